"""One scroll bar where the columns stand under one another: what they hold is as high as it is long.

Side by side each column and each list scrolls by itself; under one another, two bars would stand together
and nobody could tell which of them moves what.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QStackedWidget, QTableView, QVBoxLayout, QWidget

from desktop.ui.widgets.scroll import Scroll

OFF, NEEDED = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
EDGE = 8
"""Pixels that stay free above and below the current row."""


class Unrolled(QObject):
    """Keeps a list as high as its rows while it is unrolled, and its current row in sight.

    ``leader`` is the field from which the rows are stepped through. A list that is ``glanced`` at keeps its
    height and loses its bar.
    """

    def __init__(self, view: QAbstractItemView, leader: QWidget | None = None, glanced: bool = False) -> None:
        super().__init__(view)
        self._view, self._leader, self._glanced = view, leader, glanced
        self._on = False
        self._least = 0
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            changed.connect(self._fit)
        view.selectionModel().currentChanged.connect(self._follow)
        view.installEventFilter(self)

    def unroll(self, on: bool) -> None:
        """Let the list be as high as its rows, or scroll by itself again."""
        if on == self._on:
            return
        self._on = on
        self._view.setVerticalScrollBarPolicy(OFF if on else NEEDED)
        if on:
            self._least = self._view.minimumHeight()
            self._fit()
        elif not self._glanced:
            self._view.setMinimumHeight(self._least)

    def _fit(self) -> None:
        height = rows_height(self._view)
        if self._on and not self._glanced and height != self._view.minimumHeight():
            self._view.setMinimumHeight(height)

    def _follow(self) -> None:
        """Scroll the page to the row that was chosen by key."""
        leads = self._leader is not None and self._leader.hasFocus()
        if self._on and (leads or self._view.hasFocus()):
            area = around(self._view)
            if area is not None:
                show(area, self._view, self._view.visualRect(self._view.currentIndex()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._fit()
        return super().eventFilter(watched, event)


class LongColumn(Scroll):
    """A column that scrolls by itself beside others, and is as high as what it holds under them."""

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)
        self._unrolled = False

    def unroll(self, on: bool) -> None:
        """Be as high as what it holds, or scroll again."""
        self._unrolled = on
        self.setVerticalScrollBarPolicy(OFF if on else NEEDED)
        self._fit()

    def _fit(self) -> None:
        height = self._needed() if self._unrolled else 0
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def _needed(self) -> int:
        layout = self.body.layout()
        least = self.body.minimumSizeHint().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.totalHeightForWidth(self.viewport().width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Desk(LongColumn):
    """``inner`` is the column to fill; it has margins, which the body of a Scroll keeps for its bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        sheet = QWidget()
        self.inner = QVBoxLayout(sheet)
        self.inner.setContentsMargins(16, 12, 16, 12)
        self.inner.setSpacing(12)
        self.column.addWidget(sheet)


class Stack(QStackedWidget):
    """As high as what it shows: what is hidden asks for no height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        widest, shown = super().minimumSizeHint(), self.currentWidget()
        if shown is None:
            return widest
        return QSize(widest.width(), max(shown.minimumSizeHint().height(), shown.minimumHeight()))


def rows_height(view: QAbstractItemView) -> int:
    """The height of all rows of a list, with the head of a table."""
    frame = 2 * view.frameWidth()
    if isinstance(view, QTableView):
        head = view.horizontalHeader()
        return frame + view.verticalHeader().length() + (0 if head.isHidden() else head.sizeHint().height())
    return frame + sum(view.sizeHintForRow(row) for row in range(view.model().rowCount()))


def around(widget: QWidget) -> QScrollArea | None:
    """The scroll area that still scrolls a widget."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.verticalScrollBar().maximum():
            return above
        above = above.parentWidget()
    return None


def show(area: QScrollArea, view: QAbstractItemView, row: QRect) -> None:
    """Scroll an area so that a row is seen."""
    inner = area.widget()
    if inner is not None:
        inside = view.viewport().mapTo(inner, row.center())
        area.ensureVisible(inside.x(), inside.y(), 0, row.height() // 2 + EDGE)
