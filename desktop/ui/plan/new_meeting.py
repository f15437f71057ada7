"""The step that plans a meeting: which body, on which day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.bodies import Body
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.form import Form
from i18n import t


class NewMeeting(Sheet):
    """Body and day of a new meeting; ``wanted`` carries both."""

    wanted = Signal(int, object)

    def __init__(self, held: Sequence[Body], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_words(
            t("Meetings", "Plan a meeting"),
            t("Meetings", "The number, the place and who presides are proposed; everything can be changed."),
            t("Meetings", "Plan"),
        )
        self.bodies = QComboBox()
        for body in held:
            self.bodies.addItem(body.names.shown(language()), body.id)
        council = next((number for number, body in enumerate(held) if body.kind == "council"), 0)
        self.bodies.setCurrentIndex(council)
        self.day = DateField()
        self.day.show_value(today)
        form = Form()
        form.add(self.bodies).set_words(t("Meetings", "Body"))
        self._day_row = form.add(self.day)
        self._day_row.set_words(t("Meetings", "Date"))
        self.body.addWidget(form)
        self.taken.connect(self._want)

    def _want(self) -> None:
        day = self.day.value()
        if day is None or self.day.is_wrong():
            self._day_row.set_error(t("Meetings", "Enter a date, for instance 26.11.2026."))
            self.day.setFocus()
            return
        self.wanted.emit(self.bodies.currentData(), day)
