"""What a clerk does at the meetings of a demo office; see ``core.demo``."""

from datetime import date
from typing import Literal, NamedTuple

from desktop.core.meetings import MeetingDraft
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Tally


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
    Topic | Plan | Open | Close | Reopen | Arrive | Leave | Excuse | MendRoll | Break | Resume | TakeUp
    | Speak | Move | OpenVote | Count | Call | CloseVote | Correct | Decide | Finish
)  # fmt: skip
