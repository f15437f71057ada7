"""The bodies that a person sits or sat in: a table of mandates, newest first."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.bodies import Body
from desktop.core.mandates import Mandate
from desktop.ui.bodies.member_words import seat_word
from desktop.ui.bodies.words import ground_words
from desktop.ui.languages import language
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from i18n import t

SHOWN = 7
"""Rows without scrolling."""


class Membership(NamedTuple):
    """A mandate with its body, seen on a day."""

    body: Body
    mandate: Mandate
    day: date

    def lasts(self) -> bool:
        """Whether the person is in office that day."""
        return self.mandate.in_force(self.day)


class Memberships(QWidget):
    """``adding`` wants a further mandate; the other signals carry the Membership that is chosen."""

    adding = Signal()
    opening = Signal(object)
    ending = Signal(object)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.none = Label("section"), Label("body", "muted")
        self.add, self.end, self.remove = (Button("link", icon) for icon in ("plus", "leave", "cross"))
        self.open = Button("link", "doc")
        self.table: Table[Membership] = Table(self._columns, mandate_id, most=SHOWN)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.table)
        feet = QWidget()
        foot = FlowLayout(feet, gap=16)
        foot.addWidget(self.open)
        foot.addWidget(self.end)
        foot.addWidget(self.remove)
        column.addWidget(feet)
        self.add.clicked.connect(self.adding)
        self.end.clicked.connect(self._end_current)
        self.remove.clicked.connect(self._remove_current)
        self.open.clicked.connect(self._open_current)
        self.table.opened.connect(self._open_current)
        self.table.chosen.connect(self._allow)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("People", "Memberships"))
        self.none.setText(t("People", "In no body so far."))
        self.add.set_words(t("People", "Add to a body…"), t("People", "Add to a body (Ctrl+M)"))
        self.open.set_words(
            t("People", "Card of the membership"), t("People", "Of the row chosen in the table (Enter)")
        )
        self.end.set_words(t("People", "End the mandate…"), t("People", "Of the row chosen in the table"))
        self.remove.set_words(
            t("People", "Remove the entry…"),
            t("People", "Of the row chosen in the table, when it was a mistake"),
        )
        self.table.setAccessibleName(t("People", "Memberships"))
        self.table.retranslate()

    def show_memberships(self, found: Sequence[Membership]) -> None:
        """Show the mandates of a person."""
        self.table.show_records(found)
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)
        self._allow()

    def _columns(self) -> tuple[Column[Membership], ...]:
        return (
            Column(t("People", "Body"), body_word, share=3, tone=tone),
            Column(t("People", "Post"), post_word, width=168, tone=tone),
            Column(t("People", "Since"), since_words, width=88, right=True, tone=tone),
            Column(t("People", "Until"), until_words, width=88, right=True, tone=tone),
            Column(t("People", "Ground, paper"), ground_and_paper, share=3, tone="muted"),
        )

    def _allow(self) -> None:
        current = self.table.current()
        for button in (self.open, self.end, self.remove):
            button.setVisible(bool(self.table.records.records))
            button.setEnabled(current is not None)

    def _open_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self.opening.emit(current)

    def _end_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self.ending.emit(current)

    def _remove_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self.removing.emit(current)


def mandate_id(row: Membership) -> int:
    """What tells the rows apart."""
    return row.mandate.id


def tone(row: Membership) -> str:
    """Grey for what is over, or has not begun."""
    return "text" if row.lasts() else "muted"


def body_word(row: Membership) -> str:
    """The body by its short name."""
    return row.body.names.shown(language())


def post_word(row: Membership) -> str:
    """The post in the body, and whether the person only acts in it."""
    return seat_word(row.mandate)


def since_words(row: Membership) -> str:
    """First day in office."""
    return numeric(row.mandate.since)


def until_words(row: Membership) -> str:
    """Last day in office, or that it lasts."""
    return numeric(row.mandate.until) or t("People", "now")


def ground_and_paper(row: Membership) -> str:
    """Why it ended, and the paper."""
    mandate = row.mandate
    return ", ".join(filter(None, (ground_words().get(mandate.ground, mandate.ground), mandate.paper)))
