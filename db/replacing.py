"""Putting a backup in the place of an office, after a copy of what it replaces."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from db import backups, files, incoming
from db.faults import faults
from db.files import keys_beside, prepared_beside
from db.lock import hold
from desktop.core.backups import SUFFIX, stem_of
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import BackupInUse, CopyDiffers


def replace(
    backup: Path, office: Path, key: bytes | None, at: datetime, who: str = "", progress: Progress = quiet
) -> Path | None:
    """Put a backup back; where the copy of what it replaced lies, None where nothing was there.

    Killed at any moment the next opening finds the old office or the new one, with its own keys.

    Raises:
        DamagedBackup, BackupInUse, OfficeInUse, Fault: the office is as it was, and nothing new lies beside.
    """
    backups.check(backup, key)
    office = office.resolve()
    if office.exists() and backup.samefile(office):
        raise BackupInUse(str(office))
    with faults(office.parent):
        lock = hold(office, who)
        try:
            incoming.finish(office)
            kept = keep(office, at)
            with files.unless_finished(*parts(kept)):
                bring(backup, office, key, progress)
            incoming.finish(office)
        finally:
            lock.release()
    return kept


def keep(office: Path, at: datetime) -> Path | None:
    """Copy what is to be replaced as it is, damaged or not, beside it."""
    if not office.exists():
        return None
    kept = free(office, at)
    with files.unless_finished(*parts(kept)):
        for source, target in zip(parts(office), parts(kept), strict=True):
            if source.exists():
                files.copy(source, target)
    return kept


def free(office: Path, at: datetime) -> Path:
    """A name that says what the copy is and when it was made, and that nothing bears."""
    stem = f"{office.stem}.replaced"
    target = office.with_name(stem_of(stem, at) + SUFFIX)
    while target.exists():
        target = office.with_name(stem_of(stem, at, exact=True) + SUFFIX)
        at += timedelta(seconds=1)
    return target


def parts(office: Path | None) -> tuple[Path, ...]:
    """All that belongs to an office: what a dead program had overwritten, its keys, and last its file."""
    if office is None:
        return ()
    return incoming.journal_of(office), prepared_beside(office), keys_beside(office), office


def bring(backup: Path, office: Path, key: bytes | None, progress: Progress) -> None:
    """Lay a copy beside the office, read it back, and give it the name that makes it take the place."""
    copy = incoming.beside(office)
    unfinished = copy.with_name(copy.name + ".part")
    with files.unless_finished(unfinished, keys_beside(copy)):
        keys_beside(copy).unlink(missing_ok=True)  # of an earlier try that died
        plain = incoming.is_plain(backup)
        digest = files.copy(backup, unfinished, progress, summed=plain)
        if not backups.is_same(unfinished, digest, None if plain else key):
            raise CopyDiffers(str(office))
        with suppress(FileNotFoundError):
            files.copy_compared(keys_beside(backup), keys_beside(copy))
        files.name(unfinished, copy)
