"""How far something long has come: a thin bar with words."""

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.labels import Label

THICK = 6


class Bar(QWidget):
    """A share from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, held = QPainter(self), roles()
        painter.fillRect(self.rect(), held.colour("line"))
        painter.fillRect(0, 0, round(self.width() * self.share), self.height(), held.colour("accent"))
        painter.end()


class ProgressLine(QWidget):
    """Painted at once by each ``report``, though whoever reports leaves the event loop no time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.bar = Label("small", "muted"), Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        self.hide()

    def start(self, words: str) -> None:
        """Show that it begins, and let the layout make room for it before it does."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.bar.share = 0.0
        self.show()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def report(self, done: int, total: int) -> None:
        """So many of so many."""
        self.bar.share = min(1.0, done / total) if total else 0.0
        self.bar.repaint()
