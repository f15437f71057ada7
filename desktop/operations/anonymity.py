"""Making a person anonymous on request, everywhere but in papers that were signed (Law 94-V)."""

from db import anonymity as rows
from db import journal
from db import merging as merging_rows
from db import people as person_rows
from desktop.core.refusals import IsAnonymous, MeetingGoesOn, Refusal, StillSits
from desktop.core.withholding import VOUCHER, bared, fingerprint
from desktop.operations.checks import held
from desktop.operations.door import Acting, change
from desktop.operations.merging import named


def obstacle(acting: Acting, person_id: int) -> Refusal | None:
    """Why a name has to stay; None when it need not."""
    person = held(person_rows.get(acting.db, person_id), "person", person_id)
    if person.anonymous:
        return IsAnonymous(person.anonymous)
    day = merging_rows.going_on(acting.db, person_id)
    if day is not None:
        return MeetingGoesOn(named(person), day)
    if rows.counted_on(acting.db, person_id, acting.at.date()):
        return StillSits(named(person))
    return None


@change("people")
def make_anonymous(acting: Acting, person_id: int) -> None:
    """Take out of the roster and the journal whatever tells who a person is. Nobody can take it back.

    Rolls and minutes of meetings that were held keep the names that were frozen there, and mandates stay as
    those of somebody who has a number. The hashes of the journal hold, and papers agree with it as before.

    Raises:
        IsAnonymous, MeetingGoesOn, StillSits: see ``obstacle``.
    """
    refusal = obstacle(acting, person_id)
    if refusal is not None:
        raise refusal
    db = acting.db
    everyone = [person_id, *merging_rows.merged_into(db, person_id)]
    meetings = [meeting for number in everyone for meeting in rows.meetings_of(db, number)]
    for number in everyone:
        rows.empty(db, number, acting.at.date())
    person_rows.index_anew(db, person_id)
    journal.forget(db)
    left = {}
    for entry in rows.entries(db, everyone, meetings):
        lines = bared(entry, everyone, meetings)
        if lines is not None:
            journal.withhold(db, entry.id, lines)
            left[entry.id] = fingerprint(lines)
    told = {"person_id": person_id, "entries": [*left], "digests": [*left.values()]}
    journal.note(db, VOUCHER, told)
