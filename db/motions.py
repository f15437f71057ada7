"""Motions with the rounds of voting on them."""

from db import votes
from db.agenda import hanging
from db.database import Database
from db.rows import add, columns, text
from desktop.core.meetings import Motion, Vote
from desktop.core.texts import Text


def insert(db: Database, item_id: int, value: Text) -> int:
    """Write a motion."""
    return add(db, "motion", {"item_id": item_id} | columns(text=value))


def delete(db: Database, motion_id: int) -> None:
    """Strike a motion that was never voted on."""
    db.execute("delete from motion where id = ?", (motion_id,))


def get(db: Database, motion_id: int) -> Motion | None:
    """One motion with its rounds."""
    for row in db.query("select * from motion where id = ?", (motion_id,)):
        return Motion(motion_id, row["item_id"], text(row, "text"), tuple(votes.of_motion(db, motion_id)))
    return None


def of_meeting(db: Database, meeting_id: int) -> dict[int, list[Motion]]:
    """Motions of a meeting by item, in the order they were put, with their rounds."""
    rounds: dict[int, list[Vote]] = {}
    for vote in votes.of_meeting(db, meeting_id):
        rounds.setdefault(vote.motion_id, []).append(vote)
    found: dict[int, list[Motion]] = {}
    for row in hanging(db, "motion", meeting_id):
        motion = Motion(row["id"], row["item_id"], text(row, "text"), tuple(rounds.get(row["id"], ())))
        found.setdefault(motion.item_id, []).append(motion)
    return found
