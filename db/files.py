"""Files that are copied whole or not at all, and are on the disk when they bear their name."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.core.progress import Progress, quiet
from desktop.core.refusals import CopyDiffers

PIECE = 1 << 20
"""Bytes that are read at once."""


def keys_beside(office: Path) -> Path:
    """The key file of an office; a plain one has none."""
    return office.absolute().with_name(office.absolute().name + ".keys")


def prepared_beside(office: Path) -> Path:
    """Where the next key file of an office is written before it takes the name; see ``prepared.py``."""
    path = keys_beside(office)
    return path.with_name(path.name + ".part")


def pour(
    source: BinaryIO, target: BinaryIO, progress: Progress, total: int, summed: bool = True
) -> str | None:
    """Copy bytes and put them on the disk; their SHA-256, None where nobody asks for it."""
    from hashlib import sha256  # the start of the program sums nothing

    digest = sha256() if summed else None
    while piece := source.read(PIECE):
        target.write(piece)
        if digest is not None:
            digest.update(piece)
        progress(target.tell(), total)
    target.flush()
    os.fsync(target.fileno())
    return digest.hexdigest() if digest is not None else None


def copy(source: Path, target: Path, progress: Progress = quiet, summed: bool = False) -> str | None:
    """Copy a file that no database connection holds."""
    with source.open("rb") as read, target.open("wb") as written:
        return pour(read, written, progress, source.stat().st_size, summed)


def copy_compared(source: Path, target: Path) -> None:
    """Copy a small file and read it back.

    Raises:
        CopyDiffers: the disk gives back something else.
    """
    if copy(source, target, summed=True) != digest_of(target):
        raise CopyDiffers(str(target))


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, read from its disk where the system lets us ask for that."""
    from hashlib import sha256  # the start of the program sums nothing

    forget(path)
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


def forget(path: Path) -> None:
    """Let the next reading come from the disk, not from what the system keeps of the writing in memory."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def name(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, in place of what bore it, so that a power cut does not take it back."""
    unfinished.replace(path)
    keep_names(path.parent)


def keep_names(folder: Path) -> None:
    """Put on the disk which files a folder has."""
    with suppress(OSError):  # Windows opens no folders, and some disks of cameras and sticks sync none
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


@contextmanager
def unless_finished(*unfinished: Path) -> Iterator[None]:
    """Remove what is unfinished when the work breaks off, as far as its disk is still there."""
    try:
        yield
    except BaseException:
        for path in unfinished:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
