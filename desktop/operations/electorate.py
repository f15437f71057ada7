"""Who counts as present for a vote, what they chose, and what comes of it."""

from collections.abc import Mapping

from db import attendance as seat_rows
from db import votes as rows
from desktop.core import counting, presence
from desktop.core.acts import Ruling
from desktop.core.meetings import Ballot, Vote
from desktop.core.rulings import from_plain
from desktop.core.voting import Choice, Outcome, Quorum, Tally
from desktop.operations import hall
from desktop.operations.checks import held
from desktop.operations.door import Office

Electorate = Mapping[int, Choice | None]


def ballots(office: Office, vote_id: int) -> list[Ballot]:
    """Who may vote and what each chose: those present now, once the vote is closed its electorate."""
    vote = held(rows.get(office.db, vote_id), "vote", vote_id)
    if vote.state != "open":
        return rows.ballots(office.db, vote_id)
    electorate = electorate_now(office, vote)
    order = seat_rows.order(office.db, vote.meeting_id)
    return [Ballot(person, electorate[person]) for person in order if person in electorate]


def standing(office: Office, vote_id: int) -> tuple[Outcome | None, Quorum, Ruling]:
    """Outcome and quorum of a vote as it was closed, without an outcome when it was void.

    Of an open one, as they would be if it were closed now.
    """
    vote = held(rows.get(office.db, vote_id), "vote", vote_id)
    ruling = ruling_of(office, vote_id)
    if vote.quorum is not None:
        return vote.outcome, vote.quorum, ruling
    return *count_up(office, vote, electorate_now(office, vote)), ruling


def ruling_of(office: Office, vote_id: int) -> Ruling:
    """The provision the vote is held under."""
    return from_plain(rows.ruling_of(office.db, vote_id))


def electorate_now(office: Office, vote: Vote, only: int | None = None) -> Electorate:
    """Persons who count as present for an open vote, with what they chose (rule 17); or only that one."""
    on = hall.members(office, vote.meeting_id, only=only)
    here = presence.present(seat_rows.marks(office.db, vote.meeting_id, only), on)
    chosen = rows.chosen(office.db, vote.id, only)
    voted = [person for person, choice in chosen.items() if has_voted(choice)]
    return {person: chosen.get(person) for person in sorted(presence.electorate(here, voted))}


def has_voted(choice: Choice | None) -> bool:
    """Whether a vote was cast, so that its member counts as present even when gone (rule 17)."""
    return choice in ("for", "against", "abstained")


def count_up(office: Office, vote: Vote, electorate: Electorate) -> tuple[Outcome, Quorum]:
    """Outcome and quorum of a vote with that electorate."""
    ruling = ruling_of(office, vote.id)
    total = len(hall.members(office, vote.meeting_id))
    tally = Tally(*(vote.counted or (0, 0, 0)))
    if vote.form == "roll_call":
        choices = list(electorate.values())
        tally = Tally(choices.count("for"), choices.count("against"), choices.count("abstained"))
    outcome = counting.outcome(total, len(electorate), tally, ruling)
    return outcome, counting.quorum(total, len(electorate), ruling)
