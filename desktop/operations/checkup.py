"""The full check of an office, on demand and every month: pages, references, index, votes, journal."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from db import attendance as seat_rows
from db import checkup as rows
from db import corrections as correction_rows
from db import settings as setting_rows
from db import votes as vote_rows
from desktop.core import checkup as rules
from desktop.core import counting
from desktop.core.checkup import Finding
from desktop.core.meetings import Ballot, Vote
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import BadFigures
from desktop.core.voting import Outcome, Quorum, Tally
from desktop.operations import hall, journal, meetings
from desktop.operations.door import Acting, Office, change
from desktop.operations.electorate import ruling_of

__all__ = ["Finding", "due", "full", "last", "note"]


def full(office: Office, progress: Progress = quiet) -> list[Finding]:
    """Everything that is wrong, in the order of the parts; nothing is changed.

    Where pages are damaged the rest is not looked at: what cannot be read says nothing. ``progress`` takes
    parts done and parts in all, and may break off by raising.
    """
    found: list[Finding] = []
    for number, part in enumerate(PARTS):
        progress(number, len(PARTS))
        found += part(office)
        if found and part is pages:
            return found
    progress(len(PARTS), len(PARTS))
    return found


def pages(office: Office) -> Iterator[Finding]:
    """The file itself."""
    return rows.pages(office.store)


def references(office: Office) -> Iterator[Finding]:
    """Rows that lead nowhere."""
    return rows.references(office.db)


def index(office: Office) -> Iterator[Finding]:
    """The words that people are found by."""
    return rows.index(office.db)


def votes(office: Office) -> Iterator[Finding]:
    """Closed votes against roll, log and provision."""
    for meeting in meetings.meetings(office):
        for vote in vote_rows.of_meeting(office.db, meeting.id):
            if vote.quorum is not None:
                for kind in wrong_in(office, vote, vote.quorum):
                    yield Finding(kind, "vote", vote.id)


def wrong_in(office: Office, vote: Vote, quorum: Quorum) -> Iterator[rules.Kind]:
    """What of a closed vote does not agree."""
    ballots = vote_rows.ballots(office.db, vote.id)
    tally = Tally(*(vote.counted or (0, 0, 0)))
    if len(ballots) != quorum.present or (vote.form == "roll_call" and counted(ballots) != tally):
        yield "figures"
    if not there(office, vote, ballots, quorum):
        yield "electorate"
    made = correction_rows.of_vote(office.db, vote.id)
    results = [(tally, vote.outcome, quorum), *((each.tally, each.outcome, each.quorum) for each in made)]
    if not all(follows(office, vote, *result) for result in results):
        yield "outcome"


def counted(ballots: list[Ballot]) -> Tally:
    """What a roll call adds up to."""
    choices = [ballot.choice for ballot in ballots]
    return Tally(choices.count("for"), choices.count("against"), choices.count("abstained"))


def there(office: Office, vote: Vote, ballots: list[Ballot], quorum: Quorum) -> bool:
    """Whether roll and log bear the members in office and who voted; steps of one second have no order."""
    assert vote.closed is not None
    moments = (vote.closed, vote.closed - timedelta(seconds=1))
    on_roll = [hall.members(office, vote.meeting_id, at) for at in moments]
    marks = seat_rows.marks(office.db, vote.meeting_id)
    known = {mark.person_id for mark in marks}
    electors = {ballot.person_id for ballot in ballots}
    return quorum.total in map(len, on_roll) and electors <= (on_roll[0] | on_roll[1]) & known


def follows(office: Office, vote: Vote, tally: Tally, outcome: Outcome | None, quorum: Quorum) -> bool:
    """Whether a result follows from its figures and from the provision that it was held under."""
    ruling = ruling_of(office, vote.id)
    try:
        expected = counting.outcome(quorum.total, quorum.present, tally, ruling)
        needed = counting.quorum(quorum.total, quorum.present, ruling)
    except BadFigures:
        return False
    return quorum == needed and outcome == (None if needed.met is False else expected)


def entries(office: Office) -> Iterator[Finding]:
    """The journal, from the first entry that does not follow the one before."""
    broken = journal.verify(office)
    if broken is not None:
        yield Finding("journal", "journal", broken)


PARTS: tuple[Callable[[Office], Iterator[Finding]], ...] = (pages, references, index, votes, entries)
"""What is looked at, in this order. Papers that are kept with their hash belong here."""


def last(office: Office) -> datetime | None:
    """When the office was last checked and nothing was found."""
    held = setting_rows.read(office.db).get("checked")
    return datetime.fromisoformat(held) if held else None


def due(office: Office, now: datetime) -> bool:
    """Whether the office has not been checked for a month."""
    return rules.due(last(office), now)


@change("checkup")
def note(acting: Acting) -> None:
    """Remember that the office was checked and nothing was found."""
    setting_rows.write(acting.db, {"checked": acting.at.isoformat(timespec="seconds")})
