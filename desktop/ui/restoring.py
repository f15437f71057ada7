"""Putting a backup back from the window: what is in it, what would be lost, and the deed itself."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.backups import Contents, Lost
from desktop.core.passwords import Secret
from desktop.core.refusals import DamagedBackup, PasswordNeeded, Trouble, WrongPassword
from desktop.operations import backups, offices
from desktop.operations.backups import Backup
from desktop.operations.tries import Tries
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.waiting import Stopped, Waiting
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Examined(NamedTuple):
    """A backup that could be read: its key, what is in it, what would be lost where that is known."""

    path: Path
    key: bytes | None
    contents: Contents
    lost: Lost | None


def examine(path: Path, session: Session | None, secret: Secret | None, tries: Tries) -> Examined | Trouble:
    """Look into a backup: with the key of the open office, else with a secret of its own time."""
    try:
        key = key_of(path, session, secret, tries)
        return Examined(path, key, backups.describe(path, key), lost_in(path, session))
    except Trouble as trouble:
        return trouble


def key_of(path: Path, session: Session | None, secret: Secret | None, tries: Tries) -> bytes | None:
    """The key of a backup, None of a plain one; the office may have had another key then."""
    if not offices.names_for(path):
        return None
    if secret is None and session is not None and session.office.store.key is not None:
        try:
            backups.describe(path, session.office.store.key)
        except DamagedBackup:
            raise PasswordNeeded(str(path)) from None
        return session.office.store.key
    return offices.key_of(path, secret, tries)


def lost_in(path: Path, session: Session | None) -> Lost | None:
    """What would be lost; None where there is nothing to compare with, or not with this key."""
    if session is None:
        return None
    try:
        return session.read(backups.lost_since, path)
    except Trouble:
        return None


def known(folder: Path | None, session: Session | None) -> list[Backup]:
    """The backups of a folder, of other offices too where none is open; none where it is not there."""
    if folder is None:
        return []
    try:
        found = backups.backups_in(folder, session.office if session else None)
    except Trouble:
        return []
    return [backup for backup in found if backup.same is not False]


def newest_good(folder: Path | None, office: Path, secret: Secret | None, tries: Tries) -> Backup | None:
    """The newest backup of an office that cannot be opened, of those that every page can be read of.

    An encrypted one is read where the secret opens it; else that it is there has to be enough.
    """
    for backup in known(folder, None):
        if backup.office == office.stem:
            try:
                backups.check_backup(backup.path, key_of(backup.path, None, secret, tries))
            except (PasswordNeeded, WrongPassword):
                return backup
            except Trouble:
                continue
            return backup
    return None


def put_back(window: "MainWindow", examined: Examined, place: Path, at: datetime) -> None:
    """Close the office, put the backup in its place, and open it; when that fails, the office as it was.

    ``at`` is when the backup was made: the office that it becomes knows nothing of it yet.
    """
    opener = window.offices
    window.leave_office()
    opener.close()
    title, stop = t("Restore", "The backup is being put back and read"), t("Restore", "Stop")
    told, kept = "", None
    try:
        with Waiting(window, title, stop, at_once=True) as waiting:
            kept = backups.restore(
                examined.path, place, opener.now(), examined.key, window.means.who, waiting.progress
            )
    except Stopped:
        told = t("Restore", "Stopped. The office is as it was.")
    except Trouble as trouble:
        told = sentence_of(trouble)
    else:
        window.safekeeping().note_when_open(place, examined.path, at)
    if not (place.exists() and opener.open(place)):
        window.show_first_run()
    strips = window.safekeeping()
    if told:
        strips.band.tell(told)
    elif kept is None:
        strips.done.tell(t("Restore", "The backup was put back: {place}").format(place=place))
    else:
        text = t("Restore", "The backup was put back. What was there before is kept as {kept}")
        strips.done.tell(text.format(kept=kept))
