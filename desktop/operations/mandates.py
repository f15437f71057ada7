"""Who sits in a body from when to when, on what terms, and by which papers."""

from collections.abc import Sequence
from datetime import date

from db import admission_steps
from db import bodies as body_rows
from db import holders as holder_rows
from db import mandates as rows
from desktop.core.bodies import Body
from desktop.core.compositions import Comparison, Reading, compare
from desktop.core.holders import Holder, Span
from desktop.core.mandates import GROUNDS, NO_TERMS, POSTS, Admission, Ending, Mandate, Member, Terms
from desktop.core.refusals import (
    EndsBeforeStart,
    GroundMissing,
    MandateInUse,
    MandatesOverlap,
    NoSuchGround,
)
from desktop.core.ways import Step
from desktop.operations.checks import at_work, held, likely, likely_paper, name_of
from desktop.operations.door import Acting, Office, change
from desktop.operations.people import writable
from desktop.operations.seating import check_birth, check_papers, check_post, end, end_with_death, last_day

NO_PAPERS = Admission()


def composition(office: Office, body_id: int, day: date) -> list[Member]:
    """Members in office on that day, by their names and work of the day, in the Kazakh order."""
    return rows.composition(office.db, body_id, day)


def mandates(office: Office, body_id: int, day: date = date.max) -> list[Member]:
    """Everyone who ever sat in the body; those in office first.

    Each is named as on the day, who does not sit then as on the nearest day on which they do.
    """
    return rows.members(office.db, body_id, day)


def compared(office: Office, body_id: int, one: date, other: date) -> Comparison:
    """What became different in a body between two days, each by the names of its day."""
    return compare(
        Reading(one, mandates(office, body_id, one)), Reading(other, mandates(office, body_id, other))
    )


def mandates_of(office: Office, person_id: int, day: date) -> list[tuple[Body, Mandate]]:
    """The mandates of a person with their bodies, the newest first."""
    known = {each.id: each for each in body_rows.all_on(office.db, day)}
    return [(known[m.body_id], m) for m in rows.mandates_of(office.db, person_id) if m.body_id in known]


def mandate(office: Office, mandate_id: int) -> Member:
    """One mandate with the person who holds it."""
    return held(rows.member(office.db, mandate_id), "mandate", mandate_id)


@change("mandates")
def admit(
    acting: Acting,
    body_id: int,
    person_ids: Sequence[int],
    post: str,
    since: date,
    admission: Admission = NO_PAPERS,
    terms: Terms = NO_TERMS,
    steps: Sequence[Step] = (),
) -> list[int]:
    """Seat people in a body from a day on; the numbers of their mandates. ``steps`` are those of each.

    The mandate of who is known to have died ends with the day of the death, as the others did.

    Raises:
        MandatesOverlap: one of them already sits there on that day or later; nobody is seated then.
        BodyClosed: the body was dissolved before that day.
        RegionNotYet: the region did not exist then.
        PostTaken: as many as may hold the post hold it already.
        OutlivesPerson: the first day lies after the death of one of them.
        BornLater: it lies before the birth of one of them.
        IsAnonymous: the record of one of them has no name any more.
    """
    assert post in POSTS
    at_work(acting, body_id, since)
    check_papers(admission, terms, since)
    for taken in rows.overlapping(acting.db, body_id, person_ids, since):
        raise MandatesOverlap(name_of(acting, taken))
    made = []
    for person in dict.fromkeys(person_ids):
        writable(acting, person)
        check_birth(acting, person, since)
        last = last_day(acting, person, since)
        check_post(acting, body_id, post, Holder(person, Span(since, last), terms.acting))
        made.append(rows.add_mandate(acting.db, body_id, person, post, since, admission, terms))
        admission_steps.write(acting.db, made[-1], steps)
        end_with_death(acting, made[-1], person)
    return made


@change("mandates")
def mend_admission(acting: Acting, mandate_id: int, admission: Admission, terms: Terms | None = None) -> None:
    """Write the papers of an admission, its source and the terms anew; days and post stay.

    Without ``terms`` these stay too.

    Raises:
        PostTaken: they make the person hold a post that is held by as many as may.
    """
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    kept = mandate.terms if terms is None else terms
    check_papers(admission, kept, mandate.since)
    if kept.acting != mandate.terms.acting:
        holding = Holder(mandate.person_id, Span(mandate.since, mandate.until), kept.acting)
        check_post(acting, mandate.body_id, mandate.post, holding, mandate.id)
    rows.set_admission(acting.db, mandate_id, admission, kept)


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

    A death ends every other mandate of the person as well, on the same day and by the same paper.

    Raises:
        NoSuchGround: the Law does not have it for a region.
        GroundMissing: the ground is another one, and ``words`` do not say which.
        EndsBeforeStart: it would end before it starts.
        MandatesOverlap: it would go on into another one of the same person in that body.
        PostTaken: it would go on while others hold the post.
        OutlivesPerson: it would go on after the death of the person, or another one begins after it.
    """
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    likely(until)
    likely_paper(paper_day)
    if ground not in GROUNDS:
        raise NoSuchGround(ground)
    if ground == "other" and not words.strip():
        raise GroundMissing
    if until < mandate.since:
        raise EndsBeforeStart(mandate.since, until)
    told = words.strip() if ground == "other" else ""
    ending = Ending(ground, told, paper, paper_day)
    end(acting, mandate, until, ending)
    if ground == "death":
        for number in holder_rows.outliving(acting.db, mandate, until):
            end(acting, held(rows.mandate(acting.db, number), "mandate", number), until, ending)


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
