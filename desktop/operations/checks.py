"""Facts that several operations ask for before they go on."""

from datetime import date
from typing import TypeVar

from db import bodies as body_rows
from db import people as person_rows
from db import settings as setting_rows
from db.office import Database
from desktop.core.bodies import Body
from desktop.core.names import full
from desktop.core.refusals import BodyClosed, NoSuchRecord, ReasonMissing, RegionNotYet, UnlikelyDate
from desktop.core.regions import region
from desktop.core.texts import Text
from desktop.operations.door import Acting

FIRST_DAY = date(1995, 3, 1)
"""The Assembly was founded on this day; no meeting, mandate or act of it is older."""
LAST_YEAR = 2126

T = TypeVar("T")


def likely(day: date) -> date:
    """The day, when it lies in the life of the Assembly.

    Raises:
        UnlikelyDate: a day of another century, a slip of the keyboard.
    """
    if day < FIRST_DAY or day.year > LAST_YEAR:
        raise UnlikelyDate(day)
    return day


def likely_paper(day: date | None) -> None:
    """Refuse the day of a paper that can hardly be right."""
    if day is not None:
        likely(day)


def at_work(acting: Acting, body_id: int, day: date) -> Body:
    """The body, when it can meet and take in members on that day.

    Raises:
        BodyClosed: it was dissolved before.
        RegionNotYet: the region of the office was formed later.
        UnlikelyDate: a day of another century.
    """
    body = held(body_rows.get(acting.db, body_id, likely(day)), "body", body_id)
    if body.closed is not None and not body.lasts(day):
        raise BodyClosed(body.names.short, body.closed)
    in_region(acting, day)
    return body


def in_region(acting: Acting, day: date) -> None:
    """Refuse a day on which the region of the office was not there yet: three exist since 08.06.2022."""
    found = region(acting.office.supplies.regions, setting_rows.read(acting.db).get("region", ""))
    if found is not None and found.since is not None and not found.existed(day):
        raise RegionNotYet(Text(found.name.kk, found.name.ru), found.since)


def held(record: T | None, kind: str, number: int) -> T:
    """The record, when it is there.

    Raises:
        NoSuchRecord: it was removed meanwhile.
    """
    if record is None:
        raise NoSuchRecord(kind, number)
    return record


def given(reason: Text) -> Text:
    """The reason of a step that changes what stands on paper, when it is given in one language at least.

    Raises:
        ReasonMissing: it is given in none.
    """
    said = Text(*(part.strip() for part in reason))
    if not any(said):
        raise ReasonMissing
    return said


def name_of(acting: Acting, person_id: int) -> Text:
    """A person's full name in both spellings, for a refusal."""
    return name_in(acting.db, person_id)


def name_in(db: Database, person_id: int) -> Text:
    """The same, where nobody is at work."""
    person = person_rows.get(db, person_id)
    return Text(full(person.name("kk")), full(person.name("ru"))) if person else Text()
