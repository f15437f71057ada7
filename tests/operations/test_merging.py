"""Someone entered twice becomes one: nothing is lost, nothing final changes, and two people stay two."""

from dataclasses import replace
from datetime import date

import pytest

from db import checkup
from desktop.core.candidates import CandidateDraft
from desktop.core.former import Spellings, Work
from desktop.core.invited import Standing
from desktop.core.mandates import Admission, Mandate, Terms
from desktop.core.meetings import MeetingDraft
from desktop.core.names import Name, full
from desktop.core.people import PersonDraft
from desktop.core.refusals import (
    BornLater,
    BothCandidates,
    BothPresent,
    IinsDiffer,
    MeetingGoesOn,
    NoSuchRecord,
    Refusal,
    SamePerson,
)
from desktop.core.texts import Text
from desktop.operations import (
    basis,
    candidates,
    former,
    hall,
    invited,
    journal,
    mandates,
    meetings,
    merging,
    minutes,
    particulars,
    people,
    undo,
)
from tests.offices import DAY, Clerk, draft

FIRST, SECOND = "850615401232", "751231312345"
TWIN = PersonDraft(Name("Әбілдина", "Арман"), Name("Абильдина", "Арман"), "", Text("Достық үйі", ""))
"""The first member, entered once more."""
INTO = 1


def twin(clerk: Clerk, person: PersonDraft = TWIN) -> int:
    """Enter the first member once more."""
    return people.add(clerk.acting, person)


def table(clerk: Clerk, name: str) -> list[tuple[object, ...]]:
    """All rows of a table."""
    return [tuple(row) for row in clerk.office.db.execute(f"select * from {name} order by 1, 2").fetchall()]


def held_by(clerk: Clerk, person: int) -> list[tuple[int, str, date, date | None]]:
    """The mandates of a person in brief, the oldest first."""
    found = (mandate for _, mandate in mandates.mandates_of(clerk.office, person, DAY))
    return [brief(each) for each in reversed([*found])]


def brief(mandate: Mandate) -> tuple[int, str, date, date | None]:
    """Body, post and days."""
    return mandate.body_id, mandate.post, mandate.since, mandate.until


def test_the_record_that_goes_stands_in_no_list(clerk: Clerk) -> None:
    gone = twin(clerk)
    merging.merge(clerk.acting, gone, INTO)
    assert people.count(clerk.office) == 21
    assert gone not in [each.id for each in people.find(clerk.office, "")]
    assert [each.id for each in people.find(clerk.office, "абильдина")] == [INTO]
    assert gone not in [each.id for each in people.without_body(clerk.office, DAY)]
    assert people.count_without_body(clerk.office, DAY) == 0
    assert (merging.standing(clerk.office, gone), merging.standing(clerk.office, INTO)) == (INTO, INTO)


def test_whoever_is_found_by_the_name_of_the_record_that_went(clerk: Clerk) -> None:
    gone = twin(clerk, PersonDraft(ru=Name("Шпигель", "Арман")))
    merging.merge(clerk.acting, gone, INTO)
    assert [each.id for each in people.find(clerk.office, "шпиг")] == [INTO]
    assert [full(each.ru) for each in merging.also_entered(clerk.office, INTO)] == ["Шпигель Арман"]
    assert list(checkup.index(clerk.office.db)) == []


def test_what_one_record_lacks_comes_from_the_other(clerk: Clerk) -> None:
    gone = twin(clerk, replace(TWIN, organisation=Text("басқа", "другая")))
    particulars.state(clerk.acting, gone, "iin", FIRST)
    particulars.state(clerk.acting, gone, "phone", "+7 701 000 00 00")
    particulars.state(clerk.acting, INTO, "phone", "+7 702 000 00 00")
    merging.merge(clerk.acting, gone, INTO)
    known = particulars.reveal(clerk.acting, INTO)
    assert (known.iin, known.phone) == (FIRST, "+7 702 000 00 00")
    assert people.person(clerk.office, INTO).organisation == draft(0).organisation


def test_memberships_in_other_bodies_go_over(clerk: Clerk) -> None:
    gone = twin(clerk)
    mandates.admit(clerk.acting, 1, [gone], "deputy", date(2024, 5, 1))
    merging.merge(clerk.acting, gone, INTO)
    assert held_by(clerk, gone) == []
    assert (1, "deputy", date(2024, 5, 1), None) in held_by(clerk, INTO)
    assert INTO in [each.mandate.person_id for each in mandates.composition(clerk.office, 1, DAY)]


def test_of_two_mandates_in_one_body_no_day_is_lost(clerk: Clerk) -> None:
    gone = twin(clerk)
    admission = Admission("№ 5", date(2022, 12, 20))
    mandates.admit(clerk.acting, 2, [gone], "member", date(2023, 1, 1), admission)
    mandates.end_mandate(clerk.acting, held(clerk, gone).id, date(2025, 3, 1), "own_wish", "№ 7")
    merging.merge(clerk.acting, gone, INTO)
    assert held_by(clerk, INTO) == [
        (2, "member", date(2023, 1, 1), date(2025, 1, 9)),
        (2, "chair", date(2025, 1, 10), None),
    ]
    seated = [each.mandate.person_id for each in mandates.composition(clerk.office, 2, DAY)]
    assert seated.count(INTO) == 1
    (entry,) = basis.papers(clerk.office)
    assert (entry.paper.number, entry.paper.person, entry.paper.change) == ("№ 7", INTO, "")
    assert len(seated) == 21


def test_an_expert_who_was_entered_twice_is_invited_once(clerk: Clerk) -> None:
    gone = twin(clerk)
    days = date(2026, 1, 1), date(2026, 6, 30), date(2026, 9, 1)
    for person, standing in (
        (INTO, Standing("expert", days[0], days[1], "№ 1")),
        (gone, Standing("expert", date(2026, 3, 1), None, "№ 2")),
        (INTO, Standing("observer", days[2], None, "№ 3")),
    ):
        invited.invite(clerk.acting, 1, [person], standing)
    before = table(clerk, "invited")
    merging.merge(clerk.acting, gone, INTO)
    ((body, one),) = invited.invited_where(clerk.office, INTO, DAY)
    assert (body.id, one.standing) == (1, Standing("expert", days[0], None, "№ 1; № 2; № 3"))
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert table(clerk, "invited") == before


def test_a_mandate_within_another_leaves_both_its_ends(clerk: Clerk) -> None:
    gone = twin(clerk)
    (chair,) = mandates.admit(clerk.acting, 1, [gone], "chair", date(2024, 2, 1))
    mandates.end_mandate(clerk.acting, chair, date(2024, 6, 30), "rotation")
    unpaid = Terms(voluntary=True, until=date(2027, 1, 1))
    mandates.admit(clerk.acting, 1, [INTO], "member", date(2024, 1, 1), terms=unpaid)
    merging.merge(clerk.acting, gone, INTO)
    assert [each for each in held_by(clerk, INTO) if each[0] == 1] == [
        (1, "member", date(2024, 1, 1), date(2024, 1, 31)),
        (1, "chair", date(2024, 2, 1), date(2024, 6, 30)),
        (1, "member", date(2024, 7, 1), None),
    ]
    newest = next(each for body, each in mandates.mandates_of(clerk.office, INTO, DAY) if body.id == 1)
    assert newest.terms == unpaid


def test_a_meeting_that_was_held_stays_as_it_was_written(clerk: Clerk) -> None:
    gone = twin(clerk)
    mandates.end_mandate(clerk.acting, held(clerk, INTO).id, date(2026, 1, 31), "own_wish")
    mandates.admit(clerk.acting, 2, [gone], "member", date(2026, 2, 1))
    clerk.members[0] = gone
    clerk.plan()
    clerk.at(15, 0).open(16)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    before = minutes.assemble(clerk.office, clerk.meeting)
    final = [table(clerk, name) for name in ("roll", "attendance", "event", "meeting")]
    merging.merge(clerk.later().acting, gone, INTO)
    assert minutes.assemble(clerk.office, clerk.meeting) == before
    assert [table(clerk, name) for name in ("roll", "attendance", "event", "meeting")] == final
    assert [each[2:] for each in held_by(clerk, INTO)] == [
        (date(2025, 1, 10), date(2026, 1, 31)),
        (date(2026, 2, 1), None),
    ]


def held(clerk: Clerk, person: int) -> Mandate:
    """The only mandate of a person."""
    ((_, mandate),) = mandates.mandates_of(clerk.office, person, DAY)
    return mandate


def test_a_planned_meeting_counts_on_the_record_that_stays(clerk: Clerk) -> None:
    gone = twin(clerk)
    clerk.plan()
    planned = meetings.meeting(clerk.office, clerk.meeting)
    plan = MeetingDraft(
        planned.number, planned.kind, planned.day, planned.hour, planned.city, planned.place,
        planned.presiding, gone,
    )  # fmt: skip
    meetings.edit(clerk.acting, clerk.meeting, plan)
    merging.merge(clerk.acting, gone, INTO)
    assert meetings.meeting(clerk.office, clerk.meeting).secretary == INTO


def test_two_who_were_present_at_one_meeting_stay_two(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    expected = BothPresent(
        Text("Бондаренко Арман Серікұлы", "Бондаренко Арман Серикович"),
        Text("Әбілдина Арман Серікұлы", "Абильдина Арман Серикович"),
        DAY,
    )
    assert refused(clerk, 2, 1) == expected


def test_two_of_one_roll_of_whom_one_was_absent_may_be_one(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    merging.merge(clerk.acting, 21, INTO)
    assert people.count(clerk.office) == 20
    assert len(hall.roll(clerk.office, clerk.meeting)) == 21


def test_while_a_meeting_goes_on_its_members_stay_who_they_are(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    assert isinstance(refused(clerk, 21, 20), MeetingGoesOn)


def test_two_numbers_are_two_people(clerk: Clerk) -> None:
    particulars.state(clerk.acting, 1, "iin", FIRST)
    particulars.state(clerk.acting, 2, "iin", SECOND)
    assert isinstance(refused(clerk, 2, 1), IinsDiffer)


def refused(clerk: Clerk, gone: int, into: int) -> Refusal:
    """Why they cannot be merged, which changes nothing."""
    before = table(clerk, "person"), table(clerk, "mandate"), table(clerk, "merged")
    with pytest.raises(Refusal) as answer:
        merging.merge(clerk.acting, gone, into)
    assert (table(clerk, "person"), table(clerk, "mandate"), table(clerk, "merged")) == before
    assert merging.obstacle(clerk.office, gone, into) == answer.value
    return answer.value


def test_who_sat_before_the_other_was_born_is_someone_else(clerk: Clerk) -> None:
    gone = twin(clerk)
    mandates.admit(clerk.acting, 1, [gone], "member", date(1999, 1, 1))
    particulars.state(clerk.acting, INTO, "born", date(2001, 5, 1))
    with pytest.raises(BornLater):
        merging.merge(clerk.acting, gone, INTO)


def test_who_is_a_candidate_for_the_same_twice_is_settled_first(clerk: Clerk) -> None:
    gone = twin(clerk)
    ours, _ = (
        candidates.nominate(clerk.acting, CandidateDraft(person, "regional", date(2026, 1, 5), 1))
        for person in (INTO, gone)
    )
    with pytest.raises(BothCandidates):
        merging.merge(clerk.acting, gone, INTO)
    candidates.withdraw(clerk.acting, ours, Text())
    merging.merge(clerk.acting, gone, INTO)
    assert [each.state for each in candidates.of_person(clerk.office, INTO)] == ["open", "withdrawn"]


def test_nobody_is_merged_with_themselves_or_twice(clerk: Clerk) -> None:
    gone = twin(clerk)
    assert isinstance(refused(clerk, INTO, INTO), SamePerson)
    merging.merge(clerk.acting, gone, INTO)
    assert isinstance(refused(clerk, gone, INTO), SamePerson)
    assert isinstance(refused(clerk, INTO, gone), SamePerson)
    with pytest.raises(NoSuchRecord):
        merging.merge(clerk.acting, 99, INTO)


def test_who_was_merged_goes_along_when_the_record_is_merged_further(clerk: Clerk) -> None:
    first, second = twin(clerk), twin(clerk)
    merging.merge(clerk.acting, first, second)
    merging.merge(clerk.acting, second, INTO)
    assert [merging.standing(clerk.office, number) for number in (first, second)] == [INTO, INTO]


def test_former_names_and_work_go_over(clerk: Clerk) -> None:
    gone = twin(clerk)
    spelled = Spellings(TWIN.kk, TWIN.ru)
    other = Spellings(Name("Ким", "Арман"), Name("Ким", "Арман"))
    former.change_name(clerk.acting, gone, other, spelled, date(2020, 5, 1))
    former.change_work(clerk.acting, gone, Work(Text("а", "а"), Text()), Work(Text("б", "б"), Text()), DAY)
    merging.merge(clerk.acting, gone, INTO)
    assert [each.names for each in former.names(clerk.office, INTO)] == [other]
    assert len(former.works(clerk.office, INTO)) == 1


def test_the_journal_of_a_person_has_what_was_done_with_the_other_record(clerk: Clerk) -> None:
    gone = twin(clerk)
    merging.merge(clerk.acting, gone, INTO)
    done = [entry.operation for entry in journal.entries(clerk.office, journal.Wanted(person=INTO))]
    assert done.count("people.add") == 2
    assert done[0] == "merging.merge"


def test_a_merging_can_be_taken_back(clerk: Clerk) -> None:
    gone = twin(clerk, PersonDraft(ru=Name("Шпигель", "Арман")))
    particulars.state(clerk.acting, gone, "iin", FIRST)
    mandates.admit(clerk.acting, 2, [gone], "member", date(2023, 1, 1))
    names = ("person", "particulars", "mandate", "merged", "former_name")
    before = [table(clerk, name) for name in names]
    merging.merge(clerk.acting, gone, INTO)
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert [table(clerk, name) for name in names] == before
    assert [each.id for each in people.find(clerk.office, "шпиг")] == [gone]
    assert list(checkup.index(clerk.office.db)) == []


@pytest.mark.parametrize(
    ("person", "iin", "born", "found"),
    [
        (TWIN, "", None, [(1, "name")]),
        (TWIN, "", date(1985, 6, 15), [(1, "born")]),
        (TWIN, "", date(1985, 6, 16), []),
        (PersonDraft(ru=Name("Цой", "Вера")), FIRST, None, [(1, "iin")]),
        (PersonDraft(ru=Name("Цой", "Вера")), "", None, []),
    ],
)
def test_whoever_is_there_already_is_noticed_at_entry(
    clerk: Clerk, person: PersonDraft, iin: str, born: date | None, found: list[tuple[int, str]]
) -> None:
    particulars.state(clerk.acting, 1, "iin", FIRST)
    particulars.state(clerk.acting, 1, "born", date(1985, 6, 15))
    told = merging.alike(clerk.office, person, iin, born)
    assert [(each.person.id, each.why) for each in told] == found


def test_a_record_names_those_who_may_be_the_same(clerk: Clerk) -> None:
    gone = twin(clerk)
    assert [each.person.id for each in merging.alike_to(clerk.office, gone)] == [INTO]
    assert merging.alike_to(clerk.office, 5) == []
