"""How the columns of a list are read, and the profiles that remember it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.profiles import Profile, columns_by, profile_of
from desktop.core.roster_columns import guess_columns
from desktop.core.roster_table import RosterTable
from desktop.operations import profiles
from desktop.ui.people.profile_choice import ProfileChoice, ProfileName
from desktop.ui.session import Session


@dataclass
class Read:
    """A list, what its columns are, and the number of the profile that says so; 0 without one."""

    table: RosterTable | None = None
    columns: dict[int, str] = field(default_factory=dict)
    profile: int = 0

    def take(self, profile: Profile | None) -> None:
        """Read the columns as a profile has them, else by their headings."""
        headings = self.table.headings if self.table else ()
        self.profile = profile.id if profile else 0
        self.columns = columns_by(profile, headings) if profile else guess_columns(headings)


class ImportProfiles(QObject):
    """``taken`` comes when the columns are read otherwise, ``changed`` when a profile was kept or let go."""

    taken = Signal()
    changed = Signal()

    def __init__(self, page: QWidget, session: Session, read: Read, choice: ProfileChoice) -> None:
        super().__init__(page)
        self._page, self._session, self._read, self._choice = page, session, read, choice
        self.naming: ProfileName | None = None
        choice.chosen.connect(self._take)
        choice.keeping.connect(self.ask_name)
        choice.letting_go.connect(self._let_go)

    def _take(self) -> None:
        self._read.take(self._choice.current())
        self.taken.emit()

    def ask_name(self) -> None:
        """Ask for the name under which these columns are kept."""
        profile = self._choice.current()
        self.naming = ProfileName(self._page, profile.name if profile else "")
        self.naming.taken.connect(self._keep)
        self.naming.open()

    def _keep(self) -> None:
        if self._read.table is None or self.naming is None:
            return
        profile = profile_of(self.naming.line.text(), self._read.table, self._read.columns)
        number = self._session.do(profiles.save, profile)
        if number is not None:
            self._read.profile = number
            self.naming.finish(True)
            self.changed.emit()

    def _let_go(self) -> None:
        profile = self._choice.current()
        if profile is not None and self._session.did(profiles.remove, profile.id):
            self._read.profile = 0
            self.changed.emit()
