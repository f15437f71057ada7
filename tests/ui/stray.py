"""Notes what comes up as a window of its own before it has its place, even for a moment."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QMenu, QWidget


class Watch(QObject):
    """Notes every window that is shown and is neither the main window nor a dialog."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._main = main
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._strays(watched):
            self.strays.append(type(watched).__name__)
        return False

    def _strays(self, shown: QWidget) -> bool:
        return shown.isWindow() and shown is not self._main and not isinstance(shown, QDialog | QMenu)
