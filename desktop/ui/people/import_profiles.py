"""The profiles by which lists are read: one is chosen, kept, let go."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.profiles import profile_of
from desktop.operations import profiles
from desktop.ui.people.import_reading import Seen
from desktop.ui.people.profile_choice import ProfileChoice, ProfileName
from desktop.ui.session import Session


class ImportProfiles(QObject):
    """``taken`` wants the list read by a Profile, or by its headings for None. ``kept`` has the number of
    the profile that says now how it is read, 0 when that was let go.
    """

    taken = Signal(object)
    kept = Signal(int)

    def __init__(
        self, page: QWidget, session: Session, seen: Callable[[], Seen | None], choice: ProfileChoice
    ) -> None:
        super().__init__(page)
        self._page, self._session, self._seen, self._choice = page, session, seen, choice
        self.naming: ProfileName | None = None
        choice.chosen.connect(self._take)
        choice.keeping.connect(self.ask_name)
        choice.letting_go.connect(self._let_go)

    def _take(self) -> None:
        self.taken.emit(self._choice.current())

    def ask_name(self) -> None:
        """Ask for the name under which these columns are kept."""
        profile = self._choice.current()
        self.naming = ProfileName(self._page, profile.name if profile else "")
        self.naming.taken.connect(self._keep)
        self.naming.open()

    def _keep(self) -> None:
        seen = self._seen()
        if seen is None or self.naming is None:
            return
        profile = profile_of(self.naming.line.text(), seen.table, seen.columns)
        number = self._session.do(profiles.save, profile)
        if number is not None:
            self.naming.finish(True)
            self.kept.emit(number)

    def _let_go(self) -> None:
        profile = self._choice.current()
        if profile is not None and self._session.did(profiles.remove, profile.id):
            self.kept.emit(0)
