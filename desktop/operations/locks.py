"""Who holds an office, and what may be done about it before it is opened."""

from pathlib import Path

from db import disks, lock
from db.faults import faults


def on_network(path: Path) -> bool:
    """Whether an office lies in a network folder: its lock may not hold there, and a write may be lost."""
    return disks.on_network(path)


def doubtful(path: Path) -> bool:
    """Whether who holds an office may be gone, so that breaking the lock can be offered."""
    return lock.doubtful(path.resolve())


def break_lock(path: Path) -> None:
    """Take the lock from a program that is gone, as a person has said.

    Raises:
        Fault: the file cannot be removed.
    """
    with faults(path):
        lock.break_lock(path.resolve())
