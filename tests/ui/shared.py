"""What the tests of the window share: a desk to set language and look, pages made for a test."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.exchange.acts import bundled
from desktop.exchange.passwords import known
from desktop.exchange.regions import bundled as regions
from desktop.exchange.rosters import read_file
from desktop.operations.door import Supplies
from desktop.ui.languages import Languages
from desktop.ui.means import Means
from desktop.ui.offices import Offices
from desktop.ui.pages.table import FIRST_RUN, PAGES, Entry
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow


@dataclass(frozen=True)
class Desk:
    """The application as a test sets it."""

    languages: Languages
    theme: Theme
    preferences: Preferences

    def speak(self, language: str) -> None:
        """Switch the window's language."""
        self.languages.speak(language)
        settle()

    def dress(self, theme: str, scale: float) -> None:
        """Set theme and size of text."""
        self.theme.choose(theme, scale)
        settle()

    def window(
        self, opener: Offices, entries: Sequence[Entry] = PAGES, first_run: Entry = FIRST_RUN
    ) -> MainWindow:
        """A window with these pages."""
        return MainWindow(opener, self.preferences, self.languages, self.theme, entries, first_run)


def supplies() -> Supplies:
    """The acts that come with the program."""
    return Supplies(bundled, known)


def means(clock: Callable[[], datetime]) -> Means:
    """What the start of the program hands to the window."""
    return Means(supplies, "clerk", read_file, regions, clock=clock)


def type_text(widget: QWidget, text: str) -> None:
    """Type any letters; QTest.keyClicks knows Latin ones alone and aborts at others."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def settle(rounds: int = 3) -> None:
    """Let everything happen that waits; columns that grow within one another need a round each."""
    for _ in range(rounds):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
