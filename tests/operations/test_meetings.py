"""A meeting from its plan to its closing."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlcipher3 import dbapi2

from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.minutes import Movement
from desktop.core.refusals import (
    BadNumber,
    ItemInUse,
    NobodyPresides,
    NoMembers,
    NotYet,
    NumberTaken,
    ReasonMissing,
    TimeOutOfOrder,
    UnlikelyDate,
    VoteIsOpen,
    WrongState,
)
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import (
    acts,
    agenda,
    attendance,
    bodies,
    hall,
    mandates,
    meetings,
    minutes,
    people,
    voting,
)
from tests.offices import Clerk, draft


def test_opening_freezes_the_roll_of_who_is_in_office_that_day(clerk: Clerk) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    mandates.admit(clerk.acting, 2, [newcomer], "member", clerk.now.date())
    leaver = mandates.composition(clerk.office, 2, clerk.now.date())[3].mandate
    mandates.end_mandate(clerk.acting, leaver.id, date(2026, 3, 9), "own_wish")
    clerk.plan()
    clerk.open(0)
    roll = {seat.person_id for seat in hall.roll(clerk.office, clerk.meeting)}
    assert newcomer in roll
    assert leaver.person_id not in roll
    assert len(roll) == 21


def test_members_are_registered_before_the_opening_and_after_it(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(14, 40).come(clerk.members[:5])
    clerk.at(15, 0).open(0)
    clerk.at(15, 2).come(clerk.members[5:16])
    clerk.at(15, 5).take_up()
    clerk.at(15, 20).come(clerk.members[16:17])
    record = minutes.assemble(clerk.office, clerk.meeting)
    assert record.quorum is not None
    assert record.quorum.present == 16
    (movement,) = record.items[0].course
    assert isinstance(movement, Movement)
    assert (movement.at, movement.quorum.present) == (datetime(2026, 3, 10, 15, 20), 17)


def test_who_arrives_twice_is_counted_once(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(3)
    clerk.come(clerk.members[:3])
    assert hall.quorum(clerk.office, clerk.meeting).present == 3
    assert len(hall.log(clerk.office, clerk.meeting)) == 3


def test_trap_14_a_body_without_members_opens_no_meeting(clerk: Clerk) -> None:
    held = clerk.plan(body=1)
    with pytest.raises(NoMembers):
        meetings.open_meeting(clerk.acting, held)


def test_a_meeting_of_a_later_day_is_not_opened_yet(clerk: Clerk) -> None:
    clerk.plan(day=date(2026, 3, 11))
    with pytest.raises(NotYet):
        clerk.open(0)


def test_a_meeting_entered_afterwards_keeps_the_times_of_its_own_day(clerk: Clerk) -> None:
    clerk.plan(day=date(2026, 2, 20))
    clerk.open(15)
    opened = meetings.meeting(clerk.office, clerk.meeting).opened
    assert opened == datetime(2026, 2, 20, 14, 50)
    assert hall.quorum(clerk.office, clerk.meeting).present == 15


def test_somebody_presides_and_somebody_writes(clerk: Clerk) -> None:
    plan = meetings.suggested(clerk.office, 2, clerk.now.date())
    assert plan.presiding == clerk.members[0]
    held = meetings.plan(clerk.acting, 2, plan)
    with pytest.raises(NobodyPresides):
        meetings.open_meeting(clerk.acting, held)


def test_a_number_is_given_once_a_year_and_a_session_has_it_for_ever(clerk: Clerk) -> None:
    clerk.plan(number=4)
    with pytest.raises(NumberTaken) as refused:
        clerk.plan(number=4, day=date(2026, 4, 1))
    assert (refused.value.number, refused.value.day) == ("4", clerk.now.date())
    clerk.plan(number=4, day=date(2027, 1, 20))
    clerk.plan(number=4, body=1)
    with pytest.raises(NumberTaken):
        clerk.plan(number=4, body=1, day=date(2027, 1, 20))
    assert meetings.suggested(clerk.office, 2, clerk.now.date()).number == 5
    with pytest.raises(BadNumber):
        clerk.plan(number=0)


@pytest.mark.parametrize("day", [date(1026, 3, 10), date(1991, 12, 16), date(2926, 3, 10)])
def test_a_day_of_another_century_is_refused(clerk: Clerk, day: date) -> None:
    with pytest.raises(UnlikelyDate):
        clerk.plan(day=day)


def test_a_closed_meeting_takes_no_marks_until_it_is_reopened_with_a_reason(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    with pytest.raises(WrongState):
        clerk.come(clerk.members[15:16])
    with pytest.raises(dbapi2.IntegrityError):
        clerk.office.db.execute(
            "insert into attendance(meeting_id, person_id, kind, at, reason_kk, reason_ru)"
            " values (1, 20, 'arrived', '2026-03-10T15:00:00', '', '')"
        )
    with pytest.raises(ReasonMissing):
        meetings.reopen(clerk.acting, clerk.meeting, Text(""))
    meetings.reopen(clerk.acting, clerk.meeting, Text("келген мүше белгіленбей қалған"))
    clerk.later().come(clerk.members[15:16])
    assert hall.quorum(clerk.office, clerk.meeting).present == 16


def test_the_clock_set_back_puts_no_step_before_the_last_one(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(15)
    clerk.at(13, 0).go(clerk.members[0])
    marks = hall.log(clerk.office, clerk.meeting)
    assert (marks[-1].person_id, marks[-1].kind) == (clerk.members[0], "left")
    assert marks[-2].at < marks[-1].at < datetime(2026, 3, 10, 15, 1)
    assert hall.quorum(clerk.office, clerk.meeting).present == 14


def test_a_time_is_not_mended_so_that_someone_leaves_before_they_came(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(15)
    clerk.at(15, 30).go(clerk.members[0])
    left = hall.log(clerk.office, clerk.meeting)[-1]
    for wrong in (left.at.replace(hour=14), left.at.replace(hour=23), left.at.replace(day=9)):
        with pytest.raises(TimeOutOfOrder):
            attendance.mend_time(clerk.acting, clerk.meeting, left.id, wrong, Text("қате"))
    attendance.mend_time(clerk.acting, clerk.meeting, left.id, left.at.replace(minute=20), Text("қате"))
    assert hall.log(clerk.office, clerk.meeting)[-1].at == left.at.replace(minute=20)


def test_a_mark_struck_out_leaves_no_trace_on_paper(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    wrong = hall.log(clerk.office, clerk.meeting)[0]
    attendance.strike(clerk.acting, clerk.meeting, wrong.id, Text("басқа адам"))
    assert hall.quorum(clerk.office, clerk.meeting).present == 14
    assert minutes.assemble(clerk.office, clerk.meeting).roll[0].standing == "absent"


def test_no_break_begins_while_a_vote_is_open(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    with pytest.raises(VoteIsOpen):
        meetings.take_break(clerk.acting, clerk.meeting)
    voting.cancel_vote(clerk.acting, vote)
    meetings.take_break(clerk.later().acting, clerk.meeting)
    assert meetings.meeting(clerk.office, clerk.meeting).on_break_since == clerk.now


def test_a_closed_meeting_keeps_who_presided(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    meetings.close_meeting(clerk.acting, clerk.meeting)
    with pytest.raises(WrongState):
        meetings.edit(clerk.acting, clerk.meeting, meetings.meeting(clerk.office, clerk.meeting))


def test_items_that_were_taken_up_keep_their_place(clerk: Clerk) -> None:
    clerk.plan()
    second = agenda.add_item(clerk.acting, clerk.meeting, Text("Екінші", "Второй"))
    third = agenda.add_item(clerk.acting, clerk.meeting, Text("Үшінші", "Третий"))
    clerk.open(15)
    first = clerk.take_up()
    agenda.move_item(clerk.acting, third, 2)
    assert [item.id for item in agenda.items(clerk.office, clerk.meeting)][1:] == [first, third, second]
    with pytest.raises(ItemInUse):
        agenda.move_item(clerk.acting, third, 1)
    with pytest.raises(ItemInUse):
        agenda.remove_item(clerk.acting, first)
    agenda.remove_item(clerk.acting, third)
    assert [item.position for item in agenda.items(clerk.office, clerk.meeting)] == [0, 1, 2]


def test_excused_and_absent_are_kept_apart(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[16], Text("іссапар", "командировка"))
    attendance.mark_absent(clerk.acting, clerk.meeting, clerk.members[17])
    roll = {line.name.kk.surname: line for line in minutes.assemble(clerk.office, clerk.meeting).roll}
    assert roll["Ұзақов"].standing == "excused"
    assert roll["Ұзақов"].reason.ru == "командировка"
    assert roll["Хамраев"].standing == "absent"


def test_a_local_act_lies_over_the_national_one_from_its_date(clerk: Clerk) -> None:
    half = Share(1, 2, True, "total")
    provision = LocalProvision("council", half, "7", Share(1, 2, True, "present"), "8")
    act = LocalAct(
        0, Text("Кеңес регламенті", "Регламент Совета"), "12", Text("Сессия", "Сессия"),
        date(2026, 3, 1), None, (provision,),
    )  # fmt: skip
    acts.add_local(clerk.acting, act)
    needed = {}
    for number, day in enumerate((date(2026, 2, 28), date(2026, 3, 1)), 1):
        clerk.plan(number, day=day)
        clerk.open(15)
        clerk.take_up()
        vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
        voting.count(clerk.acting, vote, Tally(10))
        voting.close_vote(clerk.acting, vote)
        record = minutes.assemble(clerk.office, clerk.meeting)
        assert record.ruling is not None
        assert record.quorum is not None
        needed[day] = (record.quorum.needed, record.ruling.quorum_source.act)
    assert needed == {date(2026, 2, 28): (14, "kz-2024-747"), date(2026, 3, 1): (11, "local-1")}


def test_minutes_of_a_closed_meeting_do_not_change_with_roster_act_or_names(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(15)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(10))
    voting.close_vote(clerk.acting, vote)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    before = minutes.assemble(clerk.office, clerk.meeting)
    for person in clerk.members:
        people.edit(clerk.acting, person, draft(22))
    for member in mandates.composition(clerk.office, 2, clerk.now.date()):
        mandates.end_mandate(clerk.acting, member.mandate.id, date(2026, 3, 9), "rotation")
    bodies.rename(clerk.acting, 2, bodies.body(clerk.office, 1, clerk.now.date()).names, None)
    share = Share(1, 4, False, "total")
    provision = LocalProvision("council", share, "1", Share(1, 4, False, "total"), "2")
    act = LocalAct(0, Text("Жаңа", "Новый"), "", Text(), date(2026, 1, 1), None, (provision,))
    acts.add_local(clerk.acting, act)
    assert minutes.assemble(clerk.office, clerk.meeting) == before


def test_who_stays_in_the_chair_keeps_the_post_of_the_opening_when_the_hall_is_another(clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(15)
    chair, newer = clerk.members[0], clerk.members[2]
    people.edit(clerk.acting, chair, replace(draft(0), post=Text("әкім", "аким")))
    held = meetings.meeting(clerk.office, clerk.meeting)
    meetings.edit(clerk.acting, clerk.meeting, replace(held, place=Text("Кіші зал", "Малый зал")))
    record = minutes.assemble(clerk.office, clerk.meeting)
    assert record.presiding is not None
    assert (record.place.ru, record.presiding.post.ru) == ("Малый зал", "специалист № 1, Акимат области")
    meetings.edit(clerk.acting, clerk.meeting, replace(held, presiding=newer))
    record = minutes.assemble(clerk.office, clerk.meeting)
    assert record.presiding is not None
    assert record.presiding.post.ru == "специалист № 3, Акимат области"
