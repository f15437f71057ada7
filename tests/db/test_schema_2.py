"""Schema 2: reasons stand in both languages; those of schema 1 go on being printed as they were."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import migrations
from db import office as files
from db.office import Database, Store
from desktop.core.rulings import from_plain
from desktop.core.texts import Text
from tests.db.samples import FOLDER

FIRST = FOLDER / "schema-1.hattama"


CHOSEN = """
drop trigger meeting_goes_on; drop trigger meeting_closed; drop trigger vote_kept; drop trigger vote_final;
insert into event(meeting_id, kind, at, note) values (1, 'reopened', '2026-03-11T09:00:00', 'дополнить');
update meeting set frozen = json_set(frozen, '$.ruling.choice', 'так решил Совет') where id = 1;
update vote set ruling = json_set(ruling, '$.choice', 'так решил Совет') where id = 1;
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of the office of schema 1, with a choice between acts and the reason of a reopening."""
    path = tmp_path / "office.hattama"
    shutil.copy(FIRST, path)
    connection = dbapi2.connect(str(path))
    connection.executescript(CHOSEN)
    connection.close()
    return path


@pytest.fixture
def store(old: Path) -> Iterator[Store]:
    """The same office, brought up to date."""
    store = files.open(old)
    yield store
    store.close()


def pairs(db: Database, table: str, *texts: str) -> set[tuple[str, ...]]:
    """The columns of texts in both languages, without rows that have none."""
    names = [f"{text}_{language}" for text in texts for language in ("kk", "ru")]
    found = set(db.execute(f"select {', '.join(names)} from {table}"))
    return {row for row in found if any(row)}


def test_a_reason_of_schema_1_stands_in_both_languages(store: Store) -> None:
    assert pairs(store.db, "correction", "reason") == {("ошибка в подсчёте",) * 2}
    assert pairs(store.db, "event", "reason") == {("дополнить",) * 2}
    assert pairs(store.db, "roll_change", "reason", "paper") == {
        ("сложил полномочия", "сложил полномочия", "протокол № 5", "протокол № 5")
    }


def test_why_an_act_was_chosen_is_read_in_both_languages(store: Store) -> None:
    (ruling,) = store.db.execute("select ruling from vote where id = 1").fetchone()
    (frozen,) = store.db.execute("select frozen from meeting where id = 1").fetchone()
    for plain in (json.loads(ruling), json.loads(frozen)["ruling"]):
        assert from_plain(plain).choice == Text("так решил Совет", "так решил Совет")
    (other,) = store.db.execute("select frozen from meeting where id = 2").fetchone()
    assert from_plain(json.loads(other)["ruling"]).choice == Text()


def test_no_row_is_lost_and_every_guard_is_back(old: Path) -> None:
    before = facts(old)
    files.open(old).close()
    after = facts(old)
    tables = ("event", "roll_change", "attendance", "correction")
    assert [before[0][name] for name in tables] == [after[0][name] for name in tables]
    assert before[1] <= after[1]
    assert {"attendance_kept", "event_stays", "roll_change_kept", "correction_kept"} <= after[1]


def facts(path: Path) -> tuple[dict[str, list[int]], set[str]]:
    """Numbers of rows by table, and the names of the guards."""
    connection = dbapi2.connect(str(path))
    tables = ("event", "roll_change", "attendance", "correction")
    rows = {
        name: [id for (id,) in connection.execute(f"select id from {name} order by id")] for name in tables
    }
    guards = {name for (name,) in connection.execute("select name from sqlite_master where type = 'trigger'")}
    connection.close()
    return rows, guards


EMPTY = {
    "event": "insert into event(meeting_id, kind, at) values (1, 'reopened', '2026-03-11T09:00:00')",
    "roll_change": "insert into roll_change(meeting_id, person_id, added, at, reason_kk, reason_ru, paper_kk,"
    " paper_ru) values (2, 1, 0, '2026-06-10T15:30:00', '', '', '', '')",
    "correction": "insert into correction(vote_id, at, who, reason_kk, reason_ru, votes_for, against,"
    " abstained, total, present, not_voting) select id, closed, 'x', '', '', 0, 0, 0, 21, 16, 16 from vote"
    " where id = 1",
    "attendance": "insert into attendance(meeting_id, person_id, kind, at, mends, reason_kk, reason_ru)"
    " select meeting_id, person_id, 'struck', at, id, '', '' from attendance where meeting_id = 2 limit 1",
}


@pytest.mark.parametrize("statement", EMPTY.values(), ids=EMPTY)
def test_a_step_without_a_reason_in_any_language_is_refused(store: Store, statement: str) -> None:
    store.db.conn.execute("drop trigger correction_in_time")
    with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
        store.db.conn.execute(statement)


def test_the_step_is_the_second_one() -> None:
    assert migrations.STEPS[1] is migrations.reasons_in_both_languages
