"""The rows of a list with what becomes of each, by tabs."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.merging import Fate, ImportReport, RowNote
from desktop.core.names import full
from desktop.core.people import PersonDraft
from desktop.core.rosters import RosterRow, RowProblem
from desktop.ui.people.import_words import FATES, fate_chip, fate_words, reason_words, warning_words
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

ALL = "all"


class ImportLine(NamedTuple):
    """A row of the file; ``draft`` is None where it gives no person."""

    number: int
    fate: Fate
    draft: PersonDraft | None
    text: str
    reason: str
    warnings: tuple[str, ...]


def lines_of(rows: Sequence[RosterRow | RowProblem], report: ImportReport) -> list[ImportLine]:
    """The rows in the order of the file, with what the report says of each."""
    drafts = {row.number: row.draft for row in rows if isinstance(row, RosterRow)}
    notes = ((fate, note) for fate, found in by_fate(report).items() for note in found)
    lines = [
        ImportLine(note.number, fate, drafts.get(note.number), note.name, note.reason, note.warnings)
        for fate, note in notes
    ]
    return sorted(lines, key=line_number)


def by_fate(report: ImportReport) -> dict[Fate, tuple[RowNote, ...]]:
    """The report by what becomes of the rows."""
    return {
        "added": report.added,
        "updated": report.updated,
        "skipped": report.skipped,
        "doubtful": report.doubtful,
        "problem": report.problems,
    }


class ImportTable(Panel):
    """``adding`` carries the doubtful line that the clerk takes for a new person."""

    adding = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._lines: list[ImportLine] = []
        self.tabs = Switch(tabs=True)
        self.table: Table[ImportLine] = Table(self._columns, line_number, rows="tall")
        self.hint, self.add = Label("small", "muted"), Button("plain", "plus")
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 8, 10, 8)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.add)
        self.column.addWidget(self.tabs)
        self.column.addWidget(Line())
        self.column.addWidget(self.table, 1)
        self.column.addLayout(foot)
        self.tabs.chosen.connect(self._show)
        self.table.chosen.connect(self._look)
        self.add.clicked.connect(self._add_current)

    def retranslate(self) -> None:
        """Fixed words."""
        self.tabs.setAccessibleName(t("Import", "Which rows are shown"))
        self.table.setAccessibleName(t("Import", "Rows of the list"))
        self.table.retranslate()
        self.add.set_words(
            t("Import", "Add as a new person"), t("Import", "For the doubtful row chosen in the table")
        )

    def show_lines(self, lines: Sequence[ImportLine]) -> None:
        """Show rows."""
        self._lines = list(lines)
        words = fate_words()
        choices = [Choice(ALL, t("Import", "All rows"), str(len(lines)))]
        for fate in FATES:
            count = sum(line.fate == fate for line in lines)
            if count:
                choices.append(Choice(fate, words[fate], str(count)))
        self.tabs.show_choices(choices)
        self._show()

    def _show(self) -> None:
        key = self.tabs.current()
        self.table.show_records([line for line in self._lines if key in (ALL, line.fate)])
        self._look()

    def _look(self) -> None:
        current = self.table.current()
        doubtful = any(line.fate == "doubtful" for line in self._lines)
        self.add.setVisible(doubtful)
        self.add.setEnabled(current is not None and current.fate == "doubtful")
        if current is not None and why(current):
            text = t("Import", "Row {number}: {why}.").format(number=current.number, why=why(current))
        elif doubtful:
            text = t("Import", "Doubtful rows are left out, unless you take one for a new person.")
        else:
            text = t("Import", "Rows are numbered as in the file.")
        self.hint.setText(text)

    def _add_current(self) -> None:
        current = self.table.current()
        if current is not None and current.draft is not None:
            self.adding.emit(current)

    def _columns(self) -> tuple[Column[ImportLine], ...]:
        return (
            Column(t("Import", "Row"), number_words, width=56, right=True, tone="muted"),
            Column(t("Import", "Kazakh"), kazakh_name, share=6),
            Column(t("Import", "Russian"), russian_name, share=6),
            Column(t("Import", "Outcome"), no_text, width=160, chip=chip_of, spoken=spoken_fate),
            Column(t("Import", "Why, and what was noticed"), why, share=6, tone="muted"),
        )


def line_number(line: ImportLine) -> int:
    """The number of the row in the file."""
    return line.number


def number_words(line: ImportLine) -> str:
    """The number of the row, as text."""
    return str(line.number)


def kazakh_name(line: ImportLine) -> str:
    """The Kazakh spelling; of a row with a mistake what it says."""
    return full(line.draft.kk) if line.draft else line.text


def russian_name(line: ImportLine) -> str:
    """The Russian spelling."""
    return full(line.draft.ru) if line.draft else ""


def no_text(line: ImportLine) -> str:
    """A cell with a chip alone."""
    return ""


def chip_of(line: ImportLine) -> Chip:
    """What becomes of the row."""
    return fate_chip(line.fate)


def spoken_fate(line: ImportLine) -> str:
    """What becomes of the row, for a screen reader."""
    return fate_chip(line.fate).word


def why(line: ImportLine) -> str:
    """The reason and the warnings."""
    reasons, noticed = reason_words(), warning_words()
    said = [reasons.get(line.reason, line.reason), *(noticed[warning] for warning in line.warnings)]
    return "; ".join(filter(None, said))
