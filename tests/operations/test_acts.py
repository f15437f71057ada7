"""The office's own acts: entered, changed, cited, kept."""

from datetime import date

import pytest

from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.refusals import ActCited, BadFigures, EndsBeforeStart, MissingName, UnlikelyDate
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import acts, voting
from tests.offices import Clerk

HALF = Share(1, 2, True, "total")


def act(
    share: Share = HALF,
    since: date = date(2026, 1, 1),
    until: date | None = None,
    title: Text = Text("Регламент", "Регламент"),
    act_id: int = 0,
) -> LocalAct:
    """An act about the council."""
    provision = LocalProvision("council", share, "1", Share(1, 2, True, "present"), "2")
    return LocalAct(act_id, title, "1", Text("Сессия", "Сессия"), since, until, (provision,))


def held_under(clerk: Clerk) -> None:
    """A vote under the act in force."""
    clerk.plan()
    clerk.open(15)
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(10))
    voting.close_vote(clerk.acting, vote)


def test_an_act_comes_back_as_it_was_entered(clerk: Clerk) -> None:
    entered = act(Share(3, 5, False, "total"), until=date(2028, 2, 29))
    number = acts.add_local(clerk.acting, entered)
    assert acts.local_acts(clerk.office) == [
        act(Share(3, 5, False, "total"), until=date(2028, 2, 29), act_id=number)
    ]


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        (act(Share(3, 2, False, "total")), BadFigures("share")),
        (act(Share(0, 2, False, "total")), BadFigures("share")),
        (act(Share(2, 2, True, "total")), BadFigures("share")),
        (act(title=Text(" ", "")), MissingName("act")),
        (act(until=date(2025, 12, 31)), EndsBeforeStart(date(2026, 1, 1), date(2025, 12, 31))),
        (act(since=date(1026, 1, 1)), UnlikelyDate(date(1026, 1, 1))),
    ],
)
def test_an_act_that_cannot_be_is_refused(clerk: Clerk, wrong: LocalAct, refusal: Exception) -> None:
    with pytest.raises(type(refusal)) as refused:
        acts.add_local(clerk.acting, wrong)
    assert refused.value == refusal
    assert acts.local_acts(clerk.office) == []


def test_the_whole_body_can_be_asked_for(clerk: Clerk) -> None:
    assert acts.add_local(clerk.acting, act(Share(1, 1, False, "total")))


def test_an_act_that_a_vote_was_held_under_stays_whatever_its_days_become(clerk: Clerk) -> None:
    number = acts.add_local(clerk.acting, act())
    held_under(clerk)
    acts.edit_local(clerk.acting, act(since=date(2026, 6, 1), act_id=number))
    with pytest.raises(ActCited):
        acts.remove_local(clerk.acting, number)


def test_an_act_that_nothing_was_held_under_goes(clerk: Clerk) -> None:
    held_under(clerk)
    number = acts.add_local(clerk.acting, act())
    acts.remove_local(clerk.acting, number)
    assert acts.local_acts(clerk.office) == []
