"""What was entered by mistake is taken back."""

from PySide6.QtWidgets import QWidget

from desktop.core.awards import Award, Given
from desktop.operations import awards
from desktop.ui.awards.words import decision_words, name_word, person_word
from desktop.ui.dialogs import Question
from desktop.ui.session import Session
from i18n import t


class RemoveAward(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, held: Award) -> None:
        super().__init__(
            parent,
            t("Awards", "Remove this award? {award}").format(award=name_word(held)),
            t("Awards", "One that was given already stays; give it a last day instead."),
            t("Awards", "Remove the award"),
            final=True,
        )
        self._session, self._held = session, held
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(awards.remove, self._held.id)


class RemoveGiven(Question):
    """Asks once, then removes."""

    def __init__(self, parent: QWidget, session: Session, held: Given) -> None:
        super().__init__(
            parent,
            t("Awards", "Remove the entry? {person}").format(person=person_word(held)),
            t("Awards", "{decision}. The register loses the line; undo brings it back.").format(
                decision=decision_words(held)
            ),
            t("Awards", "Remove the entry"),
            final=True,
        )
        self._session, self._held = session, held
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(awards.remove_given, self._held.id)
