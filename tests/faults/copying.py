"""A program that is killed while it makes a backup, or while it puts one back."""

import shutil
from datetime import datetime
from pathlib import Path
from random import Random

from db import backups, files, incoming, replacing
from db.files import keys_beside
from desktop.core.backups import known_by
from desktop.operations import offices
from tests.faults import rooms
from tests.faults.killing import Child, Work
from tests.faults.moments import Course, Hits, names
from tests.faults.outcome import Outcome

PIECE = 4096
"""Bytes of a copy between two moments; a small office would be copied in one."""
STEPS = (backups, replacing, incoming, files)
"""Modules that write a copy, and put it in its place."""
NEW_KEY = bytes(range(32, 64))
KEYS = {b"old slots": rooms.KEY, b"new slots": NEW_KEY}
"""What stands for the key file of either office, and the key that it would give."""


def backup(folder: Path, times: int) -> Outcome:
    """At so many moments; what bears the name of a backup is one, the office has lost nothing."""
    path, stick = folder / "office.hattama", folder / "stick"
    clerk = rooms.resting(path)
    work = Copier(path, stick, clerk.now).work
    stick.mkdir()
    course, outcome, hits = Course(work, STEPS), Outcome(), Hits()
    after = names(stick)
    shutil.rmtree(stick)
    for number, (step, seconds) in enumerate(course.drawn(times, Random(times))):
        stick.mkdir()
        course.kill(work, step, seconds)
        named = backups.listed(stick)
        hits.count(stick, (), after, bool(named))
        troubles = [rooms.trouble_at(each) for each, _, _ in named]
        outcome.count(next(filter(None, [*troubles, rooms.trouble_at(path)]), None))
        outcome.count(litter(stick, work) if number % 4 == 0 else None)
        shutil.rmtree(stick)
    hits.judge(outcome)
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


def litter(stick: Path, work: Work) -> str | None:
    """What a dead program left behind and the next backup did not sweep away."""
    assert Child(work).end().status == 0
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
    work = Restorer(saved, place).work
    before = names(place.parent)
    course, outcome, hits = Course(work, STEPS), Outcome(), Hits()
    after = names(place.parent)
    for step, seconds in course.drawn(times, Random(times)):
        shutil.rmtree(place.parent)
        lay(whole, place)
        course.kill(work, step, seconds)
        hits.count(place.parent, before, after, keys_beside(place).read_bytes() == b"old slots")
        incoming.settle(place)
        outcome.count(rooms.trouble_at(place, KEYS[keys_beside(place).read_bytes()]))
    hits.judge(outcome)
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
