"""The keys of the window: its pages by number, language, the way back, undo, the lock, the journal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.pages.table import Entry

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class WindowKeys(QObject):
    """Ctrl+1 … go to the pages of the rail."""

    def __init__(self, window: "MainWindow", entries: Sequence[Entry]) -> None:
        super().__init__(window)
        self._window = window
        for number, entry in enumerate((entry for entry in entries if entry.icon), start=1):
            action = QAction(window)
            action.setData(entry.key)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(self._go)
            window.addAction(action)
        for key, slot in (
            ("Ctrl+L", window.languages.next), ("Alt+Left", window.back), ("Ctrl+Z", window.undo),
            ("Ctrl+Shift+L", window.lock), ("Ctrl+J", window.show_journal),
        ):  # fmt: skip
            action = QAction(window)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            window.addAction(action)

    def _go(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QAction):
            self._window.go(pressed.data())
