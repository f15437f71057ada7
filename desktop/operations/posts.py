"""The posts of bodies: how many hold one, whose period ends and whose turn comes, which are vacant."""

from datetime import date, timedelta
from typing import NamedTuple

from db import bodies as body_rows
from db import organisations as organisation_rows
from db import people as person_rows
from db import posts as rows
from desktop.core.bodies import Body
from desktop.core.mandates import POSTS
from desktop.core.names import full
from desktop.core.posts import Ending, PostRule, PostState, Turn, endings
from desktop.core.refusals import EmptyTurn
from desktop.core.texts import Text
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change
from desktop.operations.offices import settings

MOST_MONTHS = 120


class Due(NamedTuple):
    """A period that ends in a body, with who comes next by name."""

    body: Body
    ending: Ending
    next: Text


def rules(office: Office, body_id: int) -> tuple[PostRule, ...]:
    """What is said of each post, in the order of posts."""
    said = rows.of_body(office.db, body_id)
    return tuple(said.get(post) or PostRule(post) for post in POSTS)


def states(office: Office, body_id: int, day: date) -> tuple[PostState, ...]:
    """Each post with who holds it on a day; of plain members those of whom something is said."""
    members = rows.holders(office.db, body_id, day)
    return tuple(
        PostState(rule, tuple(member for member in members if member.mandate.post == rule.post))
        for rule in rules(office, body_id)
    )


def turn_name(office: Office, turn: Turn) -> Text:
    """Who a turn is of, by name."""
    if turn.person is not None:
        person = person_rows.get(office.db, turn.person)
        return Text(full(person.name("kk")), full(person.name("ru"))) if person else turn.name
    if turn.organisation is not None:
        organisation = organisation_rows.get(office.db, turn.organisation)
        return organisation.name if organisation else turn.name
    return turn.name


def rotation(office: Office, day: date) -> list[Due]:
    """Every period that ends, in all bodies that last, the one that ends first being first."""
    found: list[Due] = []
    periods = rows.with_periods(office.db)
    for body in body_rows.all_on(office.db, day):
        if body.id in periods and body.lasts(day):
            found += (
                Due(body, ending, turn_name(office, ending.next) if ending.next else Text())
                for ending in endings(states(office, body.id, day))
            )
    return sorted(found, key=last_of)


def soon(office: Office, day: date) -> int:
    """How many periods ended, or will within the days that the office set."""
    last = day + timedelta(days=settings(office).soon)
    return sum(due.ending.last <= last for due in rotation(office, day))


def last_of(due: Due) -> date:
    """When a period ends."""
    return due.ending.last


@change("bodies")
def set_rule(acting: Acting, body_id: int, rule: PostRule) -> None:
    """Say anew how many hold a post, for how long, with whose agreement, in which turn.

    Raises:
        EmptyTurn: a turn names nobody.
    """
    held(body_rows.get(acting.db, body_id, acting.at.date()), "body", body_id)
    assert rule.post in POSTS
    assert rule.months is None or 0 < rule.months <= MOST_MONTHS
    for turn in rule.turns:
        if turn.organisation is None and turn.person is None and not any(turn.name):
            raise EmptyTurn
    rows.write(acting.db, body_id, rule)
