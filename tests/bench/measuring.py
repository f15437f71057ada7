"""What a row gives back, and how its figures are taken."""

import resource
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

FRAME = 1 / 60
"""Seconds: what takes longer is seen as a jerk."""


class Measured(NamedTuple):
    """Times in seconds, memory in MB; ``aim`` is the ratio that is wanted at most.

    ``reference`` is None where it cannot be had here, and then ``note`` says why.
    """

    ours: float
    reference: float | None
    against: str
    aim: float
    note: str = ""
    memory: float = 0.0
    reference_memory: float = 0.0

    @property
    def ratio(self) -> float | None:
        """Our time in times of the reference."""
        return self.ours / self.reference if self.reference else None


def timed(run: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds of one run; ``time.process_time`` leaves out what other programs take."""
    start = clock()
    run()
    return clock() - start


def by_turns(
    ours: Callable[[], object],
    reference: Callable[[], object],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """Medians of both, each timed right after the other; the first round, which warms up, is left out."""
    pairs = [(timed(ours, clock), timed(reference, clock)) for _ in range(rounds + 1)][1:]
    return statistics.median(own for own, _ in pairs), statistics.median(other for _, other in pairs)


def p99(times: Sequence[float]) -> float:
    """What all but one in a hundred stay under."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]


def peak_memory() -> float:
    """MB that this process has held at most."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
