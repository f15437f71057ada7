"""The journal: what was changed, each entry bound to the one before by its hash.

Whoever rewrites an entry has to rewrite every hash after it, and then the hash on a paper that was printed
meanwhile agrees no more.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

CYRILLIC = str.maketrans("авсе", "abce")
"""Letters of the other keyboard that look like digits of a hash."""

Columns = Mapping[str, Any]

MARK = "withheld"
"""The table of a first line that stands for what was taken out."""

PRINTED = 32
"""Hexadecimal digits: 128 bits, for which nobody finds another past."""

START = "0" * 64
"""The hash that the first entry follows."""


class Line(NamedTuple):
    """One row that was written: ``before`` is None where it is new, ``after`` where it is gone.

    Of a row that was changed only the columns that differ are kept; ``key`` has those of its primary key.
    """

    table: str
    key: Columns
    before: Columns | None
    after: Columns | None


class Entry(NamedTuple):
    """One operation of one person; numbers run from 1 without a gap."""

    id: int
    at: datetime
    who: str
    """The sign-in name."""
    operation: str
    """Module and function, as in ``core/rights.py``."""
    undoes: tuple[int, ...]
    """Entries that this one took back."""
    meeting: int | None
    people: tuple[int, ...]
    lines: str
    """JSON; ``lines_of`` reads it."""
    hash: str = ""


class Seal(NamedTuple):
    """An entry by its number and its hash, of which a paper bears the first ``PRINTED`` digits."""

    number: int
    hash: str

    def printed(self) -> str:
        """«3f2a 9c01 …», for the foot of a paper."""
        return " ".join(self.hash[place : place + 4] for place in range(0, PRINTED, 4))


def typed(text: str) -> str:
    """The digits of a hash as someone copies them from a paper."""
    return "".join(text.lower().translate(CYRILLIC).split())


def changed(before: Columns | None, after: Columns | None, key: Iterable[str]) -> tuple[Any, Any]:
    """Both sides without what stayed the same; a row that came or went is kept whole."""
    if before is None or after is None:
        return before, after
    names = [name for name in before if before[name] != after[name] and name not in set(key)]
    return {name: before[name] for name in names}, {name: after[name] for name in names}


def written(lines: Iterable[Line]) -> str:
    """Lines as they are stored: the same lines give the same text."""
    return json.dumps(list(lines), ensure_ascii=False, separators=(",", ":"))


def lines_of(entry: Entry) -> list[Line]:
    """The rows that an operation wrote, in their order."""
    return [Line(*line) for line in json.loads(entry.lines)]


def sealed(entry: Entry, previous: str) -> Entry:
    """The entry with its hash, which covers the hash before it and all that it says."""
    return entry._replace(hash=digest(entry, previous))


def digest(entry: Entry, previous: str) -> str:
    """The hash of an entry that follows one with the hash ``previous``."""
    said = [
        previous,
        entry.id,
        entry.at.isoformat(timespec="seconds"),
        entry.who,
        entry.operation,
        entry.undoes,
        entry.meeting,
        entry.people,
        covered(entry),
    ]
    return sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def covered(entry: Entry) -> str:
    """The hash of an entry's lines; of those that stood there once where a person's data were taken out."""
    if is_withheld(entry):
        return str(json.loads(entry.lines)[0][1]["sha256"])
    return sha256(entry.lines.encode()).hexdigest()


def is_withheld(entry: Entry) -> bool:
    """Whether some of its data were taken out; see ``core/withholding.py``."""
    return entry.lines.startswith(f'[["{MARK}",')


def first_broken(entries: Iterable[Entry], number: int = 0, previous: str = START) -> int | None:
    """The number of the first entry that does not follow; ``number`` and ``previous`` are of the one before.

    None when every one follows.
    """
    for entry in entries:
        if entry.id != number + 1 or entry.hash != digest(entry, previous):
            return number + 1
        number, previous = entry.id, entry.hash
    return None
