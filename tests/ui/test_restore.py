"""Putting a backup back, and offices that do not open: by keys, in three languages."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.files import keys_beside
from desktop.core.backups import BackupSettings
from desktop.core.passwords import Protection, Secret
from desktop.core.texts import LANGUAGES
from desktop.operations import backups, encryption, offices, people
from desktop.operations.door import Acting, Office
from desktop.ui.dialogs import Question
from desktop.ui.offices import Offices
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.pages.restore import RestorePage
from desktop.ui.pages.salvaged import SalvagedPage
from desktop.ui.pages.sign_in import SignInPage
from desktop.ui.pages.trouble import TroublePage
from desktop.ui.window import MainWindow
from tests.keyboard import Key, focus, go_until, press
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL, Clerk, draft, new_office
from tests.ui.shared import Desk, means, settle, supplies, type_text

NOON = datetime(2026, 11, 22, 12, 0)
OWN, LATER = "кеште домбыра тартамын", "көктемде қайың сөлі"


def noon() -> datetime:
    return NOON


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the office lies."""
    return tmp_path / "office.hattama"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def window(desk: Desk) -> Iterator[MainWindow]:
    """A window without an office."""
    shown = desk.window(Offices(means(noon)))
    shown.show()
    shown.safekeeping()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


def backed_up(office: Office, stick: Path, after: int = 2) -> Path:
    """A backup of an office with a council of 21, in which more people came since; the office is closed."""
    clerk = Clerk(office)
    clerk.seat(21)
    backups.set_up(clerk.acting, BackupSettings(str(stick), at_closing=False))
    made = backups.back_up(Acting(office, office.user.name, NOON), stick)
    for number in range(30, 30 + after):
        people.add(clerk.acting, draft(number))
    offices.close(office)
    return made.path


def encrypted(path: Path, recovery: str) -> Office:
    """An encrypted office of one user."""
    new = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)
    protection = Protection("aigul", "Сәрсенова Айгүл", OWN, recovery)
    return offices.create(path, new, supplies(), "", NOON, protection)


def opened(window: MainWindow, path: Path) -> MainWindow:
    """The window on the office."""
    assert window.offices.open(path)
    window.activateWindow()
    settle()
    return window


def restore_page(window: MainWindow) -> RestorePage:
    """The page that puts a backup back."""
    page = window.page()
    assert isinstance(page, RestorePage)
    return page


def trouble_page(window: MainWindow) -> TroublePage:
    """The page of an office that does not open."""
    settle()
    page = window.page()
    assert isinstance(page, TroublePage)
    return page


def confirm() -> None:
    """Say yes to the question, by keys."""
    asked = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, Question) and each.isVisible()
    )
    go_until(asked.verb.hasFocus, Key.Key_Tab, "the verb")
    press(Key.Key_Return)


def count(window: MainWindow) -> int:
    """The people of the office that is shown."""
    session = window.session()
    assert session is not None
    return session.read(people.count)


def hurt(path: Path, *pages: int) -> None:
    """Write over pages of a file."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * 4096 : page * 4096 + 64] = b"\x55" * 64
    path.write_bytes(content)


# ------- putting back


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_backup_is_put_back_by_keys_and_the_former_office_is_kept(
    window: MainWindow, desk: Desk, path: Path, stick: Path, language: str
) -> None:
    backed_up(new_office(path), stick)
    desk.speak(language)
    opened(window, path)
    assert count(window) == 23
    window.go("settings", "backups")
    settle()
    page = window.page()
    go_until(lambda: focus() is page.backups.put, Key.Key_Tab, "put a backup back")  # type: ignore[union-attr]
    press(Key.Key_Return)
    shown = restore_page(window)
    assert shown.list.hasFocus()
    assert "21" in shown.contents.text()
    assert "2" in shown.losses.text()
    assert "office.replaced 2026-11-22 12-00.hattama" in shown.safety.text()
    go_until(shown.put.hasFocus, Key.Key_Tab, "put it back")
    press(Key.Key_Return)
    confirm()
    assert count(window) == 21
    kept = path.with_name("office.replaced 2026-11-22 12-00.hattama")
    assert str(kept) in window.safekeeping().done.text()
    assert backups.describe(kept).people == 23


def test_an_office_that_was_put_back_knows_the_backup_it_came_from(
    window: MainWindow, path: Path, stick: Path
) -> None:
    backup = backed_up(new_office(path), stick)
    opened(window, path)
    window.show_restore()
    settle()
    page = restore_page(window)
    assert "Записей в журнале с тех пор: 2." in page.losses.text()
    page.do()
    settle()
    session = window.session()
    assert session is not None
    last = session.read(backups.last_good)
    assert last is not None
    assert (last.path, last.at) == (str(backup), NOON)
    assert not session.read(backups.due, NOON)
    assert "нет" not in window.status.backup.words()


def test_so_does_an_encrypted_one_once_somebody_has_signed_in(
    window: MainWindow, path: Path, stick: Path
) -> None:
    backup = backed_up(encrypted(path, encryption.new_recovery_key()), stick)
    assert window.offices.open(path)
    entrance = window.page()
    assert isinstance(entrance, SignInPage)
    type_text(entrance.password.line, OWN)
    entrance.go_on()
    window.show_restore()
    settle()
    restore_page(window).do()
    settle()
    entrance = window.page()
    assert isinstance(entrance, SignInPage)
    type_text(entrance.password.line, OWN)
    entrance.go_on()
    settle()
    session = window.session()
    assert session is not None
    last = session.read(backups.last_good)
    assert last is not None
    assert last.path == str(backup)


def test_whoever_thinks_better_of_it_goes_back_with_esc(window: MainWindow, path: Path, stick: Path) -> None:
    backed_up(new_office(path), stick)
    opened(window, path)
    window.show_restore()
    settle()
    press(Key.Key_Escape)
    assert type(window.page()).__name__ == "SettingsPage"
    assert count(window) == 23


def test_a_damaged_backup_changes_nothing_and_the_office_is_shown_again(
    window: MainWindow, path: Path, stick: Path
) -> None:
    backup = backed_up(new_office(path), stick)
    opened(window, path)
    window.show_restore()
    settle()
    hurt(backup, 9, 10)
    restore_page(window).do()
    settle()
    assert count(window) == 23
    assert str(backup) in window.safekeeping().band.text()
    assert not list(path.parent.glob("*.replaced*"))


def test_a_backup_that_cannot_be_read_is_not_offered(window: MainWindow, path: Path, stick: Path) -> None:
    backup = backed_up(new_office(path), stick)
    backup.write_bytes(backup.read_bytes()[:5000])
    opened(window, path)
    window.show_restore()
    settle()
    page = restore_page(window)
    page.take_file(backup)
    assert page.trouble.isVisible()
    assert not page.put.isEnabled()


def test_on_a_new_computer_a_backup_becomes_an_office(
    window: MainWindow, path: Path, stick: Path, tmp_path: Path
) -> None:
    backup = backed_up(new_office(path), stick)
    window.show_first_run()
    settle()
    first = window.page()
    assert isinstance(first, FirstRunPage)
    first.restore.click()
    settle()
    page = restore_page(window)
    assert page.none.isVisible()
    page.take_file(backup)
    settle()
    target = tmp_path / "elsewhere" / "office.hattama"
    page.file.line.setText(str(path))
    page.put.click()
    assert page.file_row.error.text()
    page.file.line.setText(str(target))
    page.put.click()
    settle()
    confirm()
    assert count(window) == 21
    session = window.session()
    assert session is not None
    assert session.office.store.path == target


def test_an_encrypted_backup_opens_with_the_password_of_its_day(
    window: MainWindow, path: Path, stick: Path
) -> None:
    recovery = encryption.new_recovery_key()
    backup = backed_up(encrypted(path, recovery), stick)
    window.show_restore(path)
    settle()
    page = restore_page(window)
    page.take_file(backup)
    settle()
    assert page.secret.isVisible()
    assert not page.put.isEnabled()
    page.secret.password.line.setFocus()
    type_text(page.secret.password.line, "not this one, surely")
    press(Key.Key_Return)
    assert page.secret.password_row.error.text()
    page.secret.password.line.clear()
    type_text(page.secret.password.line, OWN)
    press(Key.Key_Return)
    assert page.put.hasFocus()
    assert "21" in page.contents.text()
    press(Key.Key_Return)
    confirm()
    assert isinstance(window.page(), SignInPage)
    session = window.offices.sign_in(path, Secret(OWN, "aigul"))
    assert not isinstance(session, Exception)
    window.offices.show(session)
    assert count(window) == 21


def test_an_open_encrypted_office_needs_no_password_for_its_backups(
    window: MainWindow, path: Path, stick: Path
) -> None:
    backed_up(encrypted(path, encryption.new_recovery_key()), stick)
    session = window.offices.sign_in(path, Secret(OWN, "aigul"))
    assert not isinstance(session, Exception)
    window.offices.show(session)
    window.show_restore()
    settle()
    page = restore_page(window)
    assert not page.secret.isVisible()
    assert page.put.isEnabled()
    assert "2" in page.losses.text()


# ------- damaged


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_damaged_office_leads_to_its_newest_good_backup(
    window: MainWindow, desk: Desk, path: Path, stick: Path, language: str
) -> None:
    backup = backed_up(new_office(path), stick)
    opened(window, path)
    window.leave()
    hurt(path, 9, 10)
    desk.speak(language)
    opened(window, path)
    page = trouble_page(window)
    assert str(backup) in page.newest.text()
    assert page.restore.hasFocus()
    press(Key.Key_Return)
    shown = restore_page(window)
    go_until(shown.put.hasFocus, Key.Key_Tab, "put it back")
    press(Key.Key_Return)
    confirm()
    assert count(window) == 21


def test_a_damaged_backup_is_not_called_good(window: MainWindow, path: Path, stick: Path) -> None:
    backup = backed_up(new_office(path), stick)
    opened(window, path)
    window.leave()
    hurt(path, 9, 10)
    hurt(backup, 9, 10)
    opened(window, path)
    assert str(backup) not in trouble_page(window).newest.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_read_is_salvaged_and_what_cannot_is_listed(
    window: MainWindow, desk: Desk, path: Path, stick: Path, tmp_path: Path, language: str
) -> None:
    backed_up(new_office(path), stick)
    hurt(path, 9)
    before = path.read_bytes()
    desk.speak(language)
    opened(window, path)
    page = trouble_page(window)
    go_until(page.salvage.hasFocus, Key.Key_Tab, "salvage")
    press(Key.Key_Return)
    confirm()
    done = window.page()
    assert isinstance(done, SalvagedPage)
    assert done.losses.text()
    assert path.read_bytes() == before
    done.save_list(tmp_path / "list.txt")
    assert done.losses.text() in (tmp_path / "list.txt").read_text("utf-8-sig")
    assert done.saved.isVisible()
    assert focus() is done.open
    press(Key.Key_Return)
    session = window.session()
    assert session is not None
    assert session.office.store.path == path.with_name("office.salvaged.hattama")


def test_an_encrypted_office_is_salvaged_after_its_password(
    window: MainWindow, path: Path, stick: Path
) -> None:
    backed_up(encrypted(path, encryption.new_recovery_key()), stick)
    content = bytearray(path.read_bytes())
    content[9 * 8192 + 100] ^= 1
    path.write_bytes(content)
    opened(window, path)
    sign_in = window.page()
    assert isinstance(sign_in, SignInPage)
    type_text(sign_in.password.line, OWN)
    press(Key.Key_Return)
    page = trouble_page(window)
    page.do_salvage()
    settle()
    assert isinstance(window.page(), SalvagedPage)
    place = path.with_name("office.salvaged.hattama")
    assert isinstance(offices.key_of(place, Secret(OWN, "aigul")), bytes)


# ------- open elsewhere, newer


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_office_that_is_open_elsewhere_says_who_has_it_and_can_be_read(
    window: MainWindow, desk: Desk, path: Path, language: str
) -> None:
    holder = new_office(path)
    desk.speak(language)
    opened(window, path)
    page = trouble_page(window)
    assert "clerk" in page.what.text()
    assert not page.breaking.isVisible()
    assert page.again.hasFocus()
    press(Key.Key_Return)
    page = trouble_page(window)
    go_until(page.reading.hasFocus, Key.Key_Tab, "open for reading")
    press(Key.Key_Return)
    session = window.session()
    assert session is not None
    assert session.office.store.read_only
    assert window.windowTitle().endswith(")")
    words = window.status.saved.text()
    offices.close(holder)
    window.leave()
    opened(window, path)
    assert not window.windowTitle().endswith(")")
    assert window.status.saved.text() != words


def test_a_doubtful_lock_can_be_broken_after_one_question(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = new_office(path)
    monkeypatch.setattr("db.lock.on_network", lambda office: True)
    lock = path.with_name(path.name + ".lock")
    lock.write_text(json.dumps({"who": "dana", "computer": "ELSEWHERE", "process": 7}), "utf-8")
    opened(window, path)
    page = trouble_page(window)
    assert page.breaking.isVisible()
    page.breaking.setFocus()
    holder.store.db.close()
    press(Key.Key_Return)
    confirm()
    assert window.session() is not None


# ------- the key file


@pytest.fixture
def locked(path: Path, stick: Path) -> Path:
    """The key file of an encrypted office that has a backup."""
    backed_up(encrypted(path, encryption.new_recovery_key()), stick)
    return keys_beside(path)


def told(window: MainWindow, path: Path, desk: Desk) -> TroublePage:
    """The page of an office that does not open, with its texts in three languages."""
    opened(window, path)
    texts = set()
    for language in ("kk", "en", "ru"):
        desk.speak(language)
        page = trouble_page(window)
        assert keys_beside(path).name in page.what.text()
        texts |= {page.what.text(), page.kept.text()}
    assert len(texts) == 6
    assert not page.salvage.isVisible()
    assert not page.reading.isVisible()
    return page


def test_an_office_whose_key_file_is_missing_opens_once_it_is_back(
    window: MainWindow, desk: Desk, path: Path, locked: Path
) -> None:
    away = locked.rename(locked.with_name("away"))
    page = told(window, path, desk)
    assert "рядом нет" in page.what.text()
    assert page.again.hasFocus()
    press(Key.Key_Return)
    assert isinstance(window.page(), TroublePage)
    away.rename(locked)
    page = trouble_page(window)
    page.again.click()
    settle()
    assert isinstance(window.page(), SignInPage)


def test_a_damaged_key_file_is_replaced_with_a_backup_of_the_office(
    window: MainWindow, desk: Desk, path: Path, locked: Path, stick: Path
) -> None:
    locked.write_bytes(b"\x00" * 200)
    window.preferences.keep_backup_folder(path, str(stick))
    page = told(window, path, desk)
    assert "повреждён" in page.what.text()
    assert page.restore.hasFocus()
    press(Key.Key_Return)
    shown = restore_page(window)
    type_text(shown.secret.password.line, OWN)
    shown.look()
    shown.do()
    settle()
    entrance = window.page()
    assert isinstance(entrance, SignInPage)
    type_text(entrance.password.line, OWN)
    entrance.go_on()
    assert count(window) == 21


def test_the_key_file_of_another_office_is_told_from_the_right_one(
    window: MainWindow, desk: Desk, path: Path, locked: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.hattama"
    offices.close(encrypted(other, encryption.new_recovery_key()))
    right = locked.read_bytes()
    locked.write_bytes(keys_beside(other).read_bytes())
    opened(window, path)
    entrance = window.page()
    assert isinstance(entrance, SignInPage)
    type_text(entrance.password.line, OWN)
    entrance.go_on()
    page = told_after_password(window, desk, locked)
    locked.write_bytes(right)
    page.again.click()
    settle()
    assert count(window) == 21 + 2


def told_after_password(window: MainWindow, desk: Desk, keys: Path) -> TroublePage:
    """The page that comes once the password was right for another office."""
    texts = set()
    for language in ("kk", "en", "ru"):
        desk.speak(language)
        page = trouble_page(window)
        assert keys.name in page.what.text()
        texts |= {page.what.text(), page.kept.text()}
    assert len(texts) == 6
    assert "от другого" in page.what.text()
    return page


def test_an_office_of_a_newer_program_is_told_in_plain_words(window: MainWindow, path: Path) -> None:
    office = new_office(path)
    office.db.execute("pragma user_version = 99")
    offices.close(office)
    opened(window, path)
    page = trouble_page(window)
    assert page.kept.text()
    assert not page.restore.isVisible()
    assert page.other.hasFocus()
    press(Key.Key_Return)
    assert isinstance(window.page(), FirstRunPage)


def test_a_network_folder_is_warned_of_once(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices.close(new_office(path))
    monkeypatch.setattr("db.disks.on_network", lambda place, mounts=None: place == path)
    opened(window, path)
    told = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    assert len(told) == 1
    told[0].close()
    window.leave()
    opened(window, path)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    window.go("settings", "backups")
    settle()
    assert any(note.isVisible() for note in window.page().backups.warnings)  # type: ignore[union-attr]
