"""A member who goes over to another post of the same body: how the former mandate ends, what goes along."""

from datetime import date, timedelta

from desktop.core.leaves import Leave
from desktop.core.mandates import Admission, Mandate, Terms
from desktop.core.posts import PostRule


def usual_ground(mandate: Mandate, rule: PostRule) -> str:
    """The ground on which the former mandate ends.

    Rotation (Law 70-IV, art. 17(1); Decree 747, par. 16-17) where the post is held for a period or by turns.
    The others of art. 17 end the membership itself, which goes on here: then it is "other", said in words.
    """
    for_a_period = rule.months is not None or bool(rule.turns) or mandate.terms.until is not None
    return "rotation" if for_a_period else "other"


def going_along(mandate: Mandate) -> tuple[Admission, Terms]:
    """What holds in the new post too: whose place it is, and whether the seat is by office or unpaid."""
    held = mandate.admission
    admission = Admission(nominated=held.nominated, by_office=held.by_office, source=held.source)
    return admission, Terms(voluntary=mandate.terms.voluntary)


def parted(leave: Leave, since: date) -> tuple[Leave | None, Leave | None]:
    """A leave before a day, and what of it lies on that day or later."""
    if leave.since >= since:
        return None, leave
    if leave.until is not None and leave.until < since:
        return leave, None
    return leave._replace(until=since - timedelta(days=1)), leave._replace(since=since)
