"""A line for a password: dots, and an eye that shows what was typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.states import set_state
from i18n import t


class PasswordLine(QWidget):
    """``edited`` with each key. What was typed goes nowhere but to who asks for ``words``."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.eye = QLineEdit(), Button("icon", "eye")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye.setCheckable(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._tell)
        self.eye.toggled.connect(self.show_words)
        self.retranslate()

    def words(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self.eye.setChecked(False)

    def show_words(self, shown: bool) -> None:
        """Show letters, or dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.retranslate()

    def set_error(self, wrong: bool) -> None:
        """Frame the line as wrong."""
        set_state(self.line, "error" if wrong else "")

    def retranslate(self) -> None:
        """Words."""
        shown = self.eye.isChecked()
        self.eye.set_words(
            t("Password", "Hide what is typed") if shown else t("Password", "Show what is typed")
        )

    def setAccessibleName(self, name: str) -> None:
        """The line is what has the focus, so it is what is spoken."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """As the name."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def _tell(self) -> None:
        self.edited.emit()
