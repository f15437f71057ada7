"""Writing rows as the journal says they were."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from sqlcipher3 import dbapi2

from db.database import Database
from db.journal import newest_first
from desktop.core.journal import Entry, Line

Guarded = dbapi2.IntegrityError
"""What is final, or does not fit with the other rows, is not written by any hand."""


def entry(db: Database, number: int) -> Entry | None:
    """One entry."""
    return next(newest_first(db, "id = :id", {"id": number}), None)


def undone(db: Database) -> set[int]:
    """Numbers of the entries that were taken back."""
    found = db.execute("select undoes from journal where undoes <> '[]'").fetchall()
    return {number for (numbers,) in found for number in json.loads(numbers)}


def take_back(db: Database, line: Line) -> bool:
    """Write one row as it was before; False when it is no longer as the line left it.

    References are looked at when all lines are written: a row may come back before what it refers to.
    """
    db.execute("pragma defer_foreign_keys = on")
    condition, key = where(line.key)
    if line.before is None:
        return (
            as_left(db, line) and db.execute(f"delete from {line.table} where {condition}", key).rowcount == 1
        )
    if line.after is None:
        return put_back(db, line)
    if not as_left(db, line):
        return False
    names = ", ".join(f"{name} = :was_{name}" for name in line.before)
    values = key | {f"was_{name}": value for name, value in line.before.items()}
    return db.execute(f"update {line.table} set {names} where {condition}", values).rowcount == 1


def put_back(db: Database, line: Line) -> bool:
    """A row that was removed, in its place; False when another has taken it."""
    assert line.before is not None
    condition, key = where(line.key)
    if db.execute(f"select 1 from {line.table} where {condition}", key).fetchone():
        return False
    db.table(line.table).insert(dict(line.before))
    return True


def as_left(db: Database, line: Line) -> bool:
    """Whether the row has what the line wrote."""
    condition, key = where(line.key)
    rows = list(db.query(f"select * from {line.table} where {condition}", key))
    return len(rows) == 1 and all(rows[0][name] == value for name, value in (line.after or {}).items())


def dangling(db: Database, tables: Collection[str]) -> bool:
    """Whether a row anywhere refers to one that is not there any more."""
    return bool(tables) and db.execute("pragma foreign_key_check").fetchone() is not None


def where(key: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """A condition on the columns of a key."""
    return " and ".join(f"{name} = :{name}" for name in key), dict(key)
