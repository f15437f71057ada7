"""Taking back what an import wrote, column by column: what was done since stays."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from db import people, restoring
from db.database import Database
from desktop.core.journal import Line
from desktop.core.people import person_key, problems

DERIVED = ("sort", "phone_digits")
"""Columns that follow from others."""
FOLLOWS = {"phone": "phone_digits"}


PAST = """
select journal.id, at, who, json_array_length(people), count(*) filter (
  where substr(line.value, 1, 10) = '["person",' and line.value ->> 2 is null
), coalesce(max(iif(substr(line.value, 1, 10) = '["roster",', line.value ->> '$[1].name', null)), '')
from journal, json_each(lines) line where operation = :operation
group by journal.id order by journal.id desc limit :limit
"""
"""A list of many thousand people is long in the journal: it is counted where it lies."""


class Written(NamedTuple):
    """What one step wrote to a row in all; ``before`` is None where the row came with it."""

    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


class Wrote(NamedTuple):
    """What one step wrote of a person."""

    person: Written | None
    particulars: Written | None


def past(db: Database, operation: str, limit: int) -> list[tuple[int, datetime, str, int, int, str]]:
    """Imports by their entries, newest first: when, by whom, how many people it wrote, new ones, the file."""
    found = db.execute(PAST, {"operation": operation, "limit": limit})
    return [(number, datetime.fromisoformat(at), *rest) for number, at, *rest in found]


def newest(db: Database, operation: str) -> int | None:
    """The entry of the newest import."""
    question = "select id from journal where operation = ? order by id desc limit 1"
    found = db.execute(question, (operation,)).fetchone()
    return int(found[0]) if found else None


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


def standing(db: Database, numbers: Iterable[int]) -> set[int]:
    """Those of these people who are still kept."""
    return found(db, "select id from person where id in (select value from json_each(?))", numbers)


def used(db: Database, numbers: Iterable[int]) -> set[int]:
    """Those to whom rows refer that do not go with them."""
    return naming(db, numbers, [(table, column) for table, column, goes in referring(db) if not goes])


def touched(db: Database, wrote: Mapping[int, Wrote]) -> set[int]:
    """Those who came with the import and were changed since, in any row of theirs."""
    own = [(table, column) for table, column, goes in referring(db) if goes and table != "particulars"]
    changed = naming(db, wrote, own)
    for person_id, now in rows_of(db, "person", wrote).items():
        written = wrote[person_id].person
        if written is None or differs(now, written.after):
            changed.add(person_id)
    for person_id, now in rows_of(db, "particulars", wrote).items():
        stated = wrote[person_id].particulars
        if stated is None or differs(now, stated.after):
            changed.add(person_id)
    return changed


def referring(db: Database) -> list[tuple[str, str, bool]]:
    """Tables and columns that refer to people, and whether their rows go with them."""
    return [
        (table, column, rule == "CASCADE")
        for table, column, rule in db.execute(
            """select m.name, f."from", f.on_delete from sqlite_master m
            join pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = 'person'"""
        )
    ]


def naming(db: Database, numbers: Iterable[int], places: Iterable[tuple[str, str]]) -> set[int]:
    """Those of these people who are named in one of the columns."""
    asked = list(numbers)
    return {
        number
        for table, column in places
        for number in found(
            db,
            f"select distinct {column} from {table} where {column} in (select value from json_each(?))",
            asked,
        )
    }


def found(db: Database, question: str, numbers: Iterable[int]) -> set[int]:
    """The numbers of an answer."""
    return {int(number) for (number,) in db.execute(question, (json.dumps(list(numbers)),))}


def rows_of(db: Database, table: str, numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The rows of people as they are now."""
    key = key_of(table)
    question = f"select * from {table} where {key} in (select value from json_each(?))"
    return {row[key]: row for row in db.query(question, (json.dumps(list(numbers)),))}


def key_of(table: str) -> str:
    """The column that tells whose row it is."""
    return "id" if table == "person" else "person_id"


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
    return rows_of(db, table, (person_id,)).get(person_id)


def write(db: Database, table: str, person_id: int, columns: Mapping[str, Any]) -> None:
    """Set columns."""
    condition, key = restoring.where({key_of(table): person_id})
    names = ", ".join(f"{name} = :was_{name}" for name in columns)
    values = key | {f"was_{name}": value for name, value in columns.items()}
    db.execute(f"update {table} set {names} where {condition}", values)


def differs(now: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether a row is not what was written; a later schema may have brought it further columns."""
    return any(now[name] != value for name, value in after.items() if name in now and name != "sort")


def empty_of(row: Mapping[str, Any], name: str) -> Any:
    """What a column of particulars has where nothing is stated."""
    return None if name in ("born", "iin", "ethnicity_id", "consent_day") else ""
