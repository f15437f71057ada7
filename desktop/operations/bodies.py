"""Bodies, and who sits in them from when to when."""

from collections.abc import Sequence
from datetime import date

from db import bodies as rows
from desktop.core.bodies import POSTS, Body, BodyDraft, BodyNames, Mandate, Member
from desktop.core.refusals import EndsBeforeStart, MandateInUse, MandatesOverlap, MissingName
from desktop.operations.checks import held, likely, name_of
from desktop.operations.door import Acting, Office, change


def bodies(office: Office, day: date) -> list[Body]:
    """Every body by the names of that day."""
    return rows.all_on(office.db, day)


def body(office: Office, body_id: int, day: date) -> Body:
    """One body by the names of that day."""
    return held(rows.get(office.db, body_id, day), "body", body_id)


def composition(office: Office, body_id: int, day: date) -> list[Member]:
    """Members in office on that day, in the order of the Kazakh alphabet."""
    return rows.composition(office.db, body_id, day)


def mandates(office: Office, body_id: int) -> list[Member]:
    """Everyone who ever sat in the body; those in office first."""
    return rows.members(office.db, body_id)


def mandates_of(office: Office, person_id: int, day: date) -> list[tuple[Body, Mandate]]:
    """The mandates of a person with their bodies, the newest first."""
    known = {each.id: each for each in rows.all_on(office.db, day)}
    return [(known[m.body_id], m) for m in rows.mandates_of(office.db, person_id) if m.body_id in known]


@change("bodies")
def add(acting: Acting, draft: BodyDraft) -> int:
    """Add a body."""
    check_names(draft.names)
    return rows.insert(acting.db, draft)


@change("bodies")
def rename(acting: Acting, body_id: int, names: BodyNames, since: date | None) -> None:
    """Names from a day on; papers of earlier days keep the earlier ones."""
    check_names(names)
    if since is not None:
        likely(since)
    rows.set_names(acting.db, body_id, names, since)


@change("mandates")
def admit(
    acting: Acting, body_id: int, person_ids: Sequence[int], post: str, since: date, paper: str = ""
) -> list[int]:
    """Seat people in a body from a day on; the numbers of their mandates.

    Raises:
        MandatesOverlap: one of them already sits there on that day or later; nobody is seated then.
    """
    assert post in POSTS
    likely(since)
    for taken in rows.overlapping(acting.db, body_id, person_ids, since):
        raise MandatesOverlap(name_of(acting, taken))
    once = dict.fromkeys(person_ids)
    return [rows.add_mandate(acting.db, body_id, person, post, since, paper) for person in once]


@change("mandates")
def end_mandate(acting: Acting, mandate_id: int, until: date, ground: str, paper: str = "") -> None:
    """Give a mandate its last day, with the ground of the Law, art. 17, and the paper.

    Raises:
        EndsBeforeStart: it would end before it starts.
        MandatesOverlap: it would go on into another one of the same person in that body.
    """
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    likely(until)
    if until < mandate.since:
        raise EndsBeforeStart(mandate.since, until)
    if rows.clashes(acting.db, mandate, until):
        raise MandatesOverlap(name_of(acting, mandate.person_id))
    rows.end_mandate(acting.db, mandate_id, until, ground, paper)


@change("mandates")
def remove_mandate(acting: Acting, mandate_id: int) -> None:
    """Take back a mandate that was entered by mistake.

    Raises:
        MandateInUse: a meeting of the body that was opened in its days has the member on its roll.
    """
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    day = rows.first_roll(acting.db, mandate)
    if day is not None:
        raise MandateInUse(name_of(acting, mandate.person_id), day)
    rows.remove_mandate(acting.db, mandate_id)


def check_names(names: BodyNames) -> None:
    """Refuse a body that has no name in either language."""
    if not any(part.strip() for part in names.short):
        raise MissingName("body")
