"""What a reader sees, what is off in an office that is only read, and what the page of restoring asks."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.access import Role
from desktop.core.backups import BackupSettings
from desktop.core.refusals import WrongPassword
from desktop.operations import backups
from desktop.operations.door import Acting
from desktop.ui.pages.restore import RestorePage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.session import Session
from desktop.ui.sign_in.locked import LockedView
from tests.pictures import keeping_steps
from tests.pictures.entry_steps import lock
from tests.pictures.keeping_steps import back_up, stick, window_of
from tests.ui.shared import settle

TRIES = 7
"""Seconds to wait after wrong passwords."""


def seen_by(role: Role, page: str, part: str | None = None) -> Callable[[QWidget], None]:
    """The page as someone in that role sees it."""

    def prepare(shown: QWidget) -> None:
        session = cast(SettingsPage, shown).session
        if part == "backups":
            back_up(session)
        user = session.office.user._replace(role=role)
        enter(shown, Session(replace(session.office, user=user), "clerk", session.now), page, part)

    return prepare


def only_read(page: str, part: str | None = None) -> Callable[[QWidget], None]:
    """The page of an office that somebody else has open."""

    def prepare(shown: QWidget) -> None:
        session = cast(SettingsPage, shown).session
        if part == "backups":
            back_up(session)
        store = replace(session.office.store, read_only=True)
        enter(shown, Session(replace(session.office, store=store), "clerk", session.now), page, part)

    return prepare


def enter(page: QWidget, session: Session, key: str, part: str | None) -> None:
    """Show the window to somebody else."""
    window = window_of(page)
    window.show_office(session)
    window.go(key, part)
    settle()


def wrong_at_the_lock(page: QWidget) -> None:
    """A locked window after several wrong passwords."""
    window = window_of(page)
    lock(page)
    view = window.findChild(LockedView)
    assert isinstance(view, LockedView)
    view.refuse(WrongPassword(TRIES))


def from_a_file(page: QWidget) -> RestorePage:
    """No office: a backup becomes one."""
    window = window_of(page)
    window.show_alone(RestorePage, None, None, None)
    settle()
    shown = window.page()
    assert isinstance(shown, RestorePage)
    return shown


def backup_of_elsewhere(page: QWidget) -> None:
    """A backup from a stick, and the place for the office."""
    session = cast(SettingsPage, page).session
    back_up(session)
    found = max(stick(session).iterdir())
    from_a_file(page).take_file(found)


def not_a_backup(page: QWidget) -> None:
    """A file of something else."""
    session = cast(SettingsPage, page).session
    file = session.office.store.path.with_name("Ақмола облысы.2026-11-20.hattama")
    file.write_text("тізім", "utf-8")
    from_a_file(page).take_file(file)


def secret_of_a_backup(page: QWidget) -> None:
    """A backup of an encrypted office asks for a password."""
    session = cast(SettingsPage, page).session
    folder = stick(session)
    session.did(backups.set_up, BackupSettings(str(folder)))
    made = backups.back_up(Acting(session.office, session.office.user.name, session.now()), folder)
    from_a_file(page).take_file(made.path)


def question(page: QWidget) -> None:
    """The question before a backup is put back."""
    keeping_steps.putting_back(page)
    settle()
    shown = window_of(page).findChild(RestorePage)
    assert isinstance(shown, RestorePage)
    shown.ask_to_put()


def found_wrong(page: QWidget) -> None:
    """What the check found."""
    shown = cast(SettingsPage, page)
    shown.session.office.db.execute("delete from person_find where rowid < 4")
    shown.backups.health.run()
    settle()
    shown.sheet.ensureWidgetVisible(shown.backups.health.check)
