"""Leave of members: the mandate goes on, and somebody may stand in."""

from db import leaves as rows
from db import mandates as mandate_rows
from db import people as person_rows
from desktop.core.leaves import Leave, meets
from desktop.core.mandates import Mandate
from desktop.core.refusals import EndsBeforeStart, LeaveOutside, LeavesOverlap, OwnSubstitute
from desktop.operations.checks import held, likely, likely_paper
from desktop.operations.door import Acting, Office, change


def leaves(office: Office, mandate_id: int) -> list[Leave]:
    """The leaves of a member, the newest first."""
    return rows.of_mandate(office.db, mandate_id)


@change("mandates")
def grant(acting: Acting, mandate_id: int, leave: Leave) -> int:
    """Note a leave; its number.

    Raises:
        EndsBeforeStart: it would end before it starts.
        LeaveOutside: it does not lie within the mandate.
        LeavesOverlap: another leave of the member shares days with it.
        OwnSubstitute: the member is named as the one who stands in.
    """
    mandate = held(mandate_rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    check(acting, mandate, leave)
    return rows.insert(acting.db, mandate_id, leave)


@change("mandates")
def mend(acting: Acting, leave_id: int, leave: Leave) -> None:
    """Write a leave anew; the same is refused as by ``grant``."""
    kept = held(rows.get(acting.db, leave_id), "leave", leave_id)
    mandate = held(mandate_rows.mandate(acting.db, kept.mandate), "mandate", kept.mandate)
    check(acting, mandate, leave._replace(id=leave_id))
    rows.update(acting.db, leave_id, leave)


@change("mandates")
def remove(acting: Acting, leave_id: int) -> None:
    """Take back a leave that was entered by mistake."""
    held(rows.get(acting.db, leave_id), "leave", leave_id)
    rows.delete(acting.db, leave_id)


def check(acting: Acting, mandate: Mandate, leave: Leave) -> None:
    """Refuse a leave that cannot be."""
    likely_paper(leave.paper_day)
    for day in filter(None, (leave.since, leave.until)):
        likely(day)
    if leave.until is not None and leave.until < leave.since:
        raise EndsBeforeStart(leave.since, leave.until)
    ends = leave.until or leave.since
    if leave.since < mandate.since or (mandate.until is not None and ends > mandate.until):
        raise LeaveOutside(mandate.since, mandate.until)
    other = meets(leave, rows.of_mandate(acting.db, mandate.id))
    if other is not None:
        raise LeavesOverlap(other.since)
    if leave.substitute == mandate.person_id:
        raise OwnSubstitute
    if leave.substitute is not None:
        held(person_rows.get(acting.db, leave.substitute), "person", leave.substitute)
