"""A program that is killed while it makes a backup, or while it puts one back."""

import shutil
import time
from datetime import datetime
from pathlib import Path
from random import Random

from db import backups, files, incoming, replacing
from db.files import keys_beside
from desktop.core.backups import known_by
from desktop.operations import offices
from tests.faults import rooms
from tests.faults.killing import Child, killed
from tests.faults.outcome import Outcome

PIECE = 4096
"""Bytes of a copy between two moments; a small office would be copied in one."""
NEW_KEY = bytes(range(32, 64))
KEYS = {b"old slots": rooms.KEY, b"new slots": NEW_KEY}
"""What stands for the key file of either office, and the key that it would give."""


def backup(folder: Path, times: int) -> Outcome:
    """At so many moments; what bears the name of a backup is one, the office has lost nothing."""
    path, stick = folder / "office.hattama", folder / "stick"
    clerk = rooms.resting(path)
    stick.mkdir()
    work = Copier(path, stick, clerk.now)
    seconds, random, outcome = lasting(work), Random(times), Outcome()
    shutil.rmtree(stick)
    for number in range(times):
        stick.mkdir()
        killed(work.work, random.uniform(0, 1.2 * seconds))
        troubles = [rooms.trouble_at(each) for each, _, _ in backups.listed(stick)]
        outcome.count(next(filter(None, [*troubles, rooms.trouble_at(path)]), None))
        outcome.count(litter(path, stick, work) if number % 4 == 0 else None)
        shutil.rmtree(stick)
    return outcome


class Copier:
    """Opens an office, makes a backup, closes it."""

    def __init__(self, path: Path, stick: Path, at: datetime) -> None:
        self._path, self._stick, self._at = path, stick, at

    def work(self, pipe: int) -> None:
        """Once."""
        files.PIECE = PIECE
        opened = rooms.opened(self._path)
        backups.make(opened.store, self._stick, self._at)
        offices.close(opened)


def litter(path: Path, stick: Path, work: Copier) -> str | None:
    """What a dead program left behind and the next backup did not sweep away."""
    assert Child(work.work).end().status == 0
    left = [each.name for each in stick.iterdir() if not known_by(each.name)]
    return f"left behind: {left}" if left else None


def restore(folder: Path, times: int) -> Outcome:
    """At so many moments; the old or the new office opens, with its own keys."""
    whole, saved = folder / "office.hattama", folder / "saved.hattama"
    rooms.resting(saved, rooms.KEY)
    keys_beside(saved).write_bytes(b"old slots")
    rooms.resting(whole, NEW_KEY)
    keys_beside(whole).write_bytes(b"new slots")
    place = folder / "place" / "office.hattama"
    lay(whole, place)
    work = Restorer(saved, place)
    seconds, random, outcome, put_back = lasting(work), Random(times), Outcome(), 0
    for _ in range(times):
        shutil.rmtree(place.parent)
        lay(whole, place)
        killed(work.work, random.uniform(0, 1.2 * seconds))
        incoming.settle(place)
        slots = keys_beside(place).read_bytes()
        put_back += slots == b"old slots"
        outcome.count(rooms.trouble_at(place, KEYS[slots]))
    outcome.note = f"{put_back} times it was put back by then"
    return outcome


def lay(source: Path, place: Path) -> None:
    """An office with its keys, in a folder of its own."""
    place.parent.mkdir()
    shutil.copyfile(source, place)
    shutil.copyfile(keys_beside(source), keys_beside(place))


class Restorer:
    """Puts a backup back."""

    def __init__(self, saved: Path, place: Path) -> None:
        self._saved, self._place = saved, place

    def work(self, pipe: int) -> None:
        """Once."""
        files.PIECE = PIECE
        replacing.replace(self._saved, self._place, rooms.KEY, rooms.MADE)


def lasting(work: Copier | Restorer) -> float:
    """Seconds of a child that nobody disturbs."""
    began = time.monotonic()
    assert Child(work.work).end().status == 0
    return time.monotonic() - began
