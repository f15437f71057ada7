"""Who holds an office keeps others out, for as long as the program lives and no longer."""

import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db import lock, office
from desktop.core.refusals import OfficeInUse

HOLD = """
import sys
from pathlib import Path
from db import office
office.open(Path(sys.argv[1]), "Гүлнәр Сейітқызы")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An office that nobody holds."""
    path = tmp_path / "office.hattama"
    office.create(path).close()
    return path


@contextmanager
def another_program(path: Path) -> Iterator[None]:
    """A process that has the office open, killed at the end without a chance to tidy up."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == b"held\n"
            yield
        finally:
            process.send_signal(signal.SIGKILL)


def test_the_refusal_names_who_has_the_office_where_and_since_when(path: Path) -> None:
    with another_program(path), pytest.raises(OfficeInUse) as caught:
        office.open(path, "Айгүл")
    fault = caught.value
    assert (fault.path, fault.holder, fault.computer) == (str(path), "Гүлнәр Сейітқызы", platform.node())
    assert fault.since is not None
    assert abs(fault.since - datetime.fromtimestamp(path.stat().st_mtime)) < timedelta(minutes=5)


def test_being_refused_does_not_end_the_hold_of_the_other(path: Path) -> None:
    with another_program(path):
        for _ in range(2):
            with pytest.raises(OfficeInUse):
                office.open(path)


def test_the_lock_dies_with_its_program(path: Path) -> None:
    with another_program(path):
        pass
    assert lock.beside(path).exists()
    office.open(path).close()
    assert not lock.beside(path).exists()


def test_a_second_window_of_the_same_program_is_refused_too(path: Path) -> None:
    store = office.open(path, "Айгүл")
    with pytest.raises(OfficeInUse):
        office.open(path)
    store.close()
    office.open(path).close()


def test_the_office_is_the_same_by_whatever_name(path: Path) -> None:
    alias = path.with_name("shortcut.hattama")
    alias.symlink_to(path)
    store = office.open(path)
    with pytest.raises(OfficeInUse):
        office.open(alias)
    store.close()


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"{}"])
def test_a_holder_that_cannot_be_read_is_not_made_up(path: Path, content: bytes) -> None:
    store = office.open(path)
    lock.beside(path).write_bytes(content)
    with pytest.raises(OfficeInUse) as caught:
        office.open(path)
    store.close()
    assert caught.value == OfficeInUse(str(path), "", "", None)


def test_a_lock_file_that_was_removed_meanwhile_is_not_taken_for_the_lock(path: Path) -> None:
    first = lock.hold(path, "Айгүл")
    stale = os.open(lock.beside(path), os.O_RDWR)
    first.release()
    assert lock.seized(stale)
    assert not lock.is_at(lock.beside(path), stale)
    second = lock.hold(path, "Гүлнәр")
    assert not lock.is_at(lock.beside(path), stale)
    second.release()
    os.close(stale)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder lies in another computer."""
    monkeypatch.setattr(lock, "on_network", lambda path: True)


def test_on_a_disk_of_this_computer_a_lock_is_never_doubted(path: Path) -> None:
    with another_program(path):
        assert not lock.doubtful(path)
    assert not lock.doubtful(path)


@pytest.mark.usefixtures("network")
def test_in_a_network_folder_a_lock_is_doubted_once_its_program_is_not_seen(path: Path) -> None:
    assert not lock.doubtful(path)
    with another_program(path):
        assert not lock.doubtful(path)
    assert lock.doubtful(path)


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize("content", [b"", b"[]", b'{"computer": "other", "process": 1}'])
def test_a_lock_of_another_computer_is_doubted_too(path: Path, content: bytes) -> None:
    lock.beside(path).write_bytes(content)
    assert lock.doubtful(path)


def test_a_lock_that_was_broken_lets_another_in_and_is_not_taken_from_them(path: Path) -> None:
    first = lock.hold(path, "Айгүл")
    lock.break_lock(path)
    store = office.open(path, "Гүлнәр")
    first.release()
    with pytest.raises(OfficeInUse) as caught:
        office.open(path)
    assert caught.value.holder == "Гүлнәр"
    store.close()
    assert not lock.beside(path).exists()
    lock.break_lock(path)
