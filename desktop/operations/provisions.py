"""The provision a meeting is held under: frozen when it is opened."""

from datetime import date

from db import bodies as body_rows
from db import meetings as rows
from desktop.core.acts import Ruling
from desktop.core.bodies import Body
from desktop.core.refusals import NoRuleHeld
from desktop.core.rulings import from_plain
from desktop.operations import acts
from desktop.operations.checks import held
from desktop.operations.door import Office


def applicable(office: Office, body: Body, day: date) -> Ruling | None:
    """The provision that applies, None where no rule is held."""
    try:
        return acts.ruling(office, body.rule, day)
    except NoRuleHeld:
        return None


def ruling_of(office: Office, meeting_id: int) -> Ruling | None:
    """The provision the meeting is held under: the frozen one; None where no rule is held."""
    row = held(rows.get(office.db, meeting_id), "meeting", meeting_id)
    if row.frozen and row.frozen["ruling"]:
        return from_plain(row.frozen["ruling"])
    body = held(body_rows.get(office.db, row.meeting.body_id, row.meeting.day), "body", row.meeting.body_id)
    return applicable(office, body, row.meeting.day)
