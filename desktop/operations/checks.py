"""Facts that several operations ask for before they go on."""

from datetime import date
from typing import TypeVar

from db import people as person_rows
from desktop.core.names import full
from desktop.core.refusals import NoSuchRecord, ReasonMissing, UnlikelyDate
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
    person = person_rows.get(acting.db, person_id)
    return Text(full(person.name("kk")), full(person.name("ru"))) if person else Text()
