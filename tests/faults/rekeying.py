"""A program that is killed while an office gets another key, or becomes encrypted: one of the two opens."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from db import incoming, keys
from db.files import keys_beside
from desktop.core.refusals import Trouble, WrongPassword
from desktop.operations import encryption, offices, people
from desktop.operations.door import Office
from desktop.operations.encryption import NewSecrets
from tests import guarded
from tests.faults import rooms
from tests.faults.killing import Child, killed
from tests.faults.outcome import Outcome
from tests.offices import draft

PEOPLE = 150
"""In the office, so that it has some pages."""


def another_key(folder: Path, times: int) -> Outcome:
    """At so many moments while every page is written anew; the files are changed for those of before."""
    path = folder / "council.hattama"
    office = guarded.made(path)
    guarded.add(office)
    fill(office)
    new = encryption.new_secrets(office)
    offices.close(office)
    return survive(path, Rotation(path, new), times)


def encrypting(folder: Path, times: int) -> Outcome:
    """At so many moments while a plain office becomes encrypted."""
    path = folder / "council.hattama"
    office = guarded.plain(path)
    fill(office)
    offices.close(office)
    return survive(path, Encryption(path), times)


def fill(office: Office) -> None:
    """People enough."""
    for number in range(PEOPLE):
        people.add(guarded.acting(office), draft(number))


class Change:
    """What a child does to an office; ``done`` are the office as it was, and as it has become."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def before(self) -> Office:
        """The office as it was, opened."""
        raise NotImplementedError

    def after(self) -> Office:
        """The office as it has become, opened."""
        raise NotImplementedError

    def work(self, pipe: int) -> None:
        """Tell that it begins, and do it."""
        keys.USUAL = keys.CHEAPEST
        office = self.before()
        os.write(pipe, b"begun")
        self.change(office)

    def change(self, office: Office) -> None:
        """Do it."""
        raise NotImplementedError


class Rotation(Change):
    """Another key, another recovery key, another password for the clerk."""

    def __init__(self, path: Path, new: NewSecrets) -> None:
        super().__init__(path)
        self.new = new

    def before(self) -> Office:
        offices.close(guarded.enter(self.path, guarded.OTHER, guarded.CLERK))
        offices.close(guarded.enter_by_paper(self.path))
        return guarded.enter(self.path)

    def after(self) -> Office:
        offices.close(guarded.enter(self.path, self.new.passwords[guarded.CLERK], guarded.CLERK))
        offices.close(guarded.enter_by_paper(self.path, self.new.recovery))
        return guarded.enter(self.path)

    def change(self, office: Office) -> None:
        encryption.rotate_key(guarded.acting(office), guarded.PASSWORD, self.new)


class Encryption(Change):
    """A plain office becomes encrypted."""

    def before(self) -> Office:
        if offices.names_for(self.path):
            raise WrongPassword(0)
        return offices.open_office(self.path, guarded.SUPPLIES, "someone")

    def after(self) -> Office:
        office = guarded.enter(self.path)
        offices.close(guarded.enter_by_paper(self.path, guarded.PAPER)) if self.path.is_dir() else None
        return office

    def change(self, office: Office) -> None:
        encryption.protect(guarded.acting(office), guarded.PROTECTION)


def survive(path: Path, change: Change, times: int) -> Outcome:
    """Let a child change a fresh copy of the office so many times, and kill it each time."""
    kept = path.with_name("kept")
    kept.mkdir()
    restore(path, kept, path.parent)
    held, seconds = model(path, kept, change)
    outcome, random, changed = Outcome(), Random(type(change).__name__), 0
    for number in range(times):
        restore(kept / path.name, path.parent, kept)
        end = killed(change.work, random.uniform(0, 1.1 * seconds), at_work=True)
        trouble, was_changed = found(change, held)
        changed += was_changed
        outcome.count(f"kill {number}, {end.status}: {trouble}" if trouble else None)
    outcome.note = f"{times - changed} times the old key, {changed} times the new one"
    return outcome


def restore(source: Path, target: Path, _: Path) -> None:
    """Lay the files of an office into a folder, in place of what is there."""
    raise NotImplementedError
