"""References to rows that are lost: which there are, and taking them away with what cannot be without."""

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from sqlcipher3 import dbapi2

from db.database import Database

LOST = "{column} is not null and {column} not in (select id from {parent})"


class Reference(NamedTuple):
    """A column that refers to rows of another table; ``needed`` where it cannot be empty."""

    column: str
    parent: str
    needed: bool


def references(db: Database, table: str) -> list[Reference]:
    """All of a table."""
    return [
        Reference(column, parent, bool(needed))
        for column, parent, needed in db.execute(
            f'select f."from", f."table", c."notnull" or c.pk from pragma_foreign_key_list(\'{table}\') f'
            f" join pragma_table_info('{table}') c on c.name = f.\"from\""
        ).fetchall()
    ]


def sever(db: Database, tables: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Take away references to what is lost, and rows that cannot be without; how many of both, by table."""
    severed: dict[str, tuple[int, int]] = {}
    again = True
    while again:
        again = False
        for table in tables:
            for reference in references(db, table):
                forgotten, gone = forget(db, table, reference), cut(db, table, reference)
                before = severed.get(table, (0, 0))
                severed[table] = before[0] + gone, before[1] + forgotten
                again = again or bool(gone)
    return severed


def forget(db: Database, table: str, reference: Reference) -> int:
    """Let rows that may be without it name nothing in place of what is lost; how many."""
    if reference.needed:
        return 0
    lost = LOST.format(column=reference.column, parent=reference.parent)
    forgotten = 0
    for (number,) in db.execute(f"select rowid from {table} where {lost}").fetchall():
        with suppress(dbapi2.IntegrityError):  # a rule wants it named
            db.execute(f"update {table} set {reference.column} = null where rowid = ?", [number])
            forgotten += 1
    return forgotten


def cut(db: Database, table: str, reference: Reference) -> int:
    """Leave out rows that name what is lost; how many."""
    lost = LOST.format(column=reference.column, parent=reference.parent)
    return int(db.execute(f"delete from {table} where {lost}").rowcount)
