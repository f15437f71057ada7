"""A body on two days: who came, who left and why, whose post changed."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.mandates import Member


class Move(NamedTuple):
    """One person on both days: None where they did not sit."""

    before: Member | None
    after: Member | None
    ended: Member | None = None
    """Of who left: the mandate by which they sat last, with its ground and paper."""


class Comparison(NamedTuple):
    """Each person who does not sit as they did stands in one of the three."""

    came: tuple[Move, ...] = ()
    left: tuple[Move, ...] = ()
    moved: tuple[Move, ...] = ()
    """Those who sit on both days in different posts, or only act in one on one of them."""
    seated: tuple[int, int] = (0, 0)
    """How many sit on the earlier and on the later day."""


class Reading(NamedTuple):
    """Every mandate of a body, in the words of a day."""

    day: date
    mandates: Sequence[Member]


def on_day(mandates: Iterable[Member], day: date) -> dict[int, Member]:
    """Those in office on a day, by the number of the person; nobody sits twice in one body."""
    return {member.mandate.person_id: member for member in mandates if member.mandate.in_force(day)}


def compare(one: Reading, other: Reading) -> Comparison:
    """What became different between two days, each with every mandate of the body; the order is kept.

    Who left and came back between the days is not told of: they sit on both.
    """
    earlier, later = sorted((one, other), key=read_on)
    first, second = on_day(earlier.mandates, earlier.day), on_day(later.mandates, later.day)
    last = last_sat(later.mandates, later.day)
    return Comparison(
        tuple(Move(None, member) for person, member in second.items() if person not in first),
        tuple(Move(member, None, last[person]) for person, member in first.items() if person not in second),
        tuple(
            Move(member, second[person])
            for person, member in first.items()
            if person in second and held_as(second[person]) != held_as(member)
        ),
        (len(first), len(second)),
    )


def held_as(member: Member) -> tuple[str, bool]:
    """The post, and whether the member only acts in it."""
    return member.mandate.post, member.mandate.terms.acting


def last_sat(mandates: Iterable[Member], day: date) -> dict[int, Member]:
    """The newest mandate of each person that had begun by a day."""
    begun = [member for member in mandates if member.mandate.since <= day]
    return {member.mandate.person_id: member for member in sorted(begun, key=began)}


def read_on(reading: Reading) -> date:
    """The day of a reading."""
    return reading.day


def began(member: Member) -> date:
    """The first day of a mandate."""
    return member.mandate.since
