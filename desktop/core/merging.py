"""Laying a list of people over those that are kept: who is new, who is known, who cannot be told.

Two people can share a full name, so a name that fits is taken for the same person only while nothing speaks
against it; whatever is doubtful is left to the clerk.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from desktop.core.names import Name, fold, full
from desktop.core.people import Person, PersonDraft, spelled
from desktop.core.rosters import RosterRow, RowProblem
from desktop.core.texts import Text

Fate = Literal["added", "updated", "skipped", "doubtful", "problem"]


class RowNote(NamedTuple):
    """What became of a row: its number in the file, whom it names, why, and what was noticed.

    Reasons of skipped rows: "known", "post_differs" (known, with another post: the kept one stays),
    "repeated" (an earlier row says the same). Of doubtful ones: "several" (it could be more than one person),
    "spelling_differs" (one spelling is that of a person, the other is not), "patronymic_missing" (on one
    side), "organisation_differs". Of problems: those of a ``BadName``. Warnings are those of the row.
    """

    number: int
    name: str
    reason: str = ""
    warnings: tuple[str, ...] = ()
    person_id: int = 0
    """The person written to or taken for; 0 where there is none yet."""


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


@dataclass
class Merge:
    """People as they will be, and what became of each row."""

    records: list[Record] = field(default_factory=list)
    outcomes: list[tuple[Fate, RowNote, Record | None]] = field(default_factory=list)
    by_name: defaultdict[str, list[Record]] = field(default_factory=lambda: defaultdict(list))

    def report(self) -> ImportReport:
        """The rows by what became of them, with the numbers that new people have by now."""

        def of(fate: Fate) -> tuple[RowNote, ...]:
            return tuple(
                note._replace(person_id=record.id if record else 0)
                for found, note, record in self.outcomes
                if found == fate
            )

        return ImportReport(of("added"), of("updated"), of("skipped"), of("doubtful"), of("problem"))


def merged(people: Iterable[Person], rows: Sequence[RosterRow | RowProblem]) -> Merge:
    """What the rows, in their order, make of the people; nothing of theirs is written over."""
    merge = Merge()
    for person in people:
        record = Record(person.id, _draft_of(person))
        _keep(merge, record, _keys(record.draft))
    for row in rows:
        if isinstance(row, RowProblem):
            merge.outcomes.append(("problem", RowNote(row.number, row.text, row.reason), None))
        else:
            merge.outcomes.append(_settle(merge, row))
    return merge


def _settle(merge: Merge, row: RosterRow) -> tuple[Fate, RowNote, Record | None]:
    """Where a row goes, done."""
    keys = _keys(row.draft)
    record, doubt = _found(merge, row.draft, keys)
    note = RowNote(row.number, full(row.draft.name("kk")), doubt, row.warnings)
    if doubt:
        return "doubtful", note, record
    if record is None:
        record = Record(0, row.draft, changed=True)
        _keep(merge, record, keys)
        return "added", note, record
    filled = _filled(record.draft, row.draft)
    if filled == record.draft:
        return "skipped", note._replace(reason=_why_skipped(record, row.draft)), record
    record.draft, record.changed = filled, True
    _keep_names(merge, record, _keys(filled))
    return "updated", note, record


def _found(merge: Merge, draft: PersonDraft, keys: Sequence[str]) -> tuple[Record | None, str]:
    """The person a row means, None where it is someone new; and a doubt, "" where there is none."""
    judged = [(record, _doubt(record.draft, draft)) for record in _candidates(merge, keys)]
    sure = [record for record, doubt in judged if doubt == ""]
    if len(sure) > 1:
        sure = [record for record in sure if _same_work(record.draft, draft)] or sure
    if len(sure) == 1:
        return sure[0], ""
    if sure:
        return sure[0], "several"
    return next(((record, doubt) for record, doubt in judged if doubt), (None, ""))


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


def _why_skipped(record: Record, row: PersonDraft) -> str:
    if record.changed:
        return "repeated"
    return "post_differs" if _contradict(record.draft.post, row.post) else "known"


def _keep(merge: Merge, record: Record, keys: Sequence[str]) -> None:
    merge.records.append(record)
    _keep_names(merge, record, keys)


def _keep_names(merge: Merge, record: Record, keys: Sequence[str]) -> None:
    for key in keys:
        if record not in merge.by_name[key]:
            merge.by_name[key].append(record)


def _keys(draft: PersonDraft) -> list[str]:
    return [_bare(name) for name in (draft.kk, draft.ru) if spelled(name)]


def _bare(name: Name) -> str:
    return fold(f"{name.surname} {name.given}")


def _draft_of(person: Person) -> PersonDraft:
    return PersonDraft(person.kk, person.ru, person.sex, person.organisation, person.post)
