"""An office is one file: make it, open it, close it.

It is never read by other means while it is open: on Linux that would drop SQLite's locks.
"""

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlite_utils import Database

from db.faults import faults
from db.lock import Lock, hold
from db.migrations import APPLICATION_ID, migrate, refuse_newer
from desktop.core.refusals import DamagedOffice, NoSuchFile, NotAnOffice, OfficeExists

__all__ = ["Database", "Store", "connect", "create", "open"]

SQLITE = b"SQLite format 3\0"
PATIENCE = 1.0
"""Seconds to wait for another program, one that copies the file for instance."""

CIPHER = ("pragma cipher_page_size = 8192", "pragma cipher_hmac_algorithm = HMAC_SHA256")
"""Never change these: a file opens only with the settings that it was made with."""

SETTINGS = (
    "pragma foreign_keys = on",
    "pragma journal_mode = delete",
    "pragma synchronous = full",
    "pragma cache_size = -65536",
)


@dataclass(frozen=True)
class Store:
    """An office that is open; its lock is held until ``close``."""

    db: Database
    path: Path
    lock: Lock

    def close(self) -> None:
        """Close the file, then let others in."""
        self.db.close()
        self.lock.release()


Furnish = Callable[[Store], object]
"""Puts into a new office what it begins with."""


def create(path: Path, who: str = "", furnish: Furnish | None = None, key: bytes | None = None) -> Store:
    """Make an office with what ``furnish`` puts into it, and open it.

    It is built under another name, so that no half of an office is ever found under its own.

    Raises:
        OfficeExists: something lies there already.
        Fault: as in ``open``.
    """
    with faults(path), ExitStack() as failing:
        path = path.absolute()
        if path.exists():
            raise OfficeExists(str(path))
        lock = hold(path, who)
        failing.callback(lock.release)
        build(path, lock, furnish, key)
        db = connect(path, key)
        failing.pop_all()
        return Store(db, path, lock)


def build(path: Path, lock: Lock, furnish: Furnish | None, key: bytes | None) -> None:
    """Write the newest schema, and what every office begins with, into a file that then takes its name."""
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    with ExitStack() as failing:
        failing.callback(unfinished.unlink)
        db = connect(unfinished, key)
        with closing(db):
            migrate(db, path)
            if furnish is not None:
                furnish(Store(db, path, lock))
        failing.pop_all()
    unfinished.rename(path)


def open(path: Path, who: str = "", key: bytes | None = None) -> Store:
    """Open an office for the person who works with it, after a look at its health.

    ``key`` is 32 random bytes, None for a plain office.

    Raises:
        NoSuchFile, NotAnOffice, NewerOffice, DamagedOffice, ReadOnlyOffice, OfficeInUse, OfficeBusy,
        DiskFull, DiskFailed: the file is left as it was.
    """
    with faults(path), ExitStack() as failing:
        path = path.resolve()
        refuse_missing(path)
        lock = hold(path, who)
        failing.callback(lock.release)
        refuse_foreign(path, key)
        db = connect(path, key)
        failing.callback(db.close)
        refuse_newer(db, path)
        refuse_read_only(db)
        refuse_damaged(db, path, key)
        migrate(db, path)
        failing.pop_all()
        return Store(db, path, lock)


def connect(path: Path, key: bytes | None) -> Database:
    """A connection with the settings that every office has; makes the file where there is none."""
    connection = dbapi2.connect(str(path), timeout=PATIENCE)
    connection.execute("pragma cipher_log_level = none")  # it writes to standard error
    if key is not None:
        connection.execute(f"pragma key = \"x'{key.hex()}'\"")
        for setting in CIPHER:
            connection.execute(setting)
    try:
        for setting in SETTINGS:
            connection.execute(setting)
    except dbapi2.Error:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)


def refuse_missing(path: Path) -> None:
    """Only a file can be an office."""
    if path.is_dir():
        raise NotAnOffice(str(path))
    if not path.exists():
        raise NoSuchFile(str(path))


def refuse_foreign(path: Path, key: bytes | None) -> None:
    """Look into the header, before a connection has the file; that of an encrypted office shows nothing."""
    if key is not None:
        return
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(SQLITE) or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise NotAnOffice(str(path))


def refuse_read_only(db: Database) -> None:
    """Write what stands there already, and take it back: fails where a file may not change, or is busy."""
    db.execute("begin immediate")
    db.execute(f"pragma user_version = {number(db, 'user_version')}")
    db.execute("rollback")


def refuse_damaged(db: Database, path: Path, key: bytes | None) -> None:
    """Every page is read; an encrypted office has a sum for each, a plain one only its structure.

    A file that was cut between two pages passes the sums, so its length counts too.
    """
    whole = path.stat().st_size >= number(db, "page_count") * number(db, "page_size")
    if key is None:
        sound = db.execute("pragma quick_check(1)").fetchall() == [("ok",)]
    else:
        sound = not db.execute("pragma cipher_integrity_check").fetchall()
    if not (whole and sound):
        raise DamagedOffice(str(path))


def number(db: Database, pragma: str) -> int:
    """A figure of the file; SQLCipher gives some of them as text."""
    return int(db.execute(f"pragma {pragma}").fetchone()[0])
