"""A process that gets no file handle more: told as a fault, nothing is lost, and none is kept by mistake."""

import os
import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db import backups
from desktop.core.refusals import Fault
from desktop.operations import offices
from tests.faults import rooms
from tests.faults.disk import Making, Step
from tests.faults.outcome import Outcome
from tests.offices import Clerk

MOST = 12
"""Handles that are left: more than any step takes at once."""


@contextmanager
def handles(left: int) -> Iterator[None]:
    """Let the process open so many files more."""
    free = os.dup(0)
    os.close(free)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + left, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def used_up(folder: Path, times: int) -> Outcome:
    """None left, one, two and so on: for an opening, a step, a new office, a backup."""
    clerk = rooms.in_session(folder / "office.hattama")
    other = folder / "other.hattama"
    rooms.resting(other)
    outcome = Outcome()
    one_round(clerk, folder, MOST, Outcome())  # opens what stays open for ever
    before = open_handles()
    for number in range(times):
        one_round(clerk, folder, number % (MOST + 1), outcome)
    outcome.count(rooms.trouble_with(clerk.office))
    outcome.count(None if open_handles() == before else f"{open_handles() - before} handles were kept")
    offices.close(clerk.office)
    outcome.count(rooms.trouble_at(folder / "office.hattama"))
    return outcome


def open_handles() -> int:
    """How many files this process has open."""
    return len(os.listdir("/proc/self/fd"))


def one_round(clerk: Clerk, folder: Path, left: int, outcome: Outcome) -> None:
    """All that takes handles, with so many of them left."""
    stick, place = folder / "stick", folder / "new"
    stick.mkdir()
    place.mkdir()
    before = rooms.contents(clerk.office)
    for act in (Step(clerk.later()).take, Making(place / "office.hattama").take):
        tried(left, act)
    tried(left, Backup(clerk, stick).take)
    opened = tried(left, Opening(folder / "other.hattama").take)
    after = rooms.contents(clerk.office)
    outcome.count(None if left or after == before else "a step without a handle")
    outcome.count(None if left < MOST or opened else f"{left} handles are not enough")
    for made in (*stick.iterdir(), *place.iterdir()):
        outcome.count(rooms.trouble_at(made))
    outcome.count(rooms.trouble_at(folder / "other.hattama"))
    shutil.rmtree(stick)
    shutil.rmtree(place)


def tried(left: int, act: Callable[[], object]) -> bool:
    """Whether it was done with so many handles left; any other error than a fault is a bug, and passes."""
    try:
        with handles(left):
            act()
    except Fault:
        return False
    return True


class Opening:
    """An office of somebody else."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> None:
        """Open it, and close it."""
        offices.close(rooms.opened(self._path))


class Backup:
    """A backup to a folder."""

    def __init__(self, clerk: Clerk, folder: Path) -> None:
        self._clerk, self._folder = clerk, folder

    def take(self) -> None:
        """Make it."""
        backups.make(self._clerk.office.store, self._folder, self._clerk.now)
