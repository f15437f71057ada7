"""Votes set right after they were closed: by their figures, and by the log of who was there."""

from datetime import datetime

import pytest

from desktop.core.meetings import Mark, Vote
from desktop.core.minutes import Moved, VoteRecord
from desktop.core.refusals import BadFigures, SameFigures, VoteIsOpen
from desktop.core.texts import Text
from desktop.core.voting import Choice, Tally
from desktop.operations import attendance, hall, meetings, minutes, voting
from tests.offices import Clerk


@pytest.fixture
def meeting(clerk: Clerk) -> Clerk:
    """A council of 21 with 14 present, just a quorum, at its first item at 15:05."""
    clerk.plan()
    clerk.at(15, 0).open(14)
    clerk.at(15, 5).take_up()
    return clerk


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """A moment of the day of the meeting."""
    return datetime(2026, 3, 10, hour, minute, second)


def by_hands(clerk: Clerk, votes_for: int) -> int:
    """A vote that is closed with so many for."""
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(votes_for))
    voting.close_vote(clerk.acting, vote)
    return vote


def last_line(clerk: Clerk, person: int) -> Mark:
    """The last line of a member's log."""
    return [mark for mark in hall.log(clerk.office, clerk.meeting) if mark.person_id == person][-1]


def kept(clerk: Clerk, vote: int) -> Vote:
    """A vote as the records hold it."""
    motions = voting.motions(clerk.office, clerk.item())
    return next(each for motion in motions for each in motion.votes if each.id == vote)


def test_each_correction_starts_from_the_one_before_it_a_void_one_too(meeting: Clerk) -> None:
    vote = by_hands(meeting.at(15, 10), 10)
    leaver = meeting.members[13]
    meeting.at(15, 20).go(leaver)
    attendance.mend_time(
        meeting.at(15, 30).acting,
        meeting.meeting,
        last_line(meeting, leaver).id,
        at(15, 7),
        Text("ерте кеткен"),
    )
    assert (kept(meeting, vote).outcome is not None, kept(meeting, vote).result) == (True, None)
    voting.correct(meeting.at(15, 31).acting, vote, Tally(11), Text("қайта санау"))
    attendance.mend_time(
        meeting.at(15, 32).acting,
        meeting.meeting,
        last_line(meeting, leaver).id,
        at(15, 25),
        Text("кейін кеткен"),
    )
    results = [(reason.kk, quorum.present) for reason, _, quorum in voting.corrections(meeting.office, vote)]
    assert results == [("ерте кеткен", 13), ("қайта санау", 13), ("кейін кеткен", 14)]
    result = kept(meeting, vote).result
    assert result is not None
    assert (result.votes_for, result.not_voting, result.adopted) == (11, 3, True)


def test_a_void_vote_has_a_result_once_the_log_shows_that_there_was_a_quorum(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "hands")
    voting.count(meeting.acting, vote, Tally(12))
    meeting.at(15, 11).go(meeting.members[0])
    voting.close_vote(meeting.at(15, 12).acting, vote)
    assert (kept(meeting, vote).state, kept(meeting, vote).result) == ("void", None)
    line = last_line(meeting, meeting.members[0])
    assert attendance.strike(meeting.at(15, 20).acting, meeting.meeting, line.id, Text("кеткен жоқ")) == [
        vote
    ]
    result = kept(meeting, vote).result
    assert result is not None
    assert (result.present, result.votes_for, result.adopted) == (14, 12, True)
    assert kept(meeting, vote).outcome is None


def test_a_void_vote_stays_as_it_was_closed_whoever_comes_later(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "roll_call")
    meeting.at(15, 11).go(meeting.members[0])
    voting.close_vote(meeting.at(15, 12).acting, vote)
    meeting.at(15, 20).come(meeting.members)
    outcome, quorum, _ = voting.standing(meeting.office, vote)
    assert (outcome, quorum.present, quorum.met) == (None, 13, False)


def test_who_came_in_the_second_of_the_closing_came_after_it(meeting: Clerk) -> None:
    vote = by_hands(meeting.at(15, 10), 10)
    meeting.come(meeting.members[14:15])
    other = last_line(meeting, meeting.members[3])
    mended = attendance.mend_time(
        meeting.at(15, 30).acting, meeting.meeting, other.id, at(14, 58), Text("қате жазылған")
    )
    assert mended == []
    newcomer = last_line(meeting, meeting.members[14])
    assert newcomer.at > (kept(meeting, vote).closed or at(23, 0))
    assert attendance.strike(meeting.acting, meeting.meeting, newcomer.id, Text("басқа адам")) == []


def test_who_did_not_vote_and_left_is_not_counted_and_who_voted_is(meeting: Clerk) -> None:
    meeting.come(meeting.members[14:16])
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "roll_call")
    voted, silent = meeting.members[0], meeting.members[1]
    voting.cast(meeting.acting, vote, voted, "against")
    voting.cast(meeting.acting, vote, silent, "not_voting")
    meeting.at(15, 11).go(voted, silent)
    closed = voting.close_vote(meeting.at(15, 12).acting, vote)
    assert closed.outcome is not None
    assert (closed.outcome.present, closed.outcome.against, closed.outcome.not_voting) == (15, 1, 14)
    for person in (voted, silent):
        line = last_line(meeting, person)
        attendance.mend_time(
            meeting.at(15, 30).acting, meeting.meeting, line.id, at(15, 10, 30), Text("ерте кеткен")
        )
    assert voting.corrections(meeting.office, vote) == []


@pytest.mark.parametrize("choice", ["for", "against", "abstained"])
def test_a_vote_by_name_of_someone_who_was_not_there_is_taken_back_and_stays_beside_it(
    meeting: Clerk, choice: Choice
) -> None:
    meeting.come(meeting.members[14:16])
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "roll_call")
    taken = meeting.members[14]
    voting.cast(meeting.acting, vote, taken, choice)
    voting.close_vote(meeting.at(15, 12).acting, vote)
    arrival = last_line(meeting, taken)
    meeting.at(15, 30)
    assert attendance.strike(meeting.acting, meeting.meeting, arrival.id, Text("басқа адам")) == [vote]
    announced, result = kept(meeting, vote).outcome, kept(meeting, vote).result
    assert announced is not None
    assert result is not None
    assert (announced.present, announced.not_voting) == (16, 15)
    assert (result.present, result.not_voting) == (15, 15)
    assert (result.votes_for, result.against, result.abstained) == (0, 0, 0)
    meeting.later().come([taken])
    again = last_line(meeting, taken)
    attendance.mend_time(meeting.acting, meeting.meeting, again.id, at(15, 5), Text("сол адам екен"))
    result = kept(meeting, vote).result
    assert result is not None
    assert result[:5] == announced[:5]


def whose(clerk: Clerk) -> list[Moved | None]:
    """Whose vote each correction moved, as the minutes know it."""
    record = minutes.assemble(clerk.office, clerk.meeting)
    votes = [step for item in record.items for step in item.course if isinstance(step, VoteRecord)]
    return [each.moved for vote in votes for each in vote.corrections]


def test_the_minutes_know_whose_vote_by_name_was_taken_back_and_whose_was_counted_in(
    meeting: Clerk,
) -> None:
    meeting.come(meeting.members[14:17])
    early = last_line(meeting, meeting.members[0])
    attendance.mend_time(meeting.acting, meeting.meeting, early.id, at(14, 50), Text("ертерек келген"))
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "roll_call")
    taken = meeting.members[14]
    voting.cast(meeting.acting, vote, taken, "against")
    voting.close_vote(meeting.at(15, 12).acting, vote)
    record = minutes.assemble(meeting.office, meeting.meeting)
    names = {seat.name for seat in record.roll}
    arrival = last_line(meeting, taken)
    attendance.strike(meeting.at(15, 30).acting, meeting.meeting, arrival.id, Text("басқа адам"))
    voting.correct(meeting.at(15, 31).acting, vote, Tally(3), Text("қайта санау"))
    late = meeting.members[17]
    meeting.at(15, 32).come([late])
    newcomer = last_line(meeting, late)
    attendance.mend_time(meeting.acting, meeting.meeting, newcomer.id, at(15, 6), Text("ерте келген"))
    off, figures, on = whose(meeting)
    assert off is not None
    assert on is not None
    assert (off.choice, off.entered, figures, on.choice, on.entered) == (
        "against", False, None, "not_voting", True,
    )  # fmt: skip
    assert off.name in names
    assert off.name != on.name


def test_lines_struck_out_together_take_one_vote_back_and_a_show_of_hands_names_nobody(
    meeting: Clerk,
) -> None:
    meeting.come(meeting.members[14:16])
    vote = voting.open_vote(meeting.at(15, 10).acting, meeting.motion(), "roll_call")
    taken = meeting.members[15]
    voting.cast(meeting.acting, vote, taken, "for")
    voting.close_vote(meeting.at(15, 12).acting, vote)
    by_hands(meeting.at(15, 14), 10)
    arrival = last_line(meeting, taken)
    meeting.at(15, 20).go(taken)
    made = attendance.strike(meeting.at(15, 30).acting, meeting.meeting, arrival.id, Text("басқа адам"))
    assert len(made) == 2
    off, shown = whose(meeting)
    assert off is not None
    assert (off.choice, off.entered, shown) == ("for", False, None)


def test_a_correction_that_says_what_stands_is_refused(meeting: Clerk) -> None:
    vote = by_hands(meeting.at(15, 10), 10)
    with pytest.raises(SameFigures):
        voting.correct(meeting.acting, vote, Tally(10), Text("қайта санау"))
    voting.correct(meeting.acting, vote, Tally(11), Text("қайта санау"))
    with pytest.raises(SameFigures):
        voting.correct(meeting.acting, vote, Tally(11), Text("қайта санау"))
    voting.correct(meeting.acting, vote, Tally(10), Text("бұрынғысы дұрыс екен"))
    assert len(voting.corrections(meeting.office, vote)) == 2


def test_the_roll_is_not_mended_in_the_middle_of_a_vote(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "roll_call")
    with pytest.raises(VoteIsOpen):
        attendance.mend_roll(meeting.acting, meeting.meeting, meeting.members[20], False, Text("қате"))
    voting.cancel_vote(meeting.acting, vote)
    attendance.mend_roll(meeting.acting, meeting.meeting, meeting.members[20], False, Text("қате"))
    assert hall.quorum(meeting.office, meeting.meeting).total == 20


def test_rule_16_a_correction_keeps_the_total_of_its_vote(meeting: Clerk) -> None:
    vote = by_hands(meeting.at(15, 10), 10)
    meeting.at(15, 20)
    attendance.mend_roll(meeting.acting, meeting.meeting, meeting.members[20], False, Text("қате енгізілген"))
    line = last_line(meeting, meeting.members[0])
    attendance.mend_time(meeting.at(15, 30).acting, meeting.meeting, line.id, at(15, 15), Text("кеш келген"))
    ((_, outcome, quorum),) = voting.corrections(meeting.office, vote)
    assert (outcome, quorum.total, quorum.present) == (None, 21, 13)


def test_a_departure_goes_with_the_arrival_that_it_ended(meeting: Clerk) -> None:
    person = meeting.members[0]
    meeting.at(15, 20).go(person)
    meeting.at(15, 30).come([person])
    arrival = next(mark for mark in hall.log(meeting.office, meeting.meeting) if mark.person_id == person)
    attendance.strike(meeting.at(15, 40).acting, meeting.meeting, arrival.id, Text("басқа адам"))
    own = [mark for mark in hall.log(meeting.office, meeting.meeting) if mark.person_id == person]
    assert [(mark.kind, mark.at) for mark in own] == [("arrived", at(15, 30))]


def test_a_mended_time_that_leaves_fewer_present_than_votes_is_refused_until_they_are_counted_anew(
    meeting: Clerk,
) -> None:
    meeting.come(meeting.members[14:15])
    vote = by_hands(meeting.at(15, 10), 15)
    line = last_line(meeting, meeting.members[0])
    before = hall.log(meeting.office, meeting.meeting)
    with pytest.raises(BadFigures):
        attendance.mend_time(
            meeting.at(15, 30).acting, meeting.meeting, line.id, at(15, 20), Text("кеш келген")
        )
    assert hall.log(meeting.office, meeting.meeting) == before
    voting.correct(meeting.acting, vote, Tally(14), Text("қайта санау"))
    attendance.mend_time(meeting.acting, meeting.meeting, line.id, at(15, 20), Text("кеш келген"))
    result = kept(meeting, vote).result
    assert result is not None
    assert (result.present, result.votes_for) == (14, 14)


def test_an_open_vote_is_not_corrected(meeting: Clerk) -> None:
    vote = voting.open_vote(meeting.acting, meeting.motion(), "hands")
    with pytest.raises(VoteIsOpen):
        voting.correct(meeting.acting, vote, Tally(1), Text("қате"))


def test_a_reopened_meeting_takes_a_forgotten_arrival_at_its_own_hour(meeting: Clerk) -> None:
    vote = by_hands(meeting.at(15, 10), 10)
    meetings.close_meeting(meeting.at(16, 0).acting, meeting.meeting)
    meeting.now = datetime(2026, 3, 12, 9, 0)
    meetings.reopen(meeting.acting, meeting.meeting, Text("келген мүше белгіленбеген"))
    meeting.later().come(meeting.members[14:15])
    line = last_line(meeting, meeting.members[14])
    assert attendance.mend_time(
        meeting.later().acting, meeting.meeting, line.id, at(15, 2), Text("кеш белгіленді")
    ) == [vote]
    record = minutes.assemble(meeting.office, meeting.meeting)
    assert record.quorum is not None
    assert record.quorum.present == 15
