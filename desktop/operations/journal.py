"""The journal: reading it, holding it against a paper, letting go of what is older than the office keeps."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from db import journal as rows
from db import settings as setting_rows
from desktop.core.journal import PRINTED, Entry, Seal, first_broken, typed
from desktop.core.refusals import JournalKept
from desktop.core.withholding import first_forged
from desktop.operations.door import Acting, Office, change, restricted

AT_LEAST = 5
"""Years that a journal is kept, whatever the office sets: what the papers of a term can be asked about."""


class Wanted(NamedTuple):
    """Which entries are asked for; what is not given does not matter. Days count from 00:00 to 24:00."""

    person: int | None = None
    meeting: int | None = None
    who: str = ""
    since: date | None = None
    until: date | None = None
    text: str = ""
    """Words that stand in what was written, in either case."""


EVERYTHING = Wanted()

CONDITIONS = {
    "person": "exists (select 1 from json_each(people) where value = :person"
    " or value in (select person_id from merged where into_id = :person))",
    "meeting": "meeting = :meeting",
    "who": "who = :who",
    "since": "at >= :since",
    "until": "at < date(:until, '+1 day')",
}


@restricted
def entries(
    office: Office, wanted: Wanted = EVERYTHING, before: int | None = None, limit: int = 200
) -> list[Entry]:
    """Entries, newest first; ``before`` is the number of the last one shown so far."""
    asked = {name: value for name, value in wanted._asdict().items() if name in CONDITIONS and value}
    where = [CONDITIONS[name] for name in asked]
    values = {name: value.isoformat() if isinstance(value, date) else value for name, value in asked.items()}
    if before is not None:
        where.append("id < :before")
        values["before"] = before
    found: list[Entry] = []
    words = wanted.text.casefold().split()
    for entry in rows.newest_first(office.db, " and ".join(where) or "true", values):
        if all(word in entry.lines.casefold() for word in words):
            found.append(entry)
        if len(found) == limit:
            break
    return found


@change("viewed")
def look(acting: Acting) -> None:
    """Note that the journal, in which everything restricted stands too, is being read."""
    rows.note(acting.db, "view", {"kind": "journal"})


def verify(office: Office) -> int | None:
    """The number of the first entry that does not follow the one before; None when all do."""
    number, previous = rows.cut(office.db)
    broken = first_broken(rows.entries(office.db), number, previous)
    return first_forged(rows.entries(office.db)) if broken is None else broken


def newest(office: Office) -> Seal:
    """Number and hash of the newest entry."""
    return rows.last(office.db)


def agrees(office: Office, seal: Seal) -> bool:
    """Whether the journal still has the entry that a paper bears, and all before it as they were.

    Of the hash as many digits count as are given, at least those that papers bear.
    """
    number, previous = rows.cut(office.db)
    until = rows.entries(office.db, where="id <= :number", values={"number": seal.number})
    found = list(until)
    whole = first_broken(found, number, previous) is None
    digits = typed(seal.hash)
    if not (whole and found and found[-1].id == seal.number and len(digits) >= PRINTED):
        return False
    return found[-1].hash.startswith(digits)


def sealing(office: Office, meeting_id: int) -> Seal | None:
    """The entry that last changed a meeting, for its paper; None where there is none."""
    where = "meeting = :meeting and operation <> 'papers.exported'"
    found: Iterator[Entry] = rows.newest_first(office.db, where, {"meeting": meeting_id})
    entry = next(found, None)
    return entry and Seal(entry.id, entry.hash)


def retention(office: Office) -> int:
    """Years that the office keeps its journal; 0 is for ever."""
    return int(setting_rows.read(office.db).get("journal_years", "0"))


@change("journal")
def set_retention(acting: Acting, years: int) -> None:
    """Keep the journal for so many years, at least five; 0 for ever. Nothing is let go by that alone."""
    if years and years < AT_LEAST:
        raise JournalKept(AT_LEAST)
    setting_rows.write(acting.db, {"journal_years": str(years)})


@change("journal")
def cut(acting: Acting) -> int:
    """Let go of entries that are older than the office keeps; how many they were.

    Number and hash of the last of them stay, and this step is an entry itself.

    Raises:
        JournalKept: there is none.
    """
    years = retention(acting.office)
    before = acting.at.date().replace(day=1)
    oldest = before.replace(year=before.year - years)
    gone = list(rows.entries(acting.db, where="at < :at", values={"at": oldest.isoformat()})) if years else []
    if not gone:
        raise JournalKept(years)
    rows.let_go(acting.db, Seal(gone[-1].id, gone[-1].hash))
    return len(gone)
