"""Kills that follow the progress of a child, not the clock: some before, some during, some after its work.

The child counts the functions of some modules as it enters and leaves them, and halts at the step that was
drawn. Either it dies there, or it goes on for a part of the time that lies between this step and the next one
when nobody disturbs it, and dies then. So short steps are hit as often as long ones, however busy the PC is.
"""

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from types import FrameType, ModuleType
from typing import Any

from tests.faults.killing import Child, Work
from tests.faults.outcome import Outcome


class Steps:
    """Work that tells the moment of each step, or halts at one of them until it is woken."""

    def __init__(self, work: Work, modules: Collection[ModuleType], halt: int | None = None) -> None:
        self._work, self._halt = work, halt
        self._files = frozenset(module.__file__ for module in modules)
        self._taken = 0

    def __call__(self, pipe: int) -> None:
        """Once; the end of it is a step as well."""
        self._pipe = pipe
        sys.setprofile(self.hear)
        self._work(pipe)
        sys.setprofile(None)
        self.step("")

    def hear(self, frame: FrameType, event: str, _: Any) -> None:
        """Python enters or leaves a function."""
        if event in ("call", "return") and frame.f_code.co_filename in self._files:
            self.step(frame.f_code.co_name if event == "call" else "")

    def step(self, name: str) -> None:
        """One more, into the function of that name, or out of one."""
        if self._halt is None:
            os.write(self._pipe, f"{time.monotonic()} {name}\n".encode())
        elif self._taken == self._halt:
            os.kill(os.getpid(), signal.SIGSTOP)
        self._taken += 1


class Course:
    """The steps of some work and how long each takes, by a child that nobody disturbs."""

    def __init__(self, work: Work, modules: Collection[ModuleType]) -> None:
        self._modules = modules
        end = Child(Steps(work, modules)).end()
        assert end.status == 0, end
        told = [line.partition(" ") for line in end.told.decode().splitlines()]
        moments = [float(moment) for moment, _, _ in told]
        assert len(moments) > 1, "no step of this work is in these modules"
        self._names = [name for _, _, name in told]
        self.lengths = [later - earlier for earlier, later in pairwise(moments)] + [0.0]

    def last_into(self, name: str) -> int:
        """The last step into a function."""
        return max(step for step, entered in enumerate(self._names) if entered == name)

    def drawn(self, times: int, random: Random) -> Iterator[tuple[int, float]]:
        """So many steps with seconds to wait after each, spread over the steps and over the time in turn.

        The first and the last are always among them.
        """
        yield 0, 0.0
        for number in range(1, times - 1):
            part = (number + random.random()) / times
            yield self.by_time(part) if number % 2 else self.by_step(part)
        yield len(self.lengths) - 1, 0.0

    def by_step(self, part: float) -> tuple[int, float]:
        """The step that ends that part of them."""
        return int(part * len(self.lengths)), 0.0

    def by_time(self, part: float) -> tuple[int, float]:
        """The place after that part of the time."""
        left = part * sum(self.lengths)
        for step, length in enumerate(self.lengths):
            if left < length:
                return step, left
            left -= length
        return len(self.lengths) - 1, 0.0

    def kill(self, work: Work, step: int, seconds: float) -> None:
        """Have a child do the work, and kill it so long after that step."""
        child = Child(Steps(work, self._modules, step))
        child.await_halt()
        if seconds:
            child.wake()
            time.sleep(seconds)
        child.kill()
        child.end()


class Hits:
    """Where the kills fell: before a first trace of the work, during it, after the last one."""

    def __init__(self) -> None:
        self._fell: Counter[str] = Counter()

    def count(self, folder: Path, before: Collection[str], after: Collection[str], done: bool) -> None:
        """One kill, by what lies in a folder before anybody opens it.

        ``before`` and ``after`` are the names that lie there when no work is under way; ``done`` says which
        of them should.
        """
        whole = names(folder) == frozenset(after if done else before)
        self._fell[("after" if done else "before") if whole else "during"] += 1

    def judge(self, outcome: Outcome) -> None:
        """Say it; nothing was tried where no kill fell into the work."""
        outcome.note = ", ".join(f"{self._fell[part]} {part}" for part in ("before", "during", "after"))
        if not self._fell["during"]:
            outcome.lost.append(f"no kill fell into the work: {outcome.note}")


def names(folder: Path) -> frozenset[str]:
    """What lies in a folder, but for the lock, which every program lays there."""
    return frozenset(each.name for each in folder.iterdir() if each.suffix != ".lock")
