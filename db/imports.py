"""Taking back what an import wrote, column by column: what was done since stays."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from db import people, restoring
from db.database import Database
from desktop.core.journal import Line
from desktop.core.people import person_key, problems

DERIVED = ("sort", "phone_digits")
"""Columns that follow from others."""
FOLLOWS = {"phone": "phone_digits"}


class Written(NamedTuple):
    """What one step wrote to a row in all; ``before`` is None where the row came with it."""

    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


class Wrote(NamedTuple):
    """What one step wrote of a person."""

    person: Written | None
    particulars: Written | None


def by_person(lines: Iterable[Line]) -> dict[int, Wrote]:
    """The lines of an import by person, those of one row in one."""
    found: dict[int, dict[str, Written]] = {}
    for line in lines:
        if line.after is None or line.table not in ("person", "particulars"):
            continue
        number = int(line.key["id" if line.table == "person" else "person_id"])
        rows = found.setdefault(number, {})
        earlier = rows.get(line.table)
        if earlier is None:
            rows[line.table] = Written(line.before, line.after)
        else:
            before = None if earlier.before is None else {**(line.before or {}), **earlier.before}
            rows[line.table] = Written(before, {**earlier.after, **line.after})
    return {number: Wrote(rows.get("person"), rows.get("particulars")) for number, rows in found.items()}


def was_touched(db: Database, person_id: int, wrote: Wrote) -> bool:
    """Whether a person who came with the import was changed since, in any row of theirs."""
    assert wrote.person is not None
    now = row_of(db, "person", person_id)
    if now is None or differs(now, wrote.person.after):
        return True
    held = row_of(db, "particulars", person_id)
    if held is not None and (wrote.particulars is None or differs(held, wrote.particulars.after)):
        return True
    return any(
        db.execute(f"select 1 from {table} where {column} = ? limit 1", (person_id,)).fetchone()
        for table, column in own_tables(db)
        if table != "particulars"
    )


def put_back(db: Database, person_id: int, wrote: Wrote) -> tuple[bool, tuple[str, ...]]:
    """Take from a person what the import gave; whether anything went, and columns that were changed since."""
    changed: list[str] = []
    went = False
    for table, written in (("person", wrote.person), ("particulars", wrote.particulars)):
        now = row_of(db, table, person_id) if written else None
        if written is None or now is None:
            continue
        same, other = still(now, written)
        changed += other
        if table == "person" and same and not stands(db, person_id, now | same):
            changed += [name for name in same if name not in DERIVED]
            continue
        if same:
            went = True
            write(db, table, person_id, same)
    if went:
        anew(db, person_id)
    return went, tuple(changed)


def still(now: Mapping[str, Any], written: Written) -> tuple[dict[str, Any], list[str]]:
    """Columns that are as the import left them, with what they had before; and those that are not."""
    same: dict[str, Any] = {}
    other: list[str] = []
    for name, value in written.after.items():
        was = empty_of(now, name) if written.before is None else written.before.get(name)
        if name in ("person_id", "sort") or value == was:
            continue
        if now[name] == value:
            same[name] = was
        elif name not in DERIVED:
            other.append(name)
    for name, derived in FOLLOWS.items():
        if derived in same and name not in same:
            del same[derived]
    return same, other


def stands(db: Database, person_id: int, row: Mapping[str, Any]) -> bool:
    """Whether the person would still have a name."""
    return not problems(people.person_of(row))


def anew(db: Database, person_id: int) -> None:
    """Place and words of the person by what they have now; particulars that say nothing go."""
    person = people.get(db, person_id)
    assert person is not None
    db.execute("update person set sort = ? where id = ?", (person_key(person), person_id))
    people.index_anew(db, person_id)
    held = row_of(db, "particulars", person_id)
    if held and all(value in (None, "") for name, value in held.items() if name != "person_id"):
        db.execute("delete from particulars where person_id = ?", (person_id,))


def row_of(db: Database, table: str, person_id: int) -> dict[str, Any] | None:
    """A row as it is now."""
    key = "id" if table == "person" else "person_id"
    return next(db.query(f"select * from {table} where {key} = ?", (person_id,)), None)


def write(db: Database, table: str, person_id: int, columns: Mapping[str, Any]) -> None:
    """Set columns."""
    condition, key = restoring.where({"id" if table == "person" else "person_id": person_id})
    names = ", ".join(f"{name} = :was_{name}" for name in columns)
    values = key | {f"was_{name}": value for name, value in columns.items()}
    db.execute(f"update {table} set {names} where {condition}", values)


def differs(now: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether a row is not what was written; a later schema may have brought it further columns."""
    return any(now[name] != value for name, value in after.items() if name in now and name != "sort")


def empty_of(row: Mapping[str, Any], name: str) -> Any:
    """What a column of particulars has where nothing is stated."""
    return None if name in ("born", "iin", "ethnicity_id", "consent_day") else ""


def own_tables(db: Database) -> list[tuple[str, str]]:
    """Tables whose rows go with their person."""
    found: list[tuple[str, str]] = db.execute(
        """select m.name, f."from" from sqlite_master m join pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = 'person' and f.on_delete = 'CASCADE'"""
    ).fetchall()
    return found
