"""A person who was entered by mistake is taken back."""

from PySide6.QtWidgets import QWidget

from desktop.core.names import full
from desktop.core.people import Person
from desktop.operations import people
from desktop.ui.dialogs import Question
from desktop.ui.languages import language
from desktop.ui.session import Session
from i18n import t


class RemovePerson(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, person: Person) -> None:
        super().__init__(
            parent,
            t("People", "Remove this person? {person}").format(person=full(person.name(language()))),
            t(
                "People",
                "The entry goes to the bin, in both spellings. Members of a body, past ones too, and whoever"
                " a meeting names stay.",
            ),
            t("People", "Remove the person"),
            final=True,
        )
        self._session, self._person = session, person
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(people.remove, self._person.id)
