"""Below the memberships of a person: where they are invited from outside, as expert or observer."""

from typing import ClassVar, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.invited import Invitee
from desktop.core.people import Person
from desktop.operations import invited
from desktop.ui.bodies.words import role_words
from desktop.ui.languages import language
from desktop.ui.page import Navigator
from desktop.ui.people.listed_part import ListedPart
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.dates import numeric
from i18n import t


class Place(NamedTuple):
    """A body with the standing of the person there."""

    body: Body
    invitee: Invitee


class InvitedPart(ListedPart[Place]):
    """Not there for whoever never was; Enter on a row leads to the body, where it is changed."""

    topics: ClassVar[frozenset[str]] = frozenset({"bodies"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, self._columns, place_id, parent)
        self.add.hide()
        self.table.opened.connect(self._go_body)

    def retranslate(self) -> None:
        self.set_words(t("Bodies", "Expert or observer from outside"), "")

    def show_person(self, person: Person, anew: bool) -> None:
        self.person = person
        day = self.session.now().date()
        held = [Place(*each) for each in self.session.read(invited.invited_where, person.id, day)]
        self.show_records(held)
        self.setVisible(bool(held))

    def _go_body(self, held: Place | None) -> None:
        if held is not None:
            self.navigator.go("bodies", held.body.id)

    def _columns(self) -> tuple[Column[Place], ...]:
        return (
            Column(t("Bodies", "Body"), body_word, share=4, tone=self._tone),
            Column(t("Bodies", "Capacity"), role_word, share=3, tone=self._tone),
            Column(t("Bodies", "Since"), since_words, width=96, right=True, tone=self._tone),
            Column(t("Bodies", "Until"), until_words, width=96, right=True, tone=self._tone),
            Column(t("Bodies", "Paper"), paper_words, share=3, tone="muted"),
        )

    def _tone(self, place: Place) -> str:
        return "text" if place.invitee.standing.holds(self.session.now().date()) else "muted"


def place_id(place: Place) -> int:
    """What tells the rows apart."""
    return place.invitee.id


def body_word(place: Place) -> str:
    """The body by its short name."""
    return place.body.names.shown(language())


def role_word(place: Place) -> str:
    """In what capacity."""
    return role_words()[place.invitee.standing.role]


def since_words(place: Place) -> str:
    """The first day."""
    return numeric(place.invitee.standing.since)


def until_words(place: Place) -> str:
    """The last day."""
    return numeric(place.invitee.standing.until)


def paper_words(place: Place) -> str:
    """The paper of the invitation."""
    return place.invitee.standing.paper
