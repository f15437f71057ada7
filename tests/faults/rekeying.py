"""A program that is killed while an office gets another key, or becomes encrypted: one of the two opens."""

import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import NamedTuple

from db import files, incoming, keys, prepared, rekeying
from db import journal as journal_rows
from db.files import keys_beside
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import Trouble, WrongPassword
from desktop.operations import encryption, offices, people
from desktop.operations.door import Office
from tests import guarded
from tests.faults import rooms
from tests.faults.moments import Course, Hits, names
from tests.faults.outcome import Outcome
from tests.guarded import cheap_slots
from tests.offices import draft

PEOPLE = 150
"""In the office, so that it has some pages."""

STEPS = (rekeying, incoming, files, keys)
"""Modules that write another office beside the one that is there, and put it in its place."""

Secrets = tuple[Secret | None, ...]
"""All that open an office; None opens a plain one."""


class Change(NamedTuple):
    """What is done to an office, and what opens it before and after; the first is who does it."""

    run: Callable[[Office], object]
    before: Secrets
    after: Secrets


def another_key(folder: Path, times: int) -> Outcome:
    """At so many moments while an office is written anew under another key."""
    with cheap_slots():
        return survive(*renewal(folder), times)


def encrypting(folder: Path, times: int) -> Outcome:
    """At so many moments while a plain office becomes encrypted."""
    with cheap_slots():
        return survive(*protection(folder), times)


def renewal(folder: Path) -> tuple[Path, Change]:
    """An office that is to get another key."""
    path = folder / "council.hattama"
    office = guarded.made(path)
    guarded.add(office)
    new = filled(office)
    own = Secret(guarded.PASSWORD, guarded.ADMINISTRATOR)
    old_clerk, new_clerk = (
        Secret(words, guarded.CLERK) for words in (guarded.OTHER, new.passwords[guarded.CLERK])
    )
    papers = (Secret(guarded.PAPER, RECOVERY), Secret(new.recovery, RECOVERY))

    def run(office: Office) -> None:
        encryption.rotate_key(guarded.acting(office), guarded.PASSWORD, new)

    return path, Change(run, (own, old_clerk, papers[0]), (own, new_clerk, papers[1]))


def protection(folder: Path) -> tuple[Path, Change]:
    """A plain office that is to become encrypted."""
    path = folder / "council.hattama"
    filled(guarded.plain(path))
    after = (Secret(guarded.PASSWORD, guarded.ADMINISTRATOR), Secret(guarded.PAPER, RECOVERY))

    def run(office: Office) -> None:
        encryption.protect(guarded.acting(office), guarded.PROTECTION)

    return path, Change(run, (None,), after)


def filled(office: Office) -> encryption.NewSecrets:
    """Enter people, close the office; secrets for its next key."""
    for number in range(PEOPLE):
        people.add(guarded.acting(office), draft(number))
    new = encryption.new_secrets(office)
    offices.close(office)
    return new


def survive(path: Path, change: Change, times: int) -> Outcome:
    """Let a child change a fresh copy of the office so many times, and kill it each time."""
    outcome, hits = Outcome(), Hits()
    before = digest(path, change.before[0])
    model = fresh(path, "model")
    course = Course(Changer(model, change).work, STEPS)
    resting = [each.name for each in files_of(path)], names(model.parent)
    after = digest(model, change.after[0])
    for number, (step, seconds) in enumerate(course.drawn(times, Random(times))):
        copy = fresh(path, f"{number}")
        course.kill(Changer(copy, change).work, step, seconds)
        hits.count(copy.parent, *resting, is_another(copy, path))
        done = opened_by(copy, change.after)
        outcome.count(trouble(copy, change.after if done else change.before, after if done else before))
        if opened_by(copy, change.before) is done:
            outcome.lost.append(
                f"kill {number}: what opened it before does so {'still' if done else 'no more'}"
            )
        shutil.rmtree(copy.parent)
    hits.judge(outcome)
    return outcome


class Changer:
    """Changes an office in a process of its own."""

    def __init__(self, path: Path, change: Change) -> None:
        self._path, self._change = path, change

    def work(self, pipe: int) -> None:
        """Once."""
        self._change.run(enter(self._path, self._change.before[0]))


def fresh(path: Path, name: str) -> Path:
    """A copy of an office in a folder of its own."""
    folder = path.parent / name
    folder.mkdir()
    for each in files_of(path):
        shutil.copy(each, folder)
    return folder / path.name


def files_of(path: Path) -> list[Path]:
    """An office, and its keys when it has some."""
    return [each for each in (path, keys_beside(path)) if each.exists()]


def is_another(path: Path, former: Path) -> bool:
    """Whether an office has taken the place of the one that it was."""
    return path.read_bytes() != former.read_bytes()


def enter(path: Path, secret: Secret | None) -> Office:
    """Open an office by a secret, which a plain one would not ask for."""
    if secret is not None and not offices.names_for(path):
        raise WrongPassword(0)
    return offices.open_office(path, guarded.SUPPLIES, "someone", secret)


def digest(path: Path, secret: Secret | None) -> str:
    """What an office holds, or what is wrong with it; not the sum of its key file, which chance makes."""
    office = enter(path, secret)
    try:
        rows = rooms.rows_of(office.db)
        done = [(each.at, each.who, each.operation) for each in journal_rows.entries(office.db)]
        rows["setting"].pop((prepared.SETTING,), None)
        return rooms.trouble_with(office) or sha256(repr((rows, done)).encode()).hexdigest()
    finally:
        offices.close(office)


def opened_by(path: Path, secrets: Secrets) -> bool:
    """Whether every one of the secrets opens the office."""
    try:
        for secret in secrets:
            offices.close(enter(path, secret))
    except Trouble:
        return False
    return True


def trouble(path: Path, secrets: Secrets, wanted: str) -> str | None:
    """What is wrong with an office after a kill."""
    try:
        if any(digest(path, secret) != wanted for secret in secrets):
            return "rows differ"
    except Trouble as refusal:
        return f"it does not open: {refusal!r}"
    if rekeying.former(path).exists() and secrets[0] is not None:
        return "the plain file is still there"
    return None
