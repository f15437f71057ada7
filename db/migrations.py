"""The steps from each schema to the next; the number of steps taken is the file's ``user_version``.

A step that is released never changes: a new one follows it. ``tests/data/offices`` keeps an office of each.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path

from sqlcipher3 import dbapi2

from db import schema_2
from db.database import Database
from db.schema import SCHEMA_1
from db.schema_3 import SCHEMA_3
from db.schema_4 import ETHNICITIES, PARTICULARS
from db.schema_5 import SCHEMA_5
from db.schema_6 import SCHEMA_6
from db.schema_7 import SCHEMA_7
from desktop.core.phones import digits_of
from desktop.core.refusals import DamagedOffice, NewerOffice, OlderOffice


def people_and_meetings(db: Database) -> None:
    """Schema 1: people, bodies, mandates, acts, meetings, votes, decisions."""
    run(db, SCHEMA_1)


def reasons_in_both_languages(db: Database) -> None:
    """Schema 2: reasons that the minutes print in both columns are written in both languages."""
    schema_2.write_reasons_twice(db, run)


def users_and_journal(db: Database) -> None:
    """Schema 3: who works here, and the journal of what was done."""
    run(db, SCHEMA_3)


def particulars_of_people(db: Database) -> None:
    """Schema 4: what is known of a person beyond name and work."""
    run(db, PARTICULARS)
    insert = "insert into ethnicity(name_kk, name_ru) values (?, ?)"
    for names in ETHNICITIES:
        db.execute(insert, names)


def papers_of_mandates(db: Database) -> None:
    """Schema 5: admission and end of a mandate each with its paper; seats of a body."""
    run(db, SCHEMA_5)


def numbers_given_once(db: Database) -> None:
    """Schema 6: a number that was given once is never given again."""
    run(db, SCHEMA_6)


def the_whole_roster(db: Database) -> None:
    """Schema 7: the roster as a secretariat keeps it, from former names to awards."""
    run(db, SCHEMA_7)
    for person_id, phone in db.execute(
        "select person_id, phone from particulars where phone <> ''"
    ).fetchall():
        digits = "update particulars set phone_digits = ? where person_id = ?"
        db.execute(digits, (digits_of(phone), person_id))


STEPS = (
    people_and_meetings,
    reasons_in_both_languages,
    users_and_journal,
    particulars_of_people,
    papers_of_mandates,
    numbers_given_once,
    the_whole_roster,
)
SCHEMA = len(STEPS)
"""The schema that this program reads and writes."""

APPLICATION_ID = int.from_bytes(b"HTMA", "big")
"""Says in the file's header, at byte 68, that it is an office of this program."""


def refuse_newer(db: Database, path: Path) -> None:
    """Leave a file alone that a later program wrote.

    Raises:
        NewerOffice: its schema is not one of ours.
    """
    if schema_of(db) > SCHEMA:
        raise NewerOffice(str(path), schema_of(db), SCHEMA)


def refuse_older(db: Database, path: Path) -> None:
    """A file that is only to be read cannot be brought up to date.

    Raises:
        OlderOffice: its schema is an earlier one.
    """
    if schema_of(db) < SCHEMA:
        raise OlderOffice(str(path), schema_of(db), SCHEMA)


def migrate(db: Database, path: Path, key: bytes | None = None) -> None:
    """Bring an office up to this program's schema; one that exists is copied first.

    Raises:
        DamagedOffice: records would refer to others that are not there; the office stays as it was.
    """
    if schema_of(db) == SCHEMA:
        return
    if schema_of(db):
        back_up(db, path, key)
    db.execute("pragma foreign_keys = off")  # has no effect inside a transaction
    with db.atomic():
        apply(db)
        if db.execute("pragma foreign_key_check").fetchone():
            raise DamagedOffice(str(path))
    db.execute("pragma foreign_keys = on")


def apply(db: Database, schema: int | None = None) -> None:
    """Take the steps that are missing, up to a schema, and count them."""
    from sqlite_utils import Migrations  # see db/database.py; an office of this schema needs none

    wanted = STEPS[: SCHEMA if schema is None else schema]
    steps = Migrations("office")
    for step in wanted:
        steps()(on(db, step))
    steps.apply(db.tables)
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute(f"pragma user_version = {len(wanted)}")


def on(db: Database, step: Callable[[Database], None]) -> Callable[[object], None]:
    """A step under its own name, on a database of ours."""

    @wraps(step)
    def take(_tables: object) -> None:
        step(db)

    return take


def back_up(db: Database, path: Path, key: bytes | None) -> None:
    """Keep the office as its own schema has it, beside the file, with its keys; read back like any backup."""
    from db import backups  # they open offices, and so come after this module
    from db.office import Store

    kept = path.with_name(f"{path.stem}.schema-{schema_of(db)}{path.suffix}")
    backups.write(Store(db, path, None, key), kept)


def schema_of(db: Database) -> int:
    """The schema that the file is in; 0 for a new one."""
    return int(db.execute("pragma user_version").fetchone()[0])


def run(db: Database, script: str) -> None:
    """Execute a script within the running transaction, which ``executescript`` would commit."""
    for statement in statements(script):
        db.execute(statement)


def statements(script: str) -> Iterator[str]:
    """The statements of a script; a trigger's inner ones belong to it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if dbapi2.complete_statement(statement):
            yield statement
            statement = ""
    assert not statement.strip(), statement
