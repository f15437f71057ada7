"""From the start of the program to its first painted window, against a bare window of PySide6."""

import os
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from db import people as rows
from desktop.operations import mandates, meetings, offices
from tests.bench.crowds import people as crowd
from tests.bench.measuring import Measured
from tests.offices import Clerk, new_office

COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
"""As it is installed: a program that is compiled anew at each start is another one."""


def measure(scale: float, folder: Path) -> Measured:
    """An office of 2,000 people and 500 meetings; both windows by turns, each in a process of its own."""
    office = folder / "office.hattama"
    fill(office, int(2_000 * scale), int(500 * scale))
    rounds = [(started(folder, str(office)), started(folder)) for _ in range(10)][1:]
    ours = [statistics.median(figures) for figures in zip(*(own for own, _ in rounds), strict=True)]
    bare = [statistics.median(figures) for figures in zip(*(other for _, other in rounds), strict=True)]
    return Measured(ours[0], bare[0], "a bare PySide6 window with a table", 2, "", ours[1], bare[1])


def started(folder: Path, *arguments: str) -> tuple[float, float]:
    """Seconds until the window is painted, and the MB that it took."""
    command = [sys.executable, "-m", "tests.bench.window", *arguments]
    homes = {f"XDG_{kind}_HOME": str(folder) for kind in ("CONFIG", "DATA", "STATE")}
    settings = os.environ | homes | COMPILED | {"PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=settings) as process:
        assert process.stdout
        line = process.stdout.readline()
        took = time.perf_counter() - start
    if process.returncode or not line:
        raise RuntimeError(f"the window did not come up: {command}")
    return took, float(line)


def fill(path: Path, people: int, held: int) -> None:
    """Years of an office: its people, a council of 21, its meetings one a day."""
    clerk = Clerk(new_office(path))
    with clerk.office.db.atomic():
        clerk.members = [rows.insert(clerk.office.db, draft) for draft in crowd(people)][:21]
        mandates.admit(clerk.acting, 2, clerk.members, "member", date(2020, 1, 1))
        for number in range(1, held + 1):
            clerk.now += timedelta(days=1)
            clerk.plan(number)
            clerk.open(15)
            meetings.close_meeting(clerk.later(40).acting, clerk.meeting)
    offices.close(clerk.office)
