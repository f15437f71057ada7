"""Laying a list of people over those that are kept: who is new, who is known, who cannot be told.

Two people can share a full name, so a name that fits is taken for the same person only while nothing speaks
against it; whatever is doubtful is left to the clerk.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Literal, NamedTuple

from desktop.core.names import Name, fold, full
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft, spelled
from desktop.core.roster_facts import ethnicity_in
from desktop.core.rosters import RosterRow, RowProblem
from desktop.core.texts import Text

Fate = Literal["added", "updated", "skipped", "doubtful", "problem"]
Choice = Literal["new", "same", "skip"]
"""What a clerk decides of a row: a new person, the person that it may mean, or left out."""

EMPTY = Particulars()
NOBODY_CHOSE: Mapping[int, Choice] = {}
DRAFT_PARTS = ("kk", "ru", "sex", "organisation", "post")
FACT_PARTS = tuple(each.name for each in fields(Particulars))


class RowNote(NamedTuple):
    """What became of a row: its number in the file, whom it names, why, and what was noticed.

    Reasons of new rows: "new" (nobody of that name), "namesake" (someone has that name, and another IIN or
    patronymic), "chosen" (as the clerk decided). Of updated ones: "lacking". Of skipped ones: "known",
    "post_differs" (known, with another post: the kept one stays), "repeated" (an earlier row says the same),
    "left_out" (as the clerk decided). Of doubtful ones: "several" (it could be more than one person),
    "spelling_differs" (one spelling is that of a person, the other is not), "patronymic_missing" (on one
    side), "organisation_differs", "born_differs". Of problems: those of a ``RowProblem``, "iin_taken" (it is
    that of ``other``), "iin_repeated" (an earlier row has it with another name). Warnings are those of the
    row, and "ethnicity_unknown" (not in the list of the office).
    """

    number: int
    name: str
    reason: str = ""
    warnings: tuple[str, ...] = ()
    person_id: int = 0
    """The person written to or taken for; 0 where there is none yet."""
    other: str = ""
    """Who else is spoken of."""
    row: int = 0
    """Which earlier row is spoken of."""
    filled: tuple[str, ...] = ()
    """What a known person gets: parts of ``PersonDraft`` and ``Particulars``."""
    field: str = ""
    """Of a problem: which column."""


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or would do, with each row of a list."""

    added: tuple[RowNote, ...] = ()
    updated: tuple[RowNote, ...] = ()
    skipped: tuple[RowNote, ...] = ()
    doubtful: tuple[RowNote, ...] = ()
    problems: tuple[RowNote, ...] = ()


@dataclass(eq=False)
class Record:
    """A person while a list is laid over them; ``id`` 0 for one who is new."""

    id: int
    draft: PersonDraft
    changed: bool = False
    facts: Particulars = EMPTY
    row: int = 0
    """The last row of the list that wrote to it."""


@dataclass
class Merge:
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

        return ImportReport(of("added"), of("updated"), of("skipped"), of("doubtful"), of("problem"))


def merged(
    people: Iterable[Person],
    rows: Sequence[RosterRow | RowProblem],
    kept: Mapping[int, Particulars] = {},
    ethnicities: Mapping[int, Text] = {},
    choices: Mapping[int, Choice] = NOBODY_CHOSE,
) -> Merge:
    """What the rows, in their order, make of the people; nothing of theirs is written over.

    ``kept`` are the particulars of people, ``ethnicities`` the office's list; ``choices`` are by row.
    """
    merge = Merge(ethnicities={fold(name): number for number, both in ethnicities.items() for name in both})
    for person in people:
        record = Record(person.id, _draft_of(person), facts=kept.get(person.id, EMPTY))
        _keep(merge, record, _keys(record.draft))
    for row in rows:
        if isinstance(row, RowProblem):
            note = RowNote(row.number, row.text, row.reason, field=row.field)
            merge.outcomes.append(("problem", note, None))
        else:
            merge.outcomes.append(_settle(merge, row, choices.get(row.number)))
    return merge


def _settle(merge: Merge, row: RosterRow, choice: Choice | None) -> tuple[Fate, RowNote, Record | None]:
    """Where a row goes, done."""
    note = RowNote(row.number, full(row.draft.name("kk")), "", row.warnings)
    if choice == "skip":
        return "skipped", note._replace(reason="left_out"), None
    facts, strange = _facts_of(merge, row)
    if strange:
        note = note._replace(warnings=(*note.warnings, "ethnicity_unknown"))
    keys = _keys(row.draft)
    holder = merge.by_iin.get(facts.iin) if facts.iin else None
    if holder is not None and (choice == "new" or _doubt(holder.draft, row.draft) is None):
        return "problem", _taken(note, holder), None
    namesakes = [] if holder else _candidates(merge, keys)
    record, doubt = (holder, "") if holder else _found(namesakes, row.draft, facts)
    if choice == "new":
        record, doubt = None, ""
    if doubt and choice != "same":
        assert record is not None
        doubted = note._replace(reason=doubt, other=full(record.draft.name("kk")), row=record.row)
        return "doubtful", doubted, record
    if record is None:
        record = Record(0, row.draft, True, facts, row.number)
        _keep(merge, record, keys)
        reason = "chosen" if choice else "namesake" if namesakes else "new"
        return "added", note._replace(reason=reason), record
    return _complete(merge, record, row, facts, note)


def _complete(
    merge: Merge, record: Record, row: RosterRow, facts: Particulars, note: RowNote
) -> tuple[Fate, RowNote, Record]:
    """A row of someone who is known: it gives what is lacking, or nothing."""
    draft, held = _filled(record.draft, row.draft), _completed(record.facts, facts)
    got = tuple(_parts(DRAFT_PARTS, record.draft, draft)) + tuple(_parts(FACT_PARTS, record.facts, held))
    if not got:
        return "skipped", note._replace(reason=_why_skipped(record, row.draft), row=record.row), record
    record.draft, record.facts, record.changed, record.row = draft, held, True, row.number
    _keep_names(merge, record, _keys(draft))
    if held.iin:
        merge.by_iin[held.iin] = record
    return "updated", note._replace(reason="lacking", filled=got), record


def _facts_of(merge: Merge, row: RosterRow) -> tuple[Particulars, bool]:
    """What a row says of its person; and whether its ethnicity is none of the list."""
    written = row.facts.ethnicity
    if not written:
        return row.facts.held, False
    meant = ethnicity_in(written, merge.ethnicities)
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
        sure = [record for record in sure if _same_work(record.draft, draft)] or sure
    if len(sure) == 1:
        return sure[0], ""
    if sure:
        return sure[0], "several"
    return next(((record, doubt) for record, doubt in judged if doubt), (None, ""))


def _doubt_with(record: Record, draft: PersonDraft, facts: Particulars) -> str | None:
    """As ``_doubt``; the numbers and days of birth of both speak too."""
    if record.facts.iin and facts.iin:
        return None  # they differ: equal ones were found before
    doubt = _doubt(record.draft, draft)
    born, told = record.facts.born, facts.born
    if doubt is None or not (born and told):
        return doubt
    if born != told:
        return "born_differs"
    return "" if doubt == "organisation_differs" else doubt


def _candidates(merge: Merge, keys: Sequence[str]) -> list[Record]:
    found = {id(record): record for key in keys for record in merge.by_name[key]}
    return list(found.values())


def _doubt(kept: PersonDraft, row: PersonDraft) -> str | None:
    """ "" when a row means that person, a doubt when it may, None when it is someone else."""
    likeness = {_likeness(one, two) for one, two in _comparable(kept, row)}
    if likeness <= {"other"}:
        return None
    if "other" in likeness:
        return "spelling_differs"
    if "same" not in likeness:
        return "patronymic_missing"
    return "organisation_differs" if _contradict(kept.organisation, row.organisation) else ""


def _comparable(kept: PersonDraft, row: PersonDraft) -> list[tuple[Name, Name]]:
    """Spellings of one language; where there are none in common, one of each."""
    pairs = [(kept.kk, row.kk), (kept.ru, row.ru)]
    common = [(one, two) for one, two in pairs if spelled(one) and spelled(two)]
    return common or [(kept.name("kk"), row.name("kk"))]


def _likeness(one: Name, two: Name) -> Literal["same", "near", "other"]:
    if fold(full(one)) == fold(full(two)):
        return "same"
    bare = _bare(one) == _bare(two) and not (one.patronymic and two.patronymic)
    return "near" if bare else "other"


def _same_work(kept: PersonDraft, row: PersonDraft) -> bool:
    return any(
        one and fold(one) == fold(two) for one, two in zip(kept.organisation, row.organisation, strict=True)
    )


def _contradict(one: Text, two: Text) -> bool:
    """Whether one language has different texts on both sides."""
    return any(kept and new and fold(kept) != fold(new) for kept, new in zip(one, two, strict=True))


def _filled(kept: PersonDraft, row: PersonDraft) -> PersonDraft:
    """The person with what was missing taken from the row."""
    return replace(
        kept,
        kk=_fuller(kept.kk, row.kk),
        ru=_fuller(kept.ru, row.ru),
        sex=kept.sex or row.sex,
        organisation=Text(
            *(old or new for old, new in zip(kept.organisation, row.organisation, strict=True))
        ),
        post=Text(*(old or new for old, new in zip(kept.post, row.post, strict=True))),
    )


def _fuller(kept: Name, row: Name) -> Name:
    if not spelled(kept):
        return row if spelled(row) else kept
    if not kept.patronymic and _bare(kept) == _bare(row):
        return kept._replace(patronymic=row.patronymic)
    return kept


def _completed(kept: Particulars, row: Particulars) -> Particulars:
    """The particulars with what was missing taken from the row."""
    if row == EMPTY:
        return kept
    lacking = {name: getattr(row, name) for name in FACT_PARTS if getattr(kept, name) in ("", None)}
    return replace(kept, **lacking)


def _parts(names: Iterable[str], before: object, after: object) -> Iterable[str]:
    """Which parts differ."""
    return (
        () if before == after else (name for name in names if getattr(before, name) != getattr(after, name))
    )


def _why_skipped(record: Record, row: PersonDraft) -> str:
    if record.changed:
        return "repeated"
    return "post_differs" if _contradict(record.draft.post, row.post) else "known"


def _keep(merge: Merge, record: Record, keys: Sequence[str]) -> None:
    merge.records.append(record)
    _keep_names(merge, record, keys)
    if record.facts.iin:
        merge.by_iin[record.facts.iin] = record


def _keep_names(merge: Merge, record: Record, keys: Sequence[str]) -> None:
    for key in keys:
        if record not in merge.by_name[key]:
            merge.by_name[key].append(record)


def _keys(draft: PersonDraft) -> list[str]:
    return [_bare(name) for name in (draft.kk, draft.ru) if spelled(name)]


def _bare(name: Name) -> str:
    return fold(f"{name.surname} {name.given}")


def _draft_of(person: Person) -> PersonDraft:
    return PersonDraft(**{part.name: getattr(person, part.name) for part in fields(PersonDraft)})
