"""Who is in the hall at a moment: read from the log of arrivals and departures, never stored.

Rules of procedure, trap 5: P is read at the moment of the vote, not from the morning's list.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from desktop.core.meetings import Mark


class RollChange(NamedTuple):
    """The roll mended while the meeting is open (rule 16)."""

    person_id: int
    added: bool
    at: datetime


def in_force(marks: Iterable[Mark]) -> list[Mark]:
    """The log without the lines that were mended or struck out, in order of time."""
    marks = list(marks)
    mended = {mark.mends for mark in marks if mark.mends is not None}
    kept = [mark for mark in marks if mark.id not in mended and mark.kind != "struck"]
    return sorted(kept, key=when)


def when(mark: Mark) -> tuple[datetime, int]:
    """Order of the log: by time, and as written within a second."""
    return mark.at, mark.id


def alternates(marks: Iterable[Mark], person_id: int) -> bool:
    """Whether a person's lines are an arrival, a departure, an arrival: nobody leaves before they came."""
    kinds = [mark.kind for mark in in_force(marks) if mark.person_id == person_id]
    expected = ["left" if number % 2 else "arrived" for number in range(len(kinds))]
    return kinds == expected


def present(marks: Iterable[Mark], roll: Collection[int], at: datetime | None = None) -> frozenset[int]:
    """Persons of the roll who are present at a moment, None for the end of the log."""
    here: set[int] = set()
    for mark in in_force(marks):
        if at is not None and mark.at > at:
            break
        if mark.kind == "arrived":
            here.add(mark.person_id)
        else:
            here.discard(mark.person_id)
    return frozenset(here & set(roll))


def was_there(marks: Iterable[Mark], person_id: int, since: datetime, until: datetime) -> bool:
    """Whether a person was in the hall at any moment from ``since`` to ``until``."""
    own = [mark for mark in in_force(marks) if mark.person_id == person_id and mark.at <= until]
    before = [mark.kind for mark in own if mark.at <= since]
    during = [mark.kind for mark in own if mark.at > since]
    return before[-1:] == ["arrived"] or "arrived" in during


def roll_at(
    initial: Collection[int], changes: Sequence[RollChange], at: datetime | None = None
) -> frozenset[int]:
    """Persons on the roll at a moment: those of the opening, and what was mended since (rule 16)."""
    on = set(initial)
    for change in changes:
        if at is not None and change.at > at:
            continue
        if change.added:
            on.add(change.person_id)
        else:
            on.discard(change.person_id)
    return frozenset(on)


class Counts:
    """How many were on the roll and in the hall at any moment, reckoned once from the start to the end."""

    def __init__(
        self, initial: Collection[int], changes: Iterable[RollChange], marks: Iterable[Mark]
    ) -> None:
        self._moments: list[datetime] = []
        self._figures = [(len(initial), 0)]
        on, here, present = set(initial), set[int](), 0
        steps: list[RollChange | Mark] = [*changes, *in_force(marks)]
        for step in sorted(steps, key=moment_of):
            person = step.person_id
            present -= person in on and person in here
            if isinstance(step, Mark):
                (here.add if step.kind == "arrived" else here.discard)(person)
            else:
                (on.add if step.added else on.discard)(person)
            present += person in on and person in here
            self._moments.append(step.at)
            self._figures.append((len(on), present))

    def at(self, moment: datetime | None) -> tuple[int, int]:
        """T and P after all that happened up to a moment; None for the end."""
        if moment is None:
            return self._figures[-1]
        return self._figures[bisect_right(self._moments, moment)]


def moment_of(step: RollChange | Mark) -> datetime:
    """When a step took place."""
    return step.at


def electorate(present_at_close: Collection[int], voted: Collection[int]) -> frozenset[int]:
    """Who counts as present for a vote: those there when it closes, and who voted and left (rule 17)."""
    return frozenset(present_at_close) | frozenset(voted)
