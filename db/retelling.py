"""Rows of lost pages, put back as the journal tells them.

Only a journal that is whole is believed: where its end is lost, it would bring back what was changed since.
"""

from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Any

from sqlcipher3 import dbapi2

from db import journal
from db.database import Database
from desktop.core.journal import first_broken, lines_of

Rows = dict[tuple[Any, ...], dict[str, Any]]
"""By the values of their keys."""


def retell(db: Database, bereft: Collection[str]) -> Mapping[str, int]:
    """Put back what tables lack; how many rows, by table."""
    if not bereft or "journal" in bereft or not is_whole(db):
        return {}
    told = played(db, bereft)
    return {table: put_back(db, table, rows) for table, rows in told.items()}


def is_whole(db: Database) -> bool:
    """Whether there is a journal each entry of which follows the one before."""
    if not db.execute("select 1 from sqlite_master where name = 'journal'").fetchone():
        return False
    return first_broken(journal.entries(db), *journal.cut(db)) is None


def played(db: Database, tables: Collection[str]) -> dict[str, Rows]:
    """The rows that the journal has seen from their beginning, as it left them.

    A row that is older than the journal is told in part only.
    """
    told: dict[str, Rows] = {table: {} for table in tables}
    for entry in journal.entries(db):
        for line in lines_of(entry):
            rows, key = told.get(line.table), tuple(line.key.values())
            if rows is None or line.table in journal.PICTURES:
                continue
            if line.after is None:
                rows.pop(key, None)
            elif line.before is None:
                rows[key] = dict(line.after)
            elif key in rows:
                rows[key].update(line.after)
    return told


def put_back(db: Database, table: str, rows: Rows) -> int:
    """Enter rows that are not there; how many."""
    entered = 0
    for row in rows.values():
        with suppress(dbapi2.Error):  # what a rule refuses stays out
            names = ", ".join(row)
            values = ", ".join(f":{name}" for name in row)
            added = db.execute(f"insert or ignore into {table}({names}) values ({values})", row)
            entered += added.rowcount
    return entered
