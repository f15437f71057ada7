"""An empty page: what will stand here, and the first steps."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.roles import Roles, roles
from desktop.ui.typefaces import scaled, text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.scroll import Scroll

WIDTH = 680
LEAST_BUTTON = 134


class Step(NamedTuple):
    """A first step; the first one of a page is the likeliest and primary.

    ``needs`` names the operation that it leads to: it is off for whoever may not do that.
    """

    icon: str
    title: str
    hint: str
    verb: str
    slot: Callable[[], object]
    needs: str = ""


class Sketch(QWidget):
    """A small drawing in lines: ``kind`` is "rows" (a list), "days" (a calendar) or "paper"."""

    def __init__(self, kind: str = "rows", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(110))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(text_scale(), text_scale())
        {"rows": draw_rows, "days": draw_days, "paper": draw_paper}[self._kind](painter, roles())
        painter.end()


def draw_rows(painter: QPainter, held: Roles) -> None:
    """Rows of a list, the first one chosen."""
    for line in range(4):
        painter.setPen(QPen(held.colour("line"), 2))
        painter.drawLine(0, 8 + 30 * line, 240, 8 + 30 * line)
        if line == 3:
            continue
        first = line == 0
        painter.setPen(pen(held, first))
        painter.setBrush(held.colour("accent_soft") if first else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(8, 15 + 30 * line, 16, 16))
        painter.drawRoundedRect(QRectF(36, 17 + 30 * line, 110 - 18 * line, 12), 3, 3)
        painter.drawRoundedRect(QRectF(186, 17 + 30 * line, 44, 12), 3, 3)


def draw_days(painter: QPainter, held: Roles) -> None:
    """Meetings along the days, and the day that is today."""
    for line in range(4):
        painter.setPen(QPen(held.colour("line"), 2))
        painter.drawLine(0, 14 + 30 * line, 240, 14 + 30 * line)
    for line, left in enumerate((10, 60, 132)):
        painter.setPen(pen(held, line == 0))
        painter.setBrush(held.colour("accent_soft") if line == 0 else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, 21 + 30 * line, 62, 16), 3, 3)
    painter.setPen(QPen(held.colour("text"), 2))
    painter.setBrush(held.colour("text"))
    painter.drawLine(210, 6, 210, 108)
    painter.drawEllipse(QRectF(206, 2, 8, 8))


def draw_paper(painter: QPainter, held: Roles) -> None:
    """A sheet with lines of text."""
    painter.setPen(pen(held, True))
    painter.setBrush(held.colour("accent_soft"))
    painter.drawRoundedRect(QRectF(80, 3, 80, 104), 3, 3)
    painter.setPen(QPen(held.colour("edge"), 2))
    for line, width in enumerate((36, 56, 56, 48, 56, 30)):
        painter.drawLine(92, 20 + 15 * line, 92 + width, 20 + 15 * line)


def pen(held: Roles, first: bool) -> QPen:
    """Solid for what is there first, dashed for what may follow."""
    made = QPen(held.colour("accent" if first else "none"), 1.75)
    if not first:
        made.setDashPattern([2.5, 2])
    return made


class EmptyPage(Scroll):
    """Drawing, title, one sentence and up to three steps in a framed column in the middle; scrolls."""

    def __init__(self, sketch: str = "rows", parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.title = Label("page")
        self.sentence = Label("body", "muted")
        self.steps = Panel(flush=True)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(scaled(WIDTH))
        self._inner = inner
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Sketch(sketch), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        column.addWidget(self.steps)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 8)
        middle.addStretch(1)
        self.column.addStretch(1)
        self.column.addLayout(middle)
        self.column.addStretch(2)
        self.steps.hide()

    def set_words(self, title: str, sentence: str, *steps: Step) -> None:
        """Say what will stand here and offer the first steps."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        while self.steps.column.count():
            item = self.steps.column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        for number, step in enumerate(steps):
            if number:
                self.steps.column.addWidget(Line())
            self.steps.column.addWidget(StepRow(step, number == 0))
        self._align()
        self.steps.setVisible(bool(steps))

    def rows(self) -> list["StepRow"]:
        """The steps that are offered."""
        items = (self.steps.column.itemAt(place) for place in range(self.steps.column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, StepRow)]

    def _align(self) -> None:
        """Give all buttons the width of the widest."""
        widest = max((row.button.sizeHint().width() for row in self.rows()), default=0)
        for row in self.rows():
            row.button.setMinimumWidth(max(widest, scaled(LEAST_BUTTON)))

    def focus_first(self) -> None:
        """Put the focus on the likeliest step that can be taken."""
        for row in self.rows():
            if row.button.isEnabled():
                row.button.setFocus()
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inner.setMaximumWidth(scaled(WIDTH))
            self._align()


class StepRow(QWidget):
    """One first step with its button."""

    def __init__(self, step: Step, primary: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs = step.needs
        words = QVBoxLayout()
        words.setSpacing(1)
        title, hint = Label("strong"), Label("small", "muted")
        title.setText(step.title)
        hint.setText(step.hint)
        words.addWidget(title)
        words.addWidget(hint)
        self.button = Button("primary" if primary else "plain")
        self.button.set_words(step.verb)
        self.button.setAccessibleDescription(step.title)
        self.button.clicked.connect(step.slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 12, 14, 12)
        row.setSpacing(14)
        row.addWidget(IconLabel(step.icon, "accent", 20))
        row.addLayout(words, 1)
        row.addWidget(self.button)
