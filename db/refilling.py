"""Rows that were salvaged, put into a new office; what they refer to may be lost."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from db import journal, migrations, people
from db.database import Database
from db.former import also_called
from db.retelling import retell
from db.severing import sever
from db.standing_in import StandIns
from desktop.core.salvaging import Loss, Salvaged


class Found(NamedTuple):
    """What was read of a table: rows, pages that are lost, rows that begin and do not end."""

    rows: list[tuple[Any, ...]]
    pages: int
    broken: int


class Readable(NamedTuple):
    """What was read of a file: its schema, the moments of its steps, its tables."""

    schema: int
    steps: Mapping[str, str]
    tables: dict[str, Found]
    nowhere: Loss
    """Of no table that is known."""


def fill(db: Database, readable: Readable) -> Salvaged:
    """Put what was read into an empty office of the same schema, and bring that up to date.

    What is lost is put back as the journal tells it, as far as it does; then something stands in for what
    others cannot be without. The guards are laid aside meanwhile: they speak of changes, not of salvage.
    """
    read = readable.tables
    db.execute("pragma foreign_keys = off")
    with db.atomic():
        migrations.apply(db, readable.schema)
        with unguarded(db):
            brought = {table: take_out(db, table) for table in read}  # by the schema; the file has its own
            refused = {table: put(db, table, found) for table, found in read.items()}
            bereft = [table for table, found in read.items() if found.pages or found.broken or refused[table]]
            for table in bereft:
                put(db, table, Found(brought[table], 0, 0))
            told = retell(db, bereft)
        for name, applied in readable.steps.items():
            db.execute("update _sqlite_migrations set applied_at = ? where name = ?", [applied, name])
        migrations.apply(db)
        with unguarded(db):
            tables = tables_of(db)
            stand_ins = StandIns(db, tables)
            stand_ins.enter()
            severed = sever(db, tables)
            also = also_called(db)
            for person in people.all_people(db):
                db.execute(people.INDEX, people.words_of(person.id, person, also.get(person.id, ())))
        rows = {table: count(db, table) for table in tables}
    db.execute("pragma foreign_keys = on")
    losses = [
        Loss(
            table,
            read[table].pages if table in read else 0,
            read[table].broken + refused[table] if table in read else 0,
            *severed.get(table, (0, 0)),
            told.get(table, 0),
            stand_ins.made[table],
        )
        for table in tables
    ]
    return Salvaged(rows, [each for each in (*losses, readable.nowhere) if any(each[1:])])


@contextmanager
def unguarded(db: Database) -> Iterator[None]:
    """Lay the guards aside for a while."""
    guards = db.execute(
        "select name, sql from sqlite_master where type = 'trigger' order by rowid"
    ).fetchall()
    for name, _ in guards:
        db.execute(f"drop trigger {name}")
    yield
    for _, guard in guards:
        db.execute(guard)


def tables_of(db: Database) -> list[str]:
    """The tables of records, and the journal."""
    return [*journal.tables(db), *journal.UNTOLD[:2]]


def take_out(db: Database, table: str) -> list[tuple[Any, ...]]:
    """Empty a table; what it held."""
    held = db.execute(f"select * from {table}").fetchall()
    db.execute(f"delete from {table}")
    return held


def put(db: Database, table: str, found: Found) -> int:
    """Write rows; how many the rules of the table refuse. A row that was found twice is one."""
    columns = [row[0] for row in db.execute(f"select name from pragma_table_info('{table}') order by cid")]
    statement = f"insert into {table} values ({', '.join('?' * len(columns))})"
    refused = 0
    for row in dict.fromkeys(found.rows):
        try:
            db.execute(statement, row)
        except (dbapi2.IntegrityError, dbapi2.ProgrammingError):
            refused += 1
    return refused


def count(db: Database, table: str) -> int:
    """How many rows a table has."""
    return int(db.execute(f"select count(*) from {table}").fetchone()[0])
