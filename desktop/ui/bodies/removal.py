"""A mandate that was entered by mistake is taken back; one that was real is ended."""

from PySide6.QtWidgets import QWidget

from desktop.core.mandates import Mandate
from desktop.operations import mandates
from desktop.ui.bodies.words import post_words
from desktop.ui.dialogs import Question
from desktop.ui.session import Session
from desktop.ui.widgets.dates import numeric
from i18n import t


class RemoveMandate(Question):
    """Asks once, then removes. ``person`` and ``body`` are named in the question."""

    def __init__(self, parent: QWidget, session: Session, mandate: Mandate, person: str, body: str) -> None:
        follows = t(
            "Bodies",
            "{body}, {post}, since {day}. It will be as if never entered; a mandate that was real is ended.",
        )
        super().__init__(
            parent,
            t("Bodies", "Remove the entry of this membership? {person}").format(person=person),
            follows.format(body=body, post=post_words()[mandate.post], day=numeric(mandate.since)),
            t("Bodies", "Remove the entry"),
            final=True,
        )
        self._session, self._mandate = session, mandate
        self.confirmed.connect(self._remove)

    def _remove(self) -> None:
        self._session.did(mandates.remove_mandate, self._mandate.id)
