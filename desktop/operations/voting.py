"""Votes from opening to closing: by show of hands with figures, by name with each member's choice."""

from db import agenda as item_rows
from db import motions as motion_rows
from db import votes as rows
from desktop.core import counting
from desktop.core.meetings import Meeting, Vote
from desktop.core.refusals import (
    ActsDiffer,
    BadFigures,
    MotionMissing,
    NoQuorum,
    NoRuleHeld,
    NothingCounted,
    NotPresent,
    OnBreak,
    Unconfirmed,
    VoteIsClosed,
    WrongForm,
)
from desktop.core.rulings import to_plain
from desktop.core.voting import Choice, Form, Tally
from desktop.operations import hall, provisions, stage
from desktop.operations.checks import held, name_of
from desktop.operations.corrections import correct, corrections
from desktop.operations.door import Acting, Office, change
from desktop.operations.electorate import ballots, count_up, electorate_now, ruling_of, standing
from desktop.operations.motions import add_motion, motions, remove_motion, set_motion

__all__ = [
    "add_motion",
    "ballots",
    "cancel_vote",
    "cast",
    "close_vote",
    "correct",
    "corrections",
    "count",
    "motions",
    "open_vote",
    "open_vote_of",
    "remove_motion",
    "ruling_of",
    "set_motion",
    "standing",
]


def open_vote_of(office: Office, meeting_id: int) -> Vote | None:
    """The vote that is open in a meeting."""
    return rows.open_in(office.db, meeting_id)


@change("vote")
def open_vote(acting: Acting, motion_id: int, form: Form) -> int:
    """Open a vote on a motion, a new round when there was one before (trap 10).

    Raises:
        NoQuorum: with the derivation's figures (trap 6).
        OnBreak, Unconfirmed: the registration after the break or the reopening is not done (rules 18, 29).
        NoRuleHeld: no provision covers the day.
        ActsDiffer: several do, with different numbers; the office chooses first.
        VoteIsOpen, MotionMissing, WrongState.
    """
    motion = held(motion_rows.get(acting.db, motion_id), "motion", motion_id)
    meeting_id = held(item_rows.meeting_of(acting.db, "motion", motion_id), "motion", motion_id)
    row = stage.require(acting, meeting_id, "open")
    if not any(part.strip() for part in motion.text):
        raise MotionMissing
    stage.refuse_open_vote(acting, meeting_id)
    refuse_pause(stage.meeting(acting.office, meeting_id))
    state = hall.quorum(acting.office, meeting_id)
    if state.ruling is None:
        raise NoRuleHeld(row.meeting.day)
    if state.ruling.differing and not any(state.ruling.choice):
        raise ActsDiffer(state.ruling)
    if state.quorum is None:
        raise BadFigures("no_members")
    if state.quorum.met is False:
        raise NoQuorum(state.quorum, state.ruling)
    provisions.freeze_ruling(acting, meeting_id)
    opened = stage.moment_of(acting, row)
    plain = to_plain(state.ruling)
    return rows.insert(acting.db, meeting_id, motion_id, len(motion.votes) + 1, form, opened, plain)


def refuse_pause(meeting: Meeting) -> None:
    """Refuse on a break, and after it or after a reopening until the registration is confirmed."""
    if meeting.on_break_since is not None:
        raise OnBreak(meeting.on_break_since)
    if meeting.unconfirmed:
        raise Unconfirmed


@change("ballots")
def count(acting: Acting, vote_id: int, tally: Tally) -> None:
    """Enter the figures of a show of hands; they are checked against those present.

    Raises:
        BadFigures: more votes than members present, or a figure below nought.
    """
    vote = open_one(acting, vote_id, "hands")
    total = len(hall.members(acting.office, vote.meeting_id))
    counting.refuse_figures(total, len(electorate_now(acting.office, vote)), tally)
    rows.set_count(acting.db, vote_id, *tally)


@change("ballots")
def cast(acting: Acting, vote_id: int, person_id: int, choice: Choice | None) -> None:
    """One member's vote in a roll call; None takes it back.

    Raises:
        NotPresent: only who is present votes.
    """
    vote = open_one(acting, vote_id, "roll_call")
    if person_id not in electorate_now(acting.office, vote, only=person_id):
        raise NotPresent(name_of(acting, person_id))
    rows.cast(acting.db, vote_id, person_id, choice)


@change("vote")
def close_vote(acting: Acting, vote_id: int) -> Vote:
    """Close: T, P, figures, provision and electorate stay as they are now (trap 5).

    Those who voted and left count as present; without a quorum at closing the vote is void (rule 17).

    Raises:
        NothingCounted: a show of hands without figures.
        BadFigures: fewer are present now than votes were counted.
    """
    vote = open_one(acting, vote_id, None)
    if vote.form == "hands" and vote.counted is None:
        raise NothingCounted
    electorate = electorate_now(acting.office, vote)
    outcome, quorum = count_up(acting.office, vote, electorate)
    rows.set_electorate(
        acting.db, vote_id, {person: choice or unasked(vote) for person, choice in electorate.items()}
    )
    closed = stage.moment_of(acting, stage.require(acting, vote.meeting_id, "open"))
    rows.close(acting.db, vote_id, closed, outcome, quorum, void=quorum.met is False)
    return held(rows.get(acting.db, vote_id), "vote", vote_id)


def unasked(vote: Vote) -> Choice | None:
    """What is kept of a member who was not marked: a roll call says "did not vote", hands name nobody."""
    return "not_voting" if vote.form == "roll_call" else None


@change("vote")
def cancel_vote(acting: Acting, vote_id: int) -> None:
    """Call an open vote off; nothing of it is kept."""
    open_one(acting, vote_id, None)
    rows.delete_open(acting.db, vote_id)


def open_one(acting: Acting, vote_id: int, form: Form | None) -> Vote:
    """The vote, when it is open and of that form (None: of any).

    Raises:
        VoteIsClosed, WrongForm.
    """
    vote = held(rows.get(acting.db, vote_id), "vote", vote_id)
    if vote.state != "open":
        raise VoteIsClosed
    if form is not None and vote.form != form:
        raise WrongForm
    return vote
