"""A stick that is pulled out while a backup is written to it."""

import shutil
from pathlib import Path

from db import backups, files
from desktop.core.refusals import Fault
from desktop.operations import offices
from tests.faults import rooms
from tests.faults.outcome import Outcome
from tests.offices import Clerk

PIECE = 4096
"""Bytes of a copy between two moments at which the stick may be gone."""


class Pulled:
    """Takes the folder away at the n-th word of progress: ``gone`` for ever, else it comes back later."""

    def __init__(self, stick: Path, moment: int, gone: bool) -> None:
        self._stick, self._moment, self._gone = stick, moment, gone
        self.pocket = stick.with_name("pocket")
        self.pulled = False

    def __call__(self, done: int, total: int) -> None:
        """Progress of the backup."""
        self._moment -= 1
        if self._moment < 0 and not self.pulled:
            self.pulled = True
            if self._gone:
                shutil.rmtree(self._stick)
            else:
                self._stick.rename(self.pocket)


def pulled(folder: Path, times: int) -> Outcome:
    """At one moment after another; the office goes on, no half bears a name, the next one is good."""
    clerk = rooms.in_session(folder / "office.hattama")
    usual, files.PIECE = files.PIECE, PIECE
    outcome = Outcome()
    for number in range(times):
        outcome.count(one(clerk, folder / "stick", number, times))
    files.PIECE = usual
    outcome.count(rooms.trouble_with(clerk.office))
    offices.close(clerk.office)
    return outcome


def one(clerk: Clerk, stick: Path, number: int, times: int) -> str | None:
    """Pull the stick at that moment of so many, which end a little after the backup does."""
    stick.mkdir()
    earlier = backups.make(clerk.office.store, stick, clerk.now)
    words = 2 + clerk.office.store.path.stat().st_size // PIECE
    pulling = Pulled(stick, number * words // times, gone=number % 2 == 0)
    trouble = None
    try:
        backups.make(clerk.office.store, stick, clerk.later().now, pulling)
        if pulling.pulled:
            trouble = f"moment {number}: a backup on a stick that was gone"
    except Fault:
        if not pulling.pulled:
            trouble = f"moment {number}: a fault without a cause"
    if pulling.pocket.exists():
        pulling.pocket.rename(stick)
    stick.mkdir(exist_ok=True)
    trouble = trouble or half_named(stick, earlier)
    again = backups.make(clerk.office.store, stick, clerk.later().now)
    trouble = trouble or rooms.trouble_at(again)
    shutil.rmtree(stick)
    return trouble


def half_named(stick: Path, earlier: Path) -> str | None:
    """Whether all that bears the name of a backup is one."""
    for path, _, _ in backups.listed(stick):
        if path != earlier and rooms.trouble_at(path):
            return f"half a backup bears a name: {path.name}"
    return None
