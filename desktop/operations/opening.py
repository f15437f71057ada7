"""Opening, closing and reopening a meeting, and what is frozen by it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from db import attendance as seat_rows
from db import bodies as body_rows
from db import mandates as mandate_rows
from db import meetings as rows
from db import people as person_rows
from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.meetings import MeetingDraft, Seat
from desktop.core.people import Person
from desktop.core.positions import position
from desktop.core.refusals import NobodyPresides, NoMembers, NotYet
from desktop.core.rulings import to_plain
from desktop.core.texts import Text
from desktop.operations.checks import given, held
from desktop.operations.door import Acting, Office, change
from desktop.operations.hall import seat_of
from desktop.operations.offices import settings
from desktop.operations.provisions import applicable, freeze_ruling
from desktop.operations.stage import moment_of, refuse_open_vote, require


class OpeningCheck(NamedTuple):
    """What the opening would freeze, and what the clerk may have overlooked."""

    total: int
    """Members who would be on the roll."""
    ruling: Ruling | None
    """The provision that would apply; None where no rule is held for the day."""
    away: Mapping[str, Seat]
    """Who is to preside ("presiding") or to write ("secretary"), and is not marked as present."""


def opening_check(office: Office, meeting_id: int) -> OpeningCheck:
    """What is to be known before a meeting is opened."""
    row = held(rows.get(office.db, meeting_id), "meeting", meeting_id)
    body = held(body_rows.get(office.db, row.meeting.body_id, row.meeting.day), "body", row.meeting.body_id)
    in_office = mandate_rows.composition(office.db, row.meeting.body_id, row.meeting.day)
    ruling = applicable(office, body, row.meeting.day)
    return OpeningCheck(len(in_office), ruling, officers_away(office, meeting_id))


def officers_away(office: Office, meeting_id: int) -> Mapping[str, Seat]:
    """Who presides or writes by the plan, and is on the roll but not there; others sign no list."""
    meeting = held(rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    seats = {
        field: seat_of(office, meeting_id, person_id)
        for field, person_id in (("presiding", meeting.presiding), ("secretary", meeting.secretary))
        if person_id is not None
    }
    return {field: seat for field, seat in seats.items() if seat and seat.standing != "present"}


@change("meetings")
def open_meeting(acting: Acting, meeting_id: int) -> None:
    """Open: the roll of who is in office that day is frozen, and the names and the provision that hold.

    A meeting may be opened without a quorum; only votes are refused then (rule 20).

    Raises:
        NotYet: it is planned for a later day.
        NobodyPresides: who presides or keeps the minutes is not named.
        NoMembers: nobody is in office in the body on that day (trap 14).
    """
    row = require(acting, meeting_id, "planned")
    meeting = row.meeting
    if meeting.day > acting.at.date():
        raise NotYet(meeting.day)
    refuse_nobody(meeting)
    body = held(body_rows.get(acting.db, meeting.body_id, meeting.day), "body", meeting.body_id)
    members = mandate_rows.composition(acting.db, meeting.body_id, meeting.day)
    if not members:
        raise NoMembers(body.names.short, meeting.day)
    later = meeting.day < acting.at.date()
    opened = moment_of(acting, row)
    seat_rows.freeze(acting.db, meeting_id, members)
    frozen = names_of(body) | officers(acting, meeting)
    ruling = applicable(acting.office, body, meeting.day)
    rows.set_open(acting.db, meeting_id, opened, later, frozen | {"ruling": ruling and to_plain(ruling)})


def refuse_nobody(draft: MeetingDraft) -> None:
    """Refuse without someone who presides and someone who keeps the minutes."""
    for field, person_id in (("presiding", draft.presiding), ("secretary", draft.secretary)):
        if person_id is None:
            raise NobodyPresides(field)


def names_of(body: Body) -> dict[str, Any]:
    """The names that the paper of this day prints for ever."""
    names = body.names
    return {
        "body_full": names.full,
        "body_short": names.short,
        "body_genitive": names.genitive,
        "rule": body.rule,
    }


def officers(acting: Acting, draft: MeetingDraft, besides: MeetingDraft | None = None) -> dict[str, Any]:
    """Who presides and who keeps the minutes, with names and posts of this day; without those ``besides``."""
    frozen: dict[str, Any] = {}
    for field, person_id in (("presiding", draft.presiding), ("secretary", draft.secretary)):
        if person_id is not None and (besides is None or getattr(besides, field) != person_id):
            frozen[field] = officer(held(person_rows.get(acting.db, person_id), "person", person_id))
    return frozen


def officer(person: Person) -> dict[str, Any]:
    """Name and post of someone who signs, as plain values."""
    post = position(person.post, person.organisation)
    return {"kk": person.name("kk"), "ru": person.name("ru"), "post": post}


@change("meetings")
def close_meeting(acting: Acting, meeting_id: int) -> None:
    """Close: from here on what happened stands, and how the office prints it.

    Raises:
        VoteIsOpen: a vote is closed or called off first.
    """
    row = require(acting, meeting_id, "open")
    refuse_open_vote(acting, meeting_id)
    freeze_ruling(acting, meeting_id)
    closed = moment_of(acting, row)
    rows.add_event(acting.db, meeting_id, "closed", closed)
    custom = settings(acting.office)
    rows.freeze(acting.db, meeting_id, {"style": {"verb": custom.verb, "list_over": custom.list_over}})
    rows.set_closed(acting.db, meeting_id, closed)


@change("meetings")
def reopen(acting: Acting, meeting_id: int, reason: Text) -> None:
    """Open a closed meeting again, with a reason that stays (rule 29)."""
    row = require(acting, meeting_id, "closed")
    rows.add_event(acting.db, meeting_id, "reopened", moment_of(acting, row), reason=given(reason))
    rows.set_closed(acting.db, meeting_id, None)
