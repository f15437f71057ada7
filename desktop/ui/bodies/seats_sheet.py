"""How many seats a body has from a day on, by the decision that approved the number."""

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.names import tidy
from desktop.operations import bodies
from desktop.ui.bodies.choices import optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.number import NumberField
from i18n import t


class SeatsSheet(Sheet):
    """Begins from what holds on the day that the page shows."""

    def __init__(self, parent: QWidget, session: Session, body: Body) -> None:
        super().__init__(parent, 680)
        self._session, self._body = session, body
        form = Form()
        self.seats = NumberField(0, bodies.MOST_SEATS)
        self.since, self.paper = DateField(), AutosaveLine("paper")
        self.seats_row, self.since_row = form.add(self.seats), form.add(self.since)
        self.paper_row = form.add(self.paper)
        self.body.addWidget(form)
        self.seats.setValue(body.seats or 0)
        self.since.show_value(session.now().date())
        self.paper.show_value(body.seats_paper)
        self._set_labels()
        self.taken.connect(self._approve)

    def _set_labels(self) -> None:
        self.set_words(
            t("Bodies", "Seats: {body}").format(body=self._body.names.shown(language())),
            t("Bodies", "Vacant seats follow from it. The quorum does not: it counts those in office."),
            t("Bodies", "Keep the number"),
        )
        self.seats.setSpecialValueText(t("Bodies", "no number set"))
        self.seats_row.set_words(t("Bodies", "Number of seats"))
        self.since_row.set_words(
            t("Bodies", "From this day on"), t("Bodies", "Leave it empty where it holds from the beginning.")
        )
        self.paper_row.set_words(
            t("Bodies", "Decision"), t("Bodies", "That approved the number; its number and date")
        )

    def _approve(self) -> None:
        known, since = optional_day(self.since_row, self.since)
        if known:
            seats, paper = self.seats.value() or None, tidy(self.paper.text())
            self.finish(self._session.did(bodies.approve_seats, self._body.id, seats, since, paper))
