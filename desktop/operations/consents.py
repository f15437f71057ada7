"""Who consented to the keeping of their data, and of whom data are kept without a consent (Law 94-V)."""

from datetime import date
from typing import NamedTuple

from db import consents as rows
from db.consents import Count
from desktop.core.particulars import Particulars
from desktop.core.people import Person
from desktop.operations.door import Office

KEPT = ("born", "iin", "citizenship", "ethnicity", "languages", "phone", "email", "address", "notes")
"""What is kept of a person beyond name and work."""


class Consent(NamedTuple):
    """A person with their consent, None where there is none; ``kept`` names what is kept of them."""

    person: Person
    day: date | None
    paper: str
    kept: tuple[str, ...]


def count(office: Office) -> Count:
    """How many consented, and how many did not."""
    return rows.count(office.db)


def consents(office: Office, given: bool | None = None, limit: int = -1) -> list[Consent]:
    """Everyone whose data are kept, in the order of the Kazakh alphabet; nothing restricted is told.

    ``given``: those alone who consented, or who did not; ``limit``: so many at most, -1 for all.
    """
    return [consent_of(person, held) for person, held in rows.people(office.db, given, limit)]


def consent_of(person: Person, held: Particulars) -> Consent:
    """What one person consented to, and what is kept."""
    kept = tuple(name for name in KEPT if getattr(held, name))
    return Consent(person, held.consent_day, held.consent_paper, kept)
