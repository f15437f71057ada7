"""What is ahead for those who sit: birthdays, ends of mandates and of periods."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from desktop.core.bodies import Body
from desktop.core.mandates import Member
from desktop.core.people import Person
from desktop.core.posts import last_day


class Birthday(NamedTuple):
    """The day on which a person turns so many years old, and where they sit."""

    person: Person
    day: date
    years: int
    bodies: tuple[Body, ...]


class Ending(NamedTuple):
    """A mandate whose last day is set, or a period that ends: ``ended`` tells which."""

    body: Body
    member: Member
    day: date
    ended: bool


def endings(body: Body, member: Member, months: int | None, since: date, until: date) -> Iterable[Ending]:
    """Whether and how one mandate ends in a period; ``months`` is what the rule of its post gives it."""
    mandate = member.mandate
    if mandate.until is not None and since <= mandate.until <= until:
        yield Ending(body, member, mandate.until, True)
    last = last_day(mandate, months)
    if last is not None and since <= last <= until and mandate.in_force(last) and last != mandate.until:
        yield Ending(body, member, last, False)


def day_of(what: Birthday | Ending) -> date:
    """When it is."""
    return what.day
