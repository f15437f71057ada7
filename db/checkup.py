"""What can be seen to be wrong in an office by looking at its file alone."""

from collections.abc import Iterator

from sqlcipher3 import dbapi2

from db import people
from db.database import Database
from db.faults import is_broken
from db.former import also_called
from db.office import Store, number
from desktop.core.checkup import Finding

LOST_OR_ALTERED = 100
"""Findings of a kind that are told; more say nothing new."""


def pages(store: Store) -> Iterator[Finding]:
    """The length of the file, the sum of each page, and how the pages hang together."""
    try:
        yield from looked_through(store)
    except dbapi2.DatabaseError as error:
        if not is_broken(error):
            raise
        yield Finding("structure", detail=str(error))


def looked_through(store: Store) -> Iterator[Finding]:
    """The same, as far as SQLite reads the file at all."""
    expected = number(store.db, "page_count") * number(store.db, "page_size")
    found = store.path.stat().st_size
    if found < expected:
        yield Finding("length", detail=str(expected - found))
    if store.key is not None:
        for (text,) in store.db.execute("pragma cipher_integrity_check").fetchmany(LOST_OR_ALTERED):
            yield Finding("page", detail=str(text))
    for (text,) in store.db.execute(f"pragma integrity_check({LOST_OR_ALTERED})"):
        if text != "ok":
            yield Finding("structure", detail=str(text))


def references(db: Database) -> Iterator[Finding]:
    """Rows that refer to others which are not there."""
    for table, row, parent, _ in db.execute("pragma foreign_key_check").fetchmany(LOST_OR_ALTERED):
        yield Finding("reference", table, row, parent)


def index(db: Database) -> Iterator[Finding]:
    """People who are not found by their words, or by words that they do not have (any more)."""
    made = db.execute("select sql from sqlite_master where name = 'person_find'").fetchone()[0]
    db.execute(made.replace("person_find", "temp.expected", 1))
    db.execute("create virtual table temp.found_words using fts5vocab(main, person_find, instance)")
    db.execute("create virtual table temp.expected_words using fts5vocab(temp, expected, instance)")
    try:
        with db.atomic():
            also = also_called(db)
            for person in people.all_people(db):
                db.execute(INTO_EXPECTED, people.words_of(person.id, person, also.get(person.id, ())))
        rows = db.execute(DIFFERENT, [LOST_OR_ALTERED]).fetchall()
    finally:
        for table in ("expected_words", "found_words", "expected"):
            db.execute(f"drop table temp.{table}")
    for (person_id,) in rows:
        yield Finding("index", "person", person_id)


INTO_EXPECTED = people.INDEX.replace("person_find", "temp.expected", 1)
WORDS = "select doc, col, term from {}_words"
DIFFERENT = (
    f"select distinct doc from ({WORDS.format('found')} except {WORDS.format('expected')})"
    f" union select doc from ({WORDS.format('expected')} except {WORDS.format('found')}) order by 1 limit ?"
)
