"""Two halves of a sheet: beside one another, with large text the second under the first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.typefaces import text_scale

UNDER_FROM = 1.5
"""Size of the text from which there is no room for both."""


def halves(left: Sequence[QWidget], right: Sequence[QWidget], gap: int = 8) -> QBoxLayout:
    """The layout of both; each half stands at its top."""
    under = text_scale() >= UNDER_FROM
    made = QBoxLayout(QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight)
    made.setSpacing(24)
    for widgets in (left, right):
        half = QVBoxLayout()
        half.setSpacing(gap)
        for widget in widgets:
            half.addWidget(widget)
        half.addStretch(1)
        made.addLayout(half, 1)
    return made
