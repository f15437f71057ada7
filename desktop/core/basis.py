"""Papers that start a change: a request, a decision of an association, a submission of the chair."""

from datetime import date
from typing import NamedTuple

from desktop.core.texts import Text

KINDS = (
    "own_request",
    "association_decision",
    "chair_submission",
    "organ_decision",
    "agreement",
    "other",
)
CHANGES = ("", "admission", "ending", "leave", "post")
"""What a paper starts; "" where nothing has followed from it yet."""


class BasisPaper(NamedTuple):
    """A paper as it came in. ``person`` and ``mandate`` are numbers; None where it concerns none of them.

    It has a number or a day at least: without either nobody could find it in the files. ``id`` 0: not kept.
    """

    kind: str
    number: str = ""
    day: date | None = None
    organ: Text = Text()
    """Who made the paper out."""
    subject: Text = Text()
    person: int | None = None
    mandate: int | None = None
    change: str = ""
    id: int = 0
