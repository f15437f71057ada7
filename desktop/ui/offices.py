"""Opening, creating, signing in to and closing the office that the window shows."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.refusals import (
    DamagedKeys,
    DamagedOffice,
    ForeignKeys,
    KeysMissing,
    NewerOffice,
    OfficeInUse,
    PasswordNeeded,
    Trouble,
)
from desktop.ui.means import Means
from desktop.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.passwords import Protection, Secret
    from desktop.operations.door import Acting
    from desktop.operations.encryption import NewSecrets
    from desktop.operations.offices import NewOffice
    from desktop.operations.tries import Tries


STUCK = (DamagedOffice, DamagedKeys, KeysMissing, ForeignKeys, NewerOffice, OfficeInUse)
"""What one sentence is not enough for: it has a page, with what can be done."""


class Offices(QObject):
    """``opened`` carries the Session of the office that was opened or created, ``refused`` a Trouble,
    ``locked`` the path of an office that opens with a password; ``left`` comes before an office is closed.
    ``stuck`` carries the path of an office that does not open and needs a page of its own, the Trouble, and
    the Secret that was given.
    """

    opened = Signal(object)
    refused = Signal(object)
    locked = Signal(object)
    left = Signal()
    stuck = Signal(object, object, object)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.means = means
        self._session: Session | None = None
        self._waiting: Session | None = None
        """Signed in, but not shown before they have a password of their own."""
        self._tries: Tries | None = None

    def open(self, path: Path) -> bool:
        """Open an office file, or ask for the password; False when it can be neither."""
        from desktop.operations import offices

        try:
            office = offices.open_office(path, self.means.supplies(), self.means.who)
        except PasswordNeeded:
            self.locked.emit(path)
            return True
        except STUCK as trouble:
            self.stuck.emit(path, trouble, None)
            return True
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        self.show(Session(office, self.means.who, self.means.clock, self))
        return True

    def open_to_read(self, path: Path) -> bool:
        """Open a plain office that another program holds, to look at it."""
        from desktop.operations import offices

        try:
            office = offices.open_office(path, self.means.supplies(), self.means.who, to_read=True)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return False
        self.show(Session(office, self.means.who, self.means.clock, self))
        return True

    # ------- with a password

    def tries(self) -> "Tries":
        """Wrong passwords since the program was started."""
        if self._tries is None:
            from desktop.operations.tries import Tries

            self._tries = Tries()
        return self._tries

    def names_for(self, path: Path) -> tuple[str, ...]:
        """The sign-in names of an office; none when its keys cannot be read, which signing in will say."""
        from desktop.operations import offices

        try:
            return offices.names_for(path)
        except Trouble:
            return ()

    def sign_in(self, path: Path, secret: "Secret", to_read: bool = False) -> Session | Trouble:
        """Open an encrypted office, which is not shown yet; or what stands in the way."""
        from desktop.operations import access, locks, offices

        means, tries = self.means, self.tries()
        try:
            office = offices.open_office(path, means.supplies(), means.who, secret, to_read, tries)
        except STUCK as trouble:
            if not isinstance(trouble, OfficeInUse) or locks.doubtful(path):
                self.stuck.emit(path, trouble, secret)
            return trouble
        except Trouble as trouble:
            return trouble
        session = Session(office, office.user.name, means.clock, self)
        if not to_read:
            session.greeting = session.do(access.signed_in, tries)
        self._waiting = session
        return session

    def choose_password(self, session: Session, old: str, new: str) -> Trouble | None:
        """Put a password of one's own in the place of the one that was given; what stands in the way."""
        from desktop.operations import access
        from desktop.operations.door import Acting

        acting = Acting(session.office, session.office.user.name, self.now())
        try:
            access.change_own_password(acting, old, new)
        except Trouble as trouble:
            return trouble
        return None

    # ------- another key

    def rotate(
        self, session: Session, own: str, new: "NewSecrets", progress: "Callable[[int, int], object]"
    ) -> Trouble | None:
        """Write the office that is shown anew under another key, and show it; or what stands in the way."""
        from desktop.core.passwords import RECOVERY, Secret
        from desktop.operations import encryption

        user = session.office.user
        secret = Secret(new.recovery if user.name == RECOVERY else own, user.name)
        try:
            encryption.rotate_key(self._acting(session), own, new, progress)
        except Trouble as trouble:
            return self._shown_as_it_was(session, trouble)
        self._show_anew(session, secret)
        return None

    def protect(
        self, session: Session, protection: "Protection", progress: "Callable[[int, int], object]"
    ) -> Trouble | tuple[Path, ...]:
        """Encrypt the plain office that is shown, and show it; plain copies, or what stands in the way."""
        from desktop.core.passwords import Secret
        from desktop.operations import encryption

        try:
            left = encryption.protect(self._acting(session), protection, progress)
        except Trouble as trouble:
            return self._shown_as_it_was(session, trouble)
        self._show_anew(session, Secret(protection.password, protection.name))
        return left

    def _acting(self, session: Session) -> "Acting":
        from desktop.operations.door import Acting

        return Acting(session.office, session.office.user.name, self.now())

    def _shown_as_it_was(self, session: Session, trouble: Trouble) -> Trouble:
        """Most often it stayed open; closed already it is opened by whoever signs in."""
        if not session.office.store.is_open():
            self.leave(session.office.store.path)
        return trouble

    def _show_anew(self, session: Session, secret: "Secret") -> None:
        """Open what was closed to be written anew."""
        opened = self.sign_in(session.office.store.path, secret)
        if isinstance(opened, Trouble):
            self.leave(session.office.store.path)
        else:
            self.show(opened)

    def leave(self, path: Path) -> None:
        """Close the office that is shown, and ask who is there."""
        self.left.emit()
        self.close()
        self.locked.emit(path)

    def drop(self, session: Session) -> None:
        """Let go of an office that was opened and is not to be shown."""
        from desktop.operations import offices

        self._waiting = None
        offices.close(session.office)
        session.deleteLater()

    def create(self, path: Path, new: "NewOffice", protection: "Protection | None" = None) -> Trouble | None:
        """Make an office with its assembly and council, and open it; or what stands in the way, which is
        told beside the field that it belongs to and not by ``refused``.
        """
        from desktop.operations import offices

        means = self.means
        try:
            office = offices.create(path, new, means.supplies(), means.who, self.now(), protection)
        except Trouble as trouble:
            return trouble
        self.show(Session(office, office.user.name, means.clock, self))
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

        if self._waiting is not None:
            self.drop(self._waiting)
        if self._session is not None:
            offices.close(self._session.office)
            self._session.deleteLater()
            self._session = None

    def show(self, session: Session) -> None:
        """Show an office in the place of the one before, which is closed."""
        former, self._session, self._waiting = self._session, session, None
        self.opened.emit(session)
        if former is not None:
            from desktop.operations import offices

            offices.close(former.office)
            former.deleteLater()
