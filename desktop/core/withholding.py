"""Taking a person's data out of journal entries on their request, so that the chain of hashes still holds.

An entry that had its data taken out begins with a line that names the hash of what stood there: the hash of
the entry covers that one (``journal.digest``). What is left is vouched for by the entry that took it out.
Law 94-V of 21.05.2013: data are erased on request; papers that were signed stay.
"""

from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from typing import Any

from desktop.core.journal import MARK, Columns, Entry, Line, covered, is_withheld, lines_of, written

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

REFERRING = ("person_id", "presiding_id", "secretary_id", "leader_id", "into_id")
VOUCHER = "anonymity"
"""The table of the note by which an entry vouches for what it left of others."""


def bared(entry: Entry, people: Collection[int], meetings: Collection[int]) -> str | None:
    """The lines of an entry without what tells who these people are; None where they tell nothing of it.

    ``meetings`` are those that froze the name of one of them as presiding person or secretary.
    """
    before = [line for line in lines_of(entry) if line.table != MARK]
    after = [bare(line) if concerns(line, people, meetings) else line for line in before]
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
