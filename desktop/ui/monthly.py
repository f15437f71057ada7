"""The full check of every month: by itself, while nobody is at the keyboard, a part at a time."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.checkup import Finding
from desktop.core.refusals import Trouble
from desktop.operations import checkup
from desktop.operations.door import Office
from desktop.ui.quiet import Quiet
from desktop.ui.session import Session

LULL = 20_000
"""Milliseconds without a key before it begins, and goes on after somebody worked."""


class Monthly(QObject):
    """``found`` carries how much is wrong; where nothing is, that is noted and nobody is told."""

    found = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._part = 0
        self._findings: list[Finding] = []
        self._quiet, self._next = Quiet(self), QTimer(self)
        self._quiet.come.connect(self.check_part)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.check_part)

    def follow(self, session: Session | None) -> None:
        """Check another office when its month is over."""
        self._quiet.stop()
        self._next.stop()
        self._session, self._part, self._findings = session, 0, []
        if session is not None and self._is_due(session):
            self._quiet.wait(LULL)

    def waits(self) -> bool:
        """Whether it is on its way."""
        return self._quiet.waits() or self._next.isActive()

    def check_part(self) -> None:
        """Look at one part; the next one follows when whatever was pressed meanwhile is done."""
        session = self._session
        if session is None or not session.office.store.is_open():
            return
        try:
            self._findings += session.read(findings_of, self._part)
        except Trouble as trouble:
            session.refused.emit(trouble)
            return
        self._part += 1
        if self._part < len(checkup.PARTS) and not (self._part == 1 and self._findings):
            self._next.start(0)
        else:
            self._end(session)

    def _end(self, session: Session) -> None:
        self._session = None
        self._quiet.stop()
        self._next.stop()
        if self._findings:
            self.found.emit(len(self._findings))
        else:
            session.did(checkup.note)

    def _is_due(self, session: Session) -> bool:
        store = session.office.store
        return not store.read_only and session.read(checkup.due, session.now())


def findings_of(office: Office, part: int) -> list[Finding]:
    """What one part of the full check finds; the others say nothing where the first finds damaged pages."""
    return list(checkup.PARTS[part](office))
