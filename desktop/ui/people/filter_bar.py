"""The filter that narrows the list, said above it, with the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.filters import EVERYONE, Filter
from desktop.operations import bodies, organisations, particulars
from desktop.ui.languages import language
from desktop.ui.people.filter_words import words_of
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label
from i18n import t


class FilterBar(QWidget):
    """Seen while a filter is on; ``cleared`` comes when it is taken off."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held = EVERYONE
        self.words, self.clear = Label("small"), Button("link")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("filter", "accent", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.clear)
        self.clear.clicked.connect(self.take_off)
        self.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.clear.set_words(t("Filters", "Clear the filter"))

    def put_on(self, wanted: Filter, session: Session) -> None:
        """Keep a filter and say what it asks."""
        self.held = wanted
        self.setVisible(wanted != EVERYONE)
        if wanted == EVERYONE:
            return
        speaks = language()
        listed = session.read(bodies.bodies, session.now().date())
        words = words_of(
            wanted,
            {body.id: body.names.shown(speaks) for body in listed},
            session.read(organisations.names),
            session.read(particulars.ethnicities),
        )
        self.words.setText(t("Filters", "Filter: {what}").format(what=words))

    def take_off(self) -> None:
        """Ask for nothing."""
        if self.held != EVERYONE:
            self.held = EVERYONE
            self.hide()
            self.cleared.emit()
