"""Backups: made and read back, thinned, looked at, put back.

Making one is no change of the records; that there is a good one is noted in them afterwards.
"""

from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from db import backups as copies
from db import comparing, disks, journal, replacing
from db import settings as rows
from desktop.core import backups as rules
from desktop.core.backups import BackupSettings, Concern, Contents, LastBackup, Lost
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import Fault, NotAllowed, OpenedToRead
from desktop.core.rights import may
from desktop.operations.door import Acting, Office, change


class Backup(NamedTuple):
    """A file in a folder of backups; ``same`` None where it cannot be read which office it is of."""

    path: Path
    office: str
    """The name of its office file, without the suffix."""
    at: datetime
    size: int
    same: bool | None = None


# ------- settings and state


def settings(office: Office) -> BackupSettings:
    """When backups are made, and where to."""
    held, usual = rows.read(office.db), BackupSettings()
    return BackupSettings(
        folder=held.get("backup_folder", usual.folder),
        every_hours=int(held.get("backup_every_hours", usual.every_hours)),
        after_meeting=held.get("backup_after_meeting", "yes") == "yes",
        at_closing=held.get("backup_at_closing", "yes") == "yes",
        before_import=held.get("backup_before_import", "yes") == "yes",
        warn_after_days=int(held.get("backup_warn_after_days", usual.warn_after_days)),
    )


@change("backups")
def set_up(acting: Acting, wanted: BackupSettings) -> None:
    """Say when backups are made, and where to."""
    values = {
        name: yes(value) if isinstance(value, bool) else str(value)
        for name, value in wanted._asdict().items()
    }
    rows.write(acting.db, {f"backup_{name}": value for name, value in values.items()})


def yes(value: bool) -> str:
    """A switch as a setting."""
    return "yes" if value else "no"


def last_good(office: Office) -> LastBackup | None:
    """The newest backup that was read back and found good."""
    held = rows.read(office.db)
    if "backup_last" not in held:
        return None
    at = datetime.fromisoformat(held["backup_last"])
    return LastBackup(at, held["backup_last_path"], int(held["backup_last_entry"]))


@change("backups")
def note(acting: Acting, path: Path, at: datetime) -> None:
    """Remember a good backup; the entry that this writes into the journal counts as being in it."""
    entry = journal.last(acting.db).number + 1
    values = {"backup_last": at.isoformat(), "backup_last_path": str(path), "backup_last_entry": str(entry)}
    rows.write(acting.db, values)


def due(office: Office, now: datetime) -> bool:
    """Whether a backup is due by the clock and would hold something new."""
    return rules.due(last_good(office), settings(office), now) and changed(office)


def changed(office: Office) -> bool:
    """Whether anything was done since the last good backup."""
    last = last_good(office)
    return last is None or journal.last(office.db).number > last.entry


def concerns(office: Office, now: datetime) -> list[Concern]:
    """What is wrong with the backups of the office, the worst first; an old one is none without changes."""
    wanted = settings(office)
    folder = Path(wanted.folder)
    there = bool(wanted.folder) and folder.is_dir()
    same = there and disks.same(folder, office.store.path)
    found = rules.concerns(last_good(office), wanted, now, there, same)
    return [each for each in found if each.kind != "old" or changed(office)]


# ------- making and thinning


def back_up(acting: Acting, folder: Path, progress: Progress = quiet) -> Backup:
    """Make a backup, read it back, note it, and let go of older ones that are not needed any more.

    Not within an operation: the office is copied as it stands on the disk. What ``progress`` raises breaks it
    off and leaves nothing behind.

    Raises:
        Fault: of the folder's disk, with the folder as it was; the office goes on in any case.
        NotAllowed, OpenedToRead: as of any operation.
    """
    office = acting.office
    if not may(office.user.role, note.name):
        raise NotAllowed(note.name)
    if office.store.read_only:
        raise OpenedToRead()
    path = copies.make(office.store, folder, acting.at, progress)
    note(acting, path, acting.at)
    with suppress(Fault):  # what cannot be removed stays
        thin(folder, office, acting.at.date())
    return Backup(path, office.store.path.stem, acting.at, path.stat().st_size, True)


def before_import(acting: Acting, progress: Progress = quiet) -> Path | None:
    """Keep the office as it is before many rows change at once.

    In the folder of backups; beside the office where there is no such folder, or the stick is not in.

    Raises:
        Fault: as in ``back_up``; nothing is to be imported then.
    """
    wanted = settings(acting.office)
    if not wanted.before_import:
        return None
    folder = Path(wanted.folder)
    if wanted.folder and folder.is_dir():
        return back_up(acting, folder, progress).path
    path = acting.office.store.path
    kept = path.with_name(f"{path.stem}.before-import{path.suffix}")
    copies.write(acting.office.store, kept, progress)
    return kept


def thin(folder: Path, office: Office, today: date) -> list[Path]:
    """Remove the backups of this office that are not needed any more; which ones.

    Raises:
        Fault: the folder cannot be read or written.
    """
    mine = [each for each in backups_in(folder, office) if each.same]
    stay = rules.kept({each.at for each in mine}, today)
    gone = [each.path for each in mine if each.at not in stay]
    for path in gone:
        copies.remove(path)
    return gone


# ------- looking at them


def backups_in(folder: Path, office: Office | None = None) -> list[Backup]:
    """The backups in a folder, the newest first; without an office, of any that was backed up there.

    Raises:
        Fault: the folder is gone or cannot be read.
    """
    found = (Backup(path, *known, size) for path, known, size in copies.listed(folder))
    newest_first = sorted(found, key=moment, reverse=True)
    if office is None:
        return newest_first
    return [each._replace(same=copies.is_of(each.path, office.store)) for each in newest_first]


def moment(backup: Backup) -> datetime:
    """By which they are ordered."""
    return backup.at


def check_backup(path: Path, key: bytes | None = None) -> None:
    """See whether a backup could be put back; every page of it is read.

    Raises:
        DamagedBackup, NewerOffice, NoSuchFile, NotAnOffice, Fault.
    """
    copies.check(path, key)


def describe(path: Path, key: bytes | None = None) -> Contents:
    """What is in a backup: schema, people, meetings, the newest moment.

    Raises:
        DamagedBackup, NoSuchFile, NotAnOffice, Fault.
    """
    return copies.describe(path, key)


def lost_since(office: Office, backup: Path, key: bytes | None = None) -> Lost:
    """What was done in the office since a backup was made, and would be lost with it.

    ``key`` is that of the backup, where it is another than that of the office now.

    Raises:
        DamagedBackup, NotAnOffice, Fault.
    """
    key = key or office.store.key
    entries = journal.count_after(office.db, copies.last_entry(backup, key), without=note.name)
    return Lost(entries, comparing.since(office.store, backup, key))


def restore(
    backup: Path,
    path: Path,
    at: datetime,
    key: bytes | None = None,
    who: str = "",
    progress: Progress = quiet,
) -> Path | None:
    """Put a backup in the place of an office that is closed; where what it replaced lies now.

    ``key`` is that of the backup. Its passwords are those of its own moment.

    Raises:
        DamagedBackup, NewerOffice, NotAnOffice, BackupInUse, OfficeInUse, Fault: nothing is changed.
    """
    return replacing.replace(backup, path, key, at, who, progress)
