"""An office of each released schema opens in this program, with everything in it."""

import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from db import office as files
from db.migrations import SCHEMA
from db.office import Database
from db.schema_7 import SCHEMA_7
from desktop.exchange.acts import bundled
from desktop.operations import meetings, minutes, offices, voting
from desktop.operations.door import Acting, Office, Supplies
from tests.db.samples import FOLDER, write

ROSTER = frozenset(re.findall(r"create table (\w+)", SCHEMA_7))
"""Tables that came with schema 7."""
SAMPLES = sorted(FOLDER.glob("*.hattama"))


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    """A copy of a sample, opened and so brought up to date."""
    path = tmp_path / "office.hattama"
    shutil.copy(request.param, path)
    office = offices.open_office(path, Supplies(bundled), "clerk")
    yield office
    offices.close(office)


def schema(db: Database) -> set[tuple[str, str]]:
    """Names and texts of tables, indexes and triggers."""
    return set(db.execute("select name, sql from sqlite_master where sql is not null"))


def counts(db: Database) -> dict[str, int]:
    """Rows of each table."""
    names = [name for name in db.tables.table_names() if not name.startswith("person_find_")]
    return {name: db.table(name).count for name in names}


def test_there_is_a_sample_of_every_schema() -> None:
    assert [path.stem for path in SAMPLES] == [f"schema-{number}" for number in range(1, SCHEMA + 1)]


def test_a_sample_becomes_an_office_of_today(sample: Office, tmp_path: Path) -> None:
    new = files.create(tmp_path / "new.hattama")
    assert schema(sample.db) == schema(new.db)
    new.close()


def test_a_sample_has_a_record_of_every_kind(sample: Office) -> None:
    """A plain office has no users, one of an early schema had no journal and less of the rest.

    What today's lacks is told below.
    """
    empty = {name for name, count in counts(sample.db).items() if not count}
    assert empty <= {"user", "journal", "particulars", "body_seats", "number"} | ROSTER


def test_the_sample_of_today_is_what_its_script_writes(tmp_path: Path) -> None:
    write(tmp_path / "written.hattama")
    shutil.copy(SAMPLES[-1], tmp_path / "kept.hattama")
    written, kept = (files.open(tmp_path / f"{name}.hattama") for name in ("written", "kept"))
    assert counts(written.db) == counts(kept.db)
    assert counts(kept.db)["journal"] > 50
    assert {name for name, count in counts(kept.db).items() if not count} == {"user"}  # a plain office
    written.close()
    kept.close()


def test_work_goes_on_where_the_sample_left_it(sample: Office) -> None:
    acting = Acting(sample, "clerk", datetime(2026, 6, 10, 15, 30))
    running = next(each for each in meetings.meetings(sample) if each.state == "open")
    vote = voting.open_vote_of(sample, running.id)
    assert vote is not None
    closed = voting.close_vote(acting, vote.id)
    assert closed.outcome is not None
    assert (closed.outcome.votes_for, closed.state) == (5, "closed")


def test_the_minutes_of_a_sample_are_complete(sample: Office) -> None:
    held = next(each for each in meetings.meetings(sample) if each.state == "closed")
    record = minutes.assemble(sample, held.id)
    assert record.quorum is not None
    assert (record.quorum.present, record.quorum.total, len(record.roll)) == (16, 21, 21)
    assert [resolve.number for resolve in record.items[0].resolves] == ["1.1"]
