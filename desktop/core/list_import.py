"""Laying a list of people over those that are kept: who is new, who is known, who cannot be told.

Two people can share a full name, so a name that fits is taken for the same person only while nothing speaks
against it; whatever is doubtful is left to the clerk.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.core.filling import FACT_PARTS, completed, contradict, filled
from desktop.core.import_report import Choice, Fate, ImportReport, RowNote
from desktop.core.names import fold, full
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft, draft_of
from desktop.core.progress import Progress, each, quiet, share
from desktop.core.roster_facts import ethnicity_in
from desktop.core.rosters import RosterRow, RowProblem
from desktop.core.row_likeness import doubt_of, keys_of, same_work
from desktop.core.texts import Text

EMPTY = Particulars()
NOBODY_CHOSE: Mapping[int, Choice] = {}
DRAFT_PARTS = ("kk", "ru", "sex", "organisation", "post")


@dataclass(eq=False)
class Record:
    """A person while a list is laid over them; ``id`` 0 for one who is new."""

    id: int
    draft: PersonDraft
    changed: bool = False
    facts: Particulars = EMPTY
    row: int = 0
    """The last row of the list that wrote to it."""
    seated: date | None = None
    """The first day on which they sat anywhere."""


@dataclass
class ListImport:
    """People as they will be, and what became of each row."""

    records: list[Record] = field(default_factory=list)
    outcomes: list[tuple[Fate, RowNote, Record | None]] = field(default_factory=list)
    by_name: defaultdict[str, list[Record]] = field(default_factory=lambda: defaultdict(list))
    by_iin: dict[str, Record] = field(default_factory=dict)
    ethnicities: Mapping[str, int] = field(default_factory=dict)

    def report(self) -> ImportReport:
        """The rows by what became of them, with the numbers that new people have by now."""

        def of(fate: Fate) -> tuple[RowNote, ...]:
            return tuple(
                note._replace(person_id=record.id if record else 0)
                for found, note, record in self.outcomes
                if found == fate
            )

        return ImportReport(
            of("added"), of("updated"), of("repeated"), of("skipped"), of("doubtful"), of("problem")
        )


def laid_over(
    people: Sequence[Person],
    rows: Sequence[RosterRow | RowProblem],
    kept: Mapping[int, Particulars] = {},
    ethnicities: Mapping[int, Text] = {},
    choices: Mapping[int, Choice] = NOBODY_CHOSE,
    progress: Progress = quiet,
    seated: Mapping[int, date] = {},
) -> ListImport:
    """What the rows, in their order, make of the people; nothing of theirs is written over.

    ``kept`` are the particulars of people, ``ethnicities`` the office's list; ``choices`` are by row;
    ``seated`` tells of people since when they sit anywhere.
    """
    done = ListImport(
        ethnicities={fold(name): number for number, both in ethnicities.items() for name in both}
    )
    for person in each(people, share(progress, 0, 20)):
        known = kept.get(person.id, EMPTY)
        record = Record(person.id, draft_of(person), facts=known, seated=seated.get(person.id))
        _keep(done, record, keys_of(record.draft))
    for row in each(rows, share(progress, 20, 100)):
        if isinstance(row, RowProblem):
            note = RowNote(row.number, row.text, row.reason, field=row.field)
            done.outcomes.append(("problem", note, None))
        else:
            done.outcomes.append(_settle(done, row, choices.get(row.number)))
    return done


def _settle(done: ListImport, row: RosterRow, choice: Choice | None) -> tuple[Fate, RowNote, Record | None]:
    """Where a row goes, done."""
    note = RowNote(row.number, full(row.draft.name("kk")), "", row.warnings)
    if choice == "skip":
        return "skipped", note._replace(reason="left_out"), None
    facts, strange = _facts_of(done, row)
    if strange:
        note = note._replace(warnings=(*note.warnings, "ethnicity_unknown"))
    keys = keys_of(row.draft)
    holder = done.by_iin.get(facts.iin) if facts.iin else None
    if holder is not None and (choice == "new" or doubt_of(holder.draft, row.draft) is None):
        return "problem", _taken(note, holder), None
    namesakes = [] if holder else _candidates(done, keys)
    record, doubt = (holder, "") if holder else _found(namesakes, row.draft, facts)
    if choice == "new":
        record, doubt = None, ""
    if doubt and choice != "same":
        assert record is not None
        doubted = note._replace(reason=doubt, other=full(record.draft.name("kk")), row=record.row)
        return "doubtful", doubted, record
    if record is None:
        record = Record(0, row.draft, True, facts, row.number)
        _keep(done, record, keys)
        reason = "chosen" if choice else "namesake" if namesakes else "new"
        return "added", note._replace(reason=reason), record
    return _complete(done, record, row, facts, note)


def _complete(
    done: ListImport, record: Record, row: RosterRow, facts: Particulars, note: RowNote
) -> tuple[Fate, RowNote, Record | None]:
    """A row of someone who is known: it gives what is lacking, or nothing."""
    draft, held = filled(record.draft, row.draft), completed(record.facts, facts)
    if record.seated and held.born and record.seated < held.born:
        other = full(record.draft.name("kk"))
        return "problem", note._replace(reason="seated_before", other=other, field="born"), None
    got = tuple(_parts(DRAFT_PARTS, record.draft, draft)) + tuple(_parts(FACT_PARTS, record.facts, held))
    again, note = record.changed, note._replace(row=record.row, filled=got)
    if got:
        record.draft, record.facts, record.changed, record.row = draft, held, True, row.number
        _keep_names(done, record, keys_of(draft))
        if held.iin:
            done.by_iin[held.iin] = record
    if again:
        return "repeated", note._replace(reason="joined" if got else "repeated"), record
    if got:
        return "updated", note._replace(reason="lacking"), record
    return "skipped", note._replace(reason=_why_known(record, row.draft)), record


def _facts_of(done: ListImport, row: RosterRow) -> tuple[Particulars, bool]:
    """What a row says of its person; and whether its ethnicity is none of the list."""
    written = row.facts.ethnicity
    if not written:
        return row.facts.held, False
    meant = ethnicity_in(written, done.ethnicities)
    return replace(row.facts.held, ethnicity=meant), meant is None


def _taken(note: RowNote, holder: Record) -> RowNote:
    """The IIN of a row is someone else's."""
    reason = "iin_taken" if holder.id else "iin_repeated"
    return note._replace(reason=reason, other=full(holder.draft.name("kk")), row=holder.row, field="iin")


def _found(candidates: Sequence[Record], draft: PersonDraft, facts: Particulars) -> tuple[Record | None, str]:
    """The person a row means, None where it is someone new; and a doubt, "" where there is none."""
    judged = [(record, _doubt_with(record, draft, facts)) for record in candidates]
    sure = [record for record, doubt in judged if doubt == ""]
    if len(sure) > 1:
        sure = [record for record in sure if same_work(record.draft, draft)] or sure
    if len(sure) == 1:
        return sure[0], ""
    if sure:
        return sure[0], "several"
    return next(((record, doubt) for record, doubt in judged if doubt), (None, ""))


def _doubt_with(record: Record, draft: PersonDraft, facts: Particulars) -> str | None:
    """As ``doubt_of``; the numbers and days of birth of both speak too."""
    if record.facts.iin and facts.iin:
        return None  # they differ: equal ones were found before
    doubt = doubt_of(record.draft, draft)
    born, told = record.facts.born, facts.born
    if doubt is None or not (born and told):
        return doubt
    if born != told:
        return "born_differs"
    return "" if doubt == "organisation_differs" else doubt


def _candidates(done: ListImport, keys: Sequence[str]) -> list[Record]:
    found = {id(record): record for key in keys for record in done.by_name[key]}
    return list(found.values())


def _parts(names: Iterable[str], before: object, after: object) -> Iterable[str]:
    """Which parts differ."""
    return (
        () if before == after else (name for name in names if getattr(before, name) != getattr(after, name))
    )


def _why_known(record: Record, row: PersonDraft) -> str:
    return "post_differs" if contradict(record.draft.post, row.post) else "known"


def _keep(done: ListImport, record: Record, keys: Sequence[str]) -> None:
    done.records.append(record)
    _keep_names(done, record, keys)
    if record.facts.iin:
        done.by_iin[record.facts.iin] = record


def _keep_names(done: ListImport, record: Record, keys: Sequence[str]) -> None:
    for key in keys:
        if record not in done.by_name[key]:
            done.by_name[key].append(record)
