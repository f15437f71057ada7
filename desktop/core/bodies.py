"""Bodies, and the mandates that people hold in them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop.core.names import Name, spelling
from desktop.core.texts import Text

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
    "commission": "other",
    "working_group": "other",
}

POSTS = ("chair", "deputy", "secretary", "member")

GROUNDS = (
    "own_wish",
    "citizenship",
    "change_of_job",
    "death",
    "court",
    "rotation",
    "recall",
    "moved",
    "other",
)
"""Grounds of termination, Law 70-IV art. 17, in its order; "moved" holds for regions alone."""


@dataclass(frozen=True)
class BodyNames:
    """Names of a body in the forms that papers need; none is made by grammar.

    ``full`` heads a paper; ``short`` is used in the window. ``genitive`` is the short name as the heading
    of minutes wants it (кезекті отырысы after «Кеңестің», «очередного заседания» before «Совета»).
    """

    full: Text
    short: Text
    genitive: Text
    english: str = ""

    def shown(self, language: str) -> str:
        """The short name for the window."""
        return self.english if language == "en" and self.english else self.short.shown(language)


@dataclass(frozen=True)
class BodyDraft:
    """A body as a clerk enters it; ``since`` is the first day of its names, None from the beginning."""

    kind: str
    names: BodyNames
    since: date | None = None


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

    @property
    def vacant(self) -> int | None:
        """Seats nobody holds; below zero where more sit than were approved; None without a number."""
        return None if self.seats is None else self.seats - self.in_office

    @property
    def rule(self) -> BodyRule:
        """Which provisions of the acts speak of this body."""
        return KINDS.get(self.kind, "other")


@dataclass(frozen=True)
class Admission:
    """How a person came into a body: the deciding organ with its paper, and whose place it is."""

    paper: str = ""
    paper_day: date | None = None
    organ: Text = Text()
    nominated: Text = Text()
    """Who nominated the person."""
    by_office: bool = False
    """Whether the seat goes with an office outside the body, and ends with it."""


@dataclass(frozen=True)
class Ending:
    """How a mandate ended: a ground of ``GROUNDS``, in ``words`` what "other" stands for, and the paper."""

    ground: str = ""
    words: str = ""
    paper: str = ""
    paper_day: date | None = None


@dataclass(frozen=True)
class Mandate:
    """One person's membership in one body: in force from ``since`` to ``until``, both days included."""

    id: int
    body_id: int
    person_id: int
    post: str
    since: date
    until: date | None = None
    admission: Admission = Admission()
    ending: Ending = Ending()

    @property
    def ground(self) -> str:
        """Why it ended; "" while it lasts, or where none was noted."""
        return self.ending.ground

    @property
    def paper(self) -> str:
        """The newest paper: that of the end once there is one, that of the admission before."""
        return self.ending.paper or self.admission.paper

    def in_force(self, day: date) -> bool:
        """Whether the mandate counts on that day (the day it starts does, rules of procedure, trap 4)."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Member:
    """A person with the mandate by which they sit in a body."""

    mandate: Mandate
    kk: Name
    ru: Name
    organisation: Text
    post: Text

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)
