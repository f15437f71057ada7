"""The part of the settings for users, passwords and keys: by whom, with what on paper, told where."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import WrongPassword
from desktop.operations import access, offices
from desktop.operations.access import NewUser
from desktop.operations.door import Acting
from desktop.ui.dialogs import Question, Sheet
from desktop.ui.offices import Offices
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.settings.users import OfUsers
from desktop.ui.settings.users_key import ProtectSheet, RecoverySheet, RotateSheet
from desktop.ui.settings.users_sheets import GivenSheet, OwnPasswordSheet, UserSheet
from desktop.ui.sign_in.secret_paper import SecretPaper
from desktop.ui.widgets.labels import Label
from desktop.ui.window import MainWindow
from tests.keyboard import Key, press
from tests.offices import new_office
from tests.ui.entrance import GIVEN, NOON, OWN, Entrance, noon
from tests.ui.founding import PASSWORD
from tests.ui.shared import Desk, means, settle, supplies

NEXT = "таңда ерте тұрамын"
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def page(entrance: Entrance) -> SettingsPage:
    """The part, for the administrator."""
    entrance.type(OWN)
    return part(entrance.window)


def part(window: MainWindow) -> SettingsPage:
    """The settings, with users chosen."""
    window.go("settings", "users")
    settle()
    shown = window.page()
    assert isinstance(shown, SettingsPage)
    return shown


def users(window: MainWindow) -> OfUsers:
    """The part that is shown now."""
    shown = window.page()
    assert isinstance(shown, SettingsPage)
    return shown.users


def opened(kind: type[W]) -> W:
    """The sheet that is open."""
    settle()
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def secrets(paper: SecretPaper) -> list[str]:
    """The lines of a paper that can be copied by hand."""
    return [label.text() for label in paper.panel.findChildren(Label) if label.accessibleName()]


def listed(users: OfUsers) -> dict[str, str]:
    """Names and kinds of passwords."""
    return {each.user.name: each.password for each in users.table.records.records}


def choose(users: OfUsers, name: str) -> None:
    """Choose somebody in the list."""
    found = next(each.user.id for each in users.table.records.records if each.user.name == name)
    users.table.select(found)


def opens(path: Path, secret: Secret) -> bool:
    """Whether a secret opens the office that nobody holds."""
    try:
        offices.close(offices.open_office(path, supplies(), "", secret))
    except WrongPassword:
        return False
    return True


# ------- users


def test_a_user_gets_a_temporary_password_that_is_shown_once(page: SettingsPage, entrance: Entrance) -> None:
    page.users.add.click()
    sheet = opened(UserSheet)
    sheet.name.setText("Erlan")
    sheet.full_name.setText("Тілеубаев Ерлан")
    sheet.role.choose("reader")
    sheet.verb.click()
    given = opened(GivenSheet)
    (words,) = secrets(given.paper)
    given.verb.click()
    settle()
    assert listed(page.users) == {"aigul": "own", "dana": "temporary", "erlan": "temporary"}
    entrance.window.leave()
    settle()
    office = offices.open_office(entrance.path, supplies(), "", Secret(words, "erlan"))
    assert (office.user.role, office.user.full_name, office.user.must_change) == (
        "reader",
        "Тілеубаев Ерлан",
        True,
    )
    offices.close(office)


def test_a_name_that_will_not_do_is_told_beside_it(page: SettingsPage) -> None:
    page.users.ask_user()
    sheet = opened(UserSheet)
    for name in ("кто угодно", "dana"):
        sheet.name.setText(name)
        sheet.verb.click()
        assert sheet.name_row.error.text()
        assert sheet.isVisible()
    sheet.reject()


def test_the_role_is_chosen_with_the_arrow_keys(page: SettingsPage) -> None:
    page.users.ask_user()
    sheet = opened(UserSheet)
    sheet.full_name.setFocus()
    press(Key.Key_Tab)
    assert sheet.focusWidget() is sheet.role.buttons["clerk"]
    press(Key.Key_Down)
    assert sheet.role.role() == "reader"
    sheet.reject()


def test_role_and_name_are_changed_in_one_sheet(page: SettingsPage) -> None:
    choose(page.users, "dana")
    page.users.ask_change()
    sheet = opened(UserSheet)
    assert not sheet.name.isVisible()
    sheet.role.choose("head")
    sheet.full_name.setText("Ли Дана Сергеевна")
    sheet.verb.click()
    settle()
    (dana,) = [each.user for each in page.users.table.records.records if each.user.name == "dana"]
    assert (dana.role, dana.full_name) == ("head", "Ли Дана Сергеевна")


def test_ones_own_role_password_and_account_are_for_another_administrator(page: SettingsPage) -> None:
    choose(page.users, "aigul")
    assert not page.users.remove.isEnabled()
    assert "другой администратор" in page.users.remove.toolTip()
    assert not page.users.reset.isEnabled()
    page.users.ask_change()
    sheet = opened(UserSheet)
    assert not sheet.role.isEnabled()
    sheet.reject()


def test_somebody_else_gets_a_new_password_after_one_question(page: SettingsPage, entrance: Entrance) -> None:
    choose(page.users, "dana")
    page.users.reset.click()
    opened(Question).verb.click()
    given = opened(GivenSheet)
    (words,) = secrets(given.paper)
    given.verb.click()
    entrance.window.leave()
    settle()
    assert opens(entrance.path, Secret(words, "dana"))
    assert not opens(entrance.path, Secret(GIVEN, "dana"))


def test_a_user_is_removed_after_one_question(page: SettingsPage, entrance: Entrance) -> None:
    choose(page.users, "dana")
    page.users.remove.click()
    opened(Question).verb.click()
    settle()
    assert listed(page.users) == {"aigul": "own"}
    assert offices.names_for(entrance.path) == ("aigul",)


def test_tab_goes_down_the_part_as_it_is_read(page: SettingsPage) -> None:
    part = page.users
    wanted = [part.table, part.add, part.edit, part.password, part.recovery, part.rotate]
    met: list[QWidget] = []
    part.table.setFocus()
    while len(met) < len(wanted):
        met.append(page.window().focusWidget())
        press(Key.Key_Tab)
    assert met == wanted


# ------- one's own password, and who sees no more than that


def test_ones_own_password_is_changed_with_the_one_before(page: SettingsPage, entrance: Entrance) -> None:
    page.users.password.click()
    sheet = opened(OwnPasswordSheet)
    sheet.old.line.setText("не тот пароль")
    for line in (sheet.new.first.line, sheet.new.again.line):
        line.setText(NEXT)
    sheet.verb.click()
    assert sheet.old_row.error.text()
    sheet.old.line.setText(OWN)
    for line in (sheet.new.first.line, sheet.new.again.line):
        line.setText("коротко")
    sheet.verb.click()
    assert sheet.new.first_row.error.text()
    for line in (sheet.new.first.line, sheet.new.again.line):
        line.setText(NEXT)
    sheet.verb.click()
    settle()
    assert "Пароль изменён" in page.users.done.text()
    entrance.window.leave()
    settle()
    assert opens(entrance.path, Secret(NEXT, "aigul"))


def test_a_clerk_sees_their_own_password_and_a_sentence(entrance: Entrance) -> None:
    office = offices.open_office(entrance.path, supplies(), "", Secret(OWN, "aigul"))
    access.add_user(Acting(office, "aigul", NOON), NewUser("erlan", "", "clerk", NEXT))
    offices.close(office)
    office = offices.open_office(entrance.path, supplies(), "", Secret(NEXT, "erlan"))
    access.change_own_password(Acting(office, "erlan", NOON), NEXT, PASSWORD)
    offices.close(office)
    entrance.window.leave()
    assert entrance.window.offices.open(entrance.path)
    settle()
    entrance.choose("erlan")
    entrance.type(PASSWORD)
    shown = part(entrance.window).users
    assert shown.list.isHidden()
    assert shown.key.isHidden()
    assert shown.own.isVisible()
    assert "администратор" in shown.refused.text()


# ------- keys


def test_another_recovery_key_is_put_to_use_once_it_is_on_paper(
    page: SettingsPage, entrance: Entrance
) -> None:
    page.users.recovery.click()
    sheet = opened(RecoverySheet)
    key = " ".join(secrets(sheet.step.paper))
    assert not sheet.verb.isEnabled()
    assert "Ctrl" not in sheet.verb.toolTip()
    sheet.step.paper.box.click()
    assert "Ctrl+Enter" in sheet.verb.toolTip()
    sheet.verb.click()
    settle()
    assert page.users.done.isVisible()
    entrance.window.leave()
    settle()
    assert opens(entrance.path, Secret(key, RECOVERY))
    assert not opens(entrance.path, Secret(entrance.recovery, RECOVERY))


def test_the_key_of_the_office_is_changed_with_all_that_opens_it_on_paper(
    page: SettingsPage, entrance: Entrance
) -> None:
    page.users.rotate.click()
    sheet = opened(RotateSheet)
    first, second, words = secrets(sheet.paper)
    assert not sheet.verb.isEnabled()
    sheet.paper.box.click()
    sheet.own.line.setText("не тот пароль")
    sheet.verb.click()
    assert sheet.own_row.error.text()
    sheet.own.line.setText(OWN)
    sheet.verb.click()
    settle()
    assert listed(users(entrance.window)) == {"aigul": "own", "dana": "temporary"}
    entrance.window.leave()
    settle()
    assert opens(entrance.path, Secret(f"{first} {second}", RECOVERY))
    assert opens(entrance.path, Secret(words, "dana"))
    assert opens(entrance.path, Secret(OWN, "aigul"))
    assert not opens(entrance.path, Secret(GIVEN, "dana"))


def test_the_holder_of_the_recovery_key_is_told_to_give_the_administrator_a_password(
    entrance: Entrance,
) -> None:
    entrance.page.recovery.click()
    settle()
    entrance.type(entrance.recovery)
    shown = users(entrance.window)
    assert shown.isVisible()
    assert shown.lead.isVisible()
    assert shown.own.isHidden()
    choose(shown, "aigul")
    shown.reset.click()
    opened(Question).verb.click()
    given = opened(GivenSheet)
    (words,) = secrets(given.paper)
    given.verb.click()
    entrance.window.leave()
    settle()
    assert opens(entrance.path, Secret(words, "aigul"))


# ------- a plain office


@pytest.fixture
def plain(desk: Desk, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on an office without a password."""
    offices.close(new_office(tmp_path / "plain.hattama"))
    window = desk.window(Offices(means(noon)))
    assert window.offices.open(tmp_path / "plain.hattama")
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle()


def test_a_plain_office_says_so_and_is_protected_in_two_steps(plain: MainWindow, tmp_path: Path) -> None:
    assert "без пароля" in plain.windowTitle()
    shown = part(plain).users
    assert shown.list.isHidden()
    shown.protect.click()
    sheet = opened(ProtectSheet)
    assert sheet.founder.name.text() == "clerk"
    for line in (sheet.founder.password.first.line, sheet.founder.password.again.line):
        line.setText("коротко")
    sheet.verb.click()
    assert sheet.founder.password.first_row.error.text()
    for line in (sheet.founder.password.first.line, sheet.founder.password.again.line):
        line.setText(PASSWORD)
    sheet.verb.click()
    key = " ".join(secrets(sheet.step.paper))
    assert not sheet.verb.isEnabled()
    sheet.step.paper.box.click()
    sheet.verb.click()
    settle()
    assert "без пароля" not in plain.windowTitle()
    assert listed(users(plain)) == {"clerk": "own"}
    plain.leave()
    settle()
    assert opens(tmp_path / "plain.hattama", Secret(PASSWORD, "clerk"))
    assert opens(tmp_path / "plain.hattama", Secret(key, RECOVERY))


def test_plain_copies_that_lie_beside_a_protected_office_are_named(plain: MainWindow, tmp_path: Path) -> None:
    copy = tmp_path / "plain.before-schema-2.hattama"
    copy.write_bytes((tmp_path / "plain.hattama").read_bytes())
    part(plain).users.ask_protection()
    sheet = opened(ProtectSheet)
    for line in (sheet.founder.password.first.line, sheet.founder.password.again.line):
        line.setText(PASSWORD)
    sheet.verb.click()
    sheet.step.paper.box.click()
    sheet.verb.click()
    told = opened(Sheet)
    assert copy.name in told.sentence.text()
    told.accept()


# ------- the lock of this PC


def test_the_minutes_until_the_lock_are_chosen_for_this_pc(page: SettingsPage, entrance: Entrance) -> None:
    watch = entrance.window.locking()
    page.pc.idle.chosen.emit("30")
    assert entrance.window.preferences.idle_minutes == 30
    assert watch._idle.interval() == 30 * 60_000
    page.pc.idle.chosen.emit("0")
    assert not watch._idle.isActive()
    entrance.window.preferences.idle_minutes = 12
    page.pc.show_value()
    assert page.pc.idle.current() == "10"
