"""What is pictured and measured: each page, with the record it shows and what is opened on it.

A page author adds a line here. ``prepare`` gets the page and may press its buttons.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from tests.pictures import (
    body_steps,
    candidate_steps,
    crash_steps,
    entry_steps,
    finding_steps,
    keeping_steps,
    live_steps,
    mandate_steps,
    organisation_steps,
    person_steps,
    plan_steps,
    records,
    refused_steps,
)
from tests.pictures.sample import Sample


def nothing(sample: Sample) -> None:
    """No particular record."""


def leave(page: QWidget) -> None:
    """As it comes up."""


def planned(sample: Sample) -> int:
    """The meeting that is being prepared."""
    return sample.planned


def registering(sample: Sample) -> int:
    """The meeting that was just opened."""
    return sample.registering


def in_a_vote(sample: Sample) -> int:
    """The meeting in which a vote by name goes on."""
    return sample.voting


def quorum_lost(sample: Sample) -> int:
    """The meeting that has lost its quorum."""
    return sample.lost


def closed(sample: Sample) -> int:
    """The meeting that was held."""
    return sample.closed


def council(sample: Sample) -> int:
    """The council."""
    return 2


def member(sample: Sample) -> int:
    """Someone with a membership."""
    return sample.members[4]


def office(sample: Sample) -> str:
    """The facts of the office."""
    return "office"


def users(sample: Sample) -> str:
    """Users and keys."""
    return "users"


def acts(sample: Sample) -> str:
    """The acts."""
    return "acts"


def backups(sample: Sample) -> str:
    """The backups."""
    return "backups"


def journal(sample: Sample) -> str:
    """The journal."""
    return "journal"


def bin_(sample: Sample) -> str:
    """The bin."""
    return "bin"


class Scene(NamedTuple):
    """``page`` is a key of PAGES, "first_run" the page without an office, "sign_in" that before one."""

    name: str
    page: str
    record: Callable[[Sample], Any] = nothing
    prepare: Callable[[QWidget], object] = leave
    empty: bool = False
    """Whether the office has nothing in it yet."""
    guarded: bool = False
    """Whether it is the encrypted one, with its administrator at work."""


SCENES = (
    Scene("first-run", "first_run"),
    Scene("meetings", "meetings"),
    Scene("meetings-empty", "meetings", empty=True),
    Scene("meetings-new", "meetings", prepare=plan_steps.new_meeting),
    Scene("plan", "plan", planned),
    Scene("plan-item", "plan", planned, plan_steps.new_item),
    Scene("plan-number", "plan", planned, plan_steps.number_taken),
    Scene("plan-invite", "plan", planned, plan_steps.invitation),
    Scene("live-planned", "live", planned),
    Scene("live-door", "live", registering, live_steps.letters_at_the_door),
    Scene("live-door-excused", "live", registering, live_steps.excused_at_the_door),
    Scene("live-item", "live", in_a_vote, live_steps.first_item),
    Scene("live-item-new", "live", in_a_vote, live_steps.new_item),
    Scene("live-speakers", "live", in_a_vote, live_steps.speakers),
    Scene("live-form", "live", in_a_vote, live_steps.form_of_voting),
    Scene("live-hands", "live", in_a_vote, live_steps.by_hands),
    Scene("live-hands-over", "live", in_a_vote, live_steps.too_many_hands),
    Scene("live-vote", "live", in_a_vote),
    Scene("live-vote-why", "live", in_a_vote, live_steps.why_this_result),
    Scene("live-vote-closing", "live", in_a_vote, live_steps.closing_a_vote),
    Scene("live-correction", "live", in_a_vote, live_steps.correction),
    Scene("live-member", "live", in_a_vote, live_steps.member_who_left),
    Scene("live-break", "live", in_a_vote, live_steps.on_a_break),
    Scene("live-confirm", "live", in_a_vote, live_steps.after_the_break),
    Scene("live-lost", "live", quorum_lost),
    Scene("live-lost-hearing", "live", quorum_lost, live_steps.hearing_without_quorum),
    Scene("live-log", "live", quorum_lost, live_steps.times),
    Scene("live-roll", "live", quorum_lost, live_steps.roll),
    Scene("live-closed", "live", closed),
    Scene("live-closed-item", "live", closed, live_steps.second_item_read_only),
    Scene("preview", "preview", closed),
    Scene("first-run-names", "first_run", prepare=records.names_of_akmola),
    Scene("first-run-papers", "first_run", prepare=records.papers_of_akmola),
    Scene("first-run-lacking", "first_run", prepare=records.lacking),
    Scene("first-run-unwritable", "first_run", prepare=records.unwritable),
    Scene("first-run-password", "first_run", prepare=entry_steps.password_too_weak),
    Scene("first-run-recovery", "first_run", prepare=entry_steps.recovery_key),
    Scene("sign-in", "sign_in"),
    Scene("sign-in-wrong", "sign_in", prepare=entry_steps.wrong_password),
    Scene("sign-in-new-password", "sign_in", prepare=entry_steps.new_password),
    Scene("sign-in-recovery", "sign_in", prepare=entry_steps.by_recovery),
    Scene("locked", "meetings", prepare=entry_steps.lock, guarded=True),
    Scene("people", "people", member),
    Scene("people-empty", "people", empty=True),
    Scene("people-none", "people", prepare=records.nothing_found),
    Scene("people-wrong", "people", member, records.wrong_name),
    Scene("people-add", "people", member, records.new_person),
    Scene("people-seat", "people", prepare=records.new_seat),
    Scene("people-earlier", "people", member, person_steps.earlier),
    Scene("people-new-name", "people", member, person_steps.new_name),
    Scene("people-new-work", "people", member, person_steps.new_work),
    Scene("people-double", "people", member, person_steps.double),
    Scene("people-merge", "people", member, person_steps.merging_both),
    Scene("people-photo", "people", member, person_steps.photograph),
    Scene("people-anonymous", "people", member, person_steps.forgetting),
    Scene("people-card-file", "people", member, person_steps.card_file),
    Scene("people-ethnicities", "people", member, person_steps.ethnicities),
    Scene("consents", "consents", prepare=person_steps.consents),
    Scene("people-remove", "people", member, records.removing_person),
    Scene("people-filter", "people", member, finding_steps.asking),
    Scene("people-narrowed", "people", prepare=finding_steps.narrowed),
    Scene("people-nobody", "people", prepare=finding_steps.narrowed_to_nobody),
    Scene("people-export", "people", prepare=finding_steps.taking_out),
    Scene("organisations", "organisations", prepare=organisation_steps.associations),
    Scene("organisations-empty", "organisations", empty=True),
    Scene("organisations-add", "organisations", prepare=organisation_steps.new_organisation),
    Scene("organisations-change", "organisations", prepare=organisation_steps.other_organisation),
    Scene("organisations-ending", "organisations", prepare=organisation_steps.ending_accreditations),
    Scene("organisations-accredit", "organisations", prepare=organisation_steps.accreditation),
    Scene("organisations-remove", "organisations", prepare=organisation_steps.removing_organisation),
    Scene("organisations-sources", "organisations", prepare=organisation_steps.sources),
    Scene("awards", "awards", prepare=organisation_steps.awards_given),
    Scene("awards-empty", "awards", empty=True),
    Scene("awards-add", "awards", prepare=organisation_steps.new_award),
    Scene("awards-give", "awards", prepare=organisation_steps.one_too_many),
    Scene("awards-file", "awards", prepare=organisation_steps.register_file),
    Scene("awards-take", "awards", prepare=organisation_steps.taking_given),
    Scene("import", "import"),
    Scene("import-roster", "import", prepare=records.roster),
    Scene("import-mixed", "import", prepare=records.mixed),
    Scene("import-done", "import", prepare=records.brought_in),
    Scene("import-decided", "import", prepare=finding_steps.decided),
    Scene("import-profile", "import", prepare=finding_steps.naming),
    Scene("import-earlier", "import", prepare=finding_steps.earlier),
    Scene("bodies", "bodies", council),
    Scene("bodies-empty", "bodies", empty=True),
    Scene("bodies-past", "bodies", council, records.past_too),
    Scene("bodies-admit", "bodies", council, records.admission),
    Scene("bodies-end", "bodies", council, records.ending),
    Scene("bodies-remove", "bodies", council, records.removing_mandate),
    Scene("bodies-names", "bodies", council, records.other_names),
    Scene("bodies-vacant", "bodies", council, records.vacant_seats),
    Scene("bodies-seats", "bodies", council, records.seats_of_council),
    Scene("bodies-admission", "bodies", council, records.papers_of_admission),
    Scene("bodies-end-other", "bodies", council, records.other_ground),
    Scene("bodies-compare", "bodies", council, records.two_days),
    Scene("bodies-file", "bodies", council, records.composition_file),
    Scene("bodies-on-leave", "bodies", council, mandate_steps.on_leave),
    Scene("mandate", "mandate", mandate_steps.second),
    Scene("mandate-noted", "mandate", mandate_steps.second, mandate_steps.noted),
    Scene("mandate-other-work", "mandate", mandate_steps.second, mandate_steps.in_other_work),
    Scene("mandate-step", "mandate", mandate_steps.second, mandate_steps.new_step),
    Scene("mandate-leave", "mandate", mandate_steps.second, mandate_steps.new_leave),
    Scene("mandate-paper", "mandate", mandate_steps.second, mandate_steps.new_paper),
    Scene("mandate-terms", "mandate", mandate_steps.second, mandate_steps.terms),
    Scene("dates", "dates", prepare=mandate_steps.birthdays),
    Scene("dates-ends", "dates", council, mandate_steps.ends),
    Scene("dates-ages", "dates", prepare=mandate_steps.ages),
    Scene("dates-file", "dates", prepare=mandate_steps.list_file),
    Scene("dates-empty", "dates", empty=True),
    Scene("basis", "basis", prepare=mandate_steps.register),
    Scene("basis-empty", "basis", empty=True),
    Scene("bodies-add", "bodies", prepare=records.new_body),
    Scene("bodies-other-post", "bodies", council, body_steps.other_post),
    Scene("bodies-tree", "bodies", council, body_steps.tree),
    Scene("bodies-about", "bodies", council, body_steps.about),
    Scene("bodies-facts", "bodies", council, body_steps.facts),
    Scene("bodies-new-type", "bodies", council, body_steps.new_type),
    Scene("bodies-types", "bodies", council, body_steps.own_types),
    Scene("bodies-dissolve", "bodies", council, body_steps.closing),
    Scene("bodies-post", "bodies", council, body_steps.post_rule),
    Scene("bodies-observers", "bodies", council, body_steps.observers),
    Scene("bodies-rotation", "bodies", council, body_steps.rotation),
    Scene("plan-not-called-in", "plan", planned, body_steps.not_called_in),
    Scene("candidates", "candidates", prepare=candidate_steps.on_the_way),
    Scene("candidates-empty", "candidates", empty=True),
    Scene("candidates-rejected", "candidates", prepare=candidate_steps.replaced),
    Scene("candidates-name", "candidates", prepare=candidate_steps.nomination),
    Scene("candidates-step", "candidates", prepare=candidate_steps.step),
    Scene("candidates-reject", "candidates", prepare=candidate_steps.rejection),
    Scene("candidates-admit", "candidates", prepare=candidate_steps.admission),
    Scene("crash", "live", in_a_vote, crash_steps.mistake),
    Scene("crash-again", "meetings", prepare=crash_steps.mistake_again),
    Scene("settings", "settings"),
    Scene("settings-office", "settings", office),
    Scene("settings-users", "settings", users, guarded=True),
    Scene("settings-users-plain", "settings", users),
    Scene("settings-users-add", "settings", users, entry_steps.new_user, guarded=True),
    Scene("settings-users-rotate", "settings", users, entry_steps.new_key, guarded=True),
    Scene("settings-users-given", "settings", users, entry_steps.temporary_password, guarded=True),
    Scene("settings-users-own", "settings", users, entry_steps.own_password, guarded=True),
    Scene("settings-users-recovery", "settings", users, entry_steps.another_recovery_key, guarded=True),
    Scene("settings-users-protect", "settings", users, entry_steps.protection),
    Scene("settings-users-remove", "settings", users, entry_steps.removing_user, guarded=True),
    Scene("settings-acts", "settings", acts),
    Scene("settings-act", "settings", acts, records.new_act),
    Scene("settings-backups", "settings", backups, keeping_steps.with_backups),
    Scene("settings-backups-warning", "settings", backups, keeping_steps.without_backups),
    Scene("settings-backups-checked", "settings", backups, keeping_steps.checked),
    Scene("restore", "settings", backups, keeping_steps.putting_back),
    Scene("damaged", "meetings", prepare=keeping_steps.damaged),
    Scene("in-use", "meetings", prepare=keeping_steps.in_use),
    Scene("in-use-break", "meetings", prepare=keeping_steps.breaking_a_lock),
    Scene("newer", "meetings", prepare=keeping_steps.newer),
    Scene("keys-missing", "meetings", prepare=keeping_steps.keys_missing),
    Scene("keys-damaged", "meetings", prepare=keeping_steps.keys_damaged),
    Scene("keys-foreign", "meetings", prepare=keeping_steps.keys_foreign),
    Scene("salvage-done", "meetings", prepare=keeping_steps.salvaged),
    Scene("settings-journal", "settings", journal, records.edited_entry),
    Scene("settings-journal-paper", "settings", journal, records.paper_check),
    Scene("settings-journal-whole", "settings", journal, keeping_steps.journal_whole),
    Scene("settings-journal-years", "settings", journal, records.years_kept),
    Scene("settings-bin", "settings", bin_, records.something_removed),
    Scene("undo", "people", member, records.undoable),
    Scene("undo-bar", "plan", planned, records.removed_item),
    Scene("undo-live", "live", in_a_vote, live_steps.undoable),
    Scene("locked-wrong", "meetings", prepare=refused_steps.wrong_at_the_lock, guarded=True),
    Scene("restore-elsewhere", "settings", prepare=refused_steps.backup_of_elsewhere),
    Scene("restore-not-one", "settings", prepare=refused_steps.not_a_backup),
    Scene("restore-secret", "settings", prepare=refused_steps.secret_of_a_backup, guarded=True),
    Scene("restore-question", "settings", backups, refused_steps.question),
    Scene("settings-backups-wrong", "settings", backups, refused_steps.found_wrong),
    Scene(
        "settings-backups-reader", "settings", prepare=refused_steps.seen_by("reader", "settings", "backups")
    ),
    Scene(
        "settings-users-reader",
        "settings",
        prepare=refused_steps.seen_by("reader", "settings", "users"),
        guarded=True,
    ),
    Scene(
        "settings-users-head",
        "settings",
        prepare=refused_steps.seen_by("head", "settings", "users"),
        guarded=True,
    ),
    Scene(
        "settings-users-read", "settings", prepare=refused_steps.only_read("settings", "users"), guarded=True
    ),
    Scene(
        "settings-journal-reader", "settings", prepare=refused_steps.seen_by("reader", "settings", "journal")
    ),
    Scene("settings-office-read", "settings", prepare=refused_steps.only_read("settings", "office")),
    Scene("settings-backups-read", "settings", prepare=refused_steps.only_read("settings", "backups")),
    Scene("settings-bin-empty", "settings", bin_),
    Scene("people-empty-reader", "people", empty=True, prepare=refused_steps.seen_by("reader", "people")),
)
