"""Find as one types among 100,000 people whose surnames begin alike, each key until the list is drawn."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from time import process_time

from PySide6.QtWidgets import QApplication

from db import particulars as facts
from db import people as rows
from desktop.core.particulars import Particulars
from desktop.core.people import PersonDraft
from desktop.operations import finding
from desktop.operations.door import Office
from desktop.ui import application
from desktop.ui.offices import Offices
from desktop.ui.pages.people import PeoplePage
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.bench.crowds import people as crowd
from tests.bench.measuring import FRAME, Measured, p99, timed
from tests.offices import new_office
from tests.ui.shared import means, settle

NOW = datetime(2026, 11, 22, 10, 0)
ALIKE = "Сейіт"
"""Half of the people have a surname that begins so; the others share a few first letters as in life."""
SCAN = """select * from person where surname_kk like ? or surname_ru like ? or given_kk like ?
or given_ru like ? order by sort limit 50"""


def measure(scale: float, folder: Path) -> Measured:
    """The slowest keystroke but one in a hundred, in processor time; the note parts asking from drawing."""
    office = new_office(folder / "office.hattama")
    drafts = list(alike(int(100_000 * scale)))
    with office.db.atomic():
        numbers = rows.insert_all(office.db, drafts)
        facts.insert_all(office.db, dict(zip(numbers, stated(len(drafts)), strict=True)))
    page = shown(office, folder)
    wanted = Random(2).sample(drafts, max(3, int(60 * scale)))
    keys = [typed for draft in wanted for typed in growing(f"{draft.kk.surname} {draft.ru.given[:2]}")]
    phones = range(max(1, int(20 * scale)))
    keys += [typed for place in phones for typed in growing(f"8701{place:02}{place:03}")]
    drawn = [key(page, typed) for typed in keys]
    asked = [timed(lambda typed=typed: ask(office, typed), process_time) for typed in keys]  # type: ignore[misc]
    like = f"%{wanted[0].kk.surname[:3]}%"
    scan = timed(lambda: office.db.execute(SCAN, [like] * 4).fetchall(), process_time)
    page.window().close()
    note = (
        f"p99 of {len(keys)} keystrokes in processor time; of that asking {p99(asked) * 1000:.1f} ms;"
        f" one LIKE scan takes {scan * 1000:.0f} ms"
    )
    return Measured(p99(drawn), FRAME, "one frame, 16.7 ms", 1, note)


def alike(count: int) -> Iterator[PersonDraft]:
    """People of whom half share the first five letters."""
    for place, draft in enumerate(crowd(count)):
        if place % 2:
            kk, ru = (name._replace(surname=ALIKE + name.surname.lower()) for name in (draft.kk, draft.ru))
            draft = replace(draft, kk=kk, ru=ru)
        yield draft


def stated(count: int) -> Iterator[Particulars]:
    """A day of birth and a telephone for each."""
    for place in range(count):
        born = date(1950, 1, 1) + timedelta(days=place % 20_000)
        yield Particulars(born=born, phone=f"+7 70{place % 10} {place // 100 % 1000:03} {place % 100:02} 11")


def shown(office: Office, folder: Path) -> PeoplePage:
    """The page of people, on the screen that offices have."""
    preferences = Preferences(folder / "pc.ini")
    running = QApplication([])
    languages, theme = application.prepare(running, preferences)
    window = MainWindow(Offices(means(now)), preferences, languages, theme)
    window.resize(1366, 738)
    window.show_office(Session(office, "clerk", now, window))
    window.show()
    window.go("people")
    page = window.page()
    assert isinstance(page, PeoplePage)
    page.list.tabs.choose("all")
    page.list.asked.emit()
    settle()
    return page


def now() -> datetime:
    """The clock of the window."""
    return NOW


def key(page: PeoplePage, typed: str) -> float:
    """Seconds until the list is drawn after a key."""

    def press() -> None:
        page.list.search.textEdited.emit(typed)
        page.list.table.viewport().repaint()

    page.list.search.setText(typed)
    taken = timed(press, process_time)
    QApplication.processEvents()
    return taken


def ask(office: Office, typed: str) -> object:
    """The question alone."""
    return finding.find(office, typed, NOW.date(), limit=50)


def growing(text: str) -> list[str]:
    """What stands in the field after each key."""
    return [text[:length] for length in range(1, len(text) + 1)]
