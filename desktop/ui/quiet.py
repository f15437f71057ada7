"""Waiting for a moment in which nobody is busy at the keyboard."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TOUCHES = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod)
)


class Quiet(QObject):
    """``come`` is told once after ``wait``, when nothing was touched for so long."""

    come = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def wait(self, milliseconds: int) -> None:
        """Wait for so much quiet; who waits already goes on waiting."""
        application = QApplication.instance()
        if not self._timer.isActive() and application is not None:
            application.installEventFilter(self)
            self._timer.start(milliseconds)

    def waits(self) -> bool:
        """Whether it is waited for."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _tell(self) -> None:
        self.stop()
        self.come.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any touch puts it off."""
        if event.type() in TOUCHES:
            self._timer.start()
        return False
