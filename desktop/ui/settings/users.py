"""Users: who may sign in, passwords, the key of the office; for most people only their own password."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.access import User
from desktop.core.passwords import RECOVERY
from desktop.operations import access, encryption
from desktop.operations.access import Access
from desktop.ui.dialogs import ask
from desktop.ui.page import Navigator
from desktop.ui.records import Table
from desktop.ui.session import Session
from desktop.ui.settings.users_key import ProtectSheet, RecoverySheet, RotateSheet, place_of
from desktop.ui.settings.users_sheets import GivenSheet, OwnPasswordSheet, UserSheet
from desktop.ui.settings.users_words import columns, named, role_sentences, role_words, user_id
from desktop.ui.sign_in.recovery import Given
from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

LEAST_ROWS, MOST_ROWS = 3, 10


class OfUsers(QWidget):
    """Every panel is shown to whom it concerns."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._navigator = session, navigator
        self._chosen: User | None = None
        self.plain, self.own, self.list, self.key = Panel(), Panel(), Panel(flush=True), Panel()
        self.lead, self.unprotected = Note("key", "accent", "body"), Label("body")
        self.protect, self.done = Button("primary", "lock"), Note("check", "good", "body")
        self.me, self.refused, self.password = Label("body"), Label("body", "muted"), Button("plain", "key")
        self.table: Table[Access] = Table(columns, user_id)
        self.add, self.edit = Button("primary", "plus"), Button("plain", "edit")
        self.reset, self.remove = Button("plain", "key"), Button("plain", "cross")
        self.about_recovery, self.recovery = Label("body", "muted"), Button("plain", "key")
        self.about_key, self.rotate = Label("body", "muted"), Button("plain", "key")
        self._build()
        self._listen()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.lead, self.done, self.plain, self.list, self.own, self.key):
            column.addWidget(widget)
        column.addStretch(1)
        fill(self.plain, self.unprotected, self.protect)
        self._build_list()
        fill(self.own, self.me, self.refused, self.password)
        fill(self.key, self.about_recovery, self.recovery, self.about_key, self.rotate)

    def _build_list(self) -> None:
        self.list.column.addWidget(self.table)
        tools = QWidget()
        row = FlowLayout(tools, gap=10)
        row.setContentsMargins(16, 10, 16, 12)
        for button in (self.add, self.edit, self.reset, self.remove):
            row.addWidget(button)
        self.list.column.addWidget(tools)

    def _listen(self) -> None:
        self.protect.clicked.connect(self.ask_protection)
        self.password.clicked.connect(self.ask_password)
        self.add.clicked.connect(self.ask_user)
        self.edit.clicked.connect(self.ask_change)
        self.table.opened.connect(self.ask_change)
        self.table.chosen.connect(self._choose)
        self.reset.clicked.connect(self.ask_reset)
        self.remove.clicked.connect(self.ask_removal)
        self.recovery.clicked.connect(self.ask_recovery)
        self.rotate.clicked.connect(self.ask_rotation)

    def retranslate(self) -> None:
        """Words."""
        self.table.setAccessibleName(t("Users", "Users"))
        self.table.retranslate()
        self.list.set_title(t("Users", "Who may sign in"))
        self.own.set_title(t("Users", "You"))
        self.key.set_title(t("Users", "Keys"))
        self.plain.set_title(t("Users", "This office has no password"))
        self.unprotected.setText(
            t("Users", "Whoever gets at the file or a copy of it can read all personal data in it.")
        )
        self.protect.set_words(t("Users", "Protect it with a password…"))
        self.password.set_words(t("Users", "Change your password…"))
        self.add.set_words(t("Users", "Add a user…"))
        self.edit.set_words(t("Users", "Change…"), t("Users", "Full name and role (Enter)"))
        self.reset.set_words(t("Users", "Give a new password…"))
        self.remove.set_words(t("Users", "Remove…"))
        self._retranslate_key()

    def _retranslate_key(self) -> None:
        self.about_recovery.setText(
            t(
                "Users",
                "When the sheet with the recovery key is lost, or somebody has seen it who should not.",
            )
        )
        self.recovery.set_words(t("Users", "New recovery key…"))
        self.about_key.setText(
            t(
                "Users",
                "When somebody who had a password has left with a copy, or the key may be known: the whole "
                "file is written anew, and everybody else gets a temporary password.",
            )
        )
        self.rotate.set_words(t("Users", "New key for the whole office…"))

    # ------- what is shown

    def refresh(self) -> None:
        """Read who may sign in, and show what concerns the person at work."""
        self.done.show_note("")
        office = self._session.office
        encrypted = office.store.key is not None
        listed = encrypted and self._session.may(access.users)
        rescued = encrypted and office.user.name == RECOVERY
        self.plain.setVisible(not encrypted)
        self.list.setVisible(listed)
        self.own.setVisible(encrypted and not rescued)
        self.key.setVisible(encrypted and self._session.may(encryption.change_recovery_key))
        self.lead.show_note(self._what_to_do() if rescued else "")
        if listed:
            self._show_users()
        self.me.setText(self._who_i_am())
        self.refused.show_text(
            ""
            if listed
            else t("Users", "Users are kept by the administrator and the head of the secretariat.")
        )

    def _show_users(self) -> None:
        held = self._session.read(access.users)
        self.table.show_records(held)
        rows = min(MOST_ROWS, max(LEAST_ROWS, len(held)))
        self.table.setFixedHeight(head_height() + rows * row_height() + 2)
        if self.table.current() is None:
            self.table.select_first()
        self._choose(self.table.current())

    def _what_to_do(self) -> str:
        return t(
            "Users",
            "You came in with the recovery key. Choose the administrator in the list and give them a new "
            "password; then close the program and sign in with it. Make a new recovery key at last.",
        )

    def _who_i_am(self) -> str:
        user = self._session.office.user
        told = t("Users", "{name}: {role}. {sentence}")
        return told.format(
            name=named(user), role=role_words()[user.role], sentence=role_sentences()[user.role]
        )

    def _choose(self, chosen: Access | None) -> None:
        """Allow what can be done with the chosen one, and say why the rest cannot."""
        self._chosen = chosen.user if chosen else None
        may = self._session.may(access.add_user)
        own = self._chosen is not None and self._chosen.id == self._session.office.user.id
        forbidden = "" if may else t("Users", "Only the administrator changes users.")
        nobody = "" if self._chosen else t("Users", "Choose somebody in the list first.")
        oneself = t("Users", "This is you: another administrator can do it.") if own else ""
        for button, why in (
            (self.add, forbidden),
            (self.edit, forbidden or nobody),
            (self.reset, forbidden or nobody or oneself),
            (self.remove, forbidden or nobody or oneself),
        ):
            button.setEnabled(not why)
            button.set_words(button.words(), why)

    # ------- what is done

    def ask_protection(self) -> None:
        """Open the sheet that gives a plain office a password."""
        ProtectSheet(self, self._session, self._navigator).open()

    def ask_password(self) -> None:
        """Open the sheet for one's own password."""
        sheet = OwnPasswordSheet(self, self._session)
        sheet.accepted.connect(self._tell_password)
        sheet.open()

    def _tell_password(self) -> None:
        self.done.show_note(t("Users", "Your password is changed; the next sign-in wants the new one."))

    def ask_recovery(self) -> None:
        """Open the sheet with another recovery key."""
        sheet = RecoverySheet(self, self._session)
        sheet.accepted.connect(self._tell_recovery)
        sheet.open()

    def _tell_recovery(self) -> None:
        self.done.show_note(
            t("Users", "The new recovery key is in use; destroy the sheet of the one before.")
        )

    def ask_rotation(self) -> None:
        """Open the sheet that changes the key."""
        RotateSheet(self, self._session, self._navigator).open()

    def ask_user(self) -> None:
        """Open the sheet for a new user."""
        self.sheet = UserSheet(self, self._session)
        self.sheet.accepted.connect(self._show_given)
        self.sheet.open()

    def _show_given(self) -> None:
        if self.sheet.given is not None:
            self.table.select(self.sheet.given.user.id)
            self.show_password(self.sheet.given)

    def ask_change(self) -> None:
        """Open the sheet for the chosen user."""
        if self._chosen is not None and self.edit.isEnabled():
            UserSheet(self, self._session, self._chosen).open()

    def ask_reset(self) -> None:
        """Ask before the password of somebody else becomes another."""
        if self._chosen is None:
            return
        ask(
            self,
            t("Users", "Give {name} a new password?").format(name=named(self._chosen)),
            t("Users", "The one they have opens nothing any more, but copies made before."),
            t("Users", "Give a new password"),
            self._reset,
        )

    def _reset(self) -> None:
        user, password = self._chosen, access.new_password()
        if user is not None and self._session.did(access.reset_password, user.id, password):
            self.show_password(Given(user, password))

    def show_password(self, given: Given) -> None:
        """Show a temporary password once."""
        GivenSheet(self, place_of(self._session), given).open()

    def ask_removal(self) -> None:
        """Ask before a user goes."""
        if self._chosen is None:
            return
        ask(
            self,
            t("Users", "Remove the user {name}?").format(name=named(self._chosen)),
            t(
                "Users",
                "They cannot sign in any more; what they did stays in the journal. Copies and backups made "
                "before still open with their password.",
            ),
            t("Users", "Remove the user"),
            self._remove,
        )

    def _remove(self) -> None:
        if self._chosen is not None:
            self._session.did(access.remove_user, self._chosen.id)


def fill(panel: Panel, *parts: QWidget) -> None:
    """Put words and buttons under one another; Tab goes through them in the order of the calls."""
    for part in parts:
        aside = Qt.AlignmentFlag.AlignLeft if isinstance(part, Button) else Qt.AlignmentFlag(0)
        panel.column.addWidget(part, 0, aside)
