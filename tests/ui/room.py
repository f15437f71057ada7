"""A room in which a council meets: the page of the meeting in a real window, and a clock to be moved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.meetings import Item, Seat
from desktop.core.names import NBSP
from desktop.operations import agenda, hall
from desktop.operations.door import Office
from desktop.ui.dialogs import Question
from desktop.ui.offices import Offices
from desktop.ui.pages.live import LivePage
from desktop.ui.session import Session
from desktop.ui.ties import WORD_JOINER
from desktop.ui.window import MainWindow
from tests.keyboard import Key, press, reach, write
from tests.offices import Clerk
from tests.ui.shared import Desk, means, settle


@dataclass
class Room:
    """The clerk's clock is that of the window."""

    clerk: Clerk
    window: MainWindow
    page: LivePage

    @property
    def office(self) -> Office:
        """What is recorded."""
        return self.clerk.office

    def leave(self) -> None:
        """Close the window and wait until it is gone."""
        self.window.close()
        self.window.deleteLater()
        settle()

    def later(self, minutes: int = 1) -> None:
        """Let minutes pass."""
        self.clerk.later(minutes)

    def item(self, position: int) -> Item:
        """An item as it is recorded."""
        return agenda.items(self.office, self.clerk.meeting)[position]

    def seats(self) -> dict[str, Seat]:
        """The roll as it is recorded, by Russian surname."""
        return {seat.ru.surname: seat for seat in hall.roll(self.office, self.clerk.meeting)}

    def standing(self, surname: str) -> str:
        """Where a member stands in the records."""
        return self.seats()[surname].standing

    def present(self) -> int:
        """How many are in the hall by the records."""
        return hall.quorum(self.office, self.clerk.meeting).present

    def find(self, letters: str) -> None:
        """F3, a few letters, Enter."""
        press(Key.Key_F3)
        write(letters)
        press(Key.Key_Return)

    def told(self) -> str:
        """What a strip tells: that of the page, else that of the window."""
        return self.page.band.text() or self.window.band.text()


Rooms = Callable[[Clerk], Room]
"""Opens the window on the meeting of a clerk."""


def dialog() -> QDialog:
    """The one dialog that is open."""
    shown = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    assert len(shown) == 1, shown
    return shown[0]


def question() -> str:
    """What is asked, and what follows."""
    asked = dialog()
    assert isinstance(asked, Question)
    return f"{asked.heading.text()} {asked.sentence.text()}".replace(WORD_JOINER, "").replace(NBSP, " ")


def confirm() -> None:
    """Go from the safe button to the verb, and press it."""
    asked = dialog()
    assert isinstance(asked, Question)
    reach(asked.verb.words())
    press(Key.Key_Return)


def open_room(clerk: Clerk, desk: Desk) -> Room:
    """The window on the clerk's meeting."""

    def now() -> datetime:
        return clerk.now

    window = desk.window(Offices(means(now)))
    window.show_office(Session(clerk.office, "clerk", now, window))
    window.show()
    window.go("live", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, LivePage)
    return Room(clerk, window, page)
