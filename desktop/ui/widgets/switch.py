"""One of a few: tabs over a panel, or segments in a row. Arrow keys move, as in any group."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import control_height, font, metrics, scaled
from desktop.ui.widgets.flow import FlowLayout

PADDING = 12
GAP = 7


class Choice(NamedTuple):
    """One of the choices; ``figure`` stands small beside the word."""

    key: str
    word: str
    figure: str = ""
    icon: str = ""
    icon_tone: str = "muted"


class Segment(QAbstractButton):
    """One word to choose, as a tab or as a segment."""

    def __init__(self, choice: Choice, tab: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice, self._tab = choice, tab
        self.first = self.last = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_choice(choice)

    def show_choice(self, choice: Choice) -> None:
        """Other words for the same key."""
        self.choice = choice
        self.setText(choice.word.replace("&", "&&"))
        self.setAccessibleName(f"{choice.word} {choice.figure}".strip())
        self.updateGeometry()
        self.update()

    def _icon(self) -> str:
        return "check" if self.isChecked() and not self._tab and not self.choice.icon else self.choice.icon

    def sizeHint(self) -> QSize:
        width = metrics("strong").horizontalAdvance(self.choice.word) + 2 * PADDING
        if self.choice.figure:
            width += metrics("label").horizontalAdvance(self.choice.figure) + GAP
        if self.choice.icon or not self._tab:
            width += scaled(16) + GAP
        return QSize(width, control_height() + (4 if self._tab else 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tab:
            self._paint_tab(painter, held)
        else:
            self._paint_segment(painter, held)
        self._paint_words(painter, held)
        if self.hasFocus():
            inner = self.isChecked() and not self._tab
            painter.setPen(QPen(held.colour("on_accent" if inner else "focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -5 if self._tab else -3), 3, 3)
        painter.end()

    def _paint_tab(self, painter: QPainter, held: Roles) -> None:
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - 3, self.width(), 3), held.colour("accent"))

    def _paint_segment(self, painter: QPainter, held: Roles) -> None:
        painter.setPen(QPen(held.colour("accent" if self.isChecked() else "edge"), 1))
        painter.setBrush(held.colour("accent" if self.isChecked() else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, 4, 4)
        if not self.first:
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0))
        if not self.last:
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0))
        painter.drawPath(path.simplified())

    def _paint_words(self, painter: QPainter, held: Roles) -> None:
        filled = self.isChecked() and not self._tab
        tone = "on_accent" if filled else "text" if self.isChecked() else "muted" if self._tab else "text"
        fm = metrics("strong" if self.isChecked() else "body")
        small = metrics("label" if self.isChecked() else "small")
        count = small.horizontalAdvance(self.choice.figure) + GAP if self.choice.figure else 0
        icon = scaled(16) + GAP if self._icon() else 0
        left = (self.width() - fm.horizontalAdvance(self.choice.word) - count - icon) // 2
        if self._icon():
            side = scaled(16)
            ink = "on_accent" if filled else self.choice.icon_tone
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap(self._icon(), ink, side))
            left += icon
        painter.setPen(held.colour(tone if self.isEnabled() else "none"))
        painter.setFont(font("strong" if self.isChecked() else "body"))
        rect = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.choice.word)
        if count:
            painter.setFont(font("label" if self.isChecked() else "small"))
            rect.adjust(fm.horizontalAdvance(self.choice.word) + GAP, 0, 0, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.choice.figure)


class Switch(QWidget):
    """``chosen`` carries the key when a person chooses; ``choose`` sets it in silence."""

    chosen = Signal(str)

    def __init__(self, tabs: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._segments: list[Segment] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8 if tabs else 0, 0, 0, 0)
        self._flow = FlowLayout(gap=0 if tabs else -1)
        outer.addLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show the choices; the chosen key stays where it is still among them, else the first is chosen."""
        key = self.current()
        if [segment.choice.key for segment in self._segments] == [choice.key for choice in choices]:
            for segment, choice in zip(self._segments, choices, strict=True):
                segment.show_choice(choice)
            return
        for segment in self._segments:
            self._flow.removeWidget(segment)
            segment.deleteLater()
        self._segments = [Segment(choice, self._tabs, self) for choice in choices]
        for place, segment in enumerate(self._segments, start=1):
            segment.first, segment.last = place == 1, place == len(choices)
        for segment in self._segments:
            self._flow.addWidget(segment)
            segment.clicked.connect(self._tell)
            segment.show()
        self._keep_tab_order()
        self.choose(key if key in [choice.key for choice in choices] else choices[0].key if choices else "")

    def _keep_tab_order(self) -> None:
        """New segments follow the switch itself, where else they would be the last of the window.

        Qt orders only what can have the focus, so the switch can for as long as this takes.
        """
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for former, segment in zip([self, *self._segments], self._segments, strict=False):
            self.setTabOrder(former, segment)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def current(self) -> str:
        """The chosen key."""
        return next((segment.choice.key for segment in self._segments if segment.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose without telling."""
        for segment in self._segments:
            if segment.choice.key == key:
                segment.setChecked(True)

    def _tell(self) -> None:
        self.chosen.emit(self.current())
