"""What is written in a meeting keeps itself: heard, spoke, motions, decisions, how an item ended."""

from datetime import date

import pytest

from desktop.core.texts import Text
from desktop.operations import agenda, guests, meetings, voting
from tests.keyboard import Key, focus, press, press_with_ctrl, reach, write
from tests.offices import Clerk
from tests.ui.room import Room, Rooms, confirm, dialog, question
from tests.ui.shared import Desk, settle


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """A council of 21 with 16 present, at its first item."""
    clerk.plan()
    guests.add_guest(
        clerk.acting, clerk.meeting, Text("Сейітов М.Ж.", "Сеитов М.Ж."), Text("журналист", "журналист")
    )
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    return rooms(clerk)


def write_heard(room: Room) -> None:
    """Type what was heard, in both languages, and stay in the field."""
    assert focus() is room.page.middle.item.heard.kk.field
    write("Жоспар туралы айтылды.")
    press(Key.Key_Tab)
    write("Доложено о плане.")


HEARD = Text("Жоспар туралы айтылды.", "Доложено о плане.")


def test_what_was_heard_is_kept_when_the_next_item_is_taken_up(room: Room) -> None:
    agenda.add_item(room.clerk.acting, room.clerk.meeting, Text("Әртүрлі", "Разное"))
    room.page.refresh()
    write_heard(room)
    press(Key.Key_F2)
    assert room.item(1).heard == HEARD
    assert room.item(2).heard == Text()
    assert room.page.middle.item.heard.value() == Text()


def test_what_was_heard_is_kept_when_a_vote_is_opened(room: Room) -> None:
    room.clerk.motion()
    room.page.refresh()
    write_heard(room)
    press(Key.Key_F4, Key.Key_1)
    assert room.item(1).heard == HEARD


def test_what_was_heard_is_kept_when_the_window_is_closed(room: Room) -> None:
    write_heard(room)
    room.window.close()
    assert agenda.items(room.office, room.clerk.meeting)[1].heard == HEARD


def test_the_time_of_what_was_last_written_stands_in_the_strip(room: Room) -> None:
    room.clerk.at(15, 47, 12)
    write_heard(room)
    press(Key.Key_Tab)
    assert room.page.strip.written.text() == "Записано в 15:47:12"


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("ким", Text("А.С. Ким", "А.С. Ким")),
        ("қамб", Text("А.С. Қамбаров", "А.С. Камбаров")),
        ("сеит", Text("Сейітов М.Ж.", "Сеитов М.Ж.")),
        ("Гость из зала", Text("Гость из зала", "Гость из зала")),
    ],
)
def test_a_speaker_is_completed_from_roll_and_guests_or_taken_as_typed(
    room: Room, letters: str, name: Text
) -> None:
    room.page.middle.item.speeches.line.search.setFocus()
    write(letters)
    press(Key.Key_Return)
    speaker = room.item(1).speeches[0].speaker
    assert Text(*(part.replace("\u00a0", " ") for part in speaker)) == name
    assert focus() is room.page.middle.item.speeches.line.search


def test_the_last_offer_takes_a_name_as_it_is_typed(room: Room) -> None:
    room.page.middle.item.speeches.line.search.setFocus()
    write("ким")
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert room.item(1).speeches[0].speaker == Text("ким", "ким")


def test_a_speech_is_worded_and_struck(room: Room) -> None:
    room.page.middle.item.speeches.line.search.setFocus()
    write("цой")
    press(Key.Key_Return)
    card = room.page.middle.item.speeches.cards.all()[0]
    card.text.ru.field.setFocus()
    write("Поддержал.")
    press(Key.Key_Tab)
    assert room.item(1).speeches[0].text.ru == "Поддержал."
    card.remove.click()
    assert room.item(1).speeches == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_f5_writes_a_decision_with_who_and_until_when(room: Room) -> None:
    press(Key.Key_F5)
    write("Жоспар бекітілсін.")
    press(Key.Key_Tab)
    write("Утвердить план.")
    press(Key.Key_Tab)
    write("Хатшылық")
    press(Key.Key_Tab)
    write("Секретариат")
    press(Key.Key_Tab)
    write("15.12.2026")
    press(Key.Key_Tab)
    decision = room.item(1).decisions[0]
    assert decision.text == Text("Жоспар бекітілсін.", "Утвердить план.")
    assert decision.responsible == Text("Хатшылық", "Секретариат")
    assert decision.due == date(2026, 12, 15)
    assert room.page.middle.item.decisions.cards.all()[0].number.text() == "1.1"


def test_the_decision_begins_with_the_motion_that_was_carried(room: Room) -> None:
    room.clerk.motion()
    room.page.refresh()
    press(Key.Key_F4, Key.Key_1)
    write("16")
    press(Key.Key_F4)
    confirm()
    press(Key.Key_F5)
    assert room.item(1).decisions[0].text == Text("Жоспар бекітілсін", "Утвердить план")
    press(Key.Key_F5)
    assert room.item(1).decisions[1].text == Text()


def test_an_item_ends_noted(room: Room) -> None:
    reach("голосованием или решением")
    press(Key.Key_Right)
    assert room.item(1).result == "noted"
    assert room.page.agenda.list.rows()[2].second == "обсуждается"


def test_the_language_of_the_window_is_switched_at_once_and_loses_no_word(room: Room) -> None:
    write_heard(room)
    press_with_ctrl(Key.Key_L)
    assert room.page.agenda.title.text() == "Agenda"
    press_with_ctrl(Key.Key_L)
    assert room.page.agenda.title.text() == "Күн тәртібі"
    assert room.page.middle.item.heard.value() == HEARD


def test_closing_asks_once_and_names_what_was_not_taken_up(room: Room) -> None:
    agenda.add_item(room.clerk.acting, room.clerk.meeting, Text("Әртүрлі", "Разное"))
    room.page.refresh()
    write_heard(room)
    room.clerk.at(16, 10)
    room.page.head.closing.setFocus()
    press(Key.Key_Space)
    assert "Не рассмотрено вопросов: 1." in question()
    confirm()
    assert meetings.meeting(room.office, room.clerk.meeting).state == "closed"
    assert "закрыто в 16:10" in room.page.head.line.text()
    assert room.item(1).heard == HEARD


@pytest.fixture
def closed(room: Room) -> Room:
    """The same meeting, closed."""
    room.clerk.motion()
    vote = voting.open_vote(room.clerk.acting, room.item(1).motions[0].id, "roll_call")
    voting.close_vote(room.clerk.acting, vote)
    meetings.close_meeting(room.clerk.at(16, 10).acting, room.clerk.meeting)
    room.window.go("live", room.clerk.meeting)
    settle()
    return room


def test_a_closed_meeting_says_why_its_keys_do_nothing(closed: Room) -> None:
    for key in (Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5, Key.Key_F6):
        press(key)
        assert closed.told() == "Заседание закрыто; чтобы что-то изменить, откройте его вновь."


def test_a_closed_meeting_offers_nothing_that_would_change_what_happened(closed: Room) -> None:
    item = closed.page.middle.item
    hidden = (
        item.motions.add, item.decisions.add, item.speeches.line, item.end, closed.page.agenda.add,
        closed.page.side.hall.members.finding, item.motions.cards.all()[0].vote,
        item.motions.cards.all()[0].rounds.all()[0].correct,
    )  # fmt: skip
    assert not any(widget.isVisible() for widget in hidden)


def test_the_wording_can_still_be_amended(closed: Room) -> None:
    closed.page.middle.item.heard.kk.field.setFocus()
    write("Толықтырылды.")
    press(Key.Key_Tab)
    assert closed.item(1).heard.kk == "Толықтырылды."


def test_who_never_came_was_absent(closed: Room) -> None:
    seat = closed.page.board.seats[closed.clerk.members[20]]
    assert seat.standing == "absent"


def test_it_is_reopened_with_a_reason_alone(closed: Room) -> None:
    closed.page.head.reopening.click()
    dialog()
    press(Key.Key_Return)
    assert meetings.meeting(closed.office, closed.clerk.meeting).state == "closed"
    write("Шешім жазылмаған")
    press(Key.Key_Tab)
    write("не записано решение")
    press(Key.Key_Return)
    assert meetings.meeting(closed.office, closed.clerk.meeting).state == "open"
    assert closed.page.head.closing.isVisible()


def test_larger_text_puts_the_sides_under_the_middle(room: Room, desk: Desk) -> None:
    room.window.resize(1366, 738)
    settle()
    assert not room.page.columns.stacked()
    desk.dress("light", 2.0)
    assert room.page.columns.stacked()
    press(Key.Key_F3)
    shown = room.page.side.hall.members.search
    assert shown.visibleRegion().boundingRect().height() > 20
    assert room.page.columns.verticalScrollBar().value() > 0


def test_larger_text_puts_the_large_step_beside_the_small_line_of_the_head(room: Room, desk: Desk) -> None:
    room.window.resize(1366, 738)
    settle()
    head = room.page.head
    assert head.closing.mapTo(head, head.closing.rect().center()).y() == pytest.approx(
        head.height() / 2, abs=2
    )
    desk.dress("light", 2.0)
    room.window.resize(1366, 738)
    settle()
    clock, step = (each.mapTo(head, each.rect().center()).y() for each in (head.clock, head.closing))
    assert clock < step
    assert head.closing.mapTo(head, head.closing.rect().topLeft()).y() < head.line.geometry().bottom()
    assert (
        head.line.mapTo(head, head.line.rect().topRight()).x()
        < head.closing.mapTo(head, head.closing.rect().topLeft()).x()
    )
