"""A program that is killed while it brings an office of an earlier schema up to date."""

import shutil
from pathlib import Path
from random import Random

from db import backups, files, migrations
from db.migrations import SCHEMA
from desktop.operations import offices
from tests.db.samples import FOLDER as SAMPLES
from tests.faults import rooms
from tests.faults.moments import Course, Hits
from tests.faults.outcome import Outcome

STEPS = (migrations, backups, files)
"""Modules that copy an office and bring it up to date."""
EARLIER = tuple(f"schema-{number}" for number in range(1, SCHEMA))


def half_way(folder: Path, times: int) -> Outcome:
    """At so many moments; the next opening ends it, with every row, and a copy of what was before."""
    outcome, hits, open_ones = Outcome(), Hits(), 0
    for name in EARLIER:
        sample = SAMPLES / f"{name}.hattama"
        path = fresh(sample, folder / name)
        copy = path.with_name(f"office.{name}.hattama")
        course = Course(Opener(path).work, STEPS)
        wanted, before = held(path), held(copy)
        for number, (step, seconds) in enumerate(course.drawn(times // len(EARLIER), Random(name))):
            path = fresh(sample, folder / f"{name}-{number}")
            course.kill(Opener(path).work, step, seconds)
            open_ones += path.with_name(path.name + "-journal").exists()
            hits.count(path.parent, (path.name,), (path.name, copy.name), schema_of(path) == SCHEMA)
            outcome.count(other_than(path, name, wanted, before))
            shutil.rmtree(path.parent)
    hits.judge(outcome)
    outcome.note += f"; {open_ones} inside the transaction"
    return outcome


def fresh(sample: Path, folder: Path) -> Path:
    """A copy of an office in a folder of its own."""
    folder.mkdir()
    path = folder / "office.hattama"
    shutil.copyfile(sample, path)
    return path


def schema_of(path: Path) -> int:
    """The schema of a plain office, by its header alone."""
    return int.from_bytes(path.read_bytes()[60:64], "big")


def held(path: Path) -> str:
    """The records in a file, brought up to date."""
    office = rooms.opened(path, None)
    try:
        return rooms.contents(office)
    finally:
        offices.close(office)


class Opener:
    """Opens an office and closes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def work(self, pipe: int) -> None:
        """Once."""
        offices.close(rooms.opened(self._path, None))


def other_than(path: Path, name: str, wanted: str, before: str) -> str | None:
    """What is wrong after a kill."""
    if held(path) != wanted:
        return "rows differ from those of a migration that nobody disturbed"
    copy = path.with_name(f"office.{name}.hattama")
    if not copy.exists() or held(copy) != before:
        return "there is no copy of the office as it was"
    left = [each.name for each in path.parent.iterdir() if each.suffix in (".part", ".lock")]
    return f"left behind: {left}" if left else None
