"""Who comes and goes: a log of arrivals and departures that is mended, never changed."""

from collections.abc import Sequence
from datetime import datetime

from db import attendance as rows
from db import meetings as meeting_rows
from desktop.core import presence
from desktop.core.meetings import Mark
from desktop.core.refusals import (
    AlreadyOnRoll,
    NoSuchRecord,
    NotOnRoll,
    NotYet,
    TimeOutOfOrder,
)
from desktop.core.texts import Text
from desktop.operations import corrections, stage
from desktop.operations.checks import given, held, name_of
from desktop.operations.door import Acting, change
from desktop.operations.hall import log, on_roll


@change("attendance")
def arrive(acting: Acting, meeting_id: int, person_id: int) -> None:
    """A member comes, or comes back."""
    mark(acting, meeting_id, [person_id], "arrived")


@change("attendance")
def arrive_all(acting: Acting, meeting_id: int, person_ids: Sequence[int]) -> None:
    """Several come at once."""
    mark(acting, meeting_id, person_ids, "arrived")


@change("attendance")
def leave(acting: Acting, meeting_id: int, person_id: int) -> None:
    """A member leaves."""
    mark(acting, meeting_id, [person_id], "left")


def mark(acting: Acting, meeting_id: int, person_ids: Sequence[int], kind: str) -> None:
    """Write lines of the log for those whom they change anything for.

    Raises:
        NotYet: nobody is registered before the day of the meeting.
        NotOnRoll, WrongState.
    """
    row = stage.not_closed(acting, meeting_id)
    if row.meeting.state == "planned" and row.meeting.day > acting.at.date():
        raise NotYet(row.meeting.day)
    only = person_ids[0] if len(person_ids) == 1 else None
    on = on_roll(acting.office, row.meeting, only=only)
    here = presence.present(rows.marks(acting.db, meeting_id, only), on)
    at = stage.moment_of(acting, row)
    for person_id in dict.fromkeys(person_ids):
        if person_id not in on:
            raise NotOnRoll(name_of(acting, person_id))
        if (person_id in here) != (kind == "arrived"):
            rows.add_mark(acting.db, meeting_id, person_id, kind, at)


@change("attendance")
def excuse(acting: Acting, meeting_id: int, person_id: int, reason: Text) -> None:
    """A member is excused, with the reason that the paper prints."""
    note(acting, meeting_id, person_id, "excused", reason)


@change("attendance")
def mark_absent(acting: Acting, meeting_id: int, person_id: int) -> None:
    """A member is absent without excuse."""
    note(acting, meeting_id, person_id, "absent", Text())


@change("attendance")
def clear_absence(acting: Acting, meeting_id: int, person_id: int) -> None:
    """Take an excuse back."""
    note(acting, meeting_id, person_id, "", Text())


def note(acting: Acting, meeting_id: int, person_id: int, kind: str, reason: Text) -> None:
    """Write why a member is not there, until the meeting is closed.

    Raises:
        NotOnRoll, WrongState.
    """
    row = stage.not_closed(acting, meeting_id)
    if person_id not in on_roll(acting.office, row.meeting, only=person_id):
        raise NotOnRoll(name_of(acting, person_id))
    rows.set_absence(acting.db, meeting_id, person_id, kind, reason)


@change("attendance")
def mend_time(acting: Acting, meeting_id: int, mark_id: int, at: datetime, reason: Text) -> list[int]:
    """Set the time of a line right; votes whose P changes by it are corrected; their numbers (rule 19)."""
    line = own_mark(acting, meeting_id, mark_id)
    row = held(meeting_rows.get(acting.db, meeting_id), "meeting", meeting_id)
    if at.date() < row.meeting.day or at > stage.moment_of(acting, row):
        raise TimeOutOfOrder(at)
    mended = mend(acting, meeting_id, [line], line.kind, at, reason)
    if not presence.alternates(log(acting.office, meeting_id), line.person_id):
        raise TimeOutOfOrder(at)
    return mended


@change("attendance")
def strike(acting: Acting, meeting_id: int, mark_id: int, reason: Text) -> list[int]:
    """Take a line out of the log; votes whose P changes by it are corrected; their numbers (rule 19).

    The line that undid it goes with it: who never came has not left, who never left has not come back.
    """
    line = own_mark(acting, meeting_id, mark_id)
    own = [mark for mark in log(acting.office, meeting_id) if mark.person_id == line.person_id]
    place = own.index(line)
    return mend(acting, meeting_id, own[place : place + 2], "struck", line.at, reason)


def own_mark(acting: Acting, meeting_id: int, mark_id: int) -> Mark:
    """The line in force."""
    for line in log(acting.office, meeting_id):
        if line.id == mark_id:
            return line
    raise NoSuchRecord("attendance", mark_id)


def mend(
    acting: Acting, meeting_id: int, lines: Sequence[Mark], kind: str, at: datetime, reason: Text
) -> list[int]:
    """Write what takes the place of a member's lines, and correct the votes that hang on it."""
    stage.not_closed(acting, meeting_id)
    ground, person_id = given(reason), lines[0].person_id
    before = rows.marks(acting.db, meeting_id, person_id)
    for line in lines:
        rows.add_mark(acting.db, meeting_id, person_id, kind, at, line.id, ground)
    return corrections.follow(acting, meeting_id, person_id, before, ground)


@change("attendance")
def mend_roll(
    acting: Acting, meeting_id: int, person_id: int, added: bool, reason: Text, paper: Text = Text()
) -> None:
    """Put someone on the roll of an open meeting, or strike them off; closed votes keep their T (rule 16).

    Raises:
        VoteIsOpen: nobody enters or leaves the electorate of a vote that goes on but through the door.
        AlreadyOnRoll, NotOnRoll, ReasonMissing, WrongState.
    """
    row = stage.require(acting, meeting_id, "open")
    stage.refuse_open_vote(acting, meeting_id)
    ground = given(reason)
    if added == (person_id in on_roll(acting.office, row.meeting)):
        raise (AlreadyOnRoll if added else NotOnRoll)(name_of(acting, person_id))
    if added:
        rows.add_to_roll(acting.db, meeting_id, person_id)
    moment = presence.RollChange(person_id, added, stage.moment_of(acting, row))
    rows.add_change(acting.db, meeting_id, moment, ground, paper)
