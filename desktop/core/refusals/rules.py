"""What the rules of procedure do not answer, or contradict."""

from datetime import date
from typing import TYPE_CHECKING

from desktop.core.refusals.trouble import Refusal
from desktop.core.texts import Text

if TYPE_CHECKING:
    from desktop.core.acts import Ruling


class NoRuleHeld(Refusal):
    """No act that we hold covers the body on that day."""

    day: date


class ActsDiffer(Refusal):
    """Acts of one rank give different numbers for the day; ``ruling`` carries them, the office chooses."""

    ruling: "Ruling"


class BadFigures(Refusal):
    """Figures that cannot be: a total of 0, more present than members, more votes than present.

    ``reason`` is one of "no_members", "present_over_total", "votes_over_present", "negative", and "share" for
    a share in an act that is no part of the whole.
    """

    reason: str


class ActCited(Refusal):
    """An act that a vote was held under is not removed; it can be given a last day."""

    title: Text
