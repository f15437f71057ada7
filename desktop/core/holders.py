"""Posts that only so many may hold at a time: one chair, one secretary, unless the office says otherwise."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

ONE = frozenset(("chair", "secretary"))
"""Posts that one person holds where the office has not said how many do."""


class Span(NamedTuple):
    """Days in a row, both ends included; ``until`` None has no end."""

    since: date
    until: date | None = None

    def meets(self, other: "Span") -> bool:
        """Whether both share a day."""
        return self.since <= other.last and other.since <= self.last

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.since <= day <= self.last

    @property
    def last(self) -> date:
        """The last day, far off where there is none."""
        return self.until or date.max


class Holder(NamedTuple):
    """Someone who holds a post: the days, and those of them on which they are on leave."""

    person: int
    span: Span
    acting: bool = False
    away: tuple[Span, ...] = ()


def allowed(post: str, seats: int | None) -> int | None:
    """How many may hold a post at a time; ``seats`` is what the office said, None where it said nothing."""
    return seats or (1 if post in ONE else None)


def in_the_way(wanted: Holder, holders: Iterable[Holder], most: int) -> Holder | None:
    """Whoever keeps another one from holding the post: None where there is room on each of the days.

    Who only acts in a post takes no seat from a holder who is on leave when the acting begins: that is what
    acting is for. In all other cases an acting holder counts as the holder does.
    """
    others = [
        holder
        for holder in holders
        if holder.span.meets(wanted.span) and not stands_in(wanted, holder) and not stands_in(holder, wanted)
    ]
    for day in sorted({wanted.span.since, *(holder.span.since for holder in others)}):
        there = [holder for holder in others if holder.span.holds(day)]
        if wanted.span.holds(day) and len(there) >= most:
            return there[0]
    return None


def stands_in(acting: Holder, holder: Holder) -> bool:
    """Whether one acts for the other, who is on leave when that begins."""
    begins = acting.span.since
    return acting.acting and not holder.acting and any(away.holds(begins) for away in holder.away)
