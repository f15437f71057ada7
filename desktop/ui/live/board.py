"""What the live page knows of its meeting: read whole once, afterwards only what has changed."""

from datetime import date, datetime, time
from typing import Any, Literal, NamedTuple

from desktop.core import counting
from desktop.core.acts import Ruling
from desktop.core.meetings import Guest, Item, Meeting, Motion, Seat, Vote
from desktop.core.refusals import BadFigures
from desktop.core.texts import Text
from desktop.core.voting import Choice, Outcome, Quorum, Tally
from desktop.operations import agenda, hall, meetings, voting
from desktop.operations.door import Operation
from desktop.ui.live.finding import Known, known
from desktop.ui.session import Change, Session

Mode = Literal["door", "item", "hands", "roll_call", "lost", "break", "confirm"]
NOTHING = Meeting(1, "ordinary", date.min, time.min, Text(), Text())


class Passage(NamedTuple):
    """Someone came or left, and how many were present after it."""

    person_id: int
    arrived: bool
    at: datetime
    present: int


class Board:
    """One meeting as it stands. ``shown_id`` is the item to look at, None for the registration.

    ``hearing_on``: the clerk goes on without a quorum (rule 20), until there is one again.
    ``confirming``: the clerk has asked for the registration after a reopening, which only votes wait for.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.meeting = NOTHING
        self.ruling: Ruling | None = None
        self.seats: dict[int, Seat] = {}
        self.known: list[Known] = []
        self.passages: list[Passage] = []
        self.items: list[Item] = []
        self.guests: list[Guest] = []
        self.vote: Vote | None = None
        self.vote_ruling: Ruling | None = None
        self.ballots: dict[int, Choice | None] = {}
        self.shown_id: int | None = None
        self.hearing_on = False
        self.confirming = False
        self._present = 0

    # ------- reading

    def load(self, meeting_id: int) -> None:
        """Read another meeting, and look at what is under discussion there."""
        self.read_meeting(meeting_id)
        self.read_hall()
        self.read_agenda()
        self.hearing_on = self.confirming = False
        current = self.current()
        self.shown_id = current.id if current else None
        if self.meeting.state == "closed" and current is None and self.items:
            self.shown_id = self.items[0].id

    def read_meeting(self, meeting_id: int) -> None:
        """Its state, the provision it is held under, who is invited."""
        self.meeting = self.session.read(meetings.meeting, meeting_id)
        self.ruling = self.session.read(meetings.ruling_of, meeting_id)
        self.guests = self.session.read(meetings.guests, meeting_id)
        self.confirming = self.confirming and self.awaits_registration()

    def read_hall(self) -> None:
        """The whole roll, and who came and left."""
        self.seats = {
            seat.person_id: self.seen(seat) for seat in self.session.read(hall.roll, self.meeting.id)
        }
        self._present = sum(seat.standing == "present" for seat in self.seats.values())
        self.known = [known(seat) for seat in self.seats.values()]
        self.passages = []
        here: set[int] = set()
        for mark in self.session.read(hall.log, self.meeting.id):
            if mark.person_id in self.seats:
                (here.add if mark.kind == "arrived" else here.discard)(mark.person_id)
                self.passages.append(Passage(mark.person_id, mark.kind == "arrived", mark.at, len(here)))
        self.look_at_quorum()

    def seen(self, seat: Seat) -> Seat:
        """Whoever never came was absent, once the meeting is over."""
        never = self.is_locked() and seat.standing == "expected"
        return seat._replace(standing="absent") if never else seat

    def read_seat(self, person_id: int) -> bool:
        """One member who came, left or was excused; False when the roll has to be read again."""
        before = self.seats.get(person_id)
        seat = self.session.read(hall.seat_of, self.meeting.id, person_id)
        if before is None or seat is None:
            return False
        self.seats[person_id] = seat
        self._present += (seat.standing == "present") - (before.standing == "present")
        if (seat.since is not None and seat.since != before.since) or seat.standing != before.standing:
            self.note_passage(seat)
        self.look_at_quorum()
        return True

    def note_passage(self, seat: Seat) -> None:
        """Remember that a member came or left."""
        if seat.since is not None:
            came = seat.standing == "present"
            self.passages.append(Passage(seat.person_id, came, seat.since, self.present()))

    def read_agenda(self) -> None:
        """The items with all that hangs on them, and the open vote."""
        self.items = self.session.read(agenda.items, self.meeting.id)
        if self.shown_id is not None and self.shown() is None:
            self.shown_id = None
        self.read_vote()

    def read_vote(self) -> None:
        """The open vote with its ballots."""
        self.vote = self.session.read(voting.open_vote_of, self.meeting.id)
        self.ballots, self.vote_ruling = {}, None
        if self.vote is not None:
            ballots = self.session.read(voting.ballots, self.vote.id)
            self.ballots = {ballot.person_id: ballot.choice for ballot in ballots}
            self.vote_ruling = self.session.read(voting.ruling_of, self.vote.id)

    def take_ballot(self, person_id: int, choice: Choice | None) -> None:
        """One vote that was just cast, without reading the others again."""
        self.ballots[person_id] = choice

    # ------- what follows from it

    def total(self) -> int:
        """Members on the roll."""
        return len(self.seats)

    def present(self) -> int:
        """Members in the hall."""
        return self._present

    def seat(self, person_id: int) -> Seat | None:
        """A line of the roll."""
        return self.seats.get(person_id)

    def standing(self, *standings: str) -> list[Seat]:
        """Members who stand so, in the order of the roll."""
        return [seat for seat in self.seats.values() if seat.standing in standings]

    def quorum(self) -> Quorum | None:
        """Quorum now; None without a rule or without members."""
        if self.ruling is None or not self.seats:
            return None
        return counting.quorum(self.total(), self.present(), self.ruling)

    def lacks_quorum(self) -> bool:
        """Whether a quorum is asked for and not there."""
        quorum = self.quorum()
        return quorum is not None and quorum.met is False

    def look_at_quorum(self) -> None:
        """Hearing without a quorum is over once there is one."""
        if not self.lacks_quorum():
            self.hearing_on = False

    def current(self) -> Item | None:
        """The item under discussion."""
        return next((item for item in self.items if item.current), None)

    def shown(self) -> Item | None:
        """The item that is looked at."""
        return self.item(self.shown_id)

    def item(self, item_id: int | None) -> Item | None:
        """An item by its number in the records."""
        return next((item for item in self.items if item.id == item_id), None)

    def neighbour(self, step: int) -> Item | None:
        """The item after (1) or before (-1) the one under discussion; the first one before any was."""
        current = self.current()
        if current is None:
            return self.items[0] if step > 0 and self.items else None
        place = self.items.index(current) + step
        return self.items[place] if 0 <= place < len(self.items) else None

    def motion(self) -> Motion | None:
        """The motion that is being voted on."""
        wanted = self.vote.motion_id if self.vote else 0
        return next((each for item in self.items for each in item.motions if each.id == wanted), None)

    def voted_item(self) -> Item | None:
        """The item of that motion."""
        motion = self.motion()
        return self.item(motion.item_id) if motion else None

    def tally(self) -> Tally:
        """Votes so far."""
        if self.vote is not None and self.vote.form == "hands":
            return Tally(*(self.vote.counted or (0, 0, 0)))
        cast = list(self.ballots.values())
        return Tally(cast.count("for"), cast.count("against"), cast.count("abstained"))

    def outcome(self) -> Outcome | None:
        """The result if the vote were closed now; None without one, or when figures exceed those present."""
        if self.vote_ruling is None:
            return None
        try:
            return counting.outcome(self.total(), len(self.ballots), self.tally(), self.vote_ruling)
        except BadFigures:
            return None

    def is_open(self) -> bool:
        """Whether the meeting goes on."""
        return self.meeting.state == "open"

    def may(self, operation: Operation[..., Any]) -> bool:
        """Whether the person at work may do it in this office: what a list does on Enter, it then leaves."""
        return self.session.may(operation) and not self.session.office.store.read_only

    def is_locked(self) -> bool:
        """Whether nothing can be changed any more, short of reopening."""
        return self.meeting.state == "closed"

    def awaits_registration(self) -> bool:
        """Whether votes wait for the registration after a reopening, and nothing else does (rule 29)."""
        return self.is_open() and self.meeting.reopened

    def is_without_quorum(self) -> bool:
        """Whether the quorum is lost, as far as it is known, while the item under discussion is looked at."""
        current = self.current()
        looked_at = current is not None and current.id == self.shown_id
        return looked_at and self.lacks_quorum() and not self.meeting.unconfirmed

    def mode(self) -> Mode:
        """What the middle of the page is for."""
        if self.is_open():
            if self.vote is not None:
                return self.vote.form
            if self.meeting.on_break_since is not None:
                return "break"
            if self.meeting.unconfirmed and (self.confirming or not self.meeting.reopened):
                return "confirm"
            if self.is_without_quorum() and not self.hearing_on:
                return "lost"
        return "door" if self.shown_id is None else "item"


def member_of(change: Change) -> int | None:
    """The one member whom a change of attendance is about; None when the roll has to be read again.

    Coming, leaving, an excuse and its reason name a member second; mended lines and rolls say a reason too.
    """
    match change.args:
        case (_, int(person_id)) | (_, int(person_id), Text()):
            return person_id
    return None
