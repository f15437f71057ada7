"""Taking back the last steps: edits of people, bodies, agenda and texts, also after a restart.

A step is taken back by writing its rows as they were, from the journal. What is final is not undone but
corrected; the guards of the database see to that once more.
"""

from typing import NamedTuple

from db import journal as journal_rows
from db import people as person_rows
from db import restoring
from desktop.core.journal import Entry, Line, lines_of
from desktop.core.refusals import CannotUndo
from desktop.core.rights import EARLIER, now_called
from desktop.operations.door import Acting, Office, change

UNDOABLE = frozenset(
    f"{module}.{name}"
    for module, names in (
        ("people", "add edit remove"),
        ("particulars", "state"),
        ("rosters", "import_rows"),
        ("bodies", "add rename approve_seats"),
        ("mandates", "admit mend_admission end_mandate remove_mandate"),
        ("organisations", "add edit remove accredit mend_accreditation remove_accreditation"),
        ("meetings", "plan edit remove"),
        ("guests", "add_guest remove_guest"),
        ("agenda", "add_item set_title set_heard set_rapporteur move_item remove_item finish_item"),
        ("agenda", "add_speech set_speech remove_speech"),
        ("motions", "add_motion set_motion remove_motion"),
        ("decisions", "add set_text set_responsible set_due remove"),
        ("acts", "add_local edit_local remove_local"),
        ("offices", "change_settings"),
    )
    for name in names.split()
)
JOURNALLED = UNDOABLE | {earlier for earlier, now in EARLIER.items() if now in UNDOABLE}
"""The same by every name that they have or had in the journal."""

TYPED = frozenset(
    (
        "agenda.set_title", "agenda.set_heard", "agenda.set_rapporteur", "agenda.set_speech",
        "motions.set_motion", "decisions.set_text", "decisions.set_responsible",
        "people.edit", "meetings.edit", "offices.change_settings",
    )
)  # fmt: skip
"""Texts keep themselves while they are typed: what was typed in one go is taken back in one."""
PAUSE = 300
"""Seconds after which typing begins anew."""

RECORDS = frozenset(
    (
        "person", "mandate", "body", "meeting", "guest", "item", "speech", "motion", "decision", "act",
        "organisation", "accreditation", "award", "award_given", "candidate", "candidate_step",
    )
)  # fmt: skip
"""What the bin shows when it was removed."""


class Step(NamedTuple):
    """What undo would take back: one operation, or one text as it was typed in one go."""

    operation: str
    entries: tuple[int, ...]
    """Newest first."""
    people: tuple[int, ...]
    meeting: int | None


class Removed(NamedTuple):
    """A record in the bin; ``columns`` are those that it had."""

    entry: Entry
    line: Line


def last(office: Office) -> Step | None:
    """The newest step of the person at work that can be taken back."""
    gone = restoring.undone(office.db)
    step: list[Entry] = []
    where = f"who = :who and operation in ({', '.join(repr(name) for name in sorted(JOURNALLED))})"
    for entry in journal_rows.newest_first(office.db, where, {"who": office.user.name}):
        if entry.id in gone:
            continue
        if step and not goes_on(entry, step[-1]):
            if changes(step):
                break
            step = []
        step.append(entry)
    if not step or not changes(step):
        return None
    newest = step[0]
    return Step(
        now_called(newest.operation), tuple(entry.id for entry in step), newest.people, newest.meeting
    )


def entries_of(office: Office, step: Step) -> list[Entry]:
    """The entries of a step, newest first."""
    found = (restoring.entry(office.db, number) for number in step.entries)
    return [entry for entry in found if entry is not None]


def goes_on(earlier: Entry, later: Entry) -> bool:
    """Whether both are the same text that was typed on."""
    if earlier.operation != later.operation or later.operation not in TYPED:
        return False
    if (later.at - earlier.at).total_seconds() > PAUSE:
        return False
    places = [
        [(line.table, line.key, sorted(line.after or {})) for line in lines_of(entry)]
        for entry in (earlier, later)
    ]
    return places[0] == places[1]


def changes(step: list[Entry]) -> bool:
    """Whether a step, newest entry first, left anything else than it found: typing can be taken back too."""
    newest, oldest = lines_of(step[0]), lines_of(step[-1])
    return len(step) == 1 or [line.after for line in newest] != [line.before for line in oldest]


@change("undo")
def undo(acting: Acting, entries: tuple[int, ...]) -> None:
    """Write the rows of these entries as they were before, newest first.

    Raises:
        CannotUndo: nothing was changed then.
    """
    gone = restoring.undone(acting.db)
    for number in sorted(entries, reverse=True):
        entry = restoring.entry(acting.db, number)
        if entry is None or entry.operation not in JOURNALLED:
            raise CannotUndo("nothing")
        if number in gone:
            raise CannotUndo("undone")
        take_back(acting, entry)
    journal_rows.undoing(acting.db, tuple(sorted(entries)))


def take_back(acting: Acting, entry: Entry) -> None:
    """Write the rows of one entry as they were, the last one first."""
    lines = list(reversed(lines_of(entry)))
    try:
        for line in lines:
            if not restoring.take_back(acting.db, line):
                raise CannotUndo("changed")
        if restoring.dangling(acting.db, {line.table for line in lines}):
            raise CannotUndo("used")
    except restoring.Guarded as error:
        raise CannotUndo("final") from error
    for number in {int(line.key["id"]) for line in lines if line.table == "person"}:
        person_rows.index_anew(acting.db, number)


def bin_of(office: Office, limit: int = 200) -> list[Removed]:
    """Records that were removed and can be put back, newest first; ``undo`` of their entry does it."""
    gone = restoring.undone(office.db)
    found: list[Removed] = []
    where = f"operation in ({', '.join(repr(name) for name in sorted(JOURNALLED))})"
    for entry in journal_rows.newest_first(office.db, where, {}):
        if entry.id in gone:
            continue
        found += (
            Removed(entry, line) for line in lines_of(entry) if line.table in RECORDS and line.after is None
        )
        if len(found) >= limit:
            break
    return found[:limit]
