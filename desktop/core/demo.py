"""The life of an office as a list of a clerk's actions, each with its moment: what a demo office is made by.

People are named by their place in the list of those entered, bodies by a key, meetings by a number of their
own, items by their place on the agenda (0 is procedure); whoever plays the list learns the real numbers.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from desktop.core.acts import LocalAct
from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.basis import BasisPaper
from desktop.core.bodies import BodyDraft, BodyNames
from desktop.core.candidates import CandidateDraft, StepDraft
from desktop.core.former import Spellings
from desktop.core.invited import Standing
from desktop.core.leaves import Leave as LeaveOfMember
from desktop.core.mandates import NO_TERMS, Terms
from desktop.core.meetings import MeetingDraft
from desktop.core.offices import OfficeSettings
from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.people import PersonDraft
from desktop.core.posts import PostRule
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Tally
from desktop.core.ways import Step as WayStep


class EnterPeople(NamedTuple):
    """Enter people in the roster."""

    people: tuple[PersonDraft, ...]


class EnterAct(NamedTuple):
    """Enter an act of the region's own."""

    act: LocalAct


class FoundBody(NamedTuple):
    """Add a structure under a key of its own; "assembly" and "council" are there from the start.

    ``under`` is the key of the body it stands under, "" for the assembly.
    """

    body: str
    draft: BodyDraft
    under: str = ""


class SetPost(NamedTuple):
    """Say how a post of a body is held."""

    body: str
    rule: PostRule


class CallIn(NamedTuple):
    """Make someone an expert or observer of a body."""

    body: str
    person: int
    standing: Standing


class EnterOrganisation(NamedTuple):
    """Enter an organisation under a key of its own, with its leader and its accreditations."""

    organisation: str
    draft: OrganisationDraft
    leader: int
    accreditations: tuple[AccreditationDraft, ...] = ()


class Specify(NamedTuple):
    """Say more of a seat: whose place it is, on what terms, and by which steps it came about."""

    body: str
    person: int
    organisation: str = ""
    by_office: bool = False
    terms: Terms = NO_TERMS
    way: tuple[WayStep, ...] = ()


class GoOnLeave(NamedTuple):
    """Note a leave; who stands in is a place in the list of people."""

    body: str
    person: int
    leave: LeaveOfMember


class FilePaper(NamedTuple):
    """Enter a paper that started a change of a seat."""

    body: str
    person: int
    paper: BasisPaper


class BearName(NamedTuple):
    """Note a name that someone had before."""

    person: int
    before: Spellings
    since: date
    paper: str


class EnterAward(NamedTuple):
    """Enter an award, and give it: people are places in the list."""

    draft: AwardDraft
    given: tuple[GivenDraft, ...]


class Nominate(NamedTuple):
    """Name a candidate under a key of their own; ``instead`` is the key of who was rejected."""

    candidate: str
    draft: CandidateDraft
    body: str
    organisation: str
    instead: str = ""


class Consider(NamedTuple):
    """A step of a candidature is taken; by the last vote on an item where one is named."""

    candidate: str
    step: StepDraft
    voted: tuple[int, int] | None = None


class Reject(NamedTuple):
    """A candidate is rejected."""

    candidate: str
    reason: Text


class Admit(NamedTuple):
    """Seat people in a body."""

    body: str
    people: tuple[int, ...]
    post: str
    since: date
    paper: str


class EndMandate(NamedTuple):
    """End a person's mandate in a body."""

    body: str
    person: int
    until: date
    ground: str
    paper: str


class Topic(NamedTuple):
    """An item as it is planned."""

    title: Text
    rapporteur: Text


class Plan(NamedTuple):
    """Plan a meeting; presiding person and secretary of the draft are places in the list of people."""

    meeting: int
    body: str
    draft: MeetingDraft
    topics: tuple[Topic, ...]
    guests: tuple[tuple[Text, Text], ...]
    """Names and posts of those invited."""


class Open(NamedTuple):
    """Open a meeting."""

    meeting: int


class Close(NamedTuple):
    """Close a meeting."""

    meeting: int


class Reopen(NamedTuple):
    """Open a closed meeting again."""

    meeting: int
    reason: Text


class Arrive(NamedTuple):
    """Members come, or come back."""

    meeting: int
    people: tuple[int, ...]


class Leave(NamedTuple):
    """Members leave."""

    meeting: int
    people: tuple[int, ...]


class Excuse(NamedTuple):
    """A member is excused; without a reason they are absent without excuse."""

    meeting: int
    person: int
    reason: Text


class MendRoll(NamedTuple):
    """Put someone on the roll of an open meeting."""

    meeting: int
    person: int
    reason: Text
    paper: Text


class Break(NamedTuple):
    """A break begins."""

    meeting: int


class Resume(NamedTuple):
    """The break is over; all are back but those missing."""

    meeting: int
    missing: tuple[int, ...]


class TakeUp(NamedTuple):
    """Take an item up, with what is heard on it."""

    meeting: int
    item: int
    heard: Text


class Speak(NamedTuple):
    """Someone speaks on an item."""

    meeting: int
    item: int
    speaker: Text
    text: Text


class Move(NamedTuple):
    """Put a motion; the votes under the item from now on are held on it."""

    meeting: int
    item: int
    text: Text


class OpenVote(NamedTuple):
    """Open a vote, or try to: ``refused`` when there is no quorum any more and the program will not."""

    meeting: int
    item: int
    form: Form
    refused: bool = False


class Count(NamedTuple):
    """Enter the figures of a show of hands."""

    meeting: int
    tally: Tally


class Call(NamedTuple):
    """Members vote by name."""

    meeting: int
    choices: tuple[tuple[int, Choice], ...]


class CloseVote(NamedTuple):
    """Close the open vote."""

    meeting: int


class Correct(NamedTuple):
    """Set the figures of the last vote right."""

    meeting: int
    tally: Tally
    reason: Text


class Decide(NamedTuple):
    """Write a decision."""

    meeting: int
    item: int
    text: Text
    responsible: Text
    due: date | None


class Finish(NamedTuple):
    """End an item without a decision."""

    meeting: int
    item: int
    result: Literal["noted", "postponed"]


Event = (
    EnterPeople | EnterAct | EnterOrganisation | EnterAward | FoundBody | SetPost | CallIn | Admit | Specify
    | EndMandate | GoOnLeave | FilePaper | BearName | Nominate | Consider | Reject | Plan | Open | Close
    | Reopen | Arrive | Leave | Excuse | MendRoll | Break | Resume | TakeUp | Speak | Move | OpenVote | Count
    | Call | CloseVote | Correct | Decide | Finish
)  # fmt: skip


class Step(NamedTuple):
    """An action at its moment."""

    at: datetime
    event: Event


@dataclass(frozen=True)
class Scenario:
    """An office and everything that happens in it, in order of time."""

    settings: OfficeSettings
    assembly: BodyNames
    council: BodyNames
    who: str
    founded: datetime
    steps: tuple[Step, ...]
