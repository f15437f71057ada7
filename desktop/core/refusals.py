"""What the program declines to do, as data for a sentence.

A Refusal is an answer to the clerk: nothing was changed. A Fault is trouble with the surroundings, the disk
or the file. Anything else that is raised is a bug. Sentences for both: ``documents/refusals.py``.
"""

from dataclasses import dataclass
from datetime import date


class Trouble(Exception):
    """What is told to a person in one sentence; the fields of a subclass are the figures and names in it."""


class Refusal(Trouble):
    """The records stay as they were because a rule or a missing fact forbids the step."""


class Fault(Trouble):
    """The surroundings failed: file, disk, lock. What was recorded before is kept."""


# ------- rules


@dataclass
class NoRuleHeld(Refusal):
    """No act that we hold covers the body on that day."""

    day: date


@dataclass
class BadFigures(Refusal):
    """Figures that cannot be: a total of 0, more present than members, more votes than present.

    ``reason`` is one of "no_members", "present_over_total", "votes_over_present", "negative".
    """

    reason: str
