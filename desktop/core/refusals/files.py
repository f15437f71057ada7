"""Trouble with the office file, its disk and its backups; ``path`` is that of the file, for the sentence."""

from datetime import datetime

from desktop.core.refusals.trouble import Fault


class NoSuchFile(Fault):
    """Nothing lies at the path, or its folder is gone."""

    path: str


class OfficeExists(Fault):
    """A new office would overwrite a file."""

    path: str


class NotAnOffice(Fault):
    """A folder, an empty file, or a file of another program."""

    path: str


class NewerOffice(Fault):
    """Written by a later program: ``schema`` is the file's, ``known`` ours."""

    path: str
    schema: int
    known: int


class DamagedOffice(Fault):
    """The file was an office, but parts of it are lost or altered."""

    path: str


class OlderOffice(Fault):
    """Written by an earlier program, and opened only to be read: ``schema`` is the file's, ``known`` ours."""

    path: str
    schema: int
    known: int


class ReadOnlyOffice(Fault):
    """The file or its folder may not be written to."""

    path: str


class OfficeInUse(Fault):
    """The program holds the office elsewhere; names are "" and the time None where they cannot be read."""

    path: str
    holder: str
    computer: str
    since: datetime | None


class OfficeBusy(Fault):
    """Another program, a copy or a backup for one, keeps the file locked at this moment."""

    path: str


class DiskFull(Fault):
    """No room is left on the disk of the file."""

    path: str


class DiskFailed(Fault):
    """The disk or the network folder did not do what was asked: taken out, gone, broken."""

    path: str


class CopyDiffers(Fault):
    """What was written, read back from the disk, is not what was to be kept: the disk cannot be trusted."""

    path: str


class DamagedBackup(Fault):
    """A backup that cannot be put back; nothing was touched."""

    path: str


class BackupInUse(Fault):
    """An office was to be put back from the very file that it lies in."""

    path: str
