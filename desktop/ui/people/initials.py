"""The initials of a person on a soft ground, or their photograph, before the name."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.names import Name
from desktop.ui.roles import roles
from desktop.ui.typefaces import font, scaled

SIDE = 44


class Initials(QWidget):
    """Silent for a screen reader: the name stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: Name) -> None:
        """Take the first letters of surname and given name."""
        self._letters = (name.surname[:1] + name.given[:1]).upper()
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a photograph in the place of the letters; None takes it away."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIDE), scaled(SIDE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image, upper(self._image))
            painter.end()
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(held.colour("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setPen(held.colour("accent"))
        painter.setFont(font("section"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


def upper(image: QImage) -> QRect:
    """The square of a picture in which a face is likely: as wide as it can be, near the top."""
    side = min(image.width(), image.height())
    return QRect((image.width() - side) // 2, (image.height() - side) // 6, side, side)
