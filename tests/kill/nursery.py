"""Has all modules imported, and starts a driven program for each line "SEED OFFICE" that it reads.

Each is a process of its own, forked before there was any window or office. To import the modules again for
each of fifty would take longer than all the rest.
"""

import os
import sys
from pathlib import Path

from tests.kill.driver import drive
from tests.kill.told import tell


def bear(office: Path, seed: int) -> None:
    """Start one, tell its number, wait for its death."""
    child = os.fork()
    if child == 0:
        try:
            drive(office, seed)
        finally:
            os._exit(1)
    tell("born", child)
    _, status = os.waitpid(child, 0)
    tell("gone", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    for line in sys.stdin:
        seed, _, path = line.rstrip("\n").partition(" ")
        bear(Path(path), int(seed))
