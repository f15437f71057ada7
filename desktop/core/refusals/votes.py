"""Votes that do not open, take a figure or change."""

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text
from desktop.core.voting import Quorum

if TYPE_CHECKING:
    from desktop.core.acts import Ruling


class NoQuorum(Refusal):
    """No vote opens without a quorum (trap 6)."""

    quorum: Quorum
    ruling: "Ruling"


class OnBreak(Refusal):
    """The meeting is on a break; no vote opens."""

    since: datetime


class Unconfirmed(Refusal):
    """After a break or a reopening the registration is not confirmed; no vote opens (rules 18, 29)."""


class VoteIsOpen(Refusal):
    """Another vote is open; it is closed or called off first."""

    motion: Text


class VoteIsClosed(Refusal):
    """The vote is closed: it is corrected with a reason, not changed (trap 10)."""


class SameFigures(Refusal):
    """A correction says what stands already; a paper with two equal results would puzzle its readers."""


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


class WrongForm(Refusal):
    """Figures were given for a roll call, or a name for a show of hands."""
