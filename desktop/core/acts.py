"""Acts and the numbers they fix, as data; where each comes from is read in ``resources/acts``."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from desktop.core.bodies import BodyRule
from desktop.core.texts import Trio

ActKind = Literal["local", "decree", "law", "own"]
"""Local act of the office or region, Decree, Law, the office's own rule: the order of precedence."""


class Share(NamedTuple):
    """A share of a whole number: at least n/d of it, or more than n/d where ``strict``."""

    numerator: int
    denominator: int
    strict: bool
    base: Literal["total", "present"]

    def needed(self, of: int) -> int:
        """The smallest whole number that reaches the share of ``of``."""
        if self.strict:
            return self.numerator * of // self.denominator + 1
        return -(-self.numerator * of // self.denominator)


class Citation(NamedTuple):
    """A paragraph of an act, "14" or "10(5)"; ``title`` is how the act is named in a sentence."""

    act: str
    title: Trio
    paragraph: str
    article: bool = False
    """Whether it is cited by article (a law) and not by paragraph (a regulation)."""


@dataclass(frozen=True)
class Provision:
    """What an act fixes for one kind of body; ``quorum`` is None where the act states none."""

    body: BodyRule
    quorum: Share | None
    quorum_paragraph: str
    decision: Share
    decision_paragraph: str
    note: Trio | None = None
    """What the derivation must say besides (how a doubtful wording is read)."""


@dataclass(frozen=True)
class Act:
    """One act with its days in force, both included; ``until`` None while it is in force."""

    id: str
    kind: ActKind
    title: Trio
    cited: Trio
    since: date
    until: date | None
    region: str | None
    national: bool
    """Whether its numbers speak of the national bodies, so that a region applies them by analogy."""
    provisions: tuple[Provision, ...]
    by_article: bool = False

    def in_force(self, day: date) -> bool:
        """Whether the act is in force on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Ruling:
    """The provision that applies to a body on a day, whole enough to be kept with a vote for ever."""

    body: BodyRule
    day: date
    quorum: Share | None
    quorum_source: Citation
    decision: Share
    decision_source: Citation
    by_analogy: bool
    own_rule: bool
    note: Trio | None = None
    also: tuple[Citation, ...] = ()
    """Other provisions in force that give the same numbers, cited after it."""
    differing: tuple["Ruling", ...] = ()
    """Provisions of the same rank and day that give other numbers: shown side by side, the office chooses."""
