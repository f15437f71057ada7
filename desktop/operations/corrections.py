"""A closed vote set right: a result beside the one that was announced, with a reason; both stay (trap 10)."""

from collections.abc import Sequence

from db import attendance as seat_rows
from db import corrections as rows
from db import votes as vote_rows
from desktop.core import counting, presence
from desktop.core.meetings import Mark, Vote
from desktop.core.refusals import SameFigures
from desktop.core.texts import Text
from desktop.core.voting import Choice, Outcome, Quorum, Tally
from desktop.operations import stage
from desktop.operations.checks import given, held
from desktop.operations.door import Acting, Office, change
from desktop.operations.electorate import has_voted, ruling_of


def corrections(office: Office, vote_id: int) -> list[tuple[Text, Outcome | None, Quorum]]:
    """Reasons and results of the corrections of a vote, the oldest first; no outcome where it was void."""
    return [(each.reason, each.outcome, each.quorum) for each in rows.of_vote(office.db, vote_id)]


@change("vote")
def correct(acting: Acting, vote_id: int, tally: Tally, reason: Text) -> None:
    """Set the figures of a closed vote right, with a reason, until the meeting is closed.

    Raises:
        BadFigures: more votes than were present.
        SameFigures: they stand already.
        ReasonMissing, VoteIsOpen, WrongState.
    """
    vote = held(vote_rows.get(acting.db, vote_id), "vote", vote_id)
    if vote.quorum is None:
        stage.refuse_open_vote(acting, vote.meeting_id)
    quorum, stands = latest(acting, vote)
    if tally == stands:
        raise SameFigures
    write(acting, vote, quorum.total, quorum.present, tally, reason)


def follow(
    acting: Acting, meeting_id: int, person_id: int, before: Sequence[Mark], reason: Text
) -> list[int]:
    """Correct the closed votes whose P changes with a member's mended lines (rule 19); their numbers.

    ``before`` are the lines as they were. T stays (rule 16). Who voted by name and left counts as long as
    they were there at any time of the vote (rule 17); a vote of someone who never was is taken back.
    """
    after = seat_rows.marks(acting.db, meeting_id, person_id)
    initial = seat_rows.initial(acting.db, meeting_id, person_id)
    changes = [note.change for note in seat_rows.changes(acting.db, meeting_id, person_id)]
    named = vote_rows.choices(acting.db, meeting_id, person_id)
    corrected = []
    for vote in vote_rows.of_meeting(acting.db, meeting_id):
        on = presence.roll_at(initial, changes, vote.closed)
        choice = named.get(vote.id)
        was, now = (bool(on) and counts(marks, person_id, vote, choice) for marks in (before, after))
        if was != now:
            quorum, tally = latest(acting, vote)
            shift = now - was
            tally = shifted(tally, choice, shift)
            write(acting, vote, quorum.total, quorum.present + shift, tally, reason)
            corrected.append(vote.id)
    return corrected


def counts(marks: Sequence[Mark], person_id: int, vote: Vote, choice: Choice | None) -> bool:
    """Whether these lines put a member among those present at a closed vote."""
    if vote.closed is None:
        return False
    since = vote.opened if has_voted(choice) else vote.closed
    return presence.was_there(marks, person_id, since, vote.closed)


def shifted(tally: Tally, choice: Choice | None, shift: int) -> Tally:
    """The figures with one vote more or less of that choice; as they are where none was cast by name."""
    match choice:
        case "for":
            return tally._replace(votes_for=tally.votes_for + shift)
        case "against":
            return tally._replace(against=tally.against + shift)
        case "abstained":
            return tally._replace(abstained=tally.abstained + shift)
    return tally


def latest(acting: Acting, vote: Vote) -> tuple[Quorum, Tally]:
    """T, P and figures of a closed vote as they stand after its corrections."""
    made = rows.of_vote(acting.db, vote.id)
    if made:
        return made[-1].quorum, made[-1].tally
    assert vote.quorum is not None
    assert vote.counted is not None
    return vote.quorum, Tally(*vote.counted)


def write(acting: Acting, vote: Vote, total: int, present: int, tally: Tally, reason: Text) -> None:
    """A result beside the one that was announced."""
    row = stage.not_closed(acting, vote.meeting_id)
    ground = given(reason)
    ruling = ruling_of(acting.office, vote.id)
    outcome = counting.outcome(total, present, tally, ruling)
    quorum = counting.quorum(total, present, ruling)
    head = rows.Head(stage.moment_of(acting, row), acting.who, ground)
    rows.insert(acting.db, vote.id, head, outcome, quorum, void=quorum.met is False)
