"""A find field that keeps the focus while arrows move through the rows below it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.typefaces import font, scaled
from desktop.ui.widgets.search import SearchLine

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickLine(SearchLine):
    """``moved`` carries by how many rows, ``entered`` comes on Enter, ``left`` on Esc in an empty field."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.moved.emit(STEPS[key])
        elif key in ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)


def large_font() -> QFont:
    """The size of a page title, in the weight of the body."""
    made = font("page")
    made.setBold(False)
    return made


class LargePickLine(PickLine):
    """The same for the door, where it is read from a step away."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setFont(large_font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != large_font():
            self.setFont(large_font())


class Holder(QWidget):
    """Gives the large field its height: the style sheet takes any height of its own from a field."""

    def __init__(self, field: LargePickLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(field)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(scaled(52), QFontMetrics(large_font()).height() + 22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
