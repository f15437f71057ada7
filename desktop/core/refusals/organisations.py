"""Organisations, awards and candidates that cannot stand as they were typed, or are needed elsewhere."""

from datetime import date

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text


class OrganisationInUse(Refusal):
    """An organisation to which records refer is not removed; a last day tells that it is no more."""

    name: Text


class AccreditationsOverlap(Refusal):
    """The organisation is accredited on some of those days already."""


class AwardInUse(Refusal):
    """An award that somebody has is not removed; a last day tells that it is given no more."""

    name: Text


class AwardClosed(Refusal):
    """The award was given no more after ``day``."""

    day: date


class HandedTooEarly(Refusal):
    """An award would be handed over before it was given."""

    given: date
    handed: date


class CandidateAlready(Refusal):
    """The person is a candidate for the same already, and nothing was decided yet."""

    person: Text


class CandidateSettled(Refusal):
    """It was decided about the candidate: nothing is rejected, withdrawn or admitted twice."""

    person: Text


class CandidateInUse(Refusal):
    """A candidature that led to a membership, or in whose place another was named, is not removed."""

    person: Text


class StepsMissing(Refusal):
    """A candidate is admitted when a step was decided in their favour, and none against them."""

    person: Text


class VoteElsewhere(Refusal):
    """The vote that a step names was not taken in the meeting that it names, or is not closed yet."""
