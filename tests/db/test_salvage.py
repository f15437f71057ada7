"""Salvage: everything that can be read comes out of a damaged office, and what does not is listed."""

import os
import shutil
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db import backups, migrations, office
from db import people as person_rows
from db.files import keys_beside
from db.journal import tables
from db.pages import Pages
from db.salvage import salvage
from db.severing import references
from db.standing_in import StandIns
from db.trees import walk
from desktop.core.access import alone
from desktop.core.refusals import DamagedOffice, OfficeExists
from desktop.core.salvaging import Salvaged
from desktop.documents.minutes import build
from desktop.exchange.acts import bundled
from desktop.operations import acts, bodies, checkup, hall, mandates, meetings, minutes, people
from desktop.operations.door import Office, Supplies
from i18n import phrases
from tests.db.damage import KEY, flip, overwrite, used
from tests.offices import DAY, draft

Damaged = tuple[Path, bytes | None]
"""A file and its key."""
Rows = Mapping[str, set[tuple[Any, ...]]]


@pytest.fixture(scope="module", params=[None, KEY], ids=["plain", "encrypted"])
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Damaged:
    """An office that nothing is wrong with, and its key."""
    return used(tmp_path_factory.mktemp("whole") / "office.hattama", request.param), request.param


@pytest.fixture
def damaged(whole: Damaged, tmp_path: Path) -> Damaged:
    """A copy of it that may be damaged."""
    path = tmp_path / "damaged.hattama"
    shutil.copyfile(whole[0], path)
    return path, whole[1]


def rows(path: Path, key: bytes | None) -> Rows:
    """Everything that an office holds."""
    with closing(office.connect(path, key)) as db:
        return {
            name: set(db.execute(f"select * from {name}").fetchall()) for name in (*tables(db), "journal")
        }


def page_size(key: bytes | None) -> int:
    """Bytes of a page."""
    return 8192 if key else 4096


def rescued(path: Path, key: bytes | None) -> tuple[Rows, Salvaged]:
    """What a new office holds, which opens and whose index agrees with its people."""
    target = path.with_name("salvaged.hattama")
    before = path.read_bytes()
    salvaged = salvage(path, target, key)
    assert path.read_bytes() == before
    store = office.open(target, key=key)
    opened = Office(store, Supplies(bundled), alone("clerk"))
    found = [
        each.kind for part in (checkup.pages, checkup.references, checkup.index) for each in part(opened)
    ]
    store.close()
    assert found == []
    return rows(target, key), salvaged


def missing(all_rows: Rows, kept: Rows) -> set[str]:
    """Tables that lost rows."""
    return {table for table in all_rows if all_rows[table] - kept[table]}


def test_of_an_office_that_is_whole_everything_comes_out(damaged: Damaged) -> None:
    path, key = damaged
    everything = rows(path, key)
    kept, salvaged = rescued(path, key)
    assert kept == everything
    assert salvaged.losses == []
    assert salvaged.rows["person"] == 22


def test_it_is_the_same_office_still(damaged: Damaged) -> None:
    path, key = damaged
    rescued(path, key)
    store = office.open(path, key=key)
    assert backups.is_of(path.with_name("salvaged.hattama"), store)
    store.close()


def test_the_keys_go_with_it(damaged: Damaged) -> None:
    path, key = damaged
    keys_beside(path).write_bytes(b"slots")
    rescued(path, key)
    assert keys_beside(path.with_name("salvaged.hattama")).read_bytes() == b"slots"


@pytest.mark.parametrize("part", range(3))
def test_what_is_not_lost_comes_out_whatever_page_is_lost(damaged: Damaged, part: int) -> None:
    """Some of the pages in turn; references to lost rows may be forgotten, nothing else is altered."""
    path, key = damaged
    everything, size = rows(path, key), page_size(key)
    for number in range(1 + part, path.stat().st_size // size + 1, 36):
        copy = path.with_name(f"{number}.hattama")
        shutil.copyfile(path, copy)
        overwrite(copy, (number - 1) * size, size)
        kept, salvaged = rescued(copy, key)
        copy.with_name("salvaged.hattama").unlink()
        assert missing(everything, kept) <= {loss.table for loss in salvaged.losses}, number
        assert sum(map(len, kept.values())) > 0


def test_the_way_to_the_tables_is_found_without_the_first_page(damaged: Damaged) -> None:
    path, key = damaged
    everything = rows(path, key)
    overwrite(path, 0, page_size(key))
    with pytest.raises(DamagedOffice):
        office.open(path, key=key or KEY)
    kept, _ = rescued(path, key)
    assert kept == everything


def test_a_damaged_salt_costs_nothing(tmp_path: Path) -> None:
    path = used(tmp_path / "office.hattama", KEY)
    everything = rows(path, KEY)
    flip(path, 77)
    kept, _ = rescued(path, KEY)
    assert kept == everything


@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_of_a_file_that_was_cut_the_rest_comes_out(damaged: Damaged, share: float) -> None:
    path, key = damaged
    everything = rows(path, key)
    os.truncate(path, int(path.stat().st_size * share))
    kept, salvaged = rescued(path, key)
    assert missing(everything, kept) <= {loss.table for loss in salvaged.losses}
    assert any(loss.pages for loss in salvaged.losses)


def lose(path: Path, key: bytes | None, *lost: str) -> None:
    """Overwrite every page of these tables."""
    with closing(office.connect(path, key)) as db:
        roots = dict(db.execute("select name, rootpage from sqlite_master where type = 'table'").fetchall())
    pages = Pages(path, key)
    for number in (page for table in lost for page in walk(pages, roots[table]).seen):
        overwrite(path, (number - 1) * page_size(key), page_size(key))


def all_tables() -> list[str]:
    """Tables of records."""
    with closing(office.connect(Path(":memory:"), None)) as db:
        migrations.apply(db)
        return list(tables(db))


def parents() -> dict[str, set[str]]:
    """Tables that rows of others cannot be without, with those others."""
    found: dict[str, set[str]] = {}
    with closing(office.connect(Path(":memory:"), None)) as db:
        migrations.apply(db)
        for table in tables(db):
            for each in references(db, table):
                if each.needed:
                    found.setdefault(each.parent, set()).add(table)
    return found


def test_what_was_on_lost_pages_is_taken_from_the_journal(damaged: Damaged) -> None:
    path, key = damaged
    everything = rows(path, key)
    lose(path, key, *all_tables())
    kept, salvaged = rescued(path, key)
    assert not missing(everything, kept)
    told = {loss.table: loss.told for loss in salvaged.losses if loss.told}
    brought = {"ethnicity"}
    assert told == {table: len(kept[table]) for table in all_tables() if kept[table] and table not in brought}


def test_a_journal_that_lost_its_end_is_not_believed(damaged: Damaged) -> None:
    path, key = damaged
    everything = rows(path, key)
    lose(path, key, "decision", "journal")
    kept, salvaged = rescued(path, key)
    assert missing(everything, kept) == {"decision", "journal"}
    assert not any(loss.told for loss in salvaged.losses)


@pytest.mark.parametrize("whole", [KEY], indirect=True)
@pytest.mark.parametrize("table", sorted({*parents(), "body_name", "roll"} - {"vote"}))
def test_without_a_journal_something_stands_in_for_what_others_belong_to(
    damaged: Damaged, table: str
) -> None:
    path, key = damaged
    everything = rows(path, key)
    lose(path, key, table, "journal")
    kept, salvaged = rescued(path, key)
    assert missing(everything, kept) <= {table, "journal"}
    losses = {loss.table: loss for loss in salvaged.losses}
    needed = any(everything[child] for child in parents().get(table, {table}))
    assert not needed or losses[table].stand_ins > 0
    read_everything(path.with_name("salvaged.hattama"), key)


def read_everything(path: Path, key: bytes | None) -> None:
    """What pages ask for, of every record."""
    store = office.open(path, key=key)
    opened = Office(store, Supplies(bundled), alone("clerk"))
    for meeting in meetings.meetings(opened):
        build(minutes.assemble(opened, meeting.id), ("kk", "ru"), phrases)
        hall.roll(opened, meeting.id)
    for body in bodies.bodies(opened, DAY):
        mandates.mandates(opened, body.id)
    assert acts.local_acts(opened)
    assert len(people.find(opened, "")) == people.count(opened)
    store.close()


@pytest.mark.parametrize("table", sorted(parents()))
def test_a_row_can_stand_in_wherever_others_need_one(table: str) -> None:
    with closing(office.connect(Path(":memory:"), None)) as db:
        migrations.apply(db)
        db.execute("pragma foreign_keys = off")
        stand_ins = StandIns(db, list(tables(db)))
        assert stand_ins.stand_in(table, 57) is (table != "vote")
        stand_ins.enter()
        assert db.execute("pragma foreign_key_check").fetchall() == []


def test_a_vote_is_never_made_up(damaged: Damaged) -> None:
    path, key = damaged
    lose(path, key, "vote", "journal")
    kept, salvaged = rescued(path, key)
    assert kept["vote"] == kept["elector"] == set()
    assert {loss.table for loss in salvaged.losses if loss.severed} == {"correction", "elector"}


def test_people_to_whom_the_way_is_lost_are_found(tmp_path: Path) -> None:
    path = used(tmp_path / "office.hattama", KEY)
    store = office.open(path, key=KEY)
    with store.db.atomic():
        for number in range(300):
            person_rows.insert(store.db, draft(number))
    store.close()
    everything = rows(path, KEY)
    with closing(office.connect(path, KEY)) as db:
        root = db.execute("select rootpage from sqlite_master where name = 'person'").fetchone()[0]
    overwrite(path, (root - 1) * 8192, 8192)
    kept, salvaged = rescued(path, KEY)
    assert kept["person"] == everything["person"], "only the way to them was lost"
    assert [loss.table for loss in salvaged.losses] == ["person"]


@pytest.mark.parametrize("content", [b"", b"PK\3\4 a workbook", bytes(20000)])
def test_where_nothing_can_be_read_nothing_is_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rubbish.hattama"
    path.write_bytes(content)
    for key in (None, KEY):
        with pytest.raises(DamagedOffice):
            salvage(path, tmp_path / "new.hattama", key)
    assert os.listdir(tmp_path) == [path.name]


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    path = used(tmp_path / "office.hattama", KEY)
    with pytest.raises(DamagedOffice):
        salvage(path, tmp_path / "new.hattama", bytes(32))


def test_nothing_is_overwritten(damaged: Damaged) -> None:
    path, key = damaged
    with pytest.raises(OfficeExists):
        salvage(path, path, key)


@pytest.mark.parametrize("schema", [1, 2])
def test_an_older_office_comes_out_in_the_newest_schema(tmp_path: Path, schema: int) -> None:
    sample = Path(__file__).parents[1] / "data" / "offices" / f"schema-{schema}.hattama"
    path = tmp_path / "old.hattama"
    shutil.copyfile(sample, path)
    _, salvaged = rescued(path, None)
    store = office.open(tmp_path / "salvaged.hattama")
    assert people.count(Office(store, Supplies(bundled), alone("clerk"))) == 22
    store.close()
    assert salvaged.losses == []
