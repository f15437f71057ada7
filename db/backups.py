"""Copies of an office that open by themselves: written beside their name, read back, then given it.

An encrypted office goes with its keys. The office file is read as bytes inside a transaction of its own, and
let go after that: on Linux closing it drops SQLite's locks.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2

from db import files, journal, prepared
from db.faults import faults, is_broken, is_foreign
from db.files import keys_beside
from db.incoming import is_plain
from db.migrations import APPLICATION_ID, SCHEMA, schema_of
from db.office import Database, Store, connect, is_whole, number, refuse_damaged, refuse_missing
from desktop.core.backups import SUFFIX, Contents, known_by, stem_of
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import CopyDiffers, DamagedBackup, Fault, NewerOffice, NoSuchFile, NotAnOffice


def make(store: Store, folder: Path, at: datetime, progress: Progress = quiet) -> Path:
    """A backup in a folder, named by its moment; where it is.

    Raises:
        Fault: no folder, no room, no right to write, a disk that is gone or writes what it was not given. The
            folder is as it was, and so is the office.
        DamagedOffice: the office itself is not whole any more.
    """
    with faults(folder):
        if not folder.is_dir():
            raise NoSuchFile(str(folder))
        sweep(folder, store.path.stem)
        target = free(folder, store.path.stem, at)
    write(store, target, progress)
    return target


def sweep(folder: Path, office: str) -> None:
    """Remove what a program that died half way left of its backups of this office."""
    for path in folder.iterdir():
        named = path.name.removesuffix(".keys")
        known = known_by(named.removesuffix(".part"))
        whole = path.with_name(named).exists() and not named.endswith(".part")
        if known and known[0] == office and not whole:
            path.unlink(missing_ok=True)


def free(folder: Path, office: str, at: datetime) -> Path:
    """The first name that nothing bears, from that moment on."""
    target = folder / (stem_of(office, at) + SUFFIX)
    while target.exists():
        target = folder / (stem_of(office, at, exact=True) + SUFFIX)
        at += timedelta(seconds=1)
    return target


def write(store: Store, target: Path, progress: Progress = quiet) -> None:
    """Copy an office that is open, with its keys; what bore the name is replaced by a whole copy only."""
    unfinished = target.with_name(target.name + ".part")
    with files.unless_finished(unfinished, keys_beside(unfinished)), faults(target.parent):
        digest = copy_bytes(store, unfinished, progress)
        copy_keys(store, unfinished)
        if not is_same(unfinished, digest, store.key):
            refuse_damaged(store.db, store.path, store.key)
            raise CopyDiffers(str(target))
        progress(1, 1)
        give_name(unfinished, target)


def copy_bytes(store: Store, target: Path, progress: Progress) -> str | None:
    """Every byte of the office as it stands now, on the disk; of a plain one the SHA-256 of what was read."""
    with holding(store) as source, target.open("wb") as file:
        with faults(store.path):
            total = store.path.stat().st_size

        def report(done: int, _: int) -> None:
            progress(done, 2 * total)

        return files.pour(source, file, report, total, summed=store.key is None)


@contextmanager
def holding(store: Store) -> Iterator[BinaryIO]:
    """The bytes of an office, which nobody writes to meanwhile."""
    with faults(store.path), ExitStack() as failing:
        store.db.execute("begin" if store.read_only else "begin immediate")
        failing.callback(store.db.execute, "rollback")
        store.db.execute("select 1 from sqlite_master").fetchone()
        source = store.path.open("rb")
        failing.pop_all()
    try:
        yield source
    finally:
        store.db.execute("rollback")
        source.close()


def copy_keys(store: Store, target: Path) -> None:
    """The key file beside a copy; a plain office has none."""
    source = prepared.place(store.path, store.db)
    if source.exists():
        files.copy_compared(source, keys_beside(target))


def is_same(copy: Path, digest: str | None, key: bytes | None) -> bool:
    """Whether what the disk gives back is what was read.

    Every page of an encrypted office bears a sum that nobody makes without the key. Pages of a plain one bear
    none, so all its bytes are summed.
    """
    if digest is None:
        files.forget(copy)
    elif files.digest_of(copy) != digest:
        return False
    try:
        with closing(connect(copy, key, read_only=True)) as db:
            return is_whole(db, copy, key)
    except dbapi2.DatabaseError as error:
        if not is_broken(error):
            raise
        return False


def give_name(unfinished: Path, target: Path) -> None:
    """Keys first: where the copy is, they are."""
    keys, named = keys_beside(unfinished), keys_beside(target)
    if keys.exists():
        with files.unless_finished(named):
            files.name(keys, named)
            files.name(unfinished, target)
    else:
        files.name(unfinished, target)


def listed(folder: Path) -> list[tuple[Path, tuple[str, datetime], int]]:
    """Files in a folder that are named as backups: path, name of the office and moment, size."""
    with faults(folder):
        found = [(path, known_by(path.name)) for path in folder.iterdir()]
        return [(path, known, path.stat().st_size) for path, known in found if known and path.is_file()]


def remove(path: Path) -> None:
    """Let a backup go; its keys last, for without them it could not be opened."""
    with faults(path):
        path.unlink(missing_ok=True)
        keys_beside(path).unlink(missing_ok=True)


def last_entry(path: Path, key: bytes | None) -> int:
    """The newest entry of the journal in a backup, 0 where it is older than the journal."""
    with reading(path, key) as db:
        if not db.execute("select 1 from sqlite_master where name = 'journal'").fetchone():
            return 0
        return journal.last(db).number


def check(path: Path, key: bytes | None) -> None:
    """See whether a backup could be put back; every page is read.

    Raises:
        DamagedBackup, NewerOffice, NoSuchFile, NotAnOffice, Fault.
    """
    with reading(path, key) as db:
        if schema_of(db) > SCHEMA:
            raise NewerOffice(str(path), schema_of(db), SCHEMA)
        if not is_whole(db, path, None if is_plain(path) else key):
            raise DamagedBackup(str(path))


@contextmanager
def reading(path: Path, key: bytes | None) -> Iterator[Database]:
    """A backup, open to be read; whatever is wrong with its pages is that it is damaged."""
    with faults(path):
        refuse_missing(path)
        plain = is_plain(path)
        if key is None and not plain:
            raise NotAnOffice(str(path))
        try:
            with closing(connect(path, None if plain else key, read_only=True)) as db:
                if number(db, "application_id") != APPLICATION_ID:
                    raise NotAnOffice(str(path))
                yield db
        except dbapi2.DatabaseError as error:
            if not (is_broken(error) or is_foreign(error)):
                raise
            raise DamagedBackup(str(path)) from error


MOMENTS = {
    "meeting": ("opened", "closed"),
    "attendance": ("at",),
    "event": ("at",),
    "roll_change": ("at",),
    "vote": ("opened", "closed"),
    "correction": ("at",),
    "journal": ("at",),
}
"""Where the records say when something was done; the journal came with schema 3."""


def is_of(path: Path, store: Store) -> bool | None:
    """Whether a backup is of that office, by the moment of its making; None where it cannot be read."""
    try:
        with reading(path, store.key) as db:
            return birth(db) == birth(store.db)
    except Fault:
        return same_keys(path, store.path)


def same_keys(path: Path, office: Path) -> bool | None:
    """Whether the key file beside a copy is of that office, whose key may be another since."""
    from db import keys

    try:
        mine, other = keys.read(office), keys.read(path)
    except Fault:
        return None
    return mine.office == other.office if mine and other else None


def birth(db: Database) -> tuple[str, ...]:
    """The moment an office was made, to the microsecond: it is in every copy, and in no other office."""
    found = db.execute("select applied_at from _sqlite_migrations order by id limit 1").fetchone()
    return tuple(found or ())


def describe(path: Path, key: bytes | None) -> Contents:
    """What is in an office file that nobody holds.

    Raises:
        DamagedBackup, NoSuchFile, NotAnOffice, Fault.
    """
    with reading(path, key) as db:
        people, meetings = (
            int(db.execute(f"select count(*) from {table}").fetchone()[0]) for table in ("person", "meeting")
        )
        known = {name for (name,) in db.execute("select name from sqlite_master where type = 'table'")}
        columns = [(table, each) for table in MOMENTS if table in known for each in MOMENTS[table]]
        found = [db.execute(f"select max({each}) from {table}").fetchone()[0] for table, each in columns]
        newest = max(filter(None, found), default=None)
        return Contents(schema_of(db), people, meetings, newest and datetime.fromisoformat(newest))
