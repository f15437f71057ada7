"""The field of an hour, and that of a number, as people type them."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.states import set_state


def read_hour(text: str) -> time | None:
    """An hour as people type it: 15:04, 15.04, 1504, 15; None where it is none."""
    digits = "".join(sign if sign.isdecimal() else " " for sign in text).split()
    if len(digits) == 1 and len(digits[0]) in (3, 4):
        digits = [digits[0][:-2], digits[0][-2:]]
    if not 1 <= len(digits) <= 2:
        return None
    try:
        return time(int(digits[0]), int(digits[1]) if digits[1:] else 0)
    except ValueError:
        return None


class HourField(QLineEdit):
    """``chosen`` carries a time; what is no hour is marked as an error and told to nobody."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: time | None = None
        self.setPlaceholderText("15:00")
        self.textEdited.connect(self._look)
        self.editingFinished.connect(self._tell)

    def show_value(self, moment: time | None) -> None:
        """Show what the record holds."""
        self._known = moment
        self.setText(hour(moment))
        self._look()

    def value(self) -> time | None:
        """The hour that stands in the field, None where it is none."""
        return read_hour(self.text())

    def _look(self) -> None:
        set_state(self, "error" if self.value() is None else "")

    def _tell(self) -> None:
        moment = self.value()
        if moment is not None and moment != self._known:
            self.show_value(moment)
            self.chosen.emit(moment)


class NumberField(QLineEdit):
    """``chosen`` carries a whole number from ``least`` to ``most`` when the field is left with a new one."""

    chosen = Signal(int)

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = least
        self.setValidator(QIntValidator(least, most, self))
        self.editingFinished.connect(self._tell)

    def show_value(self, number: int) -> None:
        """Show what the record holds."""
        self._known = number
        self.setText(str(number))

    def value(self) -> int:
        """The number that stands in the field; the last good one where it is empty."""
        return int(self.text()) if self.hasAcceptableInput() else self._known

    def _tell(self) -> None:
        if self.value() != self._known:
            self.show_value(self.value())
            self.chosen.emit(self._known)
