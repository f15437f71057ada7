"""Who sits in a body from when to when, and by which papers."""

from collections.abc import Sequence
from datetime import date

from db import bodies as body_rows
from db import mandates as rows
from desktop.core.bodies import Body
from desktop.core.mandates import POSTS, Admission, Ending, Mandate, Member
from desktop.core.refusals import EndsBeforeStart, GroundMissing, MandateInUse, MandatesOverlap
from desktop.operations.checks import held, likely, likely_paper, name_of
from desktop.operations.door import Acting, Office, change

NO_PAPERS = Admission()


def composition(office: Office, body_id: int, day: date) -> list[Member]:
    """Members in office on that day, in the order of the Kazakh alphabet."""
    return rows.composition(office.db, body_id, day)


def mandates(office: Office, body_id: int) -> list[Member]:
    """Everyone who ever sat in the body; those in office first."""
    return rows.members(office.db, body_id)


def mandates_of(office: Office, person_id: int, day: date) -> list[tuple[Body, Mandate]]:
    """The mandates of a person with their bodies, the newest first."""
    known = {each.id: each for each in body_rows.all_on(office.db, day)}
    return [(known[m.body_id], m) for m in rows.mandates_of(office.db, person_id) if m.body_id in known]


@change("mandates")
def admit(
    acting: Acting,
    body_id: int,
    person_ids: Sequence[int],
    post: str,
    since: date,
    admission: Admission = NO_PAPERS,
) -> list[int]:
    """Seat people in a body from a day on; the numbers of their mandates.

    Raises:
        MandatesOverlap: one of them already sits there on that day or later; nobody is seated then.
    """
    assert post in POSTS
    likely(since)
    likely_paper(admission.paper_day)
    for taken in rows.overlapping(acting.db, body_id, person_ids, since):
        raise MandatesOverlap(name_of(acting, taken))
    once = dict.fromkeys(person_ids)
    return [rows.add_mandate(acting.db, body_id, person, post, since, admission) for person in once]


@change("mandates")
def mend_admission(acting: Acting, mandate_id: int, admission: Admission) -> None:
    """Write the papers of an admission and its source anew; days and post stay."""
    held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    likely_paper(admission.paper_day)
    rows.set_admission(acting.db, mandate_id, admission)


@change("mandates")
def end_mandate(
    acting: Acting,
    mandate_id: int,
    until: date,
    ground: str,
    paper: str = "",
    paper_day: date | None = None,
    words: str = "",
) -> None:
    """Give a mandate its last day, with the ground of the Law, art. 17, and the paper of the end.

    Raises:
        GroundMissing: the ground is another one, and ``words`` do not say which.
        EndsBeforeStart: it would end before it starts.
        MandatesOverlap: it would go on into another one of the same person in that body.
    """
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    likely(until)
    likely_paper(paper_day)
    if ground == "other" and not words.strip():
        raise GroundMissing
    if until < mandate.since:
        raise EndsBeforeStart(mandate.since, until)
    if rows.clashes(acting.db, mandate, until):
        raise MandatesOverlap(name_of(acting, mandate.person_id))
    told = words.strip() if ground == "other" else ""
    rows.end_mandate(acting.db, mandate_id, until, Ending(ground, told, paper, paper_day))


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
