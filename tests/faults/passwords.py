"""A program that is killed while passwords and users change: key file and rows are of the same moment.

What opens the office afterwards is all that opened it before and nothing else, or all that was to open it;
and the journal tells which. The first to try may be one who should not get in any more.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from db import files, incoming, keys, prepared
from db.files import prepared_beside
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import Trouble
from desktop.operations import access, encryption, offices, slots
from desktop.operations.door import Office
from tests import guarded
from tests.faults.moments import Course
from tests.faults.outcome import Outcome
from tests.faults.rekeying import Change, Changer, Secrets, digest, fresh, opened_by
from tests.guarded import cheap_slots

STEPS = (slots, prepared, files)
"""Modules that write the key file; between two of their steps the rows are committed."""
OWN, NEW = (Secret(words, guarded.ADMINISTRATOR) for words in (guarded.PASSWORD, guarded.NEXT))
PAPER, NEW_PAPER = (Secret(words, RECOVERY) for words in (guarded.PAPER, keys.new_recovery_key()))
CLERK, NEW_CLERK = (Secret(words, guarded.CLERK) for words in (guarded.OTHER, guarded.NEXT))
OTHER = Secret("восемь тихих окон", "asel")


def own_password(office: Office) -> None:
    """The administrator chooses another password."""
    access.change_own_password(guarded.acting(office), OWN.words, NEW.words)


def clerk_password(office: Office) -> None:
    """The clerk is given another password."""
    access.reset_password(guarded.acting(office), number_of_clerk(office), NEW_CLERK.words)


def somebody_new(office: Office) -> None:
    """One more may sign in."""
    new = access.NewUser(str(OTHER.name), "", "reader", OTHER.words)
    access.add_user(guarded.acting(office), new)


def nobody_there(office: Office) -> None:
    """The clerk is let go."""
    access.remove_user(guarded.acting(office), number_of_clerk(office))


def paper(office: Office) -> None:
    """Another recovery key is put to use."""
    encryption.change_recovery_key(guarded.acting(office), NEW_PAPER.words)


def number_of_clerk(office: Office) -> int:
    """The user who is not at work."""
    return next(each.user.id for each in access.users(office) if each.user.name == guarded.CLERK)


BEFORE = (OWN, CLERK, PAPER)
CHANGES: Mapping[str, Change] = {
    "own password": Change(own_password, BEFORE, (NEW, CLERK, PAPER)),
    "password of another": Change(clerk_password, BEFORE, (OWN, NEW_CLERK, PAPER)),
    "new user": Change(somebody_new, BEFORE, (*BEFORE, OTHER)),
    "user let go": Change(nobody_there, BEFORE, (OWN, PAPER)),
    "recovery key": Change(paper, BEFORE, (OWN, CLERK, NEW_PAPER)),
}


def changing(folder: Path, times: int) -> Outcome:
    """At so many moments of each change, some of which must lie between its rows and its key file."""
    path = folder / "council.hattama"
    outcome, between = Outcome(), 0
    with cheap_slots():
        office = guarded.made(path)
        guarded.add(office)
        offices.close(office)
        for name in CHANGES:
            hits = sum(killed(path, name, times // len(CHANGES), outcome))
            outcome.lost.extend([] if hits else [f"{name}: no kill fell between the rows and the key file"])
            between += hits
    outcome.note = f"{between} between the rows and the key file"
    return outcome


def killed(path: Path, name: str, times: int, outcome: Outcome) -> Iterator[bool]:
    """Kill a child that makes the change in a fresh copy; whether its rows were there, its key file not."""
    change = CHANGES[name]
    before, model = digest(path, change.before[0]), fresh(path, "model")
    course = Course(Changer(model, change).work, STEPS)
    states = {frozenset(change.before): before, frozenset(change.after): digest(model, change.after[0])}
    shutil.rmtree(model.parent)
    between = course.last_into(prepared.settle.__name__), 0.0
    for number, (step, seconds) in enumerate((between, *course.drawn(times - 1, Random(times)))):
        copy = fresh(path, f"{number}")
        course.kill(Changer(copy, change).work, step, seconds)
        yield is_between(copy, path)
        order = (*change.after, *change.before) if number % 2 else (*change.before, *change.after)
        found = mixed(copy, tuple(dict.fromkeys(order)), states)
        outcome.count(found and f"{name}, {number}: {found}")
        shutil.rmtree(copy.parent)


def is_between(path: Path, former: Path) -> bool:
    """Whether the rows were changed, as far as the journal of SQLite tells, and a key file lies prepared."""
    done = not incoming.journal_of(path).exists() and path.read_bytes() != former.read_bytes()
    return done and prepared_beside(path).exists()


def mixed(path: Path, secrets: Secrets, states: Mapping[frozenset[Secret | None], str]) -> str | None:
    """What is wrong after a kill: what opens the office, and what it holds, are those of one moment."""
    try:
        opening = [secret for secret in secrets if opened_by(path, (secret,))]
        wanted = states.get(frozenset(opening))
        if wanted is None:
            return f"opened by {', '.join(f'{each.name} {each.words}' for each in opening if each)}"
        if digest(path, opening[0]) != wanted:
            return "rows of another moment"
    except Trouble as refusal:
        return f"it does not open: {refusal!r}"
    return "a key file is left behind" if prepared_beside(path).exists() else None
