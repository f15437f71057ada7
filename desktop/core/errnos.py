"""Errors of the file system as faults that can be told to a person."""

import errno
from collections.abc import Callable

from desktop.core.refusals import DiskFailed, DiskFull, Fault, NoSuchFile, ReadOnlyOffice

FAULTS: dict[int, Callable[[str], Fault]] = {
    errno.ENOENT: NoSuchFile,
    errno.ENOTDIR: NoSuchFile,
    errno.EACCES: ReadOnlyOffice,
    errno.EPERM: ReadOnlyOffice,
    errno.EROFS: ReadOnlyOffice,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
}


def fault_of(error: OSError, path: str) -> Fault:
    """The fault that an error of the system stands for."""
    return FAULTS.get(error.errno or 0, DiskFailed)(path)
