"""Motions, votes with their electorate, corrections."""

import json
from datetime import datetime
from typing import Any, NamedTuple

from sqlite_utils import Database

from db.rows import Row, add, change, columns, moment, stored, text
from desktop.core.meetings import Ballot, Motion, Vote
from desktop.core.texts import Text
from desktop.core.voting import Choice, Outcome, Quorum, Tally


class Head(NamedTuple):
    """When, by whom and why a vote was set right."""

    at: datetime
    who: str
    reason: str


class Correction(NamedTuple):
    """A result beside the one that was announced; ``outcome`` None where that leaves the vote void."""

    at: datetime
    reason: str
    outcome: Outcome | None
    quorum: Quorum
    tally: Tally


class Result(NamedTuple):
    """T, P and figures of a closed vote as they stand after its corrections."""

    quorum: Quorum
    tally: Tally


def insert_motion(db: Database, item_id: int, value: Text) -> int:
    """Write a motion."""
    return add(db, "motion", {"item_id": item_id} | columns(text=value))


def delete_motion(db: Database, motion_id: int) -> None:
    """Strike a motion that was never voted on."""
    db.execute("delete from motion where id = ?", (motion_id,))


def motions(db: Database, item_id: int) -> list[Motion]:
    """Motions of an item with their rounds, in the order they were put."""
    rows = list(db.query("select * from motion where item_id = ? order by id", (item_id,)))
    return [Motion(row["id"], item_id, text(row, "text"), tuple(votes(db, row["id"]))) for row in rows]


def motion(db: Database, motion_id: int) -> Motion | None:
    """One motion with its rounds."""
    rows = list(db.query("select * from motion where id = ?", (motion_id,)))
    if not rows:
        return None
    return Motion(motion_id, rows[0]["item_id"], text(rows[0], "text"), tuple(votes(db, motion_id)))


def votes(db: Database, motion_id: int) -> list[Vote]:
    """Rounds of a motion."""
    rows = list(db.query("select * from vote where motion_id = ? order by round", (motion_id,)))
    return [vote_of(db, row) for row in rows]


def vote(db: Database, vote_id: int) -> Vote | None:
    """One vote."""
    rows = list(db.query("select * from vote where id = ?", (vote_id,)))
    return vote_of(db, rows[0]) if rows else None


def open_vote_of(db: Database, meeting_id: int) -> Vote | None:
    """The vote that is open in a meeting."""
    rows = list(db.query("select * from vote where meeting_id = ? and state = 'open'", (meeting_id,)))
    return vote_of(db, rows[0]) if rows else None


def closed_votes(db: Database, meeting_id: int) -> list[Vote]:
    """Votes of a meeting that have ended, in order of time."""
    rows = list(
        db.query(
            "select * from vote where meeting_id = ? and state <> 'open' order by closed, id", (meeting_id,)
        )
    )
    return [vote_of(db, row) for row in rows]


def outcome_of(row: Row) -> Outcome | None:
    """The outcome in a row of vote or correction; None without one."""
    if row["adopted"] is None:
        return None
    return Outcome(
        row["total"], row["present"], row["votes_for"], row["against"], row["abstained"],
        row["not_voting"], row["needed"], bool(row["adopted"]), row["short"],
    )  # fmt: skip


def quorum_of(row: Row) -> Quorum | None:
    """The quorum in a row of vote or correction; None while the vote is open."""
    if row["present"] is None:
        return None
    met = row["quorum_met"]
    return Quorum(row["total"], row["present"], row["quorum_needed"], None if met is None else bool(met))


def vote_of(db: Database, row: Row) -> Vote:
    """The vote in a row, with its newest correction."""
    counted = None
    if row["votes_for"] is not None:
        counted = (row["votes_for"], row["against"], row["abstained"])
    opened = datetime.fromisoformat(row["opened"])
    made = corrections(db, row["id"]) if row["state"] != "open" else []
    last = made[-1] if made else None
    return Vote(
        row["id"], row["motion_id"], row["round"], row["form"], row["state"], opened,
        moment(row["closed"]), outcome_of(row), quorum_of(row), counted,
        last.outcome if last else None, last.reason if last else "", row["meeting_id"],
    )  # fmt: skip


def insert(
    db: Database,
    meeting_id: int,
    motion_id: int,
    number: int,
    form: str,
    opened: datetime,
    ruling: dict[str, Any],
) -> int:
    """Open a round; the ruling goes with it for ever."""
    return add(db, "vote",
        {
            "meeting_id": meeting_id, "motion_id": motion_id, "round": number, "form": form,
            "state": "open", "opened": stored(opened), "ruling": json.dumps(ruling, ensure_ascii=False),
        }
    )  # fmt: skip


def ruling_of(db: Database, vote_id: int) -> dict[str, Any]:
    """The ruling a vote is held under."""
    found = db.execute("select ruling from vote where id = ?", (vote_id,)).fetchone()
    ruling: dict[str, Any] = json.loads(found[0])
    return ruling


def set_count(db: Database, vote_id: int, votes_for: int, against: int, abstained: int) -> None:
    """Figures of a show of hands."""
    change(db, "vote", vote_id, {"votes_for": votes_for, "against": against, "abstained": abstained})


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


def close(db: Database, vote_id: int, closed: datetime, outcome: Outcome, quorum: Quorum, void: bool) -> None:
    """Close a vote with its result."""
    state = {"state": "void" if void else "closed", "closed": stored(closed)}
    change(db, "vote", vote_id, state | figures(outcome, quorum, void))


def delete_open(db: Database, vote_id: int) -> None:
    """Call an open vote off."""
    db.execute("delete from vote where id = ? and state = 'open'", (vote_id,))


def ballots(db: Database, vote_id: int, only: int | None = None) -> list[Ballot]:
    """The electorate of a vote and what each of them chose in a roll call, in the order of the roll."""
    one = "" if only is None else " and e.person_id = :person"
    rows = db.query(
        "select e.person_id, e.choice from elector e join vote v on v.id = e.vote_id"
        " join roll r on r.meeting_id = v.meeting_id and r.person_id = e.person_id"
        f" where e.vote_id = :vote{one} order by r.sort, r.person_id",
        {"vote": vote_id, "person": only},
    )
    return [Ballot(row["person_id"], row["choice"]) for row in rows]


def cast(db: Database, vote_id: int, person_id: int, choice: Choice | None) -> None:
    """One member's vote; None takes it back."""
    db.execute(
        "insert into elector(vote_id, person_id, choice) values (?, ?, ?)"
        " on conflict(vote_id, person_id) do update set choice = excluded.choice",
        (vote_id, person_id, choice),
    )


def set_electorate(db: Database, vote_id: int, electorate: dict[int, Choice | None]) -> None:
    """Who counted as present when the vote was closed."""
    db.execute("delete from elector where vote_id = ?", (vote_id,))
    for person_id, choice in electorate.items():
        cast(db, vote_id, person_id, choice)


def correct(db: Database, vote_id: int, head: Head, outcome: Outcome, quorum: Quorum, void: bool) -> None:
    """Set a closed vote right beside what it was."""
    own = {"vote_id": vote_id, "at": stored(head.at), "who": head.who, "reason": head.reason}
    add(db, "correction", own | figures(outcome, quorum, void))


def corrections(db: Database, vote_id: int) -> list[Correction]:
    """Corrections of a vote, the oldest first."""
    rows = db.query("select * from correction where vote_id = ? order by id", (vote_id,))
    return [correction_of(row) for row in rows]


def correction_of(row: Row) -> Correction:
    """The correction in a row."""
    quorum = quorum_of(row)
    assert quorum is not None
    tally = Tally(row["votes_for"], row["against"], row["abstained"])
    return Correction(datetime.fromisoformat(row["at"]), row["reason"], outcome_of(row), quorum, tally)


def result_of(db: Database, vote: Vote) -> Result:
    """Where a closed vote stands after its corrections."""
    made = corrections(db, vote.id)
    if made:
        return Result(made[-1].quorum, made[-1].tally)
    assert vote.quorum is not None
    assert vote.counted is not None
    return Result(vote.quorum, Tally(*vote.counted))
