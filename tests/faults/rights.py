"""A file and a folder that may not be written: told in words, nothing changed, and readable all the same."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db import backups
from db import office as files
from desktop.core.refusals import DiskFailed, Fault, ReadOnlyOffice
from desktop.core.texts import Text
from desktop.operations import decisions, offices
from desktop.operations.door import Office
from tests.faults import rooms
from tests.faults.outcome import Outcome
from tests.offices import Clerk

NOBODY = 65534
"""Whom Linux gives no rights; the one who may do everything would not notice any of this."""


@contextmanager
def without_privileges(folder: Path) -> Iterator[None]:
    """Work as one who may do what the folder and the file allow, and no more."""
    if os.geteuid():
        yield
        return
    os.chown(folder, NOBODY, -1)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def read_only(folder: Path, times: int) -> Outcome:
    """File, folder, and both; before the opening and while the office is open; a folder for a backup."""
    outcome = Outcome()
    no_backup(rooms.in_session(folder / "first.hattama"), Outcome())  # imports what only the owner may read
    with without_privileges(folder):
        for number in range(times):
            place = folder / str(number)
            place.mkdir()
            for name, file_mode, folder_mode in (
                ("file", 0o444, 0o755),
                ("folder", 0o644, 0o555),
                ("both", 0o444, 0o555),
            ):
                clerk = rooms.resting(place / f"{name}.hattama")
                closed(clerk, file_mode, folder_mode, outcome)
            for name in ("open", "copied"):
                clerk = rooms.in_session(place / f"{name}.hattama")
                (while_open if name == "open" else no_backup)(clerk, outcome)
    return outcome


def closed(clerk: Clerk, file_mode: int, folder_mode: int, outcome: Outcome) -> None:
    """An office that is to be opened where nothing may be written."""
    path = clerk.office.store.path
    before = path.read_bytes()
    with modes(path, file_mode, folder_mode):
        outcome.count(refused(f"{path.stem}: opening", Opening(path).take))
        with reading(path) as office:
            outcome.count(rooms.trouble_with(office))
    outcome.count(None if path.read_bytes() == before else f"{path.stem}: it was changed")
    outcome.count(rooms.trouble_at(path))


@contextmanager
def modes(path: Path, file_mode: int, folder_mode: int) -> Iterator[None]:
    """Take rights from a file and its folder for a while."""
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    try:
        yield
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o644)


@contextmanager
def reading(path: Path) -> Iterator[Office]:
    """The office, to be read only."""
    office = rooms.entered(files.open_to_read(path, rooms.KEY))
    try:
        yield office
    finally:
        offices.close(office)


def refused(what: str, act: Callable[[], object]) -> str | None:
    """What is wrong when something is not refused as read-only."""
    try:
        act()
    except (ReadOnlyOffice, DiskFailed):  # SQLite says of a journal that it cannot be opened, not why
        return None
    except Fault as fault:
        return f"{what}: told as {type(fault).__name__}"
    return f"{what}: not refused"


class Opening:
    """An office in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> None:
        """Open it, and close it."""
        offices.close(rooms.opened(self._path))


def while_open(clerk: Clerk, outcome: Outcome) -> None:
    """The folder becomes read-only under an office that is open, and writable again."""
    path = clerk.office.store.path
    before = rooms.contents(clerk.office)
    with modes(path, 0o444, 0o555):
        outcome.count(refused("a step", Step(clerk).take))
    outcome.count(None if rooms.contents(clerk.office) == before else "half a step was written")
    Step(clerk).take()
    outcome.count(rooms.trouble_with(clerk.office))
    offices.close(clerk.office)


class Step:
    """One operation."""

    def __init__(self, clerk: Clerk) -> None:
        self._clerk = clerk

    def take(self) -> None:
        """Do it."""
        decisions.add(self._clerk.acting, self._clerk.item(), Text("Жоспар", "План"))


def no_backup(clerk: Clerk, outcome: Outcome) -> None:
    """A folder that takes no backup."""
    folder = clerk.office.store.path.with_suffix("")
    folder.mkdir()
    folder.chmod(0o555)
    try:
        backups.make(clerk.office.store, folder, clerk.now)
    except ReadOnlyOffice:
        outcome.count(None)
    else:
        outcome.count("a backup was made where nothing may be written")
    folder.chmod(0o755)
    made = backups.make(clerk.office.store, folder, clerk.now)
    outcome.count(rooms.trouble_at(made))
    offices.close(clerk.office)
