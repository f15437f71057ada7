"""The database as the modules of ``db`` use it, and that an office still refuses what rows may not say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import office
from db.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """A database with one table."""
    made = office.connect(tmp_path / "some.db", None)
    made.execute("create table word(text text not null) strict")
    yield made
    made.close()


def words(path: Path) -> list[str]:
    """What another connection reads."""
    other = office.connect(path, None, read_only=True)
    found = [row["text"] for row in other.query("select text from word order by rowid")]
    other.close()
    return found


def write_both(db: Database) -> None:
    """A word, and a row without one, in one transaction."""
    with db.atomic():
        db.table("word").insert({"text": "кеңес"})
        db.execute("insert into word values (null)")


def test_a_statement_is_on_disk_when_it_returns(db: Database, tmp_path: Path) -> None:
    db.execute("insert into word values (?)", ["кеңес"])
    assert not db.conn.in_transaction
    assert words(tmp_path / "some.db") == ["кеңес"]


def test_what_fails_inside_a_transaction_takes_the_rest_back(db: Database, tmp_path: Path) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        write_both(db)
    assert words(tmp_path / "some.db") == []


def test_an_office_that_is_open_refuses_what_no_row_may_say(tmp_path: Path) -> None:
    path = tmp_path / "office.hattama"
    office.create(path).close()
    store = office.open(path)
    with pytest.raises(dbapi2.IntegrityError):
        store.db.execute("insert into body(kind) values ('')")
    store.close()
