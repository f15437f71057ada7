"""What cannot be done with the record of a person: changes, merging, making anonymous, pictures."""

from datetime import date

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class NothingChanged(Refusal):
    """What is to be kept as former is what holds now."""


class ChangeOutOfOrder(Refusal):
    """A change of that day or of a later one is kept already; ``day`` is the newest that is."""

    day: date


class SamePerson(Refusal):
    """A record cannot be merged with itself, nor with one that is merged already."""


class BothCandidates(Refusal):
    """Both are candidates for the same, and nothing was decided of either: one of the two goes first."""

    person: Text


class BothPresent(Refusal):
    """Both were present at one meeting, on ``day``: they are two people."""

    one: Text
    other: Text
    day: date


class IinsDiffer(Refusal):
    """Both have a number, and not the same: they are two people."""

    one: Text
    other: Text


class MeetingGoesOn(Refusal):
    """A meeting that is open has the person on its roll, or in its plan; ``day`` is its own."""

    person: Text
    day: date


class StillSits(Refusal):
    """The person is in office in a body, or a meeting that is planned names them."""

    person: Text


class IsAnonymous(Refusal):
    """The record was made anonymous on that day, for good."""

    day: date


class BadPicture(Refusal):
    """What was given is no picture, or one too large to keep; ``reason`` is "none" or "large"."""

    reason: str


class EthnicityInUse(Refusal):
    """People stated that ethnicity, so it stays in the list; ``people`` is how many."""

    name: Text
    people: int
