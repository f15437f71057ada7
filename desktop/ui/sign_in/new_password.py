"""Choosing a password: twice, with what makes a good one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.passwords import SHORTEST
from desktop.core.refusals import Trouble
from desktop.ui.refusals import sentence_of
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.password import PasswordLine
from i18n import t


class NewPassword(Form):
    """``edited`` with each key."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.first, self.again = PasswordLine(), PasswordLine()
        self.first_row, self.again_row = self.add(self.first), self.add(self.again)
        for line in (self.first, self.again):
            line.edited.connect(self._forget_error)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        hint = t(
            "Password",
            "At least {least} characters; a short sentence that only you would say is easy to keep in mind.",
        )
        self.first_row.set_words(t("Password", "New password"), hint.format(least=SHORTEST))
        self.again_row.set_words(t("Password", "The same once more"))
        self.first.retranslate()
        self.again.retranslate()

    def words(self) -> str | None:
        """The password when both lines agree; else None, and the second line says so."""
        if self.first.words() == self.again.words():
            return self.first.words()
        self._say(self.again, t("Password", "The two lines differ."))
        return None

    def tell(self, trouble: Trouble) -> None:
        """Say beside the first line why the password will not do."""
        self._say(self.first, sentence_of(trouble))

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()
        self._forget_error()

    def _say(self, line: PasswordLine, sentence: str) -> None:
        (self.first_row if line is self.first else self.again_row).set_error(sentence)
        line.set_error(True)
        line.setFocus()

    def _forget_error(self) -> None:
        for line, row in ((self.first, self.first_row), (self.again, self.again_row)):
            row.set_error("")
            line.set_error(False)
        self.edited.emit()
