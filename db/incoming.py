"""A restored office takes the place of another: two files at once, whatever happens in between.

The copy and its keys lie beside the office under names of their own. Once the copy bears its name it takes
the place of the office: by the hand that brought it or, when that died, by the next that opens the office.
"""

from contextlib import suppress
from pathlib import Path

from db import files
from db.files import keys_beside, prepared_beside
from db.lock import hold
from desktop.core.refusals import OfficeInUse

SQLITE = b"SQLite format 3\0"


def beside(office: Path) -> Path:
    """The copy that is to take the place of an office."""
    return office.with_name(office.name + ".incoming")


def settle(office: Path) -> None:
    """Let a copy take the place of the office, if one was brought by a program that died since."""
    if beside(office).exists():
        with suppress(OfficeInUse):
            lock = hold(office, "")
            try:
                finish(office)
            finally:
                lock.release()


def finish(office: Path) -> None:
    """Put a copy that was brought in the place of the office; each step can be taken again.

    A journal that a dead program left belongs to the old office: it would be played into the new one. So does
    a key file that was prepared for it.
    """
    copy = beside(office)
    if not copy.exists():
        return
    journal_of(office).unlink(missing_ok=True)
    prepared_beside(office).unlink(missing_ok=True)
    if keys_beside(copy).exists():
        files.name(keys_beside(copy), keys_beside(office))
    elif is_plain(copy):
        keys_beside(office).unlink(missing_ok=True)
    files.name(copy, office)


def journal_of(office: Path) -> Path:
    """Where SQLite keeps what a transaction has overwritten."""
    return office.with_name(office.name + "-journal")


def is_plain(path: Path) -> bool:
    """Whether a file is a database that anyone can read; an encrypted one begins with chance."""
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE
