"""The course of a meeting on paper: each step under its item, each change of P told."""

from collections.abc import Callable
from datetime import datetime

import pytest

from desktop.core.minutes import Minutes, Movement, Pause, RollChange, Step, VoteRecord
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import agenda, attendance, hall, meetings, minutes, people, voting
from tests.offices import Clerk, draft


@pytest.fixture
def meeting(clerk: Clerk) -> Clerk:
    """A council of 21, opened at 15:00 with 16 present, and nothing taken up yet."""
    clerk.plan()
    agenda.add_item(clerk.acting, clerk.meeting, Text("Әртүрлі", "Разное"))
    clerk.at(15, 0).open(16)
    return clerk


def paper(clerk: Clerk) -> Minutes:
    """The minutes as they stand."""
    return minutes.assemble(clerk.office, clerk.meeting)


def told(steps: tuple[Step, ...]) -> list[tuple[str, str, int]]:
    """Each step by its kind, its moment and how many were present after it."""
    found = []
    for step in steps:
        at = step.closed if isinstance(step, VoteRecord) else step.at
        kind = step.kind if isinstance(step, Movement) else type(step).__name__
        found.append((kind, f"{at:%H:%M}", step.quorum.present if step.quorum else -1))
    return found


def present_on(record: Minutes) -> int:
    """Members on the attendance list who were there."""
    return sum(line.standing == "present" for line in record.roll)


def test_a_registration_after_a_reopening_stands_beside_it_and_not_beside_a_break(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    meetings.take_break(clerk.at(15, 30).acting, clerk.meeting)
    meetings.close_meeting(clerk.at(16, 0).acting, clerk.meeting)
    meetings.reopen(clerk.at(17, 0).acting, clerk.meeting, Text("түзету"))
    meetings.close_meeting(clerk.at(17, 10).acting, clerk.meeting)
    meetings.reopen(clerk.at(18, 0).acting, clerk.meeting, Text("дауыс беру"))
    meetings.confirm_registration(clerk.at(18, 5).acting, clerk.meeting, clerk.members[:2])
    record = paper(clerk)
    assert [each.quorum and each.quorum.present for each in record.reopened] == [None, 14]
    steps = told(record.items[0].course)
    assert steps == [("Pause", "15:30", -1), ("left", "17:10", 14)]


def test_an_item_that_was_never_reached_says_so_and_one_that_was_voted_on_was_reached(clerk: Clerk) -> None:
    clerk.plan()
    agenda.add_item(clerk.acting, clerk.meeting, Text("Есеп", "Отчёт"))
    agenda.add_item(clerk.acting, clerk.meeting, Text("Әртүрлі", "Разное"))
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    motion = voting.add_motion(clerk.acting, clerk.item(2), Text("Бекітілсін", "Утвердить"))
    vote = voting.open_vote(clerk.acting, motion, "hands")
    voting.count(clerk.acting, vote, Tally(14))
    voting.close_vote(clerk.acting, vote)
    assert [item.taken_up for item in paper(clerk).items] == [True, True, False]


def test_who_came_stands_on_the_list_with_post_and_organisation(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    assert paper(clerk).roll[0].post == Text("Облыс әкімдігі, маман № 1", "специалист № 1, Акимат области")
    presiding = paper(clerk).presiding
    assert presiding is not None
    assert presiding.post == paper(clerk).roll[0].post


def by_hands(clerk: Clerk, position: int = 1) -> None:
    """A vote on a new motion."""
    motion = voting.add_motion(clerk.acting, clerk.item(position), Text("Бекіту", "Утвердить"))
    vote = voting.open_vote(clerk.acting, motion, "hands")
    voting.count(clerk.acting, vote, Tally(12))
    voting.close_vote(clerk.acting, vote)


def test_a_step_stands_under_the_item_that_was_taken_up_before_it(meeting: Clerk) -> None:
    meeting.at(15, 5).take_up(1)
    meeting.at(15, 10).come(meeting.members[16:17])
    meeting.at(15, 20).take_up(2)
    meeting.at(15, 30).go(meeting.members[0])
    meeting.at(15, 40).take_up(1)
    meeting.at(15, 50).come(meeting.members[:1])
    first, second = paper(meeting).items
    assert told(first.course) == [("arrived", "15:10", 17), ("arrived", "15:50", 17)]
    assert told(second.course) == [("left", "15:30", 16)]


def test_a_vote_stands_under_the_item_of_its_motion_whatever_is_under_discussion(meeting: Clerk) -> None:
    meeting.at(15, 5).take_up(1)
    by_hands(meeting.at(15, 10), position=2)
    first, second = paper(meeting).items
    assert (told(first.course), told(second.course)) == ([], [("VoteRecord", "15:10", 16)])


def test_what_happened_before_any_item_was_taken_up_stands_under_procedure(meeting: Clerk) -> None:
    meetings.take_break(meeting.at(15, 5).acting, meeting.meeting)
    meeting.at(15, 10).come(meeting.members[16:17])
    meetings.end_break(meeting.at(15, 15).acting, meeting.meeting)
    meetings.confirm_registration(meeting.at(15, 16).acting, meeting.meeting, [])
    meeting.at(15, 20).take_up(1)
    record = paper(meeting)
    assert record.procedure is not None
    assert told(record.procedure.course) == [("Pause", "15:05", 17), ("arrived", "15:10", 17)]
    assert record.items[0].course == ()


def test_movements_of_one_minute_are_told_together_unless_something_was_done_between_them(
    meeting: Clerk,
) -> None:
    meeting.at(15, 5).take_up(1)
    meeting.at(15, 10, 5).come(meeting.members[16:17])
    meeting.at(15, 10, 20).come(meeting.members[17:18])
    meeting.at(15, 10, 30).go(meeting.members[0])
    meeting.at(15, 20, 5).come(meeting.members[:1])
    by_hands(meeting.at(15, 20, 20))
    meeting.at(15, 20, 50).come(meeting.members[18:19])
    assert told(paper(meeting).items[0].course) == [
        ("arrived", "15:10", 18), ("left", "15:10", 17), ("arrived", "15:20", 18),
        ("VoteRecord", "15:20", 18), ("arrived", "15:20", 19),
    ]  # fmt: skip


def test_two_breaks_keep_their_own_registrations(meeting: Clerk) -> None:
    meeting.at(15, 5).take_up(1)
    meetings.take_break(meeting.at(15, 10).acting, meeting.meeting)
    meetings.end_break(meeting.at(15, 20).acting, meeting.meeting)
    meetings.take_break(meeting.at(15, 21).acting, meeting.meeting)
    meetings.end_break(meeting.at(15, 30).acting, meeting.meeting)
    meetings.confirm_registration(meeting.at(15, 31).acting, meeting.meeting, meeting.members[:1])
    course = paper(meeting).items[0].course
    assert told(course) == [("Pause", "15:10", -1), ("left", "15:21", 15), ("Pause", "15:21", 15)]
    assert [step.until and step.until.minute for step in course if isinstance(step, Pause)] == [20, 30]


def test_a_meeting_that_closes_on_a_break_says_so(meeting: Clerk) -> None:
    meeting.at(15, 5).take_up(1)
    meetings.take_break(meeting.at(15, 10).acting, meeting.meeting)
    meetings.close_meeting(meeting.at(15, 30).acting, meeting.meeting)
    (pause,) = paper(meeting).items[0].course
    assert isinstance(pause, Pause)
    assert (pause.until, pause.quorum) == (None, None)


def test_who_was_marked_by_mistake_or_left_before_the_first_item_is_not_counted_or_listed(
    meeting: Clerk,
) -> None:
    meeting.at(15, 1).come(meeting.members[16:17])
    meeting.at(15, 2).go(meeting.members[16], meeting.members[0])
    meeting.at(15, 3).come(meeting.members[17:18])
    meeting.at(15, 5).take_up(1)
    record = paper(meeting)
    assert record.quorum is not None
    assert (record.quorum.present, present_on(record)) == (16, 16)
    assert record.procedure is not None
    assert record.procedure.course == ()


def test_who_left_before_the_opening_was_not_there(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(14, 30).come(clerk.members[:17])
    clerk.at(14, 40).go(clerk.members[0], clerk.members[1])
    clerk.at(15, 0).open(0)
    clerk.at(15, 5).take_up()
    clerk.at(15, 20).come(clerk.members[1:2])
    record = paper(clerk)
    assert record.quorum is not None
    assert (record.quorum.present, present_on(record)) == (15, 16)
    lines = {line.name.kk.surname: line for line in record.roll}
    assert lines["Әбілдина"].standing == "absent"
    back = lines["Бондаренко"]
    assert (back.arrived, back.left) == (datetime(2026, 3, 10, 15, 20), None)


def test_a_meeting_in_which_nothing_was_taken_up_has_those_who_came(meeting: Clerk) -> None:
    meeting.at(16, 0).go(*meeting.members[:16])
    meetings.close_meeting(meeting.at(16, 1).acting, meeting.meeting)
    record = paper(meeting)
    assert record.quorum is not None
    assert record.quorum.present == 16


def test_rule_16_the_paper_says_how_total_and_quorum_move_with_the_roll(meeting: Clerk) -> None:
    newcomer = people.add(meeting.acting, draft(22))
    meeting.at(15, 5).take_up(1)
    mend = attendance.mend_roll
    mend(meeting.at(15, 10).acting, meeting.meeting, newcomer, True, Text("қалып қойған"), Text("№ 5"))
    meeting.at(15, 11).come([newcomer])
    mend(meeting.at(15, 12).acting, meeting.meeting, meeting.members[0], False, Text("қате енгізілген"))
    course = paper(meeting).items[0].course
    assert told(course) == [
        ("RollChange", "15:10", 16),
        ("arrived", "15:11", 17),
        ("RollChange", "15:12", 16),
    ]
    changes = [step for step in course if isinstance(step, RollChange)]
    assert [(step.added, step.total, step.reason.kk, step.paper.kk) for step in changes] == [
        (True, 22, "қалып қойған", "№ 5"), (False, 21, "қате енгізілген", ""),
    ]  # fmt: skip


def test_a_roll_mended_before_registration_was_over_or_on_a_break_states_no_quorum(meeting: Clerk) -> None:
    mend = attendance.mend_roll
    mend(meeting.at(15, 1).acting, meeting.meeting, meeting.members[20], False, Text("қате"))
    meeting.at(15, 5).take_up(1)
    meetings.take_break(meeting.at(15, 10).acting, meeting.meeting)
    mend(meeting.at(15, 11).acting, meeting.meeting, meeting.members[19], False, Text("қате"))
    record = paper(meeting)
    assert record.procedure is not None
    steps = [*record.procedure.course, *record.items[0].course]
    assert [step.quorum for step in steps if isinstance(step, RollChange)] == [None, None]


def test_who_was_struck_off_the_roll_before_the_agenda_is_not_on_the_list_and_after_it_is(
    meeting: Clerk,
) -> None:
    mend = attendance.mend_roll
    mend(meeting.at(15, 1).acting, meeting.meeting, meeting.members[20], False, Text("қате"))
    meeting.at(15, 5).take_up(1)
    mend(meeting.at(15, 10).acting, meeting.meeting, meeting.members[19], False, Text("қате"))
    record = paper(meeting)
    assert record.quorum is not None
    assert (record.quorum.total, len(record.roll)) == (20, 20)


def test_an_arrival_before_the_member_was_on_the_roll_moves_no_figure_and_is_not_told(meeting: Clerk) -> None:
    newcomer = people.add(meeting.acting, draft(22))
    meeting.at(15, 5).take_up(1)
    attendance.mend_roll(meeting.at(15, 30).acting, meeting.meeting, newcomer, True, Text("қалып қойған"))
    meeting.at(15, 31).come([newcomer])
    line = hall.log(meeting.office, meeting.meeting)[-1]
    earlier = line.at.replace(minute=10)
    attendance.mend_time(
        meeting.at(15, 40).acting, meeting.meeting, line.id, earlier, Text("сол кезде келген")
    )
    assert told(paper(meeting).items[0].course) == [("RollChange", "15:30", 17)]


STATEMENTS = 30
"""At most so many questions are asked of the file for minutes, however long the meeting was."""


def test_minutes_ask_the_file_as_often_for_a_long_meeting_as_for_a_short_one(
    meeting: Clerk, counted: Callable[[Callable[[], object]], int]
) -> None:
    meeting.at(15, 5).take_up(1)
    by_hands(meeting.at(15, 10))
    short = counted(lambda: paper(meeting))
    for minute in range(11, 30):
        by_hands(meeting.at(15, minute))
        meeting.go(meeting.members[0])
        meeting.come(meeting.members[:1])
        decided = agenda.add_item(meeting.acting, meeting.meeting, Text("Тағы", "Ещё"))
        agenda.add_speech(meeting.acting, decided, Text("Ким", "Ким"))
    assert counted(lambda: paper(meeting)) == short <= STATEMENTS
