"""Signing in to an encrypted office, choosing a password, locking: by keys, in three languages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.core.passwords import Secret
from desktop.core.texts import LANGUAGES
from desktop.operations import offices
from desktop.ui.dialogs import ask
from desktop.ui.offices import Offices
from desktop.ui.pages.sign_in import SignInPage
from desktop.ui.sign_in.locked import LockedView
from desktop.ui.window import MainWindow
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL
from tests.ui.entrance import GIVEN, NOON, OWN, Entrance, noon
from tests.ui.shared import Desk, means, settle, supplies, type_text


def test_nothing_of_the_office_is_shown_before_the_password(entrance: Entrance) -> None:
    assert entrance.window.session() is None
    assert entrance.window.rail.isHidden()
    assert "Ақмола" not in entrance.window.windowTitle()
    assert [entrance.page.who.itemText(place) for place in range(2)] == ["aigul", "dana"]
    assert entrance.window.focusWidget() is entrance.page.password.line


def test_the_right_password_opens_the_office_for_its_user(entrance: Entrance) -> None:
    entrance.type(OWN)
    session = entrance.window.session()
    assert session is not None
    assert (session.office.user.name, session.office.user.role) == ("aigul", "administrator")
    assert entrance.window.preferences.last_name == "aigul"
    assert entrance.window.status.who.words() == "Сәрсенова Айгүл"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_password_is_told_beside_its_line_and_can_be_typed_over(
    entrance: Entrance, desk: Desk, language: str
) -> None:
    desk.speak(language)
    entrance.type("not this one, surely")
    assert entrance.page.password_row.error.text()
    assert entrance.page.password.line.hasSelectedText()
    entrance.type(OWN)
    assert entrance.window.session() is not None


def test_after_several_wrong_ones_the_button_waits(entrance: Entrance) -> None:
    for _ in range(4):
        entrance.type("not this one, surely")
    assert not entrance.page.enter.isEnabled()
    entrance.type(OWN)
    assert entrance.window.session() is None


def test_wrong_passwords_are_told_to_whoever_signs_in_next(entrance: Entrance) -> None:
    entrance.type("not this one, surely")
    entrance.type(OWN)
    session = entrance.window.session()
    assert session is not None
    assert session.greeting is not None
    assert session.greeting.wrong == 1
    assert "1" in entrance.window.status.greeting.text()


def test_a_password_that_was_given_is_changed_before_anything_is_shown(entrance: Entrance) -> None:
    entrance.choose("dana")
    entrance.type(GIVEN)
    assert entrance.window.session() is None
    page = entrance.page
    entrance.type("қысқа")
    assert page.chosen.again_row.error.text()
    type_text(page.chosen.again.line, "")
    page.chosen.first.line.setText("қысқа")
    page.chosen.again.line.setText("қысқа")
    QTest.keyClick(page.chosen.again.line, Qt.Key.Key_Return)
    assert page.chosen.first_row.error.text()
    for line in (page.chosen.first.line, page.chosen.again.line):
        line.setText("таңда ерте тұрамын")
    QTest.keyClick(page.chosen.again.line, Qt.Key.Key_Return)
    settle()
    session = entrance.window.session()
    assert session is not None
    assert session.office.user.name == "dana"
    entrance.window.leave()
    settle()
    opened = offices.open_office(entrance.path, supplies(), "", Secret("таңда ерте тұрамын", "dana"))
    assert not opened.user.must_change
    offices.close(opened)


def test_whoever_leaves_instead_of_choosing_lets_go_of_the_office(entrance: Entrance) -> None:
    entrance.choose("dana")
    entrance.type(GIVEN)
    entrance.page.other.click()
    settle()
    office = offices.open_office(entrance.path, supplies(), "", Secret(OWN, "aigul"))
    offices.close(office)


def test_the_recovery_key_opens_the_office(entrance: Entrance) -> None:
    entrance.page.recovery.click()
    settle()
    assert not entrance.page.who.isVisible()
    entrance.type("nonsense")
    assert entrance.page.password_row.error.text()
    entrance.type(entrance.recovery.lower().replace("-", " "))
    session = entrance.window.session()
    assert session is not None
    assert session.office.user.role == "administrator"
    assert entrance.window.status.who.words() == "Ключ восстановления"
    entrance.window.lock()
    settle()
    view = locked(entrance.window)
    assert view is not None
    assert view.row.label.text() == "Ключ восстановления"
    entrance.type(entrance.recovery)
    assert locked(entrance.window) is None


def test_an_office_that_another_program_holds_can_be_read(entrance: Entrance) -> None:
    holder = offices.open_office(entrance.path, supplies(), "", Secret(OWN, "aigul"))
    entrance.type(OWN)
    assert entrance.window.session() is None
    assert entrance.page.reading.isVisible()
    assert "aigul" in entrance.page.trouble.text()
    entrance.page.reading.click()
    settle()
    session = entrance.window.session()
    assert session is not None
    assert session.office.store.read_only
    offices.close(holder)


def test_what_is_typed_is_dots_until_it_is_asked_for(entrance: Entrance) -> None:
    line = entrance.page.password
    assert line.line.echoMode() is QLineEdit.EchoMode.Password
    line.eye.click()
    assert line.line.echoMode() is QLineEdit.EchoMode.Normal
    line.clear()
    assert line.line.echoMode() is QLineEdit.EchoMode.Password


# ------- lock


def locked(window: MainWindow) -> LockedView | None:
    """What stands over the window."""
    found = [view for view in window.findChildren(LockedView) if view.isVisible()]
    return found[0] if found else None


def test_a_locked_window_shows_nothing_and_comes_back_as_it_was(entrance: Entrance) -> None:
    window = entrance.window
    entrance.type(OWN)
    window.go("people")
    title = window.windowTitle()
    sheet = ask(window, "Question", "Consequence", "Yes", window.update)
    window.lock()
    settle()
    assert locked(window)
    assert not window.rail.isVisible()
    assert not sheet.isVisible()
    assert window.windowTitle() != title
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    entrance.type("not this one, surely")
    assert locked(window)
    entrance.type(OWN)
    assert locked(window) is None
    assert sheet.isVisible()
    assert window.windowTitle() == title
    assert window.rail.isVisible()
    sheet.close()


def test_whoever_unlocks_goes_on_where_they_were(entrance: Entrance) -> None:
    window = entrance.window
    entrance.type(OWN)
    window.go("people")
    settle()
    before = window.focusWidget()
    assert before is not None
    window.lock()
    settle()
    assert window.windowTitle() == "Хаттама"
    entrance.type(OWN)
    assert window.focusWidget() is before


def test_a_window_that_nobody_touches_locks_itself(entrance: Entrance) -> None:
    entrance.window.preferences.idle_minutes = 7
    entrance.type(OWN)
    watch = entrance.window.locking()
    assert watch._idle.interval() == 7 * 60_000
    watch._idle.timeout.emit()
    settle()
    assert locked(entrance.window)


def test_it_never_locks_itself_where_that_was_chosen(entrance: Entrance) -> None:
    entrance.window.preferences.idle_minutes = 0
    entrance.type(OWN)
    assert not entrance.window.locking()._idle.isActive()


def test_somebody_else_can_sign_in_to_a_locked_window(entrance: Entrance) -> None:
    entrance.type(OWN)
    entrance.window.lock()
    settle()
    view = locked(entrance.window)
    assert view is not None
    view.other.click()
    settle()
    assert entrance.window.session() is None
    assert isinstance(entrance.window.page(), SignInPage)


def test_a_plain_office_has_nobody_to_ask_and_no_lock(desk: Desk, tmp_path: Path) -> None:
    new = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)
    offices.close(offices.create(tmp_path / "plain.hattama", new, supplies(), "clerk", NOON))
    window = desk.window(Offices(means(noon)))
    assert window.offices.open(tmp_path / "plain.hattama")
    window.show()
    window.lock()
    settle()
    assert locked(window) is None
    assert window.status.who.isHidden()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
