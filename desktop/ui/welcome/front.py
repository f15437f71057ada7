"""What the pages without an office have in common: the cover, the language, a sheet, buttons at the foot."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.languages import NAMES, language
from desktop.ui.page import Navigator
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.welcome.cover import Cover
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from i18n import LANGUAGES, t

COVERED_FROM = 1100
"""Pixels at 100 % from which the cover shows more than the mark."""
SIDE, TOP = 64, 40
WIDTH = 760


class Front(QWidget):
    """Fill ``body``, add buttons with ``add_button``, the primary one first; override ``retranslate``."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self.cover, self.sheet = Cover(), Scroll()
        self.speech = Switch()
        self.speech.show_choices([Choice(code, NAMES[code]) for code in LANGUAGES])
        self.speech.chosen.connect(navigator.languages.speak)
        self.title, self.line = Label("figure"), Label("body", "muted")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        feet = QWidget()
        self._feet = FlowLayout(feet, gap=12)
        top = QHBoxLayout()
        top.addWidget(self.speech)
        top.addStretch(1)
        column = self.sheet.column
        column.addLayout(top)
        column.addSpacing(20)
        for widget in (self.title, self.line):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(self.body)
        column.addSpacing(4)
        column.addWidget(feet)
        column.addStretch(1)
        right = QHBoxLayout()
        right.setContentsMargins(SIDE, TOP, SIDE, 32)
        right.addWidget(self.sheet, 1)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.cover)
        row.addLayout(right, 1)

    def add_button(self, button: Button) -> None:
        """One more thing that can be done."""
        self._feet.addWidget(button)

    def begin(self) -> None:
        """All parts are there: say their words."""
        self._ready = True
        self._speak()

    def retranslate(self) -> None:
        """Every text, in the language of the window."""

    def first(self) -> QWidget:
        """What has the focus when the page is shown."""
        return self.speech

    def _speak(self) -> None:
        self.speech.setAccessibleName(t("FirstRun", "Language of the program"))
        self.speech.choose(language())
        self.cover.show_step(0)
        self.cover.steps.hide()
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_ready", False):
            self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.first().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cover.fold(self.width() < scaled(COVERED_FROM))
        self.sheet.setMaximumWidth(scaled(WIDTH))
        self.cover.steps.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.end()
