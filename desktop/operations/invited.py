"""Who from outside is invited to every meeting of a body, as expert or observer; never counted (trap 7)."""

from collections.abc import Sequence
from datetime import date

from db import bodies as body_rows
from db import invited as rows
from db import mandates
from desktop.core.bodies import Body
from desktop.core.holders import Span
from desktop.core.invited import ROLES, Invitee, Standing
from desktop.core.refusals import EndsBeforeStart, InvitedAlready, MemberInvited
from desktop.operations.checks import held, likely, likely_paper, name_of
from desktop.operations.door import Acting, Office, change


def invited(office: Office, body_id: int) -> list[Invitee]:
    """Everyone who is, was or will be invited; those without an end first."""
    return rows.of_body(office.db, body_id)


def invited_on(office: Office, body_id: int, day: date) -> list[Invitee]:
    """Those who are invited to a meeting of that day; who became a member since is convened as such."""
    standing = [each for each in rows.of_body(office.db, body_id, day) if each.standing.holds(day)]
    if not standing:
        return []
    seated = {member.mandate.person_id for member in mandates.composition(office.db, body_id, day)}
    return [each for each in standing if each.person_id not in seated]


def invited_where(office: Office, person_id: int, day: date) -> list[tuple[Body, Invitee]]:
    """The bodies to whose meetings a person is, was or will be invited, by their names of a day."""
    known = {each.id: each for each in body_rows.all_on(office.db, day)}
    return [
        (known[each.body_id], each) for each in rows.of_person(office.db, person_id) if each.body_id in known
    ]


@change("bodies")
def invite(acting: Acting, body_id: int, person_ids: Sequence[int], standing: Standing) -> list[int]:
    """Make people experts or observers of a body.

    Raises:
        InvitedAlready: one of them is that, or the other, on some of these days.
        MemberInvited: one of them is a member on some of these days, and is convened as such.
    """
    for person in person_ids:
        check(acting, body_id, person, standing)
    return [rows.insert(acting.db, body_id, person, standing) for person in dict.fromkeys(person_ids)]


@change("bodies")
def mend(acting: Acting, number: int, standing: Standing) -> None:
    """Write anew in what capacity someone is invited and until when."""
    known = held(rows.get(acting.db, number), "invited", number)
    check(acting, known.body_id, known.person_id, standing, number)
    rows.update(acting.db, number, standing)


@change("bodies")
def remove(acting: Acting, number: int) -> None:
    """Take back what was entered by mistake; lists of meetings keep their guests."""
    held(rows.get(acting.db, number), "invited", number)
    rows.delete(acting.db, number)


def check(acting: Acting, body_id: int, person: int, standing: Standing, besides: int = 0) -> None:
    """Refuse days that cannot be, and people who are invited otherwise."""
    assert standing.role in ROLES
    likely(standing.since)
    likely_paper(standing.until)
    if standing.until is not None and standing.until < standing.since:
        raise EndsBeforeStart(standing.since, standing.until)
    days = Span(standing.since, standing.until)
    for each in rows.of_body(acting.db, body_id):
        span = Span(each.standing.since, each.standing.until)
        if each.person_id == person and each.id != besides and span.meets(days):
            raise InvitedAlready(name_of(acting, person))
    for held_there in mandates.mandates_of(acting.db, person):
        span = Span(held_there.since, held_there.until)
        if held_there.body_id == body_id and span.meets(days):
            raise MemberInvited(name_of(acting, person))
