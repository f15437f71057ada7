"""Encrypted offices to do harm to, a clerk at work in one, and the questions whether all of it is there."""

import json
from contextlib import closing
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from db import journal as journal_rows
from db import migrations
from db import office as files
from db.office import Database, Store
from desktop.core.access import alone
from desktop.core.journal import lines_of
from desktop.core.refusals import Fault
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.exchange.acts import bundled
from desktop.operations import agenda, attendance, decisions, journal, offices, people, voting
from desktop.operations.door import Acting, Office, Supplies
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL, Clerk, draft

KEY = bytes(range(32))
MADE = datetime(2026, 1, 5, 9, 0)
ACTS = Supplies(bundled)

Rows = dict[str, dict[tuple[Any, ...], dict[str, Any]]]
"""By table and key."""


def new(path: Path, key: bytes | None = KEY) -> Office:
    """An empty office, encrypted unless there is no key."""

    def furnish(store: Store) -> None:
        names = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)
        offices.found(Acting(entered(store), "clerk", MADE), names)

    return entered(files.create(path, "clerk", furnish, key))


def entered(store: Store) -> Office:
    """An open file as the office of one person."""
    return Office(store, ACTS, alone("clerk"))


def opened(path: Path, key: bytes | None = KEY) -> Office:
    """The office in a file."""
    return entered(files.open(path, "clerk", key))


def in_session(path: Path, key: bytes | None = KEY) -> Clerk:
    """A new office whose council is in a meeting, sixteen of twenty-one there, an item taken up."""
    clerk = Clerk(new(path, key))
    clerk.seat(21)
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    return clerk


def resting(path: Path, key: bytes | None = KEY) -> Clerk:
    """The same, and its file is closed."""
    clerk = in_session(path, key)
    offices.close(clerk.office)
    return clerk


def resumed(path: Path, like: Clerk, key: bytes | None = KEY) -> Clerk:
    """The clerk again, in that file."""
    return Clerk(opened(path, key), like.now, like.members, like.meeting)


def work(clerk: Clerk, random: Random) -> None:
    """One operation or two, whichever may come next in a meeting."""
    clerk.later()
    acting, item = clerk.acting, clerk.item()
    vote = voting.open_vote_of(clerk.office, clerk.meeting)
    if vote is not None and random.random() < 0.5:
        voting.count(acting, vote.id, Tally(14, 1, 1))
        voting.close_vote(acting, vote.id)
        return
    match random.randrange(6):
        case 0:
            agenda.set_heard(acting, item, "kk", "сөз " * random.randrange(1, 400))
        case 1:
            people.add(acting, draft(random.randrange(1_000)))
        case 2 if vote is None:
            attendance.arrive_all(acting, clerk.meeting, clerk.members[16:])
        case 3 if vote is None:
            attendance.leave(acting, clerk.meeting, random.choice(clerk.members[16:]))
        case 4 if vote is None:
            voting.open_vote(acting, clerk.motion(), "hands")
        case _:
            decisions.add(acting, item, Text("Жоспар бекітілсін.", "Утвердить план."))


# ------- is all of it there?

BROUGHT = frozenset({"ethnicity"})
"""Tables whose first rows come with the schema, before there is a journal."""


def contents(office: Office) -> str:
    """A digest of every row of every table, but for the hour at which the tables were made."""
    digest = sha256()
    tables = office.db.execute("select name from sqlite_master where type = 'table' order by name").fetchall()
    for table in (name for (name,) in tables if name != "_sqlite_migrations"):
        rows = office.db.execute(f"select * from {table}").fetchall()
        digest.update(repr((table, sorted(rows, key=repr))).encode())
    return digest.hexdigest()


def trouble_with(office: Office) -> str | None:
    """What is wrong with an open office: its journal, its references, or rows that the journal does not tell.

    Every office here was made under the eyes of its journal, so the entries played from the first to the last
    give its rows, one for one.
    """
    broken = journal.verify(office)
    if broken is not None:
        return f"entry {broken} of the journal does not follow"
    if office.db.execute("pragma foreign_key_check").fetchone():
        return "a reference leads nowhere"
    told = played(office)
    for table, rows in rows_of(office.db).items():
        if rows != told.get(table, {}):
            return f"the rows of {table} are not what the journal tells"
    return None


def rows_of(db: Database) -> Rows:
    """Every row of every table of records by its key."""
    return {
        table: {
            tuple(row[key] for key in keys): row
            for row in db.query(f"select {', '.join(columns)} from {table}")
        }
        for table, (columns, keys) in journal_rows.tables(db).items()
    }


@cache
def brought() -> Rows:
    """Rows that a schema brings with it, before anybody has done anything."""
    db = files.connect(Path(":memory:"), None)
    with closing(db):
        migrations.apply(db)
        return rows_of(db)


def played(office: Office) -> Rows:
    """The rows of every table, by the journal alone."""
    told = {table: dict(rows) for table, rows in brought().items()}
    for entry in journal_rows.entries(office.db):
        for line in lines_of(entry):
            rows, key = told.setdefault(line.table, {}), tuple(line.key.values())
            if line.after is None:
                rows.pop(key, None)
            else:
                rows[key] = {**rows.get(key, {}), **line.after}
    return told


def trouble_at(path: Path, key: bytes | None = KEY) -> str | None:
    """The same of a file; it opens, so its pages are whole and its lock is free."""
    try:
        office = opened(path, key)
    except Fault as fault:
        return f"does not open: {type(fault).__name__}"
    try:
        return trouble_with(office)
    finally:
        offices.close(office)


def seal(office: Office) -> str:
    """Number and hash of the newest entry, as a line."""
    return json.dumps(journal.newest(office)) + "\n"
