"""Writing rows as the journal says they were."""

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from sqlcipher3 import dbapi2

from db.database import Database
from db.journal import PICTURES, newest_first, tables
from db.severing import Reference, references
from desktop.core.journal import Entry, Line

Guarded = dbapi2.IntegrityError
"""What is final, or does not fit with the other rows, is not written by any hand."""
Keys = set[tuple[Any, ...]]
DiskError = dbapi2.OperationalError
"""The file could not be written: no room, no right, or somebody copies it at the moment."""


@contextmanager
def trial(db: Database) -> Iterator[None]:
    """Write nothing that is written inside; outside a transaction."""
    db.execute("begin")
    try:
        yield
    finally:
        db.execute("rollback")


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
    if line.table in PICTURES:
        db.execute(f"delete from {line.table} where {condition}", key)  # a picture is chosen anew
        return True
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


class Ties:
    """Which rows belong to which; read once for many questions."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._parents: dict[str, list[Reference]] = {}

    @cached_property
    def _children(self) -> dict[str, list[tuple[str, str, list[str]]]]:
        """By table those that refer to it: by which column, and their own keys."""
        known = tables(self._db)
        found: dict[str, list[tuple[str, str, list[str]]]] = {}
        for child, column, parent in self._db.execute(
            'select m.name, f."from", f."table" from sqlite_master m, pragma_foreign_key_list(m.name) f'
            " where m.type = 'table'"
        ):
            found.setdefault(parent, []).append((child, column, known[child][1]))
        return found

    def used(self, lines: Collection[Line]) -> bool:
        """Whether other rows belong to those that would go with these lines; they would go as well."""
        gone: dict[str, Keys] = {}
        freed: dict[tuple[str, str], Keys] = {}
        for line in lines:
            key = tuple(line.key.values())
            if line.before is None:
                gone.setdefault(line.table, set()).add(key)
            for column in line.before or ():
                freed.setdefault((line.table, column), set()).add(key)
        return any(self._has_others(table, keys, gone, freed) for table, keys in gone.items())

    def _has_others(
        self, table: str, keys: Keys, gone: Mapping[str, Keys], freed: Mapping[tuple[str, str], Keys]
    ) -> bool:
        """``freed`` are columns that the same step wrote: they refer to what they did before again."""
        numbers = json.dumps([key[0] for key in keys])
        for child, column, names in self._children.get(table, ()):
            found = self._db.execute(
                f"select {', '.join(names)} from {child} where {column} in (select value from json_each(?))",
                [numbers],
            )
            theirs = gone.get(child, set()) | freed.get((child, column), set())
            if any(tuple(row) not in theirs for row in found):
                return True
        return False

    def dangling(self, lines: Collection[Line]) -> bool:
        """Whether a row that these lines brought back refers to one that is not there any more."""
        for line in lines:
            for each in self._references(line.table) if line.before else ():
                number = (line.before or {}).get(each.column)
                if number is not None and not there(self._db, each.parent, number):
                    return True
        return False

    def _references(self, table: str) -> list[Reference]:
        if table not in self._parents:
            self._parents[table] = references(self._db, table)
        return self._parents[table]


def there(db: Database, table: str, number: int) -> bool:
    """Whether a table has a row of that number."""
    return db.execute(f"select 1 from {table} where id = ?", [number]).fetchone() is not None


def where(key: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """A condition on the columns of a key."""
    return " and ".join(f"{name} = :{name}" for name in key), dict(key)
