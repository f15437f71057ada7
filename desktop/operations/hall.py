"""Who is in the hall, and whether that is a quorum: read from roll and log at any moment, never stored."""

from dataclasses import dataclass
from datetime import datetime

from db import attendance as rows
from db import mandates as mandate_rows
from db import meetings as meeting_rows
from desktop.core import counting, presence
from desktop.core.acts import Ruling
from desktop.core.meetings import Mark, Meeting, Seat, Standing
from desktop.core.texts import Text
from desktop.core.voting import Quorum
from desktop.operations import provisions, stage
from desktop.operations.checks import held
from desktop.operations.door import Office


@dataclass(frozen=True)
class QuorumState:
    """Quorum now; ``quorum`` is None without a rule or without members, ``confirmed`` False after a break."""

    total: int
    present: int
    quorum: Quorum | None
    ruling: Ruling | None
    confirmed: bool


def roll(office: Office, meeting_id: int) -> list[Seat]:
    """The roll with where each member stands, in the order of the Kazakh alphabet.

    Before the opening it is the composition of the day, and members can be registered already.
    """
    meeting = held(meeting_rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    return standing_seats(office, meeting, None)


def seat_of(office: Office, meeting_id: int, person_id: int) -> Seat | None:
    """One line of the roll, None for who is not on it; reads that person's rows alone."""
    meeting = held(meeting_rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    found = standing_seats(office, meeting, person_id)
    return found[0] if found else None


def standing_seats(office: Office, meeting: Meeting, only: int | None) -> list[Seat]:
    """Lines of the roll with where their members stand, all of them or that of one person."""
    marks = presence.in_force(rows.marks(office.db, meeting.id, only))
    last = {mark.person_id: mark for mark in marks}
    absences = rows.absences(office.db, meeting.id, only)
    lines = seats(office, meeting, only)
    if meeting.state != "planned":
        on = members(office, meeting.id, only=only)
        lines = [line for line in lines if line.person_id in on]
    return [seat(line, last.get(line.person_id), absences.get(line.person_id)) for line in lines]


def seats(office: Office, meeting: Meeting, only: int | None = None) -> list[rows.RollRow]:
    """Lines of the frozen roll, or of the composition while the meeting is planned."""
    if meeting.state != "planned":
        return rows.roll(office.db, meeting.id, only)
    return [
        rows.RollRow(
            member.mandate.person_id, member.kk, member.ru, member.organisation, member.post, initial=True
        )
        for member in mandate_rows.composition(office.db, meeting.body_id, meeting.day, only)
    ]


def on_roll(
    office: Office, meeting: Meeting, at: datetime | None = None, only: int | None = None
) -> frozenset[int]:
    """Persons on the roll at a moment, or in the composition while the meeting is planned."""
    if meeting.state == "planned":
        return frozenset(row.person_id for row in seats(office, meeting, only))
    return members(office, meeting.id, at, only)


def members(
    office: Office, meeting_id: int, at: datetime | None = None, only: int | None = None
) -> frozenset[int]:
    """Persons on the frozen roll at a moment; with ``only``, that person if they are."""
    changes = [note.change for note in rows.changes(office.db, meeting_id, only)]
    return presence.roll_at(rows.initial(office.db, meeting_id, only), changes, at)


def seat(row: rows.RollRow, mark: Mark | None, absence: rows.Absence | None) -> Seat:
    """One line of the roll with where its member stands."""
    standing: Standing = "expected"
    reason = Text()
    if mark is not None:
        standing = "present" if mark.kind == "arrived" else "left"
    elif absence is not None:
        standing = "excused" if absence.kind == "excused" else "absent"
        reason = absence.reason
    at = mark.at if mark else None
    return Seat(row.person_id, row.kk, row.ru, row.organisation, row.post, standing, at, reason)


def quorum(office: Office, meeting_id: int, at: datetime | None = None) -> QuorumState:
    """T, P and the quorum at a moment, now by default (trap 5)."""
    meeting = stage.meeting(office, meeting_id)
    on = on_roll(office, meeting, at)
    here = presence.present(rows.marks(office.db, meeting_id), on, at)
    ruling = provisions.ruling_of(office, meeting_id)
    counted = counting.quorum(len(on), len(here), ruling) if ruling and on else None
    confirmed = meeting.on_break_since is None and not meeting.unconfirmed
    return QuorumState(len(on), len(here), counted, ruling, confirmed)


def log(office: Office, meeting_id: int) -> list[Mark]:
    """The log in force, in order of time."""
    return presence.in_force(rows.marks(office.db, meeting_id))
