"""Planning, opening, breaking off and closing a meeting."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from db import agenda as item_rows
from db import attendance as seat_rows
from db import bodies as body_rows
from db import meetings as rows
from db import people as person_rows
from db import votes as vote_rows
from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.meetings import Guest, Meeting, MeetingDraft
from desktop.core.moments import stamp
from desktop.core.numbering import series, written
from desktop.core.people import Person
from desktop.core.presence import present
from desktop.core.refusals import (
    BadNumber,
    MissingName,
    NobodyPresides,
    NoMembers,
    NoRuleHeld,
    NotYet,
    NumberTaken,
    ReasonMissing,
    VoteIsOpen,
    WrongState,
)
from desktop.core.rulings import from_plain, to_plain
from desktop.core.texts import Text
from desktop.operations import acts
from desktop.operations.checks import held, likely
from desktop.operations.door import Acting, Office, change
from desktop.operations.offices import settings

START = time(15, 0)
"""The usual hour, until the body has had a meeting."""


def meetings(office: Office) -> list[Meeting]:
    """Every meeting, the newest first."""
    return rows.all_meetings(office.db)


def meeting(office: Office, meeting_id: int) -> Meeting:
    """One meeting with where it stands: open, on a break, waiting for a fresh registration."""
    found = held(rows.get(office.db, meeting_id), "meeting", meeting_id).meeting
    pauses = [event for event in rows.events(office.db, meeting_id) if event.kind in PAUSES]
    last = pauses[-1] if pauses else None
    return replace(
        found,
        on_break_since=last.at if last and last.kind == "break" else None,
        unconfirmed=bool(last and last.kind == "resumed"),
    )


PAUSES = ("break", "resumed", "registered")


def guests(office: Office, meeting_id: int) -> list[Guest]:
    """Who is invited: listed, never counted (trap 7)."""
    return rows.guests(office.db, meeting_id)


def suggested(office: Office, body_id: int, day: date) -> MeetingDraft:
    """A plan to start from: next number, usual place and hour, the chair and the secretary in office."""
    body = held(body_rows.get(office.db, body_id, day), "body", body_id)
    last = rows.last_of(office.db, body_id)
    custom = settings(office)
    seats: dict[str, int] = {}
    for member in body_rows.composition(office.db, body_id, day):
        seats.setdefault(member.mandate.post, member.mandate.person_id)
    return MeetingDraft(
        number=rows.last_number(office.db, body_id, series(body.rule, day)) + 1,
        kind="ordinary",
        day=day,
        hour=last.meeting.hour if last else START,
        city=custom.city,
        place=last.meeting.place if last else custom.place,
        presiding=seats.get("chair"),
        secretary=seats.get("secretary") or (last.meeting.secretary if last else None),
    )


@change("meetings")
def plan(acting: Acting, body_id: int, draft: MeetingDraft) -> int:
    """Plan a meeting; procedure is its item 0.

    Raises:
        NumberTaken: the body has a meeting of that number in that year (a session: at all).
    """
    within = check(acting, body_id, draft, 0)
    meeting_id = rows.insert(acting.db, body_id, draft, within)
    item_rows.insert(acting.db, meeting_id, Text(), 0)
    return meeting_id


@change("meetings")
def edit(acting: Acting, meeting_id: int, draft: MeetingDraft) -> None:
    """Change the plan; once the meeting is open only who presides, who keeps the minutes, and the place.

    Raises:
        WrongState: a closed meeting keeps all of it.
    """
    row = held(rows.get(acting.db, meeting_id), "meeting", meeting_id)
    if row.meeting.state == "closed":
        raise WrongState("closed")
    if row.meeting.state != "planned":
        kept = row.meeting
        draft = replace(draft, number=kept.number, kind=kept.kind, day=kept.day, hour=kept.hour)
    within = check(acting, row.meeting.body_id, draft, meeting_id)
    rows.update(acting.db, meeting_id, draft, within)
    if row.frozen is not None:
        rows.set_frozen(acting.db, meeting_id, row.frozen | officers(acting, draft))


def check(acting: Acting, body_id: int, draft: MeetingDraft, besides: int) -> str:
    """The series of the number, when the plan can stand."""
    body = held(body_rows.get(acting.db, body_id, draft.day), "body", body_id)
    likely(draft.day)
    if draft.number < 1:
        raise BadNumber(draft.number)
    within = series(body.rule, draft.day)
    if rows.number_taken(acting.db, body_id, within, draft.number, besides):
        raise NumberTaken(written(body.rule, draft.number), draft.day)
    return within


@change("meetings")
def remove(acting: Acting, meeting_id: int) -> None:
    """Strike a planned meeting; one that was opened stays for ever."""
    require(acting, meeting_id, "planned")
    rows.delete(acting.db, meeting_id)


@change("meetings")
def add_guest(acting: Acting, meeting_id: int, name: Text, post: Text) -> int:
    """Invite someone."""
    if not any(part.strip() for part in name):
        raise MissingName("guest")
    return rows.add_guest(acting.db, meeting_id, name, post)


@change("meetings")
def remove_guest(acting: Acting, guest_id: int) -> None:
    """Strike someone off the list of those invited."""
    rows.remove_guest(acting.db, guest_id)


def opening_check(office: Office, meeting_id: int) -> tuple[int, Ruling | None]:
    """How many would be on the roll, and the provision that would apply (None: no rule held for the day)."""
    row = held(rows.get(office.db, meeting_id), "meeting", meeting_id)
    body = held(body_rows.get(office.db, row.meeting.body_id, row.meeting.day), "body", row.meeting.body_id)
    in_office = body_rows.composition(office.db, row.meeting.body_id, row.meeting.day)
    return len(in_office), applicable(office, body, row.meeting.day)


def applicable(office: Office, body: Body, day: date) -> Ruling | None:
    """The provision that applies, None where no rule is held."""
    try:
        return acts.ruling(office, body.rule, day)
    except NoRuleHeld:
        return None


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
    for field, person_id in (("presiding", meeting.presiding), ("secretary", meeting.secretary)):
        if person_id is None:
            raise NobodyPresides(field)
    body = held(body_rows.get(acting.db, meeting.body_id, meeting.day), "body", meeting.body_id)
    members = body_rows.composition(acting.db, meeting.body_id, meeting.day)
    if not members:
        raise NoMembers(body.names.short, meeting.day)
    later = meeting.day < acting.at.date()
    opened = stamp(meeting.day, later, acting.at, rows.last_moment(acting.db, meeting_id))
    seat_rows.freeze(acting.db, meeting_id, members)
    frozen = names_of(body) | officers(acting, meeting)
    ruling = applicable(acting.office, body, meeting.day)
    rows.set_open(acting.db, meeting_id, opened, later, frozen | {"ruling": ruling and to_plain(ruling)})


def names_of(body: Body) -> dict[str, Any]:
    """The names that the paper of this day prints for ever."""
    names = body.names
    return {
        "body_full": names.full,
        "body_short": names.short,
        "body_genitive": names.genitive,
        "rule": body.rule,
    }


def officers(acting: Acting, draft: MeetingDraft) -> dict[str, Any]:
    """Who presides and who keeps the minutes, with names and posts of this day."""
    frozen: dict[str, Any] = {}
    for field, person_id in (("presiding", draft.presiding), ("secretary", draft.secretary)):
        if person_id is not None:
            frozen[field] = officer(held(person_rows.get(acting.db, person_id), "person", person_id))
    return frozen


def officer(person: Person) -> dict[str, Any]:
    """Name and post of someone who signs, as plain values."""
    post = person.post if any(person.post) else person.organisation
    return {"kk": person.name("kk"), "ru": person.name("ru"), "post": post}


def ruling_of(office: Office, meeting_id: int) -> Ruling | None:
    """The provision the meeting is held under: the frozen one; None where no rule is held."""
    row = held(rows.get(office.db, meeting_id), "meeting", meeting_id)
    if row.frozen and row.frozen["ruling"]:
        return from_plain(row.frozen["ruling"])
    body = held(body_rows.get(office.db, row.meeting.body_id, row.meeting.day), "body", row.meeting.body_id)
    return applicable(office, body, row.meeting.day)


@change("meetings")
def close_meeting(acting: Acting, meeting_id: int) -> None:
    """Close: from here on the log of attendance stands.

    Raises:
        VoteIsOpen: a vote is closed or called off first.
    """
    row = require(acting, meeting_id, "open")
    refuse_open_vote(acting, meeting_id)
    closed = moment_of(acting, row)
    rows.add_event(acting.db, meeting_id, "closed", closed)
    rows.set_closed(acting.db, meeting_id, closed)


@change("meetings")
def reopen(acting: Acting, meeting_id: int, reason: str) -> None:
    """Open a closed meeting again, with a reason that stays (rule 29)."""
    row = require(acting, meeting_id, "closed")
    if not reason.strip():
        raise ReasonMissing
    rows.add_event(acting.db, meeting_id, "reopened", moment_of(acting, row), note=reason.strip())
    rows.set_closed(acting.db, meeting_id, None)


@change("meetings")
def take_break(acting: Acting, meeting_id: int) -> None:
    """Begin a break; no vote opens until the registration after it is confirmed (rule 18)."""
    row = require(acting, meeting_id, "open")
    refuse_open_vote(acting, meeting_id)
    if meeting(acting.office, meeting_id).on_break_since is None:
        rows.add_event(acting.db, meeting_id, "break", moment_of(acting, row))


@change("meetings")
def end_break(acting: Acting, meeting_id: int) -> None:
    """Resume; how many are present is not confirmed yet."""
    row = require(acting, meeting_id, "open")
    if meeting(acting.office, meeting_id).on_break_since is not None:
        rows.add_event(acting.db, meeting_id, "resumed", moment_of(acting, row))


@change("attendance")
def confirm_registration(acting: Acting, meeting_id: int, missing: Collection[int]) -> None:
    """Registration after a break in one step: all are back but those missing, who left with its beginning."""
    row = require(acting, meeting_id, "open")
    if not meeting(acting.office, meeting_id).unconfirmed:
        return
    pauses = [event.at for event in rows.events(acting.db, meeting_id) if event.kind == "break"]
    began = pauses[-1] if pauses else moment_of(acting, row)
    marks = seat_rows.marks(acting.db, meeting_id)
    for person_id in sorted(present(marks, missing)):
        own = [mark.at for mark in marks if mark.person_id == person_id]
        seat_rows.add_mark(acting.db, meeting_id, person_id, "left", max([began, *own]))
    rows.add_event(acting.db, meeting_id, "registered", moment_of(acting, row))


def refuse_open_vote(acting: Acting, meeting_id: int) -> None:
    """Refuse while a vote is open: it is closed or called off first."""
    open_vote = vote_rows.open_vote_of(acting.db, meeting_id)
    if open_vote is not None:
        motion = vote_rows.motion(acting.db, open_vote.motion_id)
        raise VoteIsOpen(motion.text if motion else Text())


def require(acting: Acting, meeting_id: int, state: str) -> rows.MeetingRow:
    """The meeting, when it is in that state.

    Raises:
        WrongState: it is not.
    """
    row = held(rows.get(acting.db, meeting_id), "meeting", meeting_id)
    if row.meeting.state != state:
        raise WrongState(row.meeting.state)
    return row


def moment_of(acting: Acting, row: rows.MeetingRow) -> datetime:
    """The moment that a step of this meeting is written under."""
    last = rows.last_moment(acting.db, row.meeting.id)
    return stamp(row.meeting.day, row.entered_later, acting.at, last)
