"""The register of papers that start a change: entered, changed, followed to the membership, removed."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.basis import BasisPaper
from desktop.core.texts import Text
from desktop.operations import basis, journal, mandates
from desktop.ui.dialogs import Question
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.mandates.paper_sheet import PaperSheet
from desktop.ui.pages.basis import BasisPage
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.mandate import MandatePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import settle, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> BasisPage:
    """The register of an office with a council and no papers, reached from the bodies."""
    window.activateWindow()
    window.go("bodies", 2)
    settle()
    bodies = window.page()
    assert isinstance(bodies, BodiesPage)
    QTest.keyClick(bodies, Qt.Key.Key_B, CTRL)
    settle()
    shown = window.page()
    assert isinstance(shown, BasisPage)
    return shown


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def cells(page: BasisPage) -> list[list[str]]:
    """What the table says."""
    model = page.table.records
    return [
        [model.index(row, column).data() for column in range(len(model.columns))]
        for row in range(len(model.records))
    ]


def test_an_empty_register_leads_to_the_first_paper(page: BasisPage, session: Session) -> None:
    assert page.stack.currentWidget() is page.bare
    QTest.keyClick(page, Qt.Key.Key_N, CTRL)
    asked = sheet(PaperSheet)
    assert isinstance(asked, PaperSheet)
    asked.kind.setCurrentIndex(asked.kind.findData("association_decision"))
    type_text(asked.number, "8")
    asked.day.setText("03.11.2026")
    type_text(asked.organ.ru.field, "Украинский центр")
    asked.verb.click()
    settle()
    row = ["03.11.2026", "8", "Решение объединения", "Украинский центр", "", "пока ничего"]
    assert cells(page) == [row]
    page.window().activateWindow()
    settle()
    QTest.keyClick(page, Qt.Key.Key_F2)
    asked = sheet(PaperSheet)
    assert isinstance(asked, PaperSheet)
    asked.number.setText("8-1")
    asked.verb.click()
    settle()
    assert [entry.paper.number for entry in session.read(basis.papers)] == ["8-1"]


def test_a_paper_leads_to_the_membership_that_it_changed(
    page: BasisPage, clerk: Clerk, window: MainWindow
) -> None:
    seat = mandates.mandates_of(clerk.office, clerk.members[2], date(2026, 11, 22))[0][1]
    page.session.did(basis.add, BasisPaper("own_request", "3", mandate=seat.id, change="ending"))
    page.session.did(basis.add, BasisPaper("other", "4", date(2026, 1, 9)))
    settle()
    assert cells(page)[1][4:] == ["Воронцова Арман Серикович", "прекращение членства, Совет"]
    dated, request = (entry.paper.id for entry in page.table.records.records)
    page.table.select(dated)
    assert not page.card.isEnabled()
    page.table.select(request)
    page.card.click()
    settle()
    shown = window.page()
    assert isinstance(shown, MandatePage)
    assert [row.title for row in shown.papers.rows.rows()] == ["Собственное заявление № 3"]


def test_the_register_is_saved_as_it_is_sorted_in_both_languages(
    page: BasisPage, clerk: Clerk, tmp_path: Path
) -> None:
    assert not page.save.isVisible()
    seat = mandates.mandates_of(clerk.office, clerk.members[2], date(2026, 11, 22))[0][1]
    organ, subject = Text("Кеңес", "Совет"), Text("ротация", "о ротации")
    for paper in (
        BasisPaper("organ_decision", "3", date(2026, 2, 1), organ, subject, mandate=seat.id, change="ending"),
        BasisPaper("other", "=4", date(2026, 1, 9)),
    ):
        page.session.did(basis.add, paper)
    settle()
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    page.save.click()
    asked = sheet(ListSheet)
    assert isinstance(asked, ListSheet)
    asked.kind.choose("xlsx")
    asked.save_as(tmp_path / "basis.xlsx")
    made = load_workbook(tmp_path / "basis.xlsx").worksheets[0]
    rows = [*made.values]
    assert rows[1][:2] == (datetime(2026, 1, 9), "иной документ, № =4")
    assert rows[2][2:] == ("Совет, о ротации", "Воронцова Арман Серикович", "прекращение членства, Совет")
    assert journal.entries(clerk.office, limit=1)[0].operation == "papers.exported"
    page.save.click()
    again = sheet(ListSheet)
    assert isinstance(again, ListSheet)
    again.language.choose("kk")
    again.save_as(tmp_path / "basis.pdf")
    text = " ".join(PdfReader(tmp_path / "basis.pdf").pages[0].extract_text().split())
    assert "Негіз болған құжаттар тізілімі" in text
    assert "Кеңес, ротация" in text


def test_a_paper_that_was_a_mistake_goes_and_its_change_stays(page: BasisPage, session: Session) -> None:
    page.session.did(basis.add, BasisPaper("other", "4"))
    settle()
    page.remove.click()
    asked = sheet(Question)
    assert isinstance(asked, Question)
    assert "№ 4" in asked.heading.text()
    asked.verb.click()
    settle()
    assert session.read(basis.papers) == []


def test_esc_leads_back_to_the_bodies(page: BasisPage, window: MainWindow) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle()
    assert isinstance(window.page(), BodiesPage)
