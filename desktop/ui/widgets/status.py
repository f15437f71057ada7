"""The status area: that all is saved, what undo would take back, who is at work, how the backups stand."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop.core.passwords import RECOVERY
from desktop.ui.roles import roles
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.key_strip import Foot
from desktop.ui.widgets.labels import Label, Note
from i18n import t

if TYPE_CHECKING:
    from desktop.core.access import User
    from desktop.operations.access import SignedIn
    from desktop.ui.backing_up import Line


class WarningLink(Button):
    """A link that may warn."""

    warns = False

    def ink(self) -> QColor:
        """The colour of a warning while it is one."""
        return roles().colour("warn") if self.warns else super().ink()


class StatusArea(Foot):
    """``undo`` says what it takes back, ``who`` locks the window, ``greeting`` tells of the last sign-in,
    ``backup`` how the backups stand, and leads to them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: datetime | None = None
        self.saved = Note("check", "good")
        self.saved.label.setWordWrap(False)
        self.undo = Button("foot", "undo")
        self.undo.hide()
        self.who, self.greeting = Button("foot", "lock"), Label("small", "muted", wrap=False)
        self._user: User | None = None
        self._signed_in: SignedIn | None = None
        self._reading = False
        self.backup = WarningLink("foot", "backup")
        self.backup.hide()
        row = FlowLayout(self, gap=24, tail=True)
        row.setContentsMargins(20, 2, 20, 2)
        row.addWidget(self.saved)
        for widget in (self.undo, self.who, self.greeting, self.backup):
            row.addWidget(widget)
        self.retranslate()

    def show_user(self, user: "User | None", signed_in: "SignedIn | None") -> None:
        """Who signed in, and when the last time was; nothing in a plain office."""
        self._at, self._user, self._signed_in = None, user, signed_in
        self.retranslate()

    def show_reading(self, reading: bool) -> None:
        """The office was opened for reading only."""
        self._reading = reading
        self.retranslate()

    def show_backup(self, line: "Line | None") -> None:
        """How the backups stand; nothing where there is nothing to say."""
        self.backup.setVisible(line is not None)
        if line is not None:
            self.backup.warns = line.warns
            self.backup.set_icon("warn" if line.warns else "backup")
            self.backup.set_words(line.words, line.sentence)
            self.backup.setAccessibleDescription(line.sentence)

    def show_saved(self, at: datetime) -> None:
        """Something was recorded at that moment."""
        self._at, self._signed_in = at, None
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew."""
        if self._reading:
            self.saved.show_note(t("Window", "For reading only: nothing can be changed"), "lock", "muted")
        elif self._at is None:
            self.saved.show_note(t("Window", "All saved"), "check", "good")
        else:
            words = t("Window", "All saved, {time}").format(time=self._at.strftime("%H:%M:%S"))
            self.saved.show_note(words, "check", "good")
        self._retranslate_user()

    def _retranslate_user(self) -> None:
        user, told = self._user, self._signed_in
        self.who.setVisible(user is not None)
        if user is not None:
            by_paper = t("SignIn", "Recovery key") if user.name == RECOVERY else ""
            self.who.set_words(
                by_paper or user.full_name or user.name, t("Window", "Lock the window (Ctrl+Shift+L)")
            )
        words = []
        if told is not None and told.last is not None:
            words.append(t("Window", "Last sign-in: {time}.").format(time=f"{told.last:%d.%m.%Y, %H:%M}"))
        if told is not None and told.wrong:
            words.append(t("Window", "Wrong passwords before this one: {count}.").format(count=told.wrong))
        self.greeting.show_text(" ".join(words))
