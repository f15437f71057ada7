"""Leave of a member: the mandate goes on, for a time somebody else stands in.

No act that was read takes a member on leave out of the number of those in office or gives a substitute the
member's vote. So the member stays on the roll and counts for the quorum; the substitute is named beside.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from desktop.core.texts import Text


class Leave(NamedTuple):
    """From ``since`` to ``until``, both days included; None while the end is open. ``id`` 0: not kept yet."""

    since: date
    until: date | None = None
    reason: Text = Text()
    paper: str = ""
    paper_day: date | None = None
    substitute: int | None = None
    """The number of the person who stands in."""
    id: int = 0
    mandate: int = 0

    def lasts(self, day: date) -> bool:
        """Whether the member is on leave that day."""
        return self.since <= day and (self.until is None or day <= self.until)


def meets(leave: Leave, others: Iterable[Leave]) -> Leave | None:
    """Another leave that shares a day with this one."""
    last = leave.until or date.max
    return next(
        (
            other
            for other in others
            if other.id != leave.id and other.since <= last and leave.since <= (other.until or date.max)
        ),
        None,
    )
