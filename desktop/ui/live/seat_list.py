"""Members in a list: mark, name, where they stand. One row is repainted when one member comes or goes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.core.meetings import Seat
from desktop.ui.icons import pixmap
from desktop.ui.live.words import full_name, short_name, standing_of
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, row_height, scaled
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.painting import paint_elided, paint_row_ground, paint_selection_bar

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SeatRole = Qt.ItemDataRole.UserRole
MARGIN = 14
LEAST_ROWS = 3


class SeatModel(QAbstractListModel):
    """Numbers of members; ``seat_of`` says where each stands now."""

    def __init__(self, seat_of: Callable[[int], Seat | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._seat_of = seat_of
        self.members: list[int] = []

    def show_members(self, members: Sequence[int]) -> None:
        """Take other rows, unless they are the same."""
        if self.members == list(members):
            self.dataChanged.emit(self.index(0), self.index(len(self.members) - 1))
            return
        self.beginResetModel()
        self.members = list(members)
        self.endResetModel()

    def touch(self, member: int) -> None:
        """A member stands elsewhere now: repaint the one row."""
        if member in self.members:
            row = self.index(self.members.index(member))
            self.dataChanged.emit(row, row)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.members)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seat = self._seat_of(self.members[index.row()]) if index.isValid() else None
        if seat is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short_name(seat)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{full_name(seat)}, {standing_of(seat).words}"
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{full_name(seat)}, {standing_of(seat).words}")
            case _ if role == SeatRole:
                return seat
        return None


class SeatDelegate(QStyledItemDelegate):
    """Icon and word of the state, the name between them."""

    def __init__(self, view: "SeatList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seat: Seat = index.data(SeatRole)
        held = roles()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        standing = standing_of(seat)
        painter.save()
        paint_row_ground(painter, rect, held, selected, self._view.hasFocus())
        if selected:
            paint_selection_bar(painter, rect, held)
        side = scaled(16)
        top = rect.center().y() - side // 2
        painter.drawPixmap(rect.left() + MARGIN, top, pixmap(standing.icon, standing.tone, side))
        inner = rect.adjusted(MARGIN + side + 10, 0, -MARGIN, -1)
        name, aside = short_name(seat), "" if seat.standing == "present" else standing.words
        room = max(inner.width() - metrics().horizontalAdvance(name) - 12, inner.width() * 2 // 5)
        width = min(metrics("small").horizontalAdvance(aside) + 2, room) if aside else 0
        painter.setFont(font("small"))
        painter.setPen(held.colour("muted"))
        right = QRect(inner.right() - width, inner.top(), width, inner.height())
        paint_elided(painter, right, aside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font("body"))
        painter.setPen(held.colour("text"))
        paint_elided(painter, inner.adjusted(0, 0, -width - 8, 0), name, Qt.AlignmentFlag.AlignVCenter)
        painter.restore()


class SeatList(QListView):
    """``chosen`` carries the member that became current (None: none), ``entered`` the one to be toggled."""

    chosen = Signal(object)
    entered = Signal(int)

    def __init__(self, seat_of: Callable[[int], Seat | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.members = SeatModel(seat_of, self)
        self.setModel(self.members)
        self.setItemDelegate(SeatDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._tell_entered)

    def show_members(self, members: Sequence[int]) -> None:
        """Show these members; the current one stays current."""
        current = self.current()
        self.members.show_members(members)
        self._limit()
        if current is not None:
            self.select(current)

    def touch(self, member: int) -> None:
        """Repaint one row."""
        self.members.touch(member)

    def current(self) -> int | None:
        """The current member."""
        row = self.currentIndex().row()
        return self.members.members[row] if 0 <= row < len(self.members.members) else None

    def select(self, member: int) -> bool:
        """Make a member current."""
        if member not in self.members.members:
            return False
        self.setCurrentIndex(self.members.index(self.members.members.index(member)))
        return True

    def step(self, rows: int) -> None:
        """Move the current row, within the list."""
        count = len(self.members.members)
        if count:
            row = self.currentIndex().row()
            self.setCurrentIndex(self.members.index(min(max(0, row + rows), count - 1)))

    def enter(self) -> None:
        """Toggle the current member."""
        self._tell_entered()

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.current())

    def _tell_entered(self) -> None:
        member = self.current()
        if member is not None:
            self.entered.emit(member)

    def _limit(self) -> None:
        """Never higher than its rows: what belongs to the chosen one stands right below a short list."""
        self.setMaximumHeight(max(1, len(self.members.members)) * row_height() + 2)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.maximumHeight(), LEAST_ROWS * row_height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_entered()
        else:
            super().keyPressEvent(event)
