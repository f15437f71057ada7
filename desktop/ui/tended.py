"""A window whose office is looked after: what others ask of its caretakers, they ask of the window."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.core.refusals import Trouble
from desktop.ui.caretakers import Caretakers
from desktop.ui.offices import Offices
from desktop.ui.page_stack import PageStack
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.status import StatusArea

if TYPE_CHECKING:
    from desktop.ui.frame import Frame
    from desktop.ui.locking import Locking
    from desktop.ui.safekeeping import Safekeeping
    from desktop.ui.undoing import Undoing


class TendedWindow(QMainWindow):
    """Undo, lock and backups; the pages, and what stands around them, are those of who inherits."""

    preferences: Preferences
    offices: Offices
    stack: PageStack
    frame: "Frame"
    status: StatusArea

    def __init__(self) -> None:
        super().__init__()
        self.caretakers = Caretakers(self)

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

    def go(self, page: str, record: Any = None) -> None:
        """Show a page."""
        raise NotImplementedError

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what is wrong, over the page."""
        raise NotImplementedError
