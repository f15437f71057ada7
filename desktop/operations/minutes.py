"""Minutes of a meeting, gathered from the records into one frozen value that is printed without them."""

from typing import Any

from db import attendance as seat_rows
from db import bodies as body_rows
from db import meetings as meeting_rows
from db import people as person_rows
from desktop.core.bodies import Body
from desktop.core.meetings import Item, Mark, Meeting
from desktop.core.minutes import (
    Attendee,
    Minutes,
    MinutesItem,
    MinutesStyle,
    Resolve,
    Signatory,
    Spelled,
    Step,
    Utterance,
    VoteRecord,
)
from desktop.core.names import Name
from desktop.core.numbering import written
from desktop.core.positions import position
from desktop.core.texts import Text
from desktop.operations import agenda, opening
from desktop.operations.checks import held
from desktop.operations.course import Course
from desktop.operations.door import Office
from desktop.operations.journal import sealing
from desktop.operations.offices import settings


def assemble(office: Office, meeting_id: int) -> Minutes:
    """Everything the minutes print; of a meeting that is planned or open, as far as it got."""
    row = held(meeting_rows.get(office.db, meeting_id), "meeting", meeting_id)
    meeting = row.meeting
    body = held(body_rows.get(office.db, meeting.body_id, meeting.day), "body", meeting.body_id)
    frozen = row.frozen or drafted(office, body, meeting)
    items = agenda.items(office, meeting_id)
    course = Course(office, meeting, items)
    steps = course.by_item()
    return Minutes(
        body=Text(*frozen["body_full"]),
        body_genitive=Text(*frozen["body_genitive"]),
        rule=frozen["rule"],
        kind=meeting.kind,
        number=written(frozen["rule"], meeting.number),
        state=meeting.state,
        day=meeting.day,
        city=meeting.city,
        place=meeting.place,
        presiding=signatory(frozen.get("presiding")),
        secretary=signatory(frozen.get("secretary")),
        opened=meeting.opened,
        closed=meeting.closed,
        reopened=tuple(course.reopenings()),
        quorum=course.quorum(course.baseline),
        ruling=course.ruling,
        roll=attendees(office, course),
        guests=tuple((guest.name, guest.post) for guest in meeting_rows.guests(office.db, meeting_id)),
        procedure=next((printed(item, steps[item.id]) for item in items if item.position == 0), None),
        items=tuple(printed(item, steps[item.id]) for item in items if item.position > 0),
        style=style_of(office, row),
        closings=tuple(event.at for event in course.events if event.kind == "closed"),
        seal=sealing(office, meeting_id) if meeting.state == "closed" else None,
    )


def style_of(office: Office, row: meeting_rows.MeetingRow) -> MinutesStyle:
    """How the office prints: as it is set now, of a closed meeting as it was set at its closing."""
    if row.frozen and row.meeting.state == "closed":
        return MinutesStyle(**row.frozen["style"])
    custom = settings(office)
    return MinutesStyle(custom.verb, custom.list_over)


def drafted(office: Office, body: Body, meeting: Meeting) -> dict[str, Any]:
    """What the opening will freeze, while the meeting is planned."""
    frozen = opening.names_of(body)
    for field, person_id in (("presiding", meeting.presiding), ("secretary", meeting.secretary)):
        person = person_rows.get(office.db, person_id) if person_id else None
        if person is not None:
            frozen[field] = opening.officer(person)
    return frozen


def signatory(plain: dict[str, Any] | None) -> Signatory | None:
    """Who presided or kept the minutes, from what was frozen."""
    if plain is None:
        return None
    return Signatory(Spelled(Name(*plain["kk"]), Name(*plain["ru"])), Text(*plain["post"]))


def printed(item: Item, course: tuple[Step, ...]) -> MinutesItem:
    """An item with its course as it goes to paper."""
    return MinutesItem(
        number=item.position,
        title=item.title,
        rapporteur=item.rapporteur,
        heard=item.heard,
        speeches=tuple(Utterance(speech.speaker, speech.text) for speech in item.speeches),
        course=course,
        resolves=tuple(
            Resolve(f"{item.position}.{each.position}", each.text, each.responsible, each.due)
            for each in item.decisions
        ),
        result=item.result,
        taken_up=item.started or any(isinstance(step, VoteRecord) for step in course),
    )


def attendees(office: Office, course: Course) -> tuple[Attendee, ...]:
    """The attendance list in the order of the roll: who was there at any time of the agenda is present."""
    absences = seat_rows.absences(office.db, course.meeting.id)
    marks: dict[int, list[Mark]] = {}
    for mark in course.marks:
        marks.setdefault(mark.person_id, []).append(mark)
    listed = course.listed()
    return tuple(
        attendee(seat, during(course, marks.get(seat.person_id, [])), absences.get(seat.person_id))
        for seat in course.seats
        if seat.person_id in listed
    )


def during(course: Course, marks: list[Mark]) -> list[Mark]:
    """A member's log without stays that were over before registration was."""
    start = course.baseline
    gone = [
        place for place, mark in enumerate(marks, 1) if mark.kind == "left" and start and mark.at <= start
    ]
    return marks[gone[-1] :] if gone else marks


def attendee(seat: seat_rows.RollRow, marks: list[Mark], absence: seat_rows.Absence | None) -> Attendee:
    """One line of the attendance list."""
    post = position(seat.post, seat.organisation)
    name = Spelled(seat.kk, seat.ru)
    if marks:
        left = marks[-1].at if marks[-1].kind == "left" else None
        return Attendee(name, post, "present", arrived=marks[0].at, left=left)
    if absence is not None and absence.kind == "excused":
        return Attendee(name, post, "excused", absence.reason)
    return Attendee(name, post, "absent")
