"""Who comes and goes while the meeting is held: toggled by letters, the quorum follows, times are mended."""

from datetime import datetime

import pytest

from desktop.core.meetings import Mark
from desktop.core.texts import Text
from desktop.operations import attendance, hall, meetings, people
from desktop.ui.live.log_part import LogPart
from desktop.ui.widgets.labels import Label
from tests.keyboard import Key, focus, press, press_with_ctrl, reach, write, write_over
from tests.offices import Clerk, draft
from tests.ui.clipping import clipped
from tests.ui.room import Room, Rooms, confirm
from tests.ui.shared import Desk, settle


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """A council of 21 with 14 present, just enough, at its first item."""
    clerk.plan()
    clerk.at(15, 0).open(14)
    clerk.at(15, 10).take_up()
    clerk.motion()
    clerk.at(15, 40)
    return rooms(clerk)


def log(room: Room) -> list[Mark]:
    """The log in force."""
    return hall.log(room.office, room.clerk.meeting)


def test_f3_letters_enter_marks_a_departure_and_again_the_return(room: Room) -> None:
    room.find("ким")
    assert room.standing("Ким") == "left"
    room.later()
    room.find("ким")
    assert room.standing("Ким") == "present"
    assert focus() is room.page.side.hall.members.search


def test_what_was_marked_stands_in_the_card_below(room: Room) -> None:
    room.find("ким")
    card = room.page.side.hall.members.card
    assert card.isVisible()
    assert card.chip.accessibleName() == "уход: 15:40"


def test_when_the_quorum_is_lost_the_page_says_what_is_missing_and_why(room: Room) -> None:
    room.find("ким")
    lost = room.page.middle.lost
    assert room.page.middle.currentWidget() is lost
    assert lost.title.text() == "Кворум отсутствует: не хватает членов – 1"
    assert "21\u00a0×\u00a02/3\u00a0=\u00a014" in lost.derivation.text()
    assert "п.\u00a014" in lost.derivation.text()
    assert room.page.head.presence.words.text() == "кворум отсутствует: нужно 14"
    assert lost.ruler.count().lost
    assert focus() is room.page.side.hall.members.search


def test_f4_is_refused_beside_the_derivation(room: Room) -> None:
    room.find("ким")
    press(Key.Key_F4)
    assert room.item(1).motions[0].votes == ()
    assert room.told().startswith("Кворум отсутствует")
    assert room.page.middle.currentWidget() is room.page.middle.lost
    assert not room.page.actions_["vote"].isEnabled()
    assert room.page.actions_["vote"].toolTip()


def test_hearing_goes_on_without_a_quorum_and_f4_brings_the_derivation_back(room: Room) -> None:
    room.find("ким")
    room.page.middle.lost.on.button.click()
    assert room.page.middle.currentWidget() is room.page.middle.item
    assert room.page.middle.item.no_quorum.isVisible()
    write("Тыңдалды")
    press(Key.Key_F4)
    assert room.page.middle.currentWidget() is room.page.middle.lost
    assert room.item(1).heard.kk == "Тыңдалды"


def test_as_soon_as_someone_is_back_the_item_is_shown_and_votes_open(room: Room) -> None:
    room.find("ким")
    room.later()
    room.find("ким")
    assert room.page.middle.currentWidget() is room.page.middle.item
    press(Key.Key_F4, Key.Key_1)
    assert room.page.board.mode() == "hands"


def test_the_log_of_the_loss_names_the_one_who_left(room: Room) -> None:
    room.find("ким")
    labels = room.page.middle.lost.findChildren(Label)
    texts = [label.text().replace("\u00a0", " ") for label in labels]
    assert "Ким А.С. – уход: кворум утрачен" in texts


def test_who_is_away_comes_first_while_a_quorum_is_lacking(room: Room) -> None:
    room.find("ким")
    first = room.page.side.hall.members.list.members.members[:8]
    assert {room.page.board.seats[person].standing for person in first} == {"left", "expected"}


def test_one_mark_repaints_one_row_and_moves_none(clerk: Clerk, rooms: Rooms) -> None:
    clerk.plan()
    clerk.at(15, 0).open(18)
    clerk.take_up()
    room = rooms(clerk)
    model = room.page.side.hall.members.list.members
    order = list(model.members)
    touched: list[int] = []
    resets: list[int] = []
    press(Key.Key_F3)
    model.dataChanged.connect(lambda first, last: touched.append(last.row() - first.row()))
    model.modelReset.connect(lambda: resets.append(1))
    room.page.moves.toggle_member(clerk.members[2])
    assert (touched, resets) == ([0], [])
    assert model.members == order


def test_a_member_is_excused_with_a_reason(room: Room) -> None:
    press(Key.Key_F3)
    write("цой")
    reach("По уважительной причине")
    press(Key.Key_Space)
    write("науқас")
    press(Key.Key_Tab)
    write("болезнь")
    press(Key.Key_Tab)
    assert room.seats()["Цой"].reason == Text("науқас", "болезнь")
    reach("Снять отметку")
    press(Key.Key_Space)
    assert room.standing("Цой") == "expected"


def test_a_member_is_marked_absent(room: Room) -> None:
    press(Key.Key_F3)
    write("цой")
    reach("Неявка")
    press(Key.Key_Space)
    assert room.standing("Цой") == "absent"


def test_f6_begins_and_ends_a_break_and_the_registration_is_confirmed_in_one_step(room: Room) -> None:
    room.clerk.come(room.clerk.members[14:17])
    press(Key.Key_F6)
    assert room.page.middle.currentWidget() is room.page.middle.pause
    room.later(15)
    press(Key.Key_F6)
    assert room.page.middle.currentWidget() is room.page.middle.confirm
    write("ким")
    press(Key.Key_Return)
    write("евл")
    press(Key.Key_Return)
    assert room.page.middle.confirm.summary.text() == "Вернулись: 15. Не вернулись: 2."
    press(Key.Key_F6)
    assert [room.standing(name) for name in ("Ким", "Евлоев", "Жунусова")] == ["left", "left", "present"]
    assert not meetings.meeting(room.office, room.clerk.meeting).unconfirmed
    assert room.page.board.mode() == "item"


def test_on_a_break_and_after_it_no_vote_opens_and_f4_says_why(room: Room) -> None:
    press(Key.Key_F6, Key.Key_F4)
    assert room.told() == "Сначала закончите перерыв."
    press(Key.Key_F6, Key.Key_F4)
    assert room.told() == "Сначала подтвердите регистрацию после перерыва."


@pytest.fixture
def reopened(room: Room) -> Room:
    """The same meeting, closed, and opened again two days later."""
    meetings.close_meeting(room.clerk.acting, room.clerk.meeting)
    room.clerk.now = datetime(2026, 3, 12, 9, 0)
    meetings.reopen(room.clerk.acting, room.clerk.meeting, Text("түзету", "исправление"))
    room.page.refresh()
    return room


def test_a_reopened_meeting_is_mended_without_a_registration(reopened: Room) -> None:
    assert reopened.page.board.mode() == "item"
    assert reopened.page.head.presence.words.text() == "регистрация не подтверждена"
    reopened.page.middle.item.heard.kk.field.setFocus()
    write("Толықтырылды.")
    press(Key.Key_F5)
    assert reopened.item(1).heard.kk == "Толықтырылды."
    assert len(reopened.item(1).decisions) == 1
    meetings.close_meeting(reopened.clerk.later().acting, reopened.clerk.meeting)


def test_after_a_reopening_a_vote_asks_first_who_is_there(reopened: Room) -> None:
    middle = reopened.page.middle
    press(Key.Key_F4)
    assert middle.currentWidget() is middle.confirm
    assert middle.confirm.title.text() == "Регистрация после повторного открытия"
    assert "F6" in reopened.told()
    write("ким")
    press(Key.Key_Return)
    press(Key.Key_F6)
    assert reopened.standing("Ким") == "left"
    assert not meetings.meeting(reopened.office, reopened.clerk.meeting).unconfirmed
    assert middle.currentWidget() is not middle.confirm


def test_f6_asks_who_is_there_after_a_reopening_and_esc_puts_it_off(reopened: Room) -> None:
    middle = reopened.page.middle
    press(Key.Key_F6)
    assert middle.currentWidget() is middle.confirm
    assert middle.confirm.leave.isVisible()
    press(Key.Key_Escape)
    assert middle.currentWidget() is middle.item
    press(Key.Key_F6)
    middle.confirm.leave.click()
    assert middle.currentWidget() is middle.item
    press(Key.Key_F6, Key.Key_F6)
    assert not meetings.meeting(reopened.office, reopened.clerk.meeting).unconfirmed
    press(Key.Key_F6)
    assert middle.currentWidget() is middle.pause
    press(Key.Key_F6)
    assert middle.confirm.title.text() == "Перерегистрация после перерыва"
    assert not middle.confirm.leave.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_registration_after_a_reopening_fits_its_place(reopened: Room, desk: Desk, scale: float) -> None:
    desk.dress("light", scale)
    reopened.window.resize(1366, 738)
    settle()
    press(Key.Key_F6)
    settle()
    assert not clipped(reopened.window)


def test_a_time_is_mended_with_a_reason(room: Room) -> None:
    room.find("ким")
    part = open_log(room)
    part.table.select_first()
    part.time.setFocus()
    write_over("15:35")
    press(Key.Key_Tab)
    write("Ерте шыққан")
    press(Key.Key_Tab)
    write("вышел раньше")
    reach("Исправить время")
    press(Key.Key_Space)
    assert [(mark.kind, f"{mark.at:%H:%M}") for mark in log(room)][-1] == ("left", "15:35")
    assert part.done.text() == "Исправлено."


def test_without_a_reason_no_line_is_mended(room: Room) -> None:
    room.find("ким")
    part = open_log(room)
    part.table.select_first()
    assert not part.strike.isEnabled()
    assert not part.set_time.isEnabled()


def test_a_line_that_is_struck_takes_the_votes_along_that_it_changes(room: Room) -> None:
    room.clerk.come(room.clerk.members[14:16])
    room.page.refresh()
    press(Key.Key_F4, Key.Key_1)
    write("12")
    press(Key.Key_F4)
    room.later()
    confirm()
    part = open_log(room)
    part.table.select_first()
    part.reason.show_value(Text("залда болмаған", "не было в зале"))
    part.strike.click()
    settle()
    assert part.done.text() == "Исправлено; вместе с этим исправлено голосований: 1."
    vote = room.item(1).motions[0].votes[0]
    assert (vote.outcome and vote.outcome.present, vote.corrected and vote.corrected.present) == (16, 15)


def open_log(room: Room) -> LogPart:
    """The log beside the meeting."""
    room.page.side.hall.tabs.choose("times")
    room.page.side.hall.show_part("times")
    settle()
    return room.page.side.hall.log


def test_someone_is_put_on_the_roll_with_reason_and_paper_and_struck_off_again(room: Room) -> None:
    newcomer = people.add(room.clerk.acting, draft(21))
    room.page.side.hall.show_part("roll")
    part = room.page.side.hall.roll
    part.person.show_value(people.person(room.office, newcomer))
    part.reason.show_value(Text("", "решение Совета"))
    part.paper.show_value(Text("", "№ 3 от 10.03.2026"))
    part.mend.click()
    settle()
    assert newcomer in room.page.board.seats
    assert room.page.board.total() == 22
    part.person.show_value(people.person(room.office, newcomer))
    part.reason.show_value(Text("қате"))
    assert part.mend.words() == "Исключить из списка"
    part.mend.click()
    settle()
    assert room.page.board.total() == 21


def test_ctrl_p_shows_the_minutes_and_back_again(room: Room) -> None:
    press_with_ctrl(Key.Key_P)
    assert room.window.page() is not room.page
    room.window.back()
    assert room.window.page() is room.page


def test_changes_made_elsewhere_are_read(room: Room) -> None:
    attendance.arrive(room.clerk.acting, room.clerk.meeting, room.clerk.members[20])
    room.window.go("live", room.clerk.meeting)
    assert room.page.board.present() == 15
