"""What happens to a bug: it is written into the log, and a page says what was kept and how to go on."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui import crash_log
from desktop.ui.widgets.fields import flush_typing
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    import threading

    from desktop.ui.pages.crash import CrashPage


class Crash(QObject):
    """Takes the place of ``sys.excepthook`` and of ``threading.excepthook``.

    The page comes when the event that failed is over: a failed painting must not paint. While it is shown,
    and while it is on its way, other mistakes are written down and tell nothing, each of them once: a timer
    or a painting that fails again and again neither stacks pages nor fills the log.
    """

    fallen = Signal(object)

    def __init__(
        self, window: MainWindow, log: Path, start: Callable[[str, Sequence[str]], object] | None = None
    ) -> None:
        super().__init__()
        self._window, self._log = window, log
        self._start = start or start_program
        self._page: CrashPage | None = None
        self._before: QWidget | None = None
        self._telling = False
        self._written: set[str] = set()
        self._last = ""
        self.fallen.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        told = crash_log.told(error, trace)
        if told not in self._written:
            self._written.add(told)
            crash_log.write(self._log, f"{self._window.offices.now().isoformat()}\n{told}\n")
        if not self._telling and not self.is_shown():
            self._telling = True
            self.fallen.emit(told)

    def in_thread(self, failed: "threading.ExceptHookArgs") -> None:
        """The same for a mistake outside of the window's own thread."""
        if failed.exc_value is not None:
            self(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def is_shown(self) -> bool:
        """Whether the page says so already."""
        return self._page is not None and self._window.page() is self._page

    def page(self) -> "CrashPage | None":
        """The page, while it is there."""
        return self._page

    def _show(self, told: str) -> None:
        """Put the page over everything, then keep what was being typed, which may fail in its turn."""
        from desktop.ui.pages.crash import CrashPage, report

        close_dialogs()
        window = self._window
        self._forget()
        self._before = window.page()
        page = self._page = CrashPage(report(told, window), self._log, told == self._last, window)
        page.went_on.connect(self.go_on)
        page.restarted.connect(self.restart)
        self._last = told
        window.lay_over(page)
        page.focus_first()
        self._telling = False
        flush_typing()

    def _forget(self) -> None:
        """Put an earlier page away, which was left by a key."""
        if self._page is not None:
            self._window.stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def go_on(self) -> None:
        """Back to where the clerk was, on pages that are made anew."""
        page, self._page = self._page, None
        self._written.clear()
        if self._window.session() is not None:
            self._window.come_back()
        elif self._before is not None and page is not None:
            self._window.stack.setCurrentWidget(self._before)
            self._window.stack.removeWidget(page)
            page.deleteLater()

    def restart(self) -> None:
        """Begin anew with the same office on the same page; the office is let go for that."""
        window = self._window
        session = window.session()
        arguments = [] if session is None else [str(session.office.store.path)]
        window.preferences.keep_place(*window.place())
        window.offices.close()
        program, *first = command(sys.executable, sys.orig_argv, sys.argv)
        if self._start(program, [*first, *arguments]):
            QApplication.exit(0)  # quit() would ask the window first, whose office is closed
        elif self._page is not None:
            self._page.say_not_started()


def close_dialogs() -> None:
    """Let nothing lie over the page."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def command(executable: str, original: Sequence[str], arguments: Sequence[str]) -> list[str]:
    """How this program was started, without its own arguments."""
    return [executable, *original[1 : len(original) - len(arguments) + 1]]


def start_program(program: str, arguments: Sequence[str]) -> bool:
    """Start a program that outlives this one; whether that was possible."""
    return bool(QProcess.startDetached(program, arguments)[0])
