"""The keyboard on the live page: Tab comes to each card where it stands, and what a key opens is seen."""

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.core.texts import Text
from desktop.operations import agenda, meetings, voting
from tests.keyboard import Key, focus, press, write
from tests.offices import Clerk
from tests.ui.room import Room, Rooms, confirm
from tests.ui.shared import Desk, settle


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """A council of 21 with 16 present, at its first item."""
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    return rooms(clerk)


def names_by_tab(first: QWidget, count: int) -> list[str]:
    """What a screen reader calls the fields and buttons that Tab comes to, one after another."""
    settle()
    first.setFocus()
    names = [focus().accessibleName()]
    for _ in range(count - 1):
        press(Key.Key_Tab)
        names.append(focus().accessibleName())
    return names


def test_tab_comes_to_cards_that_were_added_where_they_stand(room: Room) -> None:
    item = room.page.middle.item
    for name in ("Ким А.С.", "Цой А.С."):
        agenda.add_speech(room.clerk.acting, room.item(1).id, Text(name, name))
    for text in ("Бірінші", "Екінші"):
        voting.add_motion(room.clerk.acting, room.item(1).id, Text(text, text))
    room.page.refresh()
    press(Key.Key_F5, Key.Key_F5)
    assert names_by_tab(item.heard.ru.field, 29) == [
        "Слушали, на русском",
        *speech("Ким А.С."),
        *speech("Цой А.С."),
        "Кто выступает: имя, Enter",
        *motion(1),
        *motion(2),
        "Добавить предложение",
        *decision("1.1"),
        *decision("1.2"),
    ]


def test_tab_comes_to_a_closed_vote_before_the_button_for_the_next_one(room: Room) -> None:
    first = room.clerk.motion()
    room.clerk.motion()
    vote = voting.open_vote(room.clerk.acting, first, "roll_call")
    voting.close_vote(room.clerk.acting, vote)
    room.page.refresh()
    card = room.page.middle.item.motions.cards.all()[0]
    result = card.rounds.all()[0]
    assert names_by_tab(result.correct, 4) == [
        "Исправить…", "почему?", "Голосовать повторно: тур 2", "Удалить предложение 2",
    ]  # fmt: skip


def speech(name: str) -> tuple[str, str, str]:
    """The stops of Tab in a speech."""
    return (
        f"Удалить выступление: {name}",
        f"Выступление: {name}, на казахском",
        f"Выступление: {name}, на русском",
    )


def motion(number: int) -> tuple[str, str, str, str]:
    """The stops of Tab in a motion."""
    return (
        f"Удалить предложение {number}",
        f"Предложение {number}, на казахском",
        f"Предложение {number}, на русском",
        "Голосование",
    )


def decision(number: str) -> tuple[str, ...]:
    """The stops of Tab in a decision."""
    return (
        f"Удалить решение {number}",
        f"Решение {number}, на казахском",
        f"Решение {number}, на русском",
        f"Ответственный, решение {number}, на казахском",
        f"Ответственный, решение {number}, на русском",
        f"Срок исполнения, решение {number}",
    )


def test_what_is_typed_takes_the_place_of_the_motion_that_a_decision_begins_with(room: Room) -> None:
    room.clerk.motion()
    room.page.refresh()
    press(Key.Key_F4, Key.Key_1)
    write("16")
    press(Key.Key_F4)
    confirm()
    press(Key.Key_F5)
    write("Жоспар өзгерістерімен бекітілсін.")
    press(Key.Key_Tab)
    write("Утвердить план с изменениями.")
    press(Key.Key_Tab)
    assert room.item(1).decisions[0].text == Text(
        "Жоспар өзгерістерімен бекітілсін.", "Утвердить план с изменениями."
    )


def test_a_break_adds_nothing_that_nobody_could_word(room: Room) -> None:
    press(Key.Key_F6)
    room.page.agenda.add.click()
    for key in (Key.Key_F5, Key.Key_F4):
        press(key)
        assert room.told() == "Сначала закончите перерыв."
    assert room.item(1).decisions == ()
    assert len(agenda.items(room.office, room.clerk.meeting)) == 2
    assert meetings.meeting(room.office, room.clerk.meeting).on_break_since is not None


def seen(widget: QWidget, inside: QScrollArea) -> bool:
    """Whether all of it stands in the part of the area that is shown."""
    top = widget.mapTo(inside.viewport(), widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= inside.viewport().height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_a_key_opens_is_scrolled_into_view(room: Room, desk: Desk, scale: float) -> None:
    for number in range(4):
        voting.add_motion(room.clerk.acting, room.item(1).id, Text(f"Ұсыныс {number}", f"Вопрос {number}"))
    desk.dress("light", scale)
    room.window.resize(1366, 738)
    room.page.refresh()
    settle()
    page, item = room.page, room.page.middle.item
    for key in (Key.Key_F4, Key.Key_F5):
        item.verticalScrollBar().setValue(0)
        page.columns.verticalScrollBar().setValue(page.columns.verticalScrollBar().maximum())
        press(key)
        assert seen(focus(), item)
        assert seen(focus(), page.columns)
    scrolls = page.columns if page.columns.stacked() else item
    assert scrolls.verticalScrollBar().value() > 0


def test_names_that_are_offered_are_scrolled_into_view(room: Room, desk: Desk) -> None:
    for name in ("Ким А.С.", "Цой А.С."):
        agenda.add_speech(room.clerk.acting, room.item(1).id, Text(name, name))
    desk.dress("light", 2.0)
    room.window.resize(1366, 738)
    room.page.refresh()
    settle()
    line, columns = room.page.middle.item.speeches.line, room.page.columns
    assert columns.stacked()
    line.search.setFocus()
    write("қамб")
    settle()
    assert line.rows.isVisible()
    assert seen(line, columns)
    assert columns.verticalScrollBar().value() > 0
