"""Steps of a meeting that its state, its roll or its log do not allow."""

from datetime import date, datetime

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class NumberTaken(Refusal):
    """The body already has a meeting of that number in that series."""

    number: str
    day: date


class NoMembers(Refusal):
    """Nobody is in office in the body on that day, so no meeting can be opened (trap 14)."""

    body: Text
    day: date


class NobodyPresides(Refusal):
    """Presiding person or secretary is not named yet; ``field`` is "presiding" or "secretary"."""

    field: str


class NotYet(Refusal):
    """The meeting is planned for a later day."""

    day: date


class WrongState(Refusal):
    """The meeting is not in the state that the step needs: planned, open or closed."""

    state: str


class BadNumber(Refusal):
    """A number of a meeting that is below 1."""

    number: int


class ReasonMissing(Refusal):
    """A step that changes what stands on paper wants its reason in words."""


class NotOnRoll(Refusal):
    """The person is not on the roll of the meeting at that moment."""

    person: Text


class AlreadyOnRoll(Refusal):
    """The person is on the roll of the meeting already."""

    person: Text


class TimeOutOfOrder(Refusal):
    """A mended time lies before the registration or in the future."""

    at: datetime


class ItemInUse(Refusal):
    """An item with votes, or one that was taken up already, is not removed or moved."""

    title: Text
