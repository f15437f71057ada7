"""SIGKILL while steps of a meeting are written: what was acknowledged is there, and all of it is whole."""

import json
import os
import shutil
from pathlib import Path
from random import Random
from typing import Any

from desktop.core.journal import Seal
from desktop.operations import journal, offices
from tests.faults import rooms
from tests.faults.killing import killed
from tests.faults.outcome import Outcome
from tests.offices import Clerk

LONGEST = 0.02
"""Seconds that the deadly signal waits at most after the step that it was meant for."""
OPENING = 5
"""One kill of so many comes while the office is being opened."""
MOST = 8
"""Steps that the others have acknowledged at most when their end is decided."""
FRESH = 25
"""Kills after which a new copy is taken, so that the journal does not grow for ever."""


def under_load(folder: Path, times: int) -> Outcome:
    """A child works without end, telling the seal of the journal after each step, until it is killed."""
    first = folder / "first.hattama"
    clerk = rooms.resting(first)
    outcome, hot, steps = Outcome(), 0, 0
    path = folder / "office.hattama"
    for seed in range(times):
        if seed % FRESH == 0:
            shutil.copyfile(first, path)
        random = Random(seed)
        lines = random.randint(1, MOST) if seed % OPENING else 0
        end = killed(Worker(path, clerk, seed).work, random.uniform(0, LONGEST), lines)
        hot += path.with_name(path.name + "-journal").exists()
        seals = [Seal(*json.loads(line)) for line in end.told.splitlines(keepends=True) if line[-1:] == b"\n"]
        steps += max(0, len(seals) - 1)
        outcome.count(lost(path, seals) if end.status < 0 else f"seed {seed}: it ended by itself")
    outcome.note = f"{steps} steps acknowledged, {hot} kills inside a transaction"
    return outcome


class Worker:
    """Works on an office in a process of its own."""

    def __init__(self, path: Path, like: Clerk, seed: int) -> None:
        self._path, self._like, self._seed = path, like, seed

    def work(self, pipe: int) -> None:
        """Never ends by itself."""
        clerk = rooms.resumed(self._path, self._like)
        clerk.later(self._seed * 1_000)
        random: Any = Random(self._seed)
        while True:
            os.write(pipe, rooms.seal(clerk.office).encode())
            rooms.work(clerk, random)


def lost(path: Path, seals: list[Seal]) -> str | None:
    """What is wrong with an office after the kill of one that told these seals; None when nothing is.

    A step may hold several operations, so that up to those of one step are there besides.
    """
    trouble = rooms.trouble_at(path)
    if trouble is not None or not seals:
        return trouble
    office = rooms.opened(path)
    try:
        for told in seals[-1:]:
            if not journal.agrees(office, told):
                return f"entry {told.number} was acknowledged and is not there"
        return None
    finally:
        offices.close(office)
