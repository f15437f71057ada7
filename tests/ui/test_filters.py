"""The list of people narrowed: by a filter that is asked for, kept and let go; and taken out as a file."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.filters import EVERYONE, Filter
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.roster_columns import guess_columns
from desktop.core.rosters import RosterRow, to_rows
from desktop.core.texts import Text
from desktop.exchange.rosters import read_file
from desktop.operations import filters, journal, particulars, people
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.export_sheet import ExportSheet
from desktop.ui.people.filters import FilterSheet
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle, type_text
from tests.ui.test_people import find, names, sheet

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
EVIL = PersonDraft(kk=Name("Хегай", "Вера"), organisation=Text("=1+1", "@SUM(A1)"))
IIN = "850615401232"


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The page on a council of 21 and one who sits nowhere."""
    clerk.members.append(people.add(clerk.acting, EVIL))
    particulars.state(clerk.acting, clerk.members[-1], "phone", "+7 701 234 56 78")
    particulars.state(clerk.acting, clerk.members[-1], "iin", IIN)
    particulars.state(clerk.acting, clerk.members[0], "born", date(1980, 1, 1))
    window.activateWindow()
    window.go("people")
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def narrowed(page: PeoplePage, window: MainWindow) -> FilterSheet:
    """The sheet, opened by its key."""
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    settle()
    opened = sheet(FilterSheet)
    assert isinstance(opened, FilterSheet)
    return opened


def test_a_filter_is_put_on_by_key_said_in_words_and_taken_off(page: PeoplePage, window: MainWindow) -> None:
    asking = narrowed(page, window)
    asking.body_of.setCurrentIndex(asking.body_of.findData("0"))
    asking.verb.click()
    settle()
    assert names(page) == ["Хегай Вера"]
    assert page.list.filter.words.text() == "Фильтр: ни в одном органе"
    page.list.filter.clear.click()
    settle()
    assert len(names(page)) == 22
    assert page.list.filter.isHidden()


def test_all_that_is_asked_holds_together_and_with_what_is_typed(
    page: PeoplePage, window: MainWindow
) -> None:
    asking = narrowed(page, window)
    asking.sex.setCurrentIndex(asking.sex.findData("m"))
    asking.ages.least.setValue(40)
    asking.lacking.boxes["phone"].setChecked(True)
    asking.verb.click()
    settle()
    assert len(names(page)) == 1
    assert page.list.filter.words.text() == "Фильтр: мужчины; возраст 40 и больше; не указано: телефон"
    assert find(page, "щщщ") == []
    assert page.list.none.text() == "Здесь никто не подходит под фильтр."
    page.list.way_out.click()
    settle()
    assert page.list.filter.held == EVERYONE


def test_a_filter_is_kept_taken_again_and_let_go(
    page: PeoplePage, window: MainWindow, session: Session
) -> None:
    asking = narrowed(page, window)
    asking.lacking.boxes["iin"].setChecked(True)
    type_text(asking.name, "Без ИИН")
    asking.verb.click()
    settle()
    assert [(each.name, each.wanted) for each in session.read(filters.filters)] == [
        ("Без ИИН", Filter(missing=("iin",)))
    ]
    page.list.filter.take_off()
    asking = narrowed(page, window)
    asking.saved.setCurrentIndex(1)
    asking.saved.activated.emit(1)
    assert asking.lacking.boxes["iin"].isChecked()
    asking.let_go.click()
    assert session.read(filters.filters) == []
    assert asking.let_go.isHidden()
    asking.reject()
    settle()


def test_a_day_that_is_none_is_marked_and_nothing_is_narrowed(page: PeoplePage, window: MainWindow) -> None:
    asking = narrowed(page, window)
    asking.ends_by.setText("31.02.2026")
    asking.verb.click()
    assert asking.isVisible()
    assert page.list.filter.held == EVERYONE
    asking.reject()
    settle()


def test_people_are_found_by_body_phone_and_number(page: PeoplePage) -> None:
    page.list.tabs.choose("all")
    assert find(page, "8 701 234") == ["Хегай Вера"]
    assert find(page, "850615") == ["Хегай Вера"]
    assert len(find(page, "совет")) == 21


def test_the_filter_speaks_anew(page: PeoplePage, window: MainWindow, desk: Desk) -> None:
    asking = narrowed(page, window)
    asking.sex.setCurrentIndex(asking.sex.findData("m"))
    asking.verb.click()
    settle()
    desk.speak("kk")
    assert page.list.filter.words.text() == "Сүзгі: ерлер"


def exported(page: PeoplePage, window: MainWindow, path: Path, restricted: bool = False) -> None:
    """The list that is shown, saved."""
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_E, CTRL)
    settle()
    opened = sheet(ExportSheet)
    assert isinstance(opened, ExportSheet)
    opened.kind.choose(path.suffix[1:])
    opened.restricted.setChecked(restricted)
    opened.save_as(path)
    settle()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_list_goes_out_and_comes_in_again_as_it_is(
    page: PeoplePage, window: MainWindow, session: Session, tmp_path: Path, ending: str
) -> None:
    page.list.tabs.choose("all")
    page.list.asked.emit()
    exported(page, window, tmp_path / f"list.{ending}", restricted=True)
    table = read_file(tmp_path / f"list.{ending}")
    rows = to_rows(table, guess_columns(table.headings), date(2026, 11, 22))
    kept = {person.kk: person for person in session.read(people.find, "", 100)}
    assert len(rows) == len(kept) == 22
    for row in rows:
        assert isinstance(row, RosterRow)
        person = kept[row.draft.kk]
        assert (row.draft.ru, row.draft.sex, row.draft.post) == (person.ru, person.sex, person.post)
        assert row.draft.organisation == person.organisation
    (evil,) = (row for row in rows if isinstance(row, RosterRow) and row.draft.kk.surname == "Хегай")
    assert (evil.facts.held.phone, evil.facts.held.iin) == ("+7 701 234 56 78", IIN)


def test_no_cell_can_become_a_formula(page: PeoplePage, window: MainWindow, tmp_path: Path) -> None:
    page.list.tabs.choose("without")
    page.list.asked.emit()
    exported(page, window, tmp_path / "list.xlsx")
    exported(page, window, tmp_path / "list.csv")
    (row,) = list(openpyxl.load_workbook(tmp_path / "list.xlsx").active.iter_rows(min_row=2))
    assert {cell.data_type for cell in row if isinstance(cell.value, str)} == {"s"}
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert ";'=1+1;" in text
    assert ";'@SUM(A1);" in text


def test_restricted_data_go_out_only_when_asked_for_and_the_journal_names_whose(
    page: PeoplePage, window: MainWindow, session: Session, clerk: Clerk, tmp_path: Path
) -> None:
    page.list.tabs.choose("without")
    page.list.asked.emit()
    exported(page, window, tmp_path / "open.csv")
    assert IIN not in (tmp_path / "open.csv").read_text("utf-8-sig")
    exported(page, window, tmp_path / "full.csv", restricted=True)
    assert IIN in (tmp_path / "full.csv").read_text("utf-8-sig")
    told = [(entry.operation, entry.people) for entry in session.read(journal.entries)[:3]]
    assert told == [
        ("papers.exported", ()), ("exporting.with_restricted", (clerk.members[-1],)), ("papers.exported", ()),
    ]  # fmt: skip
