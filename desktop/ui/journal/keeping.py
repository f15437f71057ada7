"""For how many years the journal is kept, and the step that lets go of what is older."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.operations import journal
from desktop.ui.dialogs import Sheet, ask
from desktop.ui.languages import figure
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.number import NumberField
from i18n import t

MOST = 99
FOR_EVER = journal.AT_LEAST - 1
"""Stands in the field for "for ever", one step under the fewest years that can be set."""


class KeepingSheet(Sheet):
    """Sets the years; a button of its own lets older entries go, asked once."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.form, self.years = Form(150), NumberField(FOR_EVER, MOST)
        self.row = self.form.add(self.years)
        self.cut, self.answer = Button("plain", "cross"), Note("check", "good", "body")
        self.body.addWidget(self.form)
        self.body.addWidget(self.cut, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.answer)
        self.answer.hide()
        self.set_words(
            t("Journal", "How long the journal is kept"),
            t("Journal", "The number of years alone removes nothing: that is a step of its own."),
            t("Journal", "Keep it so long"),
            t("Journal", "Close"),
        )
        self.row.set_words(
            t("Journal", "Years"), t("Journal", "At least {years}.").format(years=journal.AT_LEAST)
        )
        self.years.setSpecialValueText(t("Journal", "for ever"))
        self.cut.set_words(t("Journal", "Let older entries go…"))
        self.years.setValue(session.read(journal.retention) or FOR_EVER)
        self.years.valueChanged.connect(self._allow)
        self.cut.clicked.connect(self.ask_to_cut)
        self.taken.connect(self.keep)
        self._allow()

    def chosen(self) -> int:
        """The years in the field; 0 for ever."""
        return 0 if self.years.value() == FOR_EVER else self.years.value()

    def keep(self) -> None:
        """Set the years."""
        if self._session.did(journal.set_retention, self.chosen()):
            self.answer.show_note(t("Journal", "Kept."))
            self._allow()

    def ask_to_cut(self) -> None:
        """Ask once."""
        years = self._session.read(journal.retention)
        ask(
            self,
            t("Journal", "Let go of entries that are older than {years} years?").format(years=years),
            t(
                "Journal",
                "They cannot be brought back, nor can papers that bear them be checked. The hash of the last "
                "one stays, so that the rest can be.",
            ),
            t("Journal", "Let them go"),
            self._cut,
        )

    def _cut(self) -> None:
        gone = self._session.do(journal.cut)
        if gone is not None:
            self.answer.show_note(t("Journal", "Let go: {count}.").format(count=figure(gone)))

    def _allow(self, *_years: object) -> None:
        """What is older is known only once the years are set."""
        set_ = self._session.read(journal.retention)
        self.cut.setEnabled(bool(set_) and set_ == self.chosen())
        self.cut.set_words(
            t("Journal", "Let older entries go…"),
            "" if self.cut.isEnabled() else t("Journal", "Set the number of years first."),
        )
