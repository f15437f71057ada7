"""The list at the left: tabs, the line to find by, the table, how many are shown and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.filters import EVERYONE
from desktop.ui.people.filter_bar import FilterBar
from desktop.ui.people.listing import Listed
from desktop.ui.people.tabs import ALL, Tabs
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.search import SearchLine
from i18n import t


class PeopleList(Panel):
    """``asked`` wants the rows of another tab, ``typing`` those of other letters.

    ``chosen`` carries a Listed or None.
    """

    asked = Signal()
    typing = Signal()
    chosen = Signal(object)
    filling = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.tabs, self.search = Tabs(), SearchLine()
        self.narrow, self.export, self.filter = (
            Button("plain", "filter"),
            Button("plain", "export"),
            FilterBar(),
        )
        self.table: Table[Listed] = Table(self._columns, listed_id)
        self.foot = Label("small", "muted")
        self.none, self.way_out = Label("body", "muted"), Button("link")
        self._stack = QStackedWidget()
        self._build()
        self.tabs.chosen.connect(self.asked)
        self.search.textEdited.connect(self._ask)
        self.search.left_for_list.connect(self.enter)
        self.table.chosen.connect(self.chosen)
        self.way_out.clicked.connect(self._leave)
        self.filter.cleared.connect(self.asked)

    def _build(self) -> None:
        tools, empty = QWidget(), QWidget()
        row = FlowLayout(tools, gap=8, lead=True)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.search)
        row.addWidget(self.tabs.others)
        row.addWidget(self.narrow)
        row.addWidget(self.export)
        column = QVBoxLayout(empty)
        column.setContentsMargins(16, 20, 16, 16)
        column.addWidget(self.none)
        column.addWidget(self.way_out)
        column.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.foot.setContentsMargins(10, 6, 10, 6)
        for widget in (self.tabs, Line(), tools, self.filter, self._stack, self.foot):
            self.column.addWidget(widget, 1 if widget is self._stack else 0)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("People", "Name, body, phone, IIN"))
        self.narrow.set_words(t("Filters", "Filter…"), t("Filters", "Filter of people (Ctrl+Shift+F)"))
        self.export.set_words(t("Filters", "Export…"), t("Filters", "The list as a file (Ctrl+E)"))
        self.filter.retranslate()
        self.table.setAccessibleName(t("People", "People"))
        self.table.retranslate()

    def show_people(self, rows: Sequence[Listed], limit: int) -> None:
        """Show rows; with ``limit`` of them there may be more."""
        self.table.show_records(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.foot.setVisible(bool(rows))
        if not rows:
            self._show_none()
        elif len(rows) == limit:
            text = t("People", "The first {count} are shown: type a few letters more")
            self.foot.setText(text.format(count=len(rows)))
        else:
            text = t("People", "Shown: {count}, in the order of the Kazakh alphabet")
            self.foot.setText(text.format(count=len(rows)))

    def enter(self) -> None:
        """Go on into the table."""
        if self.table.records.records:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.select_first()

    def typed(self) -> str:
        """What people are found by."""
        return self.search.text().strip()

    def show_all(self) -> None:
        """Find by nothing."""
        self.search.clear()

    def _show_none(self) -> None:
        if self.filter.held != EVERYONE:
            self.none.setText(t("Filters", "Nobody here fits the filter."))
            self.way_out.set_words(t("Filters", "Clear the filter"))
            self.way_out.show()
            return
        if self.typed():
            self.none.setText(t("People", "Nothing found for “{typed}”.").format(typed=self.typed()))
            among_all = self.tabs.key() == ALL
            self.way_out.set_words(
                t("People", "Show everyone") if among_all else t("People", "Look among all people")
            )
        elif self.tabs.key().isdecimal():
            self.none.setText(t("People", "Nobody is in office in this body today."))
            self.way_out.set_words(t("People", "Admit members"))
        else:
            self.none.setText(t("People", "Everyone sits in some body."))
        self.way_out.setVisible(bool(self.typed()) or self.tabs.key().isdecimal())

    def _leave(self) -> None:
        """The way out of an empty list."""
        if self.filter.held != EVERYONE:
            self.filter.take_off()
        elif self.typed():
            if self.tabs.key() == ALL:
                self.search.clear()
            self.tabs.choose(ALL)
            self.search.setFocus()
            self.asked.emit()
        else:
            self.filling.emit()

    def _ask(self, _typed: str) -> None:
        self.typing.emit()

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(t("People", "Full name"), Listed.name, share=6),
            Column(t("People", "Organisation, post"), Listed.work, share=5, tone="muted"),
        )


def listed_id(row: Listed) -> int:
    """The number of the person."""
    return row.id
