"""A program that is killed while it brings an office of an earlier schema up to date."""

import shutil
from contextlib import closing
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from db import backups, files, migrations, rekeying
from db.files import keys_beside
from db.migrations import SCHEMA
from db.office import connect
from desktop.operations import offices
from tests.db.samples import FOLDER as SAMPLES
from tests.faults import rooms
from tests.faults.moments import Course, Hits
from tests.faults.outcome import Outcome, thinned

STEPS = (migrations, backups, files)
"""Modules that copy an office and bring it up to date."""
LEAST = 3
"""Kills of one kind: the first and the last step, and one between."""
EARLIER = tuple(f"schema-{number}" for number in range(1, SCHEMA))


def half_way(folder: Path, times: int) -> Outcome:
    """At so many moments; the next opening ends it, with every row, and a copy of what was before.

    Plain offices and encrypted ones, whose copies have their keys.
    """
    outcome, hits, open_ones = Outcome(), Hits(), 0
    kinds = list(thinned(list(product(EARLIER, (None, rooms.KEY))), times // LEAST))
    for name, key in kinds:
        sample = SAMPLES / f"{name}.hattama" if key is None else encrypted(name, folder)
        path = fresh(sample, folder / f"{name}-{bool(key)}")
        copy = path.with_name(f"office.{name}.hattama")
        course = Course(Opener(path, key).work, STEPS)
        wanted, before = held(path, key), held(copy, key)
        for number, (step, seconds) in enumerate(course.drawn(times // len(kinds), Random(name))):
            path = fresh(sample, folder / f"{name}-{bool(key)}-{number}")
            alone, copied = beside(path), beside(path) | beside(path.with_name(copy.name), sample)
            course.kill(Opener(path, key).work, step, seconds)
            open_ones += path.with_name(path.name + "-journal").exists()
            hits.count(path.parent, alone, copied, is_up_to_date(path, key))
            outcome.count(other_than(path, key, name, wanted, before))
            shutil.rmtree(path.parent)
    hits.judge(outcome)
    outcome.note += f"; {open_ones} inside the transaction"
    return outcome


def encrypted(name: str, folder: Path) -> Path:
    """A sample under the key of these offices, with something in the place of its key file."""
    plain, target = folder / f"plain-{name}.hattama", folder / f"encrypted-{name}.hattama"
    shutil.copyfile(SAMPLES / f"{name}.hattama", plain)
    with closing(connect(plain, None)) as db:
        rekeying.export(db, target, rooms.KEY)
    with closing(connect(target, rooms.KEY)) as db:
        db.execute(f"pragma user_version = {int(name.removeprefix('schema-'))}")
    keys_beside(target).write_bytes(b"slots")
    return target


def fresh(sample: Path, folder: Path) -> Path:
    """A copy of an office in a folder of its own."""
    folder.mkdir()
    path = folder / "office.hattama"
    shutil.copyfile(sample, path)
    if keys_beside(sample).exists():
        shutil.copyfile(keys_beside(sample), keys_beside(path))
    return path


def beside(path: Path, like: Path | None = None) -> set[str]:
    """The names of an office and of its key file, where it or the one that it is like has some."""
    keys = {keys_beside(path).name} if keys_beside(like or path).exists() else set()
    return {path.name} | keys


def is_up_to_date(path: Path, key: bytes | None) -> bool:
    """Whether the file is of the newest schema; a copy of it is asked, for to ask puts it in order."""
    with TemporaryDirectory() as folder:
        for each in path.parent.glob(f"{path.name}*"):
            shutil.copy(each, folder)
        with closing(connect(Path(folder) / path.name, key)) as db:
            return migrations.schema_of(db) == SCHEMA


def held(path: Path, key: bytes | None) -> str:
    """The records in a file, brought up to date."""
    office = rooms.opened(path, key)
    try:
        return rooms.contents(office)
    finally:
        offices.close(office)


class Opener:
    """Opens an office and closes it."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path, self._key = path, key

    def work(self, pipe: int) -> None:
        """Once."""
        offices.close(rooms.opened(self._path, self._key))


def other_than(path: Path, key: bytes | None, name: str, wanted: str, before: str) -> str | None:
    """What is wrong after a kill."""
    if held(path, key) != wanted:
        return "rows differ from those of a migration that nobody disturbed"
    copy = path.with_name(f"office.{name}.hattama")
    if not copy.exists() or held(copy, key) != before:
        return "there is no copy of the office as it was"
    if keys_beside(path).exists() != keys_beside(copy).exists():
        return "the copy has no keys"
    left = [each.name for each in path.parent.iterdir() if each.suffix in (".part", ".lock")]
    return f"left behind: {left}" if left else None
