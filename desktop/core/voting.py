"""Counting: quorum and the outcome of a vote, in whole numbers."""

from typing import Literal, NamedTuple

Choice = Literal["for", "against", "abstained", "not_voting"]
CHOICES: tuple[Choice, ...] = ("for", "against", "abstained", "not_voting")
Form = Literal["hands", "roll_call"]


class Tally(NamedTuple):
    """Votes as counted; those present beyond the sum did not vote."""

    votes_for: int
    against: int = 0
    abstained: int = 0


class Quorum(NamedTuple):
    """T, P, how many are needed and whether they are there; both None where the act states no quorum."""

    total: int
    present: int
    needed: int | None
    met: bool | None


class Outcome(NamedTuple):
    """The result of a vote of ``total`` members in office with ``present`` present."""

    total: int
    present: int
    votes_for: int
    against: int
    abstained: int
    not_voting: int
    needed: int
    adopted: bool
    short: int
    """Votes that were missing; 0 when adopted."""
