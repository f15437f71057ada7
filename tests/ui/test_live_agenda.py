"""The agenda beside the meeting: F2 takes items up one after another, arrows and Enter pick one."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.texts import Text
from desktop.operations import agenda
from tests.keyboard import SHIFT, Key, focus, press, press_with_ctrl, write
from tests.offices import Clerk
from tests.ui.room import Room, Rooms
from tests.ui.shared import settle


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """A meeting that was opened with 16 of 21, with two items."""
    clerk.plan()
    agenda.add_item(clerk.acting, clerk.meeting, Text("Әртүрлі мәселелер", "Разное"))
    clerk.at(15, 0).open(16)
    return rooms(clerk)


def current(room: Room) -> int | None:
    """Position of the item under discussion, by the records."""
    items = agenda.items(room.office, room.clerk.meeting)
    return next((item.position for item in items if item.current), None)


def test_f2_takes_up_procedure_then_each_item(room: Room) -> None:
    met = []
    for _ in range(3):
        press(Key.Key_F2)
        met.append(current(room))
    assert met == [0, 1, 2]
    assert "Разное" in room.page.middle.item.head.title.text()


def test_after_the_last_item_f2_says_so(room: Room) -> None:
    for _ in range(4):
        press(Key.Key_F2)
    assert current(room) == 2
    assert room.told() == "Это последний вопрос."


def test_shift_f2_goes_back(room: Room) -> None:
    press(Key.Key_F2, Key.Key_F2, Key.Key_F2)
    press(Key.Key_F2, modifiers=SHIFT)
    assert current(room) == 1


def test_arrows_look_and_enter_takes_up(room: Room) -> None:
    press(Key.Key_F2)
    room.page.agenda.list.setFocus()
    press(Key.Key_Down, Key.Key_Down)
    assert room.page.board.shown_id == room.item(2).id
    assert current(room) == 0
    press(Key.Key_Return)
    assert current(room) == 2


def test_the_registration_can_be_looked_at_again(room: Room) -> None:
    press(Key.Key_F2)
    room.page.agenda.list.setFocus()
    press(Key.Key_Up)
    assert room.page.middle.currentWidget() is room.page.middle.door
    press(Key.Key_F3)
    assert focus() is room.page.middle.door.search


def test_what_was_taken_up_is_checked_and_what_is_discussed_is_bold(room: Room) -> None:
    press(Key.Key_F2, Key.Key_F2)
    rows = room.page.agenda.list.rows()
    assert [row.mark for row in rows] == ["arrive", "check", "", ""]
    assert [row.bold for row in rows] == [False, False, True, False]
    assert rows[2].second == "обсуждается"


def test_an_item_is_added_while_the_meeting_goes_on(room: Room) -> None:
    press(Key.Key_F2)
    press_with_ctrl(Key.Key_I)
    write("Марапаттар туралы")
    press(Key.Key_Tab)
    write("О наградах")
    press(Key.Key_Tab)
    assert room.item(3).title == Text("Марапаттар туралы", "О наградах")
    assert [row.number for row in room.page.agenda.list.rows()][-1] == "3"


def test_alt_with_an_arrow_moves_an_item_that_was_not_taken_up(room: Room) -> None:
    press(Key.Key_F2)
    second = room.item(2).id
    room.page.agenda.list.setFocus()
    press(Key.Key_Down, Key.Key_Down)
    press(Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert room.item(1).id == second
    assert room.page.agenda.list.current() == second


def test_an_item_that_was_not_taken_up_can_be_struck(room: Room) -> None:
    press_with_ctrl(Key.Key_I)
    room.page.middle.item.head.remove.click()
    settle()
    assert len(agenda.items(room.office, room.clerk.meeting)) == 3


def test_before_the_opening_f2_says_what_comes_first(clerk: Clerk, rooms: Rooms) -> None:
    clerk.plan()
    room = rooms(clerk)
    press(Key.Key_F2)
    assert room.told() == "Сначала откройте заседание."
