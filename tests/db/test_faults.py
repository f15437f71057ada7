"""Trouble with disk and file while an office is in use: named, and nothing recorded is lost."""

import errno
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import office
from db.faults import faults
from db.office import Store
from desktop.core.refusals import (
    DamagedOffice,
    DiskFailed,
    DiskFull,
    NoSuchFile,
    OfficeBusy,
    ReadOnlyOffice,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An office with one record in it."""
    store = office.create(tmp_path / "office.hattama")
    keep(store, "first", "kept")
    yield store
    store.close()


def keep(store: Store, name: str, value: str) -> None:
    """Record something as every operation does."""
    with faults(store.path), store.db.atomic():
        store.db.execute("insert into setting values (?, ?)", [name, value])


def kept(store: Store) -> list[str]:
    """Names of what is recorded, read by a new connection."""
    db = office.connect(store.path, None)
    try:
        return [name for (name,) in db.execute("select name from setting order by rowid")]
    finally:
        db.close()


def test_a_full_disk_loses_nothing_and_is_no_longer_in_the_way_once_there_is_room(store: Store) -> None:
    pages = store.db.execute("pragma page_count").fetchone()[0]
    store.db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(DiskFull) as caught:
        keep(store, "long", "ұ" * 100_000)
    assert caught.value.path == str(store.path)
    assert kept(store) == ["first"]
    store.db.execute("pragma max_page_count = 1000000")
    keep(store, "long", "ұ" * 100_000)
    assert kept(store) == ["first", "long"]


def test_a_disk_that_stops_taking_bytes_loses_nothing(store: Store) -> None:
    """The write itself fails here, in the middle of a commit, and not SQLite's own reckoning."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (store.path.stat().st_size, room[1]))
    try:
        with pytest.raises((DiskFull, DiskFailed)):
            keep(store, "long", "ұ" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, room)
        signal.signal(signal.SIGXFSZ, ignored)
    assert kept(store) == ["first"]
    keep(store, "second", "kept")
    assert kept(store) == ["first", "second"]


@pytest.mark.parametrize("length", [0, 10_000])
def test_an_office_that_does_not_fit_on_the_disk_leaves_nothing_there(tmp_path: Path, length: int) -> None:
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    room = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, room[1]))
    try:
        with pytest.raises((DiskFull, DiskFailed)):
            office.create(tmp_path / "office.hattama")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, room)
        signal.signal(signal.SIGXFSZ, ignored)
    assert list(tmp_path.iterdir()) == []


def test_another_program_that_writes(store: Store) -> None:
    store.db.execute("pragma busy_timeout = 50")
    other = dbapi2.connect(str(store.path))
    other.execute("begin immediate")
    with pytest.raises(OfficeBusy):
        keep(store, "second", "")
    other.close()
    keep(store, "second", "kept")
    assert kept(store) == ["first", "second"]


def test_a_file_that_became_read_only(store: Store) -> None:
    store.db.execute("pragma query_only = on")
    with pytest.raises(ReadOnlyOffice):
        keep(store, "second", "")


def test_a_page_that_breaks_while_the_office_is_open(store: Store) -> None:
    root = store.db.execute("select rootpage from sqlite_master where name = 'setting'").fetchone()[0]
    keep(store, "long", "ұ" * 100_000)
    store.db.close()
    with store.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    db = office.connect(store.path, None)
    with pytest.raises(DamagedOffice), faults(store.path):
        db.execute("select * from setting").fetchall()
    db.close()


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOENT, NoSuchFile),
        (errno.EACCES, ReadOnlyOffice),
        (errno.EROFS, ReadOnlyOffice),
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EIO, DiskFailed),
        (errno.ESTALE, DiskFailed),
    ],
)
def test_an_error_of_the_system_has_its_fault(tmp_path: Path, number: int, fault: type[Exception]) -> None:
    with pytest.raises(fault), faults(tmp_path):
        raise OSError(number, "")


def test_a_bug_stays_a_bug(store: Store) -> None:
    with pytest.raises(dbapi2.OperationalError), faults(store.path):
        store.db.execute("select nothing from nowhere")
    with pytest.raises(dbapi2.IntegrityError), faults(store.path):
        store.db.execute("insert into setting values ('first', 'again')")
