"""The program is killed in the middle of its work: what it has acknowledged is there when it starts again."""

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop.operations import agenda, hall, meetings, offices, voting
from desktop.operations.door import Office
from tests.kill.told import lines
from tests.offices import Clerk, new_office
from tests.ui.shared import supplies

ROOT = Path(__file__).parents[2]
CORES = 2
KILLS, LONGEST = 50, 60
"""How often, and after how many lines told at most."""
LONG_TYPINGS = 3
LATEST = 0.02
"""Seconds that the deadly signal waits at most after the line that it was meant for."""
LOST = 0.5
"""Seconds of typing that may be lost."""
TYPING = 0.8
"""Seconds of typing after which a program is killed that has nothing else to do."""

Told = list[list[Any]]


class Nursery:
    """Lets programs be born, watches what they tell, kills them."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill.nursery"],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    def live_until(self, office: Path, seed: int, enough: Callable[[Told], bool], delay: float = 0) -> Told:
        """Have a program work on an office until it told enough; what it told until it died."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seed} {office}\n".encode())
        told: Told = []
        content, killed = b"", False
        while not (told and told[-1][0] == "gone"):
            whole, _, content = (content + self._read()).rpartition(b"\n")
            told += lines(whole)
            if not killed and enough(told):
                time.sleep(delay)
                os.kill(told[0][1], signal.SIGKILL)
                killed = True
        assert told[-1] == ["gone", -signal.SIGKILL], "it died before it was killed"
        return told

    def _read(self) -> bytes:
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], 60)
        assert ready, "it tells nothing more"
        return os.read(self._process.stdout.fileno(), 1 << 16)

    def close(self) -> None:
        """No more births."""
        self._process.communicate()


@pytest.fixture(scope="module")
def nurseries() -> Iterator[list[Nursery]]:
    """One for each core of a small machine."""
    made = [Nursery() for _ in range(CORES)]
    yield made
    for nursery in made:
        nursery.close()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The file of an office whose council is in a meeting, sixteen of twenty-one in the hall."""
    path = tmp_path / "council.hattama"
    clerk = Clerk(new_office(path))
    clerk.seat(21)
    clerk.plan()
    clerk.open(16)
    clerk.take_up()
    offices.close(clerk.office)
    return path


def test_what_was_acknowledged_is_there_after_fifty_kills(nurseries: list[Nursery], office: Path) -> None:
    with ThreadPoolExecutor(CORES) as pool:
        rows = [pool.submit(kill_in_turn, office, nursery, n) for n, nursery in enumerate(nurseries)]
    told = [line for row in rows for line in row.result()]
    assert {"motion", "mark", "opened", "count", "ballot", "closed"} <= {kind for kind, *_ in told}


def kill_in_turn(office: Path, nursery: Nursery, first: int) -> Told:
    """Kill one program after another, each at a moment of its own; what all of them told."""
    heard: Told = []
    for seed in range(first, KILLS, CORES):
        random = Random(seed)
        copy = office.with_name(f"{seed}.hattama")
        shutil.copyfile(office, copy)
        moment = has_told(random.randint(1, LONGEST))
        told = nursery.live_until(copy, seed, moment, random.uniform(0, LATEST))
        assert missing(copy, told) == [], f"seed {seed}"
        heard += told
    return heard


def test_half_a_second_of_typing_is_lost_at_most(nurseries: list[Nursery], office: Path) -> None:
    for seed in range(LONG_TYPINGS):
        copy = office.with_name(f"{seed}.hattama")
        shutil.copyfile(office, copy)
        told = nurseries[0].live_until(copy, seed, has_typed_for_long)
        assert missing(copy, told) == [], f"seed {seed}"


def has_told(count: int) -> Callable[[Told], bool]:
    """Whether a program is at work and has told so many lines."""

    def told_so_much(told: Told) -> bool:
        return ["ready"] in told and len(told) > count + told.index(["ready"])

    return told_so_much


def has_typed_for_long(told: Told) -> bool:
    """Whether letters have been typed without a stop up to the last turn, some of them long before it."""
    run: list[float] = []
    for kind, *facts in told:
        if kind == "typed":
            run.append(facts[1])
        elif kind == "turn" and run and facts[0] - run[-1] > LOST / 2:
            run = []
    return bool(run) and run[-1] - run[0] > TYPING and bool(due(told))


def due(told: Told) -> str:
    """The text that was typed half a second or longer before the last turn of the program began."""
    last = max((facts[0] for kind, *facts in told if kind == "turn"), default=0.0)
    return "".join(facts[0] for kind, *facts in told if kind == "typed" and facts[1] <= last - LOST)


def missing(path: Path, told: Told) -> list[str]:
    """What a program has told and an office does not hold; it opens, so it is whole and its lock free."""
    office = offices.open_office(path, supplies(), "clerk")
    try:
        assert office.db.execute("pragma integrity_check").fetchall() == [("ok",)]
        kept = Kept(office)
    finally:
        offices.close(office)
    return [str(fact) for fact in told if not kept.holds(fact)] + typing_lost(kept.heard, told)


class Kept:
    """What an office holds of its meeting, in the values in which a program tells of it."""

    def __init__(self, office: Office) -> None:
        (meeting,) = meetings.meetings(office)
        item = agenda.items(office, meeting.id)[1]
        self.heard = item.heard.kk
        self.motions = {motion.id: motion.text.kk for motion in item.motions}
        self.votes = {vote.id: vote for motion in item.motions for vote in motion.votes}
        self.ballots = {vote: dict(voting.ballots(office, vote)) for vote in self.votes}
        self.marks = [[m.id, m.person_id, m.kind, m.at.isoformat()] for m in hall.log(office, meeting.id)]

    def holds(self, fact: list[Any]) -> bool:
        """Whether it holds what a line tells; figures and texts may be one step further."""
        match fact:
            case ["text", _, "kk", text]:
                return self.heard.startswith(text)
            case ["motion", motion, "kk", text]:
                return self.motions[motion].startswith(text)
            case ["mark", *mark]:
                return mark in self.marks
            case ["opened", vote]:
                return vote in self.votes
            case ["ballot", vote, person, choice]:
                return bool(self.ballots[vote].get(person) == choice)
            case ["count", vote, *figures]:
                return all(
                    a <= b for a, b in zip(figures, self.votes[vote].counted or (0, 0, 0), strict=True)
                )
            case ["closed", vote, *figures]:
                held = self.votes[vote].outcome
                return held is not None and figures == [
                    held.present, held.votes_for, held.against, held.abstained,
                ]  # fmt: skip
        return fact[0] in ("born", "ready", "turn", "typed", "gone")


def typing_lost(kept: str, told: Told) -> list[str]:
    """What was due and is not kept; and what is kept but was never typed."""
    typed = "".join(facts[0] for kind, *facts in told if kind == "typed")
    lost = [] if kept.startswith(due(told)) else [f"{due(told)!r} was due, {kept!r} is kept"]
    # the last letter may have been kept before it could be told
    foreign = [] if typed.startswith(kept) or kept[:-1] == typed else [f"{kept!r} is no part of {typed!r}"]
    return lost + foreign
