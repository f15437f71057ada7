"""Taking a person's data out of journal entries on their request, so that the chain of hashes still holds.

An entry that had its data taken out begins with a line that names the hash of what stood there: the hash of
the entry covers that one (``journal.digest``). What is left is vouched for by the entry that took it out.
Law 94-V of 21.05.2013: data are erased on request; papers that were signed stay.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from desktop.core.journal import MARK, Columns, Entry, Line, covered, is_withheld, lines_of, written
from desktop.core.written_names import WrittenName

PERSONAL = frozenset(("person", "particulars", "former_name", "former_work", "photo"))
"""Tables whose rows are about a person alone: nothing of them stays but which one it was."""

NAMING: Mapping[str, tuple[str, ...]] = {
    "roll": ("surname", "given", "patronymic", "organisation", "post", "sort"),
    "absence": ("reason",),
    "basis_paper": ("subject",),
    "meeting": ("frozen",),
    "organisation": ("leader",),
    "paper": ("name",),
    "view": ("name",),
}
"""Columns of other rows that tell who a person is, without the language at their end."""

TYPED: Mapping[str, tuple[str, ...]] = {
    "accreditation": ("organ",),
    "admission_step": ("name", "organ"),
    "attendance": ("reason",),
    "award_given": ("organ", "paper"),
    "basis_paper": ("organ", "subject"),
    "body": ("approved", "closed_paper"),
    "body_seats": ("paper",),
    "candidate": ("nominated", "reason"),
    "candidate_step": ("name", "organ"),
    "decision": ("text", "responsible"),
    "event": ("reason",),
    "guest": ("name", "post"),
    "invited": ("paper",),
    "item": ("title", "rapporteur", "heard"),
    "leave": ("reason", "paper"),
    "mandate": (
        "paper", "organ", "nominated", "ground_words", "end_paper", "agreed", "agreed_paper",
    ),
    "motion": ("text",),
    "organisation": ("leader", "notes"),
    "paper": ("name",),
    "particulars": ("notes", "consent_paper"),
    "roll_change": ("reason", "paper"),
    "roster": ("name",),
    "speech": ("speaker", "text"),
    "turn": ("name",),
    "view": ("name",),
}  # fmt: skip
"""Columns in which a clerk may have typed anybody's name, without the language at their end."""

REFERRING = ("person_id", "presiding_id", "secretary_id", "leader_id", "into_id")
VOUCHER = "anonymity"
"""The table of the note by which an entry vouches for what it left of others."""


class Hidden(NamedTuple):
    """How a name goes from texts: ``instead`` has the words for a column, ``is_final`` tells what stays."""

    name: WrittenName
    instead: Callable[[str], str]
    is_final: Callable[[Entry, Line], bool]
    left: Collection[tuple[str, int, str]] = ()
    """Table, number and column of texts in which the surname alone was left: it is another one's."""


def bared(
    entry: Entry, people: Collection[int], meetings: Collection[int], hidden: Hidden | None = None
) -> str | None:
    """The lines of an entry without what tells who these people are; None where they tell nothing of it.

    ``meetings`` are those that froze the name of one of them as presiding person or secretary. ``hidden``
    tells which name goes from texts that anybody may have typed.
    """
    before = [line for line in lines_of(entry) if line.table != MARK]
    after = [bare(line) if concerns(line, people, meetings) else line for line in before]
    if hidden is not None:
        after = [
            line if line.table not in TYPED or hidden.is_final(entry, line) else unnamed(line, hidden)
            for line in after
        ]
    if before == after:
        return None
    return written([Line(MARK, {"sha256": covered(entry)}, None, None), *after])


def concerns(line: Line, people: Collection[int], meetings: Collection[int]) -> bool:
    """Whether a row is about one of these people."""
    if line.table == "person":
        return line.key["id"] in people
    if line.table == "meeting" and line.key["id"] in meetings:
        return True
    sides = (line.key, line.before or {}, line.after or {})
    return any(side.get(column) in people for side in sides for column in REFERRING)


def bare(line: Line) -> Line:
    """A row without what tells who someone is; references stay, they are numbers."""
    return Line(line.table, rest(line.table, line.key), *(
        None if side is None else rest(line.table, side) for side in (line.before, line.after)
    ))  # fmt: skip


def unnamed(line: Line, hidden: Hidden) -> Line:
    """A row whose texts do not name the person."""
    number = next(iter(line.key.values()), 0)
    return Line(line.table, without(line.table, number, line.key, hidden), *(
        None if side is None else without(line.table, number, side, hidden)
        for side in (line.before, line.after)
    ))  # fmt: skip


def without(table: str, number: int, columns: Columns, hidden: Hidden) -> dict[str, Any]:
    """One side with other words in the place of the name."""
    told = dict(columns)
    for column, value in columns.items():
        if base(column) in TYPED[table] and isinstance(value, str):
            told[column] = hidden.name.without(value, hidden.instead(column))
            if (table, number, column) not in hidden.left:
                told[column] = hidden.name.without_surname(told[column], hidden.instead(column))
    return told


def rest(table: str, columns: Columns) -> dict[str, Any]:
    """What is left of one side."""
    if table in PERSONAL:
        return {name: value for name, value in columns.items() if name in ("id", "person_id")}
    told = NAMING.get(table, ())
    return {name: value for name, value in columns.items() if base(name) not in told}


def base(column: str) -> str:
    """A column without the language at its end."""
    return column.removesuffix("_kk").removesuffix("_ru")


def fingerprint(lines: str) -> str:
    """What vouches for the lines of an entry."""
    return sha256(lines.encode()).hexdigest()


def first_forged(entries: Iterable[Entry]) -> int | None:
    """The number of the first entry that lacks data and for which no later one vouches; None when all do."""
    left: dict[int, str] = {}
    vouched: dict[int, str] = {}
    for entry in entries:
        if is_withheld(entry):
            left[entry.id] = fingerprint(entry.lines)
        for line in lines_of(entry):
            if line.table == VOUCHER:
                vouched |= dict(zip(line.key["entries"], line.key["digests"], strict=True))
    return next((number for number in sorted(left) if vouched.get(number) != left[number]), None)
