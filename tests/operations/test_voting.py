"""Votes: what opens them, what they count, what of them stays."""

from datetime import datetime

import pytest
from sqlcipher3 import dbapi2

from desktop.core.minutes import VoteRecord
from desktop.core.refusals import (
    BadFigures,
    MotionVoted,
    NoQuorum,
    NothingCounted,
    NotPresent,
    OnBreak,
    ReasonMissing,
    Unconfirmed,
    VoteIsClosed,
    VoteIsOpen,
)
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import (
    agenda,
    attendance,
    decisions,
    hall,
    mandates,
    meetings,
    minutes,
    people,
    voting,
)
from tests.offices import Clerk, draft


@pytest.fixture
def meeting(clerk: Clerk) -> Clerk:
    """A council of 21 with 15 present, at its first item."""
    clerk.plan()
    clerk.at(15, 0).open(15)
    clerk.at(15, 5).take_up()
    return clerk


def test_a_vote_keeps_total_present_figures_provision_and_electorate(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    voting.count(meeting.acting, vote, Tally(10, 3, 1))
    closed = voting.close_vote(meeting.later().acting, vote)
    assert closed.outcome is not None
    assert closed.outcome[:6] == (21, 15, 10, 3, 1, 1)
    assert (closed.outcome.needed, closed.outcome.adopted) == (10, True)
    assert (closed.quorum and closed.quorum.needed) == 14
    assert voting.ruling_of(meeting.office, vote).decision_source.paragraph == "15"
    assert [ballot.person_id for ballot in voting.ballots(meeting.office, vote)] != []
    assert {ballot.person_id for ballot in voting.ballots(meeting.office, vote)} == set(meeting.members[:15])


def test_later_edits_of_roster_and_marks_do_not_touch_a_closed_vote(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    voting.count(meeting.acting, vote, Tally(10))
    before = voting.close_vote(meeting.acting, vote)
    meeting.later().go(*meeting.members[:5])
    people.edit(meeting.acting, meeting.members[0], draft(30))
    meeting.seat(4)
    record = minutes.assemble(meeting.office, meeting.meeting)
    assert voting.standing(meeting.office, vote)[0] == before.outcome
    assert record.roll[0].name.kk.surname == "Әбілдина"
    assert len(record.roll) == 21


def test_trap_6_no_vote_opens_without_a_quorum(meeting: Clerk) -> None:
    motion = meeting.motion()
    meeting.later().go(meeting.members[0], meeting.members[1])
    with pytest.raises(NoQuorum) as refused:
        voting.open_vote(meeting.acting, motion, "hands")
    assert (refused.value.quorum.present, refused.value.quorum.needed) == (13, 14)
    meeting.later().come(meeting.members[:1])
    assert voting.open_vote(meeting.acting, motion, "hands")


def test_figures_are_checked_against_those_present(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    with pytest.raises(BadFigures):
        voting.count(meeting.acting, vote, Tally(10, 5, 1))
    with pytest.raises(BadFigures):
        voting.count(meeting.acting, vote, Tally(-1))
    with pytest.raises(NothingCounted):
        voting.close_vote(meeting.acting, vote)


def test_a_roll_call_keeps_each_choice_and_who_was_not_asked_did_not_vote(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "roll_call")
    for person in meeting.members[:10]:
        voting.cast(meeting.acting, vote, person, "for")
    voting.cast(meeting.acting, vote, meeting.members[10], "against")
    voting.cast(meeting.acting, vote, meeting.members[11], "abstained")
    closed = voting.close_vote(meeting.acting, vote)
    chosen = {ballot.person_id: ballot.choice for ballot in voting.ballots(meeting.office, vote)}
    assert closed.outcome is not None
    assert closed.outcome[:6] == (21, 15, 10, 1, 1, 3)
    assert [chosen[person] for person in meeting.members[12:15]] == ["not_voting"] * 3


def test_only_who_is_present_votes(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "roll_call")
    with pytest.raises(NotPresent):
        voting.cast(meeting.acting, vote, meeting.members[20], "for")


def test_rule_17_who_voted_and_left_counts_as_present(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "roll_call")
    for person in meeting.members[:15]:
        voting.cast(meeting.acting, vote, person, "for")
    meeting.later().go(*meeting.members[:2])
    closed = voting.close_vote(meeting.acting, vote)
    assert closed.outcome is not None
    assert (closed.outcome.present, closed.outcome.votes_for, closed.state) == (15, 15, "closed")


def test_rule_17_a_vote_without_quorum_at_its_closing_is_void(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "roll_call")
    voting.cast(meeting.acting, vote, meeting.members[5], "for")
    meeting.later().go(*meeting.members[:2])
    closed = voting.close_vote(meeting.acting, vote)
    assert (closed.state, closed.outcome) == ("void", None)
    assert closed.quorum is not None
    assert (closed.quorum.present, closed.quorum.met) == (13, False)


def test_rule_18_no_vote_opens_on_a_break_or_before_registration_is_confirmed(meeting: Clerk) -> None:
    motion = meeting.motion()
    meetings.take_break(meeting.later().acting, meeting.meeting)
    with pytest.raises(OnBreak):
        voting.open_vote(meeting.acting, motion, "hands")
    meetings.end_break(meeting.later(30).acting, meeting.meeting)
    with pytest.raises(Unconfirmed):
        voting.open_vote(meeting.acting, motion, "hands")
    assert not hall.quorum(meeting.office, meeting.meeting).confirmed
    meetings.confirm_registration(meeting.later().acting, meeting.meeting, [meeting.members[3]])
    state = hall.quorum(meeting.office, meeting.meeting)
    assert (state.present, state.confirmed) == (14, True)
    assert voting.open_vote(meeting.acting, motion, "hands")


def test_while_a_vote_is_open_no_item_is_taken_up_and_none_ends(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    other = agenda.add_item(meeting.acting, meeting.meeting, Text("Есеп", "Отчёт"))
    with pytest.raises(VoteIsOpen):
        agenda.make_current(meeting.acting, other)
    with pytest.raises(VoteIsOpen):
        agenda.finish_item(meeting.acting, meeting.item(), "postponed")
    voting.cancel_vote(meeting.acting, vote)
    agenda.finish_item(meeting.acting, meeting.item(), "postponed")
    agenda.make_current(meeting.acting, other)
    items = agenda.items(meeting.office, meeting.meeting)
    assert [(item.result, item.current) for item in items[1:]] == [("postponed", False), ("", True)]


def test_rule_29_after_a_reopening_only_a_vote_waits_until_it_is_known_who_is_there(meeting: Clerk) -> None:
    motion = meeting.motion()
    meetings.close_meeting(meeting.at(16, 0).acting, meeting.meeting)
    meeting.now = datetime(2026, 3, 12, 9, 0)
    meetings.reopen(meeting.acting, meeting.meeting, Text("шешім жазылмаған"))
    held = meetings.meeting(meeting.office, meeting.meeting)
    assert (held.unconfirmed, held.reopened, held.on_break_since) == (True, True, None)
    assert not hall.quorum(meeting.office, meeting.meeting).confirmed
    with pytest.raises(Unconfirmed):
        voting.open_vote(meeting.acting, motion, "hands")
    agenda.set_heard(meeting.acting, meeting.item(), "kk", "Толықтырылды.")
    decisions.add(meeting.acting, meeting.item(), Text("Бекітілсін", "Утвердить"))
    absent = meeting.members[3]
    meetings.confirm_registration(meeting.later().acting, meeting.meeting, [absent])
    state = hall.quorum(meeting.office, meeting.meeting)
    assert (state.present, state.confirmed) == (14, True)
    own = [mark for mark in hall.log(meeting.office, meeting.meeting) if mark.person_id == absent]
    assert own[-1].at == datetime(2026, 3, 10, 16, 0)
    assert not meetings.meeting(meeting.office, meeting.meeting).reopened
    assert voting.open_vote(meeting.acting, motion, "hands")


def test_rule_29_who_was_on_a_break_when_it_was_closed_is_asked_for_once_after_the_reopening(
    meeting: Clerk,
) -> None:
    meetings.take_break(meeting.at(15, 30).acting, meeting.meeting)
    meetings.close_meeting(meeting.at(16, 0).acting, meeting.meeting)
    meetings.reopen(meeting.at(17, 0).acting, meeting.meeting, Text("шешім жазылмаған"))
    assert meetings.meeting(meeting.office, meeting.meeting).on_break_since is None
    meetings.confirm_registration(meeting.later().acting, meeting.meeting, ())
    assert voting.open_vote(meeting.acting, meeting.motion(), "hands")


def test_rule_19_a_mended_time_corrects_the_votes_whose_presence_it_changes(meeting: Clerk) -> None:
    early = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    voting.count(meeting.acting, early, Tally(10))
    voting.close_vote(meeting.at(15, 10).acting, early)
    meeting.at(15, 20).go(meeting.members[14])
    late = voting.open_vote(meeting.at(15, 30).acting, meeting.motion("Тізім бекітілсін"), "hands")
    voting.count(meeting.acting, late, Tally(10))
    voting.close_vote(meeting.acting, late)
    line = hall.log(meeting.office, meeting.meeting)[-1]
    mended = attendance.mend_time(
        meeting.at(15, 40).acting, meeting.meeting, line.id, line.at.replace(minute=8), Text("қате жазылған")
    )
    assert mended == [early]
    record = minutes.assemble(meeting.office, meeting.meeting)
    votes = [step for item in record.items for step in item.course if isinstance(step, VoteRecord)]
    assert votes[0].quorum.present == 15
    assert [(each.quorum.present, each.reason) for each in votes[0].corrections] == [
        (14, Text("қате жазылған"))
    ]
    assert votes[1].corrections == ()


def test_trap_10_a_second_vote_on_a_motion_is_a_new_round(meeting: Clerk) -> None:
    motion = meeting.motion()
    for votes_for in (9, 12):
        vote = voting.open_vote(meeting.later().acting, motion, "hands")
        voting.count(meeting.acting, vote, Tally(votes_for))
        voting.close_vote(meeting.acting, vote)
    rounds = voting.motions(meeting.office, meeting.item())[0].votes
    assert [(vote.round, vote.outcome and vote.outcome.adopted) for vote in rounds] == [(1, False), (2, True)]


def test_trap_10_a_closed_vote_is_corrected_with_a_reason_and_both_results_stay(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    voting.count(meeting.acting, vote, Tally(9))
    voting.close_vote(meeting.acting, vote)
    with pytest.raises(VoteIsClosed):
        voting.count(meeting.acting, vote, Tally(10))
    with pytest.raises(ReasonMissing):
        voting.correct(meeting.acting, vote, Tally(10), Text(" "))
    voting.correct(meeting.acting, vote, Tally(10), Text("қайта санау"))
    after = voting.motions(meeting.office, meeting.item())[0].votes[0]
    assert (after.outcome and after.outcome.adopted, after.corrected and after.corrected.adopted) == (
        False,
        True,
    )


def test_one_vote_at_a_time(meeting: Clerk) -> None:
    voting.open_vote(meeting.acting, meeting.motion(), "hands")
    with pytest.raises(VoteIsOpen):
        voting.open_vote(meeting.acting, meeting.motion("Басқа"), "hands")
    with pytest.raises(VoteIsOpen):
        meetings.close_meeting(meeting.acting, meeting.meeting)


def test_a_motion_that_was_voted_on_keeps_its_text_but_takes_a_missing_language(meeting: Clerk) -> None:
    motion = meeting.motion(ru="")
    voting.open_vote(meeting.acting, motion, "hands")
    voting.set_motion(meeting.acting, motion, "ru", "Утвердить план")
    with pytest.raises(MotionVoted):
        voting.set_motion(meeting.acting, motion, "kk", "Басқаша")


@pytest.mark.parametrize(
    "statement",
    [
        "update vote set votes_for = 12, not_voting = 3",
        "delete from vote",
        "update elector set choice = 'for'",
        "delete from elector",
        "insert into elector(vote_id, person_id) values (1, 21)",
        "update roll set surname_kk = 'Басқа'",
        "update attendance set at = '2026-03-10T16:00:00'",
    ],
)
def test_what_is_final_is_guarded_in_the_file_too(meeting: Clerk, statement: str) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    voting.count(meeting.acting, vote, Tally(10))
    voting.close_vote(meeting.acting, vote)
    with pytest.raises(dbapi2.IntegrityError):
        meeting.office.db.execute(statement)


def test_a_member_admitted_during_the_meeting_is_not_on_its_roll_until_it_is_mended(meeting: Clerk) -> None:
    new = people.add(meeting.acting, draft(22))
    mandates.admit(meeting.acting, 2, [new], "member", meeting.now.date())
    assert hall.quorum(meeting.office, meeting.meeting).total == 21
    attendance.mend_roll(
        meeting.later().acting, meeting.meeting, new, True, Text("тізімде қалып қойған"), Text("№ 5 шешім")
    )
    assert hall.quorum(meeting.office, meeting.meeting).total == 22
    assert hall.quorum(meeting.office, meeting.meeting, meeting.at(15, 5).now).total == 21
