"""Strokes that several widgets share: key caps, hatching, focus rings, the selection bar."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout

from desktop.ui.roles import Roles
from desktop.ui.typefaces import font, metrics, scaled

SELECTION_BAR = 3
HATCH_STEP = 5.0
KEPT = 4_096
"""Lines whose shortened form is remembered."""
ROUNDING = 2
"""Pixels by which a line that was measured may be wider once it is painted."""


def key_cap_size(key: str) -> QSize:
    """Room for a painted key."""
    fm = metrics("small")
    return QSize(max(scaled(20), fm.horizontalAdvance(key) + 12), fm.height() + 4)


def paint_key_cap(painter: QPainter, rect: QRect, key: str, ink: QColor, ground: QColor | None) -> None:
    """A key as a small box with its name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(ink)
    painter.setFont(font("small"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def hatch(painter: QPainter, rect: QRectF, ink: QColor, ground: QColor, width: float = 2.0) -> None:
    """Fill a rectangle with a ground and rising lines over it."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, width))
    start = rect.left() - rect.height()
    while start < rect.right():
        painter.drawLine(
            QPointF(start, rect.bottom()), QPointF(start + rect.height(), rect.bottom() - rect.height())
        )
        start += HATCH_STEP
    painter.restore()


def paint_row_ground(painter: QPainter, rect: QRect, held: Roles, selected: bool, focused: bool) -> None:
    """Ground and lower line of a row; selected: colour and bar, and a thin frame while the view has focus."""
    if selected:
        painter.fillRect(rect, held.colour("select"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), held.colour("line"))
    if selected and focused:
        painter.save()
        painter.setPen(QPen(held.colour("focus"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


def paint_selection_bar(painter: QPainter, rect: QRect, held: Roles) -> None:
    """The 3 px bar at the left of what is selected."""
    painter.fillRect(QRect(rect.left(), rect.top(), SELECTION_BAR, rect.height()), held.colour("accent"))


def paint_elided(
    painter: QPainter,
    rect: QRect,
    text: str,
    flags: Qt.AlignmentFlag,
    where: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """One line of text, shortened at the right or elsewhere where it does not fit."""
    shown = elided(text, painter.font(), rect.width(), where)
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def elided(text: str, face: QFont, width: int, where: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """What of a text fits a line; remembered, because rows are painted again with each key."""
    return elided_in(text, face.key(), width, where)


@lru_cache(KEPT)
def elided_in(text: str, face: str, width: int, where: Qt.TextElideMode) -> str:
    """The same by the key of a font."""
    made = QFont()
    made.fromString(face)
    return QFontMetrics(made).elidedText(text.replace("\n", " "), where, width)


def paint_lines(painter: QPainter, rect: QRect, text: str, flags: Qt.AlignmentFlag) -> None:
    """A text on one line; where it does not fit and the place is high enough, on two."""
    first, rest = text, ""
    if rect.height() >= 2 * metrics().height():
        first, rest = in_lines(text, painter.font(), rect.width())
    if not rest:
        paint_elided(painter, rect, first, flags | Qt.AlignmentFlag.AlignVCenter)
        return
    fm = QFontMetrics(painter.font())
    upper = QRect(rect.left(), rect.center().y() - fm.height() + 1, rect.width(), fm.height())
    paint_elided(painter, upper, first, flags)
    paint_elided(painter, upper.translated(0, fm.height()), rest, flags)


def in_lines(text: str, face: QFont, width: int) -> tuple[str, str]:
    """The text, or its first line and what is left of it where it is wider than that."""
    return in_two(text, face, width) if QFontMetrics(face).horizontalAdvance(text) > width else (text, "")


def in_two(text: str, face: QFont, width: int) -> tuple[str, str]:
    """The first line of a text that is wider than that, and what is left of it."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width - ROUNDING)
    layout.endLayout()
    end = line.textLength()
    return text[:end].rstrip(), text[end:].lstrip()
