"""A state as a chip: icon and word in the colour of the state on its soft ground."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import font, metrics, scaled

GROUNDS = {
    "good": "good_soft",
    "bad": "bad_soft",
    "warn": "warn_soft",
    "accent": "accent_soft",
    "muted": "sunken",
}


class Chip(NamedTuple):
    """``tone`` is "good", "bad", "warn", "accent" (information) or "muted"."""

    icon: str
    word: str
    tone: str = "muted"


def chip_size(chip: Chip) -> QSize:
    """Room that a chip takes: 20 high at 100 %."""
    fm = metrics("label")
    icon = scaled(13) + 5 if chip.icon else 0
    return QSize(fm.horizontalAdvance(chip.word) + icon + 16, max(20, fm.height() + 4))


def paint_chip(painter: QPainter, rect: QRect, chip: Chip, held: Roles) -> None:
    """Paint a chip at the left of a rectangle, in the middle; shortened where it does not fit."""
    size = chip_size(chip)
    box = QRect(
        rect.left(),
        rect.center().y() - size.height() // 2 + 1,
        min(size.width(), rect.width()),
        size.height(),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(held.colour(GROUNDS[chip.tone]))
    painter.drawRoundedRect(QRectF(box), 3, 3)
    left = box.left() + 7
    if chip.icon:
        side = scaled(13)
        painter.drawPixmap(left, box.center().y() - side // 2 + 1, pixmap(chip.icon, chip.tone, side))
        left += side + 5
    painter.setPen(held.colour(chip.tone))
    painter.setFont(font("label"))
    words = QRect(left, box.top(), box.right() - left - 4, box.height())
    shown = metrics("label").elidedText(chip.word, Qt.TextElideMode.ElideRight, words.width() + 4)
    painter.drawText(words.adjusted(0, 0, 6, 0), Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


class ChipLabel(QWidget):
    """A chip outside tables."""

    def __init__(self, chip: Chip | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_chip(chip)

    def chip(self) -> Chip | None:
        """What is shown."""
        return self._chip

    def show_chip(self, chip: Chip | None) -> None:
        """Show a state, or nothing."""
        self._chip = chip
        self.setAccessibleName(chip.word if chip else "")
        self.setVisible(chip is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._chip) if self._chip else QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chip:
            painter = QPainter(self)
            paint_chip(painter, self.rect(), self._chip, roles())
            painter.end()
