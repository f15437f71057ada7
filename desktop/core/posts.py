"""What a body says of its posts: how many hold one, for how long, with whose agreement, and in which turn."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from desktop.core.holders import allowed
from desktop.core.mandates import Mandate, Member
from desktop.core.texts import Text


class Turn(NamedTuple):
    """Who holds a post by turns: an organisation of the list, a person of the roster, others in words."""

    name: Text = Text()
    organisation: int | None = None
    person: int | None = None


@dataclass(frozen=True)
class PostRule:
    """``seats`` None leaves the usual number; ``months`` is the period of a rotation."""

    post: str
    seats: int | None = None
    months: int | None = None
    agreement: Text = Text()
    """The organ that has to agree to whoever holds the post."""
    turns: tuple[Turn, ...] = ()
    """In the order in which they come."""

    @property
    def most(self) -> int | None:
        """How many may hold the post at a time; None where any number may."""
        return allowed(self.post, self.seats)

    @property
    def plain(self) -> bool:
        """Whether nothing was said of the post."""
        return not (self.seats or self.months or any(self.agreement) or self.turns)


class PostState(NamedTuple):
    """A post on a day: its rule and who holds it."""

    rule: PostRule
    holders: tuple[Member, ...]

    @property
    def vacant(self) -> int:
        """How many places nobody holds: of a number that was said, and of the chair, whom each body has."""
        expected = self.rule.seats or (1 if self.rule.post == "chair" else 0)
        return max(0, expected - len(self.holders))

    @property
    def next(self) -> Turn | None:
        """Whose turn comes; None where no turn was laid down."""
        return next_turn(self.rule.turns, self.holders)

    @property
    def without_agreement(self) -> tuple[Member, ...]:
        """Who holds the post although the organ that has to agree did not, as far as is noted."""
        if not any(self.rule.agreement):
            return ()
        return tuple(each for each in self.holders if not each.mandate.terms.agreement.given)


class Ending(NamedTuple):
    """A period that ends: whose, when, and whose turn comes then; None where no turn was laid down."""

    rule: PostRule
    member: Member
    last: date
    next: Turn | None


def months_on(day: date, months: int) -> date:
    """The same day so many months later, the last of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_day(mandate: Mandate, months: int | None) -> date | None:
    """The last day of a holder's period: the one set for the mandate, else what the rule makes of it."""
    if mandate.terms.until is not None or months is None:
        return mandate.terms.until
    return months_on(mandate.since, months) - timedelta(days=1)


def endings(states: Iterable[PostState]) -> list[Ending]:
    """The periods of those who hold posts, the one that ends first being first."""
    found = []
    for state in states:
        for member in state.holders:
            last = last_day(member.mandate, state.rule.months)
            if last is not None:
                found.append(Ending(state.rule, member, last, state.next))
    return sorted(found, key=end_of)


def end_of(ending: Ending) -> date:
    """When a period ends."""
    return ending.last


def next_turn(turns: Sequence[Turn], holders: Sequence[Member]) -> Turn | None:
    """Whose turn comes after those who hold the post: the one after the last of them, else the first."""
    if not turns:
        return None
    taken = [place for place, turn in enumerate(turns) if any(is_of(turn, member) for member in holders)]
    if not taken:
        return turns[0]
    place = after_run(taken, len(turns))
    return turns[place]


def after_run(taken: Sequence[int], count: int) -> int:
    """The place after those taken; several who hold at once stand beside one another."""
    free = [place for place in range(count) if place not in taken]
    return next(
        ((place + 1) % count for place in taken if (place + 1) % count in free), (taken[0] + 1) % count
    )


def is_of(turn: Turn, member: Member) -> bool:
    """Whether a holder is there by that turn."""
    mandate = member.mandate
    if turn.person is not None:
        return turn.person == mandate.person_id
    if turn.organisation is not None:
        return turn.organisation == mandate.admission.source
    said = mandate.admission.nominated
    return bool(any(turn.name)) and any(a and a == b for a, b in zip(turn.name, said, strict=True))
