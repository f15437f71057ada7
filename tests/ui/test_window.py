"""The window that holds the pages."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.operations import offices
from desktop.operations.door import Office
from desktop.ui.application import start
from desktop.ui.caretakers import AFTER_PAINTING
from desktop.ui.languages import language
from desktop.ui.offices import Offices
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import new_office
from tests.ui.samples import ENTRIES, WELCOME, ListPage, LivePage, WelcomePage, note, refuse
from tests.ui.shared import Desk, means, settle


def noon() -> datetime:
    """The clock."""
    return datetime(2026, 11, 22, 12, 0)


@pytest.fixture
def window(desk: Desk, session: Session) -> Iterator[MainWindow]:
    """A window with the sample pages."""
    shown = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    shown.show_office(session)
    shown.resize(1366, 738)
    shown.show()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


def page(window: MainWindow) -> ListPage:
    """The page that is shown."""
    shown = window.page()
    assert isinstance(shown, ListPage)
    return shown


def test_it_starts_on_the_first_page_with_the_region_in_its_title(window: MainWindow) -> None:
    assert page(window).refreshed == 1
    assert window.windowTitle() == "Хаттама: Акмолинская область — без пароля"
    assert window.stack.count() == 1


def test_pages_are_made_when_they_are_first_shown_and_kept(window: MainWindow) -> None:
    first = page(window)
    window.go("people")
    assert page(window) is not first
    window.go("meetings")
    assert page(window) is first
    assert window.stack.count() == 2


def test_a_page_is_given_its_record_and_reads_it(window: MainWindow) -> None:
    window.go("people", 7)
    assert page(window).record == 7
    assert page(window).refreshed == 1


def test_back_goes_to_the_page_before(window: MainWindow) -> None:
    first = page(window)
    window.go("people", 7)
    window.go("live", 3)
    window.back()
    assert page(window).record == 7
    window.back()
    assert page(window) is first
    window.back()
    assert page(window) is first


def test_numbers_go_to_the_pages_of_the_rail(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.list.currentIndex().row() == 1
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.list.currentIndex().row() == 0


def test_a_page_outside_the_rail_stands_under_another(window: MainWindow) -> None:
    window.go("people")
    window.go("live")
    assert window.rail.list.currentIndex().row() == 0


def test_what_changed_is_read_again_by_the_page_that_is_seen(window: MainWindow, session: Session) -> None:
    seen = page(window)
    window.go("people")
    hidden, shown = seen, page(window)
    session.do(note, "tea")
    assert (hidden.refreshed, shown.refreshed) == (1, 2)
    window.go("meetings")
    assert hidden.refreshed == 2


def test_a_live_page_hears_the_change_itself(window: MainWindow, session: Session) -> None:
    window.go("live")
    live = page(window)
    assert isinstance(live, LivePage)
    session.do(note, "tea")
    assert [change.args for change in live.heard] == [("tea",)]
    assert live.refreshed == 1


def test_the_language_changes_at_once_everywhere(window: MainWindow, desk: Desk) -> None:
    window.go("people")
    hidden = window.stack.widget(0)
    assert isinstance(hidden, ListPage)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert language() == "en"
    assert page(window).head.title.text() == "Bodies"
    assert window.rail.list.model().index(0, 0).data() == "Meetings"
    assert window.windowTitle() == "Hattama: Ақмола облысы — without a password"
    window.go("meetings")
    assert hidden.head.title.text() == "Bodies"
    assert desk.preferences.language == "en"


def test_the_foot_of_the_rail_switches_too(window: MainWindow) -> None:
    QTest.keyClick(window.rail.languages[0], Qt.Key.Key_Return)
    settle()
    assert language() == "kk"
    assert page(window).head.title.text() == "Органдар"


def spoken(widget: QWidget) -> list[str]:
    """What a screen reader finds in a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return [found.child(place).text(QAccessible.Text.Name) for place in range(found.childCount())]


def test_the_rail_and_its_languages_are_spoken_even_when_folded(window: MainWindow) -> None:
    window.go("live")
    assert spoken(window.rail.list) == ["Заседания", "Люди"]
    assert [button.accessibleName() for button in window.rail.languages] == ["Қазақша", "Русский", "English"]
    assert window.rail.list.accessibleName() == "Страницы"


def test_cells_are_spoken(window: MainWindow) -> None:
    assert {"Ассамблея", "Совет"} <= set(spoken(page(window).table))


def test_the_rail_folds_in_a_narrow_window_with_large_text_and_on_live_pages(
    window: MainWindow, desk: Desk
) -> None:
    assert (window.rail.width(), window.rail.list.is_folded()) == (168, False)
    window.resize(1100, 700)
    settle()
    assert (window.rail.width(), window.rail.list.is_folded()) == (56, True)
    assert [button.isVisible() for button in window.rail.languages] == [False, True, False]
    window.resize(1366, 738)
    settle()
    assert not window.rail.list.is_folded()
    desk.dress("light", 2.0)
    assert window.rail.list.is_folded()
    desk.dress("light", 1.0)
    window.go("live")
    assert window.rail.list.is_folded()
    assert not window.status.isVisible()


def test_folded_the_one_language_leads_to_the_next(window: MainWindow) -> None:
    window.go("live")
    window.rail.languages[1].click()
    assert language() == "en"


def test_a_refusal_is_told_in_the_strip_until_something_is_done(window: MainWindow, session: Session) -> None:
    session.do(refuse)
    assert "22" in window.band.text()
    session.do(note, "tea")
    assert window.band.text() == ""


def test_the_strip_closes_by_its_cross(window: MainWindow, session: Session) -> None:
    session.do(refuse)
    window.band.cross.click()
    assert window.band.text() == ""


def test_a_page_may_show_a_refusal_in_its_own_place(window: MainWindow, session: Session) -> None:
    window.go("live")
    session.do(refuse)
    live = page(window)
    assert isinstance(live, LivePage)
    assert len(live.taken) == 1
    assert window.band.text() == ""


def test_the_status_area_says_when_something_was_saved(window: MainWindow, session: Session) -> None:
    assert window.status.saved.text() == "Всё сохранено"
    session.do(note, "tea")
    assert window.status.saved.text() == "Всё сохранено, 12:00:00"


def test_the_office_is_remembered(window: MainWindow, office: Office, desk: Desk) -> None:
    assert desk.preferences.last_office == office.store.path


def test_without_an_office_it_starts_on_the_first_run_page(desk: Desk) -> None:
    shown = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    start(shown, None)
    shown.show()
    settle()
    assert isinstance(shown.page(), WelcomePage)
    assert not shown.rail.isVisible()
    assert not shown.status.isVisible()
    shown.go("people")
    assert isinstance(shown.page(), WelcomePage)
    shown.close()
    shown.deleteLater()


def test_an_office_is_opened_from_a_file(desk: Desk, office: Office) -> None:
    path = office.store.path.with_name("other.hattama")
    offices.close(new_office(path))
    shown = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    start(shown, path)
    assert isinstance(shown.page(), ListPage)
    shown.close()
    assert offices.open_office(path, means(noon).supplies(), "someone").store.path == path
    shown.deleteLater()


def test_a_file_that_is_no_office_is_told_and_the_first_run_page_shown(desk: Desk, office: Office) -> None:
    path = office.store.path.with_name("list.hattama")
    path.write_text("Список членов", "utf-8")
    shown = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    start(shown, path)
    shown.show()
    assert isinstance(shown.page(), WelcomePage)
    assert shown.band.isVisible()
    shown.close()
    shown.deleteLater()


def test_a_window_that_is_closed_at_once_asks_nothing_of_its_office_later(desk: Desk, office: Office) -> None:
    made = desk.window(Offices(means(noon)), ENTRIES, WELCOME)
    made.offices.show(Session(office, "clerk", noon, made.offices))
    made.show()
    settle()
    made.close()
    settle()
    QTest.qWait(2 * AFTER_PAINTING)
    assert made.session() is None
    made.deleteLater()
    settle()
