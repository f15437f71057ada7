"""What the start of the program hands to the window, so that the window imports none of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.core.regions import Region
    from desktop.core.roster_table import RosterTable
    from desktop.operations.door import Supplies


class Means(NamedTuple):
    """``supplies`` parses the acts when it is first called. ``read_roster(path, encoding,
    separator, sheet, progress)`` reads a file of people and raises Trouble. ``regions`` are those
    of the country.

    ``make_demo`` writes a demo office to a path. ``clock`` gives naive local time.
    """

    supplies: "Callable[[], Supplies]"
    who: str
    read_roster: "Callable[..., RosterTable]"
    regions: "Callable[[], Sequence[Region]]"
    make_demo: Callable[[Path], object] | None = None
    clock: Callable[[], datetime] = datetime.now
