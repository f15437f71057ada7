"""The page of birthdays, ends of mandates, ages and sexes: looked at, opened, saved."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.mandates import Terms
from desktop.operations import journal, mandates, particulars
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.dates import DatesPage
from desktop.ui.pages.mandate import MandatePage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> DatesPage:
    """The page with a birthday and a period that ends."""
    particulars.state(clerk.acting, clerk.members[1], "born", date(1970, 12, 1))
    seat = mandates.mandates_of(clerk.office, clerk.members[2], date(2026, 11, 22))[0][1]
    mandates.mend_admission(clerk.acting, seat.id, seat.admission, Terms(until=date(2026, 12, 31)))
    window.activateWindow()
    window.go("bodies", 2)
    settle()
    bodies = window.page()
    assert isinstance(bodies, BodiesPage)
    QTest.keyClick(bodies, Qt.Key.Key_T, CTRL)
    settle()
    shown = window.page()
    assert isinstance(shown, DatesPage)
    return shown


def choose(page: DatesPage, view: str) -> None:
    """Show another list."""
    page.view.choose(view)
    page.view.chosen.emit(view)
    settle()


def test_the_list_is_of_the_body_one_came_from_and_then_of_all(page: DatesPage) -> None:
    assert page.of_body.currentData() == 2
    assert [each.years for each in page.birthdays.records.records] == [56]
    page.of_body.setCurrentIndex(page.of_body.findData(1))
    page.of_body.activated.emit(page.of_body.currentIndex())
    assert page.birthdays.records.records == []
    assert page.foot.text() == "Всего: 0."


def test_enter_on_a_birthday_opens_the_person(page: DatesPage, window: MainWindow, clerk: Clerk) -> None:
    page.birthdays.setFocus()
    page.birthdays.select_first()
    QTest.keyClick(page.birthdays, Qt.Key.Key_Return)
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    person = shown.card.person()
    assert person is not None
    assert person.id == clerk.members[1]


def test_enter_on_an_end_opens_the_membership(page: DatesPage, window: MainWindow) -> None:
    choose(page, "ends")
    assert page.foot.text() == "Всего: 1."
    page.ends.select_first()
    QTest.keyClick(page.ends, Qt.Key.Key_Return)
    settle()
    assert isinstance(window.page(), MandatePage)


def test_days_in_the_wrong_order_are_pointed_out_and_nothing_is_saved(page: DatesPage) -> None:
    page.until.setText("01.11.2026")
    page.until.editingFinished.emit()
    settle()
    assert "две даты" in page.foot.text()
    assert not page.save.isEnabled()


def test_ages_are_those_of_today_until_another_day_is_asked_for(page: DatesPage) -> None:
    choose(page, "ages")
    assert not page.since.isVisible()
    sums = page.ages.records.records[-1]
    assert (sums.row.total, sums.row.men) == (21, 21)
    assert page.foot.text() == "Средний возраст: 55,0."
    page.on.setText("01.12.2026")
    page.on.editingFinished.emit()
    settle()
    assert page.foot.text() == "Средний возраст: 56,0."


def test_a_list_is_saved_and_the_journal_tells_of_it(page: DatesPage, clerk: Clerk, tmp_path: Path) -> None:
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    settle()
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ListSheet))
    assert sheet.file_name().startswith("Дни рождения, 22 ноября 2026 года")
    for kind, start in (("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("pdf", b"%PDF")):
        sheet.kind.choose(kind)
        sheet.save_as(tmp_path / f"list.{kind}")
        assert (tmp_path / f"list.{kind}").read_bytes().startswith(start)
    settle()
    newest = journal.entries(clerk.office, limit=3)
    assert [entry.operation for entry in newest] == ["papers.exported"] * 3
