"""What can still be read of a damaged office, in a new one.

Rows are taken from the pages that are whole. What they refer to may be lost with others: then they are left
out, or the reference is where it need not be there. Everything that is missing is listed.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from db import files, migrations, prepared
from db.database import Database
from db.faults import faults
from db.files import keys_beside
from db.office import connect, is_whole
from db.pages import Pages
from db.refilling import Found, Readable, fill
from db.trees import KEY_LEAF, TABLE_LEAF, Record, kind_of, rows_of, walk
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import DamagedOffice, OfficeExists
from desktop.core.salvaging import Loss, Salvaged

OBJECTS = ("table", "index", "trigger", "view")
TYPES: Mapping[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "BLOB": (bytes,)}


class Layout(NamedTuple):
    """A table of records: its columns with their types, the one that is the number of the row."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    numbered: int | None
    """Index of the column that SQLite does not store, because it is the number of the row."""
    by_key: bool
    """Rows are kept in the order of their key, without a number."""


def salvage(damaged: Path, target: Path, key: bytes | None, progress: Progress = quiet) -> Salvaged:
    """Make a new office of what can be read of a damaged one, which stays as it is; same key, same keys.

    Raises:
        OfficeExists: something lies at the target.
        DamagedOffice: nothing can be read, or not with this key.
        Fault: the disk fails, or has no room.
    """
    target = target.absolute()
    unfinished = target.with_name(target.name + ".part")
    with faults(damaged):
        if target.exists():
            raise OfficeExists(str(target))
        pages = Pages(damaged, key)
        readable = read_all(pages, progress)
        if not any(found.rows for found in readable.tables.values()):
            raise DamagedOffice(str(damaged))
    with faults(target), files.unless_finished(unfinished, keys_beside(target)):
        unfinished.unlink(missing_ok=True)
        with closing(connect(unfinished, key)) as db:
            salvaged = fill(db, readable)
            if not is_whole(db, unfinished, key):
                raise DamagedOffice(str(unfinished))
            slots = prepared.place(damaged, db)
        if slots.exists():
            files.copy_compared(slots, keys_beside(target))
        files.name(unfinished, target)
    return salvaged


# ------- reading


def read_all(pages: Pages, progress: Progress) -> Readable:
    """All that can be read of a file."""
    roots, seen = catalogue(pages)
    schema = schema_in(pages, roots)
    layouts = layouts_of(schema)
    read: dict[str, Found] = {}
    for number, (table, layout) in enumerate(layouts.items()):
        progress(number, len(layouts))
        if table in roots:
            found = walk(pages, roots[table])
            seen |= found.seen
            read[table] = Found(list(completed(found.records, layout)), len(found.lost), found.broken)
        else:
            read[table] = Found([], 1, 0)
    strays = adopt(pages, seen | others(pages, roots, layouts), layouts, read)
    known = sum(found.pages for found in read.values())
    nowhere = max(0, len(set(pages.lost())) - known)
    progress(1, 1)
    return Readable(schema, steps_in(pages, roots), read, Loss("", nowhere, strays))


def catalogue(pages: Pages) -> tuple[dict[str, int], set[int]]:
    """Where each tree begins; from the pages that look like it where the way to them is lost."""
    found = walk(pages, 1)
    records, seen = list(found.records), set(found.seen)
    if found.lost:
        for number in range(1, pages.count + 1):
            page = pages.get(number)
            if number in seen or page is None or kind_of(page, number) != TABLE_LEAF:
                continue
            rows = [row for row in rows_of(pages, page, number)[0] if is_object(row)]
            if rows:
                records += rows
                seen.add(number)
    return {row.values[1]: row.values[3] for row in records if is_object(row) and row.values[3]}, seen


def is_object(row: Record) -> bool:
    """Whether a row is one of the catalogue of tables, indexes and triggers."""
    return (
        len(row.values) == 5
        and row.values[0] in OBJECTS
        and isinstance(row.values[1], str)
        and isinstance(row.values[3], int)
    )


def schema_in(pages: Pages, roots: Mapping[str, int]) -> int:
    """The schema of the file: what its header says, else the steps that are listed in it, else ours."""
    first = pages.get(1)
    said = int.from_bytes(first[60:64], "big") if first else 0
    if not 1 <= said <= migrations.SCHEMA and "_sqlite_migrations" in roots:
        said = len(steps_in(pages, roots))
    return said if 1 <= said <= migrations.SCHEMA else migrations.SCHEMA


def steps_in(pages: Pages, roots: Mapping[str, int]) -> dict[str, str]:
    """The steps that the file has taken, with the moments of it, the first of which tells it from others."""
    if "_sqlite_migrations" not in roots:
        return {}
    records = walk(pages, roots["_sqlite_migrations"]).records
    return {str(row.values[2]): str(row.values[3]) for row in records if len(row.values) == 4}


def layouts_of(schema: int) -> dict[str, Layout]:
    """The tables of records that a schema has."""
    with closing(dbapi2.connect(":memory:")) as connection:
        db = Database(connection)
        migrations.apply(db, schema)
        names = db.execute(
            "select name, wr from pragma_table_list where schema = 'main' and type = 'table'"
            " and name not like 'sqlite_%' and name not like 'person_find%'"
        ).fetchall()
        return {
            name: layout(db, name, bool(by_key)) for name, by_key in names if name != "_sqlite_migrations"
        }


def layout(db: Database, table: str, by_key: bool) -> Layout:
    """How the rows of a table lie on its pages."""
    rows = db.execute(f"select name, type, pk from pragma_table_info('{table}') order by cid").fetchall()
    keys = [number for number, (_, _, key) in enumerate(rows) if key]
    numbered = keys[0] if not by_key and len(keys) == 1 and rows[keys[0]][1].upper() == "INTEGER" else None
    names, types = tuple(row[0] for row in rows), tuple(row[1].upper() for row in rows)
    return Layout(names, types, numbered, by_key)


def completed(records: list[Record], layout: Layout) -> Iterator[tuple[Any, ...]]:
    """Rows with their number in its place, and without what a later step would have added."""
    for record in records:
        values = list(record.values)
        if layout.numbered is not None and len(values) > layout.numbered:
            values[layout.numbered] = record.number
        yield tuple(values)


def others(pages: Pages, roots: Mapping[str, int], layouts: Mapping[str, Layout]) -> set[int]:
    """Pages of trees that hold no records: indexes, and words that people are found by."""
    return {page for name, root in roots.items() if name not in layouts for page in walk(pages, root).seen}


def adopt(pages: Pages, seen: set[int], layouts: Mapping[str, Layout], read: dict[str, Found]) -> int:
    """Give stray rows to the one table that lost pages and that they fit; how many fit none or several."""
    bereft = {table: layouts[table] for table, found in read.items() if found.pages}
    strays = 0
    for number in range(2, pages.count + 1):
        page = None if number in seen else pages.get(number)
        kind = kind_of(page, number)
        if page is None or kind not in (TABLE_LEAF, KEY_LEAF):
            continue
        for record in rows_of(pages, page, number)[0]:
            fitting = [table for table, each in bereft.items() if fits(record, each)]
            if len(fitting) == 1:
                read[fitting[0]].rows.extend(completed([record], bereft[fitting[0]]))
            else:
                strays += kind == TABLE_LEAF
    return strays


def fits(record: Record, layout: Layout) -> bool:
    """Whether a row can be of a table, by how it is kept and by the types of its values."""
    if layout.by_key != (record.number is None) or len(record.values) != len(layout.columns):
        return False
    return all(
        value is None if number == layout.numbered else value is None or isinstance(value, TYPES[kind])
        for number, (value, kind) in enumerate(zip(record.values, layout.types, strict=True))
    )
