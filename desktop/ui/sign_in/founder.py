"""Who becomes the first administrator of an encrypted office, and with which password."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.passwords import sign_in_name
from desktop.core.refusals import BadName, BadSignInName, Trouble, WeakPassword
from desktop.ui.refusals import sentence_of
from desktop.ui.sign_in.new_password import NewPassword
from desktop.ui.widgets.form import Form
from i18n import t


class FounderForm(QWidget):
    """``who`` is at the computer, which is proposed as the sign-in name."""

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.password = Form(), NewPassword()
        self.name, self.full_name = QLineEdit(sign_in_name(who) or ""), QLineEdit()
        self.name_row, self.full_name_row = self.form.add(self.name), self.form.add(self.full_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(self.password)
        self.setFocusProxy(self.name)
        self.name.textEdited.connect(self._forget_error)
        self.full_name.textEdited.connect(self._forget_error)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.name_row.set_words(
            t("SignIn", "Sign-in name"), t("SignIn", "Letters, figures, full stops and hyphens.")
        )
        self.full_name_row.set_words(
            t("SignIn", "Full name"), t("SignIn", "As the journal shows it; may stay empty.")
        )
        self.password.retranslate()

    def complete(self) -> bool:
        """Whether there is a name and the same password twice; what lacks is said beside it."""
        if sign_in_name(self.name.text()) is None:
            self.tell(BadSignInName(self.name.text()))
            return False
        return self.password.words() is not None

    def tell(self, trouble: Trouble) -> bool:
        """Say beside its field what will not do; False where it is not of this form."""
        match trouble:
            case WeakPassword():
                self.password.tell(trouble)
            case BadSignInName():
                self.name_row.set_error(sentence_of(trouble))
                self.name.setFocus()
            case BadName(field="full_name"):
                self.full_name_row.set_error(sentence_of(trouble))
                self.full_name.setFocus()
            case _:
                return False
        return True

    def clear(self) -> None:
        """Forget the password."""
        self.password.clear()

    def _forget_error(self) -> None:
        self.name_row.set_error("")
        self.full_name_row.set_error("")
