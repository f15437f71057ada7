"""Backups of an office: how they are named, when the next one is due, which of them are kept."""

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

SUFFIX = ".hattama"

DAYS, WEEKS, MONTHS = 7, 5, 12
"""All of the last days are kept, one of each of the last weeks and months, one of each year."""

NAMED = re.compile(r"(?P<office>.+) (?P<day>\d{4}-\d\d-\d\d) (?P<hour>\d\d-\d\d(-\d\d)?)")


class BackupSettings(NamedTuple):
    """When an office is backed up, and where to; without a folder it is not."""

    folder: str = ""
    every_hours: int = 24
    """0 for not by the clock."""
    after_meeting: bool = True
    at_closing: bool = True
    before_import: bool = True
    warn_after_days: int = 7


class LastBackup(NamedTuple):
    """The newest backup that was read back and found good."""

    at: datetime
    path: str
    entry: int = 0
    """The newest entry of the journal that is in it."""


class Concern(NamedTuple):
    """What is wrong with the backups of an office.

    "none": there is none yet; "old": the newest is so many ``days`` old; "gone": the folder is not there now;
    "same_disk": it lies on the disk of the office, and would be lost with it.
    """

    kind: Literal["none", "old", "gone", "same_disk"]
    days: int = 0
    at: datetime | None = None
    folder: str = ""


class Contents(NamedTuple):
    """What is in an office file."""

    schema: int
    people: int
    meetings: int
    newest: datetime | None
    """The newest moment in its records."""


class Difference(NamedTuple):
    """Rows of a table that came, changed and went since a copy was made."""

    table: str
    added: int
    changed: int
    removed: int


class Lost(NamedTuple):
    """What would be lost by putting a backup back: entries of the journal, and rows by table."""

    entries: int
    tables: Sequence[Difference]


def stem_of(office: str, at: datetime, exact: bool = False) -> str:
    """What a backup made at that moment is called; with seconds where the minute is taken."""
    return f"{office} {at:%Y-%m-%d %H-%M-%S}" if exact else f"{office} {at:%Y-%m-%d %H-%M}"


def known_by(name: str) -> tuple[str, datetime] | None:
    """The office and the moment in the name of a backup; None where it is no such name."""
    stem = name.removesuffix(SUFFIX)
    found = NAMED.fullmatch(stem)
    if found is None or name == stem:
        return None
    pattern = "%Y-%m-%d %H-%M-%S" if found[4] else "%Y-%m-%d %H-%M"
    try:
        return found["office"], datetime.strptime(f"{found['day']} {found['hour']}", pattern)
    except ValueError:
        return None


def kept(moments: Collection[datetime], today: date) -> frozenset[datetime]:
    """Which backups stay when the others are let go.

    Days, weeks and months are counted among those that have a backup, so that a clock that jumped ahead, or
    a PC that was off for a summer, makes none of them old. What is dated after today stays in any case.
    """
    past = sorted({at for at in moments if at.date() <= today})
    days = sorted({at.date() for at in past})[-DAYS:]
    return frozenset(
        [
            *(at for at in moments if at.date() > today),
            *(at for at in past if at.date() in days),
            *newest_of_each(past, week)[-WEEKS:],
            *newest_of_each(past, month)[-MONTHS:],
            *newest_of_each(past, year),
        ]
    )


def newest_of_each(ordered: Iterable[datetime], period: Callable[[datetime], Hashable]) -> list[datetime]:
    """The last one of each period, in order."""
    return list({period(at): at for at in ordered}.values())


def week(at: datetime) -> tuple[int, int]:
    """The week from Monday on, with its year."""
    return at.isocalendar()[:2]


def month(at: datetime) -> tuple[int, int]:
    """The month, with its year."""
    return at.year, at.month


def year(at: datetime) -> int:
    """The year."""
    return at.year


def due(last: LastBackup | None, settings: BackupSettings, now: datetime) -> bool:
    """Whether a backup is due by the clock; one that is dated ahead of it was dated by a wrong one."""
    if not (settings.folder and settings.every_hours):
        return False
    return last is None or not timedelta(0) <= now - last.at < timedelta(hours=settings.every_hours)


def concerns(
    last: LastBackup | None, settings: BackupSettings, now: datetime, there: bool, same_disk: bool
) -> list[Concern]:
    """What is wrong, the worst first."""
    found = []
    if last is None:
        found.append(Concern("none"))
    elif (days := abs((now - last.at).days)) > settings.warn_after_days:
        found.append(Concern("old", days, last.at))
    if settings.folder and not there:
        found.append(Concern("gone", folder=settings.folder))
    if settings.folder and there and same_disk:
        found.append(Concern("same_disk", folder=settings.folder))
    return found
