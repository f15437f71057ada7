"""Birthdays in a period, and how many women and men of which age there are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from desktop.core.particulars import age
from desktop.core.people import Sex

BANDS: tuple[tuple[int, int | None], ...] = (
    (0, 29), (30, 39), (40, 49), (50, 59), (60, 69), (70, None),
)  # fmt: skip
"""Full years, both ends included; the last band is open."""
SEXES: tuple[Sex, ...] = ("f", "m", "")


def birthday(born: date, year: int) -> date:
    """The day on which somebody turns a year older: born on 29 February on 1 March of a common year."""
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def birthdays(born: date, since: date, until: date) -> Iterator[date]:
    """The birthdays in a period, both ends included; the day of the birth itself is none."""
    for year in range(since.year, until.year + 1):
        day = birthday(born, year)
        if since <= day <= until and year > born.year:
            yield day


class AgeRow(NamedTuple):
    """A band of ages with how many there are by sex; ``band`` None: the day of birth is not stated."""

    band: tuple[int, int | None] | None
    women: int
    men: int
    unstated: int

    @property
    def total(self) -> int:
        """All of the band."""
        return self.women + self.men + self.unstated


class Ages(NamedTuple):
    """The bands, those without a day of birth, and the mean age of the others in tenths of a year."""

    rows: tuple[AgeRow, ...]
    mean: int | None

    @property
    def whole(self) -> AgeRow:
        """The sums."""
        women, men, unstated = (sum(getattr(row, name) for row in self.rows) for name in AgeRow._fields[1:])
        return AgeRow(None, women, men, unstated)


def ages(people: Iterable[tuple[Sex, date | None]], day: date) -> Ages:
    """Count people by age on a day and by sex. Whole numbers alone: the mean is rounded half up."""
    found: Counter[tuple[tuple[int, int | None] | None, Sex]] = Counter()
    years = []
    for sex, born in people:
        if born is not None:
            years.append(age(born, day))
        found[band_of(born, day), sex] += 1
    rows = tuple(AgeRow(band, *(found[band, sex] for sex in SEXES)) for band in (*BANDS, None))
    mean = (20 * sum(years) + len(years)) // (2 * len(years)) if years else None
    return Ages(rows, mean)


def band_of(born: date | None, day: date) -> tuple[int, int | None] | None:
    """The band of somebody's age on a day."""
    if born is None:
        return None
    years = age(born, day)
    return next((band for band in BANDS if band[0] <= years and (band[1] is None or years <= band[1])), None)
