"""Opening, creating and closing the office that the window shows."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.refusals import Trouble
from desktop.ui.means import Means
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.operations.offices import NewOffice


class Offices(QObject):
    """``opened`` carries the Session of the office that was opened or created, ``refused`` a Trouble."""

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.means = means
        self._session: Session | None = None

    def open(self, path: Path) -> bool:
        """Open an office file."""
        from desktop.operations import offices

        try:
            office = offices.open_office(path, self.means.supplies(), self.means.who)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        self._show(Session(office, self.means.who, self.means.clock, self))
        return True

    def create(self, path: Path, new: "NewOffice") -> Trouble | None:
        """Make an office with its assembly and council, and open it; or what stands in the way, which is
        told beside the field that it belongs to and not by ``refused``.
        """
        from desktop.operations import offices

        means = self.means
        try:
            office = offices.create(path, new, means.supplies(), means.who, self.now())
        except Trouble as trouble:
            return trouble
        self._show(Session(office, means.who, means.clock, self))
        return None

    def make_demo(self, path: Path) -> bool:
        """Write the demo office where there is none, and open it."""
        if self.means.make_demo is None:
            return False
        try:
            if not path.exists():
                self.means.make_demo(path)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        return self.open(path)

    def now(self) -> datetime:
        """The moment, in whole seconds."""
        return self.means.clock().replace(microsecond=0)

    def close(self) -> None:
        """Let the office go; nothing waits to be written."""
        from desktop.operations import offices

        if self._session is not None:
            offices.close(self._session.office)
            self._session.deleteLater()
            self._session = None

    def _show(self, session: Session) -> None:
        former, self._session = self._session, session
        self.opened.emit(session)
        if former is not None:
            from desktop.operations import offices

            offices.close(former.office)
            former.deleteLater()
