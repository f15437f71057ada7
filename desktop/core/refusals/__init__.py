"""What the program declines to do, as data for a sentence.

A Refusal is an answer to the clerk: nothing was changed. A Fault is trouble with the surroundings, the disk
or the file. Anything else that is raised is a bug. Sentences for both: ``documents/refusals.py``.

By subject: ``rules``, ``records`` (people, bodies, mandates), ``meetings``, ``votes``, ``files`` (office,
backups, disk), ``papers`` (lists that are read, papers that are printed), ``rights``. All are at hand here.
"""

from desktop.core.refusals.files import (
    DamagedOffice,
    DiskFailed,
    DiskFull,
    NewerOffice,
    NoSuchFile,
    NotAnOffice,
    OfficeBusy,
    OfficeExists,
    OfficeInUse,
    ReadOnlyOffice,
)
from desktop.core.refusals.meetings import (
    AlreadyOnRoll,
    BadNumber,
    ItemInUse,
    NobodyPresides,
    NoMembers,
    NotOnRoll,
    NotYet,
    NumberTaken,
    ReasonMissing,
    TimeOutOfOrder,
    WrongState,
)
from desktop.core.refusals.papers import MissingGlyph, UnknownColumn, UnreadableFile, UnreadableRoster
from desktop.core.refusals.records import (
    BadName,
    EndsBeforeStart,
    MandatesOverlap,
    MissingName,
    NoSuchRecord,
    UnlikelyDate,
)
from desktop.core.refusals.rules import ActCited, ActsDiffer, BadFigures, NoRuleHeld
from desktop.core.refusals.trouble import Fault, Refusal, Trouble
from desktop.core.refusals.votes import (
    MotionMissing,
    MotionVoted,
    NoQuorum,
    NothingCounted,
    NotPresent,
    OnBreak,
    Unconfirmed,
    VoteIsClosed,
    VoteIsOpen,
    WrongForm,
)

__all__ = [
    "ActCited",
    "ActsDiffer",
    "AlreadyOnRoll",
    "BadFigures",
    "BadName",
    "BadNumber",
    "DamagedOffice",
    "DiskFailed",
    "DiskFull",
    "EndsBeforeStart",
    "Fault",
    "ItemInUse",
    "MandatesOverlap",
    "MissingGlyph",
    "MissingName",
    "MotionMissing",
    "MotionVoted",
    "NewerOffice",
    "NoMembers",
    "NoQuorum",
    "NoRuleHeld",
    "NoSuchFile",
    "NoSuchRecord",
    "NobodyPresides",
    "NotAnOffice",
    "NotOnRoll",
    "NotPresent",
    "NotYet",
    "NothingCounted",
    "NumberTaken",
    "OfficeBusy",
    "OfficeExists",
    "OfficeInUse",
    "OnBreak",
    "ReadOnlyOffice",
    "ReasonMissing",
    "Refusal",
    "TimeOutOfOrder",
    "Trouble",
    "Unconfirmed",
    "UnknownColumn",
    "UnlikelyDate",
    "UnreadableFile",
    "UnreadableRoster",
    "VoteIsClosed",
    "VoteIsOpen",
    "WrongForm",
    "WrongState",
]
