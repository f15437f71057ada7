"""The sheets for single users: add, change, a password of one's own, a password that was given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.core.access import ROLES, Role, User
from desktop.core.passwords import sign_in_name
from desktop.core.refusals import (
    BadName,
    BadSignInName,
    PasswordUnchanged,
    Trouble,
    UserExists,
    WeakPassword,
    WrongPassword,
)
from desktop.operations import access
from desktop.ui.dialogs import Sheet
from desktop.ui.refusals import sentence_of
from desktop.ui.session import Session
from desktop.ui.settings.users_words import named, role_sentences, role_words
from desktop.ui.sign_in.new_password import NewPassword
from desktop.ui.sign_in.recovery import Given, Paper, Place
from desktop.ui.sign_in.secret_paper import SecretPaper
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.password import PasswordLine
from i18n import t

WIDTH = 620
INDENT = 26
"""Pixels at 100 % from the ring of a choice to its words."""


class Telling(Sheet):
    """Says beside its own fields why something was refused."""

    def take(self, trouble: Trouble) -> bool:
        """Whether the refusal belongs to one of the fields, and was told there."""
        return False


class RoleChoice(QWidget):
    """The roles with a sentence each; arrow keys move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Role, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        words, sentences = role_words(), role_sentences()
        for role in ROLES:
            button, hint = QRadioButton(words[role]), Label("small", "muted")
            button.setAccessibleName(words[role])
            button.setAccessibleDescription(sentences[role])
            hint.setText(sentences[role])
            hint.setContentsMargins(scaled(INDENT), 0, 0, 8)
            button.toggled.connect(self._follow)
            self.buttons[role] = button
            column.addWidget(button)
            column.addWidget(hint)

    def role(self) -> Role:
        """The one that is chosen."""
        return next(role for role, button in self.buttons.items() if button.isChecked())

    def choose(self, role: Role) -> None:
        """Choose one."""
        self.buttons[role].setChecked(True)

    def _follow(self) -> None:
        """Tab comes to the chosen one; Qt sees to that only once one of them has had the focus."""
        for button in self.buttons.values():
            tabbed, clicked = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tabbed if button.isChecked() else clicked)


class UserSheet(Telling):
    """Adds a user, or changes name and role of one; ``user`` is None for a new one.

    ``given`` has the password of the new one, once it was made.
    """

    def __init__(self, parent: QWidget, session: Session, user: User | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._session, self._user = session, user
        self.given: Given | None = None
        self.form, self.role = Form(150), RoleChoice()
        self.name, self.full_name = QLineEdit(), QLineEdit()
        self.name_row, self.full_name_row = self.form.add(self.name), self.form.add(self.full_name)
        self.role_row = self.form.add(self.role, worded=True)
        self.body.addWidget(self.form)
        self._set_words()
        self.role.choose(user.role if user else "clerk")
        if user is not None:
            self.form.set_row_visible(self.name_row, False)
            self.full_name.setText(user.full_name)
            self.role.setEnabled(user.id != session.office.user.id)
        self.name.textEdited.connect(self._forget)
        self.full_name.textEdited.connect(self._forget)
        self.taken.connect(self._take)

    def _set_words(self) -> None:
        if self._user is None:
            self.set_words(
                t("Users", "Add a user"),
                t("Users", "They get a temporary password, and choose their own when they first sign in."),
                t("Users", "Add the user"),
            )
        else:
            heading = t("Users", "Change the user {name}").format(name=self._user.name)
            self.set_words(heading, "", t("Users", "Change the user"))
        self.name_row.set_words(
            t("Users", "Sign-in name"),
            t("Users", "Letters, figures, full stops and hyphens. It stays as it is."),
        )
        self.full_name_row.set_words(
            t("Users", "Full name"), t("Users", "As the journal shows it; may stay empty.")
        )
        self.role_row.set_words(t("Users", "Role"))
        if self._user is not None and self._user.id == self._session.office.user.id:
            self.role_row.hint.show_text(t("Users", "Another administrator can change your own role."))

    def _take(self) -> None:
        self.finish(self._add() if self._user is None else self._change(self._user))

    def _add(self) -> bool:
        password, full_name = access.new_password(), " ".join(self.full_name.text().split())
        new = access.NewUser(self.name.text(), full_name, self.role.role(), password)
        number = self._session.do(access.add_user, new)
        if number is None:
            return False
        name = sign_in_name(self.name.text()) or ""
        self.given = Given(User(number, name, full_name, new.role), password)
        return True

    def _change(self, user: User) -> bool:
        if self.role.role() != user.role and not self._session.did(
            access.change_role, user.id, self.role.role()
        ):
            return False
        changed = self.full_name.text() != user.full_name
        return not changed or self._session.did(access.set_full_name, user.id, self.full_name.text())

    def take(self, trouble: Trouble) -> bool:
        match trouble:
            case BadSignInName() | UserExists():
                self.name_row.set_error(sentence_of(trouble))
                self.name.setFocus()
            case BadName():
                self.full_name_row.set_error(sentence_of(trouble))
                self.full_name.setFocus()
            case _:
                return False
        return True

    def _forget(self) -> None:
        self.name_row.set_error("")
        self.full_name_row.set_error("")


class GivenSheet(Sheet):
    """Shows a temporary password once, with its slip."""

    def __init__(self, parent: QWidget, place: Place, given: Given) -> None:
        super().__init__(parent, 560)
        self.paper = SecretPaper()
        self.paper.box.hide()
        self.body.addWidget(self.paper)
        self.set_words(
            t("Users", "Temporary password for {name}").format(name=named(given.user)),
            t("Users", "It is shown only now. Hand it over on paper; it is good for the first sign-in."),
            t("Users", "It has been handed over"),
        )
        self.safe.hide()
        slip = Paper(place, passwords=(given,))
        shown = [each._replace(title="") for each in slip.shown()]
        self.paper.show_secrets(shown, slip.content, slip.file_name())
        self.taken.connect(self.accept)


class OwnPasswordSheet(Telling):
    """Changes one's own password."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, WIDTH)
        self._session = session
        self.form, self.old, self.new = Form(), PasswordLine(), NewPassword()
        self.old_row = self.form.add(self.old)
        self.body.addWidget(self.form)
        self.body.addWidget(self.new)
        self.set_words(
            t("Users", "Change your password"),
            t("Users", "The recovery key and others' passwords stay as they are."),
            t("Users", "Change the password"),
        )
        self.old_row.set_words(t("Users", "Present password"))
        self.old.edited.connect(self._forget)
        self.taken.connect(self._take)

    def _take(self) -> None:
        words = self.new.words()
        if words is not None:
            self.finish(self._session.did(access.change_own_password, self.old.words(), words))

    def take(self, trouble: Trouble) -> bool:
        match trouble:
            case WrongPassword():
                self.old_row.set_error(sentence_of(trouble))
                self.old.setFocus()
            case WeakPassword() | PasswordUnchanged():
                self.new.tell(trouble)
            case _:
                return False
        return True

    def _forget(self) -> None:
        self.old_row.set_error("")
