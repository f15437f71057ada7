"""The bin: what was removed, and the way back."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.journal import Entry, Line
from desktop.documents.journal import called
from desktop.documents.record_values import Words
from desktop.operations import recalling, undo
from desktop.ui.columns import Column
from desktop.ui.languages import figure
from desktop.ui.records import Table
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

LARGEST_FIRST = (
    "body", "meeting", "act", "person", "organisation", "award", "candidate", "mandate", "accreditation",
    "award_given", "candidate_step", "leave", "basis_paper", "invited", "item", "motion", "decision",
    "speech", "guest",
)  # fmt: skip
"""Of what went in one step the first of these names it."""
LEAST_HEIGHT = 300


class Gone(NamedTuple):
    """What was removed in one step: the record that names it, and how many went with it."""

    entry: Entry
    line: Line
    others: int
    words: Words


class OfBin(QWidget):
    """What is here stays as long as the journal does; nothing is emptied by hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.table: Table[Gone] = Table(columns, number, rows="two")
        self.none, self.foot = Label("body", "muted"), Label("small", "muted", wrap=False)
        self.put_back = Button("primary", "undo")
        self.panel = Panel(flush=True)
        feet = self.feet = QWidget()
        row = FlowLayout(feet, gap=16)
        row.setContentsMargins(16, 10, 16, 12)
        row.addWidget(self.put_back)
        row.addWidget(self.foot)
        self.none.setContentsMargins(16, 16, 16, 16)
        for widget in (self.none, self.table, feet):
            self.panel.column.addWidget(widget, 1 if widget is self.table else 0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.panel)
        self.put_back.clicked.connect(self.restore)
        self.table.opened.connect(self.restore)
        self.table.chosen.connect(self._allow)

    def retranslate(self) -> None:
        """Words."""
        self.table.setAccessibleName(t("Bin", "Removed records"))
        self.table.retranslate()
        self.put_back.set_words(
            t("Bin", "Put back"),
            t("Bin", "The record chosen in the table, with all that went with it (Enter)"),
        )
        self.none.setText(t("Bin", "Nothing was removed, or all of it was put back."))

    def refresh(self) -> None:
        """Read what was removed."""
        removed = self._session.read(undo.bin_of)
        entries = {each.entry.id: each.entry for each in removed}
        words = Words(self._session.read(recalling.known, entries.values()), t)
        shown = []
        for entry in entries.values():
            lines = [each.line for each in removed if each.entry.id == entry.id]
            first = min(lines, key=rank)
            shown.append(Gone(entry, first, len(lines) - 1, words))
        self.table.show_records(shown)
        if self.table.current() is None:
            self.table.select_first()
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self.feet.setVisible(bool(shown))
        self.column.setAlignment(self.panel, Qt.AlignmentFlag(0) if shown else Qt.AlignmentFlag.AlignTop)
        self.foot.setText(
            t("Bin", "Removed: {count}, the newest first.").format(count=figure(len(shown))) if shown else ""
        )
        self.table.setMinimumHeight(scaled(LEAST_HEIGHT))
        self._allow()

    def restore(self) -> None:
        """Put the chosen one back; a refusal is told in the strip."""
        gone = self.table.current()
        if gone is not None:
            self._session.take_back((gone.entry.id,), (gone.entry.operation,))

    def _allow(self, *_chosen: object) -> None:
        self.put_back.setEnabled(self.table.current() is not None and self._session.may(undo.undo))


def columns() -> tuple[Column[Gone], ...]:
    """What it was, what it was called, when it went, by whom."""
    return (
        Column(t("Bin", "Kind"), kind, share=2),
        Column(t("Bin", "Name"), name, share=5, bold=True, second=others),
        Column(t("Bin", "Removed"), when, width=166),
        Column(t("Bin", "By whom"), by_whom, share=2, tone="muted"),
    )


def number(gone: Gone) -> int:
    """What tells the rows apart."""
    return gone.entry.id


def rank(line: Line) -> int:
    """Which of several records names a step."""
    return LARGEST_FIRST.index(line.table)


def kind(gone: Gone) -> str:
    """What it was."""
    word = gone.words.tables[gone.line.table]
    return word[:1].upper() + word[1:]


def name(gone: Gone) -> str:
    """What it was called."""
    return called(gone.line, gone.words) or t("Bin", "without a name")


def others(gone: Gone) -> str:
    """Where it belonged, and how much went with it."""
    line = gone.line.before or {}
    place = gone.words.body(line["body_id"]) if gone.line.table == "mandate" else ""
    if gone.line.table not in ("meeting", "person", "mandate") and gone.entry.meeting is not None:
        place = gone.words.meeting(gone.entry.meeting)
    told = t("Bin", "records that went with it: {count}").format(count=figure(gone.others))
    return ", ".join(filter(None, (place, told if gone.others else "")))


def when(gone: Gone) -> str:
    """When it went."""
    return gone.entry.at.strftime("%d.%m.%Y, %H:%M:%S")


def by_whom(gone: Gone) -> str:
    """Who removed it."""
    return gone.words.user(gone.entry.who)
