"""A list as it is seen before it is brought in; what takes long says how far it is and can be stopped."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.core.heading_rows import headed
from desktop.core.import_report import Choice, ImportReport
from desktop.core.profiles import Profile, best, columns_by, laid_on
from desktop.core.progress import Progress, share
from desktop.core.roster_columns import guess_columns, names_people
from desktop.core.roster_table import RosterTable
from desktop.core.rosters import to_rows
from desktop.operations import profiles, rosters
from desktop.ui.people.import_table import ImportLine, lines_of
from desktop.ui.session import Session
from desktop.ui.waiting import Stopped, Waiting
from i18n import t

OF_FILE, OF_ROWS = 40, 60
"""Of a hundred parts: reading the file, of all; telling what its rows say, of what follows."""


@dataclass(frozen=True)
class Seen:
    """How a file was read, what was decided of its rows by their numbers, and what would become of them.

    ``profile`` is the number of the one that says what the columns are, 0 without one.
    """

    path: Path
    table: RosterTable
    columns: Mapping[int, str] = field(default_factory=dict)
    profile: int = 0
    decisions: Mapping[int, Choice] = field(default_factory=dict)
    rows: rosters.Lines = ()
    report: ImportReport = field(default_factory=ImportReport)
    lines: Sequence[ImportLine] = ()
    """The rows as a table shows them."""

    def names_people(self) -> bool:
        """Whether a column holds names."""
        return names_people(self.columns)


class Reading:
    """Each method gives the list as it is seen then, or None when nobody wanted to wait for it."""

    def __init__(self, page: QWidget, session: Session, read_roster: Callable[..., RosterTable]) -> None:
        self._page, self._session, self._read_roster = page, session, read_roster

    def file(self, path: Path, encoding: str = "", separator: str = "", sheet: str = "") -> Seen | None:
        """A file, by the profile that reads most of it, else by its headings.

        Raises:
            UnreadableFile, UnreadableRoster: as ``read_roster`` does.
        """
        with suppress(Stopped), self._waiting() as waiting:
            how = (encoding, separator, sheet)
            table = self._read_roster(path, *how, share(waiting.progress, 0, OF_FILE))
            known = best(self._session.read(profiles.profiles), table)
            profile, table = known or (None, table)
            return self._laid_out(Seen(path, table), profile, waiting.progress)
        return None

    def by_profile(self, seen: Seen, profile: Profile | None) -> Seen | None:
        """As a profile has it, None for the headings; the file is read again where it was read otherwise.

        Raises:
            UnreadableFile, UnreadableRoster: as ``read_roster`` does.
        """
        table = seen.table if profile is None else laid_on(profile, seen.table, asked=True)
        with suppress(Stopped), self._waiting() as waiting:
            if table is None and profile is not None:
                how = (profile.encoding, profile.separator, profile.sheet)
                anew = self._read_roster(seen.path, *how, share(waiting.progress, 0, OF_FILE))
                table = laid_on(profile, anew, asked=True) or seen.table
            return self._laid_out(Seen(seen.path, table or seen.table), profile, waiting.progress)
        return None

    def by_columns(self, seen: Seen, columns: Mapping[int, str]) -> Seen | None:
        """With other columns."""
        with suppress(Stopped), self._waiting() as waiting:
            return self._with_rows(Seen(seen.path, seen.table, columns), waiting.progress)
        return None

    def by_heading(self, seen: Seen, number: int) -> Seen | None:
        """With the heading in another row, 0 for none."""
        table = headed(seen.table, number)
        return self.by_columns(Seen(seen.path, table), guess_columns(table.headings))

    def decided(self, seen: Seen, number: int, decision: Choice | None) -> Seen | None:
        """With a decision of one row, None to leave it to the program again."""
        decisions = {row: choice for row, choice in seen.decisions.items() if row != number}
        if decision is not None:
            decisions[number] = decision
        return self.compared(replace(seen, decisions=decisions))

    def compared(self, seen: Seen) -> Seen | None:
        """Laid over the people as they are now."""
        with suppress(Stopped), self._waiting() as waiting:
            return self._over_people(seen, waiting.progress)
        return None

    def brought_in(self, seen: Seen) -> ImportReport | None:
        """Bring it in; the report, None where it was refused.

        Raises:
            Stopped: nobody wanted to wait; nothing was brought in.
        """
        title = t("Import", "The list is being brought in")
        with Waiting(self._page.window(), title, t("Import", "Stop"), writes=True) as waiting:
            return self._session.work(
                waiting.progress, rosters.import_rows, seen.rows, seen.decisions, seen.path.name
            )

    def _waiting(self) -> Waiting:
        title = t("Import", "The list is being read and compared with the people")
        return Waiting(self._page.window(), title, t("Import", "Stop"))

    def _laid_out(self, seen: Seen, profile: Profile | None, progress: Progress) -> Seen:
        headings = seen.table.headings
        columns = columns_by(profile, headings) if profile else guess_columns(headings)
        known = replace(seen, columns=columns, profile=profile.id if profile else 0)
        return self._with_rows(known, share(progress, OF_FILE, 100))

    def _with_rows(self, seen: Seen, progress: Progress) -> Seen:
        today = self._session.now().date()
        rows = (
            to_rows(seen.table, seen.columns, today, share(progress, 0, OF_ROWS))
            if seen.names_people()
            else ()
        )
        return self._over_people(replace(seen, rows=rows), share(progress, OF_ROWS, 100))

    def _over_people(self, seen: Seen, progress: Progress) -> Seen:
        report = self._session.read(rosters.preview_import, seen.rows, seen.decisions, progress)
        return replace(seen, report=report, lines=lines_of(seen.rows, report, seen.decisions))
