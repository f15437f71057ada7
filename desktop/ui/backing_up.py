"""Making a backup from the window, and what can be said of the backups in one line."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop.core.backups import Concern, LastBackup
from desktop.core.refusals import NoSuchFile, Trouble
from desktop.documents import backups as words
from desktop.operations import backups
from desktop.operations.backups import Backup
from desktop.operations.door import Acting
from desktop.ui.dialogs import ask
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Change, Session
from desktop.ui.waiting import Stopped, Waiting
from desktop.ui.widgets.dates import hour, numeric
from desktop.ui.widgets.fields import flush_typing
from i18n import t


class Line(NamedTuple):
    """A few words for the status area, the sentence behind them, and whether they warn."""

    words: str
    sentence: str
    warns: bool


def able(session: Session) -> bool:
    """Whether whoever is at work can make backups of this office."""
    return session.may(backups.note) and not session.office.store.read_only


def make(session: Session, window: QWidget, folder: Path, closing: bool = False) -> Backup | Trouble | None:
    """Make a backup and tell the pages of it; what stood in the way, or None when it was skipped."""
    flush_typing()
    acting = acting_in(session)
    title, skip = t("Backups", "A backup is being made and read back"), t("Backups", "Skip it this time")
    try:
        with Waiting(window, title, skip, at_once=closing) as waiting:
            made = backups.back_up(acting, folder, waiting.progress)
    except Stopped:
        return None
    except Trouble as trouble:
        return trouble
    session.changed.emit(Change("backups", (folder,), made, acting.at))
    return made


def before_import(session: Session, window: QWidget) -> Trouble | None:
    """Keep the office as it is before many rows come at once; what stood in the way."""
    flush_typing()
    acting = acting_in(session)
    title = t("Backups", "The office is being kept as it is before the import")
    try:
        with Waiting(window, title) as waiting:
            backups.before_import(acting, waiting.progress)
    except Trouble as trouble:
        return trouble
    session.changed.emit(Change("backups", (), None, acting.at))
    return None


def ask_without(page: QWidget, trouble: Trouble, go_on: Callable[[], None]) -> None:
    """What was to be kept before an import could not be kept: whoever imports decides."""
    reason = t("Import", "It would hold the office as it is before the import. {reason}")
    ask(
        page,
        t("Import", "The backup was not made"),
        reason.format(reason=sentence_of(trouble)),
        t("Import", "Import without a backup"),
        go_on,
    )


def acting_in(session: Session) -> Acting:
    """Whoever is at work, now."""
    return Acting(session.office, session.office.user.name, session.now())


def reason(trouble: Trouble) -> str:
    """Why a backup was not made; a folder that is not there is most often a stick that is not in."""
    if isinstance(trouble, NoSuchFile):
        return words.concern(Concern("gone", folder=trouble.path), t)
    return sentence_of(trouble)


def concern_sentence(found: Concern, folder: str) -> str:
    """What is wrong, and what helps; whoever has chosen a folder need not choose one."""
    if found.kind == "none" and folder:
        return t("Backups", "There is no backup yet; the folder is chosen, make the first one.")
    return words.concern(found, t)


def line_of(last: LastBackup | None, found: Sequence[Concern], folder: str, now: datetime) -> Line:
    """What the status area says: what is wrong, or when the last good one was made."""
    if found:
        return Line(concern_words(found[0]), concern_sentence(found[0], folder), warns=True)
    assert last is not None
    time = hour(last.at) if last.at.date() == now.date() else moment(last.at)
    sentence = t("Backups", "The newest backup was read back and is good: {path}")
    return Line(
        t("Backups", "Backup: {time}").format(time=time), sentence.format(path=last.path), warns=False
    )


def concern_words(found: Concern) -> str:
    """What is wrong, in a few words."""
    match found.kind:
        case "none":
            return t("Backups", "No backup yet")
        case "old":
            return t("Backups", "Last backup: {day}").format(day=numeric(found.at.date()) if found.at else "")
        case "gone":
            return t("Backups", "Folder of backups not found")
        case "same_disk":
            return t("Backups", "Backups on the same disk")


def moment(at: datetime) -> str:
    """Day and time in figures."""
    return t("Backups", "{day}, {hour}").format(day=numeric(at.date()), hour=hour(at))


def size_words(size: int) -> str:
    """The size of a file."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
