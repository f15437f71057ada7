"""Below the particulars of a person: what they are or were a candidate for."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.core.candidates import Candidate
from desktop.core.people import Person
from desktop.operations import candidates
from desktop.ui.candidates.nomination_sheet import NominationSheet
from desktop.ui.candidates.words import source_word, state_chip, target_words
from desktop.ui.languages import language
from desktop.ui.page import Navigator
from desktop.ui.people.listed_part import ListedPart
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.dates import numeric
from i18n import t


class CandidaturesPart(ListedPart[Candidate]):
    """Enter on a row leads to the way of the candidature."""

    topics: ClassVar[frozenset[str]] = frozenset({"candidates"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, self._columns, candidate_id, parent)
        self.add.clicked.connect(self.ask_candidate)
        self.table.opened.connect(self._go_candidate)

    def retranslate(self) -> None:
        self.set_words(t("Candidates", "Candidatures"), t("Candidates", "Never a candidate so far."))
        self.add.set_words(
            t("Candidates", "Name as a candidate…"), t("Candidates", "For an assembly or another body")
        )

    def show_person(self, person: Person, anew: bool) -> None:
        self.person = person
        held = self.session.read(candidates.of_person, person.id)
        self.show_records(held)

    def ask_candidate(self) -> None:
        """Open the sheet that names the person a candidate."""
        if self.person is not None:
            NominationSheet(self, self.session, person=self.person).open()

    def _go_candidate(self, held: Candidate | None) -> None:
        if held is not None:
            self.navigator.go("candidates", held.id)

    def _columns(self) -> tuple[Column[Candidate], ...]:
        return (
            Column(t("Candidates", "For membership of"), target_word, share=4),
            Column(t("Candidates", "Named on"), since_words, width=110, right=True),
            Column(t("Candidates", "Named by"), source_word, share=3, tone="muted"),
            Column(t("Candidates", "State"), state_word, share=3),
            Column(t("Candidates", "Reason"), reason_word, share=3, tone="muted"),
        )


def candidate_id(candidate: Candidate) -> int:
    """What tells the rows apart."""
    return candidate.id


def target_word(candidate: Candidate) -> str:
    """The assembly."""
    return target_words()[candidate.target]


def since_words(candidate: Candidate) -> str:
    """The day on which they were named."""
    return numeric(candidate.since)


def state_word(candidate: Candidate) -> str:
    """How it stands."""
    return state_chip(candidate).word


def reason_word(candidate: Candidate) -> str:
    """Why they were rejected, or withdrew."""
    return candidate.reason.shown(language())
