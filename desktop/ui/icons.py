"""Icons in the colour of a role, as pixmaps kept per colour, size and device ratio."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.roles import roles
from resources import text

DRAWN = "#1A2126"
"""The colour the icons are drawn in; QtSvg knows no currentColor."""
SMALL = 16


@cache
def drawing(name: str) -> str:
    """The SVG text of an icon."""
    return text(f"icons/{name}.svg")


def coloured(name: str, colour: QColor, size: int) -> str:
    """The SVG in a colour, with the heavier stroke that small sizes want."""
    svg = drawing(name).replace(DRAWN, colour.name())
    return re.sub(r'stroke-width="1\.75"', 'stroke-width="2.3"', svg) if size <= SMALL else svg


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 0) -> QPixmap:
    """An icon, ``size`` logical pixels square; ``colour`` is a QColor or the name of a role."""
    ink = roles().colour(colour) if isinstance(colour, str) else colour
    ratio = ratio or device_ratio()
    key = f"hattama-{name}-{ink.name()}-{size}-{ratio}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = render(coloured(name, ink, size), size, ratio)
        QPixmapCache.insert(key, kept)
    return kept


def render(svg: str, size: int, ratio: float) -> QPixmap:
    """Paint an SVG text."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def device_ratio() -> float:
    """Device pixels for one logical pixel of the first screen."""
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def icon(name: str, colour: QColor | str = "text", size: int = 20) -> QIcon:
    """An icon for what Qt paints itself, with a grey form for what is disabled."""
    made = QIcon(pixmap(name, colour, size))
    made.addPixmap(pixmap(name, "none", size), QIcon.Mode.Disabled)
    return made


def logo(size: int, ring: str = "", cloth: str = "") -> QPixmap:
    """The mark; ``ring`` and ``cloth`` are colours that take the place of its own."""
    svg = drawing("logo")
    svg = svg.replace("#6796AF", ring or "#6796AF").replace("#14557B", cloth or "#14557B")
    key = f"hattama-logo-{ring}-{cloth}-{size}-{device_ratio()}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = render(svg, size, device_ratio())
        QPixmapCache.insert(key, kept)
    return kept
