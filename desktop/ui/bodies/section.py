"""A part of what is told of a body: a title, a table of all of its rows, and what can be done with them."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label

R = TypeVar("R")
SHOWN = 8
"""Rows without scrolling."""


class Section(QWidget, Generic[R]):
    """``opened`` carries the record on which Enter or a double click came; ``rows`` is as a table has it."""

    opened = Signal(object)

    def __init__(
        self,
        columns: Callable[[], Sequence[Column[R]]],
        key: Callable[[R], Hashable],
        rows: str = "one",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title, self.none = Label("strong"), Label("body", "muted")
        self.table: Table[R] = Table(columns, key, rows, most=SHOWN)
        self._feet = QWidget()
        self.foot = FlowLayout(self._feet, gap=16)
        self._of_row: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.none, self.table, self._feet):
            column.addWidget(widget)
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(self._allow)

    def offer(self, button: Button, of_row: bool = False) -> None:
        """Put a button under the table; one that is ``of_row`` works on the row that is chosen."""
        self.foot.addWidget(button)
        if of_row:
            self._of_row.append(button)

    def set_words(self, title: str, none: str) -> None:
        """The title, and what is said while there are no rows."""
        self.title.setText(title)
        self.none.setText(none)
        self.table.setAccessibleName(title)
        self.table.retranslate()

    def show_records(self, records: Sequence[R]) -> None:
        """Show other rows."""
        self.table.show_records(records)
        self.table.setVisible(bool(records))
        self.none.setVisible(not records)
        self._allow()

    def _allow(self) -> None:
        for button in self._of_row:
            button.setVisible(bool(self.table.records.records))
            button.setEnabled(self.table.current() is not None)
