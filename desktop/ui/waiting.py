"""A long piece of work that the window does itself: what it is, how far it is, and a way to stop it.

The office has one connection, so the work is done where all else is done. Meanwhile nothing else happens:
keys and pointer reach the stop alone, and no timer starts anything in the middle of a copy.
"""

from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.core.progress import Stopped
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

__all__ = ("Stopped", "Waiting")

WAITS = 200
"""Milliseconds of work that need not be told of."""
PAINTS = 40
"""Milliseconds between two looks at the screen and the stop."""
WIDTH = 460
PARTS = 1000
HELD = frozenset(
    (
        QEvent.Type.Timer, QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.InputMethod, QEvent.Type.Close,
    )
)  # fmt: skip
"""What would start something else."""


class Waiting(QWidget):
    """Lies over a window: ``with Waiting(window, title, stop) as waiting: work(waiting.progress)``.

    Without ``stop``, the words of a button, the work cannot be broken off. ``at_once``: shown from the start.
    ``writes``: when all is done it is still to be written to disk, which nobody can tell the progress of.
    """

    def __init__(
        self, window: QWidget, title: str, stop: str = "", at_once: bool = False, writes: bool = False
    ) -> None:
        super().__init__(window)
        self._writes = writes
        self._focus = QApplication.focusWidget()
        self._clock, self._painted, self._stopped = QElapsedTimer(), 0, False
        self.panel, self.words, self.bar = Panel(), Label("strong"), QProgressBar()
        self.stop = Button("plain", "cross")
        self._say(title)
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.stop.set_words(stop)
        self.stop.clicked.connect(self._stop)
        self.panel.setMinimumWidth(scaled(WIDTH))
        for widget in (self.words, self.bar):
            self.panel.column.addWidget(widget)
        self.panel.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self.stop.setVisible(bool(stop))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.panel)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        self.setGeometry(window.rect())
        self.setVisible(at_once)

    def __enter__(self) -> Self:
        self._clock.start()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        if not self.isHidden():
            self._show()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus()
        self.deleteLater()

    def progress(self, done: int, total: int) -> None:
        """How far it is; Stopped when nobody wants to wait."""
        elapsed = self._clock.elapsed()
        self.bar.setValue(PARTS * done // total if total else PARTS)
        if self.isHidden() and elapsed > WAITS:
            self._show()
        if self.isVisible() and elapsed - self._painted >= PAINTS:
            self._look()
        if self._stopped:
            raise Stopped
        if self._writes and done >= total and self.isVisible():
            self._say_last()

    def _say(self, words: str) -> None:
        """What is being done."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.setAccessibleName(words)

    def _say_last(self) -> None:
        """Say that it is being written, before it is: until then nothing is painted, and nothing stops it."""
        self._say(t("Waiting", "It is being written to disk"))
        self.bar.setFocus()
        self.stop.hide()
        self._look()
        self.repaint()

    def _show(self) -> None:
        self.show()
        self.raise_()
        self.stop.setFocus()
        self._look()

    def _look(self) -> None:
        """Let the screen be painted and the stop be pressed."""
        QCoreApplication.processEvents()
        self._painted = self._clock.elapsed()

    def _stop(self) -> None:
        self._stopped = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep everything else waiting; a window of the system hands on what it gets."""
        if event.type() not in HELD or isinstance(watched, QWindow):
            return False
        if isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched)):
            return False
        if event.type() == QEvent.Type.Close:
            event.ignore()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = roles().colour("window")
        ground.setAlphaF(0.75)
        painter.fillRect(self.rect(), ground)
        painter.end()
