"""What an office is set to."""

from dataclasses import dataclass
from typing import Literal

from desktop.core.texts import Text

SOON = 90
"""Days before its last one from which something is told to run out, unless the office says otherwise."""
Verb = Literal["resolved", "decided", "took_decision"]
"""The pair of verbs on paper: ҚАУЛЫ ЕТТІ / ПОСТАНОВИЛИ, ШЕШТІ / РЕШИЛИ, ШЕШІМ ҚАБЫЛДАДЫ / ПРИНЯЛИ РЕШЕНИЕ."""


@dataclass(frozen=True)
class OfficeSettings:
    """One office's own facts and customs; ``region`` is an ISO 3166-2 code, or that of an invented region."""

    region: str
    name: Text
    """Of the region, for the title of the window."""
    city: Text
    """As the head of minutes names the place: «Көкшетау қаласы», «г. Кокшетау»."""
    place: Text = Text()
    """Where meetings are held as a rule."""
    verb: Verb = "decided"
    list_over: int = 15
    """With more present than this the attendance list is an annex (a custom, not an act)."""
    soon: int = SOON
    """Days before its last one from which an accreditation, or a period in a post, is told to run out."""
    demo: bool = False
