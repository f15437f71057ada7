"""The ink panel at the left of the first page: the mark, what the program is for, the steps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import logo, pixmap
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics, scaled
from desktop.ui.widgets.labels import IconLabel
from i18n import t

WHITE = "#FFFFFF"
WIDTH, FOLDED = 420, 96
MARGIN = 44
MARK = 72
CLOTH = 150
"""Height of the woven pattern at the foot."""
STEP = 40
"""Pixels between two threads of it."""


def step_words() -> tuple[str, ...]:
    """The steps in the language of the window."""
    return (
        t("FirstRun", "Region and names"),
        t("FirstRun", "Papers and file"),
        t("FirstRun", "Password of the administrator"),
        t("FirstRun", "Recovery key"),
    )


class RailWords(QLabel):
    """A text in the colours of the rail."""

    def __init__(self, kind: str, white: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._white = kind, white
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._dress()

    def _dress(self) -> None:
        made = font(self._kind)
        made.setBold(self._white)
        self.setFont(made)
        dressed = QPalette(self.palette())
        ink = QColor(WHITE) if self._white else roles().colour("rail_text")
        dressed.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(dressed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class Steps(QWidget):
    """The steps as numbers in rings: those done with a check, the present one filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Sequence[str] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, words: Sequence[str], current: int) -> None:
        """Show steps, the present one by its place."""
        self._words, self._current = words, current
        self.setAccessibleName(words[current])
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return max(scaled(44), metrics("strong").height() + 16)

    def sizeHint(self) -> QSize:
        width = max((metrics("strong").horizontalAdvance(word) for word in self._words), default=0)
        return QSize(width + scaled(40), self._row() * len(self._words))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, word in enumerate(self._words):
            self._paint_step(painter, place, word)
        painter.end()

    def _paint_step(self, painter: QPainter, place: int, word: str) -> None:
        held, side = roles(), scaled(26)
        top = place * self._row() + (self._row() - side) // 2
        ring = QRectF(1, top, side, side)
        present = place == self._current
        painter.setPen(QPen(held.colour("rail_mark" if present else "rail_text"), 1.3))
        painter.setBrush(held.colour("rail_mark") if present else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if place < self._current:
            inner = scaled(15)
            painter.drawPixmap(
                QPointF(ring.center().x() - inner / 2, ring.center().y() - inner / 2),
                pixmap("check", "rail_mark", inner),
            )
        else:
            painter.setFont(font("strong"))
            painter.setPen(held.colour("rail" if present else "rail_text"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        painter.setFont(font("strong" if present else "body"))
        painter.setPen(QColor(WHITE) if present else held.colour("rail_text"))
        words = QRectF(side + 12, place * self._row(), self.width() - side - 12, self._row())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)


class Cover(QWidget):
    """Folded it shows the mark alone, so that large text keeps its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.mark = QLabel()
        self.name, self.purpose = RailWords("figure", white=True), RailWords("section")
        self.steps = Steps()
        self.lock, self.where = IconLabel("lock", "rail_text", 16), RailWords("small")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addWidget(self.mark)
        self._column.addSpacing(14)
        self._column.addWidget(self.name)
        self._column.addWidget(self.purpose)
        self._column.addSpacing(28)
        self._column.addWidget(self.steps)
        self._column.addStretch(1)
        kept = QHBoxLayout()
        kept.setSpacing(10)
        kept.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignTop)
        kept.addWidget(self.where, 1)
        self._column.addLayout(kept)
        self._column.addSpacing(CLOTH)
        self._fit()

    def fold(self, folded: bool) -> None:
        """Show the mark alone, or all of it."""
        if folded != self._folded:
            self._folded = folded
            for widget in (self.name, self.purpose, self.steps, self.lock, self.where):
                widget.setVisible(not folded)
            self._fit()

    def show_step(self, current: int) -> None:
        """Words in the language of the window, and the present step."""
        self.name.setText(t("FirstRun", "Hattama", "the name of the program"))
        self.purpose.setText(
            t(
                "FirstRun",
                "For the secretariat of a regional Assembly of the People of Kazakhstan: "
                "members, meetings, votes, minutes in two languages.",
            )
        )
        self.steps.show_steps(step_words(), current)
        self.where.setText(t("FirstRun", "All data stay on this computer.\nNo internet is needed."))

    def _fit(self) -> None:
        side = FOLDED - 2 * 16 if self._folded else scaled(MARK)
        self.setFixedWidth(FOLDED if self._folded else scaled(WIDTH))
        margin = 16 if self._folded else MARGIN
        self._column.setContentsMargins(margin, 24 if self._folded else 52, margin, 24)
        self.mark.setPixmap(logo(side, roles().rail_mark, WHITE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "mark"):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        painter.fillRect(self.rect(), held.colour("rail"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(0, self.height() - CLOTH, 0, 0))
        thread = held.colour("rail_mark")
        thread.setAlphaF(0.4)
        painter.setPen(QPen(thread, 1.6))
        top, foot = self.height() - CLOTH, self.height()
        for left in range(-CLOTH, self.width() + CLOTH, STEP):
            painter.drawLine(QPointF(left, top), QPointF(left + CLOTH, foot))
            painter.drawLine(QPointF(left + CLOTH, top), QPointF(left, foot))
        painter.end()
