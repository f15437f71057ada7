"""The list of meetings, and the step that plans one."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.operations import meetings
from desktop.operations.door import Office
from desktop.ui.pages.live import LivePage
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.pages.preview import PreviewPage
from desktop.ui.plan.new_meeting import NewMeeting
from desktop.ui.session import Session
from desktop.ui.widgets.empty import StepRow
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.clipping import clipped, unnamed
from tests.ui.conftest import NOON
from tests.ui.shared import Desk, settle

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(window: MainWindow) -> MeetingsPage:
    """The page."""
    window.go("meetings")
    settle()
    page = window.page()
    assert isinstance(page, MeetingsPage)
    return page


def press(
    window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key to whatever has the focus."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
    settle()


def sheet(window: MainWindow) -> NewMeeting:
    """The open sheet."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, NewMeeting)
    return found


def test_an_office_without_meetings_offers_the_first_steps(window: MainWindow, desk: Desk) -> None:
    page = shown(window)
    assert page.stack.currentWidget() is page.bare
    assert page.empty is not None
    assert page.empty.title.text() == "Заседаний пока нет"
    desk.speak("en")
    assert page.empty.title.text() == "No meetings yet"


def test_planning_is_the_first_step_once_somebody_is_in_office(clerk: Clerk, window: MainWindow) -> None:
    page = shown(window)
    assert page.empty is not None
    (step,) = page.empty.findChildren(StepRow)
    assert step.button.words() == "Запланировать"
    step.button.click()
    sheet(window).reject()


def test_ctrl_n_plans_a_meeting_with_what_is_proposed(
    clerk: Clerk, window: MainWindow, office: Office
) -> None:
    shown(window)
    press(window, Key.Key_N, CTRL)
    asked = sheet(window)
    assert asked.bodies.currentText() == "Совет"
    asked.day.setText("26112026")
    QTest.keyClick(asked.day, Key.Key_Return)
    settle()
    assert isinstance(window.page(), PlanPage)
    (planned,) = meetings.meetings(office)
    assert (planned.number, planned.day, planned.hour) == (1, date(2026, 11, 26), time(15, 0))
    assert planned.presiding == clerk.members[0]


def test_a_date_that_is_none_is_told_beside_its_field(
    clerk: Clerk, window: MainWindow, office: Office
) -> None:
    shown(window)
    press(window, Key.Key_N, CTRL)
    asked = sheet(window)
    asked.day.setText("31.11.2026")
    QTest.mouseClick(asked.verb, Qt.MouseButton.LeftButton)
    settle()
    assert sheet(window) is asked
    assert "26.11.2026" in asked.findChildren(type(asked._day_row.error))[-1].text()
    asked.reject()
    assert meetings.meetings(office) == []


@pytest.mark.parametrize(
    ("key", "modifiers", "page"),
    [
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier, PlanPage),
        (Key.Key_P, CTRL, PreviewPage),
    ],
)
def test_keys_lead_on_from_a_planned_meeting(
    clerk: Clerk, window: MainWindow, key: Key, modifiers: Qt.KeyboardModifier, page: type
) -> None:
    clerk.plan()
    shown(window)
    press(window, key, modifiers)
    assert isinstance(window.page(), page)


def test_enter_leads_to_the_meeting_once_it_is_open(clerk: Clerk, window: MainWindow) -> None:
    clerk.plan()
    clerk.open(15)
    shown(window)
    press(window, Key.Key_Return)
    assert isinstance(window.page(), LivePage)


def test_tabs_show_meetings_by_their_state(clerk: Clerk, window: MainWindow) -> None:
    clerk.plan(1)
    clerk.open(15)
    clerk.plan(2)
    page = shown(window)
    listed = {}
    for state in ("all", "planned", "open", "closed"):
        page.states.choose(state)
        page.states.chosen.emit(state)
        listed[state] = [meeting.number for meeting in page.table.records.records]
    assert listed == {"all": [2, 1], "planned": [2], "open": [1], "closed": []}


def test_the_list_hears_of_a_meeting_that_was_planned_elsewhere(
    clerk: Clerk, window: MainWindow, session: Session
) -> None:
    clerk.plan(1)
    page = shown(window)
    draft = session.read(meetings.suggested, 2, NOON.date())
    session.do(meetings.plan, 2, draft)
    assert [meeting.number for meeting in page.table.records.records] == [2, 1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_sheet_fits(clerk: Clerk, window: MainWindow, desk: Desk, language: str, scale: float) -> None:
    desk.dress("light", scale)
    desk.speak(language)
    shown(window)
    press(window, Key.Key_N, CTRL)
    asked = sheet(window)
    faults, nameless = clipped(asked), unnamed(asked)
    asked.reject()
    assert not faults
    assert not nameless
