"""The start of the window: fonts, theme, language, office; the page for mistakes; the loop."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.ui.crash import Crash
from desktop.ui.crash_log import default_log
from desktop.ui.icons import logo
from desktop.ui.languages import Languages
from desktop.ui.means import Means
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow


def prepare(application: QApplication, preferences: Preferences) -> tuple[Languages, Theme]:
    """Dress the application and teach it the language."""
    application.setApplicationName("hattama")
    application.setDesktopFileName("hattama")
    languages, theme = Languages(application), Theme(application)
    theme.choose(preferences.theme, preferences.text_size / 100)
    languages.speak(preferences.language)
    application.setWindowIcon(QIcon(logo(64)))
    return languages, theme


def run(
    path: Path | None,
    means: Means,
    preferences: Preferences | None = None,
    log: Path | None = None,
    loop: Callable[[], int] | None = None,
) -> int:
    """Show the window on an office file, on the last one, or on the first-run page; the exit status.

    ``preferences`` and ``log`` have their places on this PC unless others are given; ``loop`` waits for
    events in the place of Qt's.
    """
    application = QApplication(sys.argv[:1])
    kept = preferences or Preferences()
    languages, theme = prepare(application, kept)
    window = MainWindow(Offices(means, application), kept, languages, theme)
    crash = Crash(window, log or default_log())
    sys.excepthook, threading.excepthook = crash, crash.in_thread
    try:
        start(window, path or kept.last_office)
    except Exception as bug:
        crash(type(bug), bug, bug.__traceback__)
    show(window)
    return loop() if loop else QApplication.exec()


def start(window: MainWindow, path: Path | None) -> None:
    """Open the office where there is one; else, or when it cannot be opened, the first-run page."""
    if path is not None and path.exists() and window.offices.open(path):
        return
    window.show_first_run()


def show(window: MainWindow) -> None:
    """Fill a screen that has no more room than the window needs."""
    room = window.screen().availableSize()
    if room.width() <= window.width() or room.height() <= window.height():
        window.showMaximized()
    else:
        window.show()
