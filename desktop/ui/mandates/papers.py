"""The papers that changed one mandate, beside it."""

from PySide6.QtWidgets import QWidget

from desktop.core.basis import BasisPaper
from desktop.core.mandates import Member
from desktop.operations import basis
from desktop.ui.dialogs import Question, ask
from desktop.ui.mandates.list_part import ListPart
from desktop.ui.mandates.paper_sheet import PaperSheet
from desktop.ui.mandates.words import paper_facts, paper_title
from desktop.ui.session import Session
from desktop.ui.widgets.rows import Row
from i18n import t


class PapersPart(ListPart):
    """A row is called by the number of its paper."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__((("add", "plus"),), (("edit", "edit"), ("remove", "cross")), parent)
        self._session = session
        self._member: Member | None = None
        self._papers: dict[int, BasisPaper] = {}
        self.asked.connect(self._do)

    def retranslate(self) -> None:
        """Words."""
        chosen = t("Mandates", "Of the row chosen in the list")
        self.set_words(
            t("Mandates", "Papers that changed it"),
            t("Mandates", "No paper was entered."),
            {
                "add": (t("Mandates", "Enter a paper…"), t("Mandates", "Enter a paper (Ctrl+Shift+N)")),
                "edit": (t("Mandates", "Change…"), chosen),
                "remove": (t("Mandates", "Remove…"), chosen),
            },
        )

    def show_member(self, member: Member) -> None:
        """Read and show the papers of a member's mandate."""
        self._member = member
        found = self._session.read(basis.papers_of, member.mandate.id)
        self._papers = {paper.id: paper for paper in found}
        self.show_rows([Row(paper.id, paper_title(paper), paper_facts(paper), mark="doc") for paper in found])

    def ask_paper(self) -> None:
        """Open the sheet that enters a paper."""
        if self._member is not None:
            PaperSheet(self, self._session, None, self._member.mandate).open()

    def _do(self, key: str) -> None:
        paper = self._papers.get(self.current() or 0)
        if key == "add":
            self.ask_paper()
        elif key == "edit" and paper is not None:
            PaperSheet(self, self._session, paper).open()
        elif key == "remove" and paper is not None:
            ask_removal(self, paper, self._remove)

    def _remove(self) -> None:
        number = self.current()
        if number is not None:
            self._session.did(basis.remove, number)


def ask_removal(parent: QWidget, paper: BasisPaper, slot: object) -> Question:
    """Ask whether a paper goes."""
    assert callable(slot)
    return ask(
        parent,
        t("Mandates", "Remove the paper? {paper}").format(paper=paper_title(paper)),
        t("Mandates", "What it changed stays as it is."),
        t("Mandates", "Remove the paper"),
        slot,
    )
