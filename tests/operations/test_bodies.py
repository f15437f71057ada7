"""Who sits in a body from when to when."""

from datetime import date, timedelta

import pytest

from desktop.core.mandates import Admission, Ending, Mandate
from desktop.core.refusals import (
    EndsBeforeStart,
    GroundMissing,
    MandateInUse,
    MandatesOverlap,
    NoSuchRecord,
    UnlikelyDate,
)
from desktop.core.texts import Text
from desktop.operations import bodies, hall, mandates, meetings, people, undo
from tests.offices import DAY, Clerk, draft


def first_mandate(clerk: Clerk) -> Mandate:
    """The mandate of the first member in the order of the alphabet."""
    return mandates.composition(clerk.office, 2, DAY)[0].mandate


def test_a_mandate_starts_and_ends_with_its_days(clerk: Clerk) -> None:
    mandate = first_mandate(clerk)
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 12, 31), "rotation", "№ 7")
    in_office = [
        len(mandates.composition(clerk.office, 2, date(*day))) for day in ((2026, 12, 31), (2027, 1, 1))
    ]
    assert in_office == [21, 20]
    held = mandates.mandates_of(clerk.office, mandate.person_id, DAY)[0][1]
    assert (held.ground, held.paper) == ("rotation", "№ 7")


def test_a_mandate_of_a_leap_day_counts_on_that_day(clerk: Clerk) -> None:
    (newcomer,) = (people.add(clerk.acting, draft(22)),)
    mandates.admit(clerk.acting, 2, [newcomer], "member", date(2028, 2, 29))
    assert len(mandates.composition(clerk.office, 2, date(2028, 2, 28))) == 21
    assert len(mandates.composition(clerk.office, 2, date(2028, 2, 29))) == 22


def test_nobody_sits_twice_in_one_body(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    assert len(mandates.admit(clerk.acting, 2, [newcomer, newcomer], "member", DAY)) == 1
    with pytest.raises(MandatesOverlap):
        mandates.admit(clerk.acting, 2, [newcomer], "deputy", DAY)
    mandates.admit(clerk.acting, 1, [newcomer], "member", DAY)


def test_who_cannot_be_seated_keeps_all_from_being_seated(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    with pytest.raises(MandatesOverlap):
        mandates.admit(clerk.acting, 2, [newcomer, clerk.members[0]], "member", DAY)
    assert len(mandates.composition(clerk.office, 2, DAY)) == 21


def test_a_mandate_does_not_end_before_it_starts_or_run_into_the_next_one(clerk: Clerk) -> None:
    mandate = first_mandate(clerk)
    with pytest.raises(EndsBeforeStart):
        mandates.end_mandate(clerk.acting, mandate.id, date(2024, 1, 1), "own_wish")
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 1, 31), "own_wish")
    mandates.admit(clerk.acting, 2, [mandate.person_id], "member", date(2026, 2, 1))
    with pytest.raises(MandatesOverlap):
        mandates.end_mandate(clerk.acting, mandate.id, date(2026, 6, 1), "own_wish")
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 1, 30), "own_wish")
    clerk.plan()
    assert meetings.opening_check(clerk.office, clerk.meeting).total == 21
    assert len(hall.roll(clerk.office, clerk.meeting)) == 21


def test_papers_of_earlier_days_keep_the_names_of_their_days(clerk: Clerk) -> None:
    names = bodies.body(clerk.office, 1, DAY).names
    bodies.rename(clerk.acting, 2, names, date(2026, 7, 1))
    assert bodies.body(clerk.office, 2, date(2026, 6, 30)).names.short.ru == "Совет"
    assert bodies.body(clerk.office, 2, date(2026, 7, 1)).names.short.ru == "Ассамблея"


def test_a_mandate_entered_by_mistake_is_taken_back(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    (mandate,) = mandates.admit(clerk.acting, 2, [newcomer], "member", DAY)
    mandates.remove_mandate(clerk.acting, mandate)
    assert len(mandates.composition(clerk.office, 2, DAY)) == 21
    assert mandates.mandates_of(clerk.office, newcomer, DAY) == []
    with pytest.raises(NoSuchRecord):
        mandates.remove_mandate(clerk.acting, mandate)


def test_a_mandate_on_which_a_roll_rests_is_ended_and_not_removed(clerk: Clerk) -> None:
    mandate = first_mandate(clerk)
    clerk.plan()
    clerk.open(21)
    with pytest.raises(MandateInUse) as refused:
        mandates.remove_mandate(clerk.acting, mandate.id)
    assert (refused.value.person.ru, refused.value.day) == ("Абильдина Арман Серикович", DAY)
    mandates.end_mandate(clerk.acting, mandate.id, DAY, "own_wish")
    with pytest.raises(MandateInUse):
        mandates.remove_mandate(clerk.acting, mandate.id)


def test_meetings_before_a_mandate_or_of_another_body_do_not_hold_it(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(21)
    person = first_mandate(clerk).person_id
    mandates.end_mandate(clerk.acting, first_mandate(clerk).id, DAY, "rotation")
    (later,) = mandates.admit(clerk.acting, 2, [person], "member", DAY + timedelta(days=1))
    (elsewhere,) = mandates.admit(clerk.acting, 1, [person], "member", date(2025, 1, 10))
    mandates.remove_mandate(clerk.acting, later)
    mandates.remove_mandate(clerk.acting, elsewhere)
    assert [held.until for _, held in mandates.mandates_of(clerk.office, person, DAY)] == [DAY]


def test_a_meeting_that_is_only_planned_holds_no_mandate(clerk: Clerk) -> None:
    clerk.plan()
    mandates.remove_mandate(clerk.acting, first_mandate(clerk).id)
    assert meetings.opening_check(clerk.office, clerk.meeting)[0] == 20


BY_OFFICE = Admission(
    "шешім № 5", date(2026, 3, 9), Text("сессия", "сессия"), Text("мәслихат", "маслихат"), True
)


def held(clerk: Clerk, mandate_id: int) -> Mandate:
    """A mandate as it stands now."""
    return next(m.mandate for m in mandates.mandates(clerk.office, 2) if m.mandate.id == mandate_id)


def test_admission_and_end_keep_a_paper_each(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    (number,) = mandates.admit(clerk.acting, 2, [newcomer], "member", DAY, BY_OFFICE)
    mandates.end_mandate(clerk.acting, number, DAY, "change_of_job", "хат № 8", DAY)
    mandate = held(clerk, number)
    assert mandate.admission == BY_OFFICE
    assert mandate.ending == Ending("change_of_job", "", "хат № 8", DAY)
    assert mandate.paper == "хат № 8"


def test_another_ground_needs_words_and_a_ground_of_the_law_keeps_none(clerk: Clerk) -> None:
    number = first_mandate(clerk).id
    with pytest.raises(GroundMissing):
        mandates.end_mandate(clerk.acting, number, DAY, "other", "№ 1", words="  ")
    mandates.end_mandate(clerk.acting, number, DAY, "other", "№ 1", words=" басқа себеп ")
    assert held(clerk, number).ending.words == "басқа себеп"
    mandates.end_mandate(clerk.acting, number, DAY, "death", "№ 1", words="басқа себеп")
    assert held(clerk, number).ending.words == ""


def test_the_papers_of_an_admission_are_mended_and_taken_back(clerk: Clerk) -> None:
    number = first_mandate(clerk).id
    mandates.mend_admission(clerk.acting, number, BY_OFFICE)
    assert held(clerk, number).admission == BY_OFFICE
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert held(clerk, number).admission == Admission()
    with pytest.raises(UnlikelyDate):
        mandates.mend_admission(clerk.acting, number, Admission("№ 1", date(1926, 3, 9)))


def test_seats_hold_from_their_day_and_leave_vacancies(clerk: Clerk) -> None:
    council = bodies.body(clerk.office, 2, DAY)
    assert (council.seats, council.vacant) == (None, None)
    bodies.approve_seats(clerk.acting, 2, 25, None, "№ 4")
    bodies.approve_seats(clerk.acting, 2, 20, date(2026, 7, 1), "№ 9")
    seated = [bodies.body(clerk.office, 2, day) for day in (DAY, date(2026, 7, 1))]
    assert [(each.seats, each.vacant, each.seats_paper) for each in seated] == [
        (25, 4, "№ 4"),
        (20, -1, "№ 9"),
    ]
    bodies.approve_seats(clerk.acting, 2, None, date(2026, 7, 1))
    assert bodies.body(clerk.office, 2, date(2026, 7, 1)).vacant is None
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert bodies.body(clerk.office, 2, date(2026, 7, 1)).seats == 20
