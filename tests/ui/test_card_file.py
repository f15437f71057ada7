"""The card of a person and the list of consents leave the office as files, and the journal tells of both."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.invited import Standing
from desktop.core.texts import LANGUAGES
from desktop.operations import invited, journal, particulars
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.consents import ConsentsPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.card_sheet import CardSheet
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle

IIN = "850615401232"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The card of the first member, of whom the number is known."""
    window.activateWindow()
    particulars.state(clerk.acting, 1, "iin", IIN)
    window.go("people", 1)
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def asked(window: MainWindow) -> CardSheet:
    """The sheet that saves the card, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    found = sheet(CardSheet)
    assert isinstance(found, CardSheet)
    return found


def text_of(path: Path) -> str:
    """What a paper says."""
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_is_saved_without_what_is_restricted(
    page: PeoplePage, window: MainWindow, clerk: Clerk, desk: Desk, tmp_path: Path, language: str
) -> None:
    desk.speak(language)
    path = tmp_path / "card.pdf"
    asked(window).save_as(path)
    settle()
    assert "Абильдина" in text_of(path)
    assert IIN not in text_of(path)
    assert [entry.operation for entry in journal.entries(clerk.office, limit=1)] == ["papers.exported"]
    assert journal.entries(clerk.office, limit=1)[0].people == (1,)


def test_where_someone_is_an_expert_stands_on_the_card_and_in_the_file(
    page: PeoplePage, window: MainWindow, clerk: Clerk, tmp_path: Path
) -> None:
    part = page.card.parts.invited
    assert not part.isVisible()
    page.session.do(invited.invite, 1, [1], Standing("expert", date(2026, 3, 1), None, "№ 8"))
    assert part.isVisible()
    found = asked(window)
    found.save_as(tmp_path / "card.pdf")
    assert "№ 8" in text_of(tmp_path / "card.pdf")
    part.table.select_first()
    part.table.opened.emit(part.table.current())
    shown = window.page()
    assert isinstance(shown, BodiesPage)
    assert shown.record == 1


def test_the_whole_card_is_a_look_at_restricted_data(
    page: PeoplePage, window: MainWindow, clerk: Clerk, tmp_path: Path
) -> None:
    found = asked(window)
    found.how_much.choose("whole")
    found.kind.choose("xlsx")
    path = tmp_path / "card.xlsx"
    found.save_as(path)
    settle()
    sheet_ = load_workbook(path).active
    assert sheet_ is not None
    assert IIN in [cell.value for row in sheet_.iter_rows() for cell in row]
    done = [entry.operation for entry in journal.entries(clerk.office, limit=2)]
    assert done == ["papers.exported", "particulars.reveal"]


def test_a_file_that_cannot_be_written_is_told_in_the_sheet(
    page: PeoplePage, window: MainWindow, clerk: Clerk, tmp_path: Path
) -> None:
    found = asked(window)
    found.save_as(tmp_path / "nowhere" / "card.pdf")
    assert found.band.text()
    assert journal.entries(clerk.office, limit=1)[0].operation == "particulars.state"
    found.reject()


def test_consents_are_listed_and_lead_to_the_person(
    page: PeoplePage, window: MainWindow, clerk: Clerk, tmp_path: Path
) -> None:
    particulars.state(clerk.acting, 3, "consent_day", date(2026, 2, 1))
    QTest.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    settle()
    shown = window.page()
    assert isinstance(shown, ConsentsPage)
    assert len(shown.table.records.records) == 20
    shown.view.choose("given")
    shown.view.chosen.emit("given")
    assert [row.person.id for row in shown.table.records.records] == [3]
    shown.ask_file()
    saving = sheet(ListSheet)
    assert isinstance(saving, ListSheet)
    path = tmp_path / "consents.pdf"
    saving.save_as(path)
    settle()
    assert "Воронцова" in text_of(path)
    assert "01.02.2026" in text_of(path)
    shown.table.opened.emit(shown.table.records.records[0])
    settle()
    back = window.page()
    assert isinstance(back, PeoplePage)
    person = back.card.person()
    assert person is not None
    assert person.id == 3
