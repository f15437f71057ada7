"""The delegate of every table: ground, selection bar, lower line, text, second line, chip."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import font, metrics
from desktop.ui.widgets.chip import Chip, chip_size, paint_chip
from desktop.ui.widgets.painting import paint_elided, paint_lines, paint_row_ground, paint_selection_bar

Index = QModelIndex | QPersistentModelIndex
MARGIN = 10
FIRST_MARGIN = 10


class RecordDelegate(QStyledItemDelegate):
    """Paints a cell as its column declares it; ``cell`` knows record and column of an index."""

    def __init__(self, view: QAbstractItemView, cell: Callable[[Index], tuple[Any, Any]]) -> None:
        super().__init__(view)
        self._view = view
        self._cell = cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held = roles()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, rect, held, selected, False)
        if selected and index.column() == 0:
            paint_selection_bar(painter, rect, held)
        if selected and self._view.hasFocus():
            painter.setPen(held.colour("focus"))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = FIRST_MARGIN if index.column() == 0 else MARGIN
        self._paint_content(painter, rect.adjusted(left, 0, -MARGIN, -1), index, held)
        painter.restore()

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index, held: Roles) -> None:
        record, column = self._cell(index)
        chip = column.chip(record) if column.chip else None
        text = column.text(record)
        if chip:
            rect = self._paint_chip(painter, rect, chip, bool(text), held)
        tone = column.tone if isinstance(column.tone, str) else column.tone(record)
        flags = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        second = column.second(record) if column.second else ""
        upper = rect
        if second:
            upper = QRect(rect.left(), rect.top() + 5, rect.width(), metrics().height())
            lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), metrics("small").height())
            painter.setFont(font("small"))
            painter.setPen(held.colour("muted"))
            paint_elided(painter, lower, second, flags | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font("strong" if column.bold else "body"))
        painter.setPen(held.colour(tone))
        if second:
            where = Qt.TextElideMode.ElideMiddle if column.ends else Qt.TextElideMode.ElideRight
            paint_elided(painter, upper, text, flags | Qt.AlignmentFlag.AlignVCenter, where)
        else:
            paint_lines(painter, upper, text, flags)

    @staticmethod
    def _paint_chip(painter: QPainter, rect: QRect, chip: Chip, texted: bool, held: Roles) -> QRect:
        """Paint the chip; what is left for the text."""
        width = chip_size(chip).width()
        place = rect.adjusted(max(0, rect.width() - width), 0, 0, 0) if texted else rect
        paint_chip(painter, place, chip, held)
        return rect.adjusted(0, 0, -width - MARGIN, 0) if texted else rect

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(metrics().horizontalAdvance(text) + FIRST_MARGIN + MARGIN, metrics().height() + 10)
