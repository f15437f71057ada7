"""What is pressed before an office is open, and in the settings for users and keys."""

import tempfile
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core import paper_keys
from desktop.core.access import User
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.sign_in import SignInPage
from desktop.ui.settings.users_key import ProtectSheet, RecoverySheet, RotateSheet, place_of
from desktop.ui.settings.users_sheets import OwnPasswordSheet, UserSheet
from desktop.ui.sign_in.recovery import Given, Paper
from desktop.ui.window import MainWindow
from tests.pictures.records import papers_of_akmola
from tests.ui.entrance import GIVEN
from tests.ui.founding import fill_founder, go_to_key
from tests.ui.shared import settle

KEY = paper_keys.spelled(bytes(range(40, 60)))


def papers_done(page: QWidget) -> FirstRunPage:
    """The second step, with a file that can be made."""
    papers_of_akmola(page)
    shown = cast(FirstRunPage, page)
    shown.recovery_key = KEY
    shown.papers.file.line.setText(str(Path(tempfile.gettempdir()) / "pictured.hattama"))
    return shown


def password_too_weak(page: QWidget) -> None:
    """The third step, with a password of two known words."""
    shown = papers_done(page)
    shown.go_on()
    fill_founder(shown)
    for line in (shown.founder.password.first, shown.founder.password.again):
        line.line.setText("Кокшетау2026")
    shown.go_on()


def recovery_key(page: QWidget) -> None:
    """The last step."""
    go_to_key(papers_done(page))


def wrong_password(page: QWidget) -> None:
    """A password that is not the right one."""
    shown = cast(SignInPage, page)
    shown.password.line.setText("домбыра")
    shown.go_on()


def new_password(page: QWidget) -> None:
    """The clerk has a password that was given, and chooses another that is too short."""
    shown = cast(SignInPage, page)
    shown.who.setCurrentText("dana")
    shown.password.line.setText(GIVEN)
    shown.go_on()
    for line in (shown.chosen.first, shown.chosen.again):
        line.line.setText("қысқа")
    shown.go_on()


def by_recovery(page: QWidget) -> None:
    """A recovery key with a sign too few."""
    shown = cast(SignInPage, page)
    shown.change_way()
    shown.password.line.setText(KEY[:-1])
    shown.go_on()


def lock(page: QWidget) -> None:
    """The window is locked."""
    cast(MainWindow, page.window()).lock()


def sheet(page: QWidget, kind: type[QWidget]) -> QWidget:
    """The sheet that is open."""
    settle()
    found = page.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def new_user(page: QWidget) -> None:
    """The sheet of a new user, with a name that cannot be one."""
    cast(SettingsPage, page).users.ask_user()
    asked = cast(UserSheet, sheet(page, UserSheet))
    asked.name.setText("Бекова Әсел")
    asked.full_name.setText("Бекова Әсел Маратқызы")
    asked.verb.click()


def new_key(page: QWidget) -> None:
    """Another key for the whole office, under way."""
    cast(SettingsPage, page).users.ask_rotation()
    asked = cast(RotateSheet, sheet(page, RotateSheet))
    asked.paper.box.setChecked(True)


def temporary_password(page: QWidget) -> None:
    """A password that is handed over."""
    shown = cast(SettingsPage, page)
    user = User(2, "dana", "Ли Дана", "clerk")
    shown.users.show_password(Given(user, "4rxm7-kpd3t-w9hfy"))


def own_password(page: QWidget) -> None:
    """Another password of one's own, typed differently the second time."""
    cast(SettingsPage, page).users.ask_password()
    asked = cast(OwnPasswordSheet, sheet(page, OwnPasswordSheet))
    asked.old.line.setText(GIVEN)
    asked.new.first.line.setText("көктемде қайың сөлі")
    asked.new.again.line.setText("көктемде қайың")
    asked.verb.click()


def another_recovery_key(page: QWidget) -> None:
    """A new recovery key, not on paper yet."""
    shown = cast(SettingsPage, page)
    shown.users.ask_recovery()
    asked = cast(RecoverySheet, sheet(page, RecoverySheet))
    asked.step.show_paper(Paper(place_of(shown.session), KEY))


def protection(page: QWidget) -> None:
    """A plain office gets a password."""
    cast(SettingsPage, page).users.ask_protection()
    sheet(page, ProtectSheet)


def removing_user(page: QWidget) -> None:
    """The question before a user goes."""
    shown = cast(SettingsPage, page)
    shown.users.table.select(2)
    shown.users.ask_removal()
