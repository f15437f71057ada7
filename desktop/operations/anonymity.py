"""Making a person anonymous on request, everywhere but in papers that were signed (Law 94-V)."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from db import anonymity as rows
from db import journal
from db import merging as merging_rows
from db import people as person_rows
from db.database import Database
from db.former import also_called
from desktop.core.journal import Entry, Line
from desktop.core.refusals import IsAnonymous, MeetingGoesOn, Refusal, StillSits
from desktop.core.withholding import VOUCHER, Hidden, bared, fingerprint
from desktop.core.written_names import WrittenName
from desktop.operations import merging
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change


def obstacle(acting: Acting, person_id: int) -> Refusal | None:
    """Why a name has to stay; None when it need not."""
    person = held(person_rows.get(acting.db, person_id), "person", person_id)
    if person.anonymous:
        return IsAnonymous(person.anonymous)
    day = merging_rows.going_on(acting.db, person_id)
    if day is not None:
        return MeetingGoesOn(merging.named(person), day)
    if rows.counted_on(acting.db, person_id, acting.at.date()):
        return StillSits(merging.named(person))
    return None


Fate = Literal["goes", "stays", "doubtful"]


class Place(NamedTuple):
    """Where the name stands in a text that somebody typed.

    It "goes" with the rest, or "stays" in papers of a meeting that was held. "doubtful": the surname stands
    by itself, so that nobody but a clerk can tell who is meant.
    """

    table: str
    column: str
    text: str
    meeting: int | None
    fate: Fate


def places(office: Office, person_id: int) -> list[Place]:
    """Where a person is named besides the own record: what ``make_anonymous`` rewrites and what it leaves."""
    if held(person_rows.get(office.db, person_id), "person", person_id).anonymous:
        return []
    return [
        Place(each.table, each.column, each.text, each.meeting, fate)
        for each, fate in named(office.db, person_id)
    ]


def named(db: Database, person_id: int) -> Iterator[tuple[rows.Typed, Fate]]:
    """The same, by the rows."""
    name, held_then = name_of(db, person_id), rows.held_meetings(db)
    for each in rows.typed(db):
        if name.stands_in(each.text):
            yield each, "stays" if each.meeting in held_then else "goes"
        elif name.may_stand_in(each.text):
            yield each, "stays" if each.meeting in held_then else "doubtful"


def name_of(db: Database, person_id: int) -> WrittenName:
    """Every name of a person, as it may have been typed."""
    person = held(person_rows.get(db, person_id), "person", person_id)
    others = [name for spelled in also_called(db, person_id).get(person_id, ()) for name in spelled]
    return WrittenName([person.kk, person.ru, *others])


@change("people")
def make_anonymous(acting: Acting, person_id: int) -> None:
    """Take out of the roster and the journal whatever tells who a person is. Nobody can take it back.

    Rolls and minutes of meetings that were held keep the names that stand there, and mandates stay as those
    of somebody who has a number. Other texts get words in the place of the name. The hashes of the journal
    hold, and papers agree with it as before.

    Raises:
        IsAnonymous, MeetingGoesOn, StillSits: see ``obstacle``.
    """
    refusal = obstacle(acting, person_id)
    if refusal is not None:
        raise refusal
    db = acting.db
    everyone = [person_id, *merging_rows.merged_into(db, person_id)]
    meetings = [meeting for number in everyone for meeting in rows.meetings_of(db, number)]
    hidden = hiding(db, person_id)
    for number in everyone:
        rows.empty(db, number, acting.at.date())
    person_rows.index_anew(db, person_id)
    journal.forget(db)
    left = {}
    for entry in rows.entries(db, everyone, meetings, hidden.name.begins):
        lines = bared(entry, everyone, meetings, hidden)
        if lines is not None:
            journal.withhold(db, entry.id, lines)
            left[entry.id] = fingerprint(lines)
    told = {"person_id": person_id, "entries": [*left], "digests": [*left.values()]}
    journal.note(db, VOUCHER, told)


def hiding(db: Database, person_id: int) -> Hidden:
    """Put other words in the place of the name, wherever that can be; and how it goes from the journal."""
    held_then = rows.held_meetings(db)

    def instead(column: str) -> str:
        return f"{rows.RU if column.endswith('_ru') else rows.KK} № {person_id}"

    def is_final(entry: Entry, line: Line) -> bool:
        if line.table not in rows.OF_MEETING:
            return False
        return (journal.meeting_of(db, line) or entry.meeting) in held_then

    name, found = name_of(db, person_id), list(named(db, person_id))
    for place in (place for place, fate in found if fate == "goes"):
        rows.rewrite(db, place, name.without(place.text, instead(place.column)))
    left = {(place.table, place.number, place.column) for place, fate in found if fate == "doubtful"}
    return Hidden(name, instead, is_final, left)
