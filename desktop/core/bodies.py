"""Bodies: what kinds there are, by which names they go, how many seats they have."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from desktop.core.texts import Text, Trio

BodyRule = Literal["session", "council", "other"]
"""How an act sees a body: the session of the assembly, its council, or a structure with no stated numbers."""

KINDS: dict[str, BodyRule] = {
    "assembly": "session",
    "council": "council",
    "coordination_council": "other",
    "expert_group": "other",
    "accord_council": "other",
    "mothers_council": "other",
    "elders_council": "other",
    "mediation_council": "other",
    "journalists_club": "other",
    "youth_wing": "other",
    "entrepreneurs": "other",
    "university_chair": "other",
    "commission": "other",
    "working_group": "other",
    "expert_working_group": "other",
    "outreach_group": "other",
}
"""The kinds that have a name of ours; an office adds types of its own, which no act speaks of."""

LEVELS = ("region", "city", "district", "rural_okrug", "enterprise")
"""Where a body works; "" where that is not said."""


@dataclass(frozen=True)
class BodyNames:
    """Names of a body in the forms that papers need; none is made by grammar.

    ``full`` heads a paper; ``short`` is used in the window. ``genitive`` is the short name as the heading
    of minutes wants it (кезекті отырысы after «Кеңестің», «очередного заседания» before «Совета»);
    ``full_genitive`` is the full one as lists and letters want it (members "of the Council of ...").
    """

    full: Text
    short: Text
    genitive: Text
    english: str = ""
    full_genitive: Text = Text()

    def shown(self, language: str) -> str:
        """The short name for the window."""
        return self.english if language == "en" and self.english else self.short.shown(language)


class DatedNames(NamedTuple):
    """Names with their first day, None where they hold from the beginning, and their last one."""

    since: date | None
    until: date | None
    names: BodyNames


class Approval(NamedTuple):
    """The decision that made a body: of the council, of the chair, of the secretariat; its number and day."""

    organ: Text = Text()
    number: str = ""
    day: date | None = None


UNSAID = Approval()


@dataclass(frozen=True)
class BodyFacts:
    """Where a body belongs and what it rests on."""

    parent: int | None = None
    """The body it stands under; None is the assembly of the office."""
    level: str = ""
    place: Text = Text()
    act: Text = Text()
    """The act that governs it."""
    approved: Approval = UNSAID


NO_FACTS = BodyFacts()


class BodyType(NamedTuple):
    """A type that an office added."""

    kind: str
    name: Trio


@dataclass(frozen=True)
class BodyDraft:
    """A body as a clerk enters it; ``since`` is the first day of its names, None from the beginning.

    ``new_type`` names a type that is not there yet; ``kind`` is not looked at then.
    """

    kind: str
    names: BodyNames
    since: date | None = None
    facts: BodyFacts = NO_FACTS
    new_type: Trio | None = None


@dataclass(frozen=True)
class Body:
    """A body with the names that hold today and how many are in office today."""

    id: int
    kind: str
    names: BodyNames
    in_office: int = 0
    seats: int | None = None
    """How many the decision that formed it approved; None where no number is set."""
    seats_paper: str = ""
    facts: BodyFacts = NO_FACTS
    type_name: Trio | None = None
    """The name of its type where that is one of the office's own."""
    closed: date | None = None
    """Its last day, once it was dissolved."""
    closed_paper: str = ""

    def lasts(self, day: date) -> bool:
        """Whether it was not dissolved before that day."""
        return self.closed is None or day <= self.closed

    @property
    def vacant(self) -> int | None:
        """Seats nobody holds; below zero where more sit than were approved; None without a number."""
        return None if self.seats is None else self.seats - self.in_office

    @property
    def rule(self) -> BodyRule:
        """Which provisions of the acts speak of this body."""
        return KINDS.get(self.kind, "other")
