"""The rows of a list that were not taken, as a table for a spreadsheet."""

from collections.abc import Iterator

from desktop.core.import_report import ImportReport, RowNote
from desktop.core.texts import Say
from desktop.documents.cells_out import Cell, as_csv, as_xlsx
from desktop.documents.import_words import remarks


def listed(report: ImportReport, name: str, say: Say) -> bytes:
    """The rows that wait for a decision or have a mistake, and those in which something was noticed.

    ``name`` is that of the file to be written: a workbook, or a text where it ends with .csv.
    """
    headings = (
        say("Imports", "Row"),
        say("Imports", "Name"),
        say("Imports", "Outcome"),
        say("Imports", "Why"),
    )
    rows = sorted(cells(report, say), key=row_number)
    if name.lower().endswith(".csv"):
        return as_csv(headings, rows)
    return as_xlsx(say("Imports", "Rows to look at"), headings, rows)


def cells(report: ImportReport, say: Say) -> Iterator[tuple[Cell, ...]]:
    """A row of the table for each."""
    groups = (
        (say("Imports", "with a mistake"), report.problems),
        (say("Imports", "doubtful"), report.doubtful),
        (say("Imports", "taken, look at it"), noticed(report)),
    )
    for outcome, notes in groups:
        for note in notes:
            yield note.number, note.name, outcome, remarks(note, say)


def row_number(row: tuple[Cell, ...]) -> int:
    """Where it stands in the file."""
    return int(str(row[0]))


def noticed(report: ImportReport) -> tuple[RowNote, ...]:
    """The rows that are taken and of which there is more to say."""
    taken = (*report.added, *report.updated, *report.repeated)
    return tuple(note for note in taken if note.warnings)
