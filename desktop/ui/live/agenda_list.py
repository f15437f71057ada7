"""The agenda at the left: registration, procedure, items in their order, and a new one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.meetings import Item
from desktop.ui.live.board import Board
from desktop.ui.live.pane import Pane
from desktop.ui.live.unrolled import Unrolled
from desktop.ui.live.words import item_state, item_title
from desktop.ui.typefaces import two_line_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

DOOR = 0
"""Key of the row that shows the registration; items have numbers from 1."""


class AgendaRows(RowList):
    """``moved``: Alt with an arrow asks to move the current item by one place."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the link for a new one stands right below them."""
        return QSize(200, sum(self.sizeHintForRow(row) for row in range(len(self.rows()))) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), 2 * two_line_height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class AgendaPanel(Pane):
    """``picked`` carries the number of an item to look at, None for the registration; ``taken`` on Enter."""

    picked = Signal(object)
    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("right", parent)
        self.title = Label("section", wrap=False)
        self.aside = Label("small", "muted", wrap=False)
        self.list = AgendaRows()
        Unrolled(self.list)
        self.add = Button("link", "plus")
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.aside)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 14, 10)
        foot.addWidget(self.add)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 100)
        column.addLayout(foot)
        column.addStretch(1)
        self.list.chosen.connect(self._tell_picked)
        self.list.opened.connect(self._tell_taken)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("Live", "Agenda"))
        self.list.setAccessibleName(t("Live", "Agenda"))
        self.allow_adding("")

    def allow_adding(self, reason: str) -> None:
        """``reason`` says why no item can be added now, "" where one can."""
        self.add.set_words(t("Live", "Add an item"), reason or t("Live", "Add an item (Ctrl+I)"))
        self.add.setEnabled(not reason)

    def show_board(self, board: Board) -> None:
        """Rows anew; the item that is looked at is the current row."""
        self.list.show_rows([door_row(board), *(item_row(item, board) for item in board.items)])
        self.list.updateGeometry()
        self.show_shown(board)
        count = sum(item.position > 0 for item in board.items)
        self.aside.setText(t("Live", "items: {count}").format(count=count))
        self.add.setVisible(not board.is_locked())

    def show_shown(self, board: Board) -> None:
        """Make the row current that is looked at."""
        if self.list.current() != (board.shown_id or DOOR):
            blocked = self.list.blockSignals(True)
            self.list.select(board.shown_id or DOOR)
            self.list.blockSignals(blocked)

    def show_hall(self, board: Board) -> None:
        """Figures of the registration anew."""
        self.list.update_row(door_row(board))

    def _tell_picked(self, key: object) -> None:
        if isinstance(key, int):
            self.picked.emit(key or None)

    def _tell_taken(self, key: object) -> None:
        if isinstance(key, int):
            self.taken.emit(key)


def door_row(board: Board) -> Row:
    """The row of the registration."""
    second = t("Live", "present {present} of {total}").format(present=board.present(), total=board.total())
    return Row(DOOR, t("Live", "Registration"), second, mark="arrive")


def item_row(item: Item, board: Board) -> Row:
    """The row of an item: a check when it is over, else its number; bold while it is under discussion."""
    current = item.current and board.is_open()
    over = item.started and not current
    mark = "check" if over else "doc" if item.position == 0 else ""
    return Row(
        item.id,
        item_title(item),
        item_state(item, board),
        mark=mark,
        mark_tone="good" if over else "muted",
        number="" if mark else str(item.position),
        bold=current,
    )
