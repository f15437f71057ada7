"""Motions and votes: by show of hands with figures, by name with each member's choice."""

from collections.abc import Mapping

from db import agenda as item_rows
from db import attendance as seat_rows
from db import meetings as meeting_rows
from db import people as person_rows
from db import votes as rows
from desktop.core import counting, presence
from desktop.core.acts import Ruling
from desktop.core.meetings import Ballot, Meeting, Motion, Vote
from desktop.core.names import full
from desktop.core.refusals import (
    BadFigures,
    MotionMissing,
    MotionVoted,
    NoQuorum,
    NoRuleHeld,
    NothingCounted,
    NotPresent,
    OnBreak,
    ReasonMissing,
    Unconfirmed,
    VoteIsClosed,
    VoteIsOpen,
    WrongForm,
)
from desktop.core.rulings import from_plain, to_plain
from desktop.core.texts import Text
from desktop.core.voting import Choice, Form, Outcome, Quorum, Tally
from desktop.operations import hall, stage
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change

Electorate = Mapping[int, Choice | None]


def ballots(office: Office, vote_id: int) -> list[Ballot]:
    """Who may vote and what each chose: those present now, once the vote is closed its electorate."""
    vote = held(rows.vote(office.db, vote_id), "vote", vote_id)
    stored = rows.ballots(office.db, vote_id)
    if vote.state != "open":
        return stored
    electorate = electorate_now(office, meeting_of(office, vote), vote)
    order = [row.person_id for row in seat_rows.roll(office.db, meeting_of(office, vote).id)]
    return [Ballot(person, electorate[person]) for person in order if person in electorate]


def standing(office: Office, vote_id: int) -> tuple[Outcome, Quorum, Ruling]:
    """The outcome and the quorum as they are, or as they would be if the vote were closed now."""
    vote = held(rows.vote(office.db, vote_id), "vote", vote_id)
    ruling = ruling_of(office, vote_id)
    if vote.outcome is not None and vote.quorum is not None:
        return vote.outcome, vote.quorum, ruling
    return *count_up(office, vote, electorate_now(office, meeting_of(office, vote), vote)), ruling


def ruling_of(office: Office, vote_id: int) -> Ruling:
    """The provision the vote is held under."""
    return from_plain(rows.ruling_of(office.db, vote_id))


def corrections(office: Office, vote_id: int) -> list[tuple[str, Outcome | None, Quorum]]:
    """Reasons and results of the corrections of a vote, the oldest first."""
    return [(reason, outcome, quorum) for _, reason, outcome, quorum in rows.corrections(office.db, vote_id)]


def open_vote_of(office: Office, meeting_id: int) -> Vote | None:
    """The vote that is open in a meeting."""
    return rows.open_vote_of(office.db, meeting_id)


@change("agenda")
def add_motion(acting: Acting, item_id: int, text: Text) -> int:
    """Put a motion."""
    return rows.insert_motion(acting.db, item_id, text)


@change("motion")
def set_motion(acting: Acting, motion_id: int, language: str, text: str) -> None:
    """Word a motion. Once voted on, only a language that was missing can be added.

    Raises:
        MotionVoted: that language was voted on as it stands.
    """
    motion = held(rows.motion(acting.db, motion_id), "motion", motion_id)
    if motion.votes and motion.text.of(language) and motion.text.of(language) != text:
        raise MotionVoted(motion.text)
    item_rows.set_text(acting.db, "motion", "text", motion_id, language, text)


@change("agenda")
def remove_motion(acting: Acting, motion_id: int) -> None:
    """Strike a motion that was never voted on."""
    motion = held(rows.motion(acting.db, motion_id), "motion", motion_id)
    if motion.votes:
        raise MotionVoted(motion.text)
    rows.delete_motion(acting.db, motion_id)


@change("vote")
def open_vote(acting: Acting, motion_id: int, form: Form) -> int:
    """Open a vote on a motion, a new round when there was one before (trap 10).

    Raises:
        NoQuorum: with the derivation's figures (trap 6).
        OnBreak, Unconfirmed: the registration after the break is not done (rule 18).
        NoRuleHeld: no provision covers the day. VoteIsOpen, MotionMissing, WrongState.
    """
    motion = held(rows.motion(acting.db, motion_id), "motion", motion_id)
    meeting_id = held(item_rows.meeting_of(acting.db, "motion", motion_id), "motion", motion_id)
    row = stage.require(acting, meeting_id, "open")
    if not any(part.strip() for part in motion.text):
        raise MotionMissing
    already = rows.open_vote_of(acting.db, meeting_id)
    if already is not None:
        raise VoteIsOpen(held(rows.motion(acting.db, already.motion_id), "motion", 0).text)
    refuse_pause(stage.meeting(acting.office, meeting_id))
    state = hall.quorum(acting.office, meeting_id)
    if state.ruling is None:
        raise NoRuleHeld(row.meeting.day)
    if state.quorum is None:
        raise BadFigures("no_members")
    if state.quorum.met is False:
        raise NoQuorum(state.quorum, state.ruling)
    opened = stage.moment_of(acting, row)
    plain = to_plain(state.ruling)
    return rows.insert(acting.db, meeting_id, motion_id, len(motion.votes) + 1, form, opened, plain)


def refuse_pause(meeting: Meeting) -> None:
    """Refuse on a break, and after it until the registration is confirmed."""
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
    state = hall.quorum(acting.office, meeting_of(acting.office, vote).id)
    counting.refuse_figures(state.total, state.present, tally)
    rows.set_count(acting.db, vote_id, *tally)


@change("ballots")
def cast(acting: Acting, vote_id: int, person_id: int, choice: Choice | None) -> None:
    """One member's vote in a roll call; None takes it back.

    Raises:
        NotPresent: only who is present votes.
    """
    vote = open_one(acting, vote_id, "roll_call")
    if person_id not in electorate_now(acting.office, meeting_of(acting.office, vote), vote):
        person = person_rows.get(acting.db, person_id)
        raise NotPresent(Text(full(person.name("kk")), full(person.name("ru"))) if person else Text())
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
    meeting = meeting_of(acting.office, vote)
    electorate = electorate_now(acting.office, meeting, vote)
    outcome, quorum = count_up(acting.office, vote, electorate)
    chosen = {person: choice or unasked(vote) for person, choice in electorate.items()}
    rows.set_electorate(acting.db, vote_id, chosen)
    row = held(meeting_rows.get(acting.db, meeting.id), "meeting", meeting.id)
    closed = stage.moment_of(acting, row)
    rows.close(acting.db, vote_id, closed, outcome, quorum, void=quorum.met is False)
    return held(rows.vote(acting.db, vote_id), "vote", vote_id)


def unasked(vote: Vote) -> Choice | None:
    """What is kept of a member who was not marked: a roll call says "did not vote", hands name nobody."""
    return "not_voting" if vote.form == "roll_call" else None


@change("vote")
def cancel_vote(acting: Acting, vote_id: int) -> None:
    """Call an open vote off; nothing of it is kept."""
    open_one(acting, vote_id, None)
    rows.delete_open(acting.db, vote_id)


@change("vote")
def correct(acting: Acting, vote_id: int, tally: Tally, reason: str) -> None:
    """Set the figures of a closed vote right, with a reason; both results stay (trap 10)."""
    vote = held(rows.vote(acting.db, vote_id), "vote", vote_id)
    if vote.quorum is None:
        raise VoteIsOpen(held(rows.motion(acting.db, vote.motion_id), "motion", 0).text)
    last = latest(acting.office, vote)
    write_correction(acting, vote, last.total, last.present, tally, reason)


def correct_presence(acting: Acting, meeting_id: int, reason: str) -> list[int]:
    """Correct the closed votes whose P is no longer what the log says (rule 19); their numbers."""
    corrected = []
    for vote in rows.closed_votes(acting.db, meeting_id):
        assert vote.closed is not None
        here = hall.present_at(acting.office, meeting_of(acting.office, vote), vote.closed)
        voted = [ballot.person_id for ballot in rows.ballots(acting.db, vote.id) if has_voted(ballot)]
        present = len(presence.electorate(here, voted))
        last = latest(acting.office, vote)
        if present != last.present:
            write_correction(acting, vote, last.total, present, last_tally(acting.office, vote), reason)
            corrected.append(vote.id)
    return corrected


def has_voted(ballot: Ballot) -> bool:
    """Whether a vote was cast, so that its member counts as present whatever the log says."""
    return ballot.choice in ("for", "against", "abstained")


def write_correction(acting: Acting, vote: Vote, total: int, present: int, tally: Tally, reason: str) -> None:
    """A result beside the one that was announced."""
    if not reason.strip():
        raise ReasonMissing
    ruling = ruling_of(acting.office, vote.id)
    outcome = counting.outcome(total, present, tally, ruling)
    quorum = counting.quorum(total, present, ruling)
    void = quorum.met is False
    rows.correct(acting.db, vote.id, acting.at, acting.who, reason.strip(), outcome, quorum, void)


def latest(office: Office, vote: Vote) -> Quorum:
    """T and P of a vote as they stand after its corrections."""
    corrected = rows.corrections(office.db, vote.id)
    if corrected:
        return corrected[-1][3]
    assert vote.quorum is not None
    return vote.quorum


def last_tally(office: Office, vote: Vote) -> Tally:
    """The figures of a vote as they stand after its corrections."""
    outcomes = [outcome for _, _, outcome, _ in rows.corrections(office.db, vote.id) if outcome is not None]
    if outcomes:
        return Tally(outcomes[-1].votes_for, outcomes[-1].against, outcomes[-1].abstained)
    assert vote.counted is not None
    return Tally(*vote.counted)


def open_one(acting: Acting, vote_id: int, form: Form | None) -> Vote:
    """The vote, when it is open and of that form (None: of any).

    Raises:
        VoteIsClosed, WrongForm.
    """
    vote = held(rows.vote(acting.db, vote_id), "vote", vote_id)
    if vote.state != "open":
        raise VoteIsClosed
    if form is not None and vote.form != form:
        raise WrongForm
    return vote


def meeting_of(office: Office, vote: Vote) -> Meeting:
    """The meeting that a vote is held in."""
    meeting_id = item_rows.meeting_of(office.db, "motion", vote.motion_id)
    return stage.meeting(office, held(meeting_id, "motion", vote.motion_id))


def electorate_now(office: Office, meeting: Meeting, vote: Vote) -> Electorate:
    """Persons who count as present for an open vote, with what they chose (rule 17)."""
    on = hall.on_roll(office, meeting)
    here = presence.present(seat_rows.marks(office.db, meeting.id), on)
    chosen = {ballot.person_id: ballot.choice for ballot in rows.ballots(office.db, vote.id)}
    voted = [person for person, choice in chosen.items() if choice is not None]
    return {person: chosen.get(person) for person in sorted(presence.electorate(here, voted))}


def count_up(office: Office, vote: Vote, electorate: Electorate) -> tuple[Outcome, Quorum]:
    """Outcome and quorum of a vote with that electorate."""
    ruling = ruling_of(office, vote.id)
    total = len(hall.on_roll(office, meeting_of(office, vote)))
    tally = Tally(*(vote.counted or (0, 0, 0)))
    if vote.form == "roll_call":
        choices = list(electorate.values())
        tally = Tally(choices.count("for"), choices.count("against"), choices.count("abstained"))
    outcome = counting.outcome(total, len(electorate), tally, ruling)
    return outcome, counting.quorum(total, len(electorate), ruling)


def motions(office: Office, item_id: int) -> list[Motion]:
    """Motions of an item with their rounds."""
    return rows.motions(office.db, item_id)
