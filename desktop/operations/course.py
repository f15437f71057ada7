"""What happened in a meeting, step by step, under the item at which it happened."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import groupby, takewhile
from typing import Any

from db import attendance as seat_rows
from db import corrections as correction_rows
from db import meetings as meeting_rows
from db import votes as vote_rows
from desktop.core import counting, presence
from desktop.core.meetings import Item, Mark, Meeting, Motion, Vote
from desktop.core.minutes import (
    Correction,
    Moved,
    Movement,
    Pause,
    Reopening,
    RollChange,
    Spelled,
    Step,
    VoteRecord,
)
from desktop.core.rulings import from_plain
from desktop.core.voting import Quorum
from desktop.operations import hall, provisions
from desktop.operations.door import Office
from desktop.operations.moved import moved
from desktop.operations.stage import PAUSES

Placed = tuple[datetime, int | None, Step]
"""A step with its moment, and the item it belongs to where that does not follow from the moment."""


class Course:
    """The log, the roll and the votes of one meeting, read once."""

    def __init__(self, office: Office, meeting: Meeting, items: list[Item]) -> None:
        self.meeting = meeting
        self.items = items
        self.events = meeting_rows.events(office.db, meeting.id)
        self.marks = hall.log(office, meeting.id)
        self.seats = hall.seats(office, meeting)
        self.notes = seat_rows.changes(office.db, meeting.id)
        self.ruling = provisions.ruling_of(office, meeting.id)
        self.rulings = vote_rows.rulings(office.db, meeting.id)
        self.ballots = vote_rows.roll_calls(office.db, meeting.id)
        self.corrections = correction_rows.of_meeting(office.db, meeting.id)
        self.written = seat_rows.marks(office.db, meeting.id) if self.corrections else []
        self.names = {seat.person_id: Spelled(seat.kk, seat.ru) for seat in self.seats}
        self.initial = frozenset(seat.person_id for seat in self.seats if seat.initial)
        self.counts = presence.Counts(self.initial, [note.change for note in self.notes], self.marks)
        self.baseline = self.registered()

    def closed_votes(self) -> Iterator[tuple[Vote, Motion]]:
        """Votes that have ended, with what was put."""
        for item in self.items:
            for motion in item.motions:
                yield from ((vote, motion) for vote in motion.votes if vote.closed is not None)

    def registered(self) -> datetime | None:
        """When registration gave way to the agenda; who was there then was there at the opening.

        That is with the first item, break or vote; before any of these, with the last who came.
        """
        moments = [event.at for event in self.events if event.kind in ("item", "break")]
        moments += [vote.opened for vote, _ in self.closed_votes()]
        came = [mark.at for mark in self.marks if mark.kind == "arrived"]
        return min(moments, default=max(came, default=None))

    def quorum(self, at: datetime | None) -> Quorum | None:
        """T, P and the quorum at a moment; None without a rule or without members."""
        total, present = self.counts.at(at)
        if not total or self.ruling is None:
            return None
        return counting.quorum(total, present, self.ruling)

    def by_item(self) -> dict[int, tuple[Step, ...]]:
        """The course of each item: a step belongs to the item that was taken up last before it.

        What happened before any was taken up stands under procedure.
        """
        taken_up = [(event.at, event.item_id) for event in self.events if event.item_id is not None]
        moments = [at for at, _ in taken_up]
        found: dict[int, list[Step]] = {item.id: [] for item in self.items}
        for at, owner, step in sorted(self.steps(), key=moment_of):
            place = bisect_right(moments, at)
            found[owner or (taken_up[place - 1][1] if place else self.items[0].id)].append(step)
        return {item_id: tuple(steps) for item_id, steps in found.items()}

    def steps(self) -> Iterator[Placed]:
        """Every step; those of one second in the order in which they are told."""
        yield from ((step.at, None, step) for step in self.movements())
        yield from ((step.at, None, step) for step in self.pauses())
        yield from ((step.at, None, step) for step in self.roll_changes())
        for vote, motion in self.closed_votes():
            record = self.vote_record(vote, motion)
            yield record.closed, motion.item_id, record

    def movements(self) -> Iterator[Movement]:
        """Arrivals and departures after registration; those of one minute together if no step parts them."""
        parting = sorted(
            [event.at for event in self.events]
            + [note.change.at for note in self.notes]
            + [vote.closed for vote, _ in self.closed_votes() if vote.closed]
        )

        def together(mark: Mark) -> tuple[Any, ...]:
            return mark.kind, mark.at.replace(second=0), bisect_left(parting, mark.at)

        for (kind, *_), group in groupby(self.later(), key=together):
            marks = list(group)
            quorum = self.quorum(marks[-1].at)
            if quorum is not None:
                names = tuple(self.names[mark.person_id] for mark in marks)
                yield Movement(kind, marks[-1].at, names, quorum)

    def later(self) -> Iterator[Mark]:
        """Lines of the log after registration, of members who were on the roll at that moment."""
        mended = {note.change.person_id for note in self.notes}
        for mark in self.marks:
            if self.baseline is None or mark.at <= self.baseline:
                continue
            if mark.person_id not in mended or mark.person_id in self.roll(mark.at):
                yield mark

    def roll(self, at: datetime | None) -> frozenset[int]:
        """Persons on the roll at a moment."""
        return presence.roll_at(self.initial, [note.change for note in self.notes], at)

    def listed(self) -> frozenset[int]:
        """Persons on the roll when registration was over, or at any time since: whom a list accounts for."""
        since = [
            note.change.person_id
            for note in self.notes
            if note.change.added and self.baseline is not None and note.change.at > self.baseline
        ]
        return self.roll(self.baseline) | frozenset(since)

    def pauses(self) -> Iterator[Pause]:
        """Breaks, each with its end and the quorum that was confirmed after it."""
        for event, after in self.halts("break"):
            yield Pause(event.at, after.get("resumed"), self.asked(after))

    def reopenings(self) -> Iterator[Reopening]:
        """Reopenings with their reasons, each with the quorum that was confirmed after it (rule 29)."""
        for event, after in self.halts("reopened"):
            yield Reopening(event.at, event.reason, self.asked(after))

    def halts(self, kind: str) -> Iterator[tuple[meeting_rows.Event, Mapping[str, datetime]]]:
        """Breaks or reopenings, each with the moments of what ended it, before the next one of either."""
        marks = [event for event in self.events if event.kind in PAUSES]
        for place, event in enumerate(marks):
            if event.kind == kind:
                yield event, {each.kind: each.at for each in takewhile(is_an_end, marks[place + 1 :])}

    def asked(self, after: Mapping[str, datetime]) -> Quorum | None:
        """The quorum of a registration, where it was confirmed."""
        confirmed = after.get("registered")
        return self.quorum(confirmed) if confirmed else None

    def roll_changes(self) -> Iterator[RollChange]:
        """The roll mended while the meeting was open (rule 16), with the quorum where that was asked then."""
        for note in self.notes:
            at = note.change.at
            asked = self.baseline is not None and at > self.baseline and self.confirmed(at)
            yield RollChange(
                at, note.change.added, self.names[note.change.person_id], note.reason, note.paper,
                self.counts.at(at)[0], self.quorum(at) if asked else None,
            )  # fmt: skip

    def confirmed(self, at: datetime) -> bool:
        """Whether the registration after the last break or reopening was done at a moment (rules 18, 29)."""
        before = [event.kind for event in self.events if event.kind in PAUSES and event.at <= at]
        return not before or before[-1] == "registered"

    def vote_record(self, vote: Vote, motion: Motion) -> VoteRecord:
        """A vote as it was closed, with its corrections."""
        assert vote.closed is not None
        assert vote.quorum is not None
        return VoteRecord(
            motion=motion.text,
            round=vote.round,
            form=vote.form,
            opened=vote.opened,
            closed=vote.closed,
            void=vote.state == "void",
            quorum=vote.quorum,
            outcome=vote.outcome,
            ruling=from_plain(self.rulings[vote.id]),
            ballots=tuple(
                (self.names[ballot.person_id], ballot.choice)
                for ballot in self.ballots.get(vote.id, ())
                if ballot.choice is not None
            ),
            corrections=tuple(self.corrected(vote)),
        )

    def corrected(self, vote: Vote) -> Iterator[Correction]:
        """Where a vote stands after each of its corrections, and whose vote by name that was."""
        made = self.corrections.get(vote.id, [])
        chosen = {ballot.person_id: ballot.choice for ballot in self.ballots.get(vote.id, ())}
        for each, shift in zip(
            made, moved(self.written, vote, made, chosen, self.roll(vote.closed)), strict=True
        ):
            who = None
            if shift and vote.form == "roll_call":
                choice = chosen.get(shift.person_id) or "not_voting"
                who = Moved(self.names[shift.person_id], choice, shift.step > 0)
            yield Correction(each.at, each.reason, each.outcome, each.quorum, who)


def is_an_end(event: meeting_rows.Event) -> bool:
    """Whether a step belongs to the break or the reopening before it."""
    return event.kind not in ("break", "reopened")


def moment_of(step: Placed) -> datetime:
    """Order of the course; steps of one moment keep theirs."""
    return step[0]
