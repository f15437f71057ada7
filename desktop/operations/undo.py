"""Taking back the last steps: edits of people, bodies, agenda and texts, also after a restart.

A step is taken back by writing its rows as they were, from the journal. What is final is not undone but
corrected; the guards of the database see to that once more.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db import holders as holder_rows
from db import journal as journal_rows
from db import people as person_rows
from db import restoring
from db.office import Database
from desktop.core.journal import Entry, Line, is_withheld, lines_of, written
from desktop.core.progress import Progress, each, quiet, share
from desktop.core.recalling import Known
from desktop.core.refusals import BornLater, CannotUndo
from desktop.core.rights import EARLIER, now_called
from desktop.operations import recalling
from desktop.operations.door import Acting, Office, change
from desktop.operations.seating import check_seats

UNDOABLE = frozenset(
    f"{module}.{name}"
    for module, names in (
        ("people", "add edit remove set_genitive"),
        ("merging", "merge"),
        ("ethnicities", "add rename remove"),
        ("former", "change_name change_work remove_name remove_work"),
        ("particulars", "state"),
        ("rosters", "import_rows"),
        ("bodies", "add describe rename remove_names approve_seats dissolve revive remove"),
        ("body_types", "rename remove"),
        ("invited", "invite mend remove"),
        ("posts", "set_rule"),
        ("mandates", "admit mend_admission end_mandate remove_mandate"),
        ("transfers", "move"),
        ("admission_steps", "set_steps share_steps"),
        ("leaves", "grant mend remove"),
        ("standings", "look_at"),
        ("basis", "add edit remove"),
        ("candidates", "nominate edit remove set_step add_step move_step remove_step"),
        ("candidates", "reject withdraw reopen admit"),
        ("awards", "add edit remove give mend_given remove_given"),
        ("organisations", "add edit remove accredit mend_accreditation remove_accreditation"),
        ("meetings", "plan edit remove"),
        ("guests", "add_guest invite_standing remove_guest"),
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
        "people.edit", "people.set_genitive", "meetings.edit", "offices.change_settings",
    )
)  # fmt: skip
"""Texts keep themselves while they are typed: what was typed in one go is taken back in one."""
TRIED_AT_MOST = 200
"""Rows of a step that are tried each time undo is asked what it would take back."""
READ_AT_MOST = 500_000
"""Characters of a step that are looked through for it."""
NAMED = 10
"""People of a step who are named, or more."""
PAUSE = 300
"""Seconds after which typing begins anew."""

RECORDS = frozenset(
    (
        "person", "mandate", "body", "meeting", "guest", "item", "speech", "motion", "decision", "act",
        "organisation", "accreditation", "award", "award_given", "candidate", "candidate_step",
        "leave", "basis_paper", "invited",
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
    """The newest step of the person at work that can be taken back; what is final by now is passed over."""
    if office.store.read_only:
        return None
    ties = restoring.Ties(office.db)
    for step in steps(office):
        if can(office, step, ties):
            newest = step[0]
            numbers = tuple(entry.id for entry in step)
            return Step(now_called(newest.operation), numbers, newest.people, newest.meeting)
    return None


def steps(office: Office) -> Iterator[list[Entry]]:
    """Steps of the person at work that were not taken back, as their entries; both newest first."""
    gone = restoring.undone(office.db)
    step: list[Entry] = []
    where = f"who = :who and operation in ({', '.join(repr(name) for name in sorted(JOURNALLED))})"
    for entry in journal_rows.newest_first(office.db, where, {"who": office.user.name}):
        if entry.id in gone:
            continue
        if step and not goes_on(entry, step[-1]):
            if changes(step):
                yield step
            step = []
        step.append(entry)
    if step and changes(step):
        yield step


def can(office: Office, step: Sequence[Entry], ties: restoring.Ties) -> bool:
    """Whether a step could be taken back now, by trying: texts are worded after the closing, votes are not.

    A disk that does not let us try is no reason not to offer it, nor is a list of hundreds of people.
    """
    if sum(len(entry.lines) for entry in step) > READ_AT_MOST:
        return True
    if sum(len(lines_of(entry)) for entry in step) > TRIED_AT_MOST:
        return True
    try:
        with restoring.trial(office.db):
            for entry in step:
                take_back(office.db, entry, ties)
    except (CannotUndo, BornLater):
        return False
    except restoring.DiskError:
        return True
    return True


def named(office: Office, step: Step) -> tuple[Entry, Known] | None:
    """The entry by which a step is named, and the names in it; None for the step of another person.

    Of very many people who came at once the first are enough.
    """
    entry = next(iter(entries_of(office, step)), None)
    if entry is None:
        return None
    if len(entry.lines) > READ_AT_MOST:
        entry = entry._replace(lines=written(()))
    return entry, recalling.known(office, [entry._replace(people=entry.people[:NAMED])])


def entries_of(office: Office, step: Step) -> list[Entry]:
    """The entries of a step of the person at work, newest first; those of others are in the journal."""
    found = (restoring.entry(office.db, number) for number in step.entries)
    return [entry for entry in found if entry is not None and entry.who == office.user.name]


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
    if len(step) == 1:
        return True
    newest, oldest = lines_of(step[0]), lines_of(step[-1])
    return [line.after for line in newest] != [line.before for line in oldest]


@change("undo")
def undo(acting: Acting, entries: tuple[int, ...]) -> None:
    """Write the rows of these entries as they were before, newest first.

    Raises:
        CannotUndo: nothing was changed then.
        BornLater: somebody would have sat somewhere before they were born.
    """
    gone, ties = restoring.undone(acting.db), restoring.Ties(acting.db)
    for number in sorted(entries, reverse=True):
        entry = restoring.entry(acting.db, number)
        if entry is None or entry.operation not in JOURNALLED:
            raise CannotUndo("nothing")
        if number in gone:
            raise CannotUndo("undone")
        take_back(acting.db, entry, ties, share(acting.progress, 0, 50))
        index_anew(acting.db, entry, share(acting.progress, 50, 100))
    journal_rows.undoing(acting.db, tuple(sorted(entries)))


def take_back(db: Database, entry: Entry, ties: restoring.Ties, progress: Progress = quiet) -> None:
    """Write the rows of one entry as they were, the last one first."""
    if is_withheld(entry):
        raise CannotUndo("final")
    lines = [line for line in reversed(lines_of(entry)) if not is_note(line)]
    try:
        if ties.used(lines):
            raise CannotUndo("used")
        for line in each(lines, progress):
            if not restoring.take_back(db, line):
                raise CannotUndo("changed")
        if ties.dangling(lines):
            raise CannotUndo("used")
        check_births(db, lines)
    except restoring.Guarded as error:
        raise CannotUndo("final") from error


def check_births(db: Database, lines: Sequence[Line]) -> None:
    """Refuse seats before the birth of who has a day of birth or a seat again by these lines."""
    for person in {number for line in lines for number in dated_by(line)}:
        born = holder_rows.born(db, person)
        if born is not None:
            check_seats(db, person, born)


def dated_by(line: Line) -> Iterator[int]:
    """The person of a seat or of a day of birth that comes back."""
    before = line.before or {}
    if line.table == "mandate" and "person_id" in before:
        yield int(before["person_id"])
    if line.table == "particulars" and before.get("born"):
        yield int(line.key["person_id"])


def index_anew(db: Database, entry: Entry, progress: Progress = quiet) -> None:
    """Let the people of an entry be found by what they are called now."""
    for number in each(sorted({number for line in lines_of(entry) for number in found_by(line)}), progress):
        person_rows.index_anew(db, number)


def found_by(line: Line) -> Iterator[int]:
    """The people whom a row lets be found: their own, a former name, a record merged into theirs."""
    if line.table == "person":
        yield int(line.key["id"])
    if line.table in ("former_name", "merged"):
        for side in (line.key, line.before or {}, line.after or {}):
            yield from (int(side[column]) for column in ("person_id", "into_id") if column in side)


def is_note(line: Line) -> bool:
    """Whether a line tells of something that wrote no row."""
    return line.before is None and line.after is None


def bin_of(office: Office, limit: int = 200) -> list[Removed]:
    """Records that were removed and can be put back, newest first; ``undo`` of their entry does it.

    Their entries tell of these records alone: what else went with them may be restricted.
    """
    gone = restoring.undone(office.db)
    found: list[Removed] = []
    where = f"operation in ({', '.join(repr(name) for name in sorted(JOURNALLED))})"
    for entry in journal_rows.newest_first(office.db, where, {}):
        if entry.id in gone:
            continue
        lines = [line for line in lines_of(entry) if line.table in RECORDS and line.after is None]
        shown = entry._replace(lines=written(lines))
        found += (Removed(shown, line) for line in lines)
        if len(found) >= limit:
            break
    return found[:limit]
