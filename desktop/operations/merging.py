"""One person who was entered twice: noticed at entry, and made one record without losing anything."""

from datetime import date

from db import candidates as candidate_rows
from db import finding
from db import holders as holder_rows
from db import merging as rows
from db import particulars as particular_rows
from db import people as person_rows
from desktop.core.filling import filled, joined
from desktop.core.merging import Alike, likeness
from desktop.core.names import full
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft, draft_of
from desktop.core.refusals import (
    BornLater,
    BothCandidates,
    BothPresent,
    IinsDiffer,
    IsAnonymous,
    MeetingGoesOn,
    Refusal,
    SamePerson,
)
from desktop.core.texts import Text
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change

LOOKED_AT = 20
"""People of one surname and given name who are compared."""
ORDER = {"iin": 0, "born": 1, "name": 2}


def alike(
    office: Office, draft: PersonDraft, iin: str = "", born: date | None = None, besides: int = 0
) -> list[Alike]:
    """Who of the roster may be the person that is being entered, the likeliest first."""
    facts = Particulars(born=born, iin=iin)
    found = []
    for person in candidates(office, draft, iin):
        why = likeness(draft, facts, person, particular_rows.get(office.db, person.id))
        if why and person.id != besides:
            found.append(Alike(person, why))
    return sorted(found, key=likeliest)


def alike_to(office: Office, person_id: int) -> list[Alike]:
    """Who else of the roster may be the same person."""
    person = held(person_rows.get(office.db, person_id), "person", person_id)
    facts = particular_rows.get(office.db, person_id)
    return [] if person.anonymous else alike(office, person, facts.iin, facts.born, person_id)


def candidates(office: Office, draft: PersonDraft, iin: str) -> list[Person]:
    """Those of the same surname and given name, or with the same number."""
    holder = particular_rows.holder_of(office.db, iin, 0) if iin else None
    found = [person_rows.get(office.db, holder)] if holder else []
    for name in (draft.kk, draft.ru):
        if name.surname and name.given:
            found += finding.find(office.db, f"{name.surname} {name.given}", LOOKED_AT)
    return list({person.id: person for person in found if person}.values())


def likeliest(each: Alike) -> tuple[int, int]:
    """By what tells that they are the same."""
    return ORDER[each.why], each.person.id


def standing(office: Office, person_id: int) -> int:
    """The record that stands for one which was merged; itself where it was not."""
    return person_rows.standing_for(office.db, person_id)


def also_entered(office: Office, person_id: int) -> list[Person]:
    """The records that were merged into one, as they were entered."""
    found = (person_rows.get(office.db, number) for number in rows.merged_into(office.db, person_id))
    return [person for person in found if person]


def obstacle(office: Office, gone_id: int, into_id: int) -> Refusal | None:
    """Why two records cannot be made one; None when they can."""
    gone = held(person_rows.get(office.db, gone_id), "person", gone_id)
    into = held(person_rows.get(office.db, into_id), "person", into_id)
    if gone_id == into_id or standing(office, gone_id) != gone_id or standing(office, into_id) != into_id:
        return SamePerson()
    for person in (gone, into):
        if person.anonymous:
            return IsAnonymous(person.anonymous)
    iins = [particular_rows.get(office.db, number).iin for number in (gone_id, into_id)]
    if all(iins) and iins[0] != iins[1]:
        return IinsDiffer(named(gone), named(into))
    day = rows.together(office.db, gone_id, into_id)
    if day is not None:
        return BothPresent(named(gone), named(into), day)
    day = rows.going_on(office.db, gone_id)
    if day is not None:
        return MeetingGoesOn(named(gone), day)
    return born_later(office, gone, into) or both_candidates(office, gone, into)


def both_candidates(office: Office, gone: Person, into: Person) -> BothCandidates | None:
    """Whether one person would be a candidate for the same twice."""
    ours, theirs = (
        {
            (each.target, each.body_id)
            for each in candidate_rows.of_person(office.db, person.id)
            if each.state == "open"
        }
        for person in (into, gone)
    )
    return BothCandidates(named(into)) if ours & theirs else None


def born_later(office: Office, gone: Person, into: Person) -> BornLater | None:
    """One of them sat somewhere before the other was born: they are two, or a day is a slip."""
    pair = into.id, gone.id
    known = joined(*(particular_rows.get(office.db, number) for number in pair))
    seated = filter(None, (holder_rows.first_seated(office.db, number) for number in pair))
    first = min(seated, default=None)
    return BornLater(named(into), known.born) if known.born and first and first < known.born else None


@change("people")
def merge(acting: Acting, gone_id: int, into_id: int) -> None:
    """Make one record of two: the first goes out of all lists, the second has what belonged to both.

    Rolls, marks and votes of meetings stay as they were written, with the name that was frozen there.

    Raises:
        SamePerson, IsAnonymous, IinsDiffer, BothPresent, MeetingGoesOn, BornLater,
        BothCandidates: see ``obstacle``.
    """
    refusal = obstacle(acting.office, gone_id, into_id)
    if refusal is not None:
        raise refusal
    db = acting.db
    gone = held(person_rows.get(db, gone_id), "person", gone_id)
    into = held(person_rows.get(db, into_id), "person", into_id)
    known = particular_rows.get(db, into_id), particular_rows.get(db, gone_id)
    rows.join_mandates(db, gone_id, into_id)
    rows.join_invited(db, gone_id, into_id)
    rows.turn_over(db, gone_id, into_id)
    rows.turn_history(db, gone_id, into_id)
    rows.write_particulars(db, gone_id, into_id, joined(*known))
    draft = filled(draft_of(into), gone)
    if draft != draft_of(into):
        person_rows.update(db, into_id, draft)
    rows.note_merged(db, gone_id, into_id)


def named(person: Person) -> Text:
    """A person's full name in both spellings."""
    return Text(full(person.name("kk")), full(person.name("ru")))
