"""What stands over the window while nobody is to read it: the name, a line for the password, nothing else."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.access import User
from desktop.core.passwords import RECOVERY
from desktop.core.refusals import WrongPassword
from desktop.ui.refusals import sentence_of
from desktop.ui.roles import roles
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.password import PasswordLine
from desktop.ui.widgets.scroll import Scroll
from i18n import t

WIDTH = 560


class LockedView(QWidget):
    """``tried`` carries what was typed; ``left`` asks for the page where anyone can sign in."""

    tried = Signal(str)
    left = Signal()

    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        self.title, self.kept = Label("figure"), Label("body", "muted")
        self.name = Label("strong")
        self._by_recovery = user.name == RECOVERY
        if not self._by_recovery:
            self.name.setText(user.full_name or user.name)
        self.form, self.password = Form(), PasswordLine()
        self.row = self.form.add(self.password)
        self.unlock, self.other = Button("primary", "lock", key="Enter"), Button("link")
        self._build()
        self.name.setVisible(not self._by_recovery)
        self.unlock.clicked.connect(self._try)
        self.other.clicked.connect(self.left)
        self.password.edited.connect(self._forget_error)
        self.retranslate()

    def _build(self) -> None:
        sheet, feet = Scroll(), QWidget()
        foot = FlowLayout(feet, gap=14)
        foot.addWidget(self.unlock)
        foot.addWidget(self.other)
        sheet.column.addStretch(1)
        for widget in (self.title, self.kept, self.name, self.form, feet):
            sheet.column.addWidget(widget)
        sheet.column.addStretch(2)
        sheet.setMaximumWidth(scaled(WIDTH))
        column = QVBoxLayout()
        column.setContentsMargins(0, 24, 0, 24)
        column.addWidget(sheet)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 8)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Words."""
        self.title.setText(t("SignIn", "Locked"))
        self.kept.setText(t("SignIn", "Everything is saved; what was open comes back."))
        word = t("SignIn", "Recovery key") if self._by_recovery else t("SignIn", "Password")
        self.row.set_words(word)
        self.password.retranslate()
        self.other.set_words(t("SignIn", "Sign in as somebody else"))
        self._name_unlock()

    def refuse(self, trouble: WrongPassword) -> None:
        """Say that it was not the password, and wait where one has to."""
        self._wait = trouble.wait
        self.row.set_error(sentence_of(trouble))
        self.password.set_error(True)
        self.password.line.selectAll()
        self.password.setFocus()
        if self._wait:
            self._clock.start()
        self._name_unlock()

    def _try(self) -> None:
        if not self._wait:
            self.tried.emit(self.password.words())

    def _forget_error(self) -> None:
        self.row.set_error("")
        self.password.set_error(False)

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._clock.stop()
        self._name_unlock()

    def _name_unlock(self) -> None:
        words = t("SignIn", "Possible in {wait} s").format(wait=self._wait)
        self.unlock.set_words(words if self._wait else t("SignIn", "Unlock"))
        self.unlock.setEnabled(not self._wait)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, Button):
                focused.click()
            else:
                self._try()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "other"):
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), roles().colour("surface"))
        painter.end()
