"""The field to find something in, with a lens and, where it has one, its key."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.painting import key_cap_size, paint_key_cap


class SearchLine(QLineEdit):
    """``textEdited`` as in any line. Esc empties it; Down and Enter go on to the list (``left_for_list``)."""

    left_for_list = Signal()

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._fit()

    def set_words(self, words: str) -> None:
        """Placeholder and accessible name."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip("")
        self._fit()

    def _fit(self) -> None:
        cap = key_cap_size(self._key).width() + 8 if self._key else 0
        self.setTextMargins(scaled(16) + 12, 0, cap, 0)
        self.setMinimumWidth(
            min(scaled(300), self.fontMetrics().horizontalAdvance(self.placeholderText()) + 60 + cap)
        )

    def event(self, event: QEvent) -> bool:
        """Esc empties the line before it leaves the page."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._empties(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
            self.textEdited.emit("")
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_for_list.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = scaled(16)
        painter.drawPixmap(11, (self.height() - side) // 2, pixmap("search", "muted", side))
        if self._key:
            size = key_cap_size(self._key)
            box = QRect(
                self.width() - size.width() - 8,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
            paint_key_cap(painter, box, self._key, roles().colour("muted"), roles().colour("window"))
        painter.end()
