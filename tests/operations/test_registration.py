"""Registration: of the day of the meeting, before its opening and after it."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desktop.core.meetings import MeetingDraft
from desktop.core.refusals import NobodyPresides, NotOnRoll, NotYet
from desktop.core.texts import Text
from desktop.operations import attendance, hall, meetings, minutes, people
from tests.offices import AKMOLA, Clerk, draft


def drafted(clerk: Clerk) -> MeetingDraft:
    """The plan as it is kept, to be changed."""
    held = meetings.meeting(clerk.office, clerk.meeting)
    return MeetingDraft(
        held.number, held.kind, held.day, held.hour, AKMOLA.city, AKMOLA.place, held.presiding, held.secretary
    )


def test_who_is_registered_for_a_past_meeting_before_it_is_opened_came_on_its_day(clerk: Clerk) -> None:
    clerk.plan(day=date(2026, 2, 20))
    clerk.come(clerk.members[:15])
    clerk.at(15, 4).open(0)
    opened = meetings.meeting(clerk.office, clerk.meeting).opened
    assert opened == datetime(2026, 2, 20, 15, 4)
    assert {mark.at.date() for mark in hall.log(clerk.office, clerk.meeting)} == {date(2026, 2, 20)}


def test_nobody_is_registered_before_the_day_of_the_meeting(clerk: Clerk) -> None:
    clerk.plan(day=date(2026, 3, 11))
    with pytest.raises(NotYet):
        clerk.come(clerk.members[:1])


def test_a_meeting_that_is_put_off_is_registered_for_anew(clerk: Clerk) -> None:
    clerk.plan()
    clerk.come(clerk.members[:10])
    meetings.edit(clerk.acting, clerk.meeting, replace(drafted(clerk), hour=time(16, 30)))
    assert hall.quorum(clerk.office, clerk.meeting).present == 10
    meetings.edit(clerk.acting, clerk.meeting, replace(drafted(clerk), day=date(2026, 3, 12)))
    clerk.now = datetime(2026, 3, 12, 15, 0)
    clerk.open(2)
    assert hall.quorum(clerk.office, clerk.meeting).present == 2


def test_a_planned_meeting_is_struck_with_its_mended_registration(clerk: Clerk) -> None:
    clerk.plan()
    clerk.come(clerk.members[:2])
    mend_first(clerk)
    meetings.remove(clerk.acting, clerk.meeting)
    assert meetings.meetings(clerk.office) == []


def mend_first(clerk: Clerk) -> None:
    """Set the time of the first line of the log right."""
    line = hall.log(clerk.office, clerk.meeting)[0]
    earlier = line.at.replace(minute=line.at.minute - 5)
    attendance.mend_time(clerk.acting, clerk.meeting, line.id, earlier, Text("қате жазылған"))


def test_who_is_named_twice_comes_once(clerk: Clerk) -> None:
    clerk.plan()
    clerk.come(clerk.members[:1] * 2)
    assert len(hall.log(clerk.office, clerk.meeting)) == 1


def test_an_open_meeting_is_not_left_without_a_chair(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    with pytest.raises(NobodyPresides):
        meetings.edit(clerk.acting, clerk.meeting, replace(drafted(clerk), presiding=None))
    meetings.edit(clerk.acting, clerk.meeting, replace(drafted(clerk), presiding=clerk.members[4]))
    presiding = minutes.assemble(clerk.office, clerk.meeting).presiding
    assert presiding is not None
    assert presiding.name.kk.surname == "Евлоев"


def test_who_is_not_on_the_roll_is_not_excused(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    stranger = people.add(clerk.acting, draft(22))
    with pytest.raises(NotOnRoll):
        attendance.excuse(clerk.acting, clerk.meeting, stranger, Text("іссапар", "командировка"))


def test_who_is_to_preside_or_write_and_is_not_there_is_noticed_before_the_opening(clerk: Clerk) -> None:
    clerk.plan()
    chair, secretary = clerk.members[:2]
    assert noticed(clerk) == {"presiding": chair, "secretary": secretary}
    clerk.come([chair])
    assert noticed(clerk) == {"secretary": secretary}
    clerk.come([secretary])
    clerk.later().go(chair)
    assert noticed(clerk) == {"presiding": chair}
    meetings.open_meeting(clerk.later().acting, clerk.meeting)


def test_who_presides_or_writes_and_is_no_member_signs_no_list_and_is_not_noticed(clerk: Clerk) -> None:
    clerk.plan()
    stranger = people.add(clerk.acting, draft(22))
    meetings.edit(clerk.acting, clerk.meeting, replace(drafted(clerk), presiding=stranger, secretary=None))
    assert noticed(clerk) == {}


def noticed(clerk: Clerk) -> dict[str, int]:
    """Who is said to be away, by what they are to do."""
    away = meetings.opening_check(clerk.office, clerk.meeting).away
    assert away == meetings.officers_away(clerk.office, clerk.meeting)
    return {field: seat.person_id for field, seat in away.items()}
