"""Lists that were brought in, and taking one of them back whatever was done since.

Undo takes back the last step as a whole, or not at all. An import is seldom the last step when it turns out
to have been the wrong list: it is taken back alone, and what cannot go is named.
"""

from datetime import datetime
from typing import Literal, NamedTuple

from db import imports as rows
from db import journal as journal_rows
from db import people as person_rows
from db import restoring
from desktop.core.journal import Entry, lines_of
from desktop.core.refusals import CannotUndo
from desktop.core.texts import Text
from desktop.operations.checks import name_of
from desktop.operations.door import Acting, Office, change

IMPORT = "rosters.import_rows"


class PastImport(NamedTuple):
    """A list that was brought in, by its entry of the journal; ``name`` is that of the file."""

    entry: int
    at: datetime
    who: str
    name: str
    added: int
    completed: int
    undone: bool


class Stayed(NamedTuple):
    """Someone from whom not all could be taken back.

    "used": a body, a meeting or another record names them. "changed": the person, or what the import gave,
    was changed since.
    """

    person_id: int
    name: Text
    reason: Literal["used", "changed"]


class TakenBack(NamedTuple):
    """How many people went, from how many what the import gave was taken, and who stayed."""

    removed: int
    restored: int
    stayed: tuple[Stayed, ...]


def past(office: Office, limit: int = 50) -> list[PastImport]:
    """The lists that were brought in, newest first."""
    gone = restoring.undone(office.db)
    found: list[PastImport] = []
    for entry in journal_rows.newest_first(office.db, "operation = :operation", {"operation": IMPORT}):
        if len(found) == limit:
            break
        found.append(described(entry, entry.id in gone))
    return found


def described(entry: Entry, undone: bool) -> PastImport:
    """An import by what its entry tells."""
    lines = lines_of(entry)
    name = next((str(line.key["name"]) for line in lines if line.table == "roster"), "")
    wrote = rows.by_person(lines).values()
    added = sum(each.person is not None and each.person.before is None for each in wrote)
    return PastImport(entry.id, entry.at, entry.who, name, added, len(wrote) - added, undone)


@change("people")
def take_back(acting: Acting, number: int) -> TakenBack:
    """Take back one import: whoever came with it and was left as they came goes, others lose what it gave.

    Raises:
        CannotUndo: there is no such import, or it was taken back already.
    """
    entry = restoring.entry(acting.db, number)
    if entry is None or entry.operation != IMPORT:
        raise CannotUndo("nothing")
    if number in restoring.undone(acting.db):
        raise CannotUndo("undone")
    removed = restored = 0
    stayed: list[Stayed] = []
    for person_id, wrote in rows.by_person(lines_of(entry)).items():
        if person_rows.get(acting.db, person_id) is None:
            continue
        if wrote.person is not None and wrote.person.before is None:
            reason = remove(acting, person_id, wrote)
            removed += not reason
        else:
            went, changed = rows.put_back(acting.db, person_id, wrote)
            restored += went
            reason = "changed" if changed else None
        if reason:
            stayed.append(Stayed(person_id, name_of(acting, person_id), reason))
    journal_rows.undoing(acting.db, (number,))
    return TakenBack(removed, restored, tuple(stayed))


def remove(acting: Acting, person_id: int, wrote: rows.Wrote) -> Literal["used", "changed"] | None:
    """Take out a person who came with an import; why they stay."""
    if person_rows.tables_naming(acting.db, person_id):
        return "used"
    if rows.was_touched(acting.db, person_id, wrote):
        return "changed"
    person_rows.delete(acting.db, person_id)
    return None
