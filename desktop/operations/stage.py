"""The stage a meeting has come to: planned, open, on a break, closed; and the moment of its next step."""

from dataclasses import replace
from datetime import datetime

from db import agenda as item_rows
from db import meetings as rows
from db import motions as motion_rows
from db import votes as vote_rows
from desktop.core.meetings import Meeting
from desktop.core.moments import stamp
from desktop.core.refusals import VoteIsOpen, WrongState
from desktop.core.texts import Text
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office

PAUSES = ("break", "resumed", "registered", "reopened")
"""Steps after which who is there has to be asked anew, and that it was."""


def meeting(office: Office, meeting_id: int) -> Meeting:
    """One meeting with where it stands: open, on a break, waiting for a fresh registration (rules 18, 29)."""
    found = held(rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    pauses = [event for event in rows.events(office.db, meeting_id) if event.kind in PAUSES]
    last = pauses[-1] if pauses else None
    return replace(
        found,
        on_break_since=last.at if last and last.kind == "break" else None,
        unconfirmed=bool(last and last.kind in ("resumed", "reopened")),
        reopened=bool(last and last.kind == "reopened"),
    )


def require(acting: Acting, meeting_id: int, state: str) -> rows.MeetingRow:
    """The meeting, when it is in that state.

    Raises:
        WrongState: it is not.
    """
    row = held(rows.get(acting.db, meeting_id), "meeting", meeting_id)
    if row.meeting.state != state:
        raise WrongState(row.meeting.state)
    return row


def not_closed(acting: Acting, meeting_id: int) -> rows.MeetingRow:
    """The meeting, planned or open.

    Raises:
        WrongState: it is closed; what happened there stands until it is reopened with a reason.
    """
    row = held(rows.get(acting.db, meeting_id), "meeting", meeting_id)
    if row.meeting.state == "closed":
        raise WrongState("closed")
    return row


def meeting_with(acting: Acting, kind: str, record_id: int) -> int:
    """The meeting that an item belongs to, or a speech, a decision, a motion under one.

    Raises:
        NoSuchRecord: it was removed meanwhile.
    """
    return held(item_rows.meeting_of(acting.db, kind, record_id), kind, record_id)


def refuse_open_vote(acting: Acting, meeting_id: int) -> None:
    """Refuse while a vote is open: it is closed or called off first."""
    open_vote = vote_rows.open_in(acting.db, meeting_id)
    if open_vote is not None:
        motion = motion_rows.get(acting.db, open_vote.motion_id)
        raise VoteIsOpen(motion.text if motion else Text())


def moment_of(acting: Acting, row: rows.MeetingRow) -> datetime:
    """The moment that a step of this meeting is written under; it has its own day where that is over."""
    meeting = row.meeting
    later = row.entered_later or (meeting.state == "planned" and meeting.day < acting.at.date())
    return stamp(meeting.day, later, acting.at, rows.last_moment(acting.db, meeting.id))
