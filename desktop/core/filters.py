"""Which people a list is narrowed to: by body, post, source, sex, age, ethnicity, term, what is missing."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any, Literal, NamedTuple

from desktop.core.people import Sex

IN_NONE = 0
"""Stands for a body: those who sit in none."""
NOT_STATED = 0
"""Stands for an ethnicity."""

Missing = Literal[
    "kk", "ru", "sex", "organisation", "post", "born", "iin", "phone", "email", "address", "citizenship",
    "ethnicity", "consent",
]  # fmt: skip
MISSING: tuple[Missing, ...] = (
    "kk", "ru", "sex", "organisation", "post", "born", "iin", "phone", "email", "address", "citizenship",
    "ethnicity", "consent",
)  # fmt: skip
"""What a record can lack."""


@dataclass(frozen=True)
class Filter:
    """All that is asked holds at once; None and "" ask nothing.

    ``body``, ``post`` and ``source`` are those of one mandate in force; ``ends_by`` is the last day by which
    that mandate, or its period, ends. Ages are full years. ``missing`` names what is not stated, all of it.
    """

    body: int | None = None
    post: str = ""
    source: int | None = None
    sex: Sex = ""
    age_from: int | None = None
    age_to: int | None = None
    ethnicity: int | None = None
    ends_by: date | None = None
    missing: tuple[Missing, ...] = ()


EVERYONE = Filter()


class Saved(NamedTuple):
    """A filter under its name."""

    id: int
    name: str
    wanted: Filter


def settings_of(wanted: Filter) -> dict[str, Any]:
    """What is kept of a filter: only what it asks."""
    asked = {name: value for name, value in asdict(wanted).items() if value not in (None, "", ())}
    if wanted.ends_by is not None:
        asked["ends_by"] = wanted.ends_by.isoformat()
    return asked


def from_settings(settings: Mapping[str, Any]) -> Filter:
    """A filter as it was kept; what nobody knows any more is left out."""
    known = {each.name for each in fields(Filter)}
    asked = {name: value for name, value in settings.items() if name in known}
    if "ends_by" in asked:
        asked["ends_by"] = date.fromisoformat(asked["ends_by"])
    if "missing" in asked:
        asked["missing"] = tuple(each for each in asked["missing"] if each in MISSING)
    return Filter(**asked)


def born_between(wanted: Filter, today: date) -> tuple[date | None, date | None]:
    """First and last day of birth of those whose age is asked for."""
    first = None if wanted.age_to is None else day_after(years_before(today, wanted.age_to + 1))
    last = None if wanted.age_from is None else years_before(today, wanted.age_from)
    return first, last


def years_before(day: date, years: int) -> date:
    """The last day of birth of who is so old on a day; whoever was born on 29 February turns on 1 March."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def day_after(day: date) -> date:
    """The next one."""
    return date.fromordinal(day.toordinal() + 1)
