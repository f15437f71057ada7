"""The provision a meeting is held under: frozen by the opening, chosen where two acts give other numbers."""

from datetime import date

from db import bodies as body_rows
from db import meetings as rows
from desktop.core import rulings
from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.refusals import NoRuleHeld, NoSuchRecord
from desktop.core.texts import Text
from desktop.operations import acts
from desktop.operations.checks import given, held
from desktop.operations.door import Acting, Office, change
from desktop.operations.stage import refuse_open_vote, require


def applicable(office: Office, body: Body, day: date) -> Ruling | None:
    """The provision that applies, None where no rule is held."""
    try:
        return acts.ruling(office, body.rule, day)
    except NoRuleHeld:
        return None


def ruling_of(office: Office, meeting_id: int) -> Ruling | None:
    """The provision the meeting is held under; None where no rule is held.

    It is frozen by the opening. Where none was held then, an act that is entered while the meeting is open
    still counts, and is frozen by the first vote; once the meeting is closed none comes any more.
    """
    row = held(rows.get(office.db, meeting_id), "meeting", meeting_id)
    if row.frozen and row.frozen["ruling"]:
        return rulings.from_plain(row.frozen["ruling"])
    if row.meeting.state == "closed":
        return None
    body = held(body_rows.get(office.db, row.meeting.body_id, row.meeting.day), "body", row.meeting.body_id)
    return applicable(office, body, row.meeting.day)


def freeze_ruling(acting: Acting, meeting_id: int) -> None:
    """Keep the provision that holds now, whatever is done to the act afterwards."""
    ruling = ruling_of(acting.office, meeting_id)
    if ruling is not None:
        rows.freeze(acting.db, meeting_id, {"ruling": rulings.to_plain(ruling)})


@change("meetings")
def choose_act(acting: Acting, meeting_id: int, act: str, reason: Text) -> None:
    """Choose among acts of one rank that give different numbers for the day of an open meeting.

    ``act`` is the id of one of those in the meeting's ruling and its ``differing``; the paper names the
    others and gives the reason. Votes that were held before keep theirs.

    Raises:
        ReasonMissing, VoteIsOpen, WrongState, NoSuchRecord.
    """
    require(acting, meeting_id, "open")
    refuse_open_vote(acting, meeting_id)
    ground = given(reason)
    ruling = ruling_of(acting.office, meeting_id)
    chosen = ruling and rulings.chosen(ruling, act, ground)
    if chosen is None:
        raise NoSuchRecord("act", 0)
    rows.freeze(acting.db, meeting_id, {"ruling": rulings.to_plain(chosen)})
