"""What is known of a person beyond name and work; what is restricted is shown on demand, and noted."""

from typing import Any, NamedTuple

from db import journal
from db import particulars as rows
from db import people as person_rows
from desktop.core.particulars import Particulars, checked, hidden
from desktop.core.refusals import IinTaken
from desktop.core.texts import Text
from desktop.operations.checks import held, name_of
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import writable
from desktop.operations.seating import check_seats


class Seen(NamedTuple):
    """What anyone at work may see of a person; ``hidden`` names what is there besides."""

    particulars: Particulars
    hidden: frozenset[str]


def of(office: Office, person_id: int) -> Seen:
    """The particulars of a person without what is restricted."""
    return Seen(*hidden(rows.get(office.db, person_id)))


@change("viewed")
def reveal(acting: Acting, person_id: int) -> Particulars:
    """All of a person's particulars; that they were seen is an entry of the journal."""
    held(person_rows.get(acting.db, person_id), "person", person_id)
    journal.note(acting.db, "view", {"person_id": person_id})
    return rows.get(acting.db, person_id)


@change("particulars")
def state(acting: Acting, person_id: int, field: str, value: Any) -> None:
    """Keep one thing that a person stated; "" and None take it back.

    Raises:
        BadIin, BadParticular: it cannot be.
        IinTaken: another person has that number.
        BornLater: the person sat somewhere before that day of birth.
    """
    assert field in Particulars.__dataclass_fields__, field
    writable(acting, person_id)
    kept = checked(field, value, acting.at.date())
    other = rows.holder_of(acting.db, kept, person_id) if field == "iin" and kept else None
    if other is not None:
        raise IinTaken(name_of(acting, other))
    if field == "born" and kept:
        check_seats(acting.db, person_id, kept)
    if getattr(rows.get(acting.db, person_id), field) != kept:
        rows.set_field(acting.db, person_id, field, kept)


def ethnicities(office: Office) -> dict[int, Text]:
    """The office's list of ethnicities by number, in its order."""
    return rows.ethnicities(office.db)
