"""One step of an admission: which it is, the organ, the day, the number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.names import tidy
from desktop.core.refusals import StepUnnamed
from desktop.core.texts import Text
from desktop.core.ways import STEPS, Step, named
from desktop.ui.bodies.choices import optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.mandates.words import begun, step_words
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t


class StepSheet(Sheet):
    """``made`` carries the step; whoever opened the sheet keeps it, and calls ``finish``."""

    made = Signal(object)

    def __init__(self, parent: QWidget, person: str, step: Step | None = None) -> None:
        super().__init__(parent, 820)
        self.kind, self.name, self.organ = QComboBox(), PairEditor(0), PairEditor(0, headed=False)
        self.day, self.number = DateField(), AutosaveLine("paper")
        self.form = Form()
        self.body.addWidget(self.form)
        self.kind_row, self.name_row = self.form.add(self.kind), self.form.add(self.name)
        self.organ_row, self.day_row = self.form.add(self.organ), self.form.add(self.day)
        self.number_row = self.form.add(self.number)
        self._set_labels(person, step is None)
        self._show(step or Step(STEPS[0]))
        self.kind.currentIndexChanged.connect(self._ask_name)
        self.taken.connect(self._make)

    def _set_labels(self, person: str, new: bool) -> None:
        heading = t("Mandates", "Add a step: {person}") if new else t("Mandates", "Step: {person}")
        verb = t("Mandates", "Add the step") if new else t("Mandates", "Keep the step")
        self.set_words(heading.format(person=person), "", verb)
        for step, word in step_words().items():
            self.kind.addItem(begun(word), step)
        self.kind.addItem(t("Mandates", "Another step"), "")
        name, organ = t("Mandates", "Name of the step"), t("Mandates", "Organ")
        self.kind_row.set_words(t("Mandates", "Step"))
        self.name_row.set_words(name)
        self.name.set_words(name)
        self.organ_row.set_words(organ)
        self.organ.set_words(organ)
        self.day_row.set_words(t("Mandates", "Date"), t("Mandates", "Empty until the step is taken."))
        self.number_row.set_words(t("Mandates", "Number"))

    def _show(self, step: Step) -> None:
        self.kind.setCurrentIndex(self.kind.findData(step.kind))
        self.name.show_value(step.name)
        self.organ.show_value(step.organ)
        self.day.show_value(step.day)
        self.number.show_value(step.number)
        self._ask_name()

    def _ask_name(self) -> None:
        """Only a step of the office's own has a name to type."""
        self.form.set_row_visible(self.name_row, self.kind.currentData() == "")

    def _make(self) -> None:
        known, day = optional_day(self.day_row, self.day)
        if not known:
            return
        kind = str(self.kind.currentData())
        name, organ = (Text(*map(tidy, pair.value())) for pair in (self.name, self.organ))
        step = Step(kind, Text() if kind else name, organ, day, tidy(self.number.text()))
        self.name_row.set_error("" if named(step) else sentence_of(StepUnnamed()))
        if named(step):
            self.made.emit(step)
        else:
            self.name.kk.field.setFocus()
