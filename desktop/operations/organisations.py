"""Organisations that people come from; accreditations, and which of them run out."""

from datetime import date

from db import organisations as rows
from desktop.core.organisations import (
    Accreditation,
    AccreditationDraft,
    Organisation,
    OrganisationDraft,
    matches,
    overlaps,
    runs_out,
    tidied,
    tidied_accreditation,
)
from desktop.core.refusals import AccreditationsOverlap, OrganisationInUse
from desktop.core.texts import Text
from desktop.operations.checks import held, likely
from desktop.operations.door import Acting, Office, change
from desktop.operations.offices import settings


def organisations(office: Office, typed: str = "") -> list[Organisation]:
    """Those whose names, places or leaders have words that begin as typed; all for an empty text."""
    return [each for each in rows.all_of(office.db) if matches(each, typed)]


def organisation(office: Office, number: int) -> Organisation:
    """One of them."""
    return held(rows.get(office.db, number), "organisation", number)


def names(office: Office) -> dict[int, Text]:
    """The names by number, in the order of the Kazakh alphabet."""
    return rows.names(office.db)


def count(office: Office) -> int:
    """How many the office keeps."""
    return rows.count(office.db)


def running_out(office: Office, day: date) -> list[Organisation]:
    """Those whose accreditation has ended or ends soon, in the order of the alphabet."""
    soon = settings(office).soon
    return [each for each in rows.all_of(office.db) if runs_out(each, day, soon)]


@change("organisations")
def add(acting: Acting, draft: OrganisationDraft) -> int:
    """Enter an organisation; two may share a name."""
    return rows.insert(acting.db, sound(draft))


@change("organisations")
def edit(acting: Acting, number: int, draft: OrganisationDraft) -> None:
    """Write an organisation anew. Papers keep what they froze."""
    held(rows.get(acting.db, number), "organisation", number)
    rows.update(acting.db, number, sound(draft))


@change("organisations")
def remove(acting: Acting, number: int) -> None:
    """Take back an organisation that was entered by mistake, with its accreditations.

    Raises:
        OrganisationInUse: a membership or a candidature names it; give it a last day instead.
    """
    found = held(rows.get(acting.db, number), "organisation", number)
    if rows.is_named(acting.db, number):
        raise OrganisationInUse(found.name)
    rows.delete(acting.db, number)


@change("organisations")
def accredit(acting: Acting, number: int, draft: AccreditationDraft) -> int:
    """Note an accreditation.

    Raises:
        EndsBeforeStart: its last day lies before its first one.
        AccreditationsOverlap: another one holds on some of its days.
    """
    held(rows.get(acting.db, number), "organisation", number)
    return rows.insert_accreditation(acting.db, number, fitting(acting, number, draft))


@change("organisations")
def mend_accreditation(acting: Acting, accreditation_id: int, draft: AccreditationDraft) -> None:
    """Write an accreditation anew; the same is refused as by ``accredit``."""
    found = held(rows.accreditation(acting.db, accreditation_id), "accreditation", accreditation_id)
    kept = fitting(acting, found.organisation_id, draft, besides=accreditation_id)
    rows.update_accreditation(acting.db, accreditation_id, kept)


@change("organisations")
def remove_accreditation(acting: Acting, accreditation_id: int) -> None:
    """Take back an accreditation that was entered by mistake."""
    held(rows.accreditation(acting.db, accreditation_id), "accreditation", accreditation_id)
    rows.delete_accreditation(acting.db, accreditation_id)


def sound(draft: OrganisationDraft) -> OrganisationDraft:
    """The draft as it is kept."""
    if draft.closed is not None:
        likely(draft.closed)
    return tidied(draft)


def fitting(acting: Acting, number: int, draft: AccreditationDraft, besides: int = 0) -> AccreditationDraft:
    """An accreditation as it is kept, when it fits with the others of the organisation."""
    for each in filter(None, (draft.since, draft.until)):
        likely(each)
    kept = tidied_accreditation(draft)
    others: list[Accreditation] = rows.accreditations(acting.db, number)
    if any(overlaps(kept, other) for other in others if other.id != besides):
        raise AccreditationsOverlap
    return kept
