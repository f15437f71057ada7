"""Two acts of one rank that give other numbers: the office chooses, with a reason."""

from datetime import date

import pytest

from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.refusals import ActsDiffer, NoSuchRecord, ReasonMissing, VoteIsOpen
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import acts, hall, meetings, minutes, voting
from tests.offices import Clerk

PRESENT_HALF = Share(1, 2, True, "present")


def enter(clerk: Clerk, quorum: Share, since: date) -> str:
    """Enter an act about the council; its id among the acts."""
    provision = LocalProvision("council", quorum, "7", PRESENT_HALF, "8")
    title = Text("Регламент", "Регламент")
    act = LocalAct(0, title, str(since.month), Text("Сессия", "Сессия"), since, None, (provision,))
    return f"local-{acts.add_local(clerk.acting, act)}"


@pytest.fixture
def rivals(clerk: Clerk) -> tuple[Clerk, str, str]:
    """An open council of 21 with 12 present; one act asks for more than half of them, a newer one for 3/4."""
    older = enter(clerk, Share(1, 2, True, "total"), date(2026, 1, 1))
    newer = enter(clerk, Share(3, 4, False, "total"), date(2026, 2, 1))
    clerk.plan()
    clerk.at(15, 0).open(12)
    clerk.at(15, 5).take_up()
    return clerk, older, newer


def test_both_are_shown_and_no_vote_opens_until_one_is_chosen(rivals: tuple[Clerk, str, str]) -> None:
    clerk, older, newer = rivals
    clerk.come(clerk.members)
    with pytest.raises(ActsDiffer) as refused:
        voting.open_vote(clerk.acting, clerk.motion(), "hands")
    ruling = refused.value.ruling
    assert (ruling.quorum_source.act, [other.quorum_source.act for other in ruling.differing]) == (
        newer, [older],
    )  # fmt: skip


def test_the_choice_holds_for_quorum_votes_and_paper_and_names_the_other(
    rivals: tuple[Clerk, str, str],
) -> None:
    clerk, older, newer = rivals
    assert (hall.quorum(clerk.office, clerk.meeting).quorum or ())[2:] == (16, False)
    meetings.choose_act(clerk.later().acting, clerk.meeting, older, Text(" сессия бекіткен "))
    assert (hall.quorum(clerk.office, clerk.meeting).quorum or ())[2:] == (11, True)
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(7))
    voting.close_vote(clerk.acting, vote)
    for ruling in (
        voting.ruling_of(clerk.office, vote),
        minutes.assemble(clerk.office, clerk.meeting).ruling,
    ):
        assert ruling is not None
        assert (ruling.quorum_source.act, ruling.choice) == (older, Text("сессия бекіткен"))
        assert [other.quorum_source.act for other in ruling.differing] == [newer]


def test_a_choice_wants_a_reason_and_an_act_that_stands_beside_the_other(
    rivals: tuple[Clerk, str, str],
) -> None:
    clerk, older, _ = rivals
    with pytest.raises(ReasonMissing):
        meetings.choose_act(clerk.acting, clerk.meeting, older, Text(" "))
    with pytest.raises(NoSuchRecord):
        meetings.choose_act(clerk.acting, clerk.meeting, "kz-2024-747", Text("себеп"))


def test_a_choice_can_be_mended_until_a_vote_is_open(rivals: tuple[Clerk, str, str]) -> None:
    clerk, older, newer = rivals
    meetings.choose_act(clerk.acting, clerk.meeting, newer, Text("қате"))
    meetings.choose_act(clerk.acting, clerk.meeting, older, Text("дұрысы"))
    voting.open_vote(clerk.acting, clerk.motion(), "hands")
    with pytest.raises(VoteIsOpen):
        meetings.choose_act(clerk.acting, clerk.meeting, newer, Text("қате"))


def test_acts_that_agree_need_no_choice(clerk: Clerk) -> None:
    enter(clerk, Share(1, 2, True, "total"), date(2026, 1, 1))
    enter(clerk, Share(1, 2, True, "total"), date(2026, 2, 1))
    clerk.plan()
    clerk.open(12)
    assert voting.open_vote(clerk.acting, clerk.motion(), "hands")


def test_trap_15_where_an_act_states_no_quorum_a_vote_is_held_without_one(clerk: Clerk) -> None:
    clerk.seat(21, since=date(2003, 11, 20))
    del clerk.members[:21]
    clerk.plan(day=date(2003, 12, 10))
    clerk.open(0)
    motion = clerk.motion()
    found = []
    for votes_for in (0, 13, 14):
        clerk.come(clerk.members[:votes_for])
        vote = voting.open_vote(clerk.acting, motion, "hands")
        voting.count(clerk.acting, vote, Tally(votes_for))
        closed = voting.close_vote(clerk.acting, vote)
        assert closed.outcome is not None
        assert (closed.state, closed.quorum and closed.quorum.met) == ("closed", None)
        found.append((closed.outcome.present, closed.outcome.needed, closed.outcome.adopted))
    assert found == [(0, 14, False), (13, 14, False), (14, 14, True)]
    record = minutes.assemble(clerk.office, clerk.meeting)
    assert (record.quorum and record.quorum.met, record.ruling and record.ruling.quorum) == (None, None)
