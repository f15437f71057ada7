"""Work at the card of a person: what it shows is read here, what is done there is carried out here."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.names import full
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft
from desktop.core.refusals import NoSuchRecord
from desktop.operations import mandates, particulars, people
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.languages import language
from desktop.ui.people.card import PersonCard
from desktop.ui.people.ethnicity_sheet import EthnicitySheet
from desktop.ui.people.memberships import Membership, body_word
from desktop.ui.people.removal import RemovePerson
from desktop.ui.people.seat_sheet import ask_seat
from desktop.ui.session import Change, Session


class CardDesk(QObject):
    """What is restricted stays hidden until it is asked for, and again when another person is shown."""

    def __init__(self, session: Session, card: PersonCard, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._card, self._page = session, card, page
        self._particulars_of: int | None = None
        self._revealed: Particulars | None = None
        card.edited.connect(self._keep)
        card.removing.connect(self.ask_to_remove)
        card.particulars.stated.connect(self._state)
        card.particulars.asked.connect(self._reveal)
        card.particulars.listing.connect(self.ask_ethnicities)
        card.memberships.adding.connect(self.ask_seat)
        card.memberships.ending.connect(self._ask_end)
        card.memberships.removing.connect(self._ask_removal)

    # ------- what is shown

    def show_person(self, person_id: int | None) -> None:
        """Read a person and show them; nobody when there is none of that number."""
        if person_id is None:
            self._card.show_person(None)
            return
        day = self._session.now().date()
        try:
            person = self._session.read(people.person, person_id)
        except NoSuchRecord:
            self._card.show_person(None)
            return
        found = self._session.read(mandates.mandates_of, person_id, day)
        self._card.show_person(person, [Membership(body, mandate, day) for body, mandate in found])
        self._show_particulars(person)

    def forget(self) -> None:
        """Hide again what was revealed: it may be otherwise now."""
        self._particulars_of = None

    def hear_particulars(self, change: Change) -> bool:
        """Show one thing that was stated; False where everything has to be read anew."""
        person = self._card.person()
        if person is None or change.anew:
            self.forget()
            return False
        if change.args[0] == person.id:
            if self._revealed is not None:
                stated: dict[str, Any] = {str(change.args[1]): change.args[2]}
                self._revealed = replace(self._revealed, **stated)
            self._show_particulars(person)
            self.show_parts(change.topic)
        return True

    def show_parts(self, topic: str) -> None:
        """Show anew the parts of the card that a change is about."""
        person = self._card.person()
        for part in self._card.further:
            if person and topic in part.topics:
                part.show_person(person, anew=False)

    def _show_particulars(self, person: Person) -> None:
        anew = self._particulars_of != person.id
        if anew:
            self._particulars_of, self._revealed = person.id, None
        self._card.particulars.show_list(self._session.read(particulars.ethnicities))
        held, hidden = self._revealed, frozenset[str]()
        if held is None:
            held, hidden = self._session.read(particulars.of, person.id)
        today = self._session.now().date()
        self._card.particulars.show_person(held, hidden, person.sex, today, anew)

    # ------- what is done

    def _keep(self, person_id: int, draft: PersonDraft) -> None:
        if not self._session.did(people.edit, person_id, draft):
            self._card.tell_unkept()

    def _state(self, field: str, value: object) -> None:
        """Keep one thing that the person stated."""
        if self._particulars_of is not None:
            self._session.did(particulars.state, self._particulars_of, field, value)

    def _reveal(self) -> None:
        """Show what is hidden of this person."""
        person = self._card.person()
        held = person and self._session.do(particulars.reveal, person.id)
        if person and held:
            self._revealed = held
            self._show_particulars(person)

    def ask_ethnicities(self) -> None:
        """Open the office's list of ethnicities."""
        EthnicitySheet(self._page, self._session).open()

    def ask_seat(self) -> None:
        """Open the sheet that seats the person in a body."""
        person = self._card.person()
        if person is not None:
            ask_seat(self._page, self._session, person)

    def ask_to_remove(self) -> None:
        """Ask whether the person was entered by mistake and goes; nothing typed is left to be kept then."""
        self._card.fields.flush()
        person = self._card.person()
        if person is not None:
            RemovePerson(self._page, self._session, person).open()

    def _ask_end(self, row: Membership) -> None:
        name = self._name()
        if name:
            EndSheet(self._page, self._session, row.mandate, name, body_word(row)).open()

    def _ask_removal(self, row: Membership) -> None:
        name = self._name()
        if name:
            RemoveMandate(self._page, self._session, row.mandate, name, body_word(row)).open()

    def _name(self) -> str:
        """Who is on the card, in the language of the window."""
        person = self._card.person()
        return full(person.name(language())) if person else ""
