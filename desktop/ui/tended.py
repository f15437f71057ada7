"""A window whose office is looked after: what others ask of its caretakers, they ask of the window."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from desktop.ui.caretakers import Caretakers
    from desktop.ui.frame import Frame
    from desktop.ui.locking import Locking
    from desktop.ui.safekeeping import Safekeeping
    from desktop.ui.undoing import Undoing


class TendedWindow(QMainWindow):
    """Undo, lock and backups; who inherits has the caretakers, the pages, and what stands around them."""

    caretakers: "Caretakers"
    frame: "Frame"

    def undo(self) -> None:
        """Take back the last step."""
        self.undoing().undo()

    def undoing(self) -> "Undoing":
        """What takes steps back."""
        return self.caretakers.undoing()

    def lock(self) -> None:
        """Show nothing of the office until its user is back."""
        self.caretakers.lock()

    def lock_after(self, minutes: int) -> None:
        """Lock the window when nobody touched it for so long; 0 is never."""
        self.caretakers.lock_after(minutes)

    def locking(self) -> "Locking":
        """What locks the window."""
        return self.caretakers.locking()

    def safekeeping(self) -> "Safekeeping":
        """What makes backups by itself."""
        return self.caretakers.safekeeping()

    def back_up(self) -> None:
        """Make a backup now."""
        self.safekeeping().back_up()

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip over the status area."""
        self.frame.add_strip(strip)
