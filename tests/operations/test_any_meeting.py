"""Meetings of every kind: random steps, allowed or not, against a meeting reckoned the long way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.core.minutes import Movement, Pause, RollChange, Spelled, Step
from desktop.core.refusals import Refusal
from desktop.core.texts import Text
from desktop.core.voting import Outcome, Quorum, Tally
from desktop.operations import (
    agenda,
    attendance,
    checkup,
    hall,
    journal,
    meetings,
    minutes,
    offices,
    people,
    voting,
)
from tests.offices import Clerk, draft, new_office
from tests.operations.naive import Figures, Hall, Line, Poll

MEMBERS = 7
PLACES = st.integers(0, MEMBERS + 1)
"""Seven members and two others."""
SETS = st.sets(st.integers(0, MEMBERS - 1))
FIGURES = st.one_of(
    st.tuples(st.integers(3, 5), st.integers(0, 1), st.just(0)),
    st.tuples(st.integers(0, MEMBERS), st.integers(0, 2), st.integers(0, 2)),
)
CHOICES = st.sampled_from([*["for"] * 5, "against", "abstained", "not_voting", "not_voting", None])
ALL_CHOICES = st.lists(CHOICES, min_size=MEMBERS, max_size=MEMBERS)
TABLES = (
    "meeting", "roll", "roll_change", "absence", "attendance", "item", "event", "motion", "vote", "elector",
    "correction",
)  # fmt: skip
REASON = Text("себеп")


class AnyMeeting(RuleBasedStateMachine):
    """One meeting of a council of seven; what a run did is taken back at its end."""

    clerk: Clerk
    meeting = 0

    @initialize(registered=st.sets(st.integers(0, MEMBERS - 1), min_size=3), at_once=st.booleans())
    def begin(self, registered: set[int], at_once: bool) -> None:
        """Plan a meeting with two items; some come before it is opened, which may be at once."""
        self.clerk.office.db.conn.execute("begin")
        self.clerk.now = datetime(2026, 3, 10, 14, 50)
        self.meeting = self.clerk.plan()
        agenda.add_item(self.clerk.acting, self.meeting, Text("Екінші", "Второй"))
        self.items = [item.id for item in agenda.items(self.clerk.office, self.meeting)]
        words = Text("Бекіту", "Утвердить")
        self.motions = [voting.add_motion(self.clerk.acting, item, words) for item in self.items]
        self.hall = Hall(self.clerk.now, set(self.clerk.members[:MEMBERS]))
        self.come(registered)
        if at_once:
            self.open_meeting()

    def teardown(self) -> None:
        """Take everything back."""
        if self.clerk.office.db.conn.in_transaction:
            self.clerk.office.db.conn.execute("rollback")

    # ------- how a step is tried

    def attempt(self, allowed: bool, operation: Callable[..., Any], *args: Any) -> Any:
        """Do what is allowed; what is not is refused and leaves every row as it was."""
        if allowed:
            return operation(self.clerk.acting, *args)
        before = self.records()
        with pytest.raises(Refusal):
            operation(self.clerk.acting, *args)
        assert self.records() == before
        return None

    def records(self) -> list[tuple[Any, ...]]:
        """Every row of the meeting."""
        connection = self.clerk.office.db.conn
        return [row for table in TABLES for row in connection.execute(f"select * from {table}")]

    def log(self) -> list[Line]:
        """The log as the program has it."""
        marks = hall.log(self.clerk.office, self.meeting)
        return [Line(mark.id, mark.person_id, mark.kind, mark.at) for mark in marks]

    def is_open(self) -> bool:
        """Whether the meeting goes on."""
        return self.hall.state == "open"

    def is_quiet(self) -> bool:
        """Whether it goes on and no vote is open."""
        return self.is_open() and self.hall.open_poll() is None

    def can_vote(self) -> bool:
        """Whether a vote can be opened."""
        total, present = self.hall.counted(None)
        return self.is_quiet() and self.hall.is_confirmed() and total > 0 and 3 * present >= 2 * total

    def votes_by(self, form: str) -> bool:
        """Whether a vote of that form is open."""
        poll = self.hall.open_poll()
        return poll is not None and poll.form == form

    # ------- time

    @rule(seconds=st.integers(1, 90))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self.clerk.now += timedelta(seconds=seconds)
        self.hall.now = self.clerk.now

    @rule(minutes=st.integers(1, 20))
    def set_the_clock_back(self, minutes: int) -> None:
        """The computer's clock was wrong."""
        self.wait(-60 * minutes)

    # ------- the door

    def mark(self, places: set[int], kind: str, operation: Callable[..., Any], *args: Any) -> None:
        """Members come or go."""
        persons = [self.clerk.members[place] for place in sorted(places)]
        allowed = self.hall.state != "closed" and set(persons) <= self.hall.on_roll()
        changed = [person for person in persons if self.hall.is_here(person) != (kind == "arrived")]
        moment = self.hall.next_moment()
        self.attempt(allowed, operation, self.meeting, *args)
        if allowed and changed:
            self.hall.stamp()
            self.write([(person, kind, moment) for person in changed])

    def write(self, lines: list[tuple[int, str, datetime]]) -> None:
        """Take over the numbers of new lines; what they say is our own."""
        known = {line.number for line in self.hall.lines}
        numbers = sorted(line.number for line in self.log() if line.number not in known)
        for number, (person, kind, at) in zip(numbers, lines, strict=True):
            self.hall.lines.append(Line(number, person, kind, at))

    @precondition(lambda self: self.hall.state != "closed")
    @rule(place=PLACES)
    def arrive(self, place: int) -> None:
        """Someone comes."""
        self.mark({place}, "arrived", attendance.arrive, self.clerk.members[place])

    @precondition(lambda self: self.hall.state != "closed")
    @rule(place=PLACES)
    def leave(self, place: int) -> None:
        """Someone leaves."""
        self.mark({place}, "left", attendance.leave, self.clerk.members[place])

    @precondition(lambda self: self.hall.state != "closed")
    @rule(places=SETS)
    def come(self, places: set[int]) -> None:
        """Several come at once."""
        persons = [self.clerk.members[place] for place in sorted(places)]
        self.mark(places, "arrived", attendance.arrive_all, persons)

    @precondition(lambda self: self.hall.state != "closed")
    @rule(place=st.integers(0, MEMBERS - 1))
    def excuse(self, place: int) -> None:
        """Someone is known not to come."""
        person = self.clerk.members[place]
        allowed = self.hall.state != "closed" and person in self.hall.on_roll()
        self.attempt(allowed, attendance.excuse, self.meeting, person, Text("іссапар", "командировка"))
        if allowed:
            self.hall.excused.add(person)

    # ------- mending

    @precondition(lambda self: self.hall.lines and self.hall.state != "closed")
    @rule(data=st.data(), seconds=st.integers(-90, 90))
    def mend_time(self, data: st.DataObject, seconds: int) -> None:
        """A line had the wrong time."""
        line = data.draw(st.sampled_from(self.hall.lines))
        self.mend(line, line.at + timedelta(seconds=seconds))

    @precondition(lambda self: self.is_open() and self.hall.closed_polls() and self.hall.present())
    @rule(data=st.data(), seconds=st.integers(-2, 2))
    def leave_and_be_noticed_late(self, data: st.DataObject, seconds: int) -> None:
        """Someone had left about the time when a vote was closed."""
        person = data.draw(st.sampled_from(sorted(self.hall.present())))
        closings = [poll.closed for poll in self.hall.polls if poll.closed]
        self.leave(self.clerk.members.index(person))
        at = data.draw(st.sampled_from(closings)) + timedelta(seconds=seconds)
        self.mend(self.hall.own(person)[-1], at)

    def mend(self, line: Line, at: datetime) -> None:
        """Set a time right."""
        others = [other for other in self.hall.lines if other != line]
        mended = replace(line, at=at, number=10**9)
        alternate = self.alternate([*others, mended], line.person)
        allowed = at <= self.hall.next_moment() and alternate and self.can_follow([*others, mended])
        self.attempt(allowed, attendance.mend_time, self.meeting, line.number, at, REASON)
        if allowed:
            self.follow([*others, mended])
            self.hall.lines = others
            self.write([(line.person, line.kind, at)])
            self.hall.written.append(at)

    @precondition(lambda self: self.hall.lines and self.hall.state != "closed")
    @rule(data=st.data(), sure=st.integers(0, 2))
    def strike(self, data: st.DataObject, sure: int) -> None:
        """A line was wrong altogether, one time in three; what undid it goes with it."""
        if sure:
            return
        line = data.draw(st.sampled_from(sorted(self.hall.lines, key=self.is_last)))
        own = self.hall.own(line.person)
        gone = own[own.index(line) :][:2]
        kept = [other for other in self.hall.lines if other not in gone]
        allowed = self.can_follow(kept)
        self.attempt(allowed, attendance.strike, self.meeting, line.number, REASON)
        if allowed:
            self.follow(kept)
            self.hall.lines = kept

    def is_last(self, line: Line) -> bool:
        """Whether no line undid it."""
        return self.hall.own(line.person)[-1] == line

    def alternate(self, lines: list[Line], person: int) -> bool:
        """Whether a member comes before leaving, and leaves before coming back."""
        kinds = [line.kind for line in replace(self.hall, lines=lines).own(person)]
        return all(kind == ("left" if place % 2 else "arrived") for place, kind in enumerate(kinds))

    def can_follow(self, lines: list[Line]) -> bool:
        """Whether no vote would have more votes than members present by these lines, or fewer than none."""
        changed = self.hall.after_mending(lines)
        return self.hall.state != "closed" and all(
            min(figures.votes) >= 0 and sum(figures.votes) <= figures.present for _, figures in changed
        )

    def follow(self, lines: list[Line]) -> None:
        """Correct the votes whose P is another."""
        for poll, figures in self.hall.after_mending(lines):
            poll.results.append(figures)

    @precondition(lambda self: self.is_quiet())
    @rule(place=PLACES, added=st.booleans())
    def mend_roll(self, place: int, added: bool) -> None:
        """The roll was wrong."""
        person = self.clerk.members[place]
        allowed = self.is_quiet() and added != (person in self.hall.on_roll())
        self.attempt(allowed, attendance.mend_roll, self.meeting, person, added, REASON)
        if allowed:
            self.hall.roll.append((self.hall.stamp(), person, added))

    # ------- stages

    @precondition(lambda self: self.hall.state == "planned")
    @rule()
    def open_meeting(self) -> None:
        """Open."""
        allowed = self.hall.state == "planned"
        self.attempt(allowed, meetings.open_meeting, self.meeting)
        if allowed:
            self.hall.state, self.hall.opened = "open", self.hall.stamp()

    @precondition(lambda self: self.is_quiet())
    @rule(sure=st.integers(0, 3))
    def close_meeting(self, sure: int) -> None:
        """Close, one time in four."""
        if sure:
            return
        allowed = self.is_quiet()
        self.attempt(allowed, meetings.close_meeting, self.meeting)
        if allowed:
            self.hall.state = "closed"
            self.hall.closings.append(self.hall.stamp())

    @precondition(lambda self: self.hall.state == "closed")
    @rule()
    def reopen(self) -> None:
        """Open again."""
        allowed = self.hall.state == "closed"
        self.attempt(allowed, meetings.reopen, self.meeting, REASON)
        if allowed:
            self.hall.state = "open"
            self.hall.reopenings.append(self.hall.stamp())
            self.hall.pauses.append((self.hall.reopenings[-1], "reopened"))

    @precondition(lambda self: self.is_open())
    @rule(place=st.integers(0, 2))
    def take_up(self, place: int) -> None:
        """Take an item up, unless a vote is open; once more is nothing."""
        again = bool(self.hall.taken_up) and self.hall.taken_up[-1][1] == place
        allowed = self.is_quiet() or (self.is_open() and again)
        self.attempt(allowed, agenda.make_current, self.items[place])
        if allowed and not again:
            self.hall.taken_up.append((self.hall.stamp(), place))

    @precondition(lambda self: self.is_quiet())
    @rule(sure=st.integers(0, 3))
    def take_break(self, sure: int = 0) -> None:
        """Break, one time in four; on a break it is nothing."""
        if sure:
            return
        self.attempt(self.is_quiet(), meetings.take_break, self.meeting)
        if self.is_quiet() and not self.hall.is_on_break():
            self.hall.pauses.append((self.hall.stamp(), "break"))

    @precondition(lambda self: self.is_open() and self.hall.is_on_break())
    @rule()
    def end_break(self) -> None:
        """Resume."""
        self.attempt(self.is_open(), meetings.end_break, self.meeting)
        if self.is_open() and self.hall.is_on_break():
            self.hall.pauses.append((self.hall.stamp(), "resumed"))

    @precondition(lambda self: self.is_open() and not self.hall.is_confirmed())
    @rule(missing=st.sets(st.integers(0, MEMBERS - 1), max_size=3))
    def confirm(self, missing: set[int]) -> None:
        """All are back but those missing."""
        persons = {self.clerk.members[place] for place in missing}
        self.attempt(self.is_open(), meetings.confirm_registration, self.meeting, persons)
        if not self.is_open() or self.hall.is_confirmed() or self.hall.is_on_break():
            return
        began = max([at for at, kind in self.hall.pauses if kind == "break"] + self.hall.closings)
        gone = sorted(person for person in persons if self.hall.is_here(person))
        self.write([(person, "left", max(began, self.hall.own(person)[-1].at)) for person in gone])
        self.hall.pauses.append((self.hall.stamp(), "registered"))

    @precondition(lambda self: self.is_quiet() and self.hall.is_confirmed())
    @rule(missing=SETS, comer=PLACES, stays=st.booleans())
    def whole_break(self, missing: set[int], comer: int, stays: bool) -> None:
        """A break in which someone comes, who may be gone again at the registration after it."""
        self.take_break()
        self.arrive(comer)
        self.end_break()
        self.confirm(missing if stays else missing | {comer})

    # ------- votes

    @precondition(lambda self: self.can_vote())
    @rule(item=st.integers(0, 2), form=st.sampled_from(["hands", "roll_call"]))
    def open_vote(self, item: int, form: str) -> None:
        """Put the motion of an item, for the first time or again."""
        allowed = self.can_vote()
        number = self.attempt(allowed, voting.open_vote, self.motions[item], form)
        if allowed:
            self.hall.polls.append(Poll(number, item, form, self.hall.stamp()))

    def poll(self) -> Poll:
        """The open vote, else the last one, else none that there is."""
        polls = self.hall.polls
        return self.hall.open_poll() or (polls[-1] if polls else Poll(404, 0, "hands", self.hall.now))

    @precondition(lambda self: self.can_vote())
    @rule(item=st.integers(0, 2), votes=FIGURES, leaver=PLACES)
    def vote_by_hands(self, item: int, votes: tuple[int, int, int], leaver: int) -> None:
        """A whole vote; someone leaves before it is closed, or has not been there."""
        self.open_vote(item, "hands")
        self.count(votes)
        if self.clerk.members[leaver] in self.hall.present():
            self.leave(leaver)
        self.close_vote()

    @precondition(lambda self: self.can_vote())
    @rule(item=st.integers(0, 2), choices=ALL_CHOICES, leavers=st.sets(PLACES, max_size=3))
    def vote_by_name(self, item: int, choices: list[str | None], leavers: set[int]) -> None:
        """A whole roll call; some leave before it is closed, the first who did not vote among them."""
        self.open_vote(item, "roll_call")
        self.cast_all(choices)
        silent = [place for place, choice in enumerate(choices) if choice == "not_voting"]
        for place in leavers | set(silent[:1]):
            if self.clerk.members[place] in self.hall.present():
                self.leave(place)
        self.close_vote()

    @precondition(lambda self: self.votes_by("hands"))
    @rule(votes=FIGURES)
    def count(self, votes: tuple[int, int, int]) -> None:
        """Enter figures."""
        poll = self.poll()
        is_open = poll is self.hall.open_poll() and poll.form == "hands"
        allowed = is_open and sum(votes) <= len(self.hall.electorate(poll))
        self.attempt(allowed, voting.count, poll.number, Tally(*votes))
        if allowed:
            poll.counted = votes

    @precondition(lambda self: self.votes_by("roll_call"))
    @rule(choices=ALL_CHOICES)
    def cast_all(self, choices: list[str | None]) -> None:
        """Everyone is asked in turn."""
        for place, choice in enumerate(choices):
            self.cast(place, choice)

    @precondition(lambda self: self.votes_by("roll_call"))
    @rule(place=PLACES, choice=CHOICES)
    def cast(self, place: int, choice: str | None) -> None:
        """One member votes, votes otherwise, or takes the vote back."""
        poll, person = self.poll(), self.clerk.members[place]
        is_open = poll is self.hall.open_poll() and poll.form == "roll_call"
        allowed = is_open and person in self.hall.electorate(poll)
        self.attempt(allowed, voting.cast, poll.number, person, choice)
        if allowed:
            poll.choices.pop(person, None)
            poll.choices |= {person: choice} if choice else {}

    @precondition(lambda self: self.hall.open_poll())
    @rule()
    def close_vote(self) -> None:
        """Close the vote."""
        poll = self.poll()
        figures = self.hall.figures(poll)
        counted = poll.form == "roll_call" or poll.counted is not None
        is_open = poll is self.hall.open_poll() and self.hall.state == "open"
        allowed = is_open and counted and sum(figures.votes) <= figures.present
        self.attempt(allowed, voting.close_vote, poll.number)
        if allowed:
            poll.closed = self.hall.stamp()
            poll.results.append(figures)

    @precondition(lambda self: self.hall.open_poll())
    @rule(sure=st.integers(0, 3))
    def cancel_vote(self, sure: int) -> None:
        """Call the vote off, one time in four."""
        if not sure:
            poll = self.poll()
            voting.cancel_vote(self.clerk.acting, poll.number)
            self.hall.polls.remove(poll)
            self.hall.written.remove(poll.opened)

    @precondition(lambda self: self.is_open() and self.hall.polls)
    @rule(data=st.data(), votes=FIGURES)
    def correct(self, data: st.DataObject, votes: tuple[int, int, int]) -> None:
        """The figures of a vote were wrong."""
        poll = data.draw(st.sampled_from(self.hall.polls))
        last = poll.results[-1] if poll.results else Figures(0, 0, votes)
        allowed = poll.closed is not None and self.is_open() and sum(votes) <= last.present
        allowed = allowed and votes != last.votes
        self.attempt(allowed, voting.correct, poll.number, Tally(*votes), REASON)
        if allowed:
            poll.results.append(Figures(last.total, last.present, votes))

    # ------- out of turn

    @rule(step=st.integers(0, 11), place=st.integers(0, 2), votes=FIGURES)
    def out_of_turn(self, step: int, place: int, votes: tuple[int, int, int]) -> None:
        """Any step at any stage."""
        steps: list[Callable[[], None]] = [
            self.open_meeting, self.reopen, self.take_break, self.end_break, self.close_vote,
            lambda: self.confirm({place}), lambda: self.open_vote(place, "hands"), lambda: self.count(votes),
            lambda: self.cast(place, "for"), lambda: self.take_up(place), lambda: self.arrive(place),
            lambda: self.mend_roll(place, True),
        ]  # fmt: skip
        steps[step]()

    # ------- what has to be the same

    @invariant()
    def the_hall_is_the_same(self) -> None:
        """T, P, quorum and where each member stands."""
        if not self.meeting:
            return
        state = hall.quorum(self.clerk.office, self.meeting)
        total, present = self.hall.counted(None)
        assert (state.total, state.present, state.confirmed) == (total, present, self.hall.is_confirmed())
        assert (state.quorum.met if state.quorum else None) == (3 * present >= 2 * total if total else None)
        seats = {seat.person_id: seat.standing for seat in hall.roll(self.clerk.office, self.meeting)}
        assert seats == {person: self.hall.standing(person) for person in self.hall.on_roll()}

    @invariant()
    def votes_are_the_same(self) -> None:
        """Figures and outcome of each vote, announced, corrected, and as they would be now."""
        if not self.meeting:
            return
        for poll in self.hall.polls:
            if poll.closed is None:
                figures = self.hall.figures(poll)
                ballots = voting.ballots(self.clerk.office, poll.number)
                assert {ballot.person_id for ballot in ballots} == self.hall.electorate(poll)
                if sum(figures.votes) <= figures.present:
                    outcome, quorum, _ = voting.standing(self.clerk.office, poll.number)
                    assert outcome is not None
                    assert told(outcome, quorum)[:-1] == figures.told()[:-1]
                continue
            announced, quorum, _ = voting.standing(self.clerk.office, poll.number)
            made = voting.corrections(self.clerk.office, poll.number)
            results = [(announced, quorum), *((outcome, each) for _, outcome, each in made)]
            assert [told_by(*result) for result in results] == [told_of(each) for each in poll.results]

    @rule()
    def look_at_the_paper(self) -> None:
        """The minutes, step by step."""
        record = minutes.assemble(self.clerk.office, self.meeting)
        at_opening = self.hall.counted(self.hall.baseline())
        quorum = record.quorum
        assert (quorum and (quorum.total, quorum.present)) == (at_opening if at_opening[0] else None)
        sections = [record.procedure, *record.items]
        for place, section in enumerate(sections):
            assert section is not None
            printed = [self.printed(step) for step in section.course]
            assert printed == [self.expected(step) for step in self.hall.course(place)]
        listed = {self.number_of(line.name): (line.standing, line.arrived, line.left) for line in record.roll}
        assert listed == {person: self.hall.attendance(person) for person in self.hall.listed()}
        reopened = [(each.at, each.quorum and each.quorum[:2]) for each in record.reopened]
        assert reopened == [(at, self.there_is(counted)) for at, counted in self.hall.registered_again()]
        assert list(record.closings) == self.hall.closings

    def number_of(self, name: Spelled) -> int:
        """The person of that name."""
        surnames = [draft(place).kk.surname for place in range(MEMBERS + 2)]
        return self.clerk.members[surnames.index(name.kk.surname)]

    def printed(self, step: Step) -> tuple[Any, ...]:
        """A step of the minutes in the shape of our own."""
        match step:
            case Movement():
                persons = [self.number_of(name) for name in step.names]
                return step.at, step.kind, persons, step.quorum.total, step.quorum.present
            case Pause():
                return step.at, "break", step.until, step.quorum and step.quorum[:2]
            case RollChange():
                person = self.number_of(step.name)
                return step.at, "roll", person, step.added, step.total, step.quorum and step.quorum[:2]
        results = [(step.outcome, step.quorum), *((each.outcome, each.quorum) for each in step.corrections)]
        return step.closed, "vote", [told_by(*result) for result in results]

    def expected(self, step: tuple[Any, ...]) -> tuple[Any, ...]:
        """A step of our own without what a paper leaves out: a quorum where nobody is in office."""
        at, kind, *rest = step
        if kind == "vote":
            poll = next(poll for poll in self.hall.polls if poll.closed == at)
            return at, kind, [told_of(each) for each in poll.results]
        if kind in ("break", "roll"):
            rest[-1] = self.there_is(rest[-1])
        return at, kind, *rest

    @staticmethod
    def there_is(counted: tuple[int, int] | None) -> tuple[int, int] | None:
        """T and P; nothing where nobody is in office."""
        return counted if counted and counted[0] else None


def told(outcome: Outcome, quorum: Quorum) -> tuple[Any, ...]:
    """A result in the shape of our own."""
    votes = (outcome.votes_for, outcome.against, outcome.abstained)
    return quorum.total, quorum.present, *votes, outcome.not_voting, outcome.adopted


def told_by(outcome: Outcome | None, quorum: Quorum) -> tuple[Any, ...]:
    """A result of the program; of a void one T and P alone."""
    return told(outcome, quorum) if outcome else (quorum.total, quorum.present, None)


def told_of(figures: Figures) -> tuple[Any, ...]:
    """A result of our own, in the same way."""
    return figures.told() if figures.quorum() else (figures.total, figures.present, None)


def test_any_meeting_is_what_the_long_way_makes_of_it(tmp_path: Path) -> None:
    clerk = Clerk(new_office(tmp_path / "office.hattama"))
    clerk.seat(MEMBERS)
    clerk.members += [people.add(clerk.acting, draft(MEMBERS + other)) for other in range(2)]
    machine = type("Meeting", (AnyMeeting,), {"clerk": clerk})
    run_state_machine_as_test(machine, settings=SETTINGS)
    assert list(checkup.votes(clerk.office)) == []
    assert journal.verify(clerk.office) is None
    offices.close(clerk.office)


SETTINGS = settings(
    max_examples=40, stateful_step_count=40, deadline=None, database=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
