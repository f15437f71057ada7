"""The organisations that people come from: found at the left, looked at and accredited at the right."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.organisations import Accreditation, Organisation, runs_out
from desktop.operations import offices, organisations
from desktop.ui.actions import Action, Actions
from desktop.ui.organisations.accreditation_sheet import AccreditationSheet
from desktop.ui.organisations.card import OrganisationCard
from desktop.ui.organisations.list_panel import OrganisationList
from desktop.ui.organisations.organisation_sheet import OrganisationSheet
from desktop.ui.organisations.removal import RemoveAccreditation, RemoveOrganisation
from desktop.ui.organisations.sources_sheet import SourcesSheet
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class OrganisationsPage(Page):
    """The record asked for is the number of an organisation."""

    topics: ClassVar[frozenset[str]] = frozenset({"organisations", "people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head, self.add = PageHead(), Button("primary", "plus")
        self.back = Button("plain", "left")
        self.sources = Button("plain", "reports")
        self.list, self.card = OrganisationList(), OrganisationCard()
        self.empty, self.bare, self.stack = EmptyPage("rows"), Panel(), QStackedWidget()
        self._build()
        self.sources.clicked.connect(self.ask_sources)
        self.add.clicked.connect(self.ask_organisation)
        self.list.asked.connect(self._show_found)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._edit_opened)
        self.card.editing.connect(self.ask_changes)
        self.card.removing.connect(self.ask_to_remove)
        self.card.accreditations.adding.connect(self.ask_accreditation)
        self.card.accreditations.editing.connect(self._ask_other_accreditation)
        self.card.accreditations.removing.connect(self._ask_to_remove_accreditation)
        self.back.clicked.connect(self.go_back)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.back)
        self.head.add(self.sources)
        self.head.add(self.add)
        sides = SideBySide()
        sides.add(self.list, 480, 9, least=260)
        sides.add(self.card, 480, 10, least=520)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(sides)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("Organisations", "Add an organisation"), self.ask_organisation, "Ctrl+N"),
            Action("find", t("Organisations", "Find"), self.search, "Ctrl+F"),
            Action("edit", t("Organisations", "Change the organisation"), self.ask_changes, "F2"),
            Action("accredit", t("Organisations", "Note an accreditation"), self.ask_accreditation, "Ctrl+M"),
            Action("sources", t("Sources", "Members by source"), self.ask_sources, "Ctrl+S"),
            Action(
                "remove", t("Organisations", "Remove the organisation"), self.ask_to_remove, "Ctrl+Shift+Del"
            ),
            Action("back", t("Organisations", "To the people"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.head.set_words(
            t("Organisations", "Organisations"),
            t("Organisations", "Whom members come from, with accreditations and what runs out"),
        )
        self.back.set_words(t("Organisations", "To the people"), t("Organisations", "To the people (Esc)"))
        self.sources.set_words(
            t("Sources", "Members by source…"), t("Sources", "Whom the members of a body come from (Ctrl+S)")
        )
        self.add.set_words(
            t("Organisations", "Add an organisation…"), t("Organisations", "Add an organisation (Ctrl+N)")
        )
        self.empty.set_words(
            t("Organisations", "No organisations yet"),
            t(
                "Organisations",
                "State bodies, maslikhats, associations, Houses of Friendship and Sunday schools stand here.",
            ),
            Step(
                "plus",
                t("Organisations", "Enter the first one"),
                t("Organisations", "Its name in Kazakh and in Russian, kind, leader"),
                t("Organisations", "Add an organisation…"),
                self.ask_organisation,
                "organisations.add",
            ),
        )
        self.list.retranslate()
        self.card.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        count = self.session.read(organisations.count)
        self.stack.setCurrentIndex(0 if count else 1)
        self.add.setVisible(bool(count))
        if count:
            self._show_list()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        if record is not None:
            self.list.show_all()

    def go_back(self) -> None:
        """To the people."""
        self.navigator.go("people")

    def focus_first(self) -> None:
        if self.session.read(organisations.count):
            self.list.search.setFocus()
        else:
            self.empty.focus_first()

    def take_wanted(self) -> None:
        """Choose the record that was asked for, else keep what is chosen, else the first."""
        if self.record is not None:
            self.list.table.select(self.record)
            self.record = None
        elif self.list.table.current() is None:
            self.list.table.select_first()

    # ------- what is shown

    def _show_list(self) -> None:
        self._fill()
        self.take_wanted()
        self._choose(self.list.table.current())

    def _show_found(self) -> None:
        """Other rows were asked for: the first of them is meant."""
        self._fill()
        self.list.table.select_first()
        self._choose(self.list.table.current())

    def _fill(self) -> None:
        every = self.session.read(organisations.organisations)
        day = self.session.now().date()
        typed = self.list.typed()
        found = self.session.read(organisations.organisations, typed) if typed else every
        soon = self._soon()
        ending = sum(runs_out(each, day, soon) for each in every)
        self.list.show_organisations(found, len(every), ending, day, soon)

    def _choose(self, held: Organisation | None) -> None:
        self.card.show_organisation(held, self.session.now().date(), self._soon())
        for action in ("edit", "accredit", "remove"):
            self.actions_here.allow(action, held is not None)

    def _soon(self) -> int:
        """Days before its last one from which an accreditation is told to run out."""
        return self.session.read(offices.settings).soon

    # ------- what is done

    def search(self) -> None:
        """Go to the line that finds."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def ask_sources(self) -> None:
        """Open the sheet that lists members by whom they come from."""
        SourcesSheet(self, self.session).open()

    def ask_organisation(self) -> None:
        """Open the sheet that enters one."""
        sheet = OrganisationSheet(self, self.session)
        sheet.kept.connect(self._show_kept)
        sheet.open()

    def _show_kept(self, number: int) -> None:
        self.show_record(number)
        self.refresh()

    def ask_changes(self) -> None:
        """Open the sheet that changes the one shown."""
        held = self.card.organisation()
        if held is not None:
            OrganisationSheet(self, self.session, held).open()

    def _edit_opened(self) -> None:
        if self.actions_here["edit"].isEnabled():
            self.ask_changes()

    def ask_to_remove(self) -> None:
        """Ask whether the one shown was entered by mistake and goes."""
        held = self.card.organisation()
        if held is not None:
            RemoveOrganisation(self, self.session, held).open()

    def ask_accreditation(self) -> None:
        """Open the sheet that notes an accreditation."""
        held = self.card.organisation()
        if held is not None:
            AccreditationSheet(self, self.session, held).open()

    def _ask_other_accreditation(self, chosen: Accreditation) -> None:
        held = self.card.organisation()
        if held is not None:
            AccreditationSheet(self, self.session, held, chosen).open()

    def _ask_to_remove_accreditation(self, chosen: Accreditation) -> None:
        held = self.card.organisation()
        if held is not None:
            RemoveAccreditation(self, self.session, held, chosen).open()
