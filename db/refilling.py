"""Rows that were salvaged, put into a new office; what they refer to may be lost."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from db import migrations, people
from db.database import Database
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

    The guards are laid aside meanwhile: they speak of changes, not of salvage.
    """
    read = readable.tables
    db.execute("pragma foreign_keys = off")
    with db.atomic():
        migrations.apply(db, readable.schema)
        guards = db.execute(
            "select name, sql from sqlite_master where type = 'trigger' order by rowid"
        ).fetchall()
        for name, _ in guards:
            db.execute(f"drop trigger {name}")
        for table in read:
            db.execute(f"delete from {table}")  # what the schema brought with it; the file has its own
        refused = {table: put(db, table, found) for table, found in read.items()}
        severed = sever(db, list(read))
        rows = {table: count(db, table) for table in read}
        for person in people.all_people(db):
            db.execute(people.INDEX, people.words_of(person.id, person))
        for _, guard in guards:
            db.execute(guard)
        for name, applied in readable.steps.items():
            db.execute("update _sqlite_migrations set applied_at = ? where name = ?", [applied, name])
        migrations.apply(db)
    db.execute("pragma foreign_keys = on")
    told = [
        Loss(table, found.pages, found.broken + refused[table], *severed.get(table, (0, 0)))
        for table, found in read.items()
    ]
    return Salvaged(rows, [each for each in (*told, readable.nowhere) if any(each[1:])])


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


def sever(db: Database, tables: list[str]) -> dict[str, tuple[int, int]]:
    """Take away references to what is lost, and rows that cannot be without; how many of both, by table."""
    severed: dict[str, tuple[int, int]] = {}
    again = True
    while again:
        again = False
        for table in tables:
            for reference in references(db, table):
                forgotten, gone = forget(db, table, *reference), cut(db, table, *reference)
                before = severed.get(table, (0, 0))
                severed[table] = before[0] + gone, before[1] + forgotten
                again = again or bool(gone)
    return severed


def references(db: Database, table: str) -> list[tuple[str, str, bool]]:
    """Column, table and need of each reference."""
    return [
        (column, parent, bool(needed))
        for column, parent, needed in db.execute(
            f'select f."from", f."table", c."notnull" from pragma_foreign_key_list(\'{table}\') f'
            f" join pragma_table_info('{table}') c on c.name = f.\"from\""
        ).fetchall()
    ]


LOST = "{column} is not null and {column} not in (select id from {parent})"


def forget(db: Database, table: str, column: str, parent: str, needed: bool) -> int:
    """Let rows that may be without it name nothing in place of what is lost; how many."""
    if needed:
        return 0
    lost = LOST.format(column=column, parent=parent)
    forgotten = 0
    for (number,) in db.execute(f"select rowid from {table} where {lost}").fetchall():
        with suppress(dbapi2.IntegrityError):  # a rule wants it named
            db.execute(f"update {table} set {column} = null where rowid = ?", [number])
            forgotten += 1
    return forgotten


def cut(db: Database, table: str, column: str, parent: str, _: bool) -> int:
    """Leave out rows that name what is lost; how many."""
    lost = LOST.format(column=column, parent=parent)
    return int(db.execute(f"delete from {table} where {lost}").rowcount)


def count(db: Database, table: str) -> int:
    """How many rows a table has."""
    return int(db.execute(f"select count(*) from {table}").fetchone()[0])
