"""At the door of a session of 1,000: from the key that marks an arrival to the quorum painted anew."""

from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db import people as rows
from desktop.operations import mandates
from desktop.ui import application
from desktop.ui.offices import Offices
from desktop.ui.pages.live import LivePage
from desktop.ui.preferences import Preferences
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.bench.crowds import people as crowd
from tests.bench.measuring import FRAME, Measured, p99, timed
from tests.offices import Clerk, new_office
from tests.ui.shared import means, settle, type_text


def measure(scale: float, folder: Path) -> Measured:
    """Half of them come, in any order; the letters of the name are typed before the clock starts."""
    clerk = Clerk(new_office(folder / "office.hattama"))
    drafts = list(crowd(int(1_000 * scale)))
    with clerk.office.db.atomic():
        clerk.members = [rows.insert(clerk.office.db, draft) for draft in drafts]
        mandates.admit(clerk.acting, 1, clerk.members, "member", date(2020, 1, 1))
    clerk.plan(body=1)
    clerk.open(0)
    window = shown(clerk, folder)
    page = window.page()
    assert isinstance(page, LivePage)
    search = page.middle.door.search

    def enter() -> None:
        QTest.keyClick(search, Qt.Key.Key_Return)
        QApplication.processEvents()

    times = []
    for draft in Random(3).sample(drafts, len(drafts) // 2):
        type_text(search, f"{draft.kk.surname[:4]} {draft.kk.given[:2]}")
        settle()
        times.append(timed(enter))
    arrived = page.board.present()
    window.close()
    return Measured(
        p99(times), FRAME, "one frame, 16.7 ms", 1, f"p99 of {len(times)} keys; {arrived} are present"
    )


def shown(clerk: Clerk, folder: Path) -> MainWindow:
    """The window on that meeting."""
    preferences = Preferences(folder / "pc.ini")
    running = QApplication([])
    languages, theme = application.prepare(running, preferences)
    opener = Offices(means(lambda: clerk.now))
    window = MainWindow(opener, preferences, languages, theme)
    window.show_office(Session(clerk.office, "clerk", lambda: clerk.now, window))
    window.show()
    window.go("live", clerk.meeting)
    settle()
    return window
