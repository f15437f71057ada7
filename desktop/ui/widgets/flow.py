"""A layout that gives way: a row that continues on the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets side by side; what does not fit goes to the next line, so translated words are never cut.

    With ``lead`` the first widget stands at the left, is as high as it needs and takes what the others leave;
    they stand at the right. With ``tail`` the last one stands at the right.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, lead: bool = False, tail: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._lead, self._tail = gap, lead, tail
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Which widgets stand on which line."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines and used + self._gap + wanted <= width:
                lines[-1].append(item)
                used += self._gap + wanted
            else:
                lines.append([item])
                used = wanted
        return lines

    def _arrange(self, rect: QRect, apply: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        top = inner.top()
        for number, line in enumerate(self._lines(inner.width())):
            top += self._between() if number else 0
            top += self._place(line, QRect(inner.left(), top, inner.width(), 0), number == 0, apply)
        return top - rect.top() + margins.bottom()

    def _between(self) -> int:
        """Pixels between two lines; what stands in a foot is high enough by itself."""
        return 0 if self._tail else self._gap

    def _place(self, line: list[QLayoutItem], rect: QRect, first: bool, apply: bool) -> int:
        """Lay out one line; its height."""
        widths = [min(item.sizeHint().width(), rect.width()) for item in line]
        spare = rect.width() - sum(widths) - self._gap * (len(line) - 1)
        left = rect.left()
        if self._lead and first:
            widths[0] += spare
        elif self._lead:
            left += spare
        height = max(height_of(item, width) for item, width in zip(line, widths, strict=True))
        for item, width in zip(line, widths, strict=True):
            own = height_of(item, width)
            if self._tail and len(line) > 1 and item is line[-1] is self._shown()[-1]:
                left += spare
            if apply:
                item.setGeometry(QRect(QPoint(left, rect.top() + (height - own) // 2), QSize(width, own)))
            left += width + self._gap
        return height


def height_of(item: QLayoutItem, width: int) -> int:
    """Height an item needs at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
