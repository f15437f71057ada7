"""The page after a mistake of the program."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.crash import CrashPage, report
from desktop.ui.window import MainWindow

TOLD = """KeyError
  desktop/ui/page.py:97 _hear
  desktop/ui/live/pane.py:88 hear
  desktop/ui/live/board.py:141 seat
  desktop/operations/hall.py:52 roll"""
LOG = Path("/home/office/.local/state/hattama/hattama.log")


def mistake(page: QWidget) -> None:
    """A first one."""
    show(page, again=False)


def mistake_again(page: QWidget) -> None:
    """The same one once more."""
    show(page, again=True)


def show(page: QWidget, again: bool) -> None:
    """Lay the page over the window, as the hook of the program does."""
    window = page.window()
    assert isinstance(window, MainWindow)
    over = CrashPage(report(TOLD, window), LOG, again, window)
    window.lay_over(over)
    over.focus_first()
