"""A part of a card that is a list: rows, as high as they need, and what can be done with them."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import PADDING, Panel
from desktop.ui.widgets.rows import Row, RowList

EDGE = 2


class WholeList(RowList):
    """A list that is as high as all of its rows; the page around it scrolls."""

    def fit(self) -> None:
        """Be as high as the rows at this width."""
        self.setFixedHeight(sum(map(self.sizeHintForRow, range(len(self.rows())))) + EDGE)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, and take the height that they need."""
        super().show_rows(rows)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class ListPart(Panel):
    """``asked`` carries the key of the button that was pressed.

    Buttons ``of_row`` are for the chosen row, and Enter on it presses the first of them; the others are for
    the whole list.
    """

    asked = Signal(str)

    def __init__(
        self,
        buttons: Iterable[tuple[str, str]],
        of_row: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(flush=True, parent=parent)
        self.rows, self.none = WholeList(), Label("body", "muted")
        self._always = {key: Button("link", icon) for key, icon in buttons}
        self._of_row = {key: Button("link", icon) for key, icon in of_row}
        self.none.setContentsMargins(PADDING, 0, PADDING, 4)
        feet = QWidget()
        row = FlowLayout(feet, gap=16)
        row.setContentsMargins(PADDING, 6, PADDING, 10)
        for key, button in self.buttons().items():
            button.setObjectName(key)
            button.clicked.connect(self._tell_pressed)
            row.addWidget(button)
        for widget in (self.none, self.rows, feet):
            self.column.addWidget(widget)
        self.rows.chosen.connect(self._allow)
        self.rows.opened.connect(self._open)

    def buttons(self) -> dict[str, Button]:
        """All of them by key."""
        return self._always | self._of_row

    def set_words(self, title: str, none: str, words: dict[str, tuple[str, str]]) -> None:
        """Title, what is said while nothing is there, and text with hint for each button."""
        self.set_title(title)
        self.none.setText(none)
        self.rows.setAccessibleName(title)
        for key, button in self.buttons().items():
            button.set_words(*words[key])

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what there is; the chosen row stays chosen, else the first one is."""
        self.rows.show_rows(rows)
        if rows and self.rows.current() is None:
            self.rows.select(rows[0].key)
        self.rows.setVisible(bool(rows))
        self.none.setVisible(not rows)
        for button in self._of_row.values():
            button.setVisible(bool(rows))
        self._allow()

    def current(self) -> Any:
        """The key of the chosen row."""
        return self.rows.current()

    def _allow(self, *_chosen: object) -> None:
        for button in self._of_row.values():
            button.setEnabled(self.rows.current() is not None)

    def _open(self) -> None:
        first = next(iter(self._of_row.values()), None)
        if first is not None and first.isEnabled() and self.rows.current() is not None:
            self.asked.emit(first.objectName())

    def _tell_pressed(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.asked.emit(pressed.objectName())
