"""Which people the list shows: those of the tab, narrowed by the filter and by what is typed."""

from dataclasses import replace

from desktop.core.filters import EVERYONE, IN_NONE
from desktop.core.people import Person
from desktop.operations import finding, mandates
from desktop.ui.people.list_panel import PeopleList
from desktop.ui.people.listing import Listed, matching, of_members, of_person
from desktop.ui.people.tabs import ALL, WITHOUT
from desktop.ui.session import Session

LIMIT = 2_000
"""People listed at once without a word to find them by."""
FOUND = 50
"""People listed of those found: as many as anyone reads before a letter more is typed."""


class Rows:
    """Reads the rows that tab, filter and letters of a list ask for."""

    def __init__(self, session: Session, asked: PeopleList) -> None:
        self._session, self._asked = session, asked

    def listed(self) -> tuple[list[Listed], int]:
        """The rows of the tab that are found, and how many there can be at most."""
        key, typed, day = self._asked.tabs.key(), self._asked.typed(), self._session.now().date()
        if key in (ALL, WITHOUT) or self._asked.filter.held != EVERYONE:
            limit = FOUND if typed else LIMIT
            return [of_person(person) for person in self.found(limit)], limit
        rows = of_members(self._session.read(mandates.composition, int(key), day))
        return matching(rows, typed), LIMIT

    def found(self, limit: int) -> list[Person]:
        """People of the tab whom words and filter mean."""
        key, wanted = self._asked.tabs.key(), self._asked.filter.held
        if key != ALL and wanted.body is None:
            wanted = replace(wanted, body=IN_NONE if key == WITHOUT else int(key))
        day = self._session.now().date()
        return self._session.read(finding.find, self._asked.typed(), day, wanted, limit)
