"""Hands on a keyboard: every key goes to whatever has the focus, as the system would send it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.ui.shared import settle

Key = Qt.Key
PLAIN, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FARTHEST = 120
"""Presses of Tab after which something is held to be out of reach."""


def focus() -> QWidget:
    """What a key would go to: an open list, else the widget with the focus."""
    active = QApplication.activeWindow()
    if active is None or not active.isVisible():
        activate()
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def activate() -> None:
    """Do what a window manager does when a dialog or a list has closed: give the keys to the window below."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    (QApplication.activeModalWidget() or shown[0]).activateWindow()
    settle()


def press(*keys: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press keys one after another."""
    for key in keys:
        QTest.keyClick(focus(), key, modifiers)
        settle()


def press_with_ctrl(key: Key) -> None:
    """Press a key with Ctrl."""
    press(key, modifiers=CTRL)


def write(text: str) -> None:
    """Type a text; QTest.keyClicks knows Latin letters alone, so the letters are sent as key events."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, PLAIN, letter))
    settle()


def write_over(text: str) -> None:
    """Type a text in place of what stands in the field."""
    press_with_ctrl(Key.Key_A)
    write(text)


def write_pair(kazakh: str, russian: str) -> None:
    """Type a text in both languages: the Russian field comes after the Kazakh one."""
    write(kazakh)
    press(Key.Key_Tab)
    write(russian)


def reach(name: str) -> None:
    """Press Tab until what a screen reader calls so has the focus."""
    go_until(lambda: focus().accessibleName() == name, Key.Key_Tab, name)


def choose(word: str, key: Key = Key.Key_Down) -> None:
    """Press an arrow in a list to choose from until it shows that word."""
    go_until(lambda: chosen_word() == word, key, word)


def chosen_word() -> str:
    """What the list with the focus shows."""
    held = focus()
    assert isinstance(held, QComboBox), held
    return held.currentText()


def go_until(there: Callable[[], bool], key: Key, wanted: str) -> None:
    """Press a key until something holds; what it never brings about cannot be reached by the keyboard."""
    met: list[str] = []
    while not there():
        assert len(met) < FARTHEST, f"{wanted!r} is out of reach; met {met}"
        met.append(focus().accessibleName() or type(focus()).__name__)
        press(key)
