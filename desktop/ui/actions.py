"""What can be done on a page, as a table: text, shortcut, icon, slot."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.labels import tip


class Action(NamedTuple):
    """One line of the table; ``text`` is in the language of the window."""

    key: str
    text: str
    slot: Callable[[], object]
    shortcut: str = ""
    icon: str = ""


class Actions:
    """The actions of a widget. ``table`` is asked again when the language changes.

    Their shortcuts work wherever the focus is in the window, while the widget is shown.
    """

    def __init__(self, widget: QWidget, table: Callable[[], Sequence[Action]]) -> None:
        self._table = table
        self._actions: dict[str, QAction] = {}
        self._forbidden: set[str] = set()
        for line in table():
            action = QAction(widget)
            action.setObjectName(line.key)
            if line.shortcut:
                action.setShortcut(QKeySequence(line.shortcut))
            action.triggered.connect(line.slot)
            widget.addAction(action)
            self._actions[line.key] = action
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def all(self) -> list[QAction]:
        """All of them, in the order of the table."""
        return list(self._actions.values())

    def retranslate(self) -> None:
        """Take the texts again."""
        for line in self._table():
            self._actions[line.key].setText(line.text.replace("&", "&&"))

    def allow(self, key: str, allowed: bool, why_not: str = "") -> None:
        """Switch an action on or off; ``why_not`` is told in the tooltip while it is off."""
        if key in self._forbidden:
            return
        action = self._actions[key]
        action.setEnabled(allowed)
        action.setToolTip("" if allowed else tip(why_not))

    def forbid(self, key: str, why: str) -> None:
        """Switch an action off for good: the role of the person at work does not allow it."""
        self._forbidden.discard(key)
        self.allow(key, False, why)
        self._forbidden.add(key)
