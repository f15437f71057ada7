"""A paper that starts a change: kind, number, date, who made it out, whom and what it concerns."""

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.basis import CHANGES, KINDS, BasisPaper
from desktop.core.mandates import Mandate
from desktop.core.names import tidy
from desktop.core.people import Person
from desktop.core.refusals import PaperBare
from desktop.core.texts import Text
from desktop.operations import basis, people
from desktop.ui.bodies.choices import optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.mandates.words import begun, change_words, kind_words
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import PersonField
from i18n import t

OFFERED = 12


class PaperSheet(Sheet):
    """Enters a paper, or mends the one given. With a ``mandate`` it concerns the person who holds that."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        held: BasisPaper | None = None,
        mandate: Mandate | None = None,
    ) -> None:
        super().__init__(parent, 820)
        self._session, self._held = session, held
        self._mandate = held.mandate if held else mandate.id if mandate else None
        self._form = Form()
        self.body.addWidget(self._form)
        self.kind, self.change = QComboBox(), QComboBox()
        self.number, self.day = AutosaveLine("paper"), DateField()
        self.organ, self.subject = PairEditor(0), PairEditor(0, headed=False)
        self.person = PersonField(self._find)
        self.kind_row, self.number_row = self._form.add(self.kind), self._form.add(self.number)
        self.day_row, self.organ_row = self._form.add(self.day), self._form.add(self.organ)
        self.subject_row, self.person_row = self._form.add(self.subject), self._form.add(self.person)
        self.change_row = self._form.add(self.change)
        self._set_labels()
        self._show(held or BasisPaper(KINDS[0], day=session.now().date()))
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        new = self._held is None
        self.set_words(
            t("Mandates", "Enter a paper") if new else t("Mandates", "Change the paper"),
            t("Mandates", "What a change begins with: a request, a decision, a submission."),
            t("Mandates", "Enter the paper") if new else t("Mandates", "Keep the paper"),
        )
        for box, keys, words in ((self.kind, KINDS, kind_words()), (self.change, CHANGES, change_words())):
            for key in keys:
                box.addItem(begun(words[key]), key)
        organ, subject = t("Mandates", "Made out by"), t("Mandates", "Subject")
        self.kind_row.set_words(t("Mandates", "Kind of paper"))
        self.number_row.set_words(t("Mandates", "Number"))
        self.day_row.set_words(t("Mandates", "Date"))
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.subject_row.set_words(subject)
        self.subject.set_words(subject)
        self.person_row.set_words(
            t("Mandates", "Whom it concerns"), t("Mandates", "A few letters find people of the roster.")
        )
        self.change_row.set_words(t("Mandates", "What it starts"))
        self._form.set_row_visible(self.person_row, self._mandate is None)

    def _show(self, paper: BasisPaper) -> None:
        self.kind.setCurrentIndex(self.kind.findData(paper.kind))
        self.change.setCurrentIndex(self.change.findData(paper.change))
        self.number.show_value(paper.number)
        self.day.show_value(paper.day)
        self.organ.show_value(paper.organ)
        self.subject.show_value(paper.subject)
        self.person.show_value(self._session.read(people.person, paper.person) if paper.person else None)

    def _find(self, typed: str) -> list[Person]:
        return self._session.read(people.find, typed, OFFERED)

    def _keep(self) -> None:
        known, day = optional_day(self.day_row, self.day)
        if not known:
            return
        number = tidy(self.number.text())
        bare = not number and day is None
        self.number_row.set_error(sentence_of(PaperBare()) if bare else "")
        if bare:
            self.number.setFocus()
            return
        organ, subject = (Text(*map(tidy, pair.value())) for pair in (self.organ, self.subject))
        kind, change = str(self.kind.currentData()), str(self.change.currentData())
        paper = BasisPaper(kind, number, day, organ, subject, self.person.value(), self._mandate, change)
        if self._held is None:
            self.finish(self._session.did(basis.add, paper))
        else:
            self.finish(self._session.did(basis.edit, self._held.id, paper))
