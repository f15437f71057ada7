"""The count as a picture: one cell per member, and a tick where the number is reached."""

import re
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import font, scaled
from desktop.ui.widgets.painting import hatch

MOST_CELLS = 60


class Count(NamedTuple):
    """What a ruler shows. ``filled`` are for, or present; ``tick`` is how many are needed, None for none.

    ``lost``: the cells that are missing up to the tick are hatched red.
    """

    total: int
    filled: int = 0
    against: int = 0
    abstained: int = 0
    tick: int | None = None
    lost: bool = False


class RulerStyle(NamedTuple):
    """Lengths at 100 %; the hall has its own."""

    height: int = 20
    gap: int = 2
    tick: int = 2
    edge: float = 1.0


PLAIN_STYLE = RulerStyle()
HALL_STYLE = RulerStyle(height=96, gap=8, tick=5, edge=2.5)


def kinds(count: Count) -> list[str]:
    """The kind of each cell: for from the left; against, then abstained to its left, from the right."""
    cells = ["open"] * count.total
    for place in range(min(count.filled, count.total)):
        cells[place] = "filled"
    from_right = ["against"] * count.against + ["abstained"] * count.abstained
    for place, kind in enumerate(from_right[: max(0, count.total - count.filled)]):
        cells[count.total - 1 - place] = kind
    if count.lost and count.tick is not None:
        for place in range(count.filled, min(count.tick, count.total)):
            cells[place] = "lost" if cells[place] == "open" else cells[place]
    return cells


def cell_rect(area: QRectF, place: int, total: int, gap: float) -> QRectF:
    """Where a cell stands."""
    width = (area.width() - gap * (total - 1)) / total
    return QRectF(area.left() + place * (width + gap), area.top(), width, area.height())


def paint_cells(painter: QPainter, area: QRectF, count: Count, style: RulerStyle, held: Roles) -> None:
    """Cells and tick; ``area`` leaves out the tick's overshoot of a quarter at each end."""
    if count.total < 1:
        return
    if count.total > MOST_CELLS:
        paint_bar(painter, area, count, style, held)
    else:
        for place, kind in enumerate(kinds(count)):
            paint_cell(painter, cell_rect(area, place, count.total, style.gap), kind, style, held)
    if count.tick is not None and count.tick <= count.total:
        middle = tick_position(area, count, style)
        over = area.height() / 4
        tick = QRectF(middle - style.tick / 2, area.top() - over, style.tick, area.height() + 2 * over)
        painter.fillRect(tick, held.colour("text"))


def tick_position(area: QRectF, count: Count, style: RulerStyle) -> float:
    """Where the tick stands: after the last cell that is needed."""
    gap = 0 if count.total > MOST_CELLS else style.gap
    tick = count.tick or 0
    if tick >= count.total:
        return area.right() - style.tick / 2
    return cell_rect(area, tick, count.total, gap).left() - gap / 2


def paint_bar(painter: QPainter, area: QRectF, count: Count, style: RulerStyle, held: Roles) -> None:
    """One bar with an edge, where cells would be too thin to see."""
    painter.fillRect(area, held.colour("surface"))
    runs: list[tuple[str, int, int]] = []
    for place, kind in enumerate(kinds(count)):
        if runs and runs[-1][0] == kind:
            runs[-1] = (kind, runs[-1][1], place + 1)
        else:
            runs.append((kind, place, place + 1))
    for kind, start, end in runs:
        if kind != "open":
            left = cell_rect(area, start, count.total, 0).left()
            right = cell_rect(area, end - 1, count.total, 0).right()
            paint_cell(painter, QRectF(left, area.top(), right - left, area.height()), kind, style, held)
    outline(painter, area, held.colour("edge"), style.edge)


def paint_cell(painter: QPainter, rect: QRectF, kind: str, style: RulerStyle, held: Roles) -> None:
    """One cell in the shape and colour of its kind."""
    match kind:
        case "filled":
            painter.fillRect(rect, held.colour("yes"))
        case "against":
            hatch(painter, rect, held.colour("no"), held.colour("surface"), 2.2)
            outline(painter, rect, held.colour("no"), style.edge)
        case "lost":
            hatch(painter, rect, held.colour("bad"), held.colour("bad_soft"), 2.2)
            outline(painter, rect, held.colour("bad"), style.edge)
        case "abstained":
            painter.fillRect(rect, held.colour("surface"))
            outline(painter, rect, held.colour("abstained"), style.edge)
            bar = max(2.0, rect.height() / 7)
            inset = rect.width() * 0.22
            middle = QRectF(rect.left() + inset, rect.center().y() - bar / 2, rect.width() - 2 * inset, bar)
            painter.fillRect(middle, held.colour("abstained"))
        case _:
            outline(painter, rect, held.colour("none"), style.edge, dashed=True)


def outline(painter: QPainter, rect: QRectF, colour: QColor, width: float, dashed: bool = False) -> None:
    """A line inside the border of a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not dashed)
    made = QPen(colour, width)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        made.setDashPattern([2, 2])
    painter.setPen(made)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRect(rect.adjusted(half, half, -half, -half))
    painter.restore()


def figured_width(text: str, plain: QFont, bold: QFont) -> float:
    """Width of a text whose figures are bold."""
    return sum(
        QFontMetrics(bold if part.isdecimal() else plain).horizontalAdvance(part)
        for part in re.split(r"(\d+)", text)
    )


def paint_figured(
    painter: QPainter, left: float, baseline: float, text: str, plain: QFont, bold: QFont
) -> None:
    """A text with its figures bold."""
    for part in re.split(r"(\d+)", text):
        painter.setFont(bold if part.isdecimal() else plain)
        painter.drawText(round(left), round(baseline), part)
        left += QFontMetrics(painter.font()).horizontalAdvance(part)


class Ruler(QWidget):
    """``show_count`` takes the count, the sentence a screen reader says, and the words below.

    ``held`` fixes the colours (the hall is always dark).
    """

    def __init__(
        self, style: RulerStyle = PLAIN_STYLE, held: Roles | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style, self._held = style, held
        self._count = Count(0)
        self._words = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> Count:
        """What is shown."""
        return self._count

    def show_count(
        self, count: Count, sentence: str, tick_words: str = "", left_words: str = "", right_words: str = ""
    ) -> None:
        """Show a count: ``tick_words`` stand under the tick ("quorum 14"), the others under the ends."""
        self._count = count
        self._words = (left_words, tick_words, right_words)
        self.setAccessibleName(sentence)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def fonts(self) -> tuple[QFont, QFont]:
        """Fonts of words and figures below."""
        return font("small"), font("label")

    def _bar_height(self) -> int:
        return self._style.height if self._held else scaled(self._style.height)

    def sizeHint(self) -> QSize:
        height = round(self._bar_height() * 1.5)
        if any(self._words):
            height += QFontMetrics(self.fonts()[0]).height() * self._word_lines() + 4
        return QSize(160, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _word_lines(self) -> int:
        """Two where the words under the ends would touch those under the tick."""
        return 2 if self._words[1] and (self._words[0] or self._words[2]) and self._words_touch() else 1

    def _words_touch(self) -> bool:
        left, middle, right = self._word_places()
        widths = [figured_width(words, *self.fonts()) for words in self._words]
        return left + widths[0] + 12 > middle or middle + widths[1] + 12 > right

    def _word_places(self) -> tuple[float, float, float]:
        widths = [figured_width(words, *self.fonts()) for words in self._words]
        at_tick = tick_position(self._area(), self._count, self._style) if self._count.total else 0
        middle = min(max(0.0, at_tick - widths[1] / 2), max(0.0, self.width() - widths[1]))
        return 0.0, middle, self.width() - widths[2]

    def _area(self) -> QRectF:
        height = self._bar_height()
        return QRectF(0, height / 4, self.width(), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        held = self._held or roles()
        paint_cells(painter, self._area(), self._count, self._style, held)
        self._paint_words(painter, held)
        painter.end()

    def _paint_words(self, painter: QPainter, held: Roles) -> None:
        plain, bold = self.fonts()
        fm = QFontMetrics(plain)
        first = self._bar_height() * 1.5 + 4 + fm.ascent()
        second = first + (fm.height() if self._word_lines() == 2 else 0)
        painter.setPen(held.colour("text"))
        left, middle, right = self._word_places()
        paint_figured(painter, middle, first, self._words[1], plain, bold)
        paint_figured(painter, left, second, self._words[0], plain, bold)
        paint_figured(painter, right, second, self._words[2], plain, bold)
