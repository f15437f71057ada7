"""Who sits anywhere, as people: each once, with the bodies and the day of birth."""

from datetime import date
from typing import NamedTuple

from db.database import Database
from db.mandates import IN_FORCE
from db.people import person_of
from db.rows import day, stored
from desktop.core.people import Person

SEATED = f"""
select p.*, c.born, group_concat(m.body_id) as bodies
from mandate m join person p on p.id = m.person_id left join particulars c on c.person_id = p.id
where {IN_FORCE} and (:body is null or m.body_id = :body)
group by p.id order by p.sort, p.id
"""


class Seated(NamedTuple):
    """A person who sits in bodies of these numbers; ``born`` None: nobody stated it."""

    person: Person
    born: date | None
    bodies: frozenset[int]


def seated(db: Database, on: date, body_id: int | None = None) -> list[Seated]:
    """Those in office on a day, in one body or in any, in the order of the Kazakh alphabet."""
    rows = db.query(SEATED, {"day": stored(on), "body": body_id})
    return [
        Seated(person_of(row), day(row["born"]), frozenset(map(int, row["bodies"].split(","))))
        for row in rows
    ]
