"""A list of rows with a mark, a title that wraps, a second line and something at the right."""

from collections.abc import Hashable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.icons import pixmap
from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import font, metrics, row_height, scaled
from desktop.ui.widgets.current_row import mark_current
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.painting import paint_row_ground, paint_selection_bar

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
RowRole = Qt.ItemDataRole.UserRole
MARGIN = 14
STEP, DEEPEST = 14, 6
"""Pixels at 100 % that a row of a tree stands in, and from which depth on it stands in no further."""
WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
UNBOUND = 10_000


class Row(NamedTuple):
    """``mark`` is an icon or, where it is none, ``number`` a short text in its place.

    In a tree ``depth`` is how far a row stands in, ``spoken`` what a screen reader says of that.
    """

    key: Hashable
    title: str
    second: str = ""
    mark: str = ""
    mark_tone: str = "muted"
    number: str = ""
    aside: str = ""
    tone: str = "text"
    bold: bool = False
    second_tone: str = "muted"
    depth: int = 0
    spoken: str = ""


class RowsModel(QAbstractListModel):
    """Rows as they are given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (row.number, row.title, row.second, row.aside, row.spoken)
                return ", ".join(part for part in said if part)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.title)
            case _ if role == RowRole:
                return row
        return None


class RowDelegate(QStyledItemDelegate):
    """Title and second line wrap; the row is as high as they need."""

    def __init__(self, view: "RowList") -> None:
        super().__init__(view)
        self._view = view

    def mark_width(self) -> int:
        """Room at the left for marks, none where no row has one."""
        marked = any(row.mark or row.number for row in self._view.rows())
        return scaled(18) + 10 if marked else 0

    def left(self, row: Row) -> int:
        """Where a row begins: a margin, and what it stands in; deep rows stand in no further."""
        return MARGIN + min(row.depth, DEEPEST) * scaled(STEP)

    def text_width(self, row: Row, width: int) -> int:
        """Room for a title in a row so wide."""
        aside = metrics("small").horizontalAdvance(row.aside) + 8 if row.aside else 0
        return max(40, width - self.left(row) - MARGIN - self.mark_width() - aside)

    def _title_height(self, row: Row, width: int) -> int:
        fm = metrics("strong" if row.bold else "body")
        return wrapped_height(fm, row.title, width)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(RowRole)
        width = self._view.viewport().width()
        height = self._title_height(row, self.text_width(row, width)) + 10
        if row.second:
            room = self.text_width(row._replace(aside=""), width)
            height += wrapped_height(metrics("small"), row.second, room) + 6
        return QSize(width, max(row_height(), height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(RowRole)
        held = roles()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, rect, held, selected, self._view.hasFocus())
        if selected:
            paint_selection_bar(painter, rect, held)
        self._paint_mark(painter, rect, row, held)
        self._paint_words(painter, rect, row, held)
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, row: Row, held: Roles) -> None:
        top = rect.top() + (8 if row.second else 5)
        if row.mark:
            side = scaled(16)
            drawn = pixmap(row.mark, row.mark_tone, side)
            painter.drawPixmap(rect.left() + self.left(row), top + (metrics().height() - side) // 2, drawn)
        elif row.number:
            painter.setFont(font("strong"))
            painter.setPen(held.colour(row.tone))
            place = QRect(rect.left() + self.left(row), top, self.mark_width() - 10, metrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.number)

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, held: Roles) -> None:
        width = self.text_width(row, rect.width())
        left = rect.left() + self.left(row) + self.mark_width()
        top = rect.top() + (8 if row.second else 5)
        height = self._title_height(row, width)
        painter.setFont(font("strong" if row.bold else "body"))
        painter.setPen(held.colour(row.tone))
        painter.drawText(QRect(left, top, width, height), WRAPS, row.title)
        painter.setFont(font("small"))
        if row.second:
            painter.setPen(held.colour(row.second_tone))
            whole = self.text_width(row._replace(aside=""), rect.width())
            painter.drawText(
                QRect(left, top + height, whole, rect.bottom() - top - height), WRAPS, row.second
            )
        if row.aside:
            painter.setPen(held.colour("muted"))
            place = QRect(rect.left(), top, rect.width() - MARGIN, metrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.aside)


def wrapped_height(fm: QFontMetrics, text: str, width: int) -> int:
    """Height of a text. One line is as high as in any other list; several are painted a pixel further apart
    than their font says at some sizes.
    """
    height = fm.boundingRect(QRect(0, 0, width, UNBOUND), WRAPS, text or " ").height()
    return height if height >= 2 * fm.height() else fm.height()


class RowList(QListView):
    """``chosen`` carries the key of the row that became current, ``opened`` of the one entered."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(self)
        self.setModel(self._model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.activated.connect(self._tell_opened)

    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current key stays current where it is still there, without ``chosen``."""
        key = self.current()
        blocked = self.selectionModel().blockSignals(True)
        self._model.beginResetModel()
        self._model.rows = list(rows)
        self._model.endResetModel()
        if key is not None:
            self.select(key)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def update_row(self, row: Row) -> None:
        """Put a row in the place of the one with its key, and paint it alone; it has to keep its height."""
        for place, known in enumerate(self._model.rows):
            if known.key == row.key:
                self._model.rows[place] = row
                index = self._model.index(place)
                self._model.dataChanged.emit(index, index)

    def current(self) -> Any:
        """The key of the current row, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else None

    def text_width(self, row: Row) -> int:
        """Room for a title."""
        return self._delegate.text_width(row, self.viewport().width())

    def select(self, key: Hashable) -> bool:
        """Make a row current by its key."""
        for place, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(place))
                return True
        return False

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.current())

    def _tell_opened(self) -> None:
        self.opened.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark_current(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._tell_opened()
            return
        super().keyPressEvent(event)
