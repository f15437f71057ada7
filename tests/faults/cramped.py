"""A disk that takes no byte more while keys change, a backup is put back, a damaged office is salvaged."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from db import replacing
from db.files import keys_beside
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import DiskFailed, DiskFull
from desktop.operations import access, offices, salvaging
from desktop.operations.door import Office
from tests import guarded
from tests.faults import rooms
from tests.faults.copying import KEYS, NEW_KEY, lay
from tests.faults.disk import PAGE, left_in, places, room_for
from tests.faults.outcome import Outcome, thinned
from tests.faults.rekeying import (
    Change,
    digest,
    enter,
    files_of,
    fresh,
    opened_by,
    protection,
    renewal,
    trouble,
)
from tests.guarded import cheap_slots


def keys(folder: Path, times: int) -> Outcome:
    """Another password, another key, a first one: done with all that opens it, or not at all."""
    outcome = Outcome()
    with cheap_slots():
        for name, make in (("password", another_password), ("renewal", renewal), ("first", protection)):
            (folder / name).mkdir()
            path, change = make(folder / name)
            survive(path, change, max(2, times // 3), outcome)
    return outcome


def another_password(folder: Path) -> tuple[Path, Change]:
    """An office whose administrator is to get another password."""
    path = folder / "council.hattama"
    offices.close(guarded.made(path))
    paper = Secret(guarded.PAPER, RECOVERY)
    old, new = (Secret(words, guarded.ADMINISTRATOR) for words in (guarded.PASSWORD, guarded.NEXT))

    def run(office: Office) -> None:
        access.change_own_password(guarded.acting(office), guarded.PASSWORD, guarded.NEXT)

    return path, Change(run, (old, paper), (new, paper))


def survive(path: Path, change: Change, times: int, outcome: Outcome) -> None:
    """Try it in a fresh copy each time, with less room and more."""
    model = fresh(path, "model")
    before = digest(model, change.before[0])
    run(model, change, None)
    after = digest(model, change.after[0])
    names = {each.name for each in files_of(path)}
    for length in lengths(model, times):
        copy = fresh(path, f"{length}")
        done = run(copy, change, length)
        wanted = (change.after, after) if done else (change.before, before)
        found = trouble(copy, *wanted)  # which also plays back what was begun
        wrong = opened_by(copy, change.before if done else change.after)
        left = None if done else left_in(copy.parent, tuple(names))
        outcome.count(found or left or ("both open it" if wrong else None))
        shutil.rmtree(copy.parent)


def run(path: Path, change: Change, length: int | None) -> bool:
    """Open the office, change it with so much room; whether there was enough."""
    office = enter(path, change.before[0])
    try:
        with room_for(length or 1 << 30):
            change.run(office)
    except (DiskFull, DiskFailed):
        return False
    finally:
        offices.close(office)
    return True


def lengths(path: Path, times: int) -> Iterator[int]:
    """Where the disk may end: within the key file, and within the office."""
    yield from thinned(range(0, keys_beside(path).stat().st_size + 64, 16), times // 2)
    yield from thinned(places(path.stat().st_size), times - times // 2)


# ------- a backup is put back, an office is salvaged


def replaced(folder: Path, times: int) -> Outcome:
    """The backup takes the place of the office with its keys, or nothing has happened."""
    whole, saved = folder / "office.hattama", folder / "saved.hattama"
    for path, key, slots in ((saved, rooms.KEY, b"old slots"), (whole, NEW_KEY, b"new slots")):
        rooms.resting(path, key)
        keys_beside(path).write_bytes(slots)
    place = folder / "place" / "office.hattama"
    outcome = Outcome()
    for length in thinned(places(saved.stat().st_size), times):
        lay(whole, place)
        done = put_back(saved, place, length)
        left = None if done else left_in(place.parent, (place.name, keys_beside(place).name))
        slots = keys_beside(place).read_bytes()
        mixed = None if slots == (b"old slots" if done else b"new slots") else "keys of the other one"
        outcome.count(left or mixed or rooms.trouble_at(place, KEYS[slots]))
        shutil.rmtree(place.parent)
    return outcome


def put_back(saved: Path, place: Path, length: int) -> bool:
    """Whether there was room."""
    try:
        with room_for(length):
            replacing.replace(saved, place, rooms.KEY, rooms.MADE)
    except (DiskFull, DiskFailed):
        return False
    return True


def salvaged(folder: Path, times: int) -> Outcome:
    """What could be read is in a new office, or nothing new lies there; the damaged one stays as it is."""
    damaged, target = folder / "office.hattama", folder / "new" / "salvaged.hattama"
    rooms.resting(damaged)
    os.truncate(damaged, damaged.stat().st_size - 3 * PAGE)
    before = damaged.read_bytes()
    outcome = Outcome()
    for length in thinned(writes(len(before) + 8 * PAGE), times):
        target.parent.mkdir()
        try:
            with room_for(length):
                salvaging.salvage(damaged, target, rooms.KEY)
        except (DiskFull, DiskFailed):
            outcome.count(left_in(target.parent, ()))
        else:
            outcome.count(not_whole(target))
        outcome.count(None if damaged.read_bytes() == before else "the damaged office was changed")
        shutil.rmtree(target.parent)
    return outcome


def writes(size: int) -> list[int]:
    """Where the disk may end in one long transaction: within its journal, before each page and within it.

    A new office has nothing to keep in a journal and is written page after page, so no other place differs.
    """
    return [0, 1, 511, 512, *range(PAGE // 2, size, PAGE // 2)]


def not_whole(path: Path) -> str | None:
    """What is wrong with an office that was salvaged: it opens, and its references lead somewhere."""
    office = rooms.opened(path)
    try:
        wrong = office.db.execute("pragma foreign_key_check").fetchone()
    finally:
        offices.close(office)
    return f"a reference leads nowhere: {wrong}" if wrong else None
