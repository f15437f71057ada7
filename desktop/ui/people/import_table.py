"""The rows of a list with what becomes of each, by tabs."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.import_report import Choice as Decision
from desktop.core.import_report import Fate, ImportReport, RowNote
from desktop.core.names import full
from desktop.core.people import PersonDraft
from desktop.core.rosters import RosterRow, RowProblem
from desktop.documents.import_words import remarks
from desktop.ui.languages import figure
from desktop.ui.people.import_words import FATES, fate_chip, fate_words
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

ALL = "all"


class ImportLine(NamedTuple):
    """A row of the file; ``draft`` is None where it gives no person, ``decision`` where nobody decided."""

    fate: Fate
    note: RowNote
    draft: PersonDraft | None
    decision: Decision | None = None

    @property
    def number(self) -> int:
        """The number of the row in the file."""
        return self.note.number


def lines_of(
    rows: Sequence[RosterRow | RowProblem], report: ImportReport, decisions: Mapping[int, Decision]
) -> list[ImportLine]:
    """The rows in the order of the file, with what the report says of each."""
    drafts = {row.number: row.draft for row in rows if isinstance(row, RosterRow)}
    notes = ((fate, note) for fate, found in report.by_fate().items() for note in found)
    lines = [
        ImportLine(fate, note, drafts.get(note.number), decisions.get(note.number)) for fate, note in notes
    ]
    return sorted(lines, key=line_number)


class ImportTable(Panel):
    """``decided`` carries a line and what the clerk decides of it, None to leave it to the program.

    ``listing`` wants the rows that are to be looked at as a file.
    """

    decided = Signal(object, object)
    listing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._lines: list[ImportLine] = []
        self._open = True
        self.tabs = Switch(tabs=True)
        self.table: Table[ImportLine] = Table(self._columns, line_number, rows="two")
        self.hint, self.save = Label("small", "muted"), Button("plain", "export")
        self.add, self.same = Button("plain", "plus"), Button("plain", "people")
        self.skip, self.again = Button("plain", "cross"), Button("plain", "undo")
        self.foot = QWidget()
        words, verbs = QVBoxLayout(self.foot), QWidget()
        words.setContentsMargins(10, 8, 10, 8)
        words.setSpacing(8)
        row = FlowLayout(verbs, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.add, self.same, self.skip, self.again, self.save):
            row.addWidget(button)
        words.addWidget(self.hint)
        words.addWidget(verbs)
        self.column.addWidget(self.tabs)
        self.column.addWidget(Line())
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.foot)
        self.tabs.chosen.connect(self._show)
        self.table.chosen.connect(self._look)
        self.add.clicked.connect(self._take_as_new)
        self.same.clicked.connect(self._take_as_known)
        self.skip.clicked.connect(self._leave_out)
        self.again.clicked.connect(self._leave_to_program)
        self.save.clicked.connect(self.listing)

    def retranslate(self) -> None:
        """Fixed words."""
        self.tabs.setAccessibleName(t("Import", "Which rows are shown"))
        self.table.setAccessibleName(t("Import", "Rows of the list"))
        self.table.retranslate()
        self.add.set_words(t("Import", "Add as a new person"), t("Import", "For the row chosen in the table"))
        self.same.set_words(
            t("Import", "It is this person"), t("Import", "The person kept gets what they lack")
        )
        self.skip.set_words(t("Import", "Leave out"), t("Import", "For the row chosen in the table"))
        self.again.set_words(
            t("Import", "Decide anew"), t("Import", "Takes back what you decided of the row chosen")
        )
        self.save.set_words(
            t("Import", "Rows to look at…"),
            t("Import", "Saves mistakes, doubts and warnings with their rows, for Excel"),
        )

    def show_lines(self, lines: Sequence[ImportLine], undecided: bool = True) -> None:
        """Show rows; ``undecided`` while something can still be decided of them."""
        self._lines, self._open = list(lines), undecided
        words = fate_words()
        choices = [Choice(ALL, t("Import", "All rows"), figure(len(lines)))]
        for fate in FATES:
            count = sum(line.fate == fate for line in lines)
            if count:
                choices.append(Choice(fate, words[fate], figure(count)))
        self.tabs.show_choices(choices)
        self._show()

    def _show(self) -> None:
        key = self.tabs.current()
        self.table.show_records([line for line in self._lines if key in (ALL, line.fate)])
        self._look()

    def _look(self) -> None:
        current = self.table.current()
        doubtful = any(line.fate == "doubtful" for line in self._lines)
        self._offer(current)
        self.save.setVisible(any(worth_a_look(line) for line in self._lines))
        if current is not None and why(current):
            text = t("Import", "Row {number}: {why}.").format(number=current.number, why=why(current))
        elif doubtful:
            text = t("Import", "Doubtful rows are left out, unless you decide whom they mean.")
        else:
            text = t("Import", "Rows are numbered as in the file.")
        self.hint.setText(text)

    def _offer(self, line: ImportLine | None) -> None:
        """What can be decided of the row chosen."""
        free = self._open and line is not None and line.draft is not None and line.decision is None
        fate = line.fate if line is not None and free else ""
        known = line is not None and line.note.person_id > 0
        self.add.setVisible(fate in ("doubtful", "updated", "repeated") or (fate == "skipped" and known))
        self.same.setVisible(fate == "doubtful")
        self.skip.setVisible(fate in ("added", "updated", "repeated"))
        self.again.setVisible(self._open and line is not None and line.decision is not None)

    def _take_as_new(self) -> None:
        self._decide("new")

    def _take_as_known(self) -> None:
        self._decide("same")

    def _leave_out(self) -> None:
        self._decide("skip")

    def _leave_to_program(self) -> None:
        self._decide(None)

    def _decide(self, decision: Decision | None) -> None:
        current = self.table.current()
        if current is not None:
            self.decided.emit(current, decision)

    def _columns(self) -> tuple[Column[ImportLine], ...]:
        return (
            Column(t("Import", "Row"), number_words, width=56, right=True, tone="muted"),
            Column(t("Import", "Kazakh"), kazakh_name, share=6),
            Column(t("Import", "Russian"), russian_name, share=6),
            Column(t("Import", "Outcome"), no_text, width=146, chip=chip_of, spoken=spoken_fate),
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
    return full(line.draft.kk) if line.draft else line.note.name


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
    return remarks(line.note, t)


def worth_a_look(line: ImportLine) -> bool:
    """Whether a row has a mistake, a doubt or a warning."""
    return line.fate in ("doubtful", "problem") or bool(line.note.warnings)
