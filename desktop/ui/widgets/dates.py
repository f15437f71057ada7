"""Dates and hours as the window writes them, and the field of a date that may be empty."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.states import set_state
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.widgets.calendar import Calendar

FIRST, LAST = date(1990, 1, 1), date(2099, 12, 31)


def numeric(day: date | None) -> str:
    """22.11.2026, or nothing."""
    return day.strftime("%d.%m.%Y") if day else ""


def hour(moment: datetime | time | None) -> str:
    """15:04, or nothing."""
    return moment.strftime("%H:%M") if moment else ""


def long_date(day: date) -> str:
    """«2026 жылғы 22 қараша», «22 ноября 2026 года», "22 November 2026"."""
    month = QLocale().monthName(day.month)
    return t("Dates", "{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def weekday(day: date) -> str:
    """The day of the week."""
    return QLocale().dayName(day.isoweekday())


def read_date(text: str) -> date | None:
    """A date as people type it: 22.11.2026, 22/11/26, 22112026; None where it is none."""
    digits = "".join(sign if sign.isdecimal() else " " for sign in text).split()
    if len(digits) == 1 and len(digits[0]) == 8:
        digits = [digits[0][:2], digits[0][2:4], digits[0][4:]]
    if len(digits) != 3:
        return None
    day, month, year = map(int, digits)
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


class DateField(QLineEdit):
    """``chosen`` carries a date, or None when the field was emptied; what is no date is marked, and what
    lies before the first day that can be meant.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, first: date = FIRST) -> None:
        super().__init__(parent)
        self._first = first
        self._known: date | None = None
        self._calendar: Calendar | None = None
        self._open = Button("bare", "today", parent=self)
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setCursor(Qt.CursorShape.PointingHandCursor)
        self._open.clicked.connect(self._show_calendar)
        self.textEdited.connect(self._look)
        self.editingFinished.connect(self._tell)
        self._retranslate()
        self._fit()

    def show_value(self, day: date | None) -> None:
        """Show what the record holds."""
        self._known = day
        self.setText(numeric(day))
        self._look()

    def value(self) -> date | None:
        """The date that stands in the field, None where there is none."""
        return read_date(self.text())

    def is_wrong(self) -> bool:
        """Whether something stands there that is no date, or one of another century."""
        day = self.value()
        return bool(self.text().strip()) and (day is None or not self._first <= day <= LAST)

    def _look(self) -> None:
        set_state(self, "error" if self.is_wrong() else "")

    def _tell(self) -> None:
        day = self.value()
        self._look()
        if not self.is_wrong() and day != self._known:
            self._known = day
            self.setText(numeric(day))
            self.chosen.emit(day)

    def _show_calendar(self) -> None:
        from desktop.ui.widgets.calendar import Calendar  # the first window needs none

        self._calendar = Calendar(self.value(), self)
        self._calendar.picked.connect(self._take)
        self._calendar.show_below(self)

    def _take(self, day: date) -> None:
        self.setText(numeric(day))
        self._tell()

    def _retranslate(self) -> None:
        self.setPlaceholderText(t("Dates", "dd.mm.yyyy"))
        self._open.set_words(
            t("Dates", "Choose in the calendar"), t("Dates", "Choose in the calendar (Down)")
        )

    def _fit(self) -> None:
        """Room for the date and for the button in the field."""
        size = self._open.sizeHint()
        self.setTextMargins(0, 0, size.width(), 0)
        wanted = max(self.placeholderText(), "00.00.0000", key=self.fontMetrics().horizontalAdvance)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(wanted) + size.width() + 30)
        self._open.setGeometry(self.width() - size.width() - 4, 3, size.width(), self.height() - 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._show_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fit()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
