"""At the foot of a person's card: the record as a paper, made one with another, made anonymous."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.core.people import Person
from desktop.operations import merging
from desktop.ui.page import Navigator
from desktop.ui.people.forgetting import ForgetQuestion
from desktop.ui.people.merge_sheet import MergeSheet
from desktop.ui.people.part import Part
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.person_field import spelled
from i18n import t


class RecordPart(Part):
    """What is done with the record as a whole."""

    topics: ClassVar[frozenset[str]] = frozenset({"people"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._person: Person | None = None
        self.title, self.also = Label("section"), Label("body", "muted")
        self.anonymous = Note("lock", "muted")
        self.paper = Button("link", "export")
        self.merge, self.forget = Button("link", "people"), Button("link", "lock")
        ways = QWidget()
        flow = FlowLayout(ways, gap=16)
        for button in (self.paper, self.merge, self.forget):
            flow.addWidget(button)
        for widget in (self.title, self.anonymous, self.also, ways):
            self.column.addWidget(widget)
        self.paper.clicked.connect(self.ask_file)
        self.merge.clicked.connect(self.ask_merging)
        self.forget.clicked.connect(self.ask_to_forget)

    def retranslate(self) -> None:
        self.title.setText(t("Merging", "The record"))
        self.paper.set_words(t("Card", "Card as a file…"), t("Card", "PDF or Excel (Ctrl+S)"))
        self.merge.set_words(
            t("Merging", "Make one with another…"), t("Merging", "When someone was entered twice (F8)")
        )
        self.forget.set_words(
            t("Merging", "Make anonymous…"), t("Merging", "On the request of the person (Law 94-V)")
        )

    def show_person(self, person: Person, anew: bool) -> None:
        self._person = person
        also = "; ".join(map(spelled, self.session.read(merging.also_entered, person.id)))
        text = t("Merging", "Also entered as: {people}").format(people=also)
        self.also.show_text(text if also and not person.anonymous else "")
        on = t("Merging", "Made anonymous on {day}; nothing is entered here any more.")
        self.anonymous.show_note(on.format(day=numeric(person.anonymous)) if person.anonymous else "")
        for button in (self.merge, self.forget):
            button.setEnabled(person.anonymous is None)

    def ask_file(self) -> None:
        """Open the sheet that saves the card."""
        from desktop.ui.people.card_sheet import CardSheet  # with it comes what prints

        if self._person is not None:
            CardSheet(self.window(), self.session, self._person).open()

    def ask_merging(self) -> None:
        """Open the sheet that makes one record of two."""
        if self._person is not None and self._person.anonymous is None:
            alike = self.session.read(merging.alike_to, self._person.id)
            other = alike[0].person if alike else None
            MergeSheet(self.window(), self.session, self._person, other).open()

    def ask_to_forget(self) -> None:
        """Ask once before everything that tells who it is goes for good."""
        if self._person is None:
            return
        ForgetQuestion(self.window(), self.session, self._person).open()
