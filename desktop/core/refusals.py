"""What the program declines to do, as data for a sentence.

A Refusal is an answer to the clerk: nothing was changed. A Fault is trouble with the surroundings, the disk
or the file. Anything else that is raised is a bug. Sentences for both: ``documents/refusals.py``.
"""

from datetime import date, datetime
from typing import Any, ClassVar, dataclass_transform

from desktop.core.acts import Ruling
from desktop.core.texts import Text
from desktop.core.voting import Quorum


@dataclass_transform()
class Trouble(Exception):
    """What is told to a person in one sentence; the fields of a subclass are the figures and names in it.

    Fields are declared as in a dataclass. The classes are not made by ``dataclass``, because all of them are
    imported at every start and a millisecond for each of fifty would be seen.
    """

    fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.fields = cls.__match_args__ = tuple(cls.__annotations__)  # type: ignore[attr-defined, misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self.fields, values, strict=False)) | named
        if len(values) > len(self.fields) or not given.keys() <= set(self.fields):
            raise TypeError(f"{type(self).__name__} takes {self.fields}")
        super().__init__(*values)
        self.__dict__ |= given

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.told() == other.told()

    __hash__ = Exception.__hash__

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.told().items())})"
        )

    def told(self) -> dict[str, Any]:
        """The figures and names."""
        return {name: getattr(self, name) for name in self.fields}


class Refusal(Trouble):
    """The records stay as they were because a rule or a missing fact forbids the step."""


class Fault(Trouble):
    """The surroundings failed: file, disk, lock. What was recorded before is kept."""


# ------- rules


class NoRuleHeld(Refusal):
    """No act that we hold covers the body on that day."""

    day: date


class ActsDiffer(Refusal):
    """Acts of one rank give different numbers for the day; ``ruling`` carries them, the office chooses."""

    ruling: Ruling


class BadFigures(Refusal):
    """Figures that cannot be: a total of 0, more present than members, more votes than present.

    ``reason`` is one of "no_members", "present_over_total", "votes_over_present", "negative", and "share" for
    a share in an act that is no part of the whole.
    """

    reason: str


# ------- offices, bodies, meetings


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


class EndsBeforeStart(Refusal):
    """A mandate or an act would end before it starts."""

    since: date
    until: date


class UnlikelyDate(Refusal):
    """A day of another century, before 1995 or over a hundred years ahead."""

    day: date


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


# ------- votes


class NoQuorum(Refusal):
    """No vote opens without a quorum (trap 6)."""

    quorum: Quorum
    ruling: Ruling


class OnBreak(Refusal):
    """The meeting is on a break; no vote opens."""

    since: datetime


class Unconfirmed(Refusal):
    """After the break the registration is not confirmed yet; no vote opens (rule 18)."""


class VoteIsOpen(Refusal):
    """Another vote is open; it is closed or called off first."""

    motion: Text


class VoteIsClosed(Refusal):
    """The vote is closed: it is corrected with a reason, not changed (trap 10)."""


class NotPresent(Refusal):
    """Only who is present votes."""

    person: Text


class NothingCounted(Refusal):
    """A show of hands is closed before its figures were entered."""


class MotionMissing(Refusal):
    """A vote is opened on a motion without a text."""


class MotionVoted(Refusal):
    """The text of a motion stays as it was voted on."""

    motion: Text


class ItemInUse(Refusal):
    """An item with votes, or one that was taken up already, is not removed or moved."""

    title: Text


class WrongForm(Refusal):
    """Figures were given for a roll call, or a name for a show of hands."""


class ActCited(Refusal):
    """An act that a vote was held under is not removed; it can be given a last day."""

    title: Text


# ------- the office file; ``path`` is that of the file, for the sentence


class NoSuchFile(Fault):
    """Nothing lies at the path, or its folder is gone."""

    path: str


class OfficeExists(Fault):
    """A new office would overwrite a file."""

    path: str


class NotAnOffice(Fault):
    """A folder, an empty file, or a file of another program."""

    path: str


class NewerOffice(Fault):
    """Written by a later program: ``schema`` is the file's, ``known`` ours."""

    path: str
    schema: int
    known: int


class DamagedOffice(Fault):
    """The file was an office, but parts of it are lost or altered."""

    path: str


class ReadOnlyOffice(Fault):
    """The file or its folder may not be written to."""

    path: str


class OfficeInUse(Fault):
    """The program holds the office elsewhere; names are "" and the time None where they cannot be read."""

    path: str
    holder: str
    computer: str
    since: datetime | None


class OfficeBusy(Fault):
    """Another program, a copy or a backup for one, keeps the file locked at this moment."""

    path: str


class DiskFull(Fault):
    """No room is left on the disk of the file."""

    path: str


class DiskFailed(Fault):
    """The disk or the network folder did not do what was asked: taken out, gone, broken."""

    path: str


# ------- people and rosters


class BadName(Refusal):
    """A person's record that cannot be kept as it was typed; ``field`` is one like "surname.kk", or "".

    ``reason`` is one of "missing" (no spelling has both surname and given name), "too_long" (over ``limit``
    characters), "bad_character" (``character``, as "U+202E", is unseen or no character at all), "no_letter".
    """

    reason: str
    field: str
    text: str
    limit: int = 0
    character: str = ""


class UnreadableRoster(Refusal):
    """A list of people that cannot be read; ``name`` is that of the file, without its folder.

    ``reason`` is one of "kind" (not .csv, .txt or .xlsx), "old_excel" (.xls), "password", "damaged",
    "not_text", "encoding" (not in the encoding that was asked for), "unknown_encoding", "empty", "too_big".
    """

    reason: str
    name: str
    encoding: str = ""


class UnreadableFile(Fault):
    """A file that was to be read is gone, forbidden, or the disk does not give it."""

    path: str


class UnknownColumn(Refusal):
    """The list has no such column, or a column was to be read as something that we do not keep."""

    column: str
    field: str


# ------- papers


class MissingGlyph(Refusal):
    """A paper would need a character that its font lacks or that prints as nothing (NUL, U+202E).

    ``where`` is the text around the character, or the name of the font when a whole alphabet is not there.
    """

    character: str
    where: str
