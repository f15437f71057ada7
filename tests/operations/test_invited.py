"""Standing experts and observers: listed and invited, never counted."""

from datetime import date

import pytest

from desktop.core.invited import Standing
from desktop.core.positions import printed_name
from desktop.core.refusals import (
    EndsBeforeStart,
    InvitedAlready,
    MemberInvited,
    NoSuchRecord,
    PersonInUse,
    UnlikelyDate,
)
from desktop.operations import bodies, hall, invited, mandates, meetings, people, undo
from tests.offices import DAY, Clerk, draft

COUNCIL = 2
EXPERT = Standing("expert", date(2026, 1, 10), None, "шешім № 3")


@pytest.fixture
def outsider(clerk: Clerk) -> int:
    """Someone of the roster who sits in no body."""
    return people.add(clerk.acting, draft(22))


def test_an_expert_is_told_with_the_standing(clerk: Clerk, outsider: int) -> None:
    (number,) = invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    (found,) = invited.invited(clerk.office, COUNCIL)
    assert (found.id, found.person_id, found.standing) == (number, outsider, EXPERT)
    person = people.person(clerk.office, outsider)
    assert (found.post, found.organisation) == (person.post, person.organisation)
    assert invited.invited(clerk.office, 1) == []


def test_an_expert_is_never_counted(clerk: Clerk, outsider: int) -> None:
    invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    assert bodies.body(clerk.office, COUNCIL, DAY).in_office == 21
    clerk.plan()
    assert len(hall.roll(clerk.office, clerk.meeting)) == 21
    assert outsider not in {seat.person_id for seat in hall.roll(clerk.office, clerk.meeting)}


def test_a_meeting_invites_who_has_the_standing_that_day(clerk: Clerk, outsider: int) -> None:
    past = people.add(clerk.acting, draft(23))
    invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    invited.invite(clerk.acting, COUNCIL, [past], Standing("observer", date(2025, 1, 1), date(2026, 3, 9)))
    clerk.plan(day=date(2026, 3, 10))
    assert [guest.name for guest in meetings.guests(clerk.office, clerk.meeting)] == [
        printed_name(people.person(clerk.office, outsider))
    ]


def test_who_came_later_is_invited_once(clerk: Clerk, outsider: int) -> None:
    clerk.plan()
    invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    assert [each.person_id for each in meetings.not_called_in(clerk.office, clerk.meeting)] == [outsider]
    assert meetings.invite_standing(clerk.acting, clerk.meeting) == 1
    assert meetings.not_called_in(clerk.office, clerk.meeting) == []
    assert meetings.invite_standing(clerk.acting, clerk.meeting) == 0
    assert len(meetings.guests(clerk.office, clerk.meeting)) == 1


def test_the_standing_is_mended_and_ended(clerk: Clerk, outsider: int) -> None:
    (number,) = invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    ended = replace_until(date(2026, 3, 1))
    invited.mend(clerk.acting, number, ended)
    assert invited.invited_on(clerk.office, COUNCIL, date(2026, 3, 1))
    assert invited.invited_on(clerk.office, COUNCIL, date(2026, 3, 2)) == []
    invited.invite(clerk.acting, COUNCIL, [outsider], Standing("observer", date(2026, 3, 2)))
    with pytest.raises(InvitedAlready):
        invited.mend(clerk.acting, number, EXPERT)


def replace_until(last: date) -> Standing:
    """The standing of an expert that ends."""
    return EXPERT._replace(until=last)


def test_what_cannot_be_is_refused(clerk: Clerk, outsider: int) -> None:
    with pytest.raises(MemberInvited):
        invited.invite(clerk.acting, COUNCIL, clerk.members[:1], EXPERT)
    with pytest.raises(EndsBeforeStart):
        invited.invite(clerk.acting, COUNCIL, [outsider], replace_until(date(2026, 1, 9)))
    with pytest.raises(UnlikelyDate):
        invited.invite(clerk.acting, COUNCIL, [outsider], Standing("expert", date(1926, 1, 10)))
    invited.invite(clerk.acting, COUNCIL, [outsider, outsider], EXPERT)
    with pytest.raises(InvitedAlready):
        invited.invite(clerk.acting, COUNCIL, [outsider], Standing("observer", date(2026, 5, 1)))


def test_whoever_is_invited_is_not_removed_from_the_roster(clerk: Clerk, outsider: int) -> None:
    (number,) = invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    with pytest.raises(PersonInUse) as refused:
        people.remove(clerk.acting, outsider)
    assert refused.value.by == "invited"
    invited.remove(clerk.acting, number)
    people.remove(clerk.acting, outsider)


def test_an_expert_who_becomes_a_member_is_convened_as_such(clerk: Clerk, outsider: int) -> None:
    invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    mandates.admit(clerk.acting, COUNCIL, [outsider], "member", date(2026, 3, 5))
    assert invited.invited_on(clerk.office, COUNCIL, date(2026, 3, 4))
    assert invited.invited_on(clerk.office, COUNCIL, date(2026, 3, 5)) == []
    clerk.plan()
    assert meetings.guests(clerk.office, clerk.meeting) == []


def test_a_former_member_may_be_invited(clerk: Clerk) -> None:
    mandate = mandates.composition(clerk.office, COUNCIL, DAY)[0].mandate
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 1, 9), "own_wish")
    assert invited.invite(clerk.acting, COUNCIL, [mandate.person_id], EXPERT)


def test_what_was_a_mistake_goes_and_comes_back(clerk: Clerk, outsider: int) -> None:
    (number,) = invited.invite(clerk.acting, COUNCIL, [outsider], EXPERT)
    invited.remove(clerk.acting, number)
    assert invited.invited(clerk.office, COUNCIL) == []
    with pytest.raises(NoSuchRecord):
        invited.remove(clerk.acting, number)
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert [each.id for each in invited.invited(clerk.office, COUNCIL)] == [number]
