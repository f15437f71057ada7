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
from desktop.core.journal import lines_of
from desktop.core.progress import each, share
from desktop.core.refusals import CannotUndo
from desktop.core.texts import Text
from desktop.operations.checks import name_of
from desktop.operations.door import Acting, Office, change

IMPORT = "rosters.import_rows"


class PastImport(NamedTuple):
    """A list that was brought in, by its entry of the journal; ``name`` is that of the file.

    ``added`` and ``completed`` are people, as many as its report had as added and updated.
    """

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
    return [
        PastImport(entry, at, who, name, added, people - added, entry in gone)
        for entry, at, who, people, added, name in rows.past(office.db, IMPORT, limit)
    ]


def stands(office: Office) -> bool | None:
    """Whether the newest import was not taken back; None where there is none."""
    newest = rows.newest(office.db, IMPORT)
    return None if newest is None else newest not in restoring.undone(office.db)


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
    restored = 0
    wrote = rows.by_person(lines_of(entry))
    acting.progress(5, 100)
    kept = rows.standing(acting.db, wrote)
    came = {number for number in kept if came_with(wrote[number])}
    used = rows.used(acting.db, came)
    acting.progress(10, 100)
    changed = rows.touched(acting.db, {number: wrote[number] for number in came})
    going = sorted(came - used - changed)
    person_rows.delete_all(acting.db, going, share(acting.progress, 20, 70))
    for person_id in each(sorted(kept - came), share(acting.progress, 70, 100)):
        went, other = rows.put_back(acting.db, person_id, wrote[person_id])
        restored += went
        if other:
            changed.add(person_id)
    stayed = [
        Stayed(person_id, name_of(acting, person_id), "used" if person_id in used else "changed")
        for person_id in sorted(used | changed)
    ]
    journal_rows.undoing(acting.db, (number,))
    return TakenBack(len(going), restored, tuple(stayed))


def came_with(wrote: rows.Wrote) -> bool:
    """Whether the person came with the import; others were kept before and got something from it."""
    return wrote.person is not None and wrote.person.before is None
