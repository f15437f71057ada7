"""How a list that comes again and again is read: which heading is what, kept under a name."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.core.heading_rows import headed
from desktop.core.names import fold, tidy
from desktop.core.roster_columns import FIELDS, Columns
from desktop.core.roster_table import HEADING_WITHIN, RosterTable

NAME_LIMIT = 100
"""Characters of a name under which something is kept."""


class Profile(NamedTuple):
    """``columns`` are headings with their fields; "" where a file tells its encoding and separator itself.

    ``heading`` is the row in which the headings stood, 0 for none.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    id: int = 0
    heading: int = 0


def profile_of(name: str, table: RosterTable, columns: Columns) -> Profile:
    """The way in which a list is being read."""
    named = tuple((table.headings[place], field) for place, field in sorted(columns.items()))
    return Profile(name, named, table.encoding, table.separator, table.sheet, heading=table.heading)


def fits(profile: Profile, headings: Sequence[str]) -> bool:
    """Whether a list has every heading that the profile reads."""
    there = {plain(heading) for heading in headings}
    return bool(profile.columns) and all(plain(heading) in there for heading, _ in profile.columns)


def laid_on(profile: Profile, table: RosterTable, asked: bool = False) -> RosterTable | None:
    """The list as the profile reads it, with its heading where the profile finds it; None where it does not.

    A title more or less may stand above the heading this time. Any list can be read without a heading, so
    that is done only where a clerk asked for the profile.
    """
    if fits(profile, table.headings):
        return table
    rows = [line.number for line in table.lines[:HEADING_WITHIN]]
    numbers = [profile.heading, *rows] if profile.heading else [0] if asked else []
    tried = (headed(table, number) for number in numbers)
    return next((found for found in tried if fits(profile, found.headings)), None)


def columns_by(profile: Profile, headings: Sequence[str]) -> dict[int, str]:
    """The columns of a list by a profile; a heading that stands twice is read where it stands first."""
    places = {plain(heading): place for place, heading in reversed(list(enumerate(headings)))}
    return {places[plain(heading)]: field for heading, field in profile.columns if plain(heading) in places}


def best(profiles: Sequence[Profile], table: RosterTable) -> tuple[Profile, RosterTable] | None:
    """The profile that reads most of a list's columns, of those that fit; of equals the newest."""
    for profile in sorted(profiles, key=breadth, reverse=True):
        found = laid_on(profile, table)
        if found is not None:
            return profile, found
    return None


def breadth(profile: Profile) -> tuple[int, int]:
    """How many columns a profile reads, and how new it is."""
    return len(profile.columns), profile.id


def plain(heading: str) -> str:
    """A heading however it was typed."""
    return fold(tidy(heading))


def settings_of(profile: Profile) -> dict[str, Any]:
    """What is kept of a profile besides its name."""
    return {
        "columns": [list(pair) for pair in profile.columns],
        "encoding": profile.encoding,
        "separator": profile.separator,
        "sheet": profile.sheet,
        "heading": profile.heading,
    }


def from_settings(number: int, name: str, settings: Mapping[str, Any]) -> Profile:
    """A profile as it was kept; fields that nobody knows any more are left out."""
    columns = tuple((str(heading), str(field)) for heading, field in settings.get("columns", ()))
    return Profile(
        name,
        tuple(pair for pair in columns if pair[1] in FIELDS),
        str(settings.get("encoding", "")),
        str(settings.get("separator", "")),
        str(settings.get("sheet", "")),
        number,
        int(settings.get("heading", 0)),
    )
