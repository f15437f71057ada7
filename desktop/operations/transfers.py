"""A member goes over to another post of the same body, in one step."""

from datetime import date, timedelta

from db import leaves as leave_rows
from db import mandates as rows
from desktop.core.holders import Holder, Span
from desktop.core.mandates import GROUNDS, POSTS, Admission, Ending, Mandate, Terms
from desktop.core.refusals import EndsBeforeStart, GroundMissing, MandateOver, SamePost
from desktop.core.transfers import parted
from desktop.operations.checks import at_work, held, name_of
from desktop.operations.door import Acting, change
from desktop.operations.people import writable
from desktop.operations.seating import check_papers, check_post, end

DAY_BEFORE = timedelta(days=1)


@change("mandates")
def move(
    acting: Acting,
    mandate_id: int,
    post: str,
    since: date,
    admission: Admission,
    terms: Terms,
    ground: str,
    words: str = "",
) -> int:
    """Let a member hold another post from a day on; the number of the new mandate.

    The former mandate ends the day before, by the same paper. A last day that it had already, and leaves that
    go on, go over to the new one.

    Raises:
        SamePost: nothing would be different.
        MandateOver: the member does not sit there that day any more.
        EndsBeforeStart: the former mandate would end before it starts.
        GroundMissing: the ground is another one, and ``words`` do not say which.
        PostTaken: as many as may hold the post hold it already.
        BodyClosed: the body was dissolved before that day.
        IsAnonymous: the record of the person has no name any more.
    """
    assert post in POSTS
    assert ground in GROUNDS
    mandate = held(rows.mandate(acting.db, mandate_id), "mandate", mandate_id)
    at_work(acting, mandate.body_id, since)
    writable(acting, mandate.person_id)
    check_papers(admission, terms, since)
    check(acting, mandate, (post, terms.acting), since)
    told = words.strip() if ground == "other" else ""
    if ground == "other" and not told:
        raise GroundMissing
    end(acting, mandate, since - DAY_BEFORE, Ending(ground, told, admission.paper, admission.paper_day))
    holding = Holder(mandate.person_id, Span(since, mandate.until), terms.acting)
    check_post(acting, mandate.body_id, post, holding)
    made = rows.add_mandate(acting.db, mandate.body_id, mandate.person_id, post, since, admission, terms)
    if mandate.until is not None:
        rows.end_mandate(acting.db, made, mandate.until, mandate.ending)
    hand_over(acting, mandate_id, made, since)
    return made


def check(acting: Acting, mandate: Mandate, seat: tuple[str, bool], since: date) -> None:
    """Refuse a step that changes nothing, or that comes before the mandate or after it."""
    if seat == (mandate.post, mandate.terms.acting):
        raise SamePost
    if mandate.until is not None and mandate.until < since:
        raise MandateOver(name_of(acting, mandate.person_id), mandate.until)
    if since <= mandate.since:
        raise EndsBeforeStart(mandate.since, since - DAY_BEFORE)


def hand_over(acting: Acting, former: int, made: int, since: date) -> None:
    """Give the leaves that go on to the new mandate."""
    for leave in leave_rows.of_mandate(acting.db, former):
        before, after = parted(leave, since)
        if after is not None:
            leave_rows.insert(acting.db, made, after)
        if before is None:
            leave_rows.delete(acting.db, leave.id)
        elif before != leave:
            leave_rows.update(acting.db, leave.id, before)
