"""An office that is opened only to be read: beside its holder, without a lock, without a trace."""

import os
import shutil
from pathlib import Path

import pytest

from db import lock, office
from db.faults import faults
from desktop.core.refusals import (
    DamagedOffice,
    NoSuchFile,
    NotAnOffice,
    OlderOffice,
    OpenedToRead,
    ReadOnlyOffice,
)
from desktop.exchange.acts import bundled
from desktop.operations import offices, people
from desktop.operations.door import Acting, Supplies
from tests.db.damage import KEY, flip
from tests.offices import BEFORE, draft, new_office

SAMPLES = Path(__file__).parents[1] / "data" / "offices"


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    """Offices of both kinds."""
    found: bytes | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path, key: bytes | None) -> Path:
    """An office that nobody holds, in a folder whose name wants care."""
    path = tmp_path / "50% бөлме?#" / "office.hattama"
    path.parent.mkdir()
    office.create(path, key=key).close()
    return path


def test_it_shows_what_its_holder_has_written(path: Path, key: bytes | None) -> None:
    holder = office.open(path, "Айгүл", key)
    with holder.db.atomic():
        holder.db.execute("insert into setting values ('region', 'KZ-11')")
    reader = office.open_to_read(path, key)
    assert reader.db.execute("select value from setting").fetchall() == [("KZ-11",)]
    holder.db.execute("begin immediate")
    assert reader.db.execute("select value from setting").fetchall() == [("KZ-11",)]
    holder.db.execute("rollback")
    reader.close()
    assert lock.beside(path).exists(), "the lock is its holder's"
    holder.close()


def test_nothing_can_be_written_and_nothing_is_left(path: Path, key: bytes | None) -> None:
    before = path.read_bytes()
    reader = office.open_to_read(path, key)
    with pytest.raises(ReadOnlyOffice), faults(path):
        reader.db.execute("insert into setting values ('region', 'KZ-11')")
    reader.close()
    assert os.listdir(path.parent) == [path.name]
    assert path.read_bytes() == before


def test_a_reader_keeps_nobody_out(path: Path, key: bytes | None) -> None:
    reader = office.open_to_read(path, key)
    store = office.open(path, key=key)
    with store.db.atomic():
        store.db.execute("insert into setting values ('region', 'KZ-11')")
    store.close()
    reader.close()


def test_a_file_that_is_no_office_or_damaged_is_refused_too(path: Path, key: bytes | None) -> None:
    flip(path, path.stat().st_size * 4) if key else os.truncate(path, path.stat().st_size - 4096)
    with pytest.raises(DamagedOffice):
        office.open_to_read(path, key)
    path.write_bytes(b"my notes")
    with pytest.raises((DamagedOffice, NotAnOffice)):
        office.open_to_read(path, key)
    path.unlink()
    with pytest.raises(NoSuchFile):
        office.open_to_read(path, key)


def test_an_older_office_is_not_brought_up_to_date_by_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "old.hattama"
    shutil.copyfile(SAMPLES / "schema-1.hattama", path)
    with pytest.raises(OlderOffice) as caught:
        office.open_to_read(path)
    assert caught.value.schema == 1
    assert path.read_bytes() == (SAMPLES / "schema-1.hattama").read_bytes()


def test_every_operation_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "office.hattama"
    held = new_office(path)
    reader = offices.open_office(path, Supplies(bundled), "reader", to_read=True)
    with pytest.raises(OpenedToRead):
        people.add(Acting(reader, "reader", BEFORE), draft(1))
    assert people.count(reader) == 0
    offices.close(reader)
    offices.close(held)
