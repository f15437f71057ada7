"""Acts and the numbers they fix, as data; where each comes from is read in ``resources/acts``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

from desktop.core.bodies import BodyRule
from desktop.core.texts import Text, Trio

ActKind = Literal["local", "decree", "law", "own"]
"""Local act of the office or region, Decree, Law, the office's own rule: the order of precedence."""

NATIONAL = "KZ"
"""The region of the national office: the acts speak of its bodies themselves, not by analogy."""

SHARE = re.compile(r"(at least|more than) ([1-9][0-9]*)/([1-9][0-9]*) of (total|present)")
"""How an act's file writes a share: "at least 2/3 of total", "more than 1/2 of present"."""


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
    by_analogy: bool = False
    """Whether the paragraph speaks of a national body and is applied to a regional one."""


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
    note_before: date | None = None
    """The note is said for days before this one alone; None: for every day."""
    summary: Trio | None = None
    """What the provision says, in words of our own."""

    def note_of(self, day: date) -> Trio | None:
        """What has to be said of the provision when it is applied on that day."""
        said = self.note_before is None or day < self.note_before
        return self.note if said else None


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
    quorum_also: tuple[Citation, ...] = ()
    """Other provisions in force that give the same quorum, cited after it."""
    also: tuple[Citation, ...] = ()
    """Other provisions in force that give the same majority, cited after it."""
    differing: tuple["Ruling", ...] = ()
    """Provisions of the same rank and day that give other numbers: shown side by side, the office chooses."""
    choice: Text = Text()
    """Why the office chose this one among those differing, in its own words; empty without a choice."""


def is_share(share: Share) -> bool:
    """Whether a body can reach the share at all: "more than the whole" nobody ever can."""
    return 0 < share.numerator <= share.denominator - share.strict


def share(text: str) -> Share | None:
    """A share as an act's file writes it; None for "none stated".

    Raises:
        ValueError: anything else, or more than the whole.
    """
    if text == "none stated":
        return None
    found = SHARE.fullmatch(text)
    if found is None:
        raise ValueError(f"not a share: {text!r}")
    base: Literal["total", "present"] = "total" if found[4] == "total" else "present"
    share = Share(int(found[2]), int(found[3]), found[1] == "more than", base)
    if not is_share(share):
        raise ValueError(f"not a share that can be reached: {text!r}")
    return share


def parse(text: str) -> Act:
    """An act from the text of its file in ``resources/acts``.

    Raises:
        ValueError: not TOML, a field that is missing or of another kind, a share that cannot be.
    """
    import tomllib  # the window starts without it

    data = tomllib.loads(text)
    try:
        return _act(data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no act: {error!r}") from error


def _act(data: Mapping[str, Any]) -> Act:
    return Act(
        id=data["id"],
        kind=data["kind"],
        title=Trio(**data["title"]),
        cited=Trio(**data["cited"]),
        since=data.get("since", date.min),
        until=data.get("until"),
        region=data.get("region"),
        national=data["national"],
        provisions=tuple(map(_provision, data["provision"])),
        by_article=data.get("by_article", False),
    )


def _provision(data: Mapping[str, Any]) -> Provision:
    decision = share(data["decision"])
    if decision is None:
        raise ValueError("a provision states when a decision is adopted")
    return Provision(
        body=data["body"],
        quorum=share(data["quorum"]),
        quorum_paragraph=data["quorum_paragraph"],
        decision=decision,
        decision_paragraph=data["decision_paragraph"],
        note=Trio(**data["note"]) if "note" in data else None,
        note_before=data.get("note_before"),
        summary=Trio(**data["summary"]),
    )


class LocalProvision(NamedTuple):
    """A provision of a local act, as the office enters it."""

    body: BodyRule
    quorum: Share | None
    quorum_paragraph: str
    decision: Share
    decision_paragraph: str


@dataclass(frozen=True)
class LocalAct:
    """An act of the region's own: it lies over the national ones from its first day."""

    id: int
    title: Text
    number: str
    approved_by: Text
    since: date
    until: date | None
    provisions: tuple[LocalProvision, ...]


def local_act(act: LocalAct) -> Act:
    """The act as the rules see it; "local-7" is its id where votes keep it."""
    number = f" №\u00a0{act.number}" if act.number else ""
    kk, ru = (text and text + number for text in (act.title.kk or act.title.ru, act.title.ru or act.title.kk))
    title = Trio(kk, ru, "")
    provisions = tuple(
        Provision(each.body, each.quorum, each.quorum_paragraph, each.decision, each.decision_paragraph)
        for each in act.provisions
    )
    return Act(f"local-{act.id}", "local", title, title, act.since, act.until, None, False, provisions)
