"""What happens to a bug: one sentence for the clerk, the places in the code for a log."""

from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from i18n import t

LARGEST = 200_000
"""Bytes; a longer log begins anew."""


def default_log() -> Path:
    """The log of this user on this PC."""
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "hattama" / "hattama.log"


class Crash:
    """Takes the place of ``sys.excepthook``.

    The log gets no messages and no values, because names could stand in them: the kind of error and where.
    """

    def __init__(self, window: QWidget, log: Path) -> None:
        self._window, self._log = window, log
        self._told = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.write(kind, trace)
        if not self._told:
            self._told = True
            self.tell()

    def write(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Add to the log; where that is not possible, standard error has it."""
        import sys
        import traceback

        places = [f"  {place.filename}:{place.lineno} {place.name}" for place in traceback.extract_tb(trace)]
        text = "\n".join((kind.__name__, *places, ""))
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._log.exists() and self._log.stat().st_size > LARGEST
            with self._log.open("w" if fresh else "a", encoding="utf-8") as log:
                log.write(text)
        except OSError:
            sys.stderr.write(text)

    def tell(self) -> None:
        """Say it once, without details but for where the log lies."""
        from desktop.ui.dialogs import tell

        told = tell(
            self._window,
            t("Crash", "The program made a mistake"),
            t(
                "Crash",
                "Everything recorded before it is kept. Close the program and open it again; "
                "if this happens once more, send this file to whoever looks after the program: {path}.",
            ).format(path=self._log),
        )
        told.finished.connect(self._may_tell_again)

    def _may_tell_again(self) -> None:
        self._told = False
