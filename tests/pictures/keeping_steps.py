"""What is pressed on the pages of backups, and the pages of an office that does not open."""

from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.backups import BackupSettings
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.refusals import (
    DamagedKeys,
    DamagedOffice,
    ForeignKeys,
    KeysMissing,
    NewerOffice,
    OfficeInUse,
    Trouble,
)
from desktop.operations import backups, people, salvaging
from desktop.operations.door import Acting
from desktop.ui.page import Page
from desktop.ui.pages.salvaged import SalvagedPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.trouble import TroublePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.ui.shared import settle

OFFICE = Path("/home/office/Құжаттар/Ақмола облысы.hattama")
HURT = range(5, 12)
"""Pages of the file that are written over."""


def with_backups(page: QWidget) -> None:
    """Backups of three days."""
    shown = cast(SettingsPage, page)
    back_up(shown.session)
    shown.refresh()
    window_of(page).safekeeping().look()


def checked(page: QWidget) -> None:
    """The full check, at the foot of the part."""
    with_backups(page)
    shown = cast(SettingsPage, page)
    shown.backups.health.run()
    settle()
    shown.sheet.ensureWidgetVisible(shown.backups.health.check)


def without_backups(page: QWidget) -> None:
    """A new office: nothing is chosen yet."""
    window_of(page).safekeeping().look()


def putting_back(page: QWidget) -> None:
    """What is in a backup, and what would be lost."""
    shown = cast(SettingsPage, page)
    back_up(shown.session)
    for kk, ru in (("Әлиева", "Алиева"), ("Тоқтаров", "Токтаров")):
        shown.session.do(people.add, PersonDraft(Name(kk, "Сәуле", ""), Name(ru, "Сауле", "")))
    window_of(page).show_restore()


def damaged(page: QWidget) -> None:
    """A page was written over; there are backups."""
    session, window = cast(Page, page).session, window_of(page)
    back_up(session)
    path = session.office.store.path
    window.preferences.keep_backup_folder(path, str(stick(session)))
    window.show_stuck(path, DamagedOffice(str(path)), None)


def in_use(page: QWidget) -> None:
    """Another computer has the office."""
    show_stuck(page, OfficeInUse(str(OFFICE), "aigul", "HATSHYLYQ-2", datetime(2026, 11, 22, 9, 12)))


def newer(page: QWidget) -> None:
    """A later program wrote it."""
    show_stuck(page, NewerOffice(str(OFFICE), 9, 7))


def keys_missing(page: QWidget) -> None:
    """Somebody copied the office alone."""
    show_stuck(page, KeysMissing(str(OFFICE), f"{OFFICE}.keys"))


def keys_damaged(page: QWidget) -> None:
    """The key file was written over; there are backups."""
    session, window = cast(Page, page).session, window_of(page)
    back_up(session)
    path = session.office.store.path
    window.preferences.keep_backup_folder(path, str(stick(session)))
    window.show_stuck(path, DamagedKeys(f"{path}.keys"), None)


def keys_foreign(page: QWidget) -> None:
    """The key file is that of another office."""
    show_stuck(page, ForeignKeys(f"{OFFICE}.keys"))


def breaking_a_lock(page: QWidget) -> None:
    """The question before a lock is broken."""
    in_use(page)
    shown = window_of(page).page()
    assert isinstance(shown, TroublePage)
    shown.ask_to_break()


def show_stuck(page: QWidget, trouble: Trouble) -> None:
    """An office of another folder does not open."""
    window_of(page).show_stuck(OFFICE, trouble, None)


def journal_whole(page: QWidget) -> None:
    """What the check of the journal found."""
    cast(SettingsPage, page).journal.verify_all()


def salvaged(page: QWidget) -> None:
    """What came out of a file with pages written over."""
    session, window = cast(Page, page).session, window_of(page)
    hurt = session.office.store.path.with_name("hurt.hattama")
    copyfile(session.office.store.path, hurt)
    content = bytearray(hurt.read_bytes())
    for number in HURT:
        start = number * 4096
        content[start : start + 64] = b"\x55" * 64
    hurt.write_bytes(content)
    place = hurt.with_name("salvaged.hattama")
    place.unlink(missing_ok=True)
    found = salvaging.salvage(hurt, place)
    window.show_alone(SalvagedPage, hurt, place, found, None)


def stick(session: Session) -> Path:
    """A folder beside the office."""
    folder = session.office.store.path.with_name("stick")
    folder.mkdir(exist_ok=True)
    return folder


def back_up(session: Session) -> None:
    """Make backups of three days, anew for each picture."""
    folder = stick(session)
    for old in folder.iterdir():
        old.unlink()
    session.did(backups.set_up, BackupSettings(str(folder)))
    for days in (9, 2, 0):
        at = session.now() - timedelta(days=days, minutes=43)
        backups.back_up(Acting(session.office, session.office.user.name, at), folder)


def window_of(page: QWidget) -> MainWindow:
    """The window."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window
