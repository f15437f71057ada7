"""A password or the recovery key for a backup that is encrypted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.core.passwords import RECOVERY, Secret
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.password import PasswordLine
from i18n import t


class BackupSecret(QWidget):
    """``taken`` when Enter or the button is pressed; ``given`` is what was typed."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_recovery = False
        self.note, self.form = Note("key", "muted", "body"), Form(150)
        self.who, self.password = QComboBox(), PasswordLine()
        self.who_row, self.password_row = self.form.add(self.who), self.form.add(self.password)
        self.open, self.way = Button("plain", "key"), Button("link")
        feet = QWidget()
        foot = FlowLayout(feet, gap=12)
        foot.addWidget(self.open)
        foot.addWidget(self.way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.note, self.form, feet):
            column.addWidget(widget)
        self.open.clicked.connect(self.taken)
        self.way.clicked.connect(self._change_way)

    def retranslate(self) -> None:
        """Words."""
        self.note.label.setText(
            t("Restore", "The backup is encrypted. It opens with a password of its own day.")
        )
        self.who_row.set_words(t("SignIn", "Sign-in name"))
        self.password_row.set_words(
            t("SignIn", "Recovery key") if self._by_recovery else t("SignIn", "Password")
        )
        self.password.retranslate()
        self.open.set_words(t("Restore", "Look into the backup"))
        self.way.set_words(
            t("SignIn", "Use a password") if self._by_recovery else t("SignIn", "Use the recovery key")
        )

    def show_names(self, names: tuple[str, ...]) -> None:
        """The sign-in names of the backup."""
        if [self.who.itemText(place) for place in range(self.who.count())] != list(names):
            self.who.clear()
            self.who.addItems(names)

    def given(self) -> Secret | None:
        """What was typed."""
        words = self.password.words()
        name = RECOVERY if self._by_recovery else self.who.currentText()
        return Secret(words, name) if words else None

    def clear(self) -> None:
        """Forget it."""
        self.password.clear()

    def set_error(self, sentence: str) -> None:
        """What is wrong with it."""
        self.password_row.set_error(sentence)
        self.password.set_error(bool(sentence))

    def _change_way(self) -> None:
        self._by_recovery = not self._by_recovery
        self.form.set_row_visible(self.who_row, not self._by_recovery)
        self.password.clear()
        self.set_error("")
        self.retranslate()
        self.password.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            self.focusWidget(), Button
        ):
            self.taken.emit()
        else:
            super().keyPressEvent(event)
