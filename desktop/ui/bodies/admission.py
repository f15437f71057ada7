"""How someone came into a body: the paper, the organ that decided, who nominated, whether by office."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.mandates import Admission, Mandate
from desktop.core.names import tidy
from desktop.core.texts import Text
from desktop.operations import mandates
from desktop.ui.bodies.choices import optional_day
from desktop.ui.bodies.words import post_words
from desktop.ui.dialogs import Sheet
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField, numeric
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class AdmissionRows:
    """The rows of a form that ask for it; none has to be filled in."""

    def __init__(self, form: Form) -> None:
        self.paper, self.paper_day = AutosaveLine("paper"), DateField()
        self.organ, self.nominated = PairEditor(0), PairEditor(0, headed=False)
        self.by_office = QCheckBox()
        self.paper_row, self.day_row = form.add(self.paper), form.add(self.paper_day)
        self.organ_row, self.nominated_row = form.add(self.organ), form.add(self.nominated)
        self.office_row = form.add(self.by_office, worded=True)

    def retranslate(self) -> None:
        """Labels and hints."""
        organ, nominated = t("Bodies", "Deciding organ"), t("Bodies", "Nominated by")
        self.paper_row.set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter and its number"))
        self.day_row.set_words(t("Bodies", "Date of the paper"))
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.nominated_row.set_words(nominated)
        self.nominated.set_words(nominated)
        self.office_row.set_words(
            t("Bodies", "By office"), t("Bodies", "The membership ends when the office does.")
        )
        self.by_office.setText(t("Bodies", "Member by office"))

    def show_value(self, admission: Admission) -> None:
        """Show what the record holds."""
        self.paper.show_value(admission.paper)
        self.paper_day.show_value(admission.paper_day)
        self.organ.show_value(admission.organ)
        self.nominated.show_value(admission.nominated)
        self.by_office.setChecked(admission.by_office)

    def value(self) -> Admission | None:
        """What stands in the fields; None where the day of the paper is none, which is said beside it."""
        known, day = optional_day(self.day_row, self.paper_day)
        if not known:
            return None
        organ, nominated = (Text(*map(tidy, pair.value())) for pair in (self.organ, self.nominated))
        return Admission(tidy(self.paper.text()), day, organ, nominated, self.by_office.isChecked())


class AdmissionSheet(Sheet):
    """Writes the papers of one admission anew. ``person`` and ``body`` are named in the heading."""

    def __init__(self, parent: QWidget, session: Session, mandate: Mandate, person: str, body: str) -> None:
        super().__init__(parent, 820)
        self._session, self._mandate = session, mandate
        form = Form()
        self.rows = AdmissionRows(form)
        self.rows.retranslate()
        self.rows.show_value(mandate.admission)
        self.body.addWidget(form)
        follows = t("Bodies", "{body}, {post}, since {day}. Days and post stay as they are.")
        self.set_words(
            t("Bodies", "Admission: {person}").format(person=person),
            follows.format(body=body, post=post_words()[mandate.post], day=numeric(mandate.since)),
            t("Bodies", "Keep the papers"),
        )
        self.taken.connect(self._keep)

    def _keep(self) -> None:
        admission = self.rows.value()
        if admission is not None:
            self.finish(self._session.did(mandates.mend_admission, self._mandate.id, admission))
