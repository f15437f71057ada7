"""The journal on disk, and the triggers that gather what an operation writes.

The triggers are temporary: they live with the connection, and so does what they gather, in memory. They stand
on every table, so an operation cannot forget to tell what it did.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from db import settings
from db.database import Database
from db.rows import Row, stored
from desktop.core.journal import START, Columns, Entry, Line, Seal, changed, sealed, written
from desktop.core.progress import Progress, each, quiet, share

UNTOLD = ("journal", "number", "_sqlite_migrations")
"""Tables whose rows are no records; nor are those of the index that finds people."""

PICTURES = frozenset(("photo",))
"""Tables of which the journal keeps hashes alone: what was in them cannot come back from there."""

UNDOES = "undoes"
"""Stands in the place of a table where a step takes back others."""

OF_MEETING = ("item", "event", "attendance", "guest", "roll_change", "vote")
"""Tables whose rows name their meeting, also where only other columns were changed."""

PARENTS = {
    "motion": ("item", "item_id"),
    "speech": ("item", "item_id"),
    "decision": ("item", "item_id"),
    "elector": ("vote", "vote_id"),
    "correction": ("vote", "vote_id"),
}
"""Where a row leads that does not name its meeting."""

NAMING = (
    "mandate", "candidate", "former_name", "former_work", "invited", "award_given", "basis_paper",
    "attendance", "roll_change", "turn",
)  # fmt: skip
"""Tables whose rows name their person, also where only other columns were changed."""

OF_PERSON = {
    "candidate_step": ("candidate", "candidate_id"),
    "admission_step": ("mandate", "mandate_id"),
    "leave": ("mandate", "mandate_id"),
}
"""Where a row leads that names no person. The meeting that it names was not changed by it."""

PERSON = ("person_id", "presiding_id", "secretary_id", "into_id", "substitute_id", "leader_id")
"""Columns that refer to a person."""

NEWEST = "select id, hash from journal order by id desc limit 1"
INSERT = """
insert into journal(id, at, who, operation, undoes, meeting, people, lines, hash)
values (:id, :at, :who, :operation, :undoes, :meeting, :people, :lines, :hash)
"""


def gather(db: Database) -> None:
    """From now on keep in mind each row that is written on this connection."""
    if db.execute("select 1 from temp.sqlite_master where name = 'gathered'").fetchone():
        return
    db.conn.create_function("fingerprint", 1, fingerprint)
    db.execute(
        "create temp table gathered"
        "(id integer primary key, place text not null, key text not null, before text, after text)"
    )
    for table, names in tables(db).items():
        for trigger in triggers(table, *names):
            db.execute(trigger)


def tables(db: Database) -> Mapping[str, tuple[list[str], list[str]]]:
    """Each table of records with its columns, and those of its primary key."""
    found = db.execute(
        "select m.name, c.name, c.pk from main.sqlite_master m, pragma_table_info(m.name) c"
        " where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'person_find%'"
        " order by m.name, c.cid"
    ).fetchall()
    kept: dict[str, tuple[list[str], list[str]]] = {}
    for table, column, key in found:
        if table not in UNTOLD:
            columns, keys = kept.setdefault(table, ([], []))
            columns.append(column)
            keys.extend([column] if key else [])
    return kept


def triggers(table: str, columns: list[str], key: list[str]) -> Iterator[str]:
    """The three that tell of a table."""
    for statement, before, after in (
        ("insert", "null", row("new", columns, table)),
        ("update", row("old", columns, table), row("new", columns, table)),
        ("delete", row("old", columns, table), "null"),
    ):
        known = row("new" if statement == "insert" else "old", key)
        yield (
            f"create temp trigger gather_{table}_{statement} after {statement} on main.{table} begin"
            f" insert into gathered(place, key, before, after)"
            f" values ('{table}', {known}, {before}, {after}); end"
        )


def row(side: str, columns: list[str], table: str = "") -> str:
    """The columns of one side of a change, as JSON."""
    pairs = ", ".join(f"'{name}', {told(table, side, name)}" for name in columns)
    return f"json_object({pairs})"


def told(table: str, side: str, column: str) -> str:
    """What the journal keeps of a column: all of it, but of a picture what tells it apart."""
    return f"fingerprint({side}.{column})" if table in PICTURES else f"{side}.{column}"


def fingerprint(value: str | int | None) -> str | int | None:
    """A long text as its hash; a number as it is."""
    return sha256(value.encode()).hexdigest() if isinstance(value, str) else value


def note(db: Database, what: str, facts: Columns) -> None:
    """Keep in mind what wrote no row: a paper that was taken out, a search in what is restricted."""
    gather(db)
    values = [what, json.dumps(dict(facts), ensure_ascii=False)]
    db.execute("insert into temp.gathered(place, key) values (?, ?)", values)


def forget(db: Database) -> None:
    """Keep nothing in mind of what was written so far: it would tell what is being taken out."""
    db.execute("delete from temp.gathered")


def withhold(db: Database, number: int, lines: str) -> None:
    """Write the lines of an entry without a person's data."""
    db.execute("update journal set lines = ? where id = ?", (lines, number))


def undoing(db: Database, entries: tuple[int, ...]) -> None:
    """Keep in mind that these entries are taken back."""
    note(db, UNDOES, {"entries": entries})


def count_after(db: Database, number: int, without: str) -> int:
    """How many entries are newer than that one, without those of one operation."""
    asked = "select count(*) from journal where id > ? and operation <> ?"
    return int(db.execute(asked, [number, without]).fetchone()[0])


def gathered(db: Database, progress: Progress = quiet) -> list[Line]:
    """What was written since the last time, which is forgotten with that."""
    lines = []
    rows = db.execute("select place, key, before, after from temp.gathered order by id").fetchall()
    for place, key, before, after in each(rows, progress):
        known = json.loads(key)
        old, new = changed(before and json.loads(before), after and json.loads(after), known)
        if old != new or (old is None and new is None):
            lines.append(Line(place, known, old, new))
    db.execute("delete from temp.gathered")
    return lines


def write(db: Database, at: datetime, who: str, operation: str, progress: Progress = quiet) -> None:
    """Write what was gathered as one entry; nothing where nothing was."""
    told = gathered(db, share(progress, 0, 50))
    if not told:
        return
    lines = [line for line in told if line.table != UNDOES]
    undoes = tuple(number for line in told if line.table == UNDOES for number in line.key["entries"])
    number, previous = last(db)
    meetings: set[int] = set()
    people: set[int] = set()
    for line in each(lines, share(progress, 50, 100)):
        people.update(people_of(db, line))
        meeting = meeting_of(db, line)
        if meeting is not None:
            meetings.add(meeting)
    progress(1, 1)  # what is left, one long text and the commit, tells nothing of how far it is
    entry = Entry(
        number + 1,
        at,
        who,
        operation,
        undoes,
        min(meetings, default=None),
        tuple(sorted(people)),
        written(lines),
    )
    db.execute(INSERT, _values(sealed(entry, previous)))


def last(db: Database) -> Seal:
    """Number and hash of the newest entry, of the last one that was let go where none is left."""
    found = db.execute(NEWEST).fetchone()
    return Seal(*found) if found else cut(db)


def cut(db: Database) -> Seal:
    """The last entry that was let go; number 0 when the journal is whole."""
    held = dict(
        db.execute(
            "select name, value from setting where name in ('journal_cut', 'journal_cut_hash')"
        ).fetchall()
    )
    return Seal(int(held.get("journal_cut", "0")), held.get("journal_cut_hash", START))


def entries(
    db: Database, since: int = 0, limit: int = -1, where: str = "true", values: Row | None = None
) -> Iterator[Entry]:
    """Entries after a number, oldest first."""
    question = f"select * from journal where id > :since and ({where}) order by id limit :limit"
    asked = {"since": since, "limit": limit} | dict(values or {})
    return map(entry_of, db.query(question, asked))


def newest_first(db: Database, where: str, values: Row) -> Iterator[Entry]:
    """Entries that meet a condition, newest first."""
    return map(entry_of, db.query(f"select * from journal where {where} order by id desc", dict(values)))


def let_go(db: Database, until: Seal) -> None:
    """Remove entries up to one, whose number and hash stay as what the next one follows."""
    values = {"journal_cut": str(until.number), "journal_cut_hash": until.hash}
    settings.write(db, values)
    db.execute("delete from journal where id <= ?", [until.number])


def entry_of(found: Row) -> Entry:
    """The entry in a row."""
    return Entry(
        found["id"],
        datetime.fromisoformat(found["at"]),
        found["who"],
        found["operation"],
        tuple(json.loads(found["undoes"])),
        found["meeting"],
        tuple(json.loads(found["people"])),
        found["lines"],
        found["hash"],
    )


def meeting_of(db: Database, line: Line) -> int | None:
    """The meeting that a row belongs to; None for a row of none, or of one that went with it."""
    known: dict[str, Any] = {**line.key, **(line.before or {}), **(line.after or {})}
    if line.table == "meeting":
        return int(known["id"])
    if line.table in OF_PERSON:
        return None
    if known.get("meeting_id") is not None:
        return int(known["meeting_id"])
    if line.table in OF_MEETING:
        return _value(db, line.table, "meeting_id", known["id"])
    if line.table not in PARENTS:
        return None
    table, column = PARENTS[line.table]
    parent = known.get(column) or _value(db, line.table, column, known["id"])
    return None if parent is None else _value(db, table, "meeting_id", parent)


def people_of(db: Database, line: Line) -> Iterator[int]:
    """The people that a row is about."""
    known: dict[str, Any] = {**line.key, **(line.before or {}), **(line.after or {})}
    if line.table == "person":
        yield int(line.key["id"])
    for side in (line.key, line.before or {}, line.after or {}):
        yield from (int(side[column]) for column in PERSON if side.get(column) is not None)
    found = None
    if line.table in NAMING and "person_id" not in known:
        found = _value(db, line.table, "person_id", known["id"])
    elif line.table in OF_PERSON:
        table, column = OF_PERSON[line.table]
        parent = known.get(column) or _value(db, line.table, column, known["id"])
        found = None if parent is None else _value(db, table, "person_id", parent)
    if found is not None:
        yield found


def _value(db: Database, table: str, column: str, number: int) -> int | None:
    found = db.execute(f"select {column} from {table} where id = ?", [number]).fetchone()
    return None if found is None or found[0] is None else int(found[0])


def _values(entry: Entry) -> dict[str, Any]:
    return entry._asdict() | {
        "at": stored(entry.at),
        "undoes": json.dumps(entry.undoes),
        "people": json.dumps(entry.people),
    }
