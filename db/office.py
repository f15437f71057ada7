"""An office is one file: make it, open it, close it.

It is never read by other means while it is open: on Linux that would drop SQLite's locks.
"""

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from db import files, keys
from db.database import Database
from db.faults import faults, opening
from db.files import keys_beside
from db.incoming import SQLITE, settle
from db.key_file import KeyFile
from db.lock import Lock, hold
from db.migrations import APPLICATION_ID, migrate, refuse_newer, refuse_older
from desktop.core.refusals import DamagedOffice, NoSuchFile, NotAnOffice, OfficeExists

__all__ = ["Database", "Store", "connect", "create", "open", "open_to_read"]

PATIENCE = 1.0
"""Seconds to wait for another program, one that copies the file for instance."""

CIPHER_PAGE = 8192
CIPHER = (f"pragma cipher_page_size = {CIPHER_PAGE}", "pragma cipher_hmac_algorithm = HMAC_SHA256")
"""Never change these: a file opens only with the settings that it was made with."""

SETTINGS = (
    "pragma foreign_keys = on",
    "pragma recursive_triggers = on",
    "pragma synchronous = full",
    "pragma cache_size = -65536",
)


@dataclass(frozen=True)
class Store:
    """An office that is open; its lock is held until ``close``."""

    db: Database
    path: Path
    lock: Lock | None
    """None where the office is opened only to be read."""
    key: bytes | None = field(default=None, repr=False)
    read_only: bool = False

    def is_open(self) -> bool:
        """Whether it can be asked still."""
        try:
            self.db.conn.execute("select 1")
        except dbapi2.ProgrammingError:
            return False
        return True

    def close(self) -> None:
        """Close the file, then let others in."""
        self.db.close()
        if self.lock is not None:
            self.lock.release()


Furnish = Callable[[Store], object]
"""Puts into a new office what it begins with."""


def create(
    path: Path,
    who: str = "",
    furnish: Furnish | None = None,
    key: bytes | None = None,
    held: KeyFile | None = None,
) -> Store:
    """Make an office with what ``furnish`` puts into it, and the key file beside it, and open it.

    It is built under another name, so that no half of an office is ever found under its own.

    Raises:
        OfficeExists: something lies there already; a key file, too, whose office may be elsewhere.
        Fault: as in ``open``.
    """
    with faults(path), ExitStack() as failing:
        path = path.absolute()
        for taken in (path, keys_beside(path)):
            if taken.exists():
                raise OfficeExists(str(taken))
        lock = hold(path, who)
        failing.callback(lock.release)
        build(path, lock, furnish, key)
        name(path, held)
        db = connect(path, key)
        failing.pop_all()
        return Store(db, path, lock, key)


def build(path: Path, lock: Lock, furnish: Furnish | None, key: bytes | None) -> None:
    """Write the newest schema, and what every office begins with, into a file that is named afterwards."""
    target = unfinished(path)
    target.unlink(missing_ok=True)
    with ExitStack() as failing:
        failing.callback(target.unlink)
        db = connect(target, key)
        with closing(db):
            migrate(db, path)
            if furnish is not None:
                furnish(Store(db, path, lock, key))
        failing.pop_all()


def name(path: Path, held: KeyFile | None) -> None:
    """Give a new office its name; its key file first, without which it would be lost."""
    with files.unless_finished(unfinished(path)):
        if held is None:
            unfinished(path).rename(path)
            return
        keys.write(path, held)
        with files.unless_finished(keys_beside(path)):
            unfinished(path).rename(path)


def unfinished(path: Path) -> Path:
    """Where an office is written that takes its name when it is whole."""
    return path.with_name(path.name + ".part")


def open(path: Path, who: str = "", key: bytes | None = None) -> Store:
    """Open an office for the person who works with it, after a look at its health.

    ``key`` is 32 random bytes, None for a plain office.

    Raises:
        NoSuchFile, NotAnOffice, NewerOffice, DamagedOffice, ReadOnlyOffice, OfficeInUse, OfficeBusy,
        DiskFull, DiskFailed: the file is left as it was.
    """
    with opening(path), ExitStack() as failing:
        path = path.resolve()
        settle(path)
        refuse_missing(path)
        lock = hold(path, who)
        failing.callback(lock.release)
        refuse_foreign(path, key)
        db = connect(path, key)
        failing.callback(db.close)
        refuse_newer(db, path)
        refuse_read_only(db)
        refuse_damaged(db, path, key)
        db.execute("pragma journal_mode = delete")  # a file that says otherwise is written anew by this
        migrate(db, path, key)
        failing.pop_all()
        return Store(db, path, lock, key)


def open_to_read(path: Path, key: bytes | None = None) -> Store:
    """Open an office that someone else may hold, or that lies where nothing can be written; takes no lock.

    Raises:
        NoSuchFile, NotAnOffice, NewerOffice, OlderOffice, DamagedOffice, OfficeBusy, DiskFailed.
    """
    with opening(path), ExitStack() as failing:
        path = path.resolve()
        refuse_missing(path)
        refuse_foreign(path, key)
        db = connect(path, key, read_only=True)
        failing.callback(db.close)
        refuse_newer(db, path)
        refuse_damaged(db, path, key)
        refuse_older(db, path)
        failing.pop_all()
        return Store(db, path, None, key, read_only=True)


def connect(path: Path, key: bytes | None, read_only: bool = False) -> Database:
    """A connection with the settings that every office has; makes the file where there is none.

    One that only reads does so while another has a write in hand, and refuses to write.
    """
    connection = keyed(path, key, read_only)
    try:
        for setting in SETTINGS:
            connection.execute(setting)
    except dbapi2.Error:
        connection.close()
        raise
    return Database(connection)


def keyed(path: Path, key: bytes | None, read_only: bool = False) -> "dbapi2.Connection":
    """A connection that has its key and has read nothing yet, so that a wrong key is no error."""
    place = path.absolute().as_uri() + "?mode=ro" if read_only else str(path)
    connection = dbapi2.connect(place, timeout=PATIENCE, uri=read_only)
    connection.execute("pragma cipher_log_level = none")  # it writes to standard error
    if key is not None:
        connection.execute(f"pragma key = \"x'{key.hex()}'\"")
        for setting in CIPHER:
            connection.execute(setting)
    return connection


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
    header = header_of(path)
    if not header.startswith(SQLITE) or header[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        raise NotAnOffice(str(path))


def header_of(path: Path) -> bytes:
    """The first bytes of a file that nobody in this process has a transaction in."""
    with path.open("rb") as file:
        return file.read(100)


def refuse_read_only(db: Database) -> None:
    """Write what stands there already, and take it back: fails where a file may not change, or is busy."""
    db.execute("begin immediate")
    db.execute(f"pragma user_version = {number(db, 'user_version')}")
    db.execute("rollback")


def refuse_damaged(db: Database, path: Path, key: bytes | None) -> None:
    """Leave a file alone that is not whole."""
    if not is_whole(db, path, key):
        raise DamagedOffice(str(path))


def is_whole(db: Database, path: Path, key: bytes | None) -> bool:
    """Every page is read; an encrypted office has a sum for each, a plain one only its structure.

    A file that was cut between two pages, or to nothing, passes the sums, so its length counts too. What rows
    have to say, beyond their structure, is asked by the checkup: here it would take three times as long.
    """
    if path.stat().st_size < max(1, number(db, "page_count")) * number(db, "page_size"):
        return False
    if key is None:
        return quick_check(db) == [("ok",)]
    return not db.execute("pragma cipher_integrity_check").fetchall()


def quick_check(db: Database) -> list[tuple[str]]:
    """What SQLite says of the structure, the conditions on columns left out."""
    db.execute("pragma ignore_check_constraints = on")
    try:
        return db.execute("pragma quick_check(1)").fetchall()
    finally:
        db.execute("pragma ignore_check_constraints = off")


def number(db: Database, pragma: str) -> int:
    """A figure of the file; SQLCipher gives some of them as text."""
    return int(db.execute(f"pragma {pragma}").fetchone()[0])
