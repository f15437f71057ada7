"""A person's record without anything that tells who it is."""

import json
from collections.abc import Collection
from datetime import date

from db import journal, people
from db.database import Database
from db.rows import stored
from desktop.core.journal import Entry
from desktop.core.names import Name
from desktop.core.people import PersonDraft

KK, RU = "Аты жасырылған", "Имя скрыто"
"""What stands in the place of a surname, as in the rows that stand in for lost ones."""

GOES = ("particulars", "former_name", "former_work", "photo")
"""Tables whose rows are about a person alone."""

COUNTED_ON = """
select 1 from mandate where person_id = :one and (until is null or until >= :day)
union all select 1 from meeting where state <> 'closed' and :one in (presiding_id, secretary_id)
union all select 1 from candidate where person_id = :one and state = 'open'
union all select 1 from invited where person_id = :one and (until is null or until >= :day)
limit 1
"""

IN_PLACE = """
exists (select 1 from json_each(people) where value in (select value from json_each(:people)))
or meeting in (select value from json_each(:meetings))
"""


def counted_on(db: Database, person_id: int, on: date) -> bool:
    """Whether a body, a plan of a meeting or a candidature counts on the person."""
    return db.execute(COUNTED_ON, {"one": person_id, "day": stored(on)}).fetchone() is not None


def meetings_of(db: Database, person_id: int) -> list[int]:
    """Meetings that froze the person's name as presiding person or secretary."""
    rows = db.execute("select id from meeting where ? in (presiding_id, secretary_id)", (person_id,))
    return [int(number) for (number,) in rows]


def empty(db: Database, person_id: int, on: date) -> None:
    """Take everything out of a record but its number."""
    for table in GOES:
        db.execute(f"delete from {table} where person_id = ?", (person_id,))
    number = f"№ {person_id}"
    people.update(db, person_id, PersonDraft(Name(KK, number), Name(RU, number)))
    db.execute("update person set genitive_ru = '', anonymous = ? where id = ?", (stored(on), person_id))
    db.execute("update basis_paper set subject_kk = '', subject_ru = '' where person_id = ?", (person_id,))
    db.execute(
        "update organisation set leader_kk = '', leader_ru = '', leader_id = null where leader_id = ?",
        (person_id,),
    )


def entries(db: Database, numbers: Collection[int], meetings: Collection[int]) -> list[Entry]:
    """The entries of the journal in which these people, or the officers of these meetings, may stand."""
    wanted = {"people": json.dumps(list(numbers)), "meetings": json.dumps(list(meetings))}
    return [*journal.entries(db, where=IN_PLACE, values=wanted)]
