"""The regions of the country, each with its own assembly."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from desktop.core.texts import Text, Trio


class Region(NamedTuple):
    """A region or a city with a region's status; ``centre`` is empty for a city.

    ``since`` is its first day where it was formed within the years that the acts cover, else None.
    """

    code: str
    name: Trio
    centre: Text
    since: date | None

    def existed(self, day: date) -> bool:
        """Whether there was such a region on that day."""
        return self.since is None or self.since <= day


def parse(table: str) -> tuple[Region, ...]:
    """The regions of ``resources/regions.tsv``, whose first line names the columns."""
    return tuple(_region(line.split("\t")) for line in table.splitlines()[1:])


def _region(cells: list[str]) -> Region:
    code, kk, ru, en, centre_kk, centre_ru, since = cells
    first = date.fromisoformat(since) if since else None
    return Region(code, Trio(kk, ru, en), Text(centre_kk, centre_ru), first)


def region(regions: Iterable[Region], code: str) -> Region | None:
    """The region of that code, in whatever case it was typed."""
    return next((region for region in regions if region.code == code.upper()), None)
