"""On what terms a seat is held: by office, voluntary, acting, for how long, with whose agreement."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.mandates import NO_TERMS, Agreement, Terms
from desktop.core.names import tidy
from desktop.core.texts import Text
from desktop.ui.bodies.choices import optional_day
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class TermsRows:
    """The rows of a form that ask for them."""

    def __init__(self, form: Form) -> None:
        self._form, self._agreed = form, True
        self.by_office, self.voluntary, self.acting = QCheckBox(), QCheckBox(), QCheckBox()
        boxes = QWidget()
        row = FlowLayout(boxes, gap=16)
        for box in (self.by_office, self.voluntary, self.acting):
            row.addWidget(box)
        boxes.setFocusProxy(self.by_office)
        self.until, self.paper, self.paper_day = DateField(), AutosaveLine("paper"), DateField()
        self.organ = PairEditor(0, headed=False)
        self.boxes_row, self.until_row = form.add(boxes, worded=True), form.add(self.until)
        self.organ_row, self.paper_row = form.add(self.organ), form.add(self.paper)
        self.day_row = form.add(self.paper_day)

    def ask_agreement(self, asked: bool) -> None:
        """Whether the agreement of another organ is asked for too; where it is not, there is none."""
        self._agreed = asked
        for each in (self.organ_row, self.paper_row, self.day_row):
            self._form.set_row_visible(each, asked)

    def retranslate(self) -> None:
        """Labels and hints."""
        organ = t("Bodies", "Agreed with")
        self.boxes_row.set_words(
            t("Bodies", "Terms"), t("Bodies", "A membership by office ends when the office does.")
        )
        self.by_office.setText(t("Bodies", "Member by office"))
        self.voluntary.setText(t("Bodies", "On a voluntary basis"))
        self.acting.setText(t("Bodies", "Acting"))
        self.until_row.set_words(
            t("Bodies", "End of the period"),
            t("Bodies", "It ends nothing by itself: it is listed among the dates to come."),
        )
        self.organ_row.set_words(organ, t("Bodies", "Another organ, where the post needs its agreement."))
        self.organ.set_words(organ)
        self.paper_row.set_words(t("Bodies", "Paper of the agreement"))
        self.day_row.set_words(t("Bodies", "Date of the agreement"))

    def show_value(self, terms: Terms, by_office: bool) -> None:
        """Show what the record holds."""
        self.by_office.setChecked(by_office)
        self.voluntary.setChecked(terms.voluntary)
        self.acting.setChecked(terms.acting)
        self.until.show_value(terms.until)
        self.organ.show_value(terms.agreement.organ)
        self.paper.show_value(terms.agreement.paper)
        self.paper_day.show_value(terms.agreement.day)

    def value(self) -> Terms | None:
        """What stands in the fields; None where a day is none, which is said beside it."""
        dated, until = optional_day(self.until_row, self.until)
        agreement = self._agreement() if self._agreed else NO_TERMS.agreement
        if not dated or agreement is None:
            return None
        return Terms(self.voluntary.isChecked(), self.acting.isChecked(), until, agreement)

    def _agreement(self) -> Agreement | None:
        known, day = optional_day(self.day_row, self.paper_day)
        if not known:
            return None
        return Agreement(Text(*map(tidy, self.organ.value())), tidy(self.paper.text()), day)
