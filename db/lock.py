"""One program holds an office at a time, and says who does.

The lock is the operating system's, on a file beside the office, so it ends with its process, however that
dies. The same file holds the name for whom it keeps away; since when is the time the file was written.
"""

import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.disks import on_network
from desktop.core.refusals import OfficeInUse

LOCKED_BYTE = 1 << 20
"""Windows keeps others from reading what is locked: so a byte far behind the name is."""


@dataclass(frozen=True)
class Lock:
    """An office that is held; ``release`` it after the database is closed."""

    path: Path
    descriptor: int

    def release(self) -> None:
        """Let others in and leave nothing behind."""
        with suppress(OSError):  # a file that stays keeps nobody out
            if sys.platform == "win32":
                os.close(self.descriptor)
                self.path.unlink()
            else:
                if is_at(self.path, self.descriptor):  # it may have been broken, and be another's now
                    self.path.unlink()
                os.close(self.descriptor)


def hold(office: Path, who: str) -> Lock:
    """Take the lock of an office for a person.

    Raises:
        OfficeInUse: another program, or another window of this one, has it.
        OSError: no file can be made in this folder.
    """
    path = beside(office)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if not seized(descriptor):
                raise in_use(office)
            ours = is_at(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        if ours:
            return signed(Lock(path, descriptor), who)
        os.close(descriptor)  # its holder removed it while we opened it


def beside(office: Path) -> Path:
    """The lock file of an office."""
    return office.with_name(office.name + ".lock")


def seized(descriptor: int) -> bool:
    """Whether the operating system gives us the lock, now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def is_at(path: Path, descriptor: int) -> bool:
    """Whether the file that we locked is still the one which others find."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def signed(lock: Lock, who: str) -> Lock:
    """Write who holds the office, over the name of one that died with it; a disk without room has no lock."""
    try:
        os.ftruncate(lock.descriptor, 0)
        os.lseek(lock.descriptor, 0, os.SEEK_SET)
        holder = {"who": who, "computer": platform.node(), "process": os.getpid()}
        os.write(lock.descriptor, json.dumps(holder).encode())
    except OSError:
        lock.release()
        raise
    return lock


def doubtful(office: Path) -> bool:
    """Whether the lock of an office may have outlived its program.

    On a disk of this computer the lock itself proves that its program lives. In a network folder another
    computer keeps it, which may not have heard of a death: the holder counts as alive only when seen here.
    """
    if not (beside(office).exists() and on_network(office)):
        return False
    with suppress(OSError, ValueError, KeyError, TypeError):
        holder = json.loads(beside(office).read_bytes())
        return not (holder["computer"] == platform.node() and lives(int(holder["process"])))
    return True


def lives(process: int) -> bool:
    """Whether a program of that number runs on this computer; for all that Windows tells us, it does."""
    if sys.platform == "win32" or process <= 0:
        return sys.platform == "win32"
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def break_lock(office: Path) -> None:
    """Take the lock from a program that is dead, when a person has said so; one that lives loses it too.

    SQLite's own locks still keep two programs from writing at once. Only for a lock that is ``doubtful``.

    Raises:
        OSError: the file cannot be removed; on Windows, because its program lives.
    """
    beside(office).unlink(missing_ok=True)


def in_use(office: Path) -> OfficeInUse:
    """The fault, with what can be read of the holder."""
    path = beside(office)
    with suppress(OSError, ValueError, KeyError, TypeError):
        since = datetime.fromtimestamp(int(path.stat().st_mtime))
        holder = json.loads(path.read_bytes())
        return OfficeInUse(str(office), str(holder["who"]), str(holder["computer"]), since)
    return OfficeInUse(str(office), "", "", None)
