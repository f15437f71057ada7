"""Errors of SQLite and of the file system, as faults that can be told to a person."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.core.errnos import fault_of
from desktop.core.refusals import (
    DamagedOffice,
    DiskFailed,
    DiskFull,
    Fault,
    NoSuchFile,
    OfficeBusy,
    ReadOnlyOffice,
)

OF_SQLITE: dict[int, Callable[[str], Fault]] = {
    dbapi2.SQLITE_PERM: ReadOnlyOffice,
    dbapi2.SQLITE_READONLY: ReadOnlyOffice,
    dbapi2.SQLITE_BUSY: OfficeBusy,
    dbapi2.SQLITE_LOCKED: OfficeBusy,
    dbapi2.SQLITE_CORRUPT: DamagedOffice,
    dbapi2.SQLITE_NOTADB: DamagedOffice,
    dbapi2.SQLITE_FULL: DiskFull,
    dbapi2.SQLITE_IOERR: DiskFailed,
    dbapi2.SQLITE_CANTOPEN: DiskFailed,  # the folder is gone, or no journal can be made in it
}
"""By primary result code; an extended one has it in its lowest byte."""

BROKEN = (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB)
"""What SQLite says of pages that are not whole, or that the key does not open."""


def is_broken(error: dbapi2.Error) -> bool:
    """Whether an error speaks of the file, and of nothing else."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in BROKEN


def is_foreign(error: dbapi2.Error) -> bool:
    """Whether a statement was not understood: of a file that may hold anything its tables are not ours."""
    return bool(getattr(error, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_ERROR)


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """As ``faults``, for a file that nobody has looked at: tables that are not ours are damage, too."""
    with faults(path):
        try:
            yield
        except dbapi2.Error as error:
            if not is_foreign(error):
                raise
            raise DamagedOffice(str(path)) from error


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn trouble with an office file into a ``Fault`` that names it; bugs in SQL pass as they are."""
    try:
        yield
    except dbapi2.Error as error:
        fault = OF_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if fault is None:
            raise
        raise fault(str(path)) from error
    except OSError as error:
        raise fault_of(error, str(path)) from error
    except UnicodeDecodeError as error:  # what SQLite says of a broken table quotes what stands there
        raise DamagedOffice(str(path)) from error
    except ValueError as error:
        if "\0" not in str(path):
            raise
        raise NoSuchFile(str(path)) from error
