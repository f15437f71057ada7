"""A person's record without anything that tells who it is."""

import json
from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from db import journal, people
from db.database import Database
from db.rows import stored
from desktop.core.journal import Entry
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.withholding import TYPED, base

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
or exists (select 1 from json_each(:begins) begins where instr(lines, begins.value))
"""


OF_MEETING = {
    "attendance": "meeting_id",
    "decision": "(select meeting_id from item where item.id = item_id)",
    "event": "meeting_id",
    "guest": "meeting_id",
    "item": "meeting_id",
    "motion": "(select meeting_id from item where item.id = item_id)",
    "roll_change": "meeting_id",
    "speech": "(select meeting_id from item where item.id = item_id)",
}
"""Tables whose rows belong to a meeting, and which one it is."""


class Typed(NamedTuple):
    """A text that somebody typed; ``meeting`` is the one that its row belongs to, None for none."""

    table: str
    number: int
    column: str
    text: str
    meeting: int | None


def typed(db: Database) -> Iterator[Typed]:
    """Every text in which a name may have been typed."""
    for table, (columns, _) in journal.tables(db).items():
        for column in columns:
            if base(column) in TYPED.get(table, ()):
                meeting = OF_MEETING.get(table, "null")
                question = f"select rowid, {column}, {meeting} from {table} where {column} <> ''"
                for number, text, belongs in db.execute(question):
                    yield Typed(table, number, column, text, belongs)


def rewrite(db: Database, place: Typed, text: str) -> None:
    """Put another text in the place of one."""
    db.execute(f"update {place.table} set {place.column} = ? where rowid = ?", (text, place.number))


def held_meetings(db: Database) -> set[int]:
    """Meetings that were closed: their papers stay as they are."""
    return {int(number) for (number,) in db.execute("select id from meeting where state = 'closed'")}


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


def entries(
    db: Database, numbers: Collection[int], meetings: Collection[int], begins: Collection[str]
) -> list[Entry]:
    """The entries of the journal in which these people, or the officers of these meetings, may stand.

    ``begins`` are beginnings of their surnames, which a text may have.
    """
    wanted = {
        "people": json.dumps(list(numbers)),
        "meetings": json.dumps(list(meetings)),
        "begins": json.dumps(list(begins)),
    }
    return [*journal.entries(db, where=IN_PLACE, values=wanted)]
