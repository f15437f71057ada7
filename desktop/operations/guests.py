"""Who is invited to a meeting: listed, never counted (trap 7)."""

from db import meetings as rows
from desktop.core.meetings import Guest
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
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
def remove_guest(acting: Acting, guest_id: int) -> None:
    """Strike someone off the list of those invited, until the meeting is closed."""
    not_closed(acting, held(rows.meeting_of_guest(acting.db, guest_id), "guest", guest_id))
    rows.remove_guest(acting.db, guest_id)
