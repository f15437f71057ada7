"""A backup is whole or is not there; putting it back leaves the old office or the new one."""

import os
import resource
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db import backups, files, incoming, office, replacing
from db.files import keys_beside
from db.office import Store
from desktop.core.refusals import (
    BackupInUse,
    CopyDiffers,
    DamagedBackup,
    DamagedOffice,
    DiskFailed,
    DiskFull,
    Fault,
    NoSuchFile,
    NotAnOffice,
    OfficeInUse,
    ReadOnlyOffice,
)

AT = datetime(2026, 11, 22, 15, 4, 30)
KEY = bytes(range(32))
NOBODY = 65534


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    """Offices of both kinds."""
    found: bytes | None = request.param
    return found


@pytest.fixture
def store(tmp_path: Path, key: bytes | None) -> Iterator[Store]:
    """An office of some hundred pages, open; an encrypted one has a key file."""
    path = tmp_path / "Көкшетау.hattama"
    made = office.create(path, "Айгүл", key=key)
    if key:
        keys_beside(path).write_bytes(b"slots")
    keep(made, "region", "KZ-11")
    keep(made, "long", "ұ" * 300_000)
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def keep(store: Store, name: str, value: str) -> None:
    """Record something."""
    with store.db.atomic():
        store.db.execute("insert or replace into setting values (?, ?)", [name, value])


def held(path: Path, key: bytes | None, name: str = "region") -> str | None:
    """What an office has under a name."""
    found = office.open(path, key=key)
    try:
        row = found.db.execute("select value from setting where name = ?", [name]).fetchone()
    finally:
        found.close()
    return row[0] if row else None


def beside(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def room(size: int) -> Iterator[None]:
    """A disk that takes no file beyond that size: the write itself fails."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


# ------- making one


def test_a_backup_opens_by_itself_and_holds_what_the_office_held(
    store: Store, stick: Path, key: bytes | None
) -> None:
    made = backups.make(store, stick, AT)
    keep(store, "region", "KZ-79")
    assert made.name == "Көкшетау 2026-11-22 15-04.hattama"
    assert held(made, key) == "KZ-11"
    assert keys_beside(made).exists() == bool(key)


def test_two_backups_of_one_minute_have_two_names(store: Store, stick: Path) -> None:
    names = [backups.make(store, stick, AT).stem for _ in range(3)]
    assert names == [
        "Көкшетау 2026-11-22 15-04", "Көкшетау 2026-11-22 15-04-30", "Көкшетау 2026-11-22 15-04-31",
    ]  # fmt: skip


def test_the_office_goes_on_after_a_backup(store: Store, stick: Path) -> None:
    backups.make(store, stick, AT)
    keep(store, "region", "KZ-79")
    assert store.db.execute("select value from setting where name = 'region'").fetchone() == ("KZ-79",)


def test_progress_is_told_and_ends_with_the_whole(store: Store, stick: Path) -> None:
    told: list[float] = []
    backups.make(store, stick, AT, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(told) > 1


@pytest.fixture
def failing(store: Store, stick: Path) -> Callable[[type[Fault], Path], Fault]:
    """A backup that fails as it must: nothing new lies anywhere, and the office goes on."""

    def fail(expected: type[Fault], folder: Path) -> Fault:
        neighbours = sorted(os.listdir(store.path.parent))
        with pytest.raises(expected) as caught:
            backups.make(store, folder, AT)
        assert sorted(os.listdir(store.path.parent)) == neighbours
        assert os.listdir(stick) == []
        keep(store, "after", "kept")
        return caught.value

    return fail


Failing = Callable[[type[Fault], Path], Fault]


def test_a_folder_that_is_gone(failing: Failing, stick: Path) -> None:
    fault = failing(NoSuchFile, stick / "gone")
    assert fault == NoSuchFile(str(stick / "gone"))


def test_a_disk_that_is_full(store: Store, stick: Path) -> None:
    with room(200_000), pytest.raises((DiskFull, DiskFailed)):
        backups.make(store, stick, AT)
    assert os.listdir(stick) == []


def test_a_folder_that_may_not_be_written(key: bytes | None) -> None:
    """Met by a user whom the rights of files bind: not by root."""
    place = Path(tempfile.mkdtemp())
    store = office.create(place / "office.hattama", key=key)
    user = os.geteuid()
    (place / "locked").mkdir()
    for path, rights in ((place, 0o777), (store.path, 0o666), (place / "locked", 0o555)):
        path.chmod(rights)
    os.seteuid(user or NOBODY)
    try:
        with pytest.raises(ReadOnlyOffice) as caught:
            backups.make(store, place / "locked", AT)
    finally:
        os.seteuid(user)
    assert caught.value.path == str(place / "locked")
    keep(store, "after", "kept")
    store.close()
    shutil.rmtree(place)


def test_a_stick_that_is_pulled_half_way(store: Store, stick: Path) -> None:
    def pull(done: int, total: int) -> None:
        raise OSError(5, "Input/output error")

    with pytest.raises(DiskFailed):
        backups.make(store, stick, AT, pull)
    assert os.listdir(stick) == []
    keep(store, "after", "kept")


class Cancelled(Exception):
    """Somebody thought better of it."""


def test_who_thinks_better_of_it_leaves_nothing_behind(store: Store, stick: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(store, stick, AT, cancel)
    assert os.listdir(stick) == []
    keep(store, "after", "kept")


@pytest.mark.parametrize("place", [0, 0.5, 0.99])
def test_a_disk_that_keeps_something_else_is_found_out(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch, place: float
) -> None:
    def forget(path: Path) -> None:
        """The moment at which the copy is read back."""
        with path.open("r+b") as file:
            file.seek(int(path.stat().st_size * place))
            file.write(b"\0" * 10)

    monkeypatch.setattr(files, "forget", forget)
    with pytest.raises(CopyDiffers):
        backups.make(store, stick, AT)
    assert os.listdir(stick) == []


@pytest.mark.parametrize("key", [KEY], indirect=True)
def test_a_disk_that_keeps_another_key_file_is_found_out(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backups.make(store, stick, AT)

    def forget(path: Path) -> None:
        """The moment at which a copy is read back."""
        if path.suffix == ".keys":
            path.write_bytes(b"slotz")

    monkeypatch.setattr(files, "forget", forget)
    before = lie_there(store)
    with pytest.raises(CopyDiffers):
        backups.make(store, stick, AT + timedelta(hours=1))
    store.close()
    with pytest.raises(CopyDiffers):
        replacing.replace(made, store.path, KEY, AT)
    assert sorted(os.listdir(stick)) == [made.name, keys_beside(made).name]
    assert lie_there(store) == before


def lie_there(store: Store) -> list[str]:
    """The office and what is beside it, but for its lock."""
    return sorted(each.name for each in store.path.parent.iterdir() if each.suffix != ".lock")


def test_a_damaged_office_is_named_and_not_copied(store: Store, stick: Path, key: bytes | None) -> None:
    size = store.path.stat().st_size
    with store.path.open("r+b") as file:
        file.seek(size // 16384 * 8192)
        file.write(b"\xff" * 8192)
    if key is None:
        with store.path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 8192)
    store.db.execute("pragma shrink_memory")
    with pytest.raises(DamagedOffice):
        backups.make(store, stick, AT)
    assert os.listdir(stick) == []


def test_what_a_program_that_died_left_half_done_is_swept_away(store: Store, stick: Path) -> None:
    made = backups.make(store, stick, AT)
    keys_beside(made).write_bytes(b"slots")
    theirs = ("other 2026-11-22 15-04.hattama.part", "Көкшетау.hattama.part", "notes.part", "a.keys")
    ours = (
        "Көкшетау 2026-11-21 15-04.hattama.part", "Көкшетау 2026-11-21 15-04.hattama.part.keys",
        "Көкшетау 2026-11-20 15-04.hattama.keys",
    )  # fmt: skip
    for name in (*theirs, *ours):
        (stick / name).write_bytes(b"half")
    backups.make(store, stick, AT)
    left = set(os.listdir(stick))
    assert set(theirs) | {made.name, keys_beside(made).name} <= left
    assert not left & set(ours)


# ------- looking at one


def test_a_backup_knows_its_office(store: Store, stick: Path, tmp_path: Path) -> None:
    mine = backups.make(store, stick, AT)
    other = office.create(tmp_path / "other.hattama", key=store.key)
    assert backups.is_of(mine, store) is True
    assert backups.is_of(mine, other) is False
    other.close()
    mine.write_bytes(b"rubbish")
    assert backups.is_of(mine, store) is None


def test_a_damaged_backup_is_not_taken(store: Store, stick: Path, key: bytes | None) -> None:
    made = backups.make(store, stick, AT)
    backups.check(made, key)
    os.truncate(made, made.stat().st_size - 8192)
    with pytest.raises(DamagedBackup):
        backups.check(made, key)


@pytest.mark.parametrize("content", [b"", b"PK\3\4 a workbook", bytes(8192)])
def test_another_file_is_no_backup(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.hattama"
    path.write_bytes(content)
    with pytest.raises(NotAnOffice):
        backups.check(path, None)
    with pytest.raises((NotAnOffice, DamagedBackup)):
        backups.check(path, KEY)


# ------- putting one back


@pytest.fixture
def changed(store: Store, stick: Path) -> tuple[Path, Path]:
    """A backup, and the closed office that was changed since."""
    made = backups.make(store, stick, AT)
    keep(store, "region", "KZ-79")
    store.close()
    if store.key:
        keys_beside(store.path).write_bytes(b"newer slots")
    return made, store.path


def test_the_office_is_as_it_was_and_what_was_replaced_lies_beside(
    changed: tuple[Path, Path], key: bytes | None
) -> None:
    backup, path = changed
    kept = replacing.replace(backup, path, key, AT)
    assert kept is not None
    assert kept.name == "Көкшетау.replaced 2026-11-22 15-04.hattama"
    assert (held(path, key), held(kept, key)) == ("KZ-11", "KZ-79")
    if key:
        assert keys_beside(path).read_bytes() == b"slots"
        assert keys_beside(kept).read_bytes() == b"newer slots"
    assert backup.exists()
    assert not list(path.parent.glob("*.incoming*"))


def test_it_can_be_put_where_nothing_is(changed: tuple[Path, Path], key: bytes | None) -> None:
    backup, path = changed
    other = path.with_name("new.hattama")
    assert replacing.replace(backup, other, key, AT) is None
    assert held(other, key) == "KZ-11"


def test_a_damaged_office_is_replaced_and_kept(changed: tuple[Path, Path], key: bytes | None) -> None:
    backup, path = changed
    path.write_bytes(b"rubbish")
    incoming.journal_of(path).write_bytes(b"what a dead program had overwritten")
    kept = replacing.replace(backup, path, key, AT)
    assert kept is not None
    assert kept.read_bytes() == b"rubbish"
    assert incoming.journal_of(kept).exists()
    assert held(path, key) == "KZ-11"


def test_a_damaged_backup_touches_nothing(changed: tuple[Path, Path], key: bytes | None) -> None:
    backup, path = changed
    os.truncate(backup, backup.stat().st_size - 8192)
    before = beside(path.parent)
    with pytest.raises(DamagedBackup):
        replacing.replace(backup, path, key, AT)
    assert beside(path.parent) == before


def test_a_full_disk_touches_nothing(changed: tuple[Path, Path], key: bytes | None) -> None:
    backup, path = changed
    before = beside(path.parent)
    with room(200_000), pytest.raises((DiskFull, DiskFailed)):
        replacing.replace(backup, path, key, AT)
    assert beside(path.parent) == before


def test_an_office_that_is_open_is_not_replaced(changed: tuple[Path, Path], key: bytes | None) -> None:
    backup, path = changed
    store = office.open(path, key=key)
    with pytest.raises(OfficeInUse):
        replacing.replace(backup, path, key, AT)
    store.close()


def test_an_office_is_not_put_back_from_itself(changed: tuple[Path, Path], key: bytes | None) -> None:
    _, path = changed
    with pytest.raises(BackupInUse):
        replacing.replace(path, path, key, AT)


def test_broken_off_at_any_step_the_old_or_the_new_office_opens_with_its_own_keys(
    changed: tuple[Path, Path], key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time one file operation later; nothing tidies up, as when the power fails."""
    backup, path = changed
    found: list[str] = []
    for survived in range(60):
        folder = path.parent / f"try {survived}"
        folder.mkdir()
        place = folder / path.name
        for source, target in ((path, place), (keys_beside(path), keys_beside(place))):
            if source.exists():
                files.copy(source, target)
        done = dies_after(survived, monkeypatch, backup, place, key)
        found.append(held(place, key) or "")
        if key:
            slots = {"KZ-11": b"slots", "KZ-79": b"newer slots"}
            assert keys_beside(place).read_bytes() == slots[found[-1]], survived
        if done:
            break
    assert done
    assert found == sorted(found, reverse=True)
    assert set(found) == {"KZ-79", "KZ-11"}


class PowerCut(BaseException):
    """The machine is off: whatever would be done after this is not done."""


def dies_after(
    steps: int, monkeypatch: pytest.MonkeyPatch, backup: Path, place: Path, key: bytes | None
) -> bool:
    """Put a backup back, for so many names given and removed; whether it came to its end."""
    left = steps

    def counted(operation: Callable[..., None]) -> Callable[..., None]:
        def operate(*args: Path, **named: bool) -> None:
            nonlocal left
            if args[0].suffix != ".lock":  # that of a dead program is free
                if left <= 0:
                    raise PowerCut
                left -= 1
            operation(*args, **named)

        return operate

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", counted(Path.unlink))
        patch.setattr(Path, "replace", counted(Path.replace))
        try:
            replacing.replace(backup, place, key, AT)
        except PowerCut:
            return False
    return True
