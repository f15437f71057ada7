"""At the door: a few letters in either spelling, Enter, the next one."""

import pytest

from desktop.core.texts import Text
from desktop.operations import attendance, meetings
from tests.keyboard import Key, focus, press, write
from tests.offices import Clerk
from tests.ui.room import Room, Rooms, confirm, question


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """The door of a meeting that is planned for today."""
    clerk.plan()
    return rooms(clerk)


def shown_names(room: Room) -> list[str]:
    """Whom the door has found, in their order."""
    return [seat.ru.surname for seat in room.page.middle.door.rows.found.seats]


def test_letters_and_enter_mark_one_after_another(room: Room) -> None:
    for letters in ("ким", "цой", "шмид"):
        write(letters)
        press(Key.Key_Return)
    assert [room.standing(name) for name in ("Ким", "Цой", "Шмидт")] == ["present"] * 3
    assert room.present() == 3
    assert focus() is room.page.middle.door.search
    assert focus().text() == ""  # type: ignore[attr-defined]


@pytest.mark.parametrize("letters", ["камб", "қамб", "KAMБ", "арман камб"])
def test_a_member_is_found_in_either_spelling_and_by_any_part_of_the_name(room: Room, letters: str) -> None:
    write(letters)
    press(Key.Key_Return)
    assert room.standing("Камбаров") == "present"


def test_an_arrow_chooses_another_row(room: Room) -> None:
    write("са")
    assert shown_names(room)[:2] == ["Савицкая", "Саркисян"]
    press(Key.Key_Down, Key.Key_Return)
    assert room.standing("Саркисян") == "present"
    assert room.standing("Савицкая") == "expected"


def test_who_still_has_to_be_marked_comes_first(room: Room) -> None:
    write("са")
    press(Key.Key_Return)
    write("са")
    assert shown_names(room)[0] == "Саркисян"
    assert shown_names(room)[-1] == "Савицкая"


def test_escape_starts_again_and_nothing_is_marked(room: Room) -> None:
    write("са")
    press(Key.Key_Escape)
    assert shown_names(room) == []
    press(Key.Key_Return)
    assert room.present() == 0


def test_a_name_that_nobody_has_is_said_so(room: Room) -> None:
    write("ъъъ")
    assert room.page.middle.door.nothing.isVisible()
    press(Key.Key_Return)
    assert room.present() == 0


def test_figures_beside_the_door_follow_every_key(room: Room) -> None:
    room.clerk.come(room.clerk.members[:13])
    room.page.refresh()
    side = room.page.side.door
    assert (side.quorum.present.text(), side.quorum.chip.accessibleName()) == ("13", "до кворума: 1")
    write("шмид")
    press(Key.Key_Return)
    assert (side.quorum.present.text(), side.quorum.chip.accessibleName()) == ("14", "кворум имеется")
    assert side.quorum.ruler.count()[:2] == (21, 14)


def test_an_excuse_is_kept_with_its_reason_in_both_languages(room: Room) -> None:
    write("цой")
    press(Key.Key_Tab, Key.Key_Tab)
    assert focus().accessibleName() == "По уважительной причине"
    press(Key.Key_Space)
    write("іссапарда")
    press(Key.Key_Tab)
    write("командировка")
    press(Key.Key_Tab)
    assert room.standing("Цой") == "excused"
    assert room.seats()["Цой"].reason == Text("іссапарда", "командировка")


def test_a_figure_lists_whom_it_counts(room: Room) -> None:
    attendance.excuse(room.clerk.acting, room.clerk.meeting, room.clerk.members[3], Text("", "отпуск"))
    room.page.refresh()
    room.page.side.door.counts[1].click()
    assert shown_names(room) == ["Габдуллина"]


def test_one_mark_repaints_one_list_and_reads_one_member(room: Room) -> None:
    before = room.page.board.seats[room.clerk.members[0]]
    write("цой")
    press(Key.Key_Return)
    assert room.page.board.seats[room.clerk.members[0]] is before


def test_opening_asks_once_and_names_what_is_frozen(room: Room) -> None:
    room.clerk.at(15, 4)
    room.page.head.opening.setFocus()
    press(Key.Key_Space)
    assert "членов: 21" in question()
    confirm()
    assert meetings.meeting(room.office, room.clerk.meeting).state == "open"
    assert "открыто в 15:04" in room.page.head.line.text()
    assert room.page.head.closing.isVisible()


def test_escape_leaves_the_meeting_planned(room: Room) -> None:
    room.page.head.opening.click()
    press(Key.Key_Escape)
    assert meetings.meeting(room.office, room.clerk.meeting).state == "planned"


def test_before_the_day_nobody_is_registered_and_what_was_typed_stays(room: Room) -> None:
    room.clerk.now = room.clerk.now.replace(day=9)
    write("цой")
    press(Key.Key_Return)
    assert room.present() == 0
    assert room.told()
    assert room.page.middle.door.search.text() == "цой"


def test_the_opening_says_who_is_to_preside_or_write_and_is_not_there(room: Room) -> None:
    room.page.steps.ask_open()
    asked = question()
    assert "Председательствующий Абильдина А.С.: отметки о присутствии нет." in asked
    assert "Секретарь Бондаренко А.С.: отметки о присутствии нет." in asked
    confirm()
    room.page.steps.ask_close()
    assert "Председательствующий Абильдина А.С.: отметки о присутствии нет." in question()
    press(Key.Key_Escape)
    room.clerk.come(room.clerk.members)
    room.page.refresh()
    room.page.steps.ask_close()
    assert "отметки" not in question()
