"""Former names and former work of people, each with its last day."""

from datetime import date

from db.database import Database
from db.rows import Row, add, columns, day, name, name_columns, stored, text
from desktop.core.former import FormerName, FormerWork, Spellings, Work
from desktop.core.names import Name

COLUMNS = tuple(f"{part}_{language}" for language in ("kk", "ru") for part in Name._fields)
ALSO = f"""
select * from (
    select coalesce(m.into_id, f.person_id) as id, {", ".join(f"f.{column}" for column in COLUMNS)}
        from former_name f left join merged m on m.person_id = f.person_id
    union select m.into_id, {", ".join(f"p.{column}" for column in COLUMNS)}
        from merged m join person p on p.id = m.person_id
) where :only is null or id = :only
"""


def names(db: Database, person_id: int) -> list[FormerName]:
    """Former names of a person, the newest first."""
    return [
        FormerName(row["id"], Spellings(name(row, "kk"), name(row, "ru")), last_day(row), row["paper"])
        for row in of_person(db, "former_name", person_id)
    ]


def works(db: Database, person_id: int) -> list[FormerWork]:
    """Former work of a person, the newest first."""
    return [
        FormerWork(row["id"], Work(text(row, "organisation"), text(row, "post")), last_day(row))
        for row in of_person(db, "former_work", person_id)
    ]


def of_person(db: Database, table: str, person_id: int) -> list[Row]:
    """Rows of a person, the newest first."""
    return list(db.query(f"select * from {table} where person_id = ? order by until desc", (person_id,)))


def last_day(row: Row) -> date:
    """The last day of what a row holds."""
    until = day(row["until"])
    assert until is not None
    return until


def newest(db: Database, table: str, person_id: int) -> date | None:
    """The last day of the newest row of a person."""
    found = db.execute(f"select max(until) from {table} where person_id = ?", (person_id,)).fetchone()
    return day(found[0])


def add_name(db: Database, person_id: int, held: Spellings, until: date, paper: str) -> int:
    """Keep a name that a person had until that day."""
    values = {"person_id": person_id, "until": stored(until), "paper": paper}
    return add(db, "former_name", values | name_columns(*held))


def add_work(db: Database, person_id: int, held: Work, until: date) -> int:
    """Keep what a person did until that day."""
    values = {"person_id": person_id, "until": stored(until)}
    return add(db, "former_work", values | columns(organisation=held.organisation, post=held.post))


def owner(db: Database, table: str, number: int) -> int | None:
    """The person of a row."""
    found = db.execute(f"select person_id from {table} where id = ?", (number,)).fetchone()
    return int(found[0]) if found else None


def remove(db: Database, table: str, number: int) -> None:
    """Take out a row that was entered by mistake."""
    db.execute(f"delete from {table} where id = ?", (number,))


def also_called(db: Database, person_id: int | None = None) -> dict[int, list[Spellings]]:
    """By person: former names, and those of records that were merged into theirs; of all, or of one."""
    found: dict[int, list[Spellings]] = {}
    for row in db.query(f"{ALSO} order by id, {', '.join(COLUMNS)}", {"only": person_id}):
        found.setdefault(row["id"], []).append(Spellings(name(row, "kk"), name(row, "ru")))
    return found
