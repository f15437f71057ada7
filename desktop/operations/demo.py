"""A demo office: a scenario played action by action, the way a clerk would do it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from db.faults import faults
from db.files import keys_beside, unless_finished
from desktop.core import demo_meetings, demo_members
from desktop.core.demo import Event, Scenario
from desktop.core.mandates import Admission
from desktop.core.passwords import Protection
from desktop.core.refusals import Fault, NoQuorum, OfficeExists
from desktop.core.texts import PAPER_LANGUAGES
from desktop.operations import (
    acts,
    agenda,
    attendance,
    bodies,
    decisions,
    demo_roster,
    invited,
    mandates,
    meetings,
    offices,
    people,
    posts,
    voting,
)
from desktop.operations.door import Acting, Office, Supplies


def make(path: Path, scenario: Scenario, supplies: Supplies, protection: Protection | None = None) -> None:
    """Make the office of a scenario, in a file that takes its name when it is whole, and close it.

    Raises:
        OfficeExists: something lies at the path already.
        BadSignInName, WeakPassword: of its administrator, when it is to be encrypted.
        Fault: the file cannot be made there.
    """
    for taken in (path, keys_beside(path)):
        if taken.exists():
            raise OfficeExists(str(taken.absolute()))
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with faults(unfinished), unless_finished(unfinished, keys_beside(unfinished)):
            for former in (unfinished, keys_beside(unfinished)):
                former.unlink(missing_ok=True)
            fill(unfinished, scenario, supplies, protection)
            give_name(unfinished, path)
    except Fault as fault:
        raise type(fault)(**{**fault.told(), "path": str(path.absolute())}) from fault


def give_name(unfinished: Path, path: Path) -> None:
    """The keys first, without which the office would be lost."""
    with unless_finished(keys_beside(path)):
        if keys_beside(unfinished).exists():
            keys_beside(unfinished).rename(keys_beside(path))
        unfinished.rename(path)


def fill(path: Path, scenario: Scenario, supplies: Supplies, protection: Protection | None) -> None:
    """Make the office and everything in it, and close it."""
    new = offices.NewOffice(scenario.settings, scenario.assembly, scenario.council)
    office = offices.create(path, new, supplies, scenario.who, scenario.founded, protection)
    try:
        play(office, scenario)
    finally:
        offices.close(office)


def play(office: Office, scenario: Scenario) -> None:
    """Do everything in order, in one transaction: a disk that waits for each action would take minutes."""
    known = {body.kind: body.id for body in bodies.bodies(office, scenario.founded.date())}
    clerk = Clerk({key: known[key] for key in ("assembly", "council")})
    with faults(office.store.path), office.db.atomic():
        for step in scenario.steps:
            clerk.do(Acting(office, scenario.who, step.at), step.event)


@dataclass
class Clerk:
    """The real numbers of what was made so far, and the hand that does each kind of event."""

    bodies: dict[str, int]
    people: list[int] = field(default_factory=list)
    mandates: dict[tuple[str, int], int] = field(default_factory=dict)
    meetings: dict[int, int] = field(default_factory=dict)
    items: dict[tuple[int, int], int] = field(default_factory=dict)
    motions: dict[tuple[int, int], int] = field(default_factory=dict)
    votes: dict[int, int] = field(default_factory=dict)
    """The last vote of each meeting."""
    item_votes: dict[tuple[int, int], int] = field(default_factory=dict)
    """The last vote on each item."""
    organisations: dict[str, int] = field(default_factory=dict)
    candidates: dict[str, int] = field(default_factory=dict)

    def do(self, acting: Acting, event: Event) -> None:
        """One event."""
        HANDS[type(event)](self, acting, event)

    def numbers(self, places: tuple[int, ...]) -> list[int]:
        """Numbers of people in the office."""
        return [self.people[place] for place in places]

    def enter_people(self, acting: Acting, event: demo_members.EnterPeople) -> None:
        self.people += [people.add(acting, draft) for draft in event.people]

    def enter_act(self, acting: Acting, event: demo_members.EnterAct) -> None:
        acts.add_local(acting, event.act)

    def found_body(self, acting: Acting, event: demo_members.FoundBody) -> None:
        facts = replace(event.draft.facts, parent=self.bodies.get(event.under))
        self.bodies[event.body] = bodies.add(acting, replace(event.draft, facts=facts))

    def set_post(self, acting: Acting, event: demo_members.SetPost) -> None:
        posts.set_rule(acting, self.bodies[event.body], event.rule)

    def call_in(self, acting: Acting, event: demo_members.CallIn) -> None:
        invited.invite(acting, self.bodies[event.body], [self.people[event.person]], event.standing)

    def admit(self, acting: Acting, event: demo_members.Admit) -> None:
        body, chosen = self.bodies[event.body], self.numbers(event.people)
        made = mandates.admit(acting, body, chosen, event.post, event.since, Admission(event.paper))
        self.mandates |= {
            (event.body, place): mandate for place, mandate in zip(event.people, made, strict=True)
        }

    def end_mandate(self, acting: Acting, event: demo_members.EndMandate) -> None:
        mandate = self.mandates[event.body, event.person]
        mandates.end_mandate(acting, mandate, event.until, event.ground, event.paper)

    def plan(self, acting: Acting, event: demo_meetings.Plan) -> None:
        draft = replace(
            event.draft,
            presiding=self.people[event.draft.presiding or 0],
            secretary=self.people[event.draft.secretary or 0],
        )
        meeting = self.meetings[event.meeting] = meetings.plan(acting, self.bodies[event.body], draft)
        self.items[event.meeting, 0] = agenda.items(acting.office, meeting)[0].id
        for place, topic in enumerate(event.topics, start=1):
            item = self.items[event.meeting, place] = agenda.add_item(acting, meeting, topic.title)
            agenda.set_rapporteur(acting, item, topic.rapporteur)
        for name, post in event.guests:
            meetings.add_guest(acting, meeting, name, post)

    def open(self, acting: Acting, event: demo_meetings.Open) -> None:
        meetings.open_meeting(acting, self.meetings[event.meeting])

    def close(self, acting: Acting, event: demo_meetings.Close) -> None:
        meetings.close_meeting(acting, self.meetings[event.meeting])

    def reopen(self, acting: Acting, event: demo_meetings.Reopen) -> None:
        meetings.reopen(acting, self.meetings[event.meeting], event.reason)

    def arrive(self, acting: Acting, event: demo_meetings.Arrive) -> None:
        attendance.arrive_all(acting, self.meetings[event.meeting], self.numbers(event.people))

    def leave(self, acting: Acting, event: demo_meetings.Leave) -> None:
        for person in self.numbers(event.people):
            attendance.leave(acting, self.meetings[event.meeting], person)

    def excuse(self, acting: Acting, event: demo_meetings.Excuse) -> None:
        meeting, person = self.meetings[event.meeting], self.people[event.person]
        if any(event.reason):
            attendance.excuse(acting, meeting, person, event.reason)
        else:
            attendance.mark_absent(acting, meeting, person)

    def mend_roll(self, acting: Acting, event: demo_meetings.MendRoll) -> None:
        meeting, person = self.meetings[event.meeting], self.people[event.person]
        attendance.mend_roll(acting, meeting, person, True, event.reason, event.paper)

    def take_break(self, acting: Acting, event: demo_meetings.Break) -> None:
        meetings.take_break(acting, self.meetings[event.meeting])

    def resume(self, acting: Acting, event: demo_meetings.Resume) -> None:
        meeting = self.meetings[event.meeting]
        meetings.end_break(acting, meeting)
        meetings.confirm_registration(acting, meeting, self.numbers(event.missing))

    def take_up(self, acting: Acting, event: demo_meetings.TakeUp) -> None:
        item = self.items[event.meeting, event.item]
        agenda.make_current(acting, item)
        for language in PAPER_LANGUAGES:
            agenda.set_heard(acting, item, language, event.heard.of(language))

    def speak(self, acting: Acting, event: demo_meetings.Speak) -> None:
        speech = agenda.add_speech(acting, self.items[event.meeting, event.item], event.speaker)
        for language in PAPER_LANGUAGES:
            agenda.set_speech(acting, speech, language, event.text.of(language))

    def move(self, acting: Acting, event: demo_meetings.Move) -> None:
        place = (event.meeting, event.item)
        self.motions[place] = voting.add_motion(acting, self.items[place], event.text)

    def open_vote(self, acting: Acting, event: demo_meetings.OpenVote) -> None:
        motion = self.motions[event.meeting, event.item]
        if not event.refused:
            vote = self.votes[event.meeting] = voting.open_vote(acting, motion, event.form)
            self.item_votes[event.meeting, event.item] = vote
            return
        try:
            voting.open_vote(acting, motion, event.form)
        except NoQuorum:
            return
        raise AssertionError("a vote was opened that should have been refused")

    def count(self, acting: Acting, event: demo_meetings.Count) -> None:
        voting.count(acting, self.votes[event.meeting], event.tally)

    def call(self, acting: Acting, event: demo_meetings.Call) -> None:
        for person, choice in event.choices:
            voting.cast(acting, self.votes[event.meeting], self.people[person], choice)

    def close_vote(self, acting: Acting, event: demo_meetings.CloseVote) -> None:
        voting.close_vote(acting, self.votes[event.meeting])

    def correct(self, acting: Acting, event: demo_meetings.Correct) -> None:
        voting.correct(acting, self.votes[event.meeting], event.tally, event.reason)

    def decide(self, acting: Acting, event: demo_meetings.Decide) -> None:
        decision = decisions.add(acting, self.items[event.meeting, event.item], event.text)
        if any(event.responsible):
            decisions.set_responsible(acting, decision, event.responsible)
        if event.due is not None:
            decisions.set_due(acting, decision, event.due)

    def finish(self, acting: Acting, event: demo_meetings.Finish) -> None:
        agenda.finish_item(acting, self.items[event.meeting, event.item], event.result)


HANDS: dict[type, Callable[[Clerk, Acting, Any], None]] = {
    demo_members.EnterPeople: Clerk.enter_people,
    demo_members.EnterAct: Clerk.enter_act,
    demo_members.FoundBody: Clerk.found_body,
    demo_members.SetPost: Clerk.set_post,
    demo_members.CallIn: Clerk.call_in,
    demo_members.Admit: Clerk.admit,
    demo_members.EndMandate: Clerk.end_mandate,
    demo_meetings.Plan: Clerk.plan,
    demo_meetings.Open: Clerk.open,
    demo_meetings.Close: Clerk.close,
    demo_meetings.Reopen: Clerk.reopen,
    demo_meetings.Arrive: Clerk.arrive,
    demo_meetings.Leave: Clerk.leave,
    demo_meetings.Excuse: Clerk.excuse,
    demo_meetings.MendRoll: Clerk.mend_roll,
    demo_meetings.Break: Clerk.take_break,
    demo_meetings.Resume: Clerk.resume,
    demo_meetings.TakeUp: Clerk.take_up,
    demo_meetings.Speak: Clerk.speak,
    demo_meetings.Move: Clerk.move,
    demo_meetings.OpenVote: Clerk.open_vote,
    demo_meetings.Count: Clerk.count,
    demo_meetings.Call: Clerk.call,
    demo_meetings.CloseVote: Clerk.close_vote,
    demo_meetings.Correct: Clerk.correct,
    demo_meetings.Decide: Clerk.decide,
    demo_meetings.Finish: Clerk.finish,
    **demo_roster.HANDS,
}
