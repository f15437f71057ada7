"""On the card of a person: a new name or new work since a day, the slip that was mended, the genitive."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.genitive import genitive_of
from desktop.core.texts import LANGUAGES
from desktop.operations import former, people
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.change_sheets import NameSheet, WorkSheet
from desktop.ui.people.names_part import NamesPart
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle, type_text

FIRST = 1


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The card of the first member of the council."""
    window.activateWindow()
    window.go("people", FIRST)
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def part(page: PeoplePage) -> NamesPart:
    """The part of the card that all this is about."""
    return page.card.parts.names


def sheet(kind: type[NameSheet] | type[WorkSheet]) -> NameSheet | WorkSheet:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def write(page: PeoplePage, field: str, text: str) -> None:
    """Type over a field of the card and leave it."""
    line = page.card.fields.lines[field]
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    line.flush()
    settle()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_surname_asks_since_when_and_keeps_the_former_one(
    page: PeoplePage, window: MainWindow, clerk: Clerk, desk: Desk, language: str
) -> None:
    desk.speak(language)
    QTest.keyClick(window, Qt.Key.Key_F6)
    asked = sheet(NameSheet)
    assert isinstance(asked, NameSheet)
    assert asked.focusWidget() is asked.fields.lines["surname.kk"]
    for field, text in (("surname.kk", "Қасымова"), ("surname.ru", "Касымова")):
        asked.fields.lines[field].setText(text)
    asked.verb.click()
    assert asked.since_row.error.text()
    asked.since.setText("01.09.2026")
    asked.paper.setText("неке куәлігі № 5")
    asked.verb.click()
    settle()
    (kept,) = former.names(clerk.office, FIRST)
    assert (kept.names.ru.surname, kept.until, kept.paper) == (
        "Абильдина", date(2026, 8, 31), "неке куәлігі № 5"
    )  # fmt: skip
    assert people.person(clerk.office, FIRST).ru.surname == "Касымова"
    assert len(part(page).table.records.records) == 1
    assert page.list.table.current() is not None
    assert "асымова" in page.card.name.text()


def test_new_work_is_kept_since_a_day(page: PeoplePage, window: MainWindow, clerk: Clerk) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    asked = sheet(WorkSheet)
    assert isinstance(asked, WorkSheet)
    asked.fields.lines["post.ru"].setText("директор")
    asked.since.setText("01.11.1986")
    asked.verb.click()
    settle()
    (kept,) = former.works(clerk.office, FIRST)
    assert (kept.work.post.ru, kept.until) == ("специалист № 1", date(1986, 10, 31))
    assert page.card.fields.lines["post.ru"].text() == "директор"


def test_what_is_wrong_keeps_the_sheet_open_and_changes_nothing(page: PeoplePage, clerk: Clerk) -> None:
    part(page).ask_name()
    asked = sheet(NameSheet)
    assert isinstance(asked, NameSheet)
    asked.since.setText("01.09.2026")
    asked.verb.click()
    assert asked.isVisible()
    for field in ("surname.kk", "surname.ru"):
        asked.fields.lines[field].setText("")
    asked.verb.click()
    assert asked.fields.said["surname"].isVisible()
    assert asked.isVisible()
    asked.reject()
    assert former.names(clerk.office, FIRST) == []


def test_a_slip_that_is_mended_asks_nothing(page: PeoplePage, clerk: Clerk) -> None:
    write(page, "surname.ru", "Абилдина")
    assert not part(page).slip.isVisible()
    assert former.names(clerk.office, FIRST) == []


def test_another_surname_written_over_the_old_one_can_be_called_new(page: PeoplePage, clerk: Clerk) -> None:
    write(page, "surname.ru", "Касымова")
    assert "Абильдина" in part(page).slip.text()
    part(page).it_is_new.click()
    asked = sheet(NameSheet)
    assert isinstance(asked, NameSheet)
    asked.since.setText("01.09.2026")
    asked.verb.click()
    settle()
    assert [each.names.ru.surname for each in former.names(clerk.office, FIRST)] == ["Абильдина"]
    assert not part(page).slip.isVisible()


def test_another_post_written_over_the_old_one_can_be_called_new(page: PeoplePage, clerk: Clerk) -> None:
    write(page, "post.ru", "директор школы")
    part(page).it_is_new.click()
    asked = sheet(WorkSheet)
    assert isinstance(asked, WorkSheet)
    asked.since.setText("01.09.2026")
    asked.verb.click()
    settle()
    assert [each.work.post.ru for each in former.works(clerk.office, FIRST)] == ["специалист № 1"]
    assert not part(page).slip.isVisible()


def test_the_next_person_is_not_asked_about_the_last_one(page: PeoplePage) -> None:
    write(page, "surname.ru", "Касымова")
    page.list.table.select(2)
    settle()
    assert not part(page).slip.isVisible()


def test_a_row_entered_by_mistake_is_removed(page: PeoplePage, clerk: Clerk) -> None:
    test_new_work_is_kept_since_a_day(page, _window(page), clerk)
    assert not part(page).remove.isEnabled()
    part(page).table.select_first()
    part(page).remove.click()
    settle()
    assert former.works(clerk.office, FIRST) == []
    assert not part(page).table.isVisible()


def _window(page: PeoplePage) -> MainWindow:
    """The window of a page."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def test_the_genitive_is_proposed_and_what_is_written_over_it_stays(page: PeoplePage, clerk: Clerk) -> None:
    line = part(page).genitive
    assert line.text() == "Абильдины Армана Сериковича"
    line.setFocus()
    line.selectAll()
    type_text(line, "Абильдиной Арман Сериковны")
    line.flush()
    settle()
    assert genitive_of(people.person(clerk.office, FIRST)) == "Абильдиной Арман Сериковны"
    page.card.fields.lines["surname.ru"].setFocus()
    write(page, "surname.ru", "Абилдина")
    assert line.text() == "Абилдины Армана Сериковича"
