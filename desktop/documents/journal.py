"""Entries of the journal in words: what was done, about whom, and each column that changed."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.core.journal import Columns, Entry, Line, lines_of
from desktop.core.recalling import Known
from desktop.core.texts import Say
from desktop.documents.record_values import UNSAID, Words

NAMED_AT_MOST = 3
"""People whom one cell names."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins a formula in a spreadsheet."""


class Told(NamedTuple):
    """One column of one row; ``before`` and ``after`` are "" where there was nothing."""

    record: str
    """The kind of record, and which one."""
    field: str
    before: str
    after: str
    fate: str
    """ "new", "gone" or "changed"; "noted" where no row was written."""


def about(entry: Entry, words: Words) -> str:
    """Whom or what an entry is about: people, a meeting, else the record itself."""
    whole = {
        int(line.key["id"]): row for line in lines_of(entry) if (row := whole_row(line)) and is_person(line)
    }
    shown = entry.people[:NAMED_AT_MOST]
    named = [words.person(number, whole.get(number)) for number in shown]
    if len(entry.people) > NAMED_AT_MOST:
        further = words.say("Journal", "and {count} more")
        named.append(further.format(count=len(entry.people) - NAMED_AT_MOST))
    if entry.meeting is not None and (len(entry.people) != 1 or not named):
        return words.meeting(entry.meeting)
    if named:
        return ", ".join(named)
    return next(filter(None, (called(line, words) for line in lines_of(entry))), "")


def called(line: Line, words: Words) -> str:
    """What a row is called by; a setting by its name."""
    if line.table == "setting":
        return words.settings.get(str(line.key["name"]), str(line.key["name"]))
    whole = whole_row(line)
    if whole is not None and is_person(line):
        return words.person(int(line.key["id"]), whole)
    return words.row(line.table, {**line.key, **(line.before or {}), **(line.after or {})})


def whole_row(line: Line) -> Columns | None:
    """All columns of a row that came or went: it names itself, whoever has its number now."""
    return (line.after if line.before is None else None) or (line.before if line.after is None else None)


def is_person(line: Line) -> bool:
    """Whether the row is a person's."""
    return line.table == "person"


def told(entry: Entry, words: Words) -> Iterator[Told]:
    """Each column that an entry wrote, in the order it was written."""
    for line in lines_of(entry):
        yield from told_of(line, words)


def told_of(line: Line, words: Words) -> Iterator[Told]:
    """The columns of one row."""
    kind = words.tables.get(line.table, line.table)
    name = called(line, words)
    pattern = words.say("Journal", "{kind}: {name}")
    record = pattern.format(kind=kind, name=name) if name else kind
    if line.before is None and line.after is None:
        noted = ((column, words.value(line.table, column, value)) for column, value in line.key.items())
        yield from (
            Told(record, words.field(line.table, name), "", is_, "noted") for name, is_ in noted if is_
        )
        return
    before, after = line.before or {}, line.after or {}
    fate = "new" if line.before is None else "gone" if line.after is None else "changed"
    for column in dict.fromkeys((*before, *after)):
        if column in UNSAID or (line.table == "setting" and column == "name"):
            continue
        was, now = (words.value(line.table, column, side.get(column)) for side in (before, after))
        if was or now:
            yield Told(record, words.field(line.table, column), was, now, fate)


def step_words(entry: Entry, known: Known, say: Say) -> str:
    """One step of work as undo names it: what was done, and about whom."""
    words = Words(known, say)
    whom, done = about(entry, words), words.deed(entry.operation)
    return say("Journal", "{deed} – {about}").format(deed=done, about=whom) if whom else done


# ------- as a list for a spreadsheet


def listed(entries: Iterable[Entry], known: Known, say: Say) -> bytes:
    """Entries as .csv, a line for each column that was written: UTF-8 with its mark, semicolons.

    No cell is taken for a formula by a spreadsheet.
    """
    words = Words(known, say)
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(say))
    for entry in entries:
        for cells in lines(entry, words):
            writer.writerow([harmless(cell) for cell in cells])
    return written.getvalue().encode("utf-8-sig")


def headings(say: Say) -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        say("Journal", "No"),
        say("Journal", "When"),
        say("Journal", "Who"),
        say("Journal", "What was done"),
        say("Journal", "About whom or what"),
        say("Journal", "Record"),
        say("Journal", "Field"),
        say("Journal", "Before"),
        say("Journal", "After"),
        say("Journal", "Hash"),
    )


def lines(entry: Entry, words: Words) -> Iterator[tuple[str, ...]]:
    """The lines of one entry; one without details has a single line."""
    head = (
        str(entry.id),
        f"{entry.at:%d.%m.%Y %H:%M:%S}",
        words.user(entry.who),
        words.deed(entry.operation),
        about(entry, words),
    )
    details = [(each.record, each.field, each.before, each.after) for each in told(entry, words)]
    for detail in details or [("", "", "", "")]:
        yield (*head, *detail, entry.hash)


def harmless(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would reckon."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
