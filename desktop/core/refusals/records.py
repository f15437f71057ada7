"""People, bodies and mandates that cannot stand as they were typed, or are not there."""

from datetime import date

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class NoSuchRecord(Refusal):
    """The record is not there any more; ``kind`` names its table."""

    kind: str
    id: int


class MissingName(Refusal):
    """A body, a guest, an act or a place was left without a name; ``field`` says which."""

    field: str


class MandatesOverlap(Refusal):
    """The person already sits in that body on some of those days."""

    person: Text


class PersonInUse(Refusal):
    """A person to whom records refer is not removed; ``by`` names the table, else "meeting"."""

    by: str
    person: Text


class MandateInUse(Refusal):
    """The member is on the roll that a meeting froze on ``day``: the mandate is ended, not removed."""

    person: Text
    day: date


class GroundMissing(Refusal):
    """A mandate ends on a ground that the list does not have, and nothing says on which."""


class EndsBeforeStart(Refusal):
    """A mandate or an act would end before it starts."""

    since: date
    until: date


class UnlikelyDate(Refusal):
    """A day of another century, before 1995 or over a hundred years ahead."""

    day: date


class BadName(Refusal):
    """A text, a person's mostly, that cannot be kept as it was typed; ``field`` is like "surname.kk", or "".

    ``reason`` is one of "missing" (no spelling has both surname and given name), "too_long" (over ``limit``
    characters), "bad_character" (``character``, as "U+202E", is unseen or no character at all), "no_letter".
    """

    reason: str
    field: str
    text: str
    limit: int = 0
    character: str = ""


class BadIin(Refusal):
    """An individual identification number that cannot exist; ``reason`` is as in ``core/iin.py``."""

    reason: str


class IinTaken(Refusal):
    """Another person of the roster has that number."""

    person: Text


class BadParticular(Refusal):
    """Something stated of a person that cannot be kept; ``field`` is one of ``core/particulars.py``.

    ``reason`` is one of "too_long", "bad_character", "no_mail", "unlikely_day", "day_to_come".
    """

    reason: str
    field: str
