"""Entering an award, and changing one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.awards import Award, AwardDraft
from desktop.core.names import tidy
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
from desktop.operations import awards
from desktop.ui.bodies.choices import optional_day
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.number import NumberField
from desktop.ui.widgets.pair import PairEditor
from i18n import t

MOST = 9_999


class AwardSheet(Sheet):
    """``kept`` carries the number of the award."""

    kept = Signal(int)

    def __init__(self, parent: QWidget, session: Session, held: Award | None = None) -> None:
        super().__init__(parent, 860)
        self._session, self._held = session, held
        self.form = Form()
        self.body.addWidget(self.form)
        self.name, self.regulation = PairEditor(0), PairEditor(0, headed=False)
        self.established = PairEditor(0, headed=False)
        self.number, self.day = AutosaveLine("paper"), DateField()
        self.quota, self.per, self.closed = NumberField(0, MOST), QComboBox(), DateField()
        add = self.form.add
        self.name_row, self.regulation_row = add(self.name), add(self.regulation)
        self.established_row, self.number_row = add(self.established), add(self.number)
        self.day_row, self.quota_row = add(self.day), add(self.quota)
        self.per_row, self.closed_row = add(self.per), add(self.closed)
        self._set_labels()
        self._show(held or AwardDraft(Text()))
        self.quota.valueChanged.connect(self._suit_quota)
        self.taken.connect(self._keep)

    def _set_labels(self) -> None:
        new = self._held is None
        self.set_words(
            t("Awards", "Add an award") if new else t("Awards", "Change the award"),
            "",
            t("Awards", "Add the award") if new else t("Awards", "Keep the changes"),
        )
        words = (
            (self.name, self.name_row, t("Awards", "Name")),
            (self.regulation, self.regulation_row, t("Awards", "Regulation on the award")),
            (self.established, self.established_row, t("Awards", "Established by the decision of")),
        )
        for pair, row, word in words:
            pair.set_words(word)
            row.set_words(word)
        self.number_row.set_words(t("Awards", "Number of that decision"))
        self.day_row.set_words(t("Awards", "Day of that decision"))
        self.quota_row.set_words(
            t("Awards", "Quota"), t("Awards", "One more than that is given too, with a warning.")
        )
        self.quota.setSpecialValueText(t("Awards", "no quota"))
        self.per_row.set_words(t("Awards", "Quota for"))
        self.per.addItem(t("Awards", "a year"), True)
        self.per.addItem(t("Awards", "all years together"), False)
        self.closed_row.set_words(t("Awards", "Last day"), t("Awards", "Empty while the award is given."))

    def _show(self, held: AwardDraft) -> None:
        self.name.show_value(held.name)
        self.regulation.show_value(held.regulation)
        self.established.show_value(held.established)
        self.number.show_value(held.established_number)
        self.day.show_value(held.established_day)
        self.quota.setValue(held.quota or 0)
        self.per.setCurrentIndex(0 if held.yearly else 1)
        self.closed.show_value(held.closed)
        self._suit_quota()

    def _suit_quota(self) -> None:
        self.form.set_row_visible(self.per_row, bool(self.quota.value()))

    def _keep(self) -> None:
        name, regulation, established = (
            Text(*map(tidy, pair.value())) for pair in (self.name, self.regulation, self.established)
        )
        self.name_row.set_error("" if any(name) else sentence_of(MissingName("award")))
        if not any(name):
            (self.name.ru if language() == "ru" else self.name.kk).field.setFocus()
            return
        known, day = optional_day(self.day_row, self.day)
        known_too, closed = optional_day(self.closed_row, self.closed)
        if not (known and known_too):
            return
        draft = AwardDraft(
            name, regulation, established, tidy(self.number.text()), day, self.quota.value() or None,
            bool(self.per.currentData()), closed,
        )  # fmt: skip
        if self._held is None:
            made = self._session.do(awards.add, draft)
        else:
            made = self._held.id if self._session.did(awards.edit, self._held.id, draft) else None
        if made is not None:
            self.kept.emit(made)
            self.finish(True)
