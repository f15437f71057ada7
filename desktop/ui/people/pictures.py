"""A picture from a file made small and made anew: no place, no camera, nothing but what is seen."""

from base64 import b64decode, b64encode
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from desktop.core.photos import HEIGHT, MOST, WIDTH
from desktop.core.refusals import BadPicture

FORMATS = ("jpg", "jpeg", "png", "bmp", "webp")
LARGEST_FILE = 40_000_000
"""Bytes of a file that is looked at."""
LARGEST_SIDE = 20_000
"""Pixels."""
QUALITIES = (85, 70, 50, 30)
"""Of a JPEG, tried until it is small enough."""


def read_picture(path: Path) -> str:
    """The picture of a file as it is kept.

    Raises:
        BadPicture: the file holds none, or one that is too large to look at.
    """
    image = decoded(path)
    for quality in QUALITIES:
        content = encoded(image, quality)
        if len(content) <= MOST:
            return b64encode(content).decode()
    raise BadPicture("large")


def decoded(path: Path) -> QImage:
    """The picture, reduced while it is read, standing upright, on white where it is transparent."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadPicture("large")
    except OSError as error:
        raise BadPicture("none") from error
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()).decode() not in FORMATS:
        raise BadPicture("none")
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        raise BadPicture("large")
    if size.isValid() and (size.width() > 2 * HEIGHT or size.height() > 2 * HEIGHT):
        reader.setScaledSize(size.scaled(2 * HEIGHT, 2 * HEIGHT, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise BadPicture("none")
    return painted(image)


def painted(image: QImage) -> QImage:
    """A new picture of what is seen in one, small enough to be kept."""
    box = QSize(WIDTH, HEIGHT)
    if image.width() > WIDTH or image.height() > HEIGHT:
        how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(box, *how)
    anew = QImage(image.size(), QImage.Format.Format_RGB32)
    anew.fill(Qt.GlobalColor.white)
    painter = QPainter(anew)
    painter.drawImage(0, 0, image)
    painter.end()
    return anew


def encoded(image: QImage, quality: int) -> bytes:
    """The file of a picture."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", quality)  # type: ignore[call-overload]
    return bytes(held.data())


def shown_picture(kept: str) -> QImage | None:
    """The picture in a kept text; None where there is none that can be shown."""
    image = QImage.fromData(QByteArray(b64decode(kept))) if kept else QImage()
    return None if image.isNull() else image
