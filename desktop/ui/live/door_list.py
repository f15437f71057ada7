"""Whom the door has found: name in both spellings, where they stand, and the button that Enter presses."""

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
from PySide6.QtGui import QMouseEvent, QPainter, QPen
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
from desktop.ui.live.finding import bold_lengths
from desktop.ui.live.words import (
    full_name,
    other_spelling,
    standing_chip,
    toggle_words,
    work_of,
)
from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import control_height, font, metrics, scaled, two_line_height
from desktop.ui.widgets.chip import chip_size, paint_chip
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.painting import (
    key_cap_size,
    paint_elided,
    paint_key_cap,
    paint_row_ground,
    paint_selection_bar,
)

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SeatRole = Qt.ItemDataRole.UserRole
MARGIN = 18
GAP = 14
KEY = "Enter"
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class FoundModel(QAbstractListModel):
    """Members that were found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.seats: list[Seat] = []

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Take other members."""
        self.beginResetModel()
        self.seats = list(seats)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        seat = self.seats[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return full_name(seat)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (full_name(seat), other_spelling(seat), work_of(seat), standing_chip(seat).word)
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(part for part in (full_name(seat), work_of(seat)) if part))
            case _ if role == SeatRole:
                return seat
        return None


class FoundDelegate(QStyledItemDelegate):
    """One row: words at the left, all chips on one edge, the button at the right."""

    def __init__(self, view: "FoundList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, two_line_height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seat: Seat = index.data(SeatRole)
        held = roles()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, rect, held, selected, self._view.hasFocus())
        if selected:
            paint_selection_bar(painter, rect, held)
        button = self._view.button_rect(rect)
        if not self._view.is_locked():
            paint_button(painter, button, toggle_words(seat), selected, held)
        chip = self._view.chip_rect(rect)
        paint_chip(painter, chip, standing_chip(seat), held)
        words = QRect(
            rect.left() + MARGIN, rect.top(), chip.left() - GAP - rect.left() - MARGIN, rect.height()
        )
        self._paint_words(painter, words, seat, held)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, seat: Seat, held: Roles) -> None:
        high, low = metrics().height(), metrics("small").height()
        top = rect.top() + (rect.height() - high - low) // 2
        left = paint_name(
            painter, QRect(rect.left(), top, rect.width(), high), seat, self._view.typed(), held
        )
        painter.setFont(font("small"))
        painter.setPen(held.colour("muted"))
        other = QRect(left + 8, top, rect.right() - left - 8, high)
        if other.width() > scaled(60):
            paint_elided(painter, other, other_spelling(seat), MIDDLE)
        paint_elided(painter, QRect(rect.left(), top + high, rect.width(), low), work_of(seat), MIDDLE)


def paint_name(painter: QPainter, rect: QRect, seat: Seat, typed: str, held: Roles) -> int:
    """The name with the letters that were typed in bold; where it ends."""
    painter.setPen(held.colour("text"))
    whole = full_name(seat)
    if metrics("strong").horizontalAdvance(whole) > rect.width():
        painter.setFont(font("body"))
        paint_elided(painter, rect, whole, MIDDLE)
        return rect.right()
    left = rect.left()
    for word, bold in bold_lengths(whole, typed):
        for kind, part in (("strong", word[:bold]), ("body", word[bold:])):
            painter.setFont(font(kind))
            painter.drawText(QRect(left, rect.top(), rect.width(), rect.height()), MIDDLE, part)
            left += metrics(kind).horizontalAdvance(part)
        left += metrics().horizontalAdvance(" ")
    return left


def paint_button(painter: QPainter, rect: QRect, words: str, primary: bool, held: Roles) -> None:
    """A button of a row; the one that Enter presses is filled and carries its key."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(held.colour("accent" if primary else "edge"), 1))
    painter.setBrush(held.colour("accent" if primary else "surface"))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
    kind = "strong" if primary else "body"
    cap = key_cap_size(KEY)
    width = metrics(kind).horizontalAdvance(words)
    left = rect.left() + (rect.width() - width - (cap.width() + 8 if primary else 0)) // 2
    ink = held.colour("on_accent" if primary else "text")
    painter.setFont(font(kind))
    painter.setPen(ink)
    painter.drawText(QRect(left, rect.top(), width + 4, rect.height()), MIDDLE, words)
    if primary:
        top = rect.top() + (rect.height() - cap.height()) // 2
        paint_key_cap(painter, QRect(left + width + 8, top, cap.width(), cap.height()), KEY, ink, None)
    painter.restore()


class FoundList(QListView):
    """``entered`` carries the member whose button was pressed, ``chosen`` who is current (None: nobody)."""

    entered = Signal(int)
    chosen = Signal(object)

    def __init__(self, typed: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed = typed
        self._locked = False
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    def show_seats(self, seats: Sequence[Seat], locked: bool, current: int | None = None) -> None:
        """Show members, the first one or ``current`` chosen; ``locked`` leaves the buttons out."""
        self._locked = locked
        self.found.show_seats(seats)
        rows = [row for row, seat in enumerate(seats) if seat.person_id == current]
        if seats:
            self.setCurrentIndex(self.found.index(rows[0] if rows else 0))
        self.updateGeometry()
        self._tell_chosen()

    def current(self) -> int | None:
        """The current member."""
        row = self.currentIndex().row()
        return self.found.seats[row].person_id if 0 <= row < len(self.found.seats) else None

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.current())

    def is_locked(self) -> bool:
        """Whether nobody can be marked any more."""
        return self._locked

    def step(self, rows: int) -> None:
        """Move the current row."""
        count = len(self.found.seats)
        if count:
            row = min(max(0, self.currentIndex().row() + rows), count - 1)
            self.setCurrentIndex(self.found.index(row))

    def enter(self) -> None:
        """Press the button of the current row."""
        row = self.currentIndex().row()
        if 0 <= row < len(self.found.seats) and not self._locked:
            self.entered.emit(self.found.seats[row].person_id)

    def button_width(self) -> int:
        """One width for all buttons: that of the longest words with the key."""
        words = [toggle_words(seat) for seat in self.found.seats]
        widest = max((metrics("strong").horizontalAdvance(each) for each in words), default=0)
        return widest + key_cap_size(KEY).width() + 8 + 2 * 16

    def chip_width(self) -> int:
        """Room for the longest chip, at most a third of the row."""
        widths = [chip_size(standing_chip(seat)).width() for seat in self.found.seats]
        return min(max(widths, default=0), self.viewport().width() // 3)

    def button_rect(self, row: QRect) -> QRect:
        """Where the button of a row stands."""
        width = 0 if self._locked else self.button_width()
        top = row.top() + (row.height() - control_height()) // 2
        return QRect(row.right() - width - 13, top, width, control_height())

    def chip_rect(self, row: QRect) -> QRect:
        """Where the chip of a row stands."""
        width = self.chip_width()
        return QRect(self.button_rect(row).left() - GAP - width, row.top(), width, row.height())

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), min(6, max(1, len(self.found.seats))) * (two_line_height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), min(self.sizeHint().height(), 2 * (two_line_height() + 10)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.button_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self.enter()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
