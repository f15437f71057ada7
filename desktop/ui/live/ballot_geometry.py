"""Where the parts of a roll-call row stand: name, what the member represents, four choices."""

from typing import NamedTuple

from PySide6.QtCore import QRect

from desktop.core.voting import CHOICES, Choice
from desktop.ui.live.words import choice_words
from desktop.ui.typefaces import metrics, scaled, tall_row_height
from desktop.ui.widgets.painting import key_cap_size

GAP = 3
MARGIN = 11
ICON = 13


class Geometry(NamedTuple):
    """Widths of a row; ``work`` 0 leaves the column out, ``stacked`` puts the choices under the name."""

    name: int
    work: int
    choices: tuple[int, ...]
    stacked: bool

    def height(self) -> int:
        """Height of a row."""
        return tall_row_height() * 2 - scaled(6) if self.stacked else tall_row_height()

    def name_rect(self, row: QRect) -> QRect:
        """Where the name stands."""
        high = tall_row_height() if self.stacked else row.height()
        return QRect(row.left() + MARGIN, row.top(), self.name, high)

    def work_rect(self, row: QRect) -> QRect:
        """Where it is said whom the member represents."""
        high = tall_row_height() if self.stacked else row.height()
        return QRect(row.left() + MARGIN + self.name + MARGIN, row.top(), self.work, high)

    def choice_rect(self, row: QRect, place: int) -> QRect:
        """Where a choice stands."""
        left = self.choices_left(row) + sum(self.choices[:place]) + GAP * place
        high = tall_row_height() - 8
        top = row.bottom() - high - scaled(5) if self.stacked else row.top() + (row.height() - high) // 2
        return QRect(left, top, self.choices[place], high)

    def choices_left(self, row: QRect) -> int:
        """Where the choices begin."""
        if self.stacked:
            return row.left() + MARGIN
        return row.right() - sum(self.choices) - GAP * (len(CHOICES) - 1) - 6


def choice_width(choice: Choice) -> int:
    """Room for the word in bold with its icon, or plain with its key."""
    bold = metrics("label").horizontalAdvance(choice_words(choice)) + scaled(ICON) + 6
    keyed = metrics("small").horizontalAdvance(choice_words(choice)) + key_cap_size("1").width() + 6
    return max(bold, keyed) + 2 * 9


def geometry(width: int, widest_name: int) -> Geometry:
    """Lay a row out in a width; what the member represents gives way first, then the row stacks."""
    choices = tuple(choice_width(choice) for choice in CHOICES)
    taken = sum(choices) + GAP * (len(choices) - 1) + 6
    rest = width - taken - MARGIN
    name = min(max(widest_name, scaled(110)), scaled(190))
    if rest < name + MARGIN:
        whole = width - 2 * MARGIN
        return Geometry(min(name, whole), max(0, whole - name - MARGIN), choices, True)
    work = rest - name - 2 * MARGIN
    if work < scaled(80):
        return Geometry(rest - MARGIN, 0, choices, False)
    return Geometry(name, work, choices, False)
