"""What is known of a person beyond name and work: kept bit by bit, hidden, noted when seen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.core.journal import lines_of
from desktop.core.particulars import Particulars, doubts
from desktop.core.refusals import BadIin, BadParticular, IinTaken, NotAllowed
from desktop.core.texts import Text
from desktop.operations import journal, particulars, people, undo
from tests.offices import Clerk, draft

IIN, OTHER = "850615401232", "751231312345"


def stated(clerk: Clerk, **values: Any) -> Particulars:
    """State things of the first member; all that is known of them then."""
    for field, value in values.items():
        particulars.state(clerk.acting, clerk.members[0], field, value)
    return particulars.reveal(clerk.acting, clerk.members[0])


def test_nothing_is_known_of_anyone_before_they_state_it(clerk: Clerk) -> None:
    assert particulars.of(clerk.office, clerk.members[0]) == (Particulars(), frozenset())


def test_each_thing_is_kept_by_itself(clerk: Clerk) -> None:
    wanted = Particulars(
        date(1985, 6, 15), IIN, "kz", 5, "қазақ, орыс, ұйғыр", "+7 701 000 00 00", "a@b.kz",
        "Көкшетау қ., Абай к., 1-үй", "Бірінші жол\nЕкінші жол", date(2026, 1, 9), "№ 4 келісім",
    )  # fmt: skip
    assert stated(clerk, **wanted.__dict__) == wanted


def test_what_is_restricted_is_hidden_and_said_to_be_there(clerk: Clerk) -> None:
    held = stated(clerk, iin=IIN, phone="+7 701 000 00 00", email="a@b.kz")
    seen, hidden = particulars.of(clerk.office, clerk.members[0])
    assert seen == replace(held, iin="", phone="")
    assert hidden == {"iin", "phone"}


def test_each_look_at_what_is_restricted_is_an_entry_about_that_person(clerk: Clerk) -> None:
    stated(clerk, phone="+7 701 000 00 00")
    entry = journal.entries(clerk.office, limit=1)[0]
    assert (entry.operation, entry.people) == ("particulars.reveal", (clerk.members[0],))
    assert "701" not in entry.lines


def test_a_reader_sees_nothing_restricted(clerk: Clerk) -> None:
    stated(clerk, iin=IIN)
    reader = replace(clerk.office, user=clerk.office.user._replace(role="reader"))
    with pytest.raises(NotAllowed):
        particulars.reveal(replace(clerk.acting, office=reader), clerk.members[0])
    assert particulars.of(reader, clerk.members[0]).particulars.iin == ""


def test_what_was_stated_is_taken_back_by_undo_and_journalled_by_field(clerk: Clerk) -> None:
    stated(clerk, languages="қазақ")
    stated(clerk, languages="қазақ, орыс")
    change = next(entry for entry in journal.entries(clerk.office) if entry.operation == "particulars.state")
    assert [(line.before, line.after) for line in lines_of(change)] == [
        ({"languages": "қазақ"}, {"languages": "қазақ, орыс"})
    ]
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert particulars.of(clerk.office, clerk.members[0]).particulars.languages == "қазақ"


def test_what_is_the_same_again_is_no_change(clerk: Clerk) -> None:
    stated(clerk, iin=IIN)
    before = journal.newest(clerk.office).number
    particulars.state(clerk.acting, clerk.members[0], "iin", f" {IIN[:6]} {IIN[6:]} ")
    assert journal.newest(clerk.office).number == before


@pytest.mark.parametrize(
    ("number", "reason"), [("8506154012", "length"), ("850615401233", "check"), ("020229600018", "date")]
)
def test_a_number_that_cannot_exist_is_refused(clerk: Clerk, number: str, reason: str) -> None:
    with pytest.raises(BadIin) as refused:
        particulars.state(clerk.acting, clerk.members[0], "iin", number)
    assert refused.value == BadIin(reason)


def test_two_people_do_not_share_a_number(clerk: Clerk) -> None:
    stated(clerk, iin=IIN)
    with pytest.raises(IinTaken):
        particulars.state(clerk.acting, clerk.members[1], "iin", IIN)
    particulars.state(clerk.acting, clerk.members[0], "iin", "")
    particulars.state(clerk.acting, clerk.members[1], "iin", IIN)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("born", date(2020, 1, 1), "unlikely_day"),
        ("born", date(1899, 1, 1), "unlikely_day"),
        ("consent_day", date(2027, 1, 1), "day_to_come"),
        ("email", "not a mail", "no_mail"),
        ("address", "ұ" * 301, "too_long"),
        ("notes", "a\x00b", "bad_character"),
    ],
)
def test_what_can_hardly_be_is_refused(clerk: Clerk, field: str, value: Any, reason: str) -> None:
    with pytest.raises(BadParticular) as refused:
        particulars.state(clerk.acting, clerk.members[0], field, value)
    assert refused.value == BadParticular(reason, field)


@pytest.mark.parametrize("text", ["'; drop table person; --", "<b>&amp;</b>", "=1+1", "../../etc"])
def test_signs_of_other_trades_are_text(clerk: Clerk, text: str) -> None:
    assert stated(clerk, notes=text, address=text).notes == text


def test_a_removed_person_takes_everything_along_and_brings_it_back(clerk: Clerk) -> None:
    added = people.add(clerk.acting, draft(22))
    particulars.state(clerk.acting, added, "iin", OTHER)
    people.remove(clerk.acting, added)
    particulars.state(clerk.acting, clerk.members[0], "iin", OTHER)
    particulars.state(clerk.acting, clerk.members[0], "iin", "")
    removed = undo.bin_of(clerk.office)[0]
    undo.undo(clerk.acting, (removed.entry.id,))
    assert particulars.reveal(clerk.acting, added).iin == OTHER


def test_the_list_of_ethnicities_begins_as_the_census_has_it(clerk: Clerk) -> None:
    listed = list(particulars.ethnicities(clerk.office).values())
    assert (listed[0], listed[-1], len(listed)) == (
        Text("Қазақтар", "Казахи"),
        Text("Басқалар", "Другие"),
        24,
    )


@pytest.mark.parametrize(
    ("change", "doubted"),
    [
        (dict, []),
        (lambda: {"born": date(1985, 6, 16)}, ["born"]),
        (lambda: {"iin": OTHER, "born": date(1975, 12, 31)}, ["sex"]),
        (lambda: {"citizenship": "other"}, ["citizenship"]),
        (lambda: {"consent_day": None}, ["consent"]),
    ],
)
def test_a_clerk_is_told_what_to_look_at(change: Callable[[], dict[str, Any]], doubted: list[str]) -> None:
    held = Particulars(date(1985, 6, 15), IIN, "kz", consent_day=date(2026, 1, 9))
    assert list(doubts(replace(held, **change()), "f")) == doubted
