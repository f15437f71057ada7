"""What became of each row of a list of people, in words."""

from collections.abc import Iterator, Sequence
from typing import Any

from desktop.core.import_report import ImportReport, RowNote
from desktop.core.texts import Say
from desktop.documents.import_words import remarks

PLAIN = ("", "new", "namesake", "known")
"""Reasons that need not be told of every row."""


def groups(report: ImportReport, say: Say) -> tuple[tuple[str, Sequence[RowNote]], ...]:
    """The rows by what became of them, with what that is called."""
    return (
        (say("Imports", "Added: {count}"), report.added),
        (say("Imports", "Updated: {count}"), report.updated),
        (say("Imports", "Repeated: {count}"), report.repeated),
        (say("Imports", "Skipped: {count}"), report.skipped),
        (say("Imports", "Left to you: {count}"), report.doubtful),
        (say("Imports", "Not read: {count}"), report.problems),
    )


def lines(report: ImportReport, say: Say) -> Iterator[str]:
    """Counts, and with its number in the file each row of which there is more to say."""
    for heading, notes in groups(report, say):
        yield heading.format(count=len(notes))
        yield from (f"  {row_line(note, say)}" for note in notes if remarkable(note))


def remarkable(note: RowNote) -> bool:
    """Whether a row was not simply taken, and not simply known."""
    return note.reason not in PLAIN or bool(note.warnings)


def row_line(note: RowNote, say: Say) -> str:
    """A row: its number, whom it names, why it was left, what was noticed."""
    line = say("Imports", "row {number}: {name} – {remarks}")
    return line.format(number=note.number, name=note.name, remarks=remarks(note, say))


def plain(report: ImportReport) -> dict[str, list[dict[str, Any]]]:
    """The same for other programs; reasons and warnings by their codes."""
    found = {
        "added": report.added,
        "updated": report.updated,
        "repeated": report.repeated,
        "skipped": report.skipped,
        "doubtful": report.doubtful,
        "problems": report.problems,
    }
    return {
        fate: [
            {
                "row": note.number,
                "name": note.name,
                "reason": note.reason,
                "warnings": list(note.warnings),
                "person": note.person_id or None,
            }
            for note in notes
        ]
        for fate, notes in found.items()
    }
