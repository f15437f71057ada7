"""The journal and the bin in the settings: found, read, exported, held against a paper, put back."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.access import Role
from desktop.core.texts import Text
from desktop.operations import agenda, journal, meetings, people, undo
from desktop.ui.dialogs import Question, Sheet
from desktop.ui.journal.checking import CheckPaper
from desktop.ui.journal.keeping import FOR_EVER, KeepingSheet
from desktop.ui.journal.shown import what
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.session import Session
from desktop.ui.settings import journal as part
from desktop.ui.window import MainWindow
from tests.keyboard import Key, focus, press, press_with_ctrl, reach, write
from tests.offices import Clerk, draft
from tests.ui.shared import Desk, settle

POST = Text("бас маман", "главный специалист")


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> SettingsPage:
    """The journal of an office with a council of 21, the seventh of whom got another post."""
    people.edit(clerk.acting, clerk.members[6], replace(draft(6), post=POST))
    return shown(window, "journal")


def shown(window: MainWindow, tab: str) -> SettingsPage:
    """A part of the settings."""
    window.activateWindow()
    window.go("settings", tab)
    settle()
    found = window.page()
    assert isinstance(found, SettingsPage)
    return found


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def listed(page: SettingsPage) -> list[str]:
    """What the list tells, newest first."""
    return [what(each) for each in page.journal.table.records.records]


def detailed(page: SettingsPage) -> list[tuple[str, str]]:
    """The fields of the chosen entry."""
    return [(row.title, row.second) for row in page.journal.details.rows.rows()]


@pytest.mark.parametrize(
    ("language", "done", "field"),
    [
        (
            "kk", "адам деректерін өзгерту",
            ("Лауазымы, орысша", "бұрын: специалист № 7\nкейін: главный специалист"),
        ),
        (
            "ru", "изменение данных человека",
            ("Должность, на русском", "было: специалист № 7\nстало: главный специалист"),
        ),
        (
            "en", "change of a person's data",
            ("Post, in Russian", "before: специалист № 7\nafter: главный специалист"),
        ),
    ],
)  # fmt: skip
def test_the_newest_entry_is_first_and_told_field_by_field(
    page: SettingsPage, desk: Desk, language: str, done: str, field: tuple[str, str]
) -> None:
    desk.speak(language)
    look, newest = listed(page)[:2]
    assert newest == done
    assert look != done, "that the journal was read is an entry itself"
    assert detailed(page)[-1] == field


def test_words_are_searched_for_by_keyboard(page: SettingsPage) -> None:
    reach("Слова в записи")
    write("главный")
    assert listed(page) == ["изменение данных человека"]
    press(Key.Key_Down)
    assert focus() is page.journal.table
    page.journal.filters.clear.click()
    assert len(listed(page)) > 20


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_person_narrows_the_list_down(page: SettingsPage, clerk: Clerk) -> None:
    reach("Человек")
    write("воронц")
    press(Key.Key_Return)
    assert page.journal.filters.person.value() == clerk.members[2]
    assert listed(page) == ["принятие в состав", "внесение человека"]


def test_the_card_of_a_person_leads_to_their_journal(
    page: SettingsPage, window: MainWindow, clerk: Clerk
) -> None:
    window.go("people", clerk.members[6])
    settle()
    card = window.page()
    assert isinstance(card, PeoplePage)
    card.card.journal.click()
    settle()
    assert window.page() is page
    assert listed(page) == ["изменение данных человека", "принятие в состав", "внесение человека"]


@pytest.mark.parametrize("from_page", ["meetings", "plan", "live", "preview"])
def test_every_page_of_a_meeting_leads_to_its_journal(
    page: SettingsPage, window: MainWindow, clerk: Clerk, from_page: str
) -> None:
    clerk.plan()
    window.go(from_page, clerk.meeting)
    settle()
    press_with_ctrl(Key.Key_J)
    assert window.page() is page
    assert page.journal.filters.wanted().meeting == clerk.meeting
    assert listed(page) == ["добавление вопроса повестки", "планирование заседания"]


def test_older_entries_come_when_one_scrolls_to_the_end(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "AT_ONCE", 15)
    page.refresh()
    assert len(listed(page)) == 15
    page.journal.more.click()
    assert len(listed(page)) > 15
    assert page.journal.table.current() is not None
    while page.journal.more.isVisible():
        page.journal.more.click()
    assert listed(page)[-1] == "создание файла данных"


def test_what_is_asked_for_is_saved_as_a_list_and_that_is_an_entry(
    page: SettingsPage, tmp_path: Path
) -> None:
    page.journal.filters.words.setText("главный")
    page.journal.filters.asked.emit()
    page.journal.save_list(tmp_path / "journal.csv")
    with (tmp_path / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert [row[6] for row in rows] == ["Поле", "должность, на казахском", "должность, на русском"]
    page.journal.filters.forget()
    assert listed(page)[0] == "вывод документа или списка"


def test_a_list_that_cannot_be_saved_is_told(page: SettingsPage, tmp_path: Path, window: MainWindow) -> None:
    page.journal.save_list(tmp_path / "nowhere" / "journal.csv")
    assert window.band.text()
    assert listed(page)[0] == "изменение данных человека"


def compare(page: SettingsPage, number: str, digits: str) -> str:
    """What the sheet answers to a paper."""
    page.journal.ask_paper()
    settle()
    asked = sheet(CheckPaper)
    assert isinstance(asked, CheckPaper)
    reach("Запись журнала №")
    write(number)
    press(Key.Key_Tab)
    write(digits)
    press(Key.Key_Return)
    told = asked.answer.text() or asked.hash_row.error.text() or asked.number_row.error.text()
    asked.reject()
    settle()
    return told


def test_a_paper_is_held_against_the_journal(page: SettingsPage, clerk: Clerk) -> None:
    seal = journal.newest(clerk.office)
    assert compare(page, str(seal.number), seal.printed()).startswith("Сходится")
    assert compare(page, str(seal.number - 1), seal.printed()).startswith("Не сходится")
    assert compare(page, str(seal.number), "3f2a 9c01").startswith("Наберите все знаки")
    assert compare(page, "", seal.printed()).startswith("Наберите номер")


def test_the_whole_journal_is_checked(page: SettingsPage, clerk: Clerk) -> None:
    page.journal.verify.click()
    told = sheet(Sheet)
    assert isinstance(told, Sheet)
    assert told.heading.text() == "Журнал цел"
    told.accept()
    clerk.office.db.execute("drop trigger journal_kept")
    clerk.office.db.execute("update journal set who = 'другой' where id = 5")
    page.journal.verify.click()
    told = sheet(Sheet)
    assert isinstance(told, Sheet)
    assert "№ 5" in told.sentence.text()
    told.accept()
    settle()


def test_the_years_are_set_and_older_entries_go_only_when_asked(page: SettingsPage, session: Session) -> None:
    page.journal.ask_years()
    asked = sheet(KeepingSheet)
    assert isinstance(asked, KeepingSheet)
    assert asked.years.text() == "бессрочно"
    assert not asked.cut.isEnabled()
    asked.years.stepUp()
    asked.keep()
    assert session.read(journal.retention) == 5
    asked.cut.click()
    question = sheet(Question)
    assert isinstance(question, Question)
    question.verb.click()
    settle()
    assert "5" in asked.band.text()
    asked.years.setValue(FOR_EVER)
    asked.keep()
    assert session.read(journal.retention) == 0
    asked.reject()
    settle()


@pytest.mark.parametrize("role", ["clerk", "reader"])
def test_whoever_may_not_read_the_journal_is_told_so(
    clerk: Clerk, session: Session, window: MainWindow, role: Role
) -> None:
    user = session.office.user._replace(role=role)
    window.show_office(Session(replace(session.office, user=user), "clerk", session.now))
    page = shown(window, "journal")
    assert page.journal.sentence.isVisible()
    assert not page.journal.table.isVisible()


def test_the_bin_puts_back_what_was_removed_with_all_that_went_with_it(
    clerk: Clerk, window: MainWindow
) -> None:
    clerk.plan()
    agenda.add_speech(clerk.acting, clerk.item(), Text("Ли С.", "Ли С."))
    agenda.remove_item(clerk.acting, clerk.item())
    page = shown(window, "bin")
    (gone,) = page.bin.table.records.records
    assert (gone.line.table, gone.others) == ("item", 1)
    reach("Удалённые записи")
    press(Key.Key_Return)
    assert page.bin.table.records.records == []
    assert agenda.items(clerk.office, clerk.meeting)[1].speeches[0].speaker.ru == "Ли С."


def test_what_cannot_be_put_back_stays_in_the_bin_with_the_reason(clerk: Clerk, window: MainWindow) -> None:
    clerk.plan()
    agenda.remove_item(clerk.acting, clerk.item())
    clerk.plan(2)
    meetings.remove(clerk.acting, clerk.meeting - 1)
    page = shown(window, "bin")
    page.bin.table.select(page.bin.table.records.records[-1].entry.id)
    page.bin.put_back.click()
    assert window.band.text() == "Не отменено: на эту запись уже ссылаются другие."
    assert len(undo.bin_of(clerk.office)) == 3


def test_an_empty_bin_says_so(clerk: Clerk, window: MainWindow) -> None:
    page = shown(window, "bin")
    assert page.bin.none.isVisible()
    assert not page.bin.put_back.isVisible()
