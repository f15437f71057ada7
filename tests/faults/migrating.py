"""A program that is killed while it brings an office of an earlier schema up to date."""

import os
import shutil
import time
from pathlib import Path
from random import Random

from db.migrations import SCHEMA
from desktop.operations import offices
from tests.db.samples import FOLDER as SAMPLES
from tests.faults import rooms
from tests.faults.killing import Child, killed
from tests.faults.outcome import Outcome

EARLIER = tuple(f"schema-{number}" for number in range(1, SCHEMA))


def half_way(folder: Path, times: int) -> Outcome:
    """At so many moments; the next opening ends it, with every row, and a copy of what was before."""
    outcome, open_ones = Outcome(), 0
    for name in EARLIER:
        sample = SAMPLES / f"{name}.hattama"
        wanted, before, seconds = model(sample, folder / f"{name}.hattama")
        random = Random(name)
        for number in range(times // len(EARLIER)):
            place = folder / f"{name}-{number}"
            place.mkdir()
            path = place / "office.hattama"
            shutil.copyfile(sample, path)
            killed(Opener(path).work, random.uniform(0, 1.2 * seconds))
            open_ones += path.with_name(path.name + "-journal").exists()
            outcome.count(other_than(path, name, wanted, before))
            shutil.rmtree(place)
    outcome.note = f"{open_ones} kills inside the transaction"
    return outcome


def model(sample: Path, path: Path) -> tuple[str, str, float]:
    """What an office holds when nobody disturbs it, what it held before, and how long a child takes."""
    shutil.copyfile(sample, path)
    began = time.monotonic()
    assert Child(Opener(path).work).end().status == 0
    seconds = time.monotonic() - began
    return held(path), held(path.with_name(f"{path.stem}.{sample.stem}.hattama")), seconds


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
        os.write(pipe, b"opened")


def other_than(path: Path, name: str, wanted: str, before: str) -> str | None:
    """What is wrong after a kill."""
    if held(path) != wanted:
        return "rows differ from those of a migration that nobody disturbed"
    copy = path.with_name(f"office.{name}.hattama")
    if not copy.exists() or held(copy) != before:
        return "there is no copy of the office as it was"
    left = [each.name for each in path.parent.iterdir() if each.suffix in (".part", ".lock")]
    return f"left behind: {left}" if left else None
