"""A meeting: its plan, its state, its agenda, the log of who came and went."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal, NamedTuple

from desktop.core.names import Name, spelling
from desktop.core.texts import Text, Trio
from desktop.core.voting import Choice, Form, Outcome, Quorum

State = Literal["planned", "open", "closed"]
Kind = Literal["ordinary", "extraordinary"]


@dataclass(frozen=True)
class MeetingDraft:
    """The plan of a meeting; ``number`` counts per body and year (a session: per body)."""

    number: int
    kind: Kind
    day: date
    hour: time
    city: Text
    """The place as the head of the minutes names it: «Көкшетау қаласы», «г. Кокшетау»."""
    place: Text
    """The hall: «Достық үйі», «Дом дружбы»."""
    presiding: int | None = None
    secretary: int | None = None
    """Person numbers."""


@dataclass(frozen=True)
class Meeting(MeetingDraft):
    """A meeting that is kept in an office."""

    id: int = 0
    body_id: int = 0
    body: Trio = Trio()
    """Short name of the body on the day of the meeting."""
    state: State = "planned"
    opened: datetime | None = None
    closed: datetime | None = None
    on_break_since: datetime | None = None
    unconfirmed: bool = False
    """After a break, until the registration is confirmed: no vote opens (rule 18)."""
    reopened: bool = False
    """Unconfirmed since it was closed and opened again: only votes wait for the registration (rule 29)."""
    roman: bool = False
    """Whether its number is written in Roman figures (sessions)."""


class Mark(NamedTuple):
    """One line of the attendance log; a line that mends another one takes its place."""

    id: int
    person_id: int
    kind: Literal["arrived", "left", "struck"]
    at: datetime
    mends: int | None = None


Standing = Literal["present", "left", "excused", "absent", "expected"]
"""expected: nothing is known yet; absent: known not to come, without excuse."""


class Seat(NamedTuple):
    """One line of a meeting's roll, with where its member stands now."""

    person_id: int
    kk: Name
    ru: Name
    organisation: Text
    post: Text
    standing: Standing
    since: datetime | None = None
    """When they arrived or left."""
    reason: Text = Text()
    """Ground of the excuse."""

    def name(self, language: str) -> Name:
        """The spelling of that language, else the other one."""
        return spelling(language, self.kk, self.ru)


class Guest(NamedTuple):
    """Someone invited: listed, never counted."""

    id: int
    name: Text
    post: Text


class Speech(NamedTuple):
    """Who spoke on an item, and what was said (may be empty)."""

    id: int
    speaker: Text
    text: Text


class Vote(NamedTuple):
    """A vote on a motion: one round of it; outcome None while open or when void."""

    id: int
    motion_id: int
    round: int
    form: Form
    state: Literal["open", "closed", "void"]
    opened: datetime
    closed: datetime | None
    outcome: Outcome | None
    quorum: Quorum | None
    """Quorum at closing."""
    counted: tuple[int, int, int] | None = None
    """Figures for, against, abstained entered so far for a show of hands."""
    corrected: Outcome | None = None
    """By the newest correction; None without one, and where it left the vote void."""
    correction_reason: Text = Text()
    meeting_id: int = 0

    @property
    def result(self) -> Outcome | None:
        """The outcome as it stands after corrections; None while the vote is open, and where it is void."""
        return self.corrected if any(self.correction_reason) else self.outcome


class Motion(NamedTuple):
    """A question put to the vote under an item, with its rounds."""

    id: int
    item_id: int
    text: Text
    votes: tuple[Vote, ...] = ()


class Decision(NamedTuple):
    """What was decided under an item: number N.M on paper."""

    id: int
    item_id: int
    position: int
    text: Text
    responsible: Text
    due: date | None


class Item(NamedTuple):
    """An agenda item with all that hangs on it. Position 0 is procedure (agenda, order, time limits)."""

    id: int
    meeting_id: int
    position: int
    title: Text
    rapporteur: Text
    heard: Text
    result: Literal["", "noted", "postponed"]
    current: bool
    started: bool
    speeches: tuple[Speech, ...] = ()
    motions: tuple[Motion, ...] = ()
    decisions: tuple[Decision, ...] = ()


class Ballot(NamedTuple):
    """One member's line in a roll call; choice None while not asked yet."""

    person_id: int
    choice: Choice | None
