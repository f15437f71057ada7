"""Two processes that want the same office: one at a time has it, and what each was told is kept."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.core.journal import Seal
from desktop.core.refusals import OfficeInUse
from desktop.core.texts import Text
from desktop.operations import decisions, journal, offices
from tests.faults import rooms
from tests.faults.killing import Child
from tests.faults.outcome import Outcome
from tests.offices import Clerk

CHILDREN = 2


def at_once(folder: Path, times: int) -> Outcome:
    """Both try again and again; every second time they have it they are told that each step is kept."""
    path = folder / "office.hattama"
    like = rooms.resting(path)
    children = [Child(Visitor(path, like, times // CHILDREN).work) for _ in range(CHILDREN)]
    ends = [child.end() for child in children]
    told = [json.loads(line) for end in ends for line in end.told.splitlines()]
    outcome = Outcome()
    for kind, *facts in told:
        outcome.count(facts[0] if kind == "wrong" else None)
    for end in ends:
        outcome.count(None if end.status == 0 else "a process broke down")
    outcome.count(not_kept(path, [Seal(*facts) for kind, *facts in told if kind == "kept"]))
    refused = sum(kind == "refused" for kind, *_ in told)
    outcome.note = f"{refused} were told who has it"
    return outcome


def not_kept(path: Path, seals: Sequence[Seal]) -> str | None:
    """What was acknowledged to either and is not there."""
    office = rooms.opened(path)
    try:
        lost = [seal.number for seal in seals if not journal.agrees(office, seal)]
        numbers = {seal.number for seal in seals}
        if lost or len(numbers) < len(seals):
            return f"entries were acknowledged and are not there: {lost}"
        return rooms.trouble_with(office)
    finally:
        offices.close(office)


class Visitor:
    """Opens an office, writes one decision, closes it; looks whether anybody else is in."""

    def __init__(self, path: Path, like: Clerk, times: int) -> None:
        self._path, self._like, self._times = path, like, times
        self._door = path.with_suffix(".in")

    def work(self, pipe: int) -> None:
        """So many visits."""
        for _ in range(self._times):
            os.write(pipe, json.dumps(self.visit()).encode() + b"\n")

    def visit(self) -> list[object]:
        """One visit, and what came of it."""
        try:
            clerk = rooms.resumed(self._path, self._like)
        except OfficeInUse as used:
            return ["refused"] if used.path == str(self._path) else ["wrong", "another office was named"]
        try:
            os.close(os.open(self._door, os.O_CREAT | os.O_EXCL))
            decisions.add(clerk.later().acting, clerk.item(), Text("Жоспар", "План"))
            self._door.unlink()
            return ["kept", *journal.newest(clerk.office)]
        except FileExistsError:
            return ["wrong", "both were in"]
        finally:
            offices.close(clerk.office)
