"""What keeps someone from a seat, or a seat from its days: a taken post, a death, a period that cannot be."""

from datetime import date

from db import holders as holder_rows
from db import mandates as rows
from db.office import Database
from desktop.core.holders import Holder, Span, allowed, in_the_way
from desktop.core.mandates import Admission, Ending, Mandate, Terms
from desktop.core.refusals import BornLater, EndsBeforeStart, MandatesOverlap, OutlivesPerson, PostTaken
from desktop.operations.checks import likely, likely_paper, name_in, name_of
from desktop.operations.door import Acting


def check_papers(admission: Admission, terms: Terms, since: date) -> None:
    """Refuse days of papers that can hardly be right, and a period that ends before it begins."""
    likely_paper(admission.paper_day)
    likely_paper(terms.agreement.day)
    if terms.until is not None:
        likely(terms.until)
        if terms.until < since:
            raise EndsBeforeStart(since, terms.until)


def check_post(acting: Acting, body_id: int, post: str, wanted: Holder, besides: int = 0) -> None:
    """Refuse a further holder of a post that is held by as many as may."""
    most = allowed(post, holder_rows.seats(acting.db, body_id, post))
    if most is None:
        return
    there = in_the_way(wanted, holder_rows.holders(acting.db, body_id, post, besides), most)
    if there is not None:
        raise PostTaken(name_of(acting, there.person), there.span.since)


def last_day(acting: Acting, person: int, since: date) -> date | None:
    """The day of the death of someone who is known to have died."""
    died = holder_rows.death(acting.db, person)
    if died is not None and since > died[0]:
        raise OutlivesPerson(name_of(acting, person), died[0])
    return died[0] if died else None


def check_birth(acting: Acting, person: int, since: date) -> None:
    """Refuse a seat before the person was born: a slip in one of the two days."""
    born = holder_rows.born(acting.db, person)
    if born is not None and since < born:
        raise BornLater(name_of(acting, person), born)


def check_seats(db: Database, person: int, born: date) -> None:
    """Refuse a day of birth of someone who sat somewhere before it."""
    first = holder_rows.first_seated(db, person)
    if first is not None and first < born:
        raise BornLater(name_in(db, person), born)


def end_with_death(acting: Acting, mandate_id: int, person: int) -> None:
    """End a mandate that was entered after the death was."""
    died = holder_rows.death(acting.db, person, mandate_id)
    if died is not None:
        rows.end_mandate(acting.db, mandate_id, *died)


def end(acting: Acting, mandate: Mandate, until: date, ending: Ending) -> None:
    """End one mandate, when that day can be its last one; a death ends none that begins after it."""
    person = mandate.person_id
    if until < mandate.since:
        raise OutlivesPerson(name_of(acting, person), until)
    died = None if ending.ground == "death" else holder_rows.death(acting.db, person, mandate.id)
    if died is not None and until > died[0]:
        raise OutlivesPerson(name_of(acting, person), died[0])
    if rows.clashes(acting.db, mandate, until):
        raise MandatesOverlap(name_of(acting, person))
    if mandate.until is not None and until > mandate.until:
        holding = Holder(person, Span(mandate.since, until), mandate.terms.acting)
        check_post(acting, mandate.body_id, mandate.post, holding, mandate.id)
    rows.end_mandate(acting.db, mandate.id, until, ending)
