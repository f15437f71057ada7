"""What a clerk does with people, bodies and seats in the life of a demo office; see ``core.demo``."""

from datetime import date
from typing import NamedTuple

from desktop.core.acts import LocalAct
from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.basis import BasisPaper
from desktop.core.bodies import BodyDraft
from desktop.core.candidates import CandidateDraft, StepDraft
from desktop.core.former import Spellings
from desktop.core.invited import Standing
from desktop.core.leaves import Leave as LeaveOfMember
from desktop.core.mandates import NO_TERMS, Terms
from desktop.core.organisations import AccreditationDraft, OrganisationDraft
from desktop.core.people import PersonDraft
from desktop.core.posts import PostRule
from desktop.core.texts import Text
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


Event = (
    EnterPeople | EnterAct | FoundBody | SetPost | CallIn | EnterOrganisation | Specify | GoOnLeave
    | FilePaper | BearName | EnterAward | Nominate | Consider | Reject | Admit | EndMandate
)  # fmt: skip
