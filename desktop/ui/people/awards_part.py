"""Below the particulars of a person: the awards that they have."""

from typing import ClassVar, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.core.awards import Award, Given
from desktop.core.people import Person
from desktop.operations import awards
from desktop.ui.awards.given_sheet import GivenSheet
from desktop.ui.awards.words import decision_words, handed_words, name_word
from desktop.ui.page import Navigator
from desktop.ui.people.listed_part import ListedPart
from desktop.ui.records import Column
from desktop.ui.session import Session
from i18n import t


class Held(NamedTuple):
    """An award with how it was given."""

    award: Award
    given: Given


class AwardsPart(ListedPart[Held]):
    """Enter on a row leads to the register of the award."""

    topics: ClassVar[frozenset[str]] = frozenset({"awards"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, self._columns, held_id, parent)
        self.add.clicked.connect(self.ask_given)
        self.table.opened.connect(self._go_award)

    def retranslate(self) -> None:
        self.set_words(t("Awards", "Awards"), t("Awards", "None was given so far."))
        self.add.set_words(
            t("Awards", "Give an award…"), t("Awards", "One of the awards that the office has")
        )

    def show_person(self, person: Person, anew: bool) -> None:
        self.person = person
        held = [Held(*each) for each in self.session.read(awards.given_to, person.id)]
        self.show_records(held)
        self.add.setVisible(bool(self._offered()))

    def ask_given(self) -> None:
        """Open the sheet that gives one of the awards to the person."""
        offered = self._offered()
        if self.person is not None and offered:
            GivenSheet(self, self.session, offered, self.person).open()

    def _offered(self) -> list[Award]:
        """Those that are given still."""
        day = self.session.now().date()
        return [
            each for each in self.session.read(awards.awards) if each.closed is None or each.closed >= day
        ]

    def _go_award(self, held: Held | None) -> None:
        if held is not None:
            self.navigator.go("awards", held.award.id)

    def _columns(self) -> tuple[Column[Held], ...]:
        return (
            Column(t("Awards", "Award"), award_word, share=5),
            Column(t("Awards", "Number"), number_word, width=80),
            Column(t("Awards", "Decision"), decision_word, share=5, tone="muted"),
            Column(t("Awards", "Handed over on"), handed_word, width=110, right=True),
        )


def held_id(held: Held) -> int:
    """What tells the rows apart."""
    return held.given.id


def award_word(held: Held) -> str:
    """The award."""
    return name_word(held.award)


def number_word(held: Held) -> str:
    """The number of the diploma or the badge."""
    return held.given.number


def decision_word(held: Held) -> str:
    """The decision by which it was given."""
    return decision_words(held.given)


def handed_word(held: Held) -> str:
    """When it was handed over."""
    return handed_words(held.given)
