"""What a closing makes final, and what of it can still be worded."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop.core.acts import LocalAct, LocalProvision, Share
from desktop.core.refusals import NoSuchRecord, WrongState
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import (
    acts,
    agenda,
    attendance,
    decisions,
    hall,
    meetings,
    minutes,
    offices,
    people,
    voting,
)
from tests.offices import Clerk, draft

WORDS = Text("Сөз", "Слово")
HALF = Share(1, 2, True, "total")


def act_of(share: Share, since: date, number: str = "1", act_id: int = 0) -> LocalAct:
    """An act of the office about its council."""
    provision = LocalProvision("council", share, "1", Share(1, 2, True, "present"), "2")
    return LocalAct(
        act_id, Text("Регламент", "Регламент"), number, Text("Сессия", "Сессия"), since, None, (provision,)
    )


@pytest.fixture
def closed(clerk: Clerk) -> Clerk:
    """A meeting with one of everything on its paper, closed."""
    clerk.plan()
    clerk.at(15, 0).open(15)
    meetings.add_guest(clerk.acting, clerk.meeting, WORDS, WORDS)
    attendance.excuse(clerk.acting, clerk.meeting, clerk.members[20], WORDS)
    item = clerk.at(15, 5).take_up()
    agenda.add_speech(clerk.acting, item, WORDS)
    decisions.add(clerk.acting, item, WORDS)
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(10))
    voting.close_vote(clerk.later().acting, vote)
    voting.add_motion(clerk.acting, item, WORDS)
    meetings.close_meeting(clerk.at(16, 0).acting, clerk.meeting)
    return clerk


FACTS: dict[str, Callable[[Clerk], object]] = {
    "a guest comes": lambda c: meetings.add_guest(c.acting, c.meeting, WORDS, WORDS),
    "a guest goes": lambda c: meetings.remove_guest(c.acting, 1),
    "an excuse": lambda c: attendance.excuse(c.acting, c.meeting, c.members[19], WORDS),
    "an absence": lambda c: attendance.mark_absent(c.acting, c.meeting, c.members[20]),
    "an excuse taken back": lambda c: attendance.clear_absence(c.acting, c.meeting, c.members[20]),
    "an arrival": lambda c: attendance.arrive(c.acting, c.meeting, c.members[20]),
    "a mended time": lambda c: attendance.mend_time(
        c.acting, c.meeting, 1, hall.log(c.office, c.meeting)[0].at, Text("қате")
    ),
    "a line struck out": lambda c: attendance.strike(c.acting, c.meeting, 1, Text("қате")),
    "the roll": lambda c: attendance.mend_roll(c.acting, c.meeting, c.members[20], False, Text("қате")),
    "an item": lambda c: agenda.add_item(c.acting, c.meeting, WORDS),
    "an item struck": lambda c: agenda.remove_item(c.acting, c.item()),
    "an item moved": lambda c: agenda.move_item(c.acting, c.item(), 1),
    "an item taken up": lambda c: agenda.make_current(c.acting, c.item(0)),
    "how an item ended": lambda c: agenda.finish_item(c.acting, c.item(), "noted"),
    "a speech": lambda c: agenda.add_speech(c.acting, c.item(), WORDS),
    "a speech struck": lambda c: agenda.remove_speech(c.acting, 1),
    "a decision": lambda c: decisions.add(c.acting, c.item(), WORDS),
    "a decision struck": lambda c: decisions.remove(c.acting, 1),
    "a motion": lambda c: voting.add_motion(c.acting, c.item(), WORDS),
    "a motion struck": lambda c: voting.remove_motion(c.acting, 2),
    "a vote": lambda c: voting.open_vote(c.acting, 2, "hands"),
    "a correction": lambda c: voting.correct(c.acting, 1, Tally(11), Text("қате")),
    "a break": lambda c: meetings.take_break(c.acting, c.meeting),
    "the end of a break": lambda c: meetings.end_break(c.acting, c.meeting),
    "a registration": lambda c: meetings.confirm_registration(c.acting, c.meeting, []),
    "an act": lambda c: meetings.choose_act(c.acting, c.meeting, "kz-2024-747", Text("қате")),
    "the plan": lambda c: meetings.edit(c.acting, c.meeting, meetings.meeting(c.office, c.meeting)),
    "the meeting": lambda c: meetings.remove(c.acting, c.meeting),
}


@pytest.mark.parametrize("change", FACTS.values(), ids=FACTS)
def test_what_happened_stands_until_the_meeting_is_reopened(
    closed: Clerk, change: Callable[[Clerk], object]
) -> None:
    before = minutes.assemble(closed.office, closed.meeting)
    with pytest.raises(WrongState):
        change(closed.later())
    assert minutes.assemble(closed.office, closed.meeting) == before


def test_wording_is_amended_and_translated_after_the_closing(closed: Clerk) -> None:
    item = closed.item()
    agenda.set_heard(closed.acting, item, "ru", "Выступил докладчик")
    agenda.set_title(closed.acting, item, "ru", "О плане")
    agenda.set_rapporteur(closed.acting, item, WORDS)
    agenda.set_speech(closed.acting, 1, "kk", "Қолдады")
    decisions.set_text(closed.acting, 1, "kk", "Бекітілсін")
    decisions.set_responsible(closed.acting, 1, WORDS)
    decisions.set_due(closed.acting, 1, date(2026, 12, 31))
    printed = minutes.assemble(closed.office, closed.meeting).items[0]
    assert (printed.heard.ru, printed.title.ru, printed.rapporteur) == (
        "Выступил докладчик", "О плане", WORDS,
    )  # fmt: skip
    assert (printed.speeches[0].text.kk, printed.resolves[0].text.kk) == ("Қолдады", "Бекітілсін")
    assert (printed.resolves[0].responsible, printed.resolves[0].due) == (WORDS, date(2026, 12, 31))


GONE: dict[str, Callable[[Clerk], object]] = {
    "title": lambda c: agenda.set_title(c.acting, 404, "kk", "А"),
    "heard": lambda c: agenda.set_heard(c.acting, 404, "kk", "А"),
    "rapporteur": lambda c: agenda.set_rapporteur(c.acting, 404, WORDS),
    "result": lambda c: agenda.finish_item(c.acting, 404, "noted"),
    "speech": lambda c: agenda.set_speech(c.acting, 404, "kk", "А"),
    "new speech": lambda c: agenda.add_speech(c.acting, 404, WORDS),
    "decision": lambda c: decisions.set_text(c.acting, 404, "kk", "А"),
    "responsible": lambda c: decisions.set_responsible(c.acting, 404, WORDS),
    "due": lambda c: decisions.set_due(c.acting, 404, None),
    "new decision": lambda c: decisions.add(c.acting, 404, WORDS),
    "motion": lambda c: voting.set_motion(c.acting, 404, "kk", "А"),
    "new motion": lambda c: voting.add_motion(c.acting, 404, WORDS),
    "vote": lambda c: voting.open_vote(c.acting, 404, "hands"),
    "guest": lambda c: meetings.remove_guest(c.acting, 404),
    "act": lambda c: acts.edit_local(c.acting, act_of(HALF, date(2026, 3, 1), act_id=404)),
}


@pytest.mark.parametrize("change", GONE.values(), ids=GONE)
def test_what_is_gone_is_said_to_be_gone(clerk: Clerk, change: Callable[[Clerk], object]) -> None:
    with pytest.raises(NoSuchRecord):
        change(clerk)


def test_settings_change_the_papers_of_meetings_that_are_not_closed_alone(closed: Clerk) -> None:
    custom = offices.settings(closed.office)
    before = minutes.assemble(closed.office, closed.meeting)
    offices.change_settings(closed.acting, replace(custom, verb="resolved", list_over=5))
    assert minutes.assemble(closed.office, closed.meeting) == before
    meetings.reopen(closed.later().acting, closed.meeting, Text("етістік жұбы басқа"))
    assert minutes.assemble(closed.office, closed.meeting).style.verb == "resolved"
    meetings.close_meeting(closed.later().acting, closed.meeting)
    offices.change_settings(closed.acting, custom)
    assert minutes.assemble(closed.office, closed.meeting).style.verb == "resolved"


def in_2018(clerk: Clerk) -> None:
    """An open meeting of a day for which no rule is held."""
    clerk.seat(9, since=date(2018, 1, 10))
    clerk.plan(day=date(2018, 5, 15))
    clerk.open(0)
    clerk.come(clerk.members[21:])
    clerk.take_up()


def test_an_act_entered_while_the_meeting_is_open_holds_from_its_first_vote_for_ever(clerk: Clerk) -> None:
    in_2018(clerk)
    assert minutes.assemble(clerk.office, clerk.meeting).ruling is None
    act = acts.add_local(clerk.acting, act_of(HALF, date(2018, 1, 1)))
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    acts.edit_local(clerk.acting, act_of(Share(9, 10, False, "total"), date(2018, 1, 1), act_id=act))
    voting.cancel_vote(clerk.acting, vote)
    ruling = minutes.assemble(clerk.office, clerk.meeting).ruling
    assert ruling is not None
    assert ruling.quorum == HALF


def test_an_act_entered_after_the_closing_does_not_reach_back(clerk: Clerk) -> None:
    in_2018(clerk)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    before = minutes.assemble(clerk.office, clerk.meeting)
    acts.add_local(clerk.acting, act_of(HALF, date(2018, 1, 1)))
    assert minutes.assemble(clerk.office, clerk.meeting) == before
    assert before.ruling is None


def test_a_person_written_anew_stands_in_closed_minutes_as_they_were(closed: Clerk) -> None:
    before = minutes.assemble(closed.office, closed.meeting)
    for person in closed.members:
        people.edit(closed.acting, person, draft(22))
    assert minutes.assemble(closed.office, closed.meeting) == before
