"""How someone came into a body: the paper, the organ that decided, who nominated, on what terms."""

from PySide6.QtWidgets import QWidget

from desktop.core.mandates import NO_TERMS, Admission, Member, Terms
from desktop.core.names import tidy
from desktop.core.texts import Text
from desktop.operations import mandates, posts
from desktop.ui.bodies.choices import optional_day
from desktop.ui.bodies.nominator import Nominator
from desktop.ui.bodies.terms import TermsRows
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

    def __init__(self, form: Form, session: Session) -> None:
        self._session = session
        self.paper, self.paper_day = AutosaveLine("paper"), DateField()
        self.organ, self.nominated = PairEditor(0), Nominator(session)
        self.paper_row, self.day_row = form.add(self.paper), form.add(self.paper_day)
        self.organ_row, self.nominated_row = form.add(self.organ), form.add(self.nominated)
        self.terms = TermsRows(form)

    def ask_for(self, body_id: int) -> None:
        """Ask for the agreement of another organ only where a post of that body needs one."""
        rules = self._session.read(posts.rules, body_id)
        self.terms.ask_agreement(any(any(rule.agreement) for rule in rules))

    def retranslate(self) -> None:
        """Labels and hints."""
        organ, nominated = t("Bodies", "Deciding organ"), t("Bodies", "Nominated by")
        self.paper_row.set_words(t("Bodies", "Paper"), t("Bodies", "Decision or letter and its number"))
        self.day_row.set_words(t("Bodies", "Date of the paper"))
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.nominated_row.set_words(
            nominated, t("Bodies", "Letters find the organisations of the office; other words can stand too.")
        )
        self.nominated.set_words(nominated)
        self.terms.retranslate()

    def show_value(self, admission: Admission, terms: Terms = NO_TERMS, source: Text = Text()) -> None:
        """Show what the record holds; ``source`` is the name of the organisation that nominated."""
        self.paper.show_value(admission.paper)
        self.paper_day.show_value(admission.paper_day)
        self.organ.show_value(admission.organ)
        self.nominated.show_admission(admission, source)
        self.terms.show_value(terms, admission.by_office)

    def value(self) -> tuple[Admission, Terms] | None:
        """What stands in the fields; None where the day of a paper is none, which is said beside it."""
        known, day = optional_day(self.day_row, self.paper_day)
        terms = self.terms.value()
        if not known or terms is None:
            return None
        organ = Text(*map(tidy, self.organ.value()))
        admission = Admission(
            tidy(self.paper.text()),
            day,
            organ,
            self.nominated.words(),
            self.terms.by_office.isChecked(),
            self.nominated.source(),
        )
        return admission, terms


class AdmissionSheet(Sheet):
    """Writes papers, source and terms of one admission anew; the heading names ``person`` and ``body``."""

    def __init__(self, parent: QWidget, session: Session, member: Member, person: str, body: str) -> None:
        super().__init__(parent, 820)
        self._session, self._mandate = session, member.mandate
        form = Form()
        self.rows = AdmissionRows(form, session)
        self.rows.retranslate()
        self.rows.show_value(self._mandate.admission, self._mandate.terms, member.source)
        self.body.addWidget(form)
        follows = t("Bodies", "{body}, {post}, since {day}. Days and post stay as they are.")
        self.set_words(
            t("Bodies", "Admission: {person}").format(person=person),
            follows.format(
                body=body, post=post_words()[self._mandate.post], day=numeric(self._mandate.since)
            ),
            t("Bodies", "Keep the papers"),
        )
        self.taken.connect(self._keep)

    def _keep(self) -> None:
        found = self.rows.value()
        if found is not None:
            self.finish(self._session.did(mandates.mend_admission, self._mandate.id, *found))
