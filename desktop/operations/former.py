"""What people were called and what they did before: a change has a day, a slip is mended in the record."""

from dataclasses import replace
from datetime import date, timedelta

from db import former as rows
from db import people as person_rows
from desktop.core.former import FormerName, FormerWork, Spellings, Work
from desktop.core.names import tidy
from desktop.core.people import draft_of
from desktop.core.refusals import BadParticular, ChangeOutOfOrder, NothingChanged, UnlikelyDate
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import sound, writable

EARLIEST = date(1900, 1, 1)
"""People changed names and work before there was an Assembly, but not before they were born."""
PAPER_LIMIT = 200
"""Characters."""


def names(office: Office, person_id: int) -> list[FormerName]:
    """Former names of a person, the newest first."""
    return rows.names(office.db, person_id)


def works(office: Office, person_id: int) -> list[FormerWork]:
    """Former work of a person, the newest first."""
    return rows.works(office.db, person_id)


@change("people")
def change_name(
    acting: Acting, person_id: int, before: Spellings, now: Spellings, since: date, paper: str = ""
) -> None:
    """A person bears another name since that day; the former one is kept with the paper of the change.

    Rolls and papers of earlier meetings keep the name that they froze. The genitive is proposed anew.

    Raises:
        BadName: nobody can be called so.
        NothingChanged: both names are the same.
        ChangeOutOfOrder: a change of that day or of a later one is kept already.
        BadParticular: the day is still to come.
    """
    person = writable(acting, person_id)
    draft = sound(replace(draft_of(person), kk=now.kk, ru=now.ru))
    if before == Spellings(draft.kk, draft.ru):
        raise NothingChanged
    until = last_day(acting, "former_name", person_id, since)
    rows.add_name(acting.db, person_id, before, until, checked_paper(paper))
    person_rows.update(acting.db, person_id, draft)  # found by both names from now on


@change("people")
def change_work(acting: Acting, person_id: int, before: Work, now: Work, since: date) -> None:
    """A person works elsewhere, or in another post, since that day; what they did before is kept.

    Raises: as ``change_name``.
    """
    person = writable(acting, person_id)
    draft = sound(replace(draft_of(person), organisation=now.organisation, post=now.post))
    if before == Work(draft.organisation, draft.post):
        raise NothingChanged
    rows.add_work(acting.db, person_id, before, last_day(acting, "former_work", person_id, since))
    person_rows.update(acting.db, person_id, draft)


@change("people")
def remove_name(acting: Acting, number: int) -> None:
    """Take out a former name that was kept by mistake; the present one stays."""
    person_id = held(rows.owner(acting.db, "former_name", number), "former_name", number)
    rows.remove(acting.db, "former_name", number)
    person_rows.index_anew(acting.db, person_id)


@change("people")
def remove_work(acting: Acting, number: int) -> None:
    """Take out former work that was kept by mistake; the present one stays."""
    held(rows.owner(acting.db, "former_work", number), "former_work", number)
    rows.remove(acting.db, "former_work", number)


def last_day(acting: Acting, table: str, person_id: int, since: date) -> date:
    """The day before a change, when it can be on that day."""
    if since > acting.at.date():
        raise BadParticular("day_to_come", "since")
    if since < EARLIEST:
        raise UnlikelyDate(since)
    until = since - timedelta(days=1)
    newest = rows.newest(acting.db, table, person_id)
    if newest is not None and newest >= until:
        raise ChangeOutOfOrder(newest + timedelta(days=1))
    return until


def checked_paper(typed: str) -> str:
    """The paper of a change as it is kept."""
    paper = tidy(typed)
    if len(paper) > PAPER_LIMIT:
        raise BadParticular("too_long", "paper")
    return paper
