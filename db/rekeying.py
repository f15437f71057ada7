"""A copy of an open office under another key, which takes its place.

The office itself is not touched before its copy is whole, on the disk and read back. Then the copy takes its
place the way a restored one does: by this hand, or when that died, by the next that opens the office.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2

from db import files, incoming, keys
from db.faults import faults
from db.files import keys_beside
from db.key_file import KeyFile
from db.migrations import APPLICATION_ID, SCHEMA
from db.office import Database, Furnish, Store, connect, is_whole
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import CopyDiffers, DiskFailed, DiskFull

AT_ONCE = 512
"""Pages between two reports: 4 MB."""
ZEROS = bytes(1 << 20)


def change_key(store: Store, key: bytes, held: KeyFile, furnish: Furnish, progress: Progress = quiet) -> None:
    """Write the office anew under a key, with what ``furnish`` changes in the copy; it is closed then.

    Whatever is raised before the copy is whole leaves the office open and as it was.

    Raises:
        CopyDiffers: the copy, read back, is not whole or not the same.
        Fault: no room, no right to write.
    """
    copy = incoming.beside(store.path)
    unfinished = copy.with_name(copy.name + ".part")
    with faults(store.path), files.unless_finished(unfinished, keys_beside(copy)):
        unfinished.unlink(missing_ok=True)
        write(store, unfinished, key, furnish, progress)
        keys.write(copy, held)
        if not keys.is_written(copy, held):
            raise CopyDiffers(str(keys_beside(copy)))
        if store.key is None:
            keep(store.path)
        files.name(unfinished, copy)
    store.db.close()
    try:
        with faults(store.path):
            incoming.finish(store.path)
            wipe(store.path)
    finally:
        if store.lock is not None:
            store.lock.release()


def write(store: Store, target: Path, key: bytes, furnish: Furnish, progress: Progress) -> None:
    """Write the copy, see that it has everything, change it, and read every page of it back."""
    with closing(connect(target, key)) as copy:
        fill(store, copy, target, key, progress)
        deep = store.key is None
        if contents(store.db, deep) != contents(copy, deep):
            raise CopyDiffers(str(store.path))
        furnish(replace(store, db=copy, key=key))
    files.forget(target)
    with closing(connect(target, key, read_only=True)) as copy:
        if not is_whole(copy, target, key):
            raise CopyDiffers(str(store.path))


def fill(store: Store, copy: Database, target: Path, key: bytes, progress: Progress) -> None:
    """Write every page, or from a plain office, which has other pages, every row."""
    if store.key is None:
        with by_words(target):
            export(store.db, target, key)
        return

    def report(_: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    with by_words(target):
        store.db.conn.backup(copy.conn, pages=AT_ONCE, progress=report)


WORDS = {
    "database or disk is full": DiskFull,
    "disk I/O error": DiskFailed,
    "unable to open database file": DiskFailed,
}


@contextmanager
def by_words(target: Path) -> Iterator[None]:
    """Tell trouble with a disk by its words: what copies a whole file at once gives no code of its own."""
    try:
        yield
    except dbapi2.OperationalError as error:
        if str(error) not in WORDS:
            raise
        raise WORDS[str(error)](str(target)) from error


def export(db: Database, target: Path, key: bytes) -> None:
    """Write every row of a plain office into an encrypted file."""
    db.execute(f"attach ? as copy key \"x'{key.hex()}'\"", [str(target)])
    try:
        db.execute("pragma copy.cipher_page_size = 8192")
        db.execute("pragma copy.cipher_hmac_algorithm = HMAC_SHA256")
        db.execute("select sqlcipher_export('copy')")
        db.execute(f"pragma copy.application_id = {APPLICATION_ID}")
        db.execute(f"pragma copy.user_version = {SCHEMA}")
    finally:
        db.execute("detach copy")


def contents(db: Database, deep: bool) -> list[tuple[str, str | None, int | str]]:
    """Each thing of the schema, with the number of its rows; or with a sum over all that is in them."""
    things = db.execute("select name, type, sql from main.sqlite_master order by name").fetchall()
    return [
        (name, sql, (summed if deep else counted)(db, name) if is_table(kind, sql) else 0)
        for name, kind, sql in things
    ]


def is_table(kind: str, sql: str | None) -> bool:
    """Whether it has rows of its own; what an index of words finds lies in the tables under it."""
    return kind == "table" and not (sql or "").lower().startswith("create virtual")


def counted(db: Database, table: str) -> int:
    """How many rows a table has."""
    return int(db.execute(f'select count(*) from main."{table}"').fetchone()[0])


def summed(db: Database, table: str) -> str:
    """A sum over the rows of a table, in the order in which it keeps them."""
    from hashlib import sha256  # the start of the program sums nothing

    digest = sha256()
    for row in db.execute(f'select * from main."{table}"'):
        digest.update(repr(row).encode())
    return digest.hexdigest()


# ------- what is left of a plain office


def former(path: Path) -> Path:
    """Where the plain file stays that an encrypted one replaces, until it is written over."""
    return path.with_name(path.name + ".plain")


def keep(path: Path) -> None:
    """Give a plain file a second name, so that it can be written over when it has lost its own.

    Not every disk can: on a stick with FAT it is only removed.
    """
    former(path).unlink(missing_ok=True)
    with suppress(OSError):
        os.link(path, former(path))


def wipe(path: Path) -> None:
    """Write over what is left of a plain office, and remove it; nothing is written while it is the office."""
    left = former(path)
    if not left.exists():
        return
    if not incoming.is_plain(path):
        with left.open("r+b") as file:
            size = left.stat().st_size
            for start in range(0, size, len(ZEROS)):
                file.write(ZEROS[: size - start])
            file.flush()
            os.fsync(file.fileno())
    left.unlink()
