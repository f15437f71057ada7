"""The accreditations of one organisation: a table, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.organisations import Accreditation
from desktop.ui.organisations.words import number_word, organ_word, since_words, until_words
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from i18n import t

SHOWN = 6
"""Rows without scrolling."""


class Accreditations(QWidget):
    """``adding`` wants a further one; ``editing``, ``removing`` carry the one that is chosen."""

    adding = Signal()
    editing = Signal(object)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.none = Label("section"), Label("body", "muted")
        self.add, self.edit, self.remove = (Button("link", icon) for icon in ("plus", "edit", "cross"))
        self.table: Table[Accreditation] = Table(self._columns, accreditation_id, most=SHOWN)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        feet = QWidget()
        foot = FlowLayout(feet, gap=16)
        foot.addWidget(self.edit)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.none, self.table, feet):
            column.addWidget(widget)
        self.add.clicked.connect(self.adding)
        self.edit.clicked.connect(self._edit_current)
        self.remove.clicked.connect(self._remove_current)
        self.table.opened.connect(self._edit_current)
        self.table.chosen.connect(self._allow)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("Organisations", "Accreditations"))
        self.none.setText(t("Organisations", "None was noted so far."))
        self.add.set_words(
            t("Organisations", "Note an accreditation…"), t("Organisations", "Note an accreditation (Ctrl+M)")
        )
        chosen = t("Organisations", "Of the row chosen in the table")
        self.edit.set_words(t("Organisations", "Change…"), chosen)
        self.remove.set_words(t("Organisations", "Remove the entry…"), chosen)
        self.table.setAccessibleName(t("Organisations", "Accreditations"))
        self.table.retranslate()

    def show_accreditations(self, held: Sequence[Accreditation]) -> None:
        """Show those of an organisation."""
        self.table.show_records(held)
        self.table.setVisible(bool(held))
        self.none.setVisible(not held)
        self._allow()

    def _columns(self) -> tuple[Column[Accreditation], ...]:
        return (
            Column(t("Organisations", "Number"), number_word, share=2),
            Column(t("Organisations", "From"), since_words, width=96, right=True),
            Column(t("Organisations", "Until"), until_words, width=110, right=True),
            Column(t("Organisations", "Accrediting organ"), organ_word, share=4, tone="muted"),
        )

    def _allow(self) -> None:
        current = self.table.current()
        for button in (self.edit, self.remove):
            button.setVisible(bool(self.table.records.records))
            button.setEnabled(current is not None)

    def _edit_current(self) -> None:
        current = self.table.current()
        if current is not None and self.edit.isEnabled():
            self.editing.emit(current)

    def _remove_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self.removing.emit(current)


def accreditation_id(held: Accreditation) -> int:
    """What tells the rows apart."""
    return held.id
