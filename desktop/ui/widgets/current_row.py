"""The current row of a list that has got the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView


def mark_current(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Show which row is current: Qt makes the first one current, but does not mark it."""
    current = view.currentIndex()
    marked = view.selectionModel().isSelected(current)
    if current.isValid() and not marked and event.reason() != Qt.FocusReason.MouseFocusReason:
        view.setCurrentIndex(current)
