"""The window of the story: the fixtures of the window's own tests, and a clock that the story moves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

import pytest

from desktop.ui.application import start
from desktop.ui.offices import Offices
from desktop.ui.window import MainWindow
from tests.ui.conftest import desk as desk
from tests.ui.conftest import dressed as dressed
from tests.ui.conftest import no_dialog_left as no_dialog_left
from tests.ui.shared import Desk, means, settle

MORNING = datetime(2026, 3, 10, 9, 0)


@dataclass
class Clock:
    """The clock of the office PC."""

    moment: datetime = MORNING

    def __call__(self) -> datetime:
        return self.moment

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """Move on within the day."""
        self.moment = datetime.combine(self.moment.date(), time(hour, minute, second))


@pytest.fixture
def clock() -> Clock:
    """Nine in the morning."""
    return Clock()


@pytest.fixture
def window(desk: Desk, clock: Clock) -> Iterator[MainWindow]:
    """The program as it starts on a PC where it never ran."""
    shown = desk.window(Offices(means(clock)))
    start(shown, desk.preferences.last_office)
    shown.show()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for the office and its papers."""
    made = tmp_path / "office"
    made.mkdir()
    return made
