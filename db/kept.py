"""What a clerk keeps under a name to use it again: profiles of lists, filters of people."""

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from db.database import Database
from db.rows import add

Table = Literal["import_profile", "saved_filter"]


class Kept(NamedTuple):
    """One of them; ``settings`` are what JSON can hold."""

    id: int
    name: str
    settings: Mapping[str, Any]


def everything(db: Database, table: Table) -> list[Kept]:
    """All of a table, in the order in which they were made."""
    rows = db.execute(f"select id, name, settings from {table} order by id").fetchall()
    return [Kept(number, name, json.loads(settings)) for number, name, settings in rows]


def save(db: Database, table: Table, name: str, settings: Mapping[str, Any]) -> int:
    """Keep settings under a name, in the place of those that had it; their number."""
    written = json.dumps(dict(settings), ensure_ascii=False)
    found = db.execute(f"select id from {table} where name = ?", (name,)).fetchone()
    if found is None:
        return add(db, table, {"name": name, "settings": written})
    db.execute(f"update {table} set settings = ? where id = ?", (written, found[0]))
    return int(found[0])


def remove(db: Database, table: Table, number: int) -> bool:
    """Let one go; False where there is none."""
    return bool(db.execute(f"delete from {table} where id = ?", (number,)).rowcount)
