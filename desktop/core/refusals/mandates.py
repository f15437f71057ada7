"""Seats that cannot be held as they were typed: taken posts, leaves, steps, papers."""

from datetime import date

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class PostTaken(Refusal):
    """As many as may hold the post hold it already: ``person`` is one of them, since ``since``."""

    person: Text
    since: date


class OutlivesPerson(Refusal):
    """The mandate would go on after the death of the person, which ended another one on ``day``."""

    person: Text
    day: date


class BornLater(Refusal):
    """The mandate would begin before the person was born, on ``day``."""

    person: Text
    day: date


class SamePost(Refusal):
    """A member was to go over to the post that they hold already."""


class MandateOver(Refusal):
    """The membership ended on ``day``: nothing goes over from it."""

    person: Text
    day: date


class NoSuchGround(Refusal):
    """A ground that the Law does not have for a region."""

    ground: str


class StepUnnamed(Refusal):
    """A step of an admission that is none of the known ones, and has no name."""


class LeaveOutside(Refusal):
    """A leave would begin before the mandate or go on after it; ``until`` is None while that lasts."""

    since: date
    until: date | None


class LeavesOverlap(Refusal):
    """Another leave of the same member, from ``since``, shares days with this one."""

    since: date


class OwnSubstitute(Refusal):
    """A member cannot stand in for themself."""


class PaperBare(Refusal):
    """A paper has neither number nor date."""
