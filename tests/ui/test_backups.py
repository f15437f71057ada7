"""Backups from the window: where to, when, by hand, by themselves, at the end; and what is told of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.backups import BackupSettings
from desktop.core.texts import LANGUAGES, Text
from desktop.operations import backups, checkup, decisions, meetings, people
from desktop.operations.door import Acting
from desktop.ui import backing_up, waiting
from desktop.ui.dialogs import Picker, Question
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.preferences import Preferences
from desktop.ui.safekeeping import Safekeeping
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.keyboard import Key, focus, press, reach, write
from tests.offices import Clerk, draft
from tests.ui.shared import Desk, settle

NOON = datetime(2026, 11, 22, 12, 0)
ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "kz-1048.csv"

UNWRITABLE = Path("/sys")
"""Nobody writes there, not even who may do everything."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def keeping(window: MainWindow) -> Safekeeping:
    """What looks after the office, as it does a moment after the window is painted."""
    return window.safekeeping()


def settings_page(window: MainWindow) -> SettingsPage:
    """The part about backups."""
    window.go("settings", "backups")
    settle()
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page


def chosen(session: Session, folder: Path) -> None:
    """Send the backups to that folder."""
    assert session.did(backups.set_up, BackupSettings(str(folder)))


def made(folder: Path) -> list[str]:
    """The backups in a folder."""
    return sorted(path.name for path in folder.glob("*.hattama"))


def question() -> Question:
    """The question that is asked."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, Question) and each.isVisible()
    )


# ------- telling


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_office_says_from_the_first_day_that_it_has_no_backup_and_leads_there(
    window: MainWindow, keeping: Safekeeping, desk: Desk, language: str
) -> None:
    desk.speak(language)
    link = window.status.backup
    assert link.isVisible()
    assert link.warns
    assert link.accessibleDescription()
    link.click()
    settle()
    page = window.page()
    assert isinstance(page, SettingsPage)
    assert page.backups.isVisible()
    assert page.backups.warnings[0].text() == link.accessibleDescription()


def test_without_a_folder_the_large_button_asks_for_one_and_then_makes_a_backup(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    part = settings_page(window).backups
    assert part.make.words() == "Выбрать папку или флеш-накопитель…"
    part.make.click()
    settle()
    picker = part.findChild(Picker)
    assert picker is not None
    picker.chosen.emit(stick)
    picker.close()
    settle()
    assert part.make.words() == "Сделать копию сейчас"
    part.make.click()
    settle()
    assert len(made(stick)) == 1


def test_the_status_area_says_when_the_last_good_one_was_made(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(session, stick)
    keeping.back_up()
    assert "диск" in window.status.backup.words()
    monkeypatch.setattr("db.disks.same", lambda one, other: False)
    keeping.look()
    assert window.status.backup.words().endswith("12:00")
    assert not window.status.backup.warns


def test_an_old_one_is_told_of_once_something_was_changed_since(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick)
    backups.back_up(Acting(session.office, "clerk", NOON - timedelta(days=9)), stick)
    keeping.look()
    assert "13.11.2026" not in window.status.backup.words()
    session.do(people.add, draft(1))
    keeping.look()
    assert "13.11.2026" in window.status.backup.words()


# ------- by hand, by keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_is_typed_and_a_backup_made_by_keys_alone(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path, desk: Desk, language: str
) -> None:
    desk.speak(language)
    page = settings_page(window)
    part = page.backups
    reach(part.form.folder.accessibleName())
    write(str(stick))
    press(Key.Key_Tab)
    assert session.read(backups.settings).folder == str(stick)
    assert part.make.isEnabled()
    part.make.setFocus()
    press(Key.Key_Return)
    assert made(stick) == ["office 2026-11-22 12-00.hattama"]
    assert part.good.isVisible()
    assert [each.path.name for each in part.list.table.records.records] == made(stick)
    assert window.preferences.backup_folder(session.office.store.path) == stick


def test_what_is_set_holds_at_once(window: MainWindow, session: Session, stick: Path) -> None:
    form = settings_page(window).backups.form
    form.folder.take(stick)
    form.hours.setValue(0)
    form.meeting.setChecked(False)
    form.days.setValue(3)
    assert session.read(backups.settings) == BackupSettings(str(stick), 0, False, True, True, 3)


def test_a_failed_backup_is_told_and_stops_nothing(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick / "gone")
    assert keeping.back_up() is not None
    assert str(stick / "gone") in keeping.band.text()
    assert window.status.backup.warns
    assert session.do(people.add, draft(1))
    stick.joinpath("gone").mkdir()
    keeping.back_up()
    assert keeping.band.text() == ""


# ------- by themselves


def test_one_is_made_by_the_clock_in_a_quiet_moment(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick)
    keeping.tick()
    assert keeping._quiet.waits()
    assert made(stick) == []
    keeping._quiet._timer.timeout.emit()
    assert len(made(stick)) == 1
    keeping.tick()
    assert not keeping._quiet.waits()


def test_one_that_failed_is_tried_again_after_a_while(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick / "gone")
    keeping.back_up_by_clock()
    waited = 0
    while not keeping._quiet.waits():
        keeping.tick()
        waited += 1
        assert waited < 60
    assert waited == 10


def test_one_is_made_after_a_meeting_was_closed(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path, clerk: Clerk
) -> None:
    chosen(session, stick)
    meeting = clerk.plan()
    clerk.open(present=15)
    decisions.add(clerk.acting, clerk.take_up(), Text("Қабылдансын", "Принять"))
    assert made(stick) == []
    assert session.did(meetings.close_meeting, meeting)
    QTest.qWait(20)
    assert len(made(stick)) == 1


def test_the_program_makes_one_when_it_is_closed(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick)
    assert window.close()
    assert len(made(stick)) == 1


def test_it_makes_none_at_the_end_when_nothing_was_changed_since(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick)
    keeping.back_up()
    assert window.close()
    assert len(made(stick)) == 1


def test_when_that_fails_it_asks_once_and_closes_without(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick / "gone")
    assert not window.close()
    settle()
    assert window.isVisible()
    assert question().verb.hasFocus()
    press(Key.Key_Return)
    assert not window.isVisible()


def test_a_list_is_brought_in_after_the_office_was_kept(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick)
    window.go("import", ROSTER)
    page = window.page()
    assert isinstance(page, ImportPage)
    page.go_on()
    assert len(made(stick)) == 1
    assert session.read(people.count) > 0
    (copy,) = stick.glob("*.hattama")
    assert backups.describe(copy).people == 0


def test_without_the_stick_it_is_kept_beside_the_office(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path
) -> None:
    chosen(session, stick / "gone")
    window.go("import", ROSTER)
    page = window.page()
    assert isinstance(page, ImportPage)
    page.go_on()
    assert session.office.store.path.with_name("office.before-import.hattama").exists()
    assert session.read(people.count) > 0


def test_a_list_waits_for_a_word_when_the_office_cannot_be_kept(
    window: MainWindow, keeping: Safekeeping, session: Session
) -> None:
    chosen(session, UNWRITABLE)
    window.go("import", ROSTER)
    page = window.page()
    assert isinstance(page, ImportPage)
    page.go_on()
    settle()
    assert session.read(people.count) == 0
    asked = question()
    assert asked.safe.hasFocus()
    asked.verb.click()
    settle()
    assert session.read(people.count) > 0


def test_a_reader_makes_none_and_is_told_why(
    window: MainWindow, session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(session, stick)
    user = session.office.user._replace(role="reader")
    session.office = replace(session.office, user=user)
    assert not backing_up.able(session)
    part = settings_page(window).backups
    assert not part.make.isEnabled()
    assert part.make.toolTip()
    assert not part.form.folder.isEnabled()
    assert window.close()
    assert made(stick) == []


# ------- the wait


def test_a_long_backup_can_be_skipped_and_leaves_nothing_behind(
    window: MainWindow, keeping: Safekeeping, session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(session, stick)
    monkeypatch.setattr(waiting, "PAINTS", 0)
    shown: list[str] = []
    look = waiting.Waiting._look

    def press_escape(over: waiting.Waiting) -> None:
        look(over)
        shown.append(focus().accessibleName())
        QTest.keyClick(over.stop, Qt.Key.Key_Return)

    monkeypatch.setattr(waiting.Waiting, "_look", press_escape)
    assert window.close()
    assert shown
    assert list(stick.iterdir()) == []


def test_nothing_else_happens_while_a_copy_is_made(window: MainWindow, session: Session) -> None:
    with waiting.Waiting(window, "…", "stop", at_once=True) as over:
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert not window.close()
        over.progress(1, 2)
    settle()
    assert window.isVisible()
    assert type(window.page()).__name__ == "MeetingsPage"


# ------- the check


def test_the_check_says_that_nothing_is_wrong_and_notes_the_day(
    window: MainWindow, session: Session, clerk: Clerk
) -> None:
    health = settings_page(window).backups.health
    health.check.setFocus()
    press(Key.Key_Return)
    assert health.result.text()
    assert session.read(checkup.last) == NOON


def test_the_check_lists_what_is_wrong_in_words(window: MainWindow, session: Session, clerk: Clerk) -> None:
    session.office.db.execute("delete from person_find where rowid = 1")
    health = settings_page(window).backups.health
    health.run()
    assert "№ 1" in health.findings.text()
    assert session.read(checkup.last) is None


def test_the_monthly_check_waits_for_a_lull_and_says_nothing_when_all_is_well(
    window: MainWindow, keeping: Safekeeping, session: Session, clerk: Clerk
) -> None:
    assert keeping.monthly.waits()
    for _ in checkup.PARTS:
        keeping.monthly.check_part()
    assert session.read(checkup.last) == NOON
    assert keeping.band.text() == ""
    keeping.follow(session)
    assert not keeping.monthly.waits()


def test_the_monthly_check_tells_of_what_is_wrong(
    window: MainWindow, keeping: Safekeeping, session: Session, clerk: Clerk
) -> None:
    session.office.db.execute("delete from person_find where rowid = 1")
    for _ in checkup.PARTS:
        keeping.monthly.check_part()
    assert "1" in keeping.band.text()
    assert session.read(checkup.last) is None


# ------- what this PC remembers


def test_this_pc_remembers_where_backups_go_and_what_was_said(desk: Desk, tmp_path: Path) -> None:
    one, other = tmp_path / "one.hattama", tmp_path / "other.hattama"
    desk.preferences.keep_backup_folder(one, "/media/stick")
    desk.preferences.tell_network(one)
    again = Preferences(tmp_path / "pc.ini")
    assert again.backup_folder(one) == Path("/media/stick")
    assert again.backup_folder(other) is None
    assert (again.network_told(one), again.network_told(other)) == (True, False)
    again.keep_backup_folder(one, "")
    assert again.backup_folder(one) is None


@pytest.mark.parametrize("kept", ["", "[", "[]", '{"a": 1}', "[" * 100_000])
def test_what_cannot_be_read_there_is_nothing(tmp_path: Path, kept: str) -> None:
    preferences = Preferences(tmp_path / "broken.ini")
    preferences._keep("backup_folders", kept)
    assert preferences.backup_folder(Path("a")) is None
