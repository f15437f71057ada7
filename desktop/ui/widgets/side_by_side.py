"""Columns that go under one another, and then scroll, where they no longer fit side by side."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.ui.typefaces import scaled

LEAST = 300
"""Pixels at 100 % that a column is high at least once it stands under another."""
SHARE = 0.6
"""A stacked column leaves part of the window to the next one, so that it is seen."""
BAR_GAP = 6
UNBOUND = 16_777_215


class SideBySide(QScrollArea):
    """Each column says how wide it has to be at 100 %; larger text needs more."""

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[tuple[QWidget, int, int]] = []
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

    def add(self, column: QWidget, needed: int, stretch: int = 1, least: int = LEAST) -> None:
        """Add a column that needs so many pixels of width, and of height once stacked, at 100 %.

        With ``stretch`` 0 it is just so wide.
        """
        self._columns.append((column, needed, least))
        self._row.addWidget(column, stretch)
        self._fit()

    def stacked(self) -> bool:
        """Whether the columns stand under one another."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _fit(self) -> None:
        """Turn the row where the width asks for it."""
        room = self._row.spacing() * max(0, len(self._columns) - 1)
        room += sum(scaled(needed) for _, needed, _ in self._columns)
        stacked = room > self.width()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
        for place, (column, needed, least) in enumerate(self._columns):
            column.setMinimumHeight(
                min(scaled(least), max(LEAST, round(self.height() * SHARE))) if stacked else 0
            )
            fixed = not stacked and self._row.stretch(place) == 0
            column.setMinimumWidth(scaled(needed) if fixed else 0)
            column.setMaximumWidth(scaled(needed) if fixed else UNBOUND)

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
