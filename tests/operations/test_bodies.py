"""Who sits in a body from when to when."""

from datetime import date

import pytest

from desktop.core.bodies import Mandate
from desktop.core.refusals import EndsBeforeStart, MandatesOverlap
from desktop.operations import bodies, hall, meetings, people
from tests.offices import DAY, Clerk, draft


def first_mandate(clerk: Clerk) -> Mandate:
    """The mandate of the first member in the order of the alphabet."""
    return bodies.composition(clerk.office, 2, DAY)[0].mandate


def test_a_mandate_starts_and_ends_with_its_days(clerk: Clerk) -> None:
    mandate = first_mandate(clerk)
    bodies.end_mandate(clerk.acting, mandate.id, date(2026, 12, 31), "rotation", "№ 7")
    in_office = [
        len(bodies.composition(clerk.office, 2, date(*day))) for day in ((2026, 12, 31), (2027, 1, 1))
    ]
    assert in_office == [21, 20]
    held = bodies.mandates_of(clerk.office, mandate.person_id, DAY)[0][1]
    assert (held.ground, held.paper) == ("rotation", "№ 7")


def test_a_mandate_of_a_leap_day_counts_on_that_day(clerk: Clerk) -> None:
    (newcomer,) = (people.add(clerk.acting, draft(22)),)
    bodies.admit(clerk.acting, 2, [newcomer], "member", date(2028, 2, 29))
    assert len(bodies.composition(clerk.office, 2, date(2028, 2, 28))) == 21
    assert len(bodies.composition(clerk.office, 2, date(2028, 2, 29))) == 22


def test_nobody_sits_twice_in_one_body(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    assert len(bodies.admit(clerk.acting, 2, [newcomer, newcomer], "member", DAY)) == 1
    with pytest.raises(MandatesOverlap):
        bodies.admit(clerk.acting, 2, [newcomer], "deputy", DAY)
    bodies.admit(clerk.acting, 1, [newcomer], "member", DAY)


def test_who_cannot_be_seated_keeps_all_from_being_seated(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    with pytest.raises(MandatesOverlap):
        bodies.admit(clerk.acting, 2, [newcomer, clerk.members[0]], "member", DAY)
    assert len(bodies.composition(clerk.office, 2, DAY)) == 21


def test_a_mandate_does_not_end_before_it_starts_or_run_into_the_next_one(clerk: Clerk) -> None:
    mandate = first_mandate(clerk)
    with pytest.raises(EndsBeforeStart):
        bodies.end_mandate(clerk.acting, mandate.id, date(2024, 1, 1), "own_wish")
    bodies.end_mandate(clerk.acting, mandate.id, date(2026, 1, 31), "own_wish")
    bodies.admit(clerk.acting, 2, [mandate.person_id], "member", date(2026, 2, 1))
    with pytest.raises(MandatesOverlap):
        bodies.end_mandate(clerk.acting, mandate.id, date(2026, 6, 1), "own_wish")
    bodies.end_mandate(clerk.acting, mandate.id, date(2026, 1, 30), "own_wish")
    clerk.plan()
    assert meetings.opening_check(clerk.office, clerk.meeting).total == 21
    assert len(hall.roll(clerk.office, clerk.meeting)) == 21


def test_papers_of_earlier_days_keep_the_names_of_their_days(clerk: Clerk) -> None:
    names = bodies.body(clerk.office, 1, DAY).names
    bodies.rename(clerk.acting, 2, names, date(2026, 7, 1))
    assert bodies.body(clerk.office, 2, date(2026, 6, 30)).names.short.ru == "Совет"
    assert bodies.body(clerk.office, 2, date(2026, 7, 1)).names.short.ru == "Ассамблея"
