"""The list of candidates: those under consideration, or those about whom it was decided."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.core.candidates import TARGETS, Candidate, Taken
from desktop.core.names import search_words
from desktop.ui.candidates.words import comes_next, person_word, state_chip, target_words
from desktop.ui.found_list import FoundList, fill
from desktop.ui.records import Column
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

OPEN, SETTLED = "open", "settled"


class Listed(NamedTuple):
    """A candidate with the steps of the way."""

    candidate: Candidate
    steps: tuple[Taken, ...]


class CandidateList(FoundList[Listed]):
    """The tabs part those under consideration from the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, candidate_id, "two", parent)
        self.tabs, self.target = Switch(tabs=True), QComboBox()
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.lay_out(self.tabs, [self.target])
        self.way_out.hide()
        self.tabs.chosen.connect(self.ask)
        self.search.textEdited.connect(self.ask)
        self.target.activated.connect(self.ask)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Candidates", "Name"))
        self.tabs.setAccessibleName(t("Candidates", "Which candidates are listed"))
        self.table.setAccessibleName(t("Candidates", "Candidates"))
        self.table.retranslate()
        words = target_words()
        both = ("", t("Candidates", "Both assemblies"))
        targets = [both, *((target, words[target]) for target in TARGETS)]
        fill(self.target, targets, t("Candidates", "For membership of"))

    def show_candidates(self, every: Sequence[Listed], staying: int | None = None) -> None:
        """Show those that belong to the tab, the assembly and the letters.

        ``staying``: the number of one who stays in the list although a decision has just put them into the
        other tab, until other rows are asked for or another one is chosen before the next change.
        """
        waiting = sum(each.candidate.state == "open" for each in every)
        self.tabs.show_choices(
            (
                Choice(OPEN, t("Candidates", "Under consideration"), str(waiting)),
                Choice(SETTLED, t("Candidates", "Decided"), str(len(every) - waiting)),
            )
        )
        shown = [each for each in every if each.candidate.id == staying or self._wanted(each.candidate)]
        self.show_found(shown, t("Candidates", "Shown: {count}").format(count=len(shown)))
        self.none.setText(t("Candidates", "There are no such candidates."))

    def turn_to(self, candidate: Candidate) -> None:
        """Choose what the list has to show for a candidate to be in it."""
        self.tabs.choose(OPEN if candidate.state == "open" else SETTLED)
        self.target.setCurrentIndex(0)
        self.search.clear()

    def _wanted(self, candidate: Candidate) -> bool:
        target = str(self.target.currentData() or "")
        if target not in ("", candidate.target):
            return False
        if (self.tabs.current() == OPEN) != (candidate.state == "open"):
            return False
        typed = search_words(self.search.text())
        kept = search_words(" ".join((*candidate.kk, *candidate.ru)))
        return all(any(word.startswith(each) for word in kept) for each in typed)

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
