"""The steps of all items in order of time: the quorum before each one, votes after it."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from desktop.core.minutes import Minutes, Pause, Step, VoteRecord
from desktop.core.voting import Quorum


class Context(NamedTuple):
    """What stood before a step, and whether a vote was taken before the quorum came back."""

    met_before: bool | None
    vote_follows: bool


Place = tuple[int, int]
"""Which item of the paper, 0 for procedure, and which step of its course."""


def contexts(minutes: Minutes) -> Mapping[Place, Context]:
    """The context of each step; items may have been taken up in turns, so the clock orders them."""
    sections = [minutes.procedure, *minutes.items]
    steps = [
        ((row, place), step)
        for row, section in enumerate(sections)
        if section
        for place, step in enumerate(section.course)
    ]
    steps.sort(key=lambda entry: (when(entry[1]), entry[0]))
    met = minutes.quorum.met if minutes.quorum else None
    found: dict[Place, Context] = {}
    for order, (place, step) in enumerate(steps):
        found[place] = Context(met, _vote_follows(step, [later for _, later in steps[order + 1 :]]))
        quorum = quorum_after(step)
        met = quorum.met if quorum else met
    return found


def when(step: Step) -> datetime:
    """The moment from which a step tells: a break is over at its end, a vote stands when it is closed."""
    if isinstance(step, VoteRecord):
        return step.closed
    if isinstance(step, Pause):
        return step.until or step.at
    return step.at


def quorum_after(step: Step) -> Quorum | None:
    """The quorum that a step leaves; None where it says nothing about it."""
    return None if isinstance(step, VoteRecord) else step.quorum


def _vote_follows(step: Step, later: list[Step]) -> bool:
    """Whether a vote was open at the step, or closed before the quorum was there again."""
    for other in later:
        if isinstance(other, VoteRecord):
            return True
        quorum = quorum_after(other)
        if quorum and quorum.met:
            return False
    return False
