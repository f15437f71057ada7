"""The strip of keys at the foot of a live page: each key with its word, and when it was last written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.roles import roles
from desktop.ui.typefaces import font, metrics
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.painting import key_cap_size, paint_key_cap

GAP = 6


class KeyButton(QAbstractButton):
    """A key and its word; does what the key does, and is grey while the action is off."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def key(self) -> str:
        """The key as people call it."""
        return self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")

    def words(self) -> str:
        """What the key does."""
        return self._action.text().replace("&&", "&")

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self.words())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())
        self.setToolTip(self._action.toolTip() if not self._action.isEnabled() else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        cap = key_cap_size(self.key())
        width = cap.width() + GAP + metrics("small").horizontalAdvance(self.words()) + 8
        return QSize(width, max(24, cap.height() + 6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = roles()
        painter = QPainter(self)
        cap = key_cap_size(self.key())
        ink = held.colour("text" if self.isEnabled() else "none")
        box = QRect(0, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        paint_key_cap(painter, box, self.key(), held.colour("muted"), held.colour("window"))
        painter.setPen(ink)
        painter.setFont(font("small"))
        rest = QRect(cap.width() + GAP, 0, self.width() - cap.width() - GAP, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.words())
        painter.end()


class Foot(QFrame):
    """A strip over the whole width with a line above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.setPen(QPen(roles().colour("line"), 1))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()


class KeyStrip(Foot):
    """``show_keys`` takes the actions of the page; ``written`` says when something was last written.

    ``undo`` stands after the keys, and says what it takes back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = QWidget()
        self._flow = FlowLayout(self._keys, gap=12)
        self._keys.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.undo = Button("foot", "undo", parent=self._keys)
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.hide()
        self.written = Note("check", "good")
        self.written.label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._keys, 1)
        row.addWidget(self.written, 0, Qt.AlignmentFlag.AlignVCenter)
        self.written.hide()

    def show_keys(self, actions: Sequence[QAction]) -> None:
        """Show these actions, in their order."""
        while self._flow.count():
            item = self._flow.takeAt(0)
            old = item.widget() if item else None
            if old and old is not self.undo:
                old.hide()
                old.deleteLater()
        for action in actions:
            self._flow.addWidget(KeyButton(action, self._keys))
        self._flow.addWidget(self.undo)
