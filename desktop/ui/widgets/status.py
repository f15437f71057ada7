"""The status area: that all is saved, what undo would take back, who is at work."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.key_strip import Foot
from desktop.ui.widgets.labels import Label, Note
from i18n import t

if TYPE_CHECKING:
    from desktop.core.access import User
    from desktop.operations.access import SignedIn


class StatusArea(Foot):
    """``undo`` says what it takes back, ``who`` locks the window, ``greeting`` tells of the last sign-in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: datetime | None = None
        self.saved = Note("check", "good")
        self.saved.label.setWordWrap(False)
        self.undo = Button("link", "undo")
        self.undo.hide()
        self.who, self.greeting = Button("link", "lock"), Label("small", "muted")
        self._user: User | None = None
        self._signed_in: SignedIn | None = None
        row = FlowLayout(self, gap=24)
        row.setContentsMargins(20, 2, 20, 2)
        row.addWidget(self.saved)
        for widget in (self.undo, self.who, self.greeting):
            row.addWidget(widget)
        self.retranslate()

    def show_user(self, user: "User | None", signed_in: "SignedIn | None") -> None:
        """Who signed in, and when the last time was; nothing in a plain office."""
        self._user, self._signed_in = user, signed_in
        self.retranslate()

    def show_saved(self, at: datetime) -> None:
        """Something was recorded at that moment."""
        self._at, self._signed_in = at, None
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew."""
        if self._at is None:
            self.saved.show_note(t("Window", "All saved"))
        else:
            self.saved.show_note(t("Window", "All saved, {time}").format(time=self._at.strftime("%H:%M:%S")))
        self._retranslate_user()

    def _retranslate_user(self) -> None:
        user, told = self._user, self._signed_in
        self.who.setVisible(user is not None)
        if user is not None:
            self.who.set_words(user.full_name or user.name, t("Window", "Lock the window (Ctrl+Shift+L)"))
        words = []
        if told is not None and told.last is not None:
            words.append(t("Window", "Last sign-in: {time}.").format(time=f"{told.last:%d.%m.%Y, %H:%M}"))
        if told is not None and told.wrong:
            words.append(t("Window", "Wrong passwords before this one: {count}.").format(count=told.wrong))
        self.greeting.show_text(" ".join(words))
