"""Particulars on the card of a person: stated one by one, hidden until asked for, wrong ones told beside."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.texts import LANGUAGES
from desktop.operations import journal, mandates, offices, particulars
from desktop.ui.offices import Offices
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.particulars import DOTS
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk, new_office
from tests.ui.shared import Desk, means, settle, type_text

IIN = "850615401232"


@pytest.fixture
def clerk(tmp_path: Path) -> Iterator[Clerk]:
    made = Clerk(new_office(tmp_path / "office.hattama"))
    made.seat(3)
    yield made
    offices.close(made.office)


@pytest.fixture
def page(desk: Desk, clerk: Clerk) -> Iterator[PeoplePage]:
    """The card of the first member."""
    window: MainWindow = desk.window(Offices(means(lambda: clerk.now)))
    window.show_office(Session(clerk.office, "clerk", lambda: clerk.now, window))
    window.go("people", clerk.members[0])
    window.show()
    window.activateWindow()
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    yield shown
    window.leave_office()
    window.close()
    window.deleteLater()
    settle()


def write(page: PeoplePage, name: str, text: str) -> None:
    """Type into a line and leave it."""
    line = page.card.particulars.lines[name]
    line.setFocus()
    line.clear()
    type_text(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    line.flush()
    settle()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_stated_is_kept_without_a_button(
    page: PeoplePage, clerk: Clerk, desk: Desk, language: str
) -> None:
    desk.speak(language)
    write(page, "languages", "қазақ, орыс")
    write(page, "iin", IIN)
    part = page.card.particulars
    part.ethnicity.setCurrentIndex(2)
    part.ethnicity.activated.emit(2)
    part.days["born"].setText("15.06.1985")
    part.days["born"].editingFinished.emit()
    held = particulars.reveal(clerk.acting, clerk.members[0])
    assert (held.languages, held.iin, held.ethnicity, held.born) == ("қазақ, орыс", IIN, 2, date(1985, 6, 15))


def test_what_is_restricted_stands_as_dots_until_it_is_asked_for(page: PeoplePage, clerk: Clerk) -> None:
    write(page, "phone", "+7 701 000 00 00")
    page.refresh()
    settle()
    part = page.card.particulars
    line = part.lines["phone"]
    assert (line.text(), line.placeholderText(), line.isReadOnly()) == ("", DOTS, True)
    part.show_hidden.click()
    settle()
    assert (line.text(), line.isReadOnly()) == ("+7 701 000 00 00", False)
    assert not part.show_hidden.isVisible()
    assert journal.entries(clerk.office, limit=1)[0].operation == "particulars.reveal"
    write(page, "phone", "+7 702 000 00 00")
    assert line.text() == "+7 702 000 00 00"
    looks = [each for each in journal.entries(clerk.office) if each.operation == "particulars.reveal"]
    assert len(looks) == 1


def test_another_person_is_shown_with_theirs_hidden_again(page: PeoplePage, clerk: Clerk) -> None:
    write(page, "phone", "+7 701 000 00 00")
    page.card.particulars.show_hidden.click()
    for whom in (clerk.members[1], clerk.members[0]):
        page.list.table.select(whom)
        settle()
    assert page.card.particulars.lines["phone"].text() == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_cannot_be_is_told_beside_its_line_and_not_kept(
    page: PeoplePage, clerk: Clerk, desk: Desk, language: str
) -> None:
    desk.speak(language)
    write(page, "iin", "850615401233")
    assert page.card.particulars.rows["iin"].error.text()
    assert particulars.of(clerk.office, clerk.members[0]).hidden == frozenset()
    write(page, "iin", IIN)
    assert not page.card.particulars.rows["iin"].error.text()


def test_a_number_of_another_person_names_them(page: PeoplePage, clerk: Clerk) -> None:
    particulars.state(clerk.acting, clerk.members[1], "iin", IIN)
    write(page, "iin", IIN)
    assert "Бондаренко" in page.card.particulars.rows["iin"].error.text()


def test_a_birth_after_a_seat_is_told_beside_its_day(page: PeoplePage, clerk: Clerk) -> None:
    mandates.admit(clerk.acting, 1, [clerk.members[0]], "member", date(2000, 1, 10))
    part = page.card.particulars
    part.days["born"].setText("11.01.2000")
    part.days["born"].editingFinished.emit()
    assert "11 января 2000 года" in part.rows["born"].error.text()
    assert particulars.of(clerk.office, clerk.members[0]).particulars.born is None


def test_undo_takes_a_statement_back_on_the_card(page: PeoplePage) -> None:
    write(page, "languages", "қазақ")
    window = page.window()
    assert isinstance(window, MainWindow)
    window.undo()
    settle()
    assert page.card.particulars.lines["languages"].text() == ""
