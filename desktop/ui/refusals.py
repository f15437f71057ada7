"""Refusals in the window: a strip that stays until it is closed or something is done, and is spoken."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.core.refusals import Trouble
from desktop.ui.roles import roles
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label
from i18n import t


def sentence_of(trouble: Trouble) -> str:
    """The sentence of a refusal or a fault in the language of the window."""
    from desktop.documents.refusals import sentence

    return sentence(trouble, t)


class Band(QWidget):
    """A framed strip in a state's colours with an icon, a sentence and a cross."""

    def __init__(self, tone: str = "bad", icon: str = "late", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.sentence = Label("body", tone)
        self.cross = Button("bare", "cross")
        self.cross.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, tone, 18))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.cross)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._retranslate()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence and speak it."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first window speaks nothing

        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def text(self) -> str:
        """The sentence that is shown, or nothing."""
        return "" if self.isHidden() else self.sentence.text()

    def clear(self) -> None:
        """Take it back."""
        if not self.isHidden():
            self.hide()

    def _retranslate(self) -> None:
        self.cross.set_words(t("Refusal", "Close"), t("Refusal", "Close (Esc)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(held.colour(self._tone), 2))
        painter.setBrush(held.colour(f"{self._tone}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
