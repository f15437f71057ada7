"""The end of a mandate: its last day, the ground of the Law, the paper."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.bodies import Mandate
from desktop.core.names import tidy
from desktop.operations import bodies
from desktop.ui.bodies.choices import day_in
from desktop.ui.bodies.words import ground_words
from desktop.ui.dialogs import Sheet
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from i18n import t


class EndSheet(Sheet):
    """Ends one mandate, or mends how it ended. ``person`` and ``body`` are named in the question.

    The paper field holds the paper of the admission, to be gone on with: a mandate keeps one line of papers.
    """

    def __init__(self, parent: QWidget, session: Session, mandate: Mandate, person: str, body: str) -> None:
        super().__init__(parent, 560)
        self._session, self._mandate = session, mandate
        self.until, self.ground, self.paper = DateField(), QComboBox(), AutosaveLine("paper")
        form = Form()
        self.until_row, self.ground_row = form.add(self.until), form.add(self.ground)
        self.paper_row = form.add(self.paper)
        self.body.addWidget(form)
        self.set_words(
            t("Bodies", "End the mandate: {person}").format(person=person),
            t("Bodies", "{body}, in office since {day}. Earlier meetings keep their rolls.").format(
                body=body, day=numeric(mandate.since)
            ),
            t("Bodies", "End the mandate"),
        )
        self._set_labels()
        self.until.show_value(mandate.until or session.now().date())
        self.ground.setCurrentIndex(max(0, self.ground.findData(mandate.ground)))
        self.paper.show_value(mandate.paper)
        self.taken.connect(self._end)

    def _set_labels(self) -> None:
        for ground, word in ground_words().items():
            self.ground.addItem(word or t("Bodies", "Choose the ground"), ground)
        self.until_row.set_words(t("Bodies", "Last day in office"))
        self.ground_row.set_words(t("Bodies", "Ground"), t("Bodies", "Law 70-IV, art. 17"))
        self.paper_row.set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter, its number and date"))

    def _end(self) -> None:
        ground: str = self.ground.currentData()
        self.ground_row.set_error("" if ground else t("Bodies", "Choose a ground from the list."))
        until = day_in(self.until_row, self.until)
        if until is None:
            return
        if not ground:
            self.ground.setFocus()
            return
        paper = tidy(self.paper.text())
        self.finish(self._session.did(bodies.end_mandate, self._mandate.id, until, ground, paper))
