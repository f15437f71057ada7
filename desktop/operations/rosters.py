"""Bringing a list of people in: what it would do, and doing it in one step."""

from collections.abc import Mapping, Sequence

from db import holders as holder_rows
from db import journal
from db import particulars as fact_rows
from db import people as rows
from desktop.core.import_report import Choice, ImportReport
from desktop.core.list_import import NOBODY_CHOSE, ListImport, Record, laid_over
from desktop.core.progress import Progress, each, quiet, share
from desktop.core.rosters import RosterRow, RowProblem
from desktop.operations.door import Acting, Office, change

Lines = Sequence[RosterRow | RowProblem]


def preview_import(
    office: Office,
    lines: Lines,
    choices: Mapping[int, Choice] = NOBODY_CHOSE,
    progress: Progress = quiet,
) -> ImportReport:
    """What ``import_rows`` would do; nothing is written."""
    return over_people(office, lines, choices, progress).report()


@change("people")
def import_rows(
    acting: Acting, lines: Lines, choices: Mapping[int, Choice] = NOBODY_CHOSE, name: str = ""
) -> ImportReport:
    """Bring in a list: new people are added, known ones get what they lack, doubtful rows wait for the clerk.

    The same list a second time changes nothing. ``choices`` decide of rows by their numbers; ``name`` is that
    of the file, for the journal.
    """
    done = over_people(acting.office, lines, choices, share(acting.progress, 0, 20))
    changed = [record for record in done.records if record.changed]
    for record in each([record for record in changed if record.id], share(acting.progress, 20, 40)):
        complete(acting, record)
    new = [record for record in changed if not record.id]
    drafts = [record.draft for record in new]
    numbers = rows.insert_all(acting.db, drafts, share(acting.progress, 40, 70))
    for record, number in zip(new, numbers, strict=True):
        record.id = number
    facts = {record.id: record.facts for record in new}
    fact_rows.insert_all(acting.db, facts, share(acting.progress, 70, 100))
    if changed and name:
        journal.note(acting.db, "roster", {"name": name})
    return done.report()


def over_people(
    office: Office, lines: Lines, choices: Mapping[int, Choice], progress: Progress = quiet
) -> ListImport:
    """The list over the people of the office."""
    people = rows.all_people(office.db, share(progress, 0, 20))
    kept = fact_rows.everyone(office.db, share(progress, 20, 30))
    ethnicities = fact_rows.ethnicities(office.db)
    seated = holder_rows.first_days(office.db)
    return laid_over(people, lines, kept, ethnicities, choices, share(progress, 30, 100), seated)


def complete(acting: Acting, record: Record) -> None:
    """Write what a known person got."""
    rows.update(acting.db, record.id, record.draft)
    held = fact_rows.get(acting.db, record.id)
    for field, value in vars(record.facts).items():
        if getattr(held, field) != value:
            fact_rows.set_field(acting.db, record.id, field, value)
