"""The head of a page: title and a grey line at the left, what can be done at the right."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.roles import roles
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label


class PageHead(QWidget):
    """Add search first, then plain buttons, the primary button last.

    ``bar`` is for live pages: a white bar over the whole width with a line below.
    """

    def __init__(self, bar: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self.title = Label("page", wrap=True)
        self.line = Label("small", "muted")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.line)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = FlowLayout(self, gap=12, lead=True)
        side = 18 if bar else 0
        self._row.setContentsMargins(side, 10, side, 8 if bar else 0)
        self._row.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, widget: QWidget) -> None:
        """Put a button or a field at the right."""
        self._row.addWidget(widget)

    def set_words(self, title: str, line: str = "") -> None:
        """Title and the grey line under it."""
        self.title.setText(title)
        self.line.show_text(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bar:
            painter = QPainter(self)
            painter.fillRect(self.rect(), roles().colour("surface"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, roles().colour("line"))
            painter.end()
