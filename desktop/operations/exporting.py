"""Taking the list of people out of the office: what is restricted only on demand, and noted."""

from collections.abc import Sequence

from db import journal
from db import particulars as fact_rows
from desktop.core.particulars import Particulars, hidden
from desktop.core.people import Person
from desktop.operations.door import Acting, Office, change

NOTHING = Particulars()


def without_restricted(office: Office, people: Sequence[Person]) -> list[Particulars]:
    """What anyone at work may see of people, in their order."""
    kept = fact_rows.everyone(office.db)
    return [hidden(kept.get(person.id, NOTHING))[0] for person in people]


@change("viewed")
def with_restricted(acting: Acting, people: Sequence[Person]) -> list[Particulars]:
    """All that is known of people, in their order; of whom is an entry of the journal."""
    kept = fact_rows.everyone(acting.db)
    for person in people:
        if hidden(kept.get(person.id, NOTHING))[1]:
            journal.note(acting.db, "view", {"person_id": person.id})
    return [kept.get(person.id, NOTHING) for person in people]
