"""Public awards: which there are, to whom they were given and by whose decision."""

from db import awards as rows
from desktop.core.awards import Award, AwardDraft, Given, GivenDraft, fitting, tidied
from desktop.core.refusals import AwardInUse
from desktop.operations.checks import held, likely
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import writable


def awards(office: Office) -> list[Award]:
    """Every award, in the order in which they were entered."""
    return rows.all_of(office.db)


def award(office: Office, number: int) -> Award:
    """One of them."""
    return held(rows.get(office.db, number), "award", number)


def given(office: Office, award_id: int) -> list[Given]:
    """To whom an award was given, the newest first."""
    return rows.given(office.db, award_id)


def given_to(office: Office, person_id: int) -> list[tuple[Award, Given]]:
    """What a person was given, the newest first."""
    known = {each.id: each for each in rows.all_of(office.db)}
    return [(known[each.award_id], each) for each in rows.given_to(office.db, person_id)]


@change("awards")
def add(acting: Acting, draft: AwardDraft) -> int:
    """Enter an award."""
    return rows.insert(acting.db, sound(draft))


@change("awards")
def edit(acting: Acting, number: int, draft: AwardDraft) -> None:
    """Write an award anew."""
    held(rows.get(acting.db, number), "award", number)
    rows.update(acting.db, number, sound(draft))


@change("awards")
def remove(acting: Acting, number: int) -> None:
    """Take back an award that was entered by mistake.

    Raises:
        AwardInUse: somebody has it; give it a last day instead.
    """
    found = held(rows.get(acting.db, number), "award", number)
    if rows.given(acting.db, number):
        raise AwardInUse(found.name)
    rows.delete(acting.db, number)


@change("awards")
def give(acting: Acting, award_id: int, draft: GivenDraft) -> int:
    """Note that a person was given an award. A quota that is exceeded is for the clerk to look at, no bar.

    Raises:
        AwardClosed: it was given no more on the day of the decision.
        HandedTooEarly: it would be handed over before it was given.
    """
    found = held(rows.get(acting.db, award_id), "award", award_id)
    return rows.give(acting.db, award_id, sound_given(acting, draft, found))


@change("awards")
def mend_given(acting: Acting, given_id: int, draft: GivenDraft) -> None:
    """Write one that was given anew, when it was handed over for one; the same is refused as by ``give``."""
    kept = held(rows.one_given(acting.db, given_id), "award_given", given_id)
    found = held(rows.get(acting.db, kept.award_id), "award", kept.award_id)
    rows.update_given(acting.db, given_id, sound_given(acting, draft, found))


@change("awards")
def remove_given(acting: Acting, given_id: int) -> None:
    """Take back one that was noted by mistake."""
    held(rows.one_given(acting.db, given_id), "award_given", given_id)
    rows.delete_given(acting.db, given_id)


def sound(draft: AwardDraft) -> AwardDraft:
    """The award as it is kept."""
    assert draft.quota is None or draft.quota > 0
    for each in filter(None, (draft.established_day, draft.closed)):
        likely(each)
    return tidied(draft)


def sound_given(acting: Acting, draft: GivenDraft, award: Award) -> GivenDraft:
    """One that is given, as it is kept."""
    writable(acting, draft.person_id)
    for each in filter(None, (draft.paper_day, draft.handed)):
        likely(each)
    return fitting(draft, award)
