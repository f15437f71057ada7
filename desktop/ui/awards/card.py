"""One award at the right of the list: what it is, and the register of those who have it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.awards import Award, Given
from desktop.ui.awards.words import (
    closed_chip,
    decision_words,
    established_words,
    handed_tone,
    handed_words,
    name_word,
    number_word,
    person_word,
    quota_chip,
    quota_words,
)
from desktop.ui.languages import figure, language
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from i18n import t

FACTS = ("regulation", "established", "quota")
LABEL_WIDTH = 190
WORDS = 14
"""Letters for which the list of years has room at least."""


class AwardCard(Panel):
    """The signals are about the award that is shown, ``mending`` and ``taking`` about the row chosen."""

    editing = Signal()
    removing = Signal()
    giving = Signal()
    mending = Signal()
    saving = Signal()
    taking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._held: Award | None = None
        self._given: Sequence[Given] = ()
        self.name, self.other = Label("page"), Label("body", "muted")
        self.quota, self.closed = ChipLabel(), ChipLabel()
        self.edit, self.remove = Button("link", "edit"), Button("link", "cross")
        self.form, self.year = Form(LABEL_WIDTH), QComboBox()
        self.facts: dict[str, Label] = {fact: Label("body") for fact in FACTS}
        self.rows: dict[str, FormRow] = {fact: self.form.add(self.facts[fact], worded=True) for fact in FACTS}
        self.table: Table[Given] = Table(self._columns, given_id)
        self.count = Label("small", "muted")
        self.save = Button("plain", "export")
        self.give, self.mend, self.take = (Button("plain", icon) for icon in ("plus", "edit", "cross"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.year.setMinimumContentsLength(WORDS)
        self._build()
        self.edit.clicked.connect(self.editing)
        self.remove.clicked.connect(self.removing)
        self.save.clicked.connect(self.saving)
        self.give.clicked.connect(self.giving)
        self.mend.clicked.connect(self.mending)
        self.take.clicked.connect(self.taking)
        self.table.opened.connect(self._mend_opened)
        self.table.chosen.connect(self._allow)
        self.year.activated.connect(self._show_rows)

    def _build(self) -> None:
        chips, buttons, tools, foot = QWidget(), QWidget(), QWidget(), QWidget()
        chip_row, button_row = FlowLayout(chips, gap=6), FlowLayout(buttons, gap=16)
        tool_row, foot_row = FlowLayout(tools, gap=10), FlowLayout(foot, gap=10, lead=True)
        for chip in (self.quota, self.closed):
            chip_row.addWidget(chip)
        for button in (self.edit, self.remove):
            button_row.addWidget(button)
        tool_row.addWidget(self.give)
        tool_row.addWidget(self.year)
        tool_row.addWidget(self.save)
        foot_row.addWidget(self.count)
        for button in (self.take, self.mend):
            foot_row.addWidget(button)
        foot_row.setContentsMargins(10, 8, 12, 8)
        upper = QVBoxLayout()
        upper.setContentsMargins(20, 16, 20, 12)
        upper.setSpacing(10)
        for part in (self.name, self.other, chips, self.form, buttons, Line(), tools):
            upper.addWidget(part)
        self.column.addLayout(upper)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(foot)

    def retranslate(self) -> None:
        """Fixed words."""
        self.edit.set_words(t("Awards", "Change…"), t("Awards", "Change the award (F2)"))
        self.remove.set_words(
            t("Awards", "Remove the award…"), t("Awards", "When entered by mistake (Ctrl+Shift+Delete)")
        )
        self.rows["regulation"].label.setText(t("Awards", "Regulation on the award"))
        self.rows["established"].label.setText(t("Awards", "Established by the decision of"))
        self.rows["quota"].label.setText(t("Awards", "Quota"))
        self.give.set_words(t("Awards", "Give the award…"), t("Awards", "Give the award (Ctrl+M)"))
        self.save.set_words(
            t("Awards", "Save…"), t("Awards", "What the table shows, as PDF, Excel or CSV (Ctrl+S)")
        )
        chosen = t("Awards", "Of the row chosen in the table")
        self.mend.set_words(t("Awards", "Change what was given…"), chosen)
        self.take.set_words(t("Awards", "Remove the entry…"), chosen)
        self.year.setAccessibleName(t("Awards", "Year of the decision"))
        self.table.setAccessibleName(t("Awards", "Who has the award"))
        self.table.retranslate()

    def award(self) -> Award | None:
        """Which one is shown."""
        return self._held

    def chosen(self) -> Given | None:
        """The row that is chosen."""
        return self.table.current()

    def show_award(self, held: Award, given: Sequence[Given], day: date) -> None:
        """Show one with all that was given of it."""
        anew = self._held is None or self._held.id != held.id
        self._held, self._given = held, given
        speaks = language()
        beside = held.name.of("kk" if speaks == "ru" else "ru")
        self.name.setText(name_word(held))
        self.other.show_text(beside if beside != name_word(held) else "")
        self.quota.show_chip(quota_chip(held, given, day))
        self.closed.show_chip(closed_chip(held))
        told = {
            "regulation": held.regulation.shown(speaks),
            "established": established_words(held),
            "quota": quota_words(held),
        }
        for fact, words in told.items():
            self.facts[fact].setText(words)
            self.form.set_row_visible(self.rows[fact], bool(words))
        self._show_years(anew)
        self._show_rows()

    def year_chosen(self) -> int | None:
        """The year of the decisions that are shown, None for all."""
        chosen = self.year.currentData()
        return int(chosen) if chosen else None

    def shown(self) -> list[Given]:
        """What the table shows."""
        year = self.year_chosen()
        return [each for each in self._given if year in (None, each.paper_day.year)]

    def _show_years(self, anew: bool) -> None:
        chosen = None if anew else self.year.currentData()
        self.year.clear()
        self.year.addItem(t("Awards", "All years"), None)
        for year in sorted({each.paper_day.year for each in self._given}, reverse=True):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)) if chosen else 0)

    def _show_rows(self) -> None:
        shown = self.shown()
        self.table.show_records(shown)
        self.count.setText(t("Awards", "Given: {count}, the newest first").format(count=figure(len(shown))))
        self._allow()

    def _columns(self) -> tuple[Column[Given], ...]:
        return (
            Column(t("Awards", "Full name"), person_word, share=6),
            Column(t("Awards", "Number of the award"), number_word, width=110),
            Column(t("Awards", "Decision"), decision_words, share=6, tone="muted"),
            Column(t("Awards", "Handed over on"), handed_words, width=110, right=True, tone=handed_tone),
        )

    def _mend_opened(self) -> None:
        if self.mend.isEnabled():
            self.mending.emit()

    def _allow(self, *_chosen: object) -> None:
        for button in (self.mend, self.take):
            button.setEnabled(self.chosen() is not None)


def given_id(given: Given) -> int:
    """What tells the rows apart."""
    return given.id
