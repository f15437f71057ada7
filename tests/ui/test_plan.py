"""Planning a meeting: everything is kept as it is entered, what is refused is told beside its field."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.meetings import Item
from desktop.core.texts import Text
from desktop.operations import agenda, guests, meetings
from desktop.operations.door import Office
from desktop.ui.dialogs import Question
from desktop.ui.pages.live import LivePage
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.pages.preview import PreviewPage
from desktop.ui.plan.agenda import ItemRow
from desktop.ui.plan.guests import Invitation
from desktop.ui.window import MainWindow
from tests.keyboard import Key, press, press_with_ctrl, write, write_over, write_pair
from tests.offices import DAY, Clerk
from tests.ui.clipping import clipped, unnamed
from tests.ui.shared import Desk, settle, type_text

QUIET = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""A list under a field asks for what the offscreen platform has not."""


@pytest.fixture
def plan(clerk: Clerk, window: MainWindow) -> PlanPage:
    """The page of a meeting with one item."""
    clerk.plan()
    window.go("plan", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, PlanPage)
    return page


def enter(field: QLineEdit, text: str) -> None:
    """Type over what stands in a field, and leave it by Tab."""
    field.setFocus()
    write_over(text)
    press(Key.Key_Tab)


def kept(office: Office, clerk: Clerk) -> list[Item]:
    """The agenda as the office has it."""
    return agenda.items(office, clerk.meeting)[1:]


def titles(office: Office, clerk: Clerk) -> list[str]:
    """Kazakh titles in their order."""
    return [item.title.kk for item in kept(office, clerk)]


def rows(plan: PlanPage) -> list[ItemRow]:
    """The rows of the agenda in the order in which they stand on the page."""
    return sorted(plan.agenda.rows(), key=height)


def height(widget: QWidget) -> int:
    """Where a widget stands."""
    return widget.y()


def test_facts_are_kept_when_their_field_is_left(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    enter(plan.facts.number, "7")
    enter(plan.facts.day, "27.11.2026")
    enter(plan.facts.hour, "1630")
    held = meetings.meeting(office, clerk.meeting)
    assert (held.number, held.day, held.hour) == (7, date(2026, 11, 27), time(16, 30))
    assert plan.head.title.text() == "Совет, заседание № 7"
    assert plan.head.line.text() == "27 ноября 2026 года"


def test_a_number_that_is_taken_is_told_beside_its_field(
    clerk: Clerk, plan: PlanPage, office: Office
) -> None:
    planned = clerk.meeting
    clerk.plan(2)
    enter(plan.facts.number, "2")
    row = plan.facts.rows["number"]
    assert "2" in row.error.text()
    assert row.error.isVisible()
    assert meetings.meeting(office, planned).number == 1
    enter(plan.facts.number, "3")
    assert not row.error.isVisible()
    assert meetings.meeting(office, planned).number == 3


def test_a_date_of_another_century_is_kept_out(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    enter(plan.facts.day, "10.03.1926")
    assert plan.facts.day.is_wrong()
    assert meetings.meeting(office, clerk.meeting).day == DAY


@QUIET
def test_who_presides_is_found_by_letters_and_enter(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    field = plan.facts.presiding
    field.setFocus()
    write_over("мамед")
    press(Key.Key_Return)
    held = meetings.meeting(office, clerk.meeting)
    assert held.presiding == clerk.members[9]
    assert field.text() == "Мамедов Арман Серикович"


def test_letters_of_nobody_are_put_back(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    enter(plan.facts.presiding, "щщщ")
    assert plan.facts.presiding.text() == "Абильдина Арман Серикович"
    assert meetings.meeting(office, clerk.meeting).presiding == clerk.members[0]


def test_an_item_is_added_and_worded_by_keys(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    press_with_ctrl(Key.Key_I)
    write_pair("Есеп туралы", "Об отчёте")
    press(Key.Key_Tab)
    assert kept(office, clerk)[1].title == Text("Есеп туралы", "Об отчёте")


def test_typing_is_kept_while_it_goes_on(plan: PlanPage, clerk: Clerk, office: Office, qtbot: QtBot) -> None:
    field = rows(plan)[0].title.kk.field
    field.setFocus()
    write("Ә")
    qtbot.waitUntil(lambda: "Ә" in titles(office, clerk)[0])
    assert field.hasFocus()


def test_a_row_that_moves_keeps_its_typing_and_its_focus(
    plan: PlanPage, clerk: Clerk, office: Office
) -> None:
    for text in ("екінші", "үшінші"):
        press_with_ctrl(Key.Key_I)
        write(text)
    last = rows(plan)[-1]
    last.up.setFocus()
    press(Key.Key_Space)
    assert titles(office, clerk) == ["Жұмыс жоспары туралы", "үшінші", "екінші"]
    assert rows(plan)[1] is last
    assert last.up.hasFocus()
    assert [row.number.text() for row in rows(plan)] == ["1.", "2.", "3."]
    press(Key.Key_Space)
    assert titles(office, clerk) == ["үшінші", "Жұмыс жоспары туралы", "екінші"]
    assert not last.up.isEnabled()
    assert last.isAncestorOf(plan.focusWidget())


def test_tab_goes_through_the_items_in_their_order(plan: PlanPage) -> None:
    press_with_ctrl(Key.Key_I)
    press_with_ctrl(Key.Key_I)
    for row in rows(plan):
        row.title.kk.field.setFocus()
        for stop in (row.title.ru.field, row.rapporteur.kk.field, row.rapporteur.ru.field):
            press(Key.Key_Tab)
            assert stop.hasFocus()


def test_the_focus_stays_by_an_item_that_was_removed(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    press_with_ctrl(Key.Key_I)
    first, second = rows(plan)
    first.remove.setFocus()
    press(Key.Key_Space)
    assert len(kept(office, clerk)) == 1
    assert second.title.kk.field.hasFocus()
    second.remove.setFocus()
    press(Key.Key_Space)
    assert kept(office, clerk) == []
    assert plan.agenda.add.hasFocus()
    assert plan.agenda.hint.isVisible()


@QUIET
def test_a_rapporteur_of_the_roster_is_written_in_both_languages(
    plan: PlanPage, clerk: Clerk, office: Office
) -> None:
    field = rows(plan)[0].rapporteur.kk.field
    field.setFocus()
    write("умир")
    press(Key.Key_Down, Key.Key_Return)
    assert kept(office, clerk)[0].rapporteur == Text(
        "А.С.\N{NO-BREAK SPACE}Өмірзақов", "А.С.\N{NO-BREAK SPACE}Умирзаков"
    )


@QUIET
def test_a_guest_is_invited_and_removed(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    press_with_ctrl(Key.Key_G)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, Invitation)
    write_pair("Ержанов Е.Е.", "Ержанов Е.Е.")
    press(Key.Key_Tab)
    write_pair("сарапшы", "эксперт")
    press(Key.Key_Return)
    (guest,) = guests.guests(office, clerk.meeting)
    assert (guest.name.ru, guest.post.kk) == ("Ержанов Е.Е.", "сарапшы")
    plan.guests.removed.emit(guest.id)
    assert guests.guests(office, clerk.meeting) == []
    assert plan.focusWidget() is plan.guests.add


def test_a_guest_without_a_name_is_refused_in_the_sheet(plan: PlanPage, clerk: Clerk, office: Office) -> None:
    press_with_ctrl(Key.Key_G)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, Invitation)
    sheet.verb.click()
    settle()
    assert sheet.isVisible()
    assert sheet.band.text()
    sheet.reject()
    assert guests.guests(office, clerk.meeting) == []


def test_the_page_speaks_another_language_at_once_and_keeps_what_was_typed(
    plan: PlanPage, clerk: Clerk, desk: Desk, office: Office
) -> None:
    field = rows(plan)[0].title.ru.field
    field.setFocus()
    write("Ещё ")
    desk.speak("en")
    assert plan.head.title.text() == "Council, meeting No 1"
    assert plan.facts.rows["day"].label.text() == "Date"
    assert "Ещё " in field.text()
    desk.speak("kk")
    assert plan.to_meeting.words() == "Отырысқа өту"


def test_keys_lead_on_to_the_paper_and_to_the_meeting(plan: PlanPage, window: MainWindow) -> None:
    press_with_ctrl(Key.Key_P)
    assert isinstance(window.page(), PreviewPage)
    press(Key.Key_Escape)
    assert window.page() is plan
    press_with_ctrl(Key.Key_Return)
    assert isinstance(window.page(), LivePage)


def test_a_plan_is_removed_only_after_a_question(
    plan: PlanPage, clerk: Clerk, window: MainWindow, office: Office
) -> None:
    plan.drop.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Question)
    assert asked.focusWidget() is asked.safe
    asked.verb.click()
    settle()
    assert meetings.meetings(office) == []
    assert isinstance(window.page(), MeetingsPage)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_invitation_fits(plan: PlanPage, desk: Desk, language: str, scale: float) -> None:
    desk.dress("light", scale)
    desk.speak(language)
    plan.invite()
    settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, Invitation)
    faults, nameless = clipped(sheet), unnamed(sheet)
    sheet.reject()
    assert not faults
    assert not nameless


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_an_item_that_was_added_is_in_sight_and_stays_so_while_it_grows(
    plan: PlanPage, window: MainWindow, desk: Desk, scale: float
) -> None:
    window.activateWindow()
    desk.dress("light", scale)
    for _ in range(4):
        plan.add_item()
        settle()
    row = plan.agenda.rows()[-1]
    assert in_sight(plan, row)
    type_text(row.title.kk.field, "Қоғамдық келісім кеңестерінің жұмысы туралы")
    row.title.kk.field.flush()
    settle()
    assert in_sight(plan, row)


def in_sight(page: PlanPage, row: QWidget) -> bool:
    """Whether a row stands within what is scrolled to."""
    top = row.mapTo(page.sides.viewport(), row.rect().topLeft()).y()
    return top >= 0 and top + row.height() <= page.sides.viewport().height()
