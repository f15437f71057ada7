"""A dressed application, a window on an office, and the check that no dialog is left behind."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from db import key_file, keys
from desktop.operations.door import Office
from desktop.ui import application
from desktop.ui.languages import Languages
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.entrance import Entrance, Guarded, before, copied, guarded, leave
from tests.ui.room import Room, open_room
from tests.ui.shared import Desk, means, settle

NOON = datetime(2026, 11, 22, 12, 0)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> tuple[Languages, Theme]:
    """Fonts, theme and texts, once for all tests."""
    return application.prepare(qapp, Preferences(tmp_path_factory.mktemp("preferences") / "pc.ini"))


@pytest.fixture(autouse=True)
def desk(dressed: tuple[Languages, Theme], tmp_path: Path) -> Desk:
    """Russian, light, 100 %, and preferences of this test alone."""
    languages, theme = dressed
    held = Desk(languages, theme, Preferences(tmp_path / "pc.ini"))
    held.speak("ru")
    held.dress("light", 1.0)
    return held


@pytest.fixture
def session(office: Office) -> Session:
    """A clerk at noon in an empty office."""
    return Session(office, "clerk", noon)


@pytest.fixture
def window(desk: Desk, session: Session) -> Iterator[MainWindow]:
    """The window on that office; nothing waits when it is given out."""
    shown = desk.window(Offices(means(noon)))
    shown.show_office(session)
    shown.show()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


@pytest.fixture(scope="module", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Argon2id costs its least: what it costs people is measured elsewhere."""
    usual, keys.USUAL = keys.USUAL, key_file.CHEAPEST
    yield
    keys.USUAL = usual


@pytest.fixture(scope="session")
def guarded_office(tmp_path_factory: pytest.TempPathFactory) -> Guarded:
    """An encrypted office, made once for all tests."""
    return guarded(tmp_path_factory.mktemp("guarded") / "office.hattama")


@pytest.fixture
def entrance(guarded_office: Guarded, desk: Desk, tmp_path: Path) -> Iterator[Entrance]:
    """A window before a copy of that office."""
    entered = before(copied(guarded_office, tmp_path / "office.hattama"), desk)
    yield entered
    leave(entered)


@pytest.fixture
def rooms(desk: Desk) -> Iterator[Callable[[Clerk], Room]]:
    """Opens the window on the meeting of a clerk, as often as a test wants."""
    entered: list[Room] = []

    def enter(clerk: Clerk) -> Room:
        entered.append(open_room(clerk, desk))
        return entered[-1]

    yield enter
    for room in entered:
        room.leave()


@pytest.fixture(autouse=True)
def no_dialog_left(qapp: QApplication) -> Iterator[None]:
    """A dialog that was closed is gone, and none stays open."""
    yield
    settle()
    left = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    for widget in left:
        widget.deleteLater()
    settle()
    assert not left, f"left behind: {left}"


def noon() -> datetime:
    """The clock of these tests."""
    return NOON
