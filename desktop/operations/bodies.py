"""Bodies: their names and seats from which day on, where they belong, and their end."""

from dataclasses import replace
from datetime import date

from db import bodies as rows
from db import body_types, mandates
from desktop.core import body_tree
from desktop.core.bodies import KINDS, LEVELS, Body, BodyDraft, BodyFacts, BodyNames, BodyType, DatedNames
from desktop.core.mandates import Ending
from desktop.core.refusals import (
    BodyInUse,
    EndsBeforeStart,
    KindFixed,
    LastNames,
    MeetingLater,
    MissingName,
    NoSuchRecord,
    PartsLast,
    UnderItself,
)
from desktop.core.texts import Trio
from desktop.operations.checks import held, in_region, likely, likely_paper
from desktop.operations.door import Acting, Office, change

MOST_SEATS = 9999


def bodies(office: Office, day: date) -> list[Body]:
    """Every body by the names of that day, without those dissolved before."""
    return [body for body in rows.all_on(office.db, day) if body.lasts(day)]


def all_bodies(office: Office, day: date) -> list[Body]:
    """Every body by the names of that day, dissolved ones too."""
    return rows.all_on(office.db, day)


def body(office: Office, body_id: int, day: date) -> Body:
    """One body by the names of that day."""
    return held(rows.get(office.db, body_id, day), "body", body_id)


def names(office: Office, body_id: int) -> list[DatedNames]:
    """All names that a body had, the first ones first."""
    return rows.names(office.db, body_id)


def types(office: Office) -> list[BodyType]:
    """The types that the office added."""
    return body_types.types(office.db)


@change("bodies")
def add(acting: Acting, draft: BodyDraft) -> int:
    """Add a body, and its type where that is a new one."""
    check_names(draft.names)
    check_since(acting, draft.since)
    check_facts(acting, None, draft.facts)
    kind = type_of(acting, draft.kind, draft.new_type)
    return rows.insert(acting.db, replace(draft, kind=kind))


@change("bodies")
def describe(
    acting: Acting, body_id: int, kind: str, facts: BodyFacts, type_name: Trio | None = None
) -> None:
    """Write anew what a body is and where it belongs.

    ``type_name`` names a new type where ``kind`` is "", else it calls a type of the office otherwise.

    Raises:
        KindFixed: the assembly or the council would become something else, or something else one of them.
        UnderItself: it would stand under one that stands under it.
    """
    known = held(rows.get(acting.db, body_id, acting.at.date()), "body", body_id)
    if kind != known.kind and {known.rule, KINDS.get(kind, "other")} != {"other"}:
        raise KindFixed(known.names.short)
    check_facts(acting, known, facts)
    if kind and type_name:
        check_type(type_name)
        body_types.rename(acting.db, kind, type_name)
    rows.describe(acting.db, body_id, type_of(acting, kind, None if kind else type_name), facts)


@change("bodies")
def rename(acting: Acting, body_id: int, names: BodyNames, since: date | None) -> None:
    """Names from a day on; papers of earlier days keep the earlier ones."""
    check_names(names)
    check_since(acting, since)
    rows.set_names(acting.db, body_id, names, since)


@change("bodies")
def remove_names(acting: Acting, body_id: int, since: date | None) -> None:
    """Take back names that were given from a day on by mistake; those before go on.

    Raises:
        LastNames: it has no others.
    """
    if len(rows.names(acting.db, body_id)) < 2:
        raise LastNames
    rows.remove_names(acting.db, body_id, since)


@change("bodies")
def approve_seats(
    acting: Acting, body_id: int, seats: int | None, since: date | None, paper: str = ""
) -> None:
    """How many seats the body has from a day on, None where no number is set any more.

    ``paper`` is that of the decision. Without a day the number holds from the beginning.
    """
    assert seats is None or 0 < seats <= MOST_SEATS
    check_since(acting, since)
    rows.set_seats(acting.db, body_id, seats, since, paper)


@change("bodies")
def dissolve(acting: Acting, body_id: int, last: date, paper: str, words: str) -> None:
    """Give a body its last day; the mandates that go on end with it, on a ground that ``words`` say.

    Raises:
        PartsLast: bodies under it are not dissolved by then; they are dissolved or placed elsewhere first.
        MeetingLater: it has a meeting after that day.
        EndsBeforeStart: a mandate begins after that day.
    """
    likely(last)
    for part in parts_of(acting, body_id):
        if part.closed is None or part.closed > last:
            raise PartsLast(part.names.short)
    for day in rows.meetings_after(acting.db, body_id, last):
        raise MeetingLater(day)
    for member in mandates.members(acting.db, body_id):
        mandate = member.mandate
        if mandate.since > last:
            raise EndsBeforeStart(mandate.since, last)
        if mandate.until is None or mandate.until > last:
            mandates.end_mandate(acting.db, mandate.id, last, Ending("other", words, paper, last))
    rows.set_closed(acting.db, body_id, last, paper)


@change("bodies")
def revive(acting: Acting, body_id: int) -> None:
    """Let a body go on that was dissolved; the mandates that ended with it stay ended."""
    rows.set_closed(acting.db, body_id, None, "")


@change("bodies")
def remove(acting: Acting, body_id: int) -> None:
    """Take back a body that was entered by mistake.

    Raises:
        BodyInUse: other bodies stand under it, people sit or sat in it, it meets or met.
    """
    known = held(rows.get(acting.db, body_id, acting.at.date()), "body", body_id)
    by = rows.user_of(acting.db, body_id)
    if by or known.rule != "other":
        raise BodyInUse(by or "other", known.names.short)
    rows.remove(acting.db, body_id)


def parts_of(acting: Acting, body_id: int) -> list[Body]:
    """The bodies that stand directly under one."""
    over = placed(acting)
    return [each for each in rows.all_on(acting.db, acting.at.date()) if over[each.id] == body_id]


def placed(acting: Acting) -> dict[int, int | None]:
    """Under which body each one stands."""
    return body_tree.parents(rows.all_on(acting.db, acting.at.date()))


def type_of(acting: Acting, kind: str, new: Trio | None) -> str:
    """The sign of a body's type, which is added where it is a new one.

    Raises:
        NoSuchRecord: the type was taken out meanwhile.
    """
    if new is None:
        if kind not in KINDS and kind not in {known.kind for known in body_types.types(acting.db)}:
            raise NoSuchRecord("body_type", 0)
        return kind
    check_type(new)
    return body_types.add(acting.db, new)


def check_type(name: Trio) -> None:
    """Refuse a type that has no name in either language of papers."""
    if not (name.kk.strip() or name.ru.strip()):
        raise MissingName("body")


def check_names(names: BodyNames) -> None:
    """Refuse a body that has no name in either language."""
    if not any(part.strip() for part in names.short):
        raise MissingName("body")


def check_since(acting: Acting, since: date | None) -> None:
    """Refuse a first day that can hardly be right, or on which the region was not there."""
    if since is not None:
        in_region(acting, likely(since))


def check_facts(acting: Acting, known: Body | None, facts: BodyFacts) -> None:
    """Refuse a place in the tree that would be a ring, and a day that can hardly be right."""
    assert facts.level in ("", *LEVELS)
    likely_paper(facts.approved.day)
    if facts.parent is None:
        return
    day = acting.at.date()
    held(rows.get(acting.db, facts.parent, day), "body", facts.parent)
    if known and facts.parent in {known.id} | body_tree.under(placed(acting), known.id):
        raise UnderItself(known.names.short)
