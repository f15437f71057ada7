"""Why? The derivation of a figure in a framed box under the link that asks; Esc closes it."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.roles import roles
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.scroll import reveal
from i18n import t

STEM = 10


class WhyBox(QFrame):
    """The box: a title, the derivation, the act and paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = Label("strong")
        self.derivation = Label("body")
        self.source = Label("small", "muted")
        self.close_button = Button("bare", "cross")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.derivation)
        column.addWidget(self.source)


class Why(QWidget):
    """The link "why?" and its box, which opens under it; ``opened`` lets the page fill it then.

    ``figure`` is what is asked about, when it stands beside the link.
    """

    opened = Signal()

    def __init__(self, figure: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = Button("why", "why")
        self.box = WhyBox()
        self.box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEM)
        if figure is None:
            column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            asked = QWidget()
            row = FlowLayout(asked, gap=8)
            row.addWidget(figure)
            row.addWidget(self.link)
            column.addWidget(asked)
        column.addWidget(self.box)
        self.link.clicked.connect(self._toggle)
        self.box.close_button.clicked.connect(self.shut)
        self.retranslate()

    def retranslate(self, words: str = "") -> None:
        """The link's words: "why?" unless the page has better ones."""
        self.link.set_words(words or t("Why", "why?"))
        self.box.close_button.set_words(t("Why", "Close"), t("Why", "Close (Esc)"))

    def show_words(self, title: str, derivation: str, source: str = "") -> None:
        """Fill the box: what is asked, how it was reckoned, by which act and paragraph."""
        self.box.title.show_text(title)
        self.box.derivation.show_text(derivation)
        self.box.source.show_text(source)
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(derivation)

    def is_open(self) -> bool:
        """Whether the box is shown."""
        return not self.box.isHidden()

    def shut(self) -> None:
        """Close the box and give the focus back to the link."""
        self.box.hide()
        self.link.setFocus()
        self.update()

    def _toggle(self) -> None:
        if self.is_open():
            self.shut()
            return
        self.opened.emit()
        self.box.show()
        self.update()
        self.link.setFocus()
        reveal(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self.shut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.link.hasFocus():
            self._toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line that joins the link to its box."""
        if self.is_open():
            painter = QPainter(self)
            foot = self.link.mapTo(self, QPoint(14, self.link.height()))
            stem = QRect(foot.x(), foot.y(), 2, self.box.geometry().top() - foot.y())
            painter.fillRect(stem, roles().colour("focus"))
            painter.end()
