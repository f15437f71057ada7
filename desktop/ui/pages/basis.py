"""The register of papers that start a change: requests, decisions, submissions, the newest first."""

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.bodies import BodyNames
from desktop.core.texts import Text
from desktop.documents.basis_list import BasisList, Line
from desktop.operations import basis, bodies
from desktop.operations.basis import Entry
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import figure, language
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.mandates.paper_sheet import PaperSheet
from desktop.ui.mandates.papers import ask_removal
from desktop.ui.mandates.words import begun, change_words, kind_words
from desktop.ui.page import Navigator, Page
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.person_field import spelled
from i18n import t


class BasisPage(Page):
    """The record asked for is the number of a paper."""

    topics: ClassVar[frozenset[str]] = frozenset({"basis", "mandates", "people", "bodies"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._bodies: dict[int, BodyNames] = {}
        self.head = PageHead()
        self.to_bodies, self.save = Button("plain", "left"), Button("plain", "export")
        self.add = Button("primary", "plus")
        self.table: Table[Entry] = Table(self._columns, paper_id, sortable=True)
        self.count = Label("small", "muted")
        self.card, self.edit, self.remove = (Button("plain", icon) for icon in ("doc", "edit", "cross"))
        self.empty, self.bare, self.listed = EmptyPage("rows"), Panel(), Panel(flush=True)
        self.stack = QStackedWidget()
        self._build()
        self.to_bodies.clicked.connect(self.go_back)
        self.add.clicked.connect(self.ask_paper)
        self.save.clicked.connect(self.ask_file)
        self.edit.clicked.connect(self.ask_changes)
        self.remove.clicked.connect(self.ask_to_remove)
        self.card.clicked.connect(self.show_card)
        self.table.opened.connect(self.ask_changes)
        self.table.chosen.connect(self._allow)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.to_bodies)
        self.head.add(self.save)
        self.head.add(self.add)
        feet = QWidget()
        foot = FlowLayout(feet, gap=10, lead=True)
        foot.setContentsMargins(10, 8, 12, 8)
        for part in (self.count, self.remove, self.card, self.edit):
            foot.addWidget(part)
        self.listed.column.addWidget(self.table, 1)
        self.listed.column.addWidget(feet)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(self.listed)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("Basis", "Enter a paper"), self.ask_paper, "Ctrl+N"),
            Action("edit", t("Basis", "Change the paper"), self.ask_changes, "F2"),
            Action("card", t("Basis", "To the membership"), self.show_card, "Ctrl+M"),
            Action("save", t("Basis", "Save the register"), self.ask_file, "Ctrl+S"),
            Action("remove", t("Basis", "Remove the paper"), self.ask_to_remove, "Ctrl+Shift+Del"),
            Action("back", t("Basis", "To the bodies"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.head.set_words(
            t("Basis", "Papers that start a change"),
            t("Basis", "Requests, decisions and submissions, each beside the membership that it changed"),
        )
        self.to_bodies.set_words(t("Basis", "To the bodies"), t("Basis", "To the bodies (Esc)"))
        self.save.set_words(t("Basis", "Save…"), t("Basis", "Register as PDF, Excel or CSV (Ctrl+S)"))
        self.add.set_words(t("Basis", "Enter a paper…"), t("Basis", "Enter a paper (Ctrl+N)"))
        chosen = t("Basis", "Of the paper chosen in the table ({key})")
        self.edit.set_words(t("Basis", "Change…"), chosen.format(key="F2"))
        self.card.set_words(t("Basis", "To the membership"), chosen.format(key="Ctrl+M"))
        self.remove.set_words(t("Basis", "Remove…"), chosen.format(key="Ctrl+Shift+Delete"))
        self.table.setAccessibleName(t("Basis", "Papers that start a change"))
        self.table.retranslate()
        self.empty.set_words(
            t("Basis", "No papers yet"),
            t("Basis", "What came in stands here, also before anything has followed from it."),
            Step(
                "plus",
                t("Basis", "Enter the first paper"),
                t("Basis", "An own request, a decision of an association, a submission of the chair"),
                t("Basis", "Enter a paper…"),
                self.ask_paper,
                "basis.add",
            ),
        )
        self.actions_here.retranslate()

    def refresh(self) -> None:
        day = self.session.now().date()
        self._bodies = {body.id: body.names for body in self.session.read(bodies.all_bodies, day)}
        found = self.session.read(basis.papers)
        self.stack.setCurrentWidget(self.listed if found else self.bare)
        self.add.setVisible(bool(found))
        self.save.setVisible(bool(found))
        self.actions_here.allow("save", bool(found))
        self.table.show_records(found)
        if self.record is not None:
            self.table.select(self.record)
            self.record = None
        if self.table.current() is None:
            self.table.select_first()
        self.count.setText(t("Basis", "Papers: {count}, the newest first").format(count=figure(len(found))))
        self._allow()

    def focus_first(self) -> None:
        if self.table.records.records:
            self.table.setFocus()
        else:
            self.empty.focus_first()

    # ------- what is done

    def ask_paper(self) -> None:
        """Open the sheet that enters a paper."""
        PaperSheet(self, self.session).open()

    def ask_changes(self) -> None:
        """Open the sheet that writes the chosen paper anew."""
        entry = self.table.current()
        if entry is not None and self.edit.isEnabled():
            PaperSheet(self, self.session, entry.paper).open()

    def ask_to_remove(self) -> None:
        """Ask whether the chosen paper was a mistake and goes."""
        entry = self.table.current()
        if entry is not None:
            ask_removal(self, entry.paper, self._remove)

    def _remove(self) -> None:
        entry = self.table.current()
        if entry is not None:
            self.session.did(basis.remove, entry.paper.id)

    def ask_file(self) -> None:
        """Open the sheet that saves the register as the table is sorted."""
        lines = [
            Line(entry.paper, entry.person, self._bodies[entry.body].short if entry.body else Text())
            for entry in self.table.in_order()
        ]
        if lines:
            content = BasisList(self.session.now().date(), lines)
            ListSheet(self, self.session, content, "basis").open()

    def show_card(self) -> None:
        """Show the membership that the chosen paper changed."""
        entry = self.table.current()
        if entry is not None and entry.paper.mandate is not None:
            self.navigator.go("mandate", entry.paper.mandate)

    def go_back(self) -> None:
        """To the bodies."""
        self.navigator.go("bodies")

    def _allow(self, *_chosen: object) -> None:
        entry = self.table.current()
        there = bool(entry and entry.paper.mandate)
        for key, button, allowed in (
            ("edit", self.edit, entry is not None),
            ("remove", self.remove, entry is not None),
            ("card", self.card, there),
        ):
            button.setEnabled(allowed)
            self.actions_here.allow(key, allowed)

    # ------- columns

    def _columns(self) -> tuple[Column[Entry], ...]:
        return (
            Column(t("Basis", "Date"), day_word, width=96, right=True, order=day_order),
            Column(t("Basis", "Number"), number_word, width=84),
            Column(t("Basis", "Kind of paper"), kind_word, share=3),
            Column(t("Basis", "From, subject"), subject_word, share=4, tone="muted"),
            Column(t("Basis", "Person"), person_word, share=4, order=person_word),
            Column(t("Basis", "What it changed"), self._change_word, share=4, tone="muted"),
        )

    def _change_word(self, entry: Entry) -> str:
        """What followed, and in which body."""
        words = change_words()[entry.paper.change]
        body = self._bodies.get(entry.body or 0)
        return ", ".join(filter(None, (words, body.shown(language()) if body else "")))


def paper_id(entry: Entry) -> int:
    """What tells the rows apart."""
    return entry.paper.id


def day_word(entry: Entry) -> str:
    """The date of the paper."""
    return numeric(entry.paper.day)


def day_order(entry: Entry) -> str:
    """The same, to be sorted by."""
    return entry.paper.day.isoformat() if entry.paper.day else ""


def number_word(entry: Entry) -> str:
    """The number of the paper."""
    return entry.paper.number


def kind_word(entry: Entry) -> str:
    """The kind of the paper."""
    return begun(kind_words()[entry.paper.kind])


def subject_word(entry: Entry) -> str:
    """Who made it out, and what it is about."""
    speaks = language()
    return ", ".join(filter(None, (entry.paper.organ.shown(speaks), entry.paper.subject.shown(speaks))))


def person_word(entry: Entry) -> str:
    """Whom it concerns."""
    return spelled(entry.person) if entry.person else ""
