"""Bringing a list of people in: what it would do, and doing it in one step."""

from collections.abc import Sequence

from db import people as rows
from desktop.core.merging import ImportReport, merged
from desktop.core.rosters import RosterRow, RowProblem
from desktop.operations.door import Acting, Office, change


def preview_import(office: Office, lines: Sequence[RosterRow | RowProblem]) -> ImportReport:
    """What ``import_rows`` would do; nothing is written."""
    return merged(rows.all_people(office.db), lines).report()


@change("people")
def import_rows(acting: Acting, lines: Sequence[RosterRow | RowProblem]) -> ImportReport:
    """Bring in a list: new people are added, known ones get what they lack, doubtful rows wait for the clerk.

    The same list a second time changes nothing.
    """
    merge = merged(rows.all_people(acting.db), lines)
    for record in merge.records:
        if record.id and record.changed:
            rows.update(acting.db, record.id, record.draft)
    new = [record for record in merge.records if not record.id]
    for record, number in zip(new, rows.insert_all(acting.db, [record.draft for record in new]), strict=True):
        record.id = number
    return merge.report()
