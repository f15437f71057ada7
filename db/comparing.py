"""What an office holds that a copy of it does not, table by table."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from db.backups import reading
from db.database import Database
from db.journal import tables
from db.office import Store
from desktop.core.backups import Difference

OWN = ("setting",)
"""Tables that change with every backup."""


class Kept(NamedTuple):
    """A table as both sides have it: columns that both know, and those of its key, which come first."""

    name: str
    columns: tuple[str, ...]
    keys: int


def since(store: Store, copy: Path, key: bytes | None) -> list[Difference]:
    """What was done in an office after a copy was made; tables and columns that both have are compared.

    Raises:
        DamagedBackup, NotAnOffice, Fault: the copy cannot be read.
    """
    with reading(copy, key) as old:
        found = [difference(table, store.db, old) for table in common(store.db, old)]
    return [each for each in found if any(each[1:])]


def common(new: Database, old: Database) -> Iterator[Kept]:
    """Tables of records that both sides have."""
    before = tables(old)
    for name, (columns, keys) in tables(new).items():
        if name in before and name not in OWN:
            shared = [each for each in columns if each in before[name][0] and each not in keys]
            yield Kept(name, (*keys, *shared), len(keys))


def difference(table: Kept, new: Database, old: Database) -> Difference:
    """Walk both sides in the order of their keys."""
    added = changed = removed = 0
    left, right = rows(table, new), rows(table, old)
    ours, theirs = next(left, None), next(right, None)
    while ours or theirs:
        side = order(ours, theirs, table.keys)
        added += side < 0
        removed += side > 0
        changed += side == 0 and ours != theirs
        ours = next(left, None) if side <= 0 else ours
        theirs = next(right, None) if side >= 0 else theirs
    return Difference(table.name, added, changed, removed)


def rows(table: Kept, db: Database) -> Iterator[tuple[Any, ...]]:
    """Every row in the order of its key."""
    keys = ", ".join(table.columns[: table.keys])
    yield from db.execute(f"select {', '.join(table.columns)} from {table.name} order by {keys}")


def order(ours: tuple[Any, ...] | None, theirs: tuple[Any, ...] | None, keys: int) -> int:
    """Below 0 where our row is the next one, above where theirs is, 0 where both are the same record."""
    if ours is None or theirs is None:
        return 1 if ours is None else -1
    return (ours[:keys] > theirs[:keys]) - (ours[:keys] < theirs[:keys])
