"""A white side of the page with a line towards the middle, and three columns that give way."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.ui.live.unrolled import LongColumn, Unrolled
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.scroll import Revealing

AGENDA_WIDTH, SIDE_WIDTH, LEAST_MIDDLE = 246, 318, 470
"""Pixels at 100 %: the agenda and the hall are so wide, the middle takes the rest and needs so much."""
LEAST_HEIGHT = 340
"""Pixels that a column keeps when it stands under another one."""
UNBOUND = 16_777_215


class Pane(QFrame):
    """``edge`` is the side that has the line, "left" or "right"."""

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.setPen(QPen(roles().colour("line"), 1))
        box = self.rect()
        if self._edge == "right":
            painter.drawLine(box.topRight(), box.bottomRight())
        else:
            painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.end()


class LiveColumns(Revealing):
    """Agenda, middle and hall side by side; where they do not fit, the middle above the other two."""

    def __init__(
        self, agenda: QWidget, middle: QWidget, side: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.agenda, self.middle, self.side = agenda, middle, side
        self._stacked: bool | None = None
        self._inner = inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._fit()

    def stacked(self) -> bool:
        """Whether the sides stand under the middle."""
        return bool(self._stacked)

    def show_middle(self) -> None:
        """Scroll back to the middle, which stands above the sides."""
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        stacked = scaled(AGENDA_WIDTH + SIDE_WIDTH + LEAST_MIDDLE) > self.width()
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()
            for column in self.findChildren(LongColumn):
                column.unroll(stacked)
            for text in self.findChildren(Unrolled):
                text.unroll(stacked)
        self._bound()

    def _place(self) -> None:
        """Put the columns where the width has room for them."""
        for column in (self.agenda, self.middle, self.side):
            self._grid.removeWidget(column)
        if self._stacked:
            self._grid.addWidget(self.middle, 0, 0, 1, 2)
            self._grid.addWidget(self.agenda, 1, 0)
            self._grid.addWidget(self.side, 1, 1)
        else:
            for place, column in enumerate((self.agenda, self.middle, self.side)):
                self._grid.addWidget(column, 0, place)
        for place, stretch in enumerate((1, 1, 0) if self._stacked else (0, 1, 0)):
            self._grid.setColumnStretch(place, stretch)
        self.setTabOrder(self.agenda, self.middle)
        self.setTabOrder(self.middle, self.side)

    def _bound(self) -> None:
        """Sides have their width beside the middle; under it, they begin below the edge of the window."""
        height = max(LEAST_HEIGHT, self.height()) if self._stacked else 0
        for column, width in ((self.agenda, AGENDA_WIDTH), (self.side, SIDE_WIDTH), (self.middle, 0)):
            fixed = bool(width) and not self._stacked
            column.setMinimumWidth(scaled(width) if fixed else 0)
            column.setMaximumWidth(scaled(width) if fixed else UNBOUND)
        self._grid.setRowMinimumHeight(0, height)
        self._inner.setMaximumHeight(UNBOUND if self._stacked else self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), 200)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
