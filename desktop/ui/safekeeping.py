"""What is done for the office by itself: backups, the monthly check, and the word about both."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.refusals import Trouble
from desktop.operations import backups, locks, offices
from desktop.operations.backups import Backup
from desktop.ui import backing_up
from desktop.ui.dialogs import ask, tell
from desktop.ui.monthly import Monthly
from desktop.ui.quiet import Quiet
from desktop.ui.refusals import Band
from desktop.ui.session import Change, Session
from i18n import t

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow

MINUTE = 60_000
BREATH = 3_000
"""Milliseconds without a key after which a backup by the clock disturbs nobody."""
AFTER_FAILING = 10
"""Minutes until a backup that failed is tried again."""


class Safekeeping(QObject):
    """Follows the session of the window. ``band`` tells what failed, ``done`` what was put back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._rests, self._leaves = 0, False
        self._unnoted: tuple[Path, Path, datetime] | None = None
        self.band, self.done = Band("warn", "warn"), Band("good", "check")
        for strip in (self.band, self.done):
            window.add_strip(strip)
        self.monthly = Monthly(self)
        self.monthly.found.connect(self._tell_found)
        self._clock, self._quiet, self._soon = QTimer(self), Quiet(self), QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(self.tick)
        self._quiet.come.connect(self.back_up_by_clock)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._after_meeting)
        window.status.backup.clicked.connect(self.show_part)

    def follow(self, session: Session | None) -> None:
        """Look after another office, or after none: one that was closed is none."""
        if session is not None and not session.office.store.is_open():
            session = None
        self._quiet.stop()
        self._soon.stop()
        self.band.clear()
        self.done.clear()
        if session is not self._session and session is not None:
            session.changed.connect(self._hear)
        self._session, self._rests, self._leaves = session, 0, False
        self.monthly.follow(session)
        if session is None:
            self._clock.stop()
            return
        self._clock.start()
        self._note_put_back(session)
        self._remember(session)
        self._warn_of_network(session)
        self.tick()

    def note_when_open(self, office: Path, backup: Path, at: datetime) -> None:
        """An office came out of a backup, which was read and is good: it is to know of it once it is open."""
        self._unnoted = office, backup, at

    def _note_put_back(self, session: Session) -> None:
        """Without this it would say that there is no backup yet, or only older ones."""
        unnoted, self._unnoted = self._unnoted, None
        if unnoted is None or not backing_up.able(session):
            return
        office, backup, at = unnoted
        if office.resolve() == session.office.store.path.resolve():
            session.did(backups.note, backup, at)

    def tick(self) -> None:
        """Say how things stand; wait for a quiet moment when a backup is due."""
        session = self._session
        if session is None or not session.office.store.is_open():
            return
        self.look()
        if not backing_up.able(session):
            return
        self._rests = max(0, self._rests - 1)
        if not self._rests and session.read(backups.due, session.now()):
            self._quiet.wait(BREATH)

    def look(self) -> None:
        """Say in the status area how the backups stand; those of invented people matter to nobody."""
        session, status = self._session, self._window.status
        if session is None or not session.office.store.is_open() or session.read(offices.settings).demo:
            status.show_backup(None)
            return
        now = session.now()
        found, last = session.read(backups.concerns, now), session.read(backups.last_good)
        folder = session.read(backups.settings).folder
        status.show_backup(backing_up.line_of(last, found, folder, now) if found or last else None)

    def show_part(self) -> None:
        """Lead to the part of the settings."""
        self._window.go("settings", "backups")

    # ------- making them

    def folder(self) -> Path | None:
        """Where backups go, if anywhere and if whoever is at work can make them."""
        session = self._session
        if session is None or not session.office.store.is_open() or not backing_up.able(session):
            return None
        chosen = session.read(backups.settings).folder
        return Path(chosen) if chosen else None

    def back_up(self, closing: bool = False) -> Trouble | None:
        """Make one; what stood in the way is told in the strip, and given back."""
        folder, session = self.folder(), self._session
        if folder is None or session is None:
            return None
        made = backing_up.make(session, self._window, folder, closing)
        if isinstance(made, Backup):
            self.band.clear()
            self._rests = 0
        elif isinstance(made, Trouble):
            self._rests = AFTER_FAILING
            told = t("Backups", "The backup was not made, the office itself is safe. {reason}")
            self.band.tell(told.format(reason=backing_up.reason(made)))
            return made
        else:
            self._rests = AFTER_FAILING
        return None

    def back_up_by_clock(self) -> None:
        """Make the one that is due, unless that was done meanwhile."""
        session = self._session
        if session is not None and session.read(backups.due, session.now()):
            self.back_up()

    def _after_meeting(self) -> None:
        session = self._session
        if session is not None and session.read(backups.settings).after_meeting:
            self.back_up()

    def before_leaving(self) -> None:
        """Make the last one before another office is shown; a failure is told there."""
        session = self._session
        if session is not None and self.folder() is not None and self._is_wanted(session):
            trouble = self.back_up(closing=True)
            if trouble is not None:
                self._window.show_trouble(trouble)

    def _is_wanted(self, session: Session) -> bool:
        """Whether one is made at the end, and would hold something new."""
        return session.read(backups.settings).at_closing and session.read(backups.changed)

    def before_closing(self) -> bool:
        """Make the last one; False when it failed, and whoever closes is asked whether to close anyway."""
        session = self._session
        if self._leaves or session is None or self.folder() is None:
            return True
        if not self._is_wanted(session):
            return True
        trouble = self.back_up(closing=True)
        if trouble is None:
            return True
        ask(
            self._window,
            t("Backups", "The backup was not made"),
            "{} {}".format(
                backing_up.reason(trouble),
                t("Backups", "Put the stick in and close once more, or close without a backup."),
            ),
            t("Backups", "Close without a backup"),
            self._close_anyway,
            final=False,
        )
        return False

    def _close_anyway(self) -> None:
        self._leaves = True
        self._window.close()

    # ------- what is heard and told

    def _hear(self, change: Change) -> None:
        session = self._session
        if session is None or self.sender() is not session:
            return
        if change.topic not in ("backups", "checkup"):
            self.done.clear()
        if change.topic == "backups":
            self._remember(session)
        if change.topic in ("backups", "settings"):
            self.look()
        if change.operation == "opening.close_meeting":
            self._soon.start(0)

    def _remember(self, session: Session) -> None:
        """Keep the folder on this PC, where it is found when the office cannot be opened."""
        folder = session.read(backups.settings).folder
        self._window.preferences.keep_backup_folder(session.office.store.path, folder)

    def _warn_of_network(self, session: Session) -> None:
        path = session.office.store.path
        if not locks.on_network(path) or self._window.preferences.network_told(path):
            return
        self._window.preferences.tell_network(path)
        tell(self._window, t("Backups", "The office lies in a network folder"), network_words())

    def _tell_found(self, count: int) -> None:
        told = t(
            "Backups",
            "The monthly check found what is wrong, in number: {count}. Look at Settings, Backups, and make "
            "a copy of the office file.",
        )
        self.band.tell(told.format(count=count))


def network_words() -> str:
    """Why a network folder is no place for an office."""
    return t(
        "Backups",
        "When the network fails, what was just recorded can be lost, and two programs may open the office at "
        "once. Keep it on a disk of this computer, and send backups to the network folder instead.",
    )
