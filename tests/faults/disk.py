"""A disk that takes no byte more: at every byte of a step, of a making, a migration, an import, a backup."""

import resource
import shutil
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from db import backups
from desktop.core.refusals import DiskFailed, DiskFull
from desktop.core.rosters import RosterRow
from desktop.core.texts import Text
from desktop.operations import agenda, decisions, offices, rosters
from tests.db.samples import FOLDER as SAMPLES
from tests.faults import rooms
from tests.faults.outcome import Outcome, thinned
from tests.offices import Clerk, draft

PAGE = 8192
IMPORTED = 150
"""People of a list: more than fit on a few pages."""


@contextmanager
def room_for(length: int) -> Iterator[None]:
    """Let no file grow over so many bytes, as a disk without room does; also in the middle of a write."""
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def places(size: int) -> list[int]:
    """Where a disk may end: each byte of the first page, then about each border of a page and in between."""
    rest = (at + by for at in range(PAGE, size + 2 * PAGE, PAGE // 4) for by in (-1, 0, 1))
    return [*range(0, PAGE, 7), *rest]


# ------- a step


def step(folder: Path, times: int) -> Outcome:
    """A decision and a long text find no room; the office is as before, and goes on when there is room."""
    clerk = rooms.in_session(folder / "office.hattama")
    size = clerk.office.store.path.stat().st_size
    outcome, refused = Outcome(), 0
    for length in thinned(places(size), times):
        before = rooms.contents(clerk.office)
        done = tried(length, Step(clerk.later()).take)
        refused += not done
        outcome.count(after_step(clerk, done, before))
    outcome.note = f"{refused} without room"
    outcome.count(rooms.trouble_with(clerk.office))
    offices.close(clerk.office)
    outcome.count(rooms.trouble_at(folder / "office.hattama"))
    return outcome


class Step:
    """One operation that writes rows, an index and the journal."""

    def __init__(self, clerk: Clerk) -> None:
        self._clerk = clerk

    def take(self) -> None:
        """Do it."""
        decisions.add(self._clerk.acting, self._clerk.item(), Text("Жоспар " * 900, "План " * 900))


def tried(length: int, act: Callable[[], object]) -> bool:
    """Whether there was room; any other error than that of a disk is a bug, and passes."""
    with room_for(length), suppress(DiskFull, DiskFailed):
        act()
        return True
    return False


def after_step(clerk: Clerk, done: bool, before: str) -> str | None:
    """What is wrong after a step found no room."""
    if clerk.office.db.conn.in_transaction:
        return "a transaction stayed open"
    if done:
        newest = agenda.items(clerk.office, clerk.meeting)[1].decisions[-1]
        decisions.remove(clerk.acting, newest.id)  # the file stays as long as it was
        return None
    return None if rooms.contents(clerk.office) == before else "half a step was written"


# ------- what takes more than one step


def creation(folder: Path, times: int) -> Outcome:
    """An office that does not fit on the disk leaves nothing there."""
    whole = rooms.new(folder / "whole.hattama")
    offices.close(whole)
    size = whole.store.path.stat().st_size
    place, outcome = folder / "new", Outcome()
    for length in thinned(places(size), times):
        place.mkdir()
        done = tried(length, Making(place / "office.hattama").take)
        if done:
            outcome.count(rooms.trouble_at(place / "office.hattama"))
        else:
            outcome.count(left_in(place, ()))
        shutil.rmtree(place)
    return outcome


class Making:
    """A new office."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> None:
        """Make it, and close it."""
        offices.close(rooms.new(self._path))


def left_in(folder: Path, known: Sequence[str]) -> str | None:
    """What lies in a folder besides what was there."""
    found = sorted(path.name for path in folder.iterdir() if path.name not in known)
    return f"left behind: {', '.join(found)}" if found else None


def migration(folder: Path, times: int) -> Outcome:
    """An office of the first schema that finds no room for a copy or for the new tables stays as it was."""
    sample, outcome = SAMPLES / "schema-1.hattama", Outcome()
    before = sample.read_bytes()
    place = folder / "old"
    for length in thinned(places(2 * len(before)), times):
        place.mkdir()
        path = place / "office.hattama"
        path.write_bytes(before)
        if tried(length, Opening(path).take):
            outcome.count(None if path.read_bytes() != before else "it opened and was not brought up to date")
        else:
            outcome.count(unmigrated(path, before))
        shutil.rmtree(place)
    return outcome


class Opening:
    """An office of an earlier program."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> None:
        """Open it, and close it."""
        offices.close(rooms.opened(self._path, None))


def unmigrated(path: Path, before: bytes) -> str | None:
    """What is wrong after a migration found no room; a whole copy of the office may lie beside it."""
    Opening(path).take()  # also plays back what was begun
    copy = path.with_name("office.schema-1.hattama")
    trouble = left_in(path.parent, (path.name, copy.name))
    return trouble or (None if copy.exists() else "it was changed without a copy")


def an_import(folder: Path, times: int) -> Outcome:
    """A list that finds no room brings nobody in."""
    first = folder / "first.hattama"
    like = rooms.resting(first)
    path = folder / "office.hattama"
    lines = [RosterRow(number, draft(number)) for number in range(IMPORTED)]
    outcome = Outcome()
    for length in thinned(places(first.stat().st_size + 8 * PAGE), times):
        shutil.copyfile(first, path)
        clerk = rooms.resumed(path, like)
        before = rooms.contents(clerk.office)
        done = tried(length, Import(clerk, lines).take)
        same = rooms.contents(clerk.office) == before
        trouble = rooms.trouble_with(clerk.office)
        offices.close(clerk.office)
        outcome.count(trouble or (None if same != done else "half a list was brought in"))
    return outcome


class Import:
    """A list of people."""

    def __init__(self, clerk: Clerk, lines: Sequence[RosterRow]) -> None:
        self._clerk, self._lines = clerk, lines

    def take(self) -> None:
        """Bring it in."""
        rosters.import_rows(self._clerk.acting, self._lines)


def backup(folder: Path, times: int) -> Outcome:
    """A backup that does not fit is not there, and the office does not mind."""
    clerk = rooms.in_session(folder / "office.hattama")
    outcome = Outcome()
    size = clerk.office.store.path.stat().st_size
    stick = folder / "stick"
    for length in thinned(places(size), times):
        stick.mkdir()
        copying = Copying(clerk, stick)
        if tried(length, copying.take):
            outcome.count(rooms.trouble_at(copying.made) if copying.made else "no backup was made")
        else:
            outcome.count(left_in(stick, ()))
        shutil.rmtree(stick)
    outcome.count(rooms.trouble_with(clerk.office))
    offices.close(clerk.office)
    return outcome


class Copying:
    """A backup to a folder."""

    def __init__(self, clerk: Clerk, folder: Path) -> None:
        self._clerk, self._folder = clerk, folder
        self.made: Path | None = None

    def take(self) -> None:
        """Make it."""
        self.made = backups.make(self._clerk.office.store, self._folder, self._clerk.now)
