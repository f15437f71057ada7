"""Corrections of closed votes, and where a vote stands after them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from db.database import Database
from db.rows import Row, add, columns, stored, text
from desktop.core.texts import Text
from desktop.core.voting import Outcome, Quorum, Tally


class Head(NamedTuple):
    """When, by whom and why a vote was set right."""

    at: datetime
    who: str
    reason: Text


class Correction(NamedTuple):
    """A result beside the one that was announced; ``outcome`` None where that leaves the vote void."""

    at: datetime
    reason: Text
    outcome: Outcome | None
    quorum: Quorum
    tally: Tally


def outcome_of(row: Row) -> Outcome | None:
    """The outcome in a row of vote or correction; None without one."""
    if row["adopted"] is None:
        return None
    return Outcome(
        row["total"], row["present"], row["votes_for"], row["against"], row["abstained"],
        row["not_voting"], row["needed"], bool(row["adopted"]), row["short"],
    )  # fmt: skip


def quorum_of(row: Row) -> Quorum:
    """The quorum in a row of correction, or of a vote that is closed."""
    met = row["quorum_met"]
    return Quorum(row["total"], row["present"], row["quorum_needed"], None if met is None else bool(met))


def figures(outcome: Outcome, quorum: Quorum, void: bool) -> dict[str, Any]:
    """Columns of a result; a void one keeps its figures and has no outcome."""
    met = None if quorum.met is None else int(quorum.met)
    return {
        "total": outcome.total,
        "present": outcome.present,
        "votes_for": outcome.votes_for,
        "against": outcome.against,
        "abstained": outcome.abstained,
        "not_voting": outcome.not_voting,
        "needed": None if void else outcome.needed,
        "adopted": None if void else int(outcome.adopted),
        "short": None if void else outcome.short,
        "quorum_needed": quorum.needed,
        "quorum_met": met,
    }


def insert(db: Database, vote_id: int, head: Head, outcome: Outcome, quorum: Quorum, void: bool) -> None:
    """Set a closed vote right beside what it was."""
    own = {"vote_id": vote_id, "at": stored(head.at), "who": head.who} | columns(reason=head.reason)
    add(db, "correction", own | figures(outcome, quorum, void))


def of_vote(db: Database, vote_id: int) -> list[Correction]:
    """Corrections of a vote, the oldest first."""
    rows = db.query("select * from correction where vote_id = ? order by id", (vote_id,))
    return [correction_of(row) for row in rows]


def of_meeting(db: Database, meeting_id: int) -> Mapping[int, list[Correction]]:
    """Corrections of all votes of a meeting by vote, the oldest first."""
    rows = db.query(
        "select c.* from correction c join vote v on v.id = c.vote_id where v.meeting_id = ? order by c.id",
        (meeting_id,),
    )
    found: dict[int, list[Correction]] = {}
    for row in rows:
        found.setdefault(row["vote_id"], []).append(correction_of(row))
    return found


def correction_of(row: Row) -> Correction:
    """The correction in a row."""
    tally = Tally(row["votes_for"], row["against"], row["abstained"])
    at = datetime.fromisoformat(row["at"])
    return Correction(at, text(row, "reason"), outcome_of(row), quorum_of(row), tally)
