"""Minutes as they go to paper: frozen facts and texts, complete without the records they came from."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from desktop.core.acts import Ruling
from desktop.core.journal import Seal
from desktop.core.names import Name, spelling
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Outcome, Quorum


class Spelled(NamedTuple):
    """A name in both spellings; where one is missing the other one serves."""

    kk: Name
    ru: Name

    def of(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)


@dataclass(frozen=True)
class Signatory:
    """Who presided or kept the minutes, with the post as the paper prints it."""

    name: Spelled
    post: Text


@dataclass(frozen=True)
class Attendee:
    """A line of the attendance list; times are those of the first arrival and the last departure."""

    name: Spelled
    post: Text
    standing: Literal["present", "excused", "absent"]
    reason: Text = Text()
    arrived: datetime | None = None
    left: datetime | None = None


@dataclass(frozen=True)
class Movement:
    """Members who arrived or left at one minute after the opening, and where that left the quorum."""

    kind: Literal["arrived", "left"]
    at: datetime
    names: tuple[Spelled, ...]
    quorum: Quorum


@dataclass(frozen=True)
class Pause:
    """A break; ``until`` None when the meeting closed without resuming; quorum as confirmed after it."""

    at: datetime
    until: datetime | None
    quorum: Quorum | None


@dataclass(frozen=True)
class RollChange:
    """The roll mended while the meeting was open (rule 16)."""

    at: datetime
    added: bool
    name: Spelled
    reason: Text
    paper: Text
    total: int
    quorum: Quorum | None = None
    """After the change, as confirmed; None where it was not asked."""


class Moved(NamedTuple):
    """A member whose mended lines in the log put a vote by name on its list, or took it off."""

    name: Spelled
    choice: Choice
    entered: bool


@dataclass(frozen=True)
class Correction:
    """A closed vote set right: both results stay."""

    at: datetime
    reason: Text
    outcome: Outcome | None
    """None when the corrected presence leaves the vote without a quorum: void."""
    quorum: Quorum
    moved: Moved | None = None
    """Of a roll call, whose vote it was; None where the figures alone were set right."""


@dataclass(frozen=True)
class VoteRecord:
    """A vote as it was: figures, the provision it was held under, and each member's vote in a roll call."""

    motion: Text
    round: int
    form: Form
    opened: datetime
    closed: datetime
    void: bool
    """No quorum at closing: recorded, without outcome (rule 17)."""
    quorum: Quorum
    outcome: Outcome | None
    ruling: Ruling
    ballots: tuple[tuple[Spelled, Choice], ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class Utterance:
    """Who spoke, and what was said (may be empty)."""

    speaker: Text
    text: Text


@dataclass(frozen=True)
class Resolve:
    """One decision: printed as N.M with responsible and due date."""

    number: str
    text: Text
    responsible: Text
    due: date | None


Step = Movement | Pause | RollChange | VoteRecord


@dataclass(frozen=True)
class MinutesItem:
    """An agenda item; ``course`` is what happened during it, in order of time."""

    number: int
    title: Text
    rapporteur: Text
    heard: Text
    speeches: tuple[Utterance, ...]
    course: tuple[Step, ...]
    resolves: tuple[Resolve, ...]
    result: Literal["", "noted", "postponed"] = ""
    taken_up: bool = True
    """Whether it was reached at all: discussed, or voted on."""


class Reopening(NamedTuple):
    """A closed meeting opened again, and the quorum where a registration was confirmed after it."""

    at: datetime
    reason: Text
    quorum: Quorum | None = None


@dataclass(frozen=True)
class MinutesStyle:
    """Choices of the office for its papers."""

    verb: Literal["resolved", "decided", "took_decision"] = "decided"
    list_over: int = 15
    """With more present than this the list goes into an annex."""


@dataclass(frozen=True)
class Minutes:
    """Everything that the minutes of one meeting print."""

    body: Text
    """Full official name."""
    body_genitive: Text
    rule: Literal["session", "council", "other"]
    kind: Literal["ordinary", "extraordinary"]
    number: str
    """As printed: "4" or "XXVI"."""
    state: Literal["planned", "open", "closed"]
    day: date
    city: Text
    place: Text
    presiding: Signatory | None
    secretary: Signatory | None
    opened: datetime | None
    closed: datetime | None
    reopened: tuple[Reopening, ...]
    quorum: Quorum | None
    """At the opening."""
    ruling: Ruling | None
    """Of the opening; None when no rule is held for the day."""
    roll: tuple[Attendee, ...]
    guests: tuple[tuple[Text, Text], ...]
    """Name and post."""
    procedure: MinutesItem | None
    items: tuple[MinutesItem, ...]
    style: MinutesStyle = MinutesStyle()
    closings: tuple[datetime, ...] = ()
    """Every closing in order of time: one before each reopening, and the last one."""
    seal: Seal | None = None
    """The entry of the journal that last changed the meeting, once it is closed."""
