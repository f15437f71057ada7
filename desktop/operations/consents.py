"""Who consented to the keeping of their data, and of whom data are kept without a consent (Law 94-V)."""

from datetime import date
from typing import NamedTuple

from db import particulars as rows
from db import people as person_rows
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


def consents(office: Office) -> list[Consent]:
    """Everyone whose data are kept, in the order of the Kazakh alphabet; nothing restricted is told."""
    known = rows.everyone(office.db)
    people = (person for person in person_rows.all_people(office.db) if not person.anonymous)
    return [consent_of(person, known.get(person.id, Particulars())) for person in people]


def consent_of(person: Person, held: Particulars) -> Consent:
    """What one person consented to, and what is kept."""
    kept = tuple(name for name in KEPT if getattr(held, name))
    return Consent(person, held.consent_day, held.consent_paper, kept)
