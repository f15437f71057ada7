"""A list to find in: tabs, a line for a few letters, what else narrows it, the rows, how many there are."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.search import SearchLine

R = TypeVar("R")


class FoundList(Panel, Generic[R]):
    """``asked`` wants other rows; ``chosen`` carries a record or None, ``opened`` one.

    Without rows ``none`` says why there are none, and ``way_out`` leads to some.
    """

    asked = Signal()
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        columns: Callable[[], Sequence[Column[R]]],
        key: Callable[[R], Hashable],
        rows: str = "one",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(flush=True, parent=parent)
        self.search = SearchLine()
        self.table: Table[R] = Table(columns, key, rows=rows)
        self.foot, self.none, self.way_out = Label("small", "muted"), Label("body", "muted"), Button("link")
        self._stack = QStackedWidget()
        self.search.left_for_list.connect(self.enter)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)

    def lay_out(
        self,
        tabs: QWidget,
        narrowing: Sequence[QWidget],
        below: Sequence[QWidget] = (),
        at_end: Sequence[QWidget] = (),
    ) -> None:
        """Tabs above, what narrows beside the line, ``below`` between these and the rows.

        ``at_end``: what can be done with the rows, beside how many they are.
        """
        tools, empty, end = QWidget(), QWidget(), QWidget()
        row = FlowLayout(tools, gap=8, lead=True)
        row.setContentsMargins(12, 10, 12, 10)
        for widget in (self.search, *narrowing):
            row.addWidget(widget)
        column = QVBoxLayout(empty)
        column.setContentsMargins(16, 20, 16, 16)
        column.addWidget(self.none)
        column.addWidget(self.way_out)
        column.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.foot.setContentsMargins(10, 6, 10, 6)
        ends = QHBoxLayout(end)
        ends.setContentsMargins(0, 0, 10, 0)
        ends.setSpacing(8)
        ends.addWidget(self.foot, 1)
        for widget in at_end:
            ends.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        for widget in (tabs, Line(), tools, *below, self._stack, end):
            self.column.addWidget(widget, 1 if widget is self._stack else 0)

    def show_found(self, rows: Sequence[R], told: str) -> None:
        """Show rows, and below them what is told of them."""
        self.table.show_records(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.foot.show_text(told if rows else "")

    def typed(self) -> str:
        """The letters that are looked for."""
        return self.search.text().strip()

    def enter(self) -> None:
        """Go on into the table."""
        if self.table.records.records:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.select_first()

    def ask(self, *_what: object) -> None:
        """Something that narrows the list was changed."""
        self.asked.emit()


def fill(box: QComboBox, words: Sequence[tuple[str, str]], name: str) -> None:
    """Put words with their keys into a box; what was chosen stays chosen."""
    chosen = box.currentData()
    box.clear()
    for key, word in words:
        box.addItem(word, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setAccessibleName(name)
