"""What looks after an office beside its pages: undo, lock, backups; each made when it is first needed.

None of them is there before the window is painted: the first sight of it comes sooner so.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.ui.locking import Locking
    from desktop.ui.safekeeping import Safekeeping
    from desktop.ui.undoing import Undoing
    from desktop.ui.window import MainWindow

AFTER_PAINTING = 200
"""Milliseconds between the first sight of the window and what can be had a moment later."""


class Caretakers(QObject):
    """Follows the session of the window with those that are there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._undoing: Undoing | None = None
        self._locking: Locking | None = None
        self._safekeeping: Safekeeping | None = None
        self._awaited = False

    def follow(self, session: Session | None) -> None:
        """Look after another office, or after none."""
        self._session = session
        for each in (self._undoing, self._safekeeping):
            if each is not None:
                each.follow(session)
        if self._locking is not None or (session is not None and session.office.store.key):
            self.locking().follow(session)

    def retranslate(self) -> None:
        """Words anew."""
        if self._undoing is not None:
            self._undoing.retranslate()
        if self._safekeeping is not None:
            self._safekeeping.look()

    def come_soon(self) -> None:
        """The window was painted: make what it can have a moment later, once."""
        if not self._awaited and self._undoing is None:
            self._awaited = True
            QTimer.singleShot(AFTER_PAINTING, self._come)

    def _come(self) -> None:
        self.undoing()
        self.safekeeping()

    def undoing(self) -> "Undoing":
        """What takes steps back."""
        if self._undoing is None:
            from desktop.ui.undoing import UndoBar, Undoing

            bar = UndoBar()
            self._window.add_strip(bar)
            self._window.status.undo.clicked.connect(self._window.undo)
            self._undoing = Undoing(self._undo_places, bar, self._window)
            self._undoing.follow(self._session)
        return self._undoing

    def _undo_places(self) -> list[Button]:
        """Where the last step is named: in the status area, and on pages with a foot of their own."""
        own = [page.undo for page in self._window.stack.pages() if page.undo is not None]
        return [self._window.status.undo, *own]

    def show_step(self) -> None:
        """Name the last step anew: a page with a foot of its own came up."""
        if self._undoing is not None:
            self._undoing.show_step()

    def locking(self) -> "Locking":
        """What locks the window; a plain office needs none."""
        if self._locking is None:
            from desktop.ui.locking import Locking

            self._locking = Locking(self._window, self._window.offices, self._window.preferences)
        return self._locking

    def lock(self) -> None:
        """Show nothing of the office until its user is back."""
        if self._locking is not None:
            self._locking.lock()

    def lock_after(self, minutes: int) -> None:
        """Lock the window when nobody touched it for so long; 0 is never."""
        self._window.preferences.idle_minutes = minutes
        if self._locking is not None:
            self._locking.wait_anew()

    def safekeeping(self) -> "Safekeeping":
        """What makes backups by itself."""
        if self._safekeeping is None:
            from desktop.ui.safekeeping import Safekeeping

            self._safekeeping = Safekeeping(self._window)
            self._safekeeping.follow(self._session)
        return self._safekeeping
