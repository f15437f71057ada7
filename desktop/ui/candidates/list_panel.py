"""The list of candidates: those under consideration, or those about whom it was decided."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.candidates import TARGETS, Candidate, Taken
from desktop.core.names import search_words
from desktop.ui.candidates.words import comes_next, person_word, state_chip, target_words
from desktop.ui.records import Column, Table
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.search import SearchLine
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

OPEN, SETTLED = "open", "settled"


class Listed(NamedTuple):
    """A candidate with the steps of the way."""

    candidate: Candidate
    steps: tuple[Taken, ...]


class CandidateList(Panel):
    """``asked`` wants other rows; ``chosen`` carries a Listed or None."""

    asked = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.tabs, self.search, self.target = Switch(tabs=True), SearchLine(), QComboBox()
        self.table: Table[Listed] = Table(self._columns, candidate_id, rows="two")
        self.foot, self.none = Label("small", "muted"), Label("body", "muted")
        self._stack = QStackedWidget()
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._build()
        self.tabs.chosen.connect(self._ask)
        self.search.textEdited.connect(self._ask)
        self.search.left_for_list.connect(self.enter)
        self.target.activated.connect(self._ask)
        self.table.chosen.connect(self.chosen)

    def _build(self) -> None:
        tools, empty = QWidget(), QWidget()
        row = FlowLayout(tools, gap=8, lead=True)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.search)
        row.addWidget(self.target)
        column = QVBoxLayout(empty)
        column.setContentsMargins(16, 20, 16, 16)
        column.addWidget(self.none)
        column.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.foot.setContentsMargins(10, 6, 10, 6)
        for widget in (self.tabs, Line(), tools, self._stack, self.foot):
            self.column.addWidget(widget, 1 if widget is self._stack else 0)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Candidates", "Name"))
        self.tabs.setAccessibleName(t("Candidates", "Which candidates are listed"))
        self.table.setAccessibleName(t("Candidates", "Candidates"))
        self.table.retranslate()
        chosen = self.target.currentData()
        self.target.clear()
        self.target.addItem(t("Candidates", "Both assemblies"), "")
        words = target_words()
        for target in TARGETS:
            self.target.addItem(words[target], target)
        self.target.setCurrentIndex(max(0, self.target.findData(chosen)))
        self.target.setAccessibleName(t("Candidates", "For membership of"))

    def show_candidates(self, every: Sequence[Listed]) -> None:
        """Show those that belong to the tab, the assembly and the letters."""
        waiting = sum(each.candidate.state == "open" for each in every)
        self.tabs.show_choices(
            (
                Choice(OPEN, t("Candidates", "Under consideration"), str(waiting)),
                Choice(SETTLED, t("Candidates", "Decided"), str(len(every) - waiting)),
            )
        )
        shown = [each for each in every if self._wanted(each.candidate)]
        self.table.show_records(shown)
        self._stack.setCurrentIndex(0 if shown else 1)
        self.foot.show_text(t("Candidates", "Shown: {count}").format(count=len(shown)) if shown else "")
        self.none.setText(t("Candidates", "There are no such candidates."))

    def turn_to(self, candidate: Candidate) -> None:
        """Choose what the list has to show for a candidate to be in it."""
        self.tabs.choose(OPEN if candidate.state == "open" else SETTLED)
        self.target.setCurrentIndex(0)
        self.search.clear()

    def enter(self) -> None:
        """Go on into the table."""
        if self.table.records.records:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.select_first()

    def _wanted(self, candidate: Candidate) -> bool:
        target = str(self.target.currentData() or "")
        if target not in ("", candidate.target):
            return False
        if (self.tabs.current() == OPEN) != (candidate.state == "open"):
            return False
        typed = search_words(self.search.text())
        kept = search_words(" ".join((*candidate.kk, *candidate.ru)))
        return all(any(word.startswith(each) for word in kept) for each in typed)

    def _ask(self, *_what: object) -> None:
        self.asked.emit()

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(t("Candidates", "Candidate"), name_of, share=5, second=stands),
            Column(t("Candidates", "State"), nothing, width=180, chip=chip_of),
        )


def candidate_id(listed: Listed) -> int:
    """What tells the rows apart."""
    return listed.candidate.id


def name_of(listed: Listed) -> str:
    """The full name."""
    return person_word(listed.candidate)


def stands(listed: Listed) -> str:
    """What comes next, or why it was decided so."""
    return comes_next(listed.candidate, listed.steps)


def nothing(_: Listed) -> str:
    """The chip says it."""
    return ""


def chip_of(listed: Listed) -> Chip:
    """How the candidature stands."""
    return state_chip(listed.candidate)
