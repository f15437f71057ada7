"""The status area: that all is saved, with the time of the last record, and what undo would take back."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.key_strip import Foot
from desktop.ui.widgets.labels import Note
from i18n import t


class StatusArea(Foot):
    """Left: saved, and ``undo``, which says what it takes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: datetime | None = None
        self.saved = Note("check", "good")
        self.saved.label.setWordWrap(False)
        self.undo = Button("link", "undo")
        self.undo.hide()
        row = FlowLayout(self, gap=24)
        row.setContentsMargins(20, 2, 20, 2)
        row.addWidget(self.saved)
        row.addWidget(self.undo)
        self.retranslate()

    def show_saved(self, at: datetime) -> None:
        """Something was recorded at that moment."""
        self._at = at
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew."""
        if self._at is None:
            self.saved.show_note(t("Window", "All saved"))
        else:
            self.saved.show_note(t("Window", "All saved, {time}").format(time=self._at.strftime("%H:%M:%S")))
