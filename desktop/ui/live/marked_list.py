"""Who was marked last, newest first; each key at the door paints it anew, so a row has to be cheap."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.meetings import Seat
from desktop.ui.live.board import Passage
from desktop.ui.live.words import full_name, work_of
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, row_height
from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.painting import paint_elided
from i18n import t

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MarkedRole = Qt.ItemDataRole.UserRole
MARGIN = 18
GAP = 14
LEAST_ROWS = 3
LEFT = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Marked(NamedTuple):
    """Someone came or left, in words, and how many were present then."""

    name: str
    work: str
    time: str
    present: str


def marked(seat: Seat, passage: Passage) -> Marked:
    """The line of a passage; a departure is named, arrivals are the rule."""
    time = hour(passage.at)
    if not passage.arrived:
        time = t("Live", "left at {time}").format(time=time)
    return Marked(full_name(seat), work_of(seat), time, str(passage.present))


class MarkedModel(QAbstractListModel):
    """A handful of lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Marked] = []

    def show_lines(self, lines: Sequence[Marked]) -> None:
        """Take other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (line.present, line.name, line.work, line.time) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(", ".join(part for part in (line.name, line.work) if part))
            case _ if role == MarkedRole:
                return line
        return None


class MarkedDelegate(QStyledItemDelegate):
    """Number, name, what the member represents, time."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, row_height() + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Marked = index.data(MarkedRole)
        held, body = roles(), metrics()
        rect: QRect = option.rect
        number, time = body.horizontalAdvance("0000"), body.horizontalAdvance(line.time) + 2
        name = QRect(rect.left() + MARGIN + number + GAP, rect.top(), 0, rect.height() - 1)
        rest = rect.right() - MARGIN - time - GAP - name.left()
        name.setWidth(rest * 11 // 20)
        painter.save()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), held.colour("line"))
        painter.setFont(font("body"))
        painter.setPen(held.colour("text"))
        paint_elided(painter, name, line.name, LEFT)
        painter.drawText(rect.adjusted(0, 0, -MARGIN, -1), RIGHT, line.time)
        painter.setPen(held.colour("muted"))
        left = QRect(rect.left() + MARGIN, rect.top(), number, rect.height() - 1)
        painter.drawText(left, RIGHT, line.present)
        work = QRect(name.right() + GAP, rect.top(), rest - name.width() - GAP, rect.height() - 1)
        paint_elided(painter, work, line.work, LEFT)
        painter.restore()


class MarkedList(QListView):
    """``show_lines`` takes the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = MarkedModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(MarkedDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)

    def show_lines(self, lines: Sequence[Marked]) -> None:
        """Show who was marked last."""
        self.lines.show_lines(lines)

    def sizeHint(self) -> QSize:
        """Whom the door has found comes first where there is little room."""
        return QSize(200, LEAST_ROWS * (row_height() + 3))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, row_height() + 3)
