"""Votes with their electorate."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from db import corrections
from db.corrections import Correction, figures, outcome_of, quorum_of
from db.database import Database
from db.rows import Row, add, change, moment, stored
from desktop.core.meetings import Ballot, Vote
from desktop.core.texts import Text
from desktop.core.voting import Choice, Outcome, Quorum


def of_motion(db: Database, motion_id: int) -> list[Vote]:
    """Rounds of a motion."""
    rows = db.query("select * from vote where motion_id = ? order by round", (motion_id,))
    return [vote_of(row, corrections.of_vote(db, row["id"])) for row in rows]


def of_meeting(db: Database, meeting_id: int) -> list[Vote]:
    """Every vote of a meeting, in order of time."""
    made = corrections.of_meeting(db, meeting_id)
    rows = db.query("select * from vote where meeting_id = ? order by id", (meeting_id,))
    return [vote_of(row, made.get(row["id"], ())) for row in rows]


def get(db: Database, vote_id: int) -> Vote | None:
    """One vote."""
    for row in db.query("select * from vote where id = ?", (vote_id,)):
        return vote_of(row, corrections.of_vote(db, vote_id) if row["state"] != "open" else ())
    return None


def open_in(db: Database, meeting_id: int) -> Vote | None:
    """The vote that is open in a meeting."""
    rows = db.query("select * from vote where meeting_id = ? and state = 'open'", (meeting_id,))
    return next((vote_of(row, ()) for row in rows), None)


def vote_of(row: Row, made: Sequence[Correction]) -> Vote:
    """The vote in a row, with the newest of its corrections."""
    counted = None
    if row["votes_for"] is not None:
        counted = (row["votes_for"], row["against"], row["abstained"])
    opened = datetime.fromisoformat(row["opened"])
    quorum = None if row["state"] == "open" else quorum_of(row)
    return Vote(
        row["id"], row["motion_id"], row["round"], row["form"], row["state"], opened,
        moment(row["closed"]), outcome_of(row), quorum, counted,
        made[-1].outcome if made else None, made[-1].reason if made else Text(), row["meeting_id"],
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


def rulings(db: Database, meeting_id: int) -> dict[int, dict[str, Any]]:
    """The rulings of all votes of a meeting, by vote."""
    found = db.execute("select id, ruling from vote where meeting_id = ?", (meeting_id,))
    return {vote_id: json.loads(ruling) for vote_id, ruling in found}


def set_count(db: Database, vote_id: int, votes_for: int, against: int, abstained: int) -> None:
    """Figures of a show of hands."""
    change(db, "vote", vote_id, {"votes_for": votes_for, "against": against, "abstained": abstained})


def close(db: Database, vote_id: int, closed: datetime, outcome: Outcome, quorum: Quorum, void: bool) -> None:
    """Close a vote with its result."""
    state = {"state": "void" if void else "closed", "closed": stored(closed)}
    change(db, "vote", vote_id, state | figures(outcome, quorum, void))


def delete_open(db: Database, vote_id: int) -> None:
    """Call an open vote off."""
    db.execute("delete from vote where id = ? and state = 'open'", (vote_id,))


def ballots(db: Database, vote_id: int) -> list[Ballot]:
    """The electorate of a vote and what each of them chose in a roll call, in the order of the roll."""
    rows = db.execute(
        "select e.person_id, e.choice from elector e join vote v on v.id = e.vote_id"
        " join roll r on r.meeting_id = v.meeting_id and r.person_id = e.person_id"
        " where e.vote_id = ? order by r.sort, r.person_id",
        (vote_id,),
    )
    return [Ballot(person_id, choice) for person_id, choice in rows]


def chosen(db: Database, vote_id: int, only: int | None = None) -> dict[int, Choice | None]:
    """What each of the electorate chose in a roll call, or that one person."""
    one = "" if only is None else " and person_id = :person"
    rows: Iterable[tuple[int, Choice | None]] = db.execute(
        f"select person_id, choice from elector where vote_id = :vote{one}",
        {"vote": vote_id, "person": only},
    )
    return dict(rows)


def roll_calls(db: Database, meeting_id: int) -> dict[int, list[Ballot]]:
    """What each member chose in the roll calls of a meeting, by vote, in the order of the roll."""
    rows = db.execute(
        "select e.vote_id, e.person_id, e.choice from vote v join elector e on e.vote_id = v.id"
        " join roll r on r.meeting_id = v.meeting_id and r.person_id = e.person_id"
        " where v.meeting_id = ? and v.form = 'roll_call' order by r.sort, r.person_id",
        (meeting_id,),
    )
    found: dict[int, list[Ballot]] = {}
    for vote_id, person_id, choice in rows:
        found.setdefault(vote_id, []).append(Ballot(person_id, choice))
    return found


def choices(db: Database, meeting_id: int, person_id: int) -> dict[int, Choice | None]:
    """What one member chose, by vote of the meeting in whose electorate they are."""
    rows: Iterable[tuple[int, Choice | None]] = db.execute(
        "select e.vote_id, e.choice from vote v join elector e on e.vote_id = v.id"
        " where v.meeting_id = ? and e.person_id = ?",
        (meeting_id, person_id),
    )
    return dict(rows)


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
    db.conn.executemany(
        "insert into elector(vote_id, person_id, choice) values (?, ?, ?)",
        [(vote_id, person_id, choice) for person_id, choice in electorate.items()],
    )
