"""Columns that go under one another, and then scroll, where they no longer fit side by side."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from desktop.ui.typefaces import scaled
from desktop.ui.widgets.scroll import Revealing

LEAST = 300
"""Pixels at 100 % that a column is high at least once it stands under another."""
SHARE = 0.6
"""A stacked column leaves part of the window to the next one, so that it is seen."""
BAR_GAP = 6
UNBOUND = 16_777_215


class SideColumn(NamedTuple):
    """A column with what it needs, in pixels at 100 %, and its share of the width that is left."""

    widget: QWidget
    needed: int
    stretch: int
    least: int
    exact: bool = False
    whole: bool = False


class SideBySide(Revealing):
    """Each column says how wide it has to be at 100 %; larger text needs more.

    ``turned`` comes with True once the columns stand under one another, with False once side by side.
    """

    turned = Signal(bool)

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[SideColumn] = []
        inner = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, least: int, most: int) -> None:
        """Keep the columns clear of the bar."""
        self._row.setContentsMargins(0, 0, BAR_GAP if most > least else 0, 0)

    def add(
        self, column: QWidget, needed: int, stretch: int = 1, least: int = LEAST, whole: bool = False
    ) -> None:
        """Add a column that needs so many pixels of width, and of height once stacked, at 100 %.

        With ``stretch`` 0 it is just so wide. A stacked column leaves room for the next one; the last one
        takes the height it needs. A ``whole`` one is as high as what it holds and does not scroll by itself.
        """
        self._columns.append(SideColumn(column, needed, stretch, least, whole=whole))
        self._row.addWidget(column, stretch)
        self._fit()

    def need(self, column: QWidget, least: int) -> None:
        """Let a column be just so high once stacked, at 100 %."""
        self._columns = [
            each._replace(least=least, exact=True) if each.widget is column else each
            for each in self._columns
        ]
        self._fit()

    def stacked(self) -> bool:
        """Whether the columns stand under one another."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _fit(self) -> None:
        """Turn the row where the width asks for it."""
        room = self._row.spacing() * max(0, len(self._columns) - 1)
        room += sum(scaled(column.needed) for column in self._columns)
        stacked = room > self.width()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.turned.emit(stacked)
        for place, column in enumerate(self._columns):
            self._fit_column(place, column, stacked)

    def _fit_column(self, place: int, column: SideColumn, stacked: bool) -> None:
        """Set the least height of a stacked column, or the width of one that has to be just so wide."""
        last = place == len(self._columns) - 1
        room = max(LEAST, round(self.height() * SHARE))
        high = scaled(column.least) if last else min(scaled(column.least), room)
        fixed = not stacked and column.stretch == 0
        self._row.setStretch(place, int(last) if stacked else column.stretch)
        column.widget.setMinimumHeight(high if stacked and not column.whole else 0)
        column.widget.setMaximumHeight(high if stacked and column.exact else UNBOUND)
        column.widget.setMinimumWidth(scaled(column.needed) if fixed else 0)
        column.widget.setMaximumWidth(scaled(column.needed) if fixed else UNBOUND)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        items = [self._row.itemAt(index) for index in range(self._row.count())]
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max((item.minimumSize().width() for item in items if item), default=0) + bar, 120)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
