"""Candidates for membership: named at the left, led from step to step at the right."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.candidates import Candidate
from desktop.operations import bodies, candidates, particulars, people
from desktop.ui.actions import Action, Actions
from desktop.ui.candidates.card import Around, CandidateCard
from desktop.ui.candidates.decision_sheets import AdmitCandidateSheet, RejectSheet, RemoveCandidate
from desktop.ui.candidates.list_panel import CandidateList, Listed
from desktop.ui.candidates.nomination_sheet import NominationSheet
from desktop.ui.dialogs import tell
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class CandidatesPage(Page):
    """The record asked for is the number of a candidate."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"candidates", "people", "particulars", "organisations", "mandates"}
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head, self.add = PageHead(), Button("primary", "plus")
        self.back = Button("plain", "left")
        self.list, self.card = CandidateList(), CandidateCard(session)
        self._every: Sequence[Listed] = ()
        self.empty, self.bare, self.stack = EmptyPage("rows"), Panel(), QStackedWidget()
        self._build()
        self.add.clicked.connect(self.ask_candidate)
        self.list.asked.connect(self._show_found)
        self.list.chosen.connect(self._choose)
        self.card.asked.connect(self._do)
        self.back.clicked.connect(self.go_back)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.back)
        self.head.add(self.add)
        sides = SideBySide()
        sides.add(self.list, 450, 9, least=260)
        sides.add(self.card, 520, 11, least=560)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(sides)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("Candidates", "Name a candidate"), self.ask_candidate, "Ctrl+N"),
            Action("find", t("Candidates", "Find"), self.search, "Ctrl+F"),
            Action("edit", t("Candidates", "Change the candidature"), self.ask_changes, "F2"),
            Action("admit", t("Candidates", "Admit"), self.ask_admission, "Ctrl+M"),
            Action("reject", t("Candidates", "Reject"), self.ask_rejection, "Del"),
            Action("remove", t("Candidates", "Remove the candidature"), self.ask_to_remove, "Ctrl+Shift+Del"),
            Action("back", t("Candidates", "To the bodies"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.head.set_words(
            t("Candidates", "Candidates"),
            t("Candidates", "For the regional assembly, and for nomination to the national one"),
        )
        self.back.set_words(t("Candidates", "To the bodies"), t("Candidates", "To the bodies (Esc)"))
        self.add.set_words(t("Candidates", "Name a candidate…"), t("Candidates", "Name a candidate (Ctrl+N)"))
        self.empty.set_words(
            t("Candidates", "No candidates yet"),
            t(
                "Candidates",
                "Each one stands here with the whole way: association, council, session, approval.",
            ),
            Step(
                "plus",
                t("Candidates", "Name the first one"),
                t("Candidates", "A person of the roster, and the organisation that names them"),
                t("Candidates", "Name a candidate…"),
                self.ask_candidate,
                "candidates.nominate",
            ),
        )
        self.list.retranslate()
        self.card.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        ways = self.session.read(candidates.ways)
        every = [Listed(each, ways.get(each.id, ())) for each in self.session.read(candidates.candidates)]
        self._every = every
        self.stack.setCurrentIndex(0 if every else 1)
        self.add.setVisible(bool(every))
        wanted = next((each for each in every if each.candidate.id == self.record), None)
        held = self.card.candidate()
        if wanted is not None:
            self.list.turn_to(wanted.candidate)
            held = None
        self.list.show_candidates(every, None if held is None else held.id)
        if wanted is not None:
            self.list.table.select(self.record)
            self.record = None
        elif self.list.table.current() is None:
            self.list.table.select_first()
        self._choose(self.list.table.current())

    def go_back(self) -> None:
        """To the bodies."""
        self.navigator.go("bodies")

    def focus_first(self) -> None:
        if self.stack.currentIndex():
            self.empty.focus_first()
        else:
            self.list.search.setFocus()

    # ------- what is shown

    def _show_found(self) -> None:
        """Other rows were asked for: the first of them is meant."""
        self.list.show_candidates(self._every)
        self.list.table.select_first()
        self._choose(self.list.table.current())

    def _choose(self, listed: Listed | None) -> None:
        held = listed.candidate if listed is not None else None
        self.card.show_candidate(held, self._around(held) if held is not None else Around())
        for key in ("edit", "remove"):
            self.actions_here.allow(key, held is not None)
        for key in ("admit", "reject"):
            self.actions_here.allow(key, held is not None and held.state == "open")

    def _around(self, held: Candidate) -> Around:
        read, name = self.session.read, ""
        if held.body_id is not None:
            body = read(bodies.body, held.body_id, self.session.now().date())
            name = body.names.full.shown(language())
        before = read(candidates.candidate, held.instead_id) if held.instead_id is not None else None
        known = read(particulars.of, held.person_id).particulars
        after = read(candidates.named_instead, held.id)
        return Around(name, before, after, known.citizenship == "other")

    # ------- what is done

    def search(self) -> None:
        """Go to the line that finds."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def ask_candidate(self) -> None:
        """Open the sheet that names one; there have to be people."""
        if not self.session.read(people.count):
            heading = t("Candidates", "Name a candidate")
            tell(
                self, heading, t("Candidates", "Candidates are people of the roster: enter the person first.")
            )
            return
        self._open_nomination(None)

    def _open_nomination(self, instead_of: Candidate | None) -> None:
        sheet = NominationSheet(self, self.session, instead_of)
        sheet.kept.connect(self._show_kept)
        sheet.open()

    def _show_kept(self, number: int) -> None:
        self.record = number
        self.refresh()

    def ask_changes(self) -> None:
        """Open the sheet that changes the one shown."""
        held = self.card.candidate()
        if held is not None:
            NominationSheet(self, self.session, held=held).open()

    def ask_admission(self) -> None:
        """Open the sheet that admits the one shown."""
        held = self.card.candidate()
        if held is not None and held.state == "open":
            AdmitCandidateSheet(self, self.session, held).open()

    def ask_rejection(self) -> None:
        """Open the sheet that rejects the one shown."""
        held = self.card.candidate()
        if held is not None and held.state == "open":
            RejectSheet(self, self.session, held, withdrawal=False).open()

    def ask_to_remove(self) -> None:
        """Ask whether the one shown was entered by mistake and goes."""
        held = self.card.candidate()
        if held is not None:
            RemoveCandidate(self, self.session, held).open()

    def _do(self, key: str) -> None:
        held = self.card.candidate()
        if held is None:
            return
        match key:
            case "admit":
                self.ask_admission()
            case "reject":
                self.ask_rejection()
            case "withdraw":
                RejectSheet(self, self.session, held, withdrawal=True).open()
            case "another":
                self._open_nomination(held)
            case "reopen":
                self.session.did(candidates.reopen, held.id)
            case "person":
                self.navigator.go("people", held.person_id)
            case "edit":
                self.ask_changes()
            case "remove":
                self.ask_to_remove()
