"""Minutes of a meeting, gathered from the records into one frozen value that is printed without them."""

from datetime import datetime
from itertools import groupby
from typing import Any

from db import attendance as seat_rows
from db import bodies as body_rows
from db import meetings as meeting_rows
from db import people as person_rows
from db import votes as vote_rows
from desktop.core import counting, presence
from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.meetings import Item, Mark, Meeting, Motion, Vote
from desktop.core.minutes import (
    Attendee,
    Correction,
    Minutes,
    MinutesItem,
    MinutesStyle,
    Movement,
    Pause,
    Resolve,
    RollChange,
    Signatory,
    Spelled,
    Step,
    Utterance,
    VoteRecord,
)
from desktop.core.names import Name
from desktop.core.numbering import written
from desktop.core.texts import Text
from desktop.core.voting import Quorum
from desktop.operations import agenda, hall, opening, provisions, voting
from desktop.operations.checks import held
from desktop.operations.door import Office
from desktop.operations.offices import settings


def assemble(office: Office, meeting_id: int) -> Minutes:
    """Everything the minutes print; of a meeting that is planned or open, as far as it got."""
    row = held(meeting_rows.get(office.db, meeting_id), "meeting", meeting_id)
    meeting = row.meeting
    body = held(body_rows.get(office.db, meeting.body_id, meeting.day), "body", meeting.body_id)
    frozen = row.frozen or drafted(office, body, meeting)
    record = Record(office, meeting)
    items = agenda.items(office, meeting_id)
    courses = record.courses(items)
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
        reopened=tuple((event.at, event.note) for event in record.events if event.kind == "reopened"),
        quorum=record.quorum(record.baseline),
        ruling=record.ruling,
        roll=record.attendees(),
        guests=tuple((guest.name, guest.post) for guest in meeting_rows.guests(office.db, meeting_id)),
        procedure=next((printed(item, courses[item.id]) for item in items if item.position == 0), None),
        items=tuple(printed(item, courses[item.id]) for item in items if item.position > 0),
        style=style_of(office, row),
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
    )


class Record:
    """The log, the roll and the votes of one meeting, read once."""

    def __init__(self, office: Office, meeting: Meeting) -> None:
        self.office = office
        self.meeting = meeting
        self.events = meeting_rows.events(office.db, meeting.id)
        self.marks = hall.log(office, meeting.id)
        self.seats = hall.seats(office, meeting)
        self.notes = seat_rows.changes(office.db, meeting.id)
        self.ruling = provisions.ruling_of(office, meeting.id)
        self.names = {seat.person_id: Spelled(seat.kk, seat.ru) for seat in self.seats}
        self.votes = vote_rows.closed_votes(office.db, meeting.id)
        self.baseline = self.first_step()

    def first_step(self) -> datetime | None:
        """When registration gave way to the agenda; who came until then was there at the opening."""
        moments = [event.at for event in self.events if event.kind in ("item", "break")]
        moments += [vote.opened for vote in self.votes]
        return min(moments, default=None)

    def roll(self, at: datetime | None) -> frozenset[int]:
        """Persons on the roll at a moment."""
        initial = [seat.person_id for seat in self.seats if seat.initial]
        return presence.roll_at(initial, [note.change for note in self.notes], at)

    def quorum(self, at: datetime | None) -> Quorum | None:
        """T, P and the quorum at a moment; None without a rule or without members."""
        on = self.roll(at)
        if not on or self.ruling is None:
            return None
        return counting.quorum(len(on), len(presence.present(self.marks, on, at)), self.ruling)

    def attendees(self) -> tuple[Attendee, ...]:
        """The attendance list in the order of the roll: who was there at any time is present."""
        absences = seat_rows.absences(self.office.db, self.meeting.id)
        return tuple(self.attendee(seat, absences.get(seat.person_id)) for seat in self.seats)

    def attendee(self, seat: seat_rows.RollRow, absence: seat_rows.Absence | None) -> Attendee:
        """One line of the attendance list."""
        own = [mark for mark in self.marks if mark.person_id == seat.person_id]
        arrived = [mark.at for mark in own if mark.kind == "arrived"]
        post = seat.post if any(seat.post) else seat.organisation
        name = Spelled(seat.kk, seat.ru)
        if arrived:
            left = own[-1].at if own[-1].kind == "left" else None
            return Attendee(name, post, "present", arrived=arrived[0], left=left)
        if absence is not None and absence.kind == "excused":
            return Attendee(name, post, "excused", absence.reason)
        return Attendee(name, post, "absent")

    def courses(self, items: list[Item]) -> dict[int, tuple[Step, ...]]:
        """What happened during each item: a step belongs to the item that was current at its moment."""
        taken_up = [(event.at, event.item_id) for event in self.events if event.item_id is not None]
        first = next((item.id for item in items if item.position > 0), items[0].id if items else 0)
        found: dict[int, list[Step]] = {item.id: [] for item in items}
        for at, owner, step in sorted(self.steps(), key=moment_of_step):
            current = [item_id for moment, item_id in taken_up if moment <= at]
            item_id = owner or (current[-1] if current else first)
            if item_id in found:
                found[item_id].append(step)
        return {item_id: tuple(steps) for item_id, steps in found.items()}

    def steps(self) -> list[tuple[datetime, int | None, Step]]:
        """Every step with its moment; a vote names the item it belongs to."""
        steps: list[tuple[datetime, int | None, Step]] = []
        steps += [(step.at, None, step) for step in self.movements()]
        steps += [(step.at, None, step) for step in self.pauses()]
        steps += [(step.at, None, step) for step in self.roll_changes()]
        for vote in self.votes:
            motion = held(vote_rows.motion(self.office.db, vote.motion_id), "motion", vote.motion_id)
            record = self.vote_record(vote, motion)
            steps.append((record.closed, motion.item_id, record))
        return steps

    def movements(self) -> list[Movement]:
        """Arrivals and departures after registration, those of one minute together."""
        later = [mark for mark in self.marks if self.baseline is not None and mark.at > self.baseline]
        found = []
        for (kind, _), group in groupby(later, key=kind_and_minute):
            marks = list(group)
            quorum = self.quorum(marks[-1].at)
            names = tuple(self.names[mark.person_id] for mark in marks if mark.person_id in self.names)
            if quorum is not None and names:
                found.append(Movement(kind, marks[-1].at, names, quorum))
        return found

    def pauses(self) -> list[Pause]:
        """Breaks, each with its end and the quorum that was confirmed after it."""
        found = []
        for number, event in enumerate(self.events):
            if event.kind != "break":
                continue
            later = self.events[number + 1 :]
            until = next((each.at for each in later if each.kind == "resumed"), None)
            confirmed = next((each.at for each in later if each.kind == "registered"), None)
            found.append(Pause(event.at, until, self.quorum(confirmed) if confirmed else None))
        return found

    def roll_changes(self) -> list[RollChange]:
        """The roll mended while the meeting was open (rule 16)."""
        return [
            RollChange(
                note.change.at, note.change.added, self.names[note.change.person_id], note.reason,
                note.paper, len(self.roll(note.change.at)),
            )
            for note in self.notes
        ]  # fmt: skip

    def vote_record(self, vote: Vote, motion: Motion) -> VoteRecord:
        """A vote as it was closed, with its corrections."""
        assert vote.closed is not None
        assert vote.quorum is not None
        ballots = vote_rows.ballots(self.office.db, vote.id) if vote.form == "roll_call" else []
        return VoteRecord(
            motion=motion.text,
            round=vote.round,
            form=vote.form,
            opened=vote.opened,
            closed=vote.closed,
            void=vote.state == "void",
            quorum=vote.quorum,
            outcome=vote.outcome,
            ruling=self.held_under(vote),
            ballots=tuple(
                (self.names[ballot.person_id], ballot.choice)
                for ballot in ballots
                if ballot.choice is not None
            ),
            corrections=tuple(
                Correction(each.at, each.reason, each.outcome, each.quorum)
                for each in vote_rows.corrections(self.office.db, vote.id)
            ),
        )

    def held_under(self, vote: Vote) -> Ruling:
        """The provision that was stored with the vote."""
        return voting.ruling_of(self.office, vote.id)


def kind_and_minute(mark: Mark) -> tuple[Any, datetime]:
    """What movements are put together by."""
    return mark.kind, mark.at.replace(second=0)


def moment_of_step(step: tuple[datetime, int | None, Step]) -> datetime:
    """Order of the course; steps of one moment keep theirs."""
    return step[0]
