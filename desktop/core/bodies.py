"""Bodies: what kinds there are, by which names they go, how many seats they have."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

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
