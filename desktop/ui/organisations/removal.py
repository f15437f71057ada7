"""What was entered by mistake is taken back."""

from PySide6.QtWidgets import QWidget

from desktop.core.organisations import Accreditation, Organisation
from desktop.operations import organisations
from desktop.ui.dialogs import Question
from desktop.ui.organisations.words import name_word, number_word, since_words
from desktop.ui.session import Session
from i18n import t


class RemoveOrganisation(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, held: Organisation) -> None:
        super().__init__(
            parent,
            t("Organisations", "Remove this organisation? {organisation}").format(
                organisation=name_word(held)
            ),
            t(
                "Organisations",
                "Its accreditations go with it. One that no longer exists is given a last day instead.",
            ),
            t("Organisations", "Remove the organisation"),
            final=True,
        )
        self._session, self._held = session, held
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(organisations.remove, self._held.id)


class RemoveAccreditation(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, of: Organisation, held: Accreditation) -> None:
        super().__init__(
            parent,
            t("Organisations", "Remove this accreditation? {organisation}").format(
                organisation=name_word(of)
            ),
            t("Organisations", "Number {number}, from {day}. One that has ended stays.").format(
                number=number_word(held) or "–", day=since_words(held)
            ),
            t("Organisations", "Remove the accreditation"),
            final=True,
        )
        self._session, self._held = session, held
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(organisations.remove_accreditation, self._held.id)
