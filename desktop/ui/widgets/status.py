"""The status area: that all is saved, with the time of the last record."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.widgets.key_strip import Foot
from desktop.ui.widgets.labels import Note
from i18n import t


class StatusArea(Foot):
    """Left: saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: datetime | None = None
        self.saved = Note("check", "good")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 20, 5)
        row.addWidget(self.saved, 1)
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
