"""Who is invited to a meeting: listed, never counted (trap 7)."""

from datetime import date

from db import meetings as rows
from desktop.core.invited import Invitee
from desktop.core.meetings import Guest
from desktop.core.positions import position, printed_name
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
from desktop.operations import invited
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change
from desktop.operations.stage import not_closed


def guests(office: Office, meeting_id: int) -> list[Guest]:
    """Who is invited, in the order they were entered."""
    return rows.guests(office.db, meeting_id)


@change("meetings")
def add_guest(acting: Acting, meeting_id: int, name: Text, post: Text) -> int:
    """Invite someone, until the meeting is closed."""
    not_closed(acting, meeting_id)
    if not any(part.strip() for part in name):
        raise MissingName("guest")
    return rows.add_guest(acting.db, meeting_id, name, post)


@change("meetings")
def invite_standing(acting: Acting, meeting_id: int) -> int:
    """Invite the experts and observers that the body has on the day of the meeting; how many came on it."""
    meeting = not_closed(acting, meeting_id).meeting
    return call_in(acting, meeting_id, meeting.body_id, meeting.day)


def not_called_in(office: Office, meeting_id: int) -> list[Invitee]:
    """Experts and observers of the body who are not on the list of those invited."""
    meeting = held(rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    return lacking(office, meeting_id, meeting.body_id, meeting.day)


def call_in(acting: Acting, meeting_id: int, body_id: int, day: date) -> int:
    """Put the experts and observers of that day on the list, without those who are on it."""
    wanted = lacking(acting.office, meeting_id, body_id, day)
    for each in wanted:
        rows.add_guest(acting.db, meeting_id, printed_name(each), position(each.post, each.organisation))
    return len(wanted)


def lacking(office: Office, meeting_id: int, body_id: int, day: date) -> list[Invitee]:
    """Experts and observers of that day who are not on the list by the name that papers print."""
    there = {guest.name for guest in rows.guests(office.db, meeting_id)}
    return [each for each in invited.invited_on(office, body_id, day) if printed_name(each) not in there]


@change("meetings")
def remove_guest(acting: Acting, guest_id: int) -> None:
    """Strike someone off the list of those invited, until the meeting is closed."""
    not_closed(acting, held(rows.meeting_of_guest(acting.db, guest_id), "guest", guest_id))
    rows.remove_guest(acting.db, guest_id)
