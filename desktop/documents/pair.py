"""Two languages side by side: both start level, and each breaks at the foot of a page by itself."""

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desktop.documents.paper import WIDTH

GAP = 7 * mm
"""Between the columns."""
COLUMN = (WIDTH - GAP) / 2


class Pair(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph in Kazakh at the left and in Russian at the right; None where one side has ended.

    The left side is drawn whole before the right one, so that the text taken back out of the file reads
    language by language. One Pair for each pair of paragraphs: what is left over is set again on each page.
    """

    def __init__(self, left: Any, right: Any) -> None:
        super().__init__()
        self.sides = (left, right)
        self.heights = (0.0, 0.0)

    def getSpaceBefore(self) -> float:
        return max(side.getSpaceBefore() if side else 0.0 for side in self.sides)

    def getSpaceAfter(self) -> float:
        return max(side.getSpaceAfter() if side else 0.0 for side in self.sides)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.column = width, (width - GAP) / 2
        left, right = (side.wrap(self.column, height)[1] if side else 0.0 for side in self.sides)
        self.heights = (left, right)
        self.height = max(left, right)
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Tops and rests; nothing where one side cannot begin here, so that both begin on one page."""
        tops, rests = [], []
        for side, needed in zip(self.sides, self.heights, strict=True):
            parts = [side] if needed <= height else side.split((width - GAP) / 2, height)
            if not parts:
                return []
            tops.append(parts[0])
            rests.append(parts[1] if len(parts) > 1 else None)
        return [Pair(*tops), Pair(*rests)] if any(rests) else [self]

    def draw(self) -> None:
        offsets = (0.0, self.column + GAP)
        for side, height, offset in zip(self.sides, self.heights, offsets, strict=True):
            if side:
                side.drawOn(self.canv, offset, self.height - height)
