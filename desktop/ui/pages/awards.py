"""The public awards of the office, and the register of those who were given them."""

from math import ceil
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.awards import Award
from desktop.documents.award_list import Register
from desktop.operations import awards
from desktop.ui.actions import Action, Actions
from desktop.ui.awards.award_sheet import AwardSheet
from desktop.ui.awards.card import AwardCard
from desktop.ui.awards.given_sheet import GivenSheet
from desktop.ui.awards.removal import RemoveAward, RemoveGiven
from desktop.ui.awards.words import name_word, quota_words
from desktop.ui.languages import figure
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Session
from desktop.ui.typefaces import text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class AwardsPage(Page):
    """The record asked for is the number of an award."""

    topics: ClassVar[frozenset[str]] = frozenset({"awards", "people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head, self.add = PageHead(), Button("primary", "plus")
        self.back = Button("plain", "left")
        self.register = Button("plain", "export")
        self.list, self.listed, self.card = RowList(), Panel(flush=True), AwardCard()
        self.empty, self.bare, self.stack = EmptyPage("paper"), Panel(), QStackedWidget()
        self.sides = SideBySide()
        self._build()
        self.register.clicked.connect(self.ask_register)
        self.add.clicked.connect(self.ask_award)
        self.list.chosen.connect(self._choose)
        self.card.editing.connect(self.ask_changes)
        self.card.removing.connect(self.ask_to_remove)
        self.card.giving.connect(self.ask_given)
        self.card.mending.connect(self.ask_other_given)
        self.card.saving.connect(self.ask_file)
        self.card.taking.connect(self.ask_to_take)
        self.back.clicked.connect(self.go_back)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.back)
        self.head.add(self.register)
        self.head.add(self.add)
        self.listed.column.addWidget(self.list)
        self.sides.add(self.listed, 270, 2)
        self.sides.add(self.card, 600, 7, least=560)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(self.sides)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("Awards", "Add an award"), self.ask_award, "Ctrl+N"),
            Action("edit", t("Awards", "Change the award"), self.ask_changes, "F2"),
            Action("give", t("Awards", "Give the award"), self.ask_given, "Ctrl+M"),
            Action("save", t("Awards", "Save the register of the award"), self.ask_file, "Ctrl+S"),
            Action("register", t("Awards", "Register of all awards"), self.ask_register, "Ctrl+Shift+S"),
            Action("take", t("Awards", "Remove the entry"), self.ask_to_take, "Del"),
            Action("remove", t("Awards", "Remove the award"), self.ask_to_remove, "Ctrl+Shift+Del"),
            Action("back", t("Awards", "To the people"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.head.set_words(
            t("Awards", "Awards"), t("Awards", "Public awards of the office and who was given them")
        )
        self.back.set_words(t("Awards", "To the people"), t("Awards", "To the people (Esc)"))
        self.register.set_words(
            t("Awards", "Whole register…"), t("Awards", "All awards and years as a file (Ctrl+Shift+S)")
        )
        self.add.set_words(t("Awards", "Add an award…"), t("Awards", "Add an award (Ctrl+N)"))
        self.list.setAccessibleName(t("Awards", "Awards"))
        self.empty.set_words(
            t("Awards", "No awards yet"),
            t(
                "Awards",
                "Each award stands here with its regulation, its quota and the register of who has it.",
            ),
            Step(
                "plus",
                t("Awards", "Enter the first one"),
                t("Awards", "Its name, the decision that established it, the quota"),
                t("Awards", "Add an award…"),
                self.ask_award,
                "awards.add",
            ),
        )
        self.card.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        held = self.session.read(awards.awards)
        self.stack.setCurrentIndex(0 if held else 1)
        self.add.setVisible(bool(held))
        self.register.setVisible(bool(held))
        for action in ("edit", "give", "take", "remove", "save", "register"):
            self.actions_here.allow(action, bool(held))
        self.list.show_rows([self._row(each) for each in held])
        high = sum(self.list.sizeHintForRow(row) for row in range(len(held)))
        self.sides.need(self.listed, ceil(high / text_scale()) + 2)
        if self.record is not None:
            self.list.select(self.record)
        if self.list.current() is None and held:
            self.list.select(held[0].id)
        self._show()

    def go_back(self) -> None:
        """To the people."""
        self.navigator.go("people")

    def focus_first(self) -> None:
        if self.stack.currentIndex():
            self.empty.focus_first()
        else:
            self.list.setFocus()

    # ------- what is shown

    def _row(self, award: Award) -> Row:
        given = self.session.read(awards.given, award.id)
        return Row(award.id, name_word(award), quota_words(award), aside=figure(len(given)))

    def _choose(self, chosen: object) -> None:
        self.record = chosen
        self._show()

    def _show(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            given = self.session.read(awards.given, chosen)
            self.card.show_award(self.session.read(awards.award, chosen), given, self.session.now().date())

    # ------- what is done

    def ask_award(self) -> None:
        """Open the sheet that enters one."""
        sheet = AwardSheet(self, self.session)
        sheet.kept.connect(self._show_kept)
        sheet.open()

    def _show_kept(self, number: int) -> None:
        self.record = number
        self.refresh()

    def ask_changes(self) -> None:
        """Open the sheet that changes the one shown."""
        held = self.card.award()
        if held is not None:
            AwardSheet(self, self.session, held).open()

    def ask_to_remove(self) -> None:
        """Ask whether the one shown was entered by mistake and goes."""
        held = self.card.award()
        if held is not None:
            RemoveAward(self, self.session, held).open()

    def ask_given(self) -> None:
        """Open the sheet that gives the one shown."""
        held = self.card.award()
        if held is not None:
            GivenSheet(self, self.session, [held]).open()

    def ask_other_given(self) -> None:
        """Open the sheet that changes the row chosen."""
        held, chosen = self.card.award(), self.card.chosen()
        if held is not None and chosen is not None:
            GivenSheet(self, self.session, [held], held=chosen).open()

    def ask_file(self) -> None:
        """Open the sheet that saves the register that the table shows."""
        held = self.card.award()
        if held is not None:
            content = Register([(held, each) for each in self.card.shown()], self.card.year_chosen())
            ListSheet(self, self.session, content, "awards").open()

    def ask_register(self) -> None:
        """Open the sheet that saves the register of all awards."""
        every = self.session.read(awards.awards)
        content = [(award, each) for award in every for each in self.session.read(awards.given, award.id)]
        ListSheet(self, self.session, Register(content), "awards").open()

    def ask_to_take(self) -> None:
        """Ask whether the row chosen was a mistake and goes."""
        chosen = self.card.chosen()
        if chosen is not None:
            RemoveGiven(self, self.session, chosen).open()
