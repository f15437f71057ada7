"""Candidates for membership: the way of each, step by step, to the regional assembly or to the national one.

Into a regional assembly, Law 70-IV art. 15(4)-(5): ``ways.REGION``. To the national one: the session of the
regional assembly nominates, the national Council considers, the deputies of its chair submit to the
President, who may reject and name others.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from desktop.core.names import Name, spelling
from desktop.core.texts import Text
from desktop.core.ways import REGION, STEPS, Step

Target = Literal["regional", "national"]
State = Literal["open", "admitted", "rejected", "withdrawn"]
Result = Literal["", "passed", "rejected"]

TARGETS: tuple[Target, ...] = ("regional", "national")
STATES: tuple[State, ...] = ("open", "admitted", "rejected", "withdrawn")

NATIONAL = ("session", "national_council", "deputies", "president")
"""Nomination by the session, consideration by the Council, submission by the deputies, decision."""
KNOWN = (*dict.fromkeys((*REGION, *NATIONAL)),)
"""Steps that have a name of ours; any other is named in words by the office."""
WAYS: dict[Target, tuple[str, ...]] = {"regional": REGION, "national": NATIONAL}


@dataclass(frozen=True)
class CandidateDraft:
    """Who is a candidate, whose, and for what; ``since`` is the day on which they were named."""

    person_id: int
    target: Target
    since: date
    body_id: int | None = None
    """The body that they are to sit in; None for the national assembly, which is none of the office's."""
    source_id: int | None = None
    nominated: Text = Text()
    """Who named them, in words."""


@dataclass(frozen=True)
class Candidate(CandidateDraft):
    """A candidate who is kept."""

    id: int = 0
    state: State = "open"
    reason: Text = Text()
    """Why they were rejected, or withdrew."""
    instead_id: int | None = None
    """The candidature in whose place this one was named."""
    mandate_id: int | None = None
    kk: Name = Name()
    ru: Name = Name()
    source: Text = Text()
    """The organisation that named them."""

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)


class StepDraft(NamedTuple):
    """A step: which it is, who decided and when, how, and in which meeting by which vote."""

    kind: str = ""
    name: Text = Text()
    organ: Text = Text()
    day: date | None = None
    number: str = ""
    result: Result = ""
    meeting_id: int | None = None
    vote_id: int | None = None


class Taken(NamedTuple):
    """A step that is kept, in its place."""

    id: int
    candidate_id: int
    position: int
    step: StepDraft


class Seat(NamedTuple):
    """Where an admission seats a candidate."""

    body_id: int
    post: str
    since: date


def usual(target: Target) -> tuple[StepDraft, ...]:
    """The whole way, with no step taken yet."""
    return tuple(StepDraft(kind) for kind in WAYS[target])


def named(step: StepDraft) -> bool:
    """Whether it can be told which step it is."""
    return step.kind in KNOWN or any(step.name)


def pending(steps: Iterable[Taken]) -> Taken | None:
    """The step that comes next: the first one without an outcome."""
    return next((each for each in steps if not each.step.result), None)


def last_passed(steps: Iterable[Taken]) -> StepDraft | None:
    """The newest step in the candidate's favour: its paper is that of the admission."""
    passed = [each.step for each in steps if each.step.result == "passed"]
    return passed[-1] if passed else None


def as_way(steps: Iterable[Taken]) -> tuple[Step, ...]:
    """The steps as a membership keeps them; a step that has no name there goes by its words."""
    return tuple(
        Step(step.kind if step.kind in STEPS else "", step.name, step.organ, step.day, step.number)
        for _, _, _, step in steps
        if step.kind in STEPS or any(step.name)
    )
