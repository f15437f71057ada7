"""What records are called, also those that were removed: these by what the journal kept of them."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from db.database import Database
from db.rows import Row, day, name, text
from desktop.core.names import Name
from desktop.core.recalling import Titled
from desktop.core.texts import Text, Trio

MEETINGS = """
select m.id, m.body_id, m.number, m.day, b.kind as body_kind,
    coalesce(n.short_kk, '') as short_kk, coalesce(n.short_ru, '') as short_ru,
    coalesce(n.english, '') as english
from {meeting} m join body b on b.id = m.body_id
left join body_name n on n.body_id = m.body_id and n.since =
    (select max(o.since) from body_name o where o.body_id = m.body_id and o.since <= m.day)
where m.id in (select value from json_each(:ids))
"""

BODIES = """
select b.id, n.short_kk, n.short_ru, n.english from body b join body_name n on n.body_id = b.id
order by n.since
"""

REMOVED = """
select l.value ->> '$[2]' as was from journal j, json_each(j.lines) l
where (j.operation like '%.remove%' or j.operation = 'undo.undo')
    and l.value ->> '$[0]' = :table and l.value ->> '$[3]' is null and l.value ->> '$[2]' is not null
order by j.id
"""

MEETING = (
    "(select value ->> 'id' as id, value ->> 'body_id' as body_id, value ->> 'number' as number,"
    " value ->> 'day' as day from json_each(:rows))"
)
"""Rows of meetings that are given, in the place of the table."""


def people(db: Database, ids: Collection[int]) -> dict[int, tuple[Name, Name]]:
    """Both spellings of each."""
    rows = [*rows_of(db, "person", ids)]
    return {row["id"]: (name(row, "kk"), name(row, "ru")) for row in rows}


def texts(db: Database, table: str, column: str, ids: Collection[int]) -> dict[int, Text]:
    """A bilingual text of each row."""
    return {row["id"]: text(row, column) for row in rows_of(db, table, ids)}


def motions_of(db: Database, votes: Collection[int]) -> dict[int, int]:
    """The motion of each vote."""
    return {row["id"]: row["motion_id"] for row in rows_of(db, "vote", votes)}


def people_of(db: Database, mandates: Collection[int]) -> dict[int, int]:
    """The person of each mandate."""
    return {row["id"]: row["person_id"] for row in rows_of(db, "mandate", mandates)}


def persons_of(db: Database, candidates: Collection[int]) -> dict[int, int]:
    """The person of each candidate."""
    return {row["id"]: row["person_id"] for row in rows_of(db, "candidate", candidates)}


def bodies(db: Database) -> dict[int, Trio]:
    """Every body by the newest of its short names."""
    return {row["id"]: trio(row) for row in db.query(BODIES)}


def meetings(db: Database, ids: Collection[int]) -> dict[int, Titled]:
    """What each meeting is called by."""
    wanted = json.dumps(sorted(ids))
    found = {row["id"]: titled(row) for row in db.query(MEETINGS.format(meeting="meeting"), {"ids": wanted})}
    gone = [row for row in removed(db, "meeting") if row["id"] in set(ids) - set(found)] if ids else []
    if gone:
        asked = {"ids": wanted, "rows": json.dumps(gone)}
        found |= {row["id"]: titled(row) for row in db.query(MEETINGS.format(meeting=MEETING), asked)}
    return found


def users(db: Database) -> dict[str, str]:
    """Full names by sign-in names."""
    return {row["name"]: row["full_name"] for row in db.query("select name, full_name from user")}


def authors(db: Database) -> list[str]:
    """Sign-in names that stand in the journal."""
    return [who for (who,) in db.execute("select distinct who from journal where who <> '' order by who")]


def rows_of(db: Database, table: str, ids: Collection[int]) -> Iterator[Row]:
    """Rows by their numbers; those that are not there any more from the journal."""
    if not ids:
        return
    question = f"select * from {table} where id in (select value from json_each(?))"
    met = set()
    for row in db.query(question, [json.dumps(sorted(ids))]):
        met.add(row["id"])
        yield row
    missing = set(ids) - met
    if missing:
        yield from (row for row in removed(db, table) if row["id"] in missing)


def removed(db: Database, table: str) -> list[dict[str, Any]]:
    """Rows of a table that were removed, the last state of each last."""
    return [json.loads(row["was"]) for row in db.query(REMOVED, {"table": table})]


def titled(row: Row) -> Titled:
    """What a meeting is called by."""
    on = day(row["day"])
    assert on is not None
    return Titled(trio(row), row["number"], row["body_kind"] == "assembly", on)


def trio(row: Row) -> Trio:
    """The short names of a body."""
    return Trio(row["short_kk"], row["short_ru"], row["english"])
