"""Whose vote by name a correction counted in or took back: read from the mended lines (rule 19)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.corrections import Correction
from desktop.core.meetings import Mark, Vote
from desktop.core.voting import Choice
from desktop.operations.corrections import counts


class Shift(NamedTuple):
    """A member who counts as present at a vote since a line was mended, or no longer does."""

    person_id: int
    step: int
    """1 or -1."""


def moved(
    log: Sequence[Mark],
    vote: Vote,
    corrections: Sequence[Correction],
    chosen: Mapping[int, Choice | None],
    roll: Collection[int],
) -> list[Shift | None]:
    """For each correction of a closed vote whose presence it changed; None where it set figures right.

    A correction does not name its member. The log keeps every line in the order in which it was written, so
    that the mends are gone through once more; those made before the vote was closed come first.
    """
    assert vote.quorum is not None
    counted = [vote.quorum.present, *(each.quorum.present for each in corrections)]
    steps = [after - before for before, after in pairwise(counted)]
    mended = [shift for shift in shifts(log, vote, chosen) if shift.person_id in roll]
    later = iter(mended[max(0, len(mended) - sum(map(bool, steps))) :])
    found = [next(later, None) if step else None for step in steps]
    return [shift if shift and shift.step == step else None for shift, step in zip(found, steps, strict=True)]


def shifts(log: Sequence[Mark], vote: Vote, chosen: Mapping[int, Choice | None]) -> Iterator[Shift]:
    """Members whose presence at a closed vote each mended line changed, in the order of mending.

    Of two lines that were struck out together the first one decides.
    """
    for place, line in enumerate(log):
        person = line.person_id
        if line.mends is None:
            continue
        was, now = (
            counts(lines, person, vote, chosen.get(person)) for lines in (log[:place], log[: place + 1])
        )
        if was != now:
            yield Shift(person, now - was)
