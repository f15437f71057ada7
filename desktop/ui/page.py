"""What every page is: it reads the office again when something it shows has changed, and speaks anew."""

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.refusals import Trouble
from desktop.ui.languages import Languages
from desktop.ui.means import Means
from desktop.ui.preferences import Preferences
from desktop.ui.session import Change, Session
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop.ui.offices import Offices

MARGIN = 20


class Navigator(Protocol):
    """What a page may ask of the window."""

    means: Means
    preferences: Preferences
    languages: Languages
    theme: Theme
    offices: "Offices"

    def page(self) -> QWidget | None:
        """The page that is shown."""

    def lock_after(self, minutes: int) -> None:
        """Lock the window when nobody touched it for so long; 0 is never."""

    def go(self, page: str, record: Any = None) -> None:
        """Show another page, and a record on it."""

    def back(self) -> None:
        """Show the page that was there before."""

    def show_journal(self) -> None:
        """Show the journal of the person or meeting that the page shows, all of it where it shows none."""

    def back_up(self) -> None:
        """Make a backup now."""

    def show_restore(self) -> None:
        """Show the page that puts a backup back."""

    def leave(self) -> None:
        """Close the office and show the page that opens or makes another one."""

    def show_trouble(self, trouble: Trouble) -> None:
        """Tell a refusal that did not come from ``session.do``."""


class Page(QWidget):
    """``column`` is the layout to fill, with the page's margins.

    ``topics``: the operations whose changes this page shows. ``folds_rail``: the rail shows icons alone.
    ``own_foot``: the page has a key strip, so the window hides its status area. ``flush``: no margins.
    ``key``: its name in the table of pages. ``undo``: where a page with a foot of its own says what undo
    would take back.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    folds_rail: ClassVar[bool] = False
    own_foot: ClassVar[bool] = False
    flush: ClassVar[bool] = False

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.navigator = session, navigator
        self.record: Any = None
        self.key = ""
        self.undo: Button | None = None
        self._speaks_anew = True
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0 if self.flush else 12)
        if self.flush:
            self.column.setContentsMargins(0, 0, 0, 0)
        else:
            self.column.setContentsMargins(MARGIN, 0, MARGIN, 12)
        session.changed.connect(self._hear)

    def retranslate(self) -> None:
        """Set every fixed text; called before the page is first shown and when the language changes."""

    def refresh(self) -> None:
        """Read what the page shows and show it; called after ``retranslate`` and after changes."""

    def hear(self, change: Change) -> None:
        """Take a change of one of ``topics``; a page with long lists updates one row here instead."""
        self.refresh()

    def show_record(self, record: Any) -> None:
        """Keep which record to show (None: no particular one); ``refresh`` follows."""
        self.record = record

    def take_refusal(self, trouble: Trouble) -> bool:
        """Show a refusal in its own place; False leaves it to the window's strip."""
        return False

    def journal_of(self) -> dict[str, int]:
        """Of which person or meeting the journal is asked for from here: {"person": 7}, {"meeting": 3}."""
        return {}

    def focus_first(self) -> None:
        """Put the focus where work on this page begins."""
        self.focusNextChild()

    def bring_up(self) -> None:
        """Make the page current: called by the window before it is shown."""
        if self._speaks_anew:
            self._speaks_anew = False
            self.retranslate()
        self.refresh()
        self.forbid()

    def has(self, part: str) -> bool:
        """Whether a part of the page is there already, where parts are made when they are looked at."""
        return True

    def forbid(self) -> None:
        """Switch off what the role of the person at work does not allow, or an office that is only read."""
        role, reading = self.session.office.user.role, self.session.office.store.read_only
        if reading or role != "administrator":
            from desktop.ui.allowed import forbid

            forbid(self, self.key, role, reading)

    def _hear(self, change: Change) -> None:
        """Hidden pages read everything again when they are brought up."""
        if change.topic not in self.topics or not self.isVisible():
            return
        if change.anew:
            self.refresh()
        else:
            self.hear(change)
        self.forbid()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange:
            return
        self._speaks_anew = True
        if self.isVisible():
            self.bring_up()
