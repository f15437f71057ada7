"""The life of an office as a list of a clerk's actions, each with its moment: what a demo office is made by.

People are named by their place in the list of those entered, bodies by a key, meetings by a number of their
own, items by their place on the agenda (0 is procedure); whoever plays the list learns the real numbers.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from desktop.core.bodies import BodyNames
from desktop.core.demo_meetings import Event as OfMeetings
from desktop.core.demo_members import Event as OfMembers
from desktop.core.offices import OfficeSettings

Event = OfMembers | OfMeetings


class Step(NamedTuple):
    """An action at its moment."""

    at: datetime
    event: Event


@dataclass(frozen=True)
class Scenario:
    """An office and everything that happens in it, in order of time."""

    settings: OfficeSettings
    assembly: BodyNames
    council: BodyNames
    who: str
    founded: datetime
    steps: tuple[Step, ...]
