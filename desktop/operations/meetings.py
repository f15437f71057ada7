"""The list and the plans of meetings; their other steps stand in modules of their own, at hand here too."""

from dataclasses import replace
from datetime import date, time

from db import agenda as item_rows
from db import attendance as seat_rows
from db import bodies as body_rows
from db import mandates as mandate_rows
from db import meetings as rows
from desktop.core.meetings import MeetingDraft
from desktop.core.numbering import series, written
from desktop.core.refusals import BadNumber, NumberTaken
from desktop.core.texts import Text
from desktop.operations.breaks import confirm_registration, end_break, take_break
from desktop.operations.calendar import meetings
from desktop.operations.checks import at_work, held
from desktop.operations.door import Acting, Office, change
from desktop.operations.guests import add_guest, call_in, guests, invite_standing, not_called_in, remove_guest
from desktop.operations.offices import settings
from desktop.operations.opening import (
    close_meeting,
    officers,
    officers_away,
    open_meeting,
    opening_check,
    refuse_nobody,
    reopen,
)
from desktop.operations.provisions import choose_act, ruling_of
from desktop.operations.stage import meeting, not_closed, require

__all__ = [
    "add_guest",
    "choose_act",
    "close_meeting",
    "confirm_registration",
    "edit",
    "end_break",
    "guests",
    "invite_standing",
    "meeting",
    "meetings",
    "not_called_in",
    "officers_away",
    "open_meeting",
    "opening_check",
    "plan",
    "remove",
    "remove_guest",
    "reopen",
    "ruling_of",
    "suggested",
    "take_break",
]

START = time(15, 0)
"""The usual hour, until the body has had a meeting."""


def suggested(office: Office, body_id: int, day: date) -> MeetingDraft:
    """A plan to start from: next number, usual place and hour, the chair and the secretary in office."""
    body = held(body_rows.get(office.db, body_id, day), "body", body_id)
    last = rows.last_of(office.db, body_id)
    custom = settings(office)
    seats: dict[str, int] = {}
    for member in mandate_rows.composition(office.db, body_id, day):
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
    """Plan a meeting; procedure is its item 0, experts and observers of the body are invited.

    Raises:
        BodyClosed: the body was dissolved before that day.
        RegionNotYet: the region did not exist then.
        NumberTaken: the body has a meeting of that number in that year (a session: at all).
    """
    within = check(acting, body_id, draft, 0)
    meeting_id = rows.insert(acting.db, body_id, draft, within)
    item_rows.insert(acting.db, meeting_id, Text(), 0)
    call_in(acting, meeting_id, body_id, draft.day)
    return meeting_id


@change("meetings")
def edit(acting: Acting, meeting_id: int, draft: MeetingDraft) -> None:
    """Change the plan; once the meeting is open only who presides, who keeps the minutes, and the place.

    A meeting that is put on another day is registered for anew: who came on the first day is not there. Who
    stays in the chair of an open one keeps the name and the post of its opening.

    Raises:
        WrongState: a closed meeting keeps all of it.
        NobodyPresides: an open meeting has someone who presides and someone who writes.
    """
    row = not_closed(acting, meeting_id)
    kept = row.meeting
    if kept.state == "open":
        refuse_nobody(draft)
        draft = replace(draft, number=kept.number, kind=kept.kind, day=kept.day, hour=kept.hour)
    within = check(acting, kept.body_id, draft, meeting_id)
    rows.update(acting.db, meeting_id, draft, within)
    if draft.day != kept.day:
        seat_rows.forget_marks(acting.db, meeting_id)
    if row.frozen is not None:
        rows.freeze(acting.db, meeting_id, officers(acting, draft, besides=kept))


def check(acting: Acting, body_id: int, draft: MeetingDraft, besides: int) -> str:
    """The series of the number, when the plan can stand."""
    body = at_work(acting, body_id, draft.day)
    if draft.number < 1:
        raise BadNumber(draft.number)
    within = series(body.rule, draft.day)
    taken = rows.number_taken(acting.db, body_id, within, draft.number, besides)
    if taken is not None:
        raise NumberTaken(written(body.rule, draft.number), taken)
    return within


@change("meetings")
def remove(acting: Acting, meeting_id: int) -> None:
    """Strike a planned meeting; one that was opened stays for ever."""
    require(acting, meeting_id, "planned")
    rows.delete(acting.db, meeting_id)
