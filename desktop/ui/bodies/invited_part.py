"""Standing experts and observers of a body: invited to its meetings, never counted."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.invited import Invitee
from desktop.core.names import full
from desktop.operations import invited
from desktop.ui.bodies.invited_sheets import InviteSheet, RemoveInvitee, StandingSheet
from desktop.ui.bodies.section import Section
from desktop.ui.bodies.words import role_words
from desktop.ui.languages import language
from desktop.ui.records import Column
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import numeric
from i18n import t


class InvitedPart(Section[Invitee]):
    """Past ones stand in grey."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self._columns, invitee_id, parent=parent)
        self._session = session
        self._body: Body | None = None
        self._day = date.min
        self.add, self.mend, self.remove = (Button("link", icon) for icon in ("plus", "edit", "cross"))
        self.offer(self.add)
        self.offer(self.mend, of_row=True)
        self.offer(self.remove, of_row=True)
        self.add.clicked.connect(self.ask_people)
        self.mend.clicked.connect(self.ask_to_mend)
        self.remove.clicked.connect(self.ask_to_remove)
        self.opened.connect(self.ask_to_mend)

    def retranslate(self) -> None:
        """Fixed words."""
        self.set_words(
            t("Bodies", "Experts and observers from outside"),
            t("Bodies", "Nobody so far. They are invited to every meeting, and never counted."),
        )
        self.add.set_words(t("Bodies", "Add experts or observers…"))
        self.mend.set_words(t("Bodies", "Change or end…"), t("Bodies", "Of the row chosen in the table"))
        self.remove.set_words(
            t("Bodies", "Remove the entry…"),
            t("Bodies", "Of the row chosen in the table, when it was a mistake"),
        )

    def show_body(self, body: Body, day: date) -> None:
        """Show who is, was and will be invited."""
        self._body, self._day = body, day
        self.show_records(self._session.read(invited.invited, body.id))

    def ask_people(self) -> None:
        """Open the sheet that adds experts and observers."""
        if self._body is not None:
            InviteSheet(self.window(), self._session, self._body).open()

    def ask_to_mend(self) -> None:
        """Open the sheet with capacity, days and paper of the one that is chosen."""
        chosen = self.table.current()
        if chosen is not None:
            StandingSheet(self.window(), self._session, chosen).open()

    def ask_to_remove(self) -> None:
        """Ask whether the one that is chosen was a mistake."""
        chosen = self.table.current()
        if chosen is not None:
            RemoveInvitee(self.window(), self._session, chosen).open()

    def _columns(self) -> tuple[Column[Invitee], ...]:
        return (
            Column(t("Bodies", "Full name"), invitee_name, share=6, tone=self._tone),
            Column(t("Bodies", "Capacity"), role_word, share=3, tone=self._tone),
            Column(t("Bodies", "Since"), since_words, width=96, right=True, tone=self._tone),
            Column(t("Bodies", "Until"), until_words, width=96, right=True, tone=self._tone),
            Column(t("Bodies", "Organisation, post"), work_words, share=5, tone="muted"),
            Column(t("Bodies", "Paper"), paper_words, share=3, tone="muted"),
        )

    def _tone(self, invitee: Invitee) -> str:
        return "text" if invitee.standing.holds(self._day) else "muted"


def invitee_id(invitee: Invitee) -> int:
    """What tells the rows apart."""
    return invitee.id


def invitee_name(invitee: Invitee) -> str:
    """The full name in the language of the window."""
    return full(invitee.name(language()))


def role_word(invitee: Invitee) -> str:
    """In what capacity they are invited."""
    return role_words()[invitee.standing.role]


def since_words(invitee: Invitee) -> str:
    """The first day."""
    return numeric(invitee.standing.since)


def until_words(invitee: Invitee) -> str:
    """The last day."""
    return numeric(invitee.standing.until)


def work_words(invitee: Invitee) -> str:
    """Organisation and post there."""
    speaks = language()
    return ", ".join(filter(None, (invitee.organisation.shown(speaks), invitee.post.shown(speaks))))


def paper_words(invitee: Invitee) -> str:
    """The paper of the invitation."""
    return invitee.standing.paper
