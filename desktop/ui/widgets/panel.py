"""A white sheet on the grey desk, with a section title where it has one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.widgets.labels import Label

PADDING = 16


class Panel(QFrame):
    """``column`` is the layout to fill. ``flush`` leaves out the padding: for lists and tables."""

    def __init__(self, *, flush: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = Label("section")
        self.aside = Label("small", "muted", wrap=False)
        self._head = QWidget()
        self.head = QHBoxLayout(self._head)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignBaseline)
        if flush:
            self.head.setContentsMargins(PADDING, 12, PADDING, 12)
        self._head.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1) if flush else outer.setContentsMargins(
            PADDING, 14, PADDING, PADDING
        )
        outer.setSpacing(0 if flush else 10)
        outer.addWidget(self._head)
        self.column = QVBoxLayout()
        self.column.setSpacing(0 if flush else 10)
        outer.addLayout(self.column, 1)

    def set_title(self, title: str, aside: str = "") -> None:
        """Section title, and a small grey text at its right."""
        self.title.show_text(title)
        self.aside.show_text(aside)
        self._head.setVisible(bool(title or aside))
        self.setAccessibleName(title)


class Line(QFrame):
    """A grey line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.HLine)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setFixedHeight(1)
        self.setForegroundRole(self.foregroundRole().Midlight)
