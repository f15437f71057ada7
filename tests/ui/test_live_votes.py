"""Votes by the keyboard: F4 asks for the form, figures and names are typed, closing asks once."""

import pytest

from desktop.core.meetings import Vote
from desktop.core.names import NBSP
from desktop.core.texts import Text
from desktop.operations import attendance, voting
from desktop.ui.ties import unbroken
from tests.keyboard import Key, focus, press, press_with_ctrl, reach, write, write_over
from tests.offices import Clerk
from tests.ui.room import Room, Rooms, confirm, question

HANDS, NAMES = Key.Key_1, Key.Key_2


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms) -> Room:
    """A council of 21 with 16 present, at its first item, with a motion."""
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    clerk.motion()
    return rooms(clerk)


def votes(room: Room) -> tuple[Vote, ...]:
    """The rounds of the first motion."""
    return room.item(1).motions[0].votes


def figures(vote: Vote) -> tuple[int, ...]:
    """For, against, abstained, did not vote."""
    assert vote.outcome is not None
    outcome = vote.outcome
    return outcome.votes_for, outcome.against, outcome.abstained, outcome.not_voting


def count_hands(room: Room, *given: str) -> None:
    """Open a show of hands and type figures."""
    press(Key.Key_F4, HANDS)
    for figure in given:
        write(figure)
        press(Key.Key_Return)


def test_a_show_of_hands_from_f4_to_the_result(room: Room) -> None:
    count_hands(room, "11", "2", "1")
    assert focus() is room.page.side.hall.vote.close_vote
    press(Key.Key_F4)
    assert "за – 11, против – 2, воздержались – 1, не голосовали – 2" in question()
    confirm()
    assert [vote.state for vote in votes(room)] == ["closed"]
    assert figures(votes(room)[0]) == (11, 2, 1, 2)
    assert focus() is room.page.middle.item.decisions.add


def test_the_result_so_far_follows_every_figure(room: Room) -> None:
    press(Key.Key_F4, HANDS)
    side = room.page.side.hall.vote
    write("9")
    assert side.verdict.text() == "Пока не принято: не хватает голосов – 2"
    assert side.ruler.count()[:5] == (16, 9, 0, 0, 11)
    write_over("11")
    assert side.verdict.text() == "Пока принято"


def test_figures_are_kept_as_they_are_typed(room: Room) -> None:
    count_hands(room, "9", "3")
    assert votes(room)[0].counted == (9, 3, 0)


def test_more_votes_than_members_present_are_told_at_once_and_not_kept(room: Room) -> None:
    count_hands(room, "11", "6")
    assert votes(room)[0].counted == (11, 0, 0)
    assert "Голосов – 17, присутствуют – 16" in room.page.middle.hands.error.text()
    press(Key.Key_F4)
    assert room.told() == "Голосов больше, чем присутствующих."
    assert votes(room)[0].state == "open"


def test_a_vote_without_figures_is_not_closed(room: Room) -> None:
    press(Key.Key_F4, HANDS, Key.Key_F4)
    assert room.told() == "Сначала введите цифры."


def test_a_vote_by_name_with_the_keys_1_to_4(room: Room) -> None:
    press(Key.Key_F4, NAMES)
    for _ in range(10):
        press(Key.Key_1)
    press(Key.Key_2, Key.Key_3, Key.Key_4)
    press(Key.Key_F4)
    assert "за – 10, против – 1, воздержались – 1, не голосовали – 4" in question()
    confirm()
    assert figures(votes(room)[0]) == (10, 1, 1, 4)
    chosen = [ballot.choice for ballot in voting.ballots(room.office, votes(room)[0].id)]
    assert chosen[10:13] == ["against", "abstained", "not_voting"]


def test_each_key_goes_on_to_the_next_member_in_the_order_of_the_alphabet(room: Room) -> None:
    press(Key.Key_F4, NAMES)
    rows = room.page.middle.names.rows
    met = []
    for _ in range(3):
        seat = room.page.board.seat(rows.current() or 0)
        met.append(seat.kk.surname if seat else "")
        press(Key.Key_1)
    assert met == ["Әбілдина", "Бондаренко", "Воронцова"]


def test_a_vote_is_taken_back_and_given_anew(room: Room) -> None:
    press(Key.Key_F4, NAMES, Key.Key_2, Key.Key_Up, Key.Key_Backspace)
    assert room.page.board.tally() == (0, 0, 0)
    press(Key.Key_1)
    assert room.page.board.tally() == (1, 0, 0)


def test_who_comes_during_the_vote_can_vote(room: Room) -> None:
    press(Key.Key_F4, NAMES)
    room.find("эльм")
    assert room.page.middle.names.rows.ballots.rowCount() == 17
    assert room.page.side.hall.vote.voted.text() == "проголосовали: 0 из 17"


def test_escape_leaves_the_choice_of_a_form(room: Room) -> None:
    press(Key.Key_F4, Key.Key_Escape)
    assert votes(room) == ()
    assert focus() is room.page.middle.item.motions.cards.all()[0].vote


def test_arrows_and_enter_choose_the_form_too(room: Room) -> None:
    press(Key.Key_F4, Key.Key_Right, Key.Key_Return)
    assert votes(room)[0].form == "roll_call"


def test_without_a_motion_f4_begins_one(clerk: Clerk, rooms: Rooms) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.take_up()
    room = rooms(clerk)
    press(Key.Key_F4)
    assert room.told() == "Запишите предложение и снова нажмите F4."
    write("Жоспар бекітілсін")
    press(Key.Key_Tab)
    write("Утвердить план")
    press(Key.Key_F4, HANDS)
    motion = room.item(1).motions[0]
    assert motion.text == Text("Жоспар бекітілсін", "Утвердить план")
    assert motion.votes[0].form == "hands"


def test_a_second_vote_is_a_new_round_and_both_stay(room: Room) -> None:
    count_hands(room, "9")
    press(Key.Key_F4)
    confirm()
    count_hands(room, "12")
    press(Key.Key_F4)
    confirm()
    assert [(vote.round, figures(vote)[0]) for vote in votes(room)] == [(1, 9), (2, 12)]
    assert len(room.page.middle.item.motions.cards.all()[0].rounds.all()) == 2


def test_a_motion_that_was_voted_on_is_locked(room: Room) -> None:
    count_hands(room, "12")
    press(Key.Key_F4)
    confirm()
    card = room.page.middle.item.motions.cards.all()[0]
    assert not card.text.kk.isEnabled()
    assert card.locked.isVisible()


def test_a_closed_vote_is_corrected_with_a_reason_and_both_results_are_shown(room: Room) -> None:
    count_hands(room, "12", "1")
    press(Key.Key_F4)
    confirm()
    reach("Исправить…")
    press(Key.Key_Space)
    write_over("10")
    press(Key.Key_Tab)
    write_over("3")
    reach("Причина исправления, на казахском")
    write("қате саналған")
    reach("Причина исправления, на русском")
    write("Ошибка при подсчёте")
    press(Key.Key_Return)
    vote = votes(room)[0]
    assert (vote.outcome and vote.outcome.votes_for, vote.corrected and vote.corrected.votes_for) == (12, 10)
    shown = room.page.middle.item.motions.cards.all()[0].rounds.all()[0]
    assert "Ошибка при подсчёте" in shown.corrected.text()
    assert unbroken("за – 12, против – 1") in shown.corrected.text()
    assert shown.chip.accessibleName() == "решение не принято"


def test_a_vote_that_was_called_off_leaves_nothing(room: Room) -> None:
    count_hands(room, "12")
    room.page.middle.hands.head.call_off.click()
    confirm()
    assert votes(room) == ()
    assert room.page.board.mode() == "item"


def test_why_a_result_names_act_and_paragraph(room: Room) -> None:
    count_hands(room, "12")
    why = room.page.side.hall.vote.why
    why.link.setFocus()
    press(Key.Key_Return)
    assert "16 × 2/3 = 10 2/3,".replace(" ", NBSP) in why.box.derivation.text()
    assert f"п.{NBSP}15" in why.box.source.text()
    press(Key.Key_Escape)
    assert not why.is_open()


def test_when_the_quorum_is_lost_under_a_vote_the_clerk_is_warned_and_it_is_void(room: Room) -> None:
    count_hands(room, "12")
    room.clerk.later().go(*room.clerk.members[:3])
    room.page.refresh()
    assert room.page.middle.hands.head.warning.isVisible()
    press(Key.Key_F4)
    assert "недействительным" in question()
    confirm()
    assert votes(room)[0].state == "void"


def test_f2_waits_for_the_vote(room: Room) -> None:
    press(Key.Key_F4, HANDS, Key.Key_F2)
    assert room.told() == "Сначала закройте голосование."
    assert room.item(1).current


def test_the_vote_is_there_again_when_the_page_is_opened_anew(room: Room, rooms: Rooms) -> None:
    count_hands(room, "9", "3")
    again = rooms(room.clerk)
    assert [field.figure.text() for field in again.page.middle.hands.fields] == ["9", "3", ""]


def test_one_ballot_repaints_one_row(room: Room) -> None:
    press(Key.Key_F4, NAMES)
    resets: list[int] = []
    model = room.page.middle.names.rows.ballots
    model.modelReset.connect(lambda: resets.append(1))
    press(Key.Key_1, Key.Key_2)
    assert not resets
    assert [ballot.choice for ballot in model.ballots][:3] == ["for", "against", None]


def test_someone_who_voted_and_left_still_counts(room: Room) -> None:
    press(Key.Key_F4, NAMES, Key.Key_1)
    first = room.clerk.members[0]
    attendance.leave(room.clerk.later().acting, room.clerk.meeting, first)
    room.page.refresh()
    assert first in room.page.board.ballots
    press_with_ctrl(Key.Key_L)
    assert room.page.board.tally() == (1, 0, 0)
