"""The start of the window: fonts, theme, language, office; the crash sentence; the loop."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import logo
from desktop.ui.languages import Languages
from desktop.ui.means import Means
from desktop.ui.offices import Offices
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from i18n import t

LOG = logging.getLogger("hattama")


def prepare(application: QApplication, preferences: Preferences) -> tuple[Languages, Theme]:
    """Dress the application and teach it the language."""
    application.setApplicationName("hattama")
    application.setDesktopFileName("hattama")
    languages, theme = Languages(application), Theme(application)
    theme.choose(preferences.theme, preferences.text_size / 100)
    languages.speak(preferences.language)
    application.setWindowIcon(QIcon(logo(64)))
    return languages, theme


def run(path: Path | None, means: Means, preferences: Preferences | None = None) -> int:
    """Show the window on an office file, on the last one, or on the first-run page; the exit status."""
    application = QApplication(sys.argv[:1])
    kept = preferences or Preferences()
    languages, theme = prepare(application, kept)
    window = MainWindow(Offices(means, application), kept, languages, theme)
    sys.excepthook = Crash(window)
    start(window, path or kept.last_office)
    window.show()
    return application.exec()


def start(window: MainWindow, path: Path | None) -> None:
    """Open the office where there is one; else, or when it cannot be opened, the first-run page."""
    if path is not None and path.exists() and window.offices.open(path):
        return
    window.show_first_run()


class Crash:
    """What happens to a bug: one sentence for the clerk, the places in the code for the log.

    The log gets no messages and no values, because names could stand in them.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        LOG.critical("%s\n%s", kind.__name__, "".join(traceback.format_tb(trace)))
        if not self._told:
            self._told = True
            self.tell()

    def tell(self) -> None:
        """Say it once, without details."""
        from desktop.ui.dialogs import tell

        told = tell(
            self._window,
            t("Crash", "The program made a mistake"),
            t(
                "Crash",
                "Everything recorded before it is kept. Close the program and open it again; "
                "if this happens once more, send the log file to whoever looks after the program.",
            ),
        )
        told.finished.connect(self._may_tell_again)

    def _may_tell_again(self) -> None:
        self._told = False
