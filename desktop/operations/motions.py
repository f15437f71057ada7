"""Motions: what is put to the vote under an item, and stays as it was voted on."""

from db import agenda as item_rows
from db import motions as rows
from desktop.core.meetings import Motion
from desktop.core.refusals import MotionVoted
from desktop.core.texts import Text
from desktop.operations import stage
from desktop.operations.checks import held
from desktop.operations.door import Acting, Office, change


def motions(office: Office, item_id: int) -> list[Motion]:
    """Motions of an item with their rounds."""
    meeting_id = held(item_rows.meeting_of(office.db, "item", item_id), "item", item_id)
    return rows.of_meeting(office.db, meeting_id).get(item_id, [])


@change("agenda")
def add_motion(acting: Acting, item_id: int, text: Text) -> int:
    """Put a motion."""
    stage.not_closed(acting, stage.meeting_with(acting, "item", item_id))
    return rows.insert(acting.db, item_id, text)


@change("motion")
def set_motion(acting: Acting, motion_id: int, language: str, text: str) -> None:
    """Word a motion. Once voted on, only a language that was missing can be added.

    Raises:
        MotionVoted: that language was voted on as it stands.
    """
    motion = held(rows.get(acting.db, motion_id), "motion", motion_id)
    if motion.votes and motion.text.of(language) and motion.text.of(language) != text:
        raise MotionVoted(motion.text)
    item_rows.set_text(acting.db, "motion", "text", motion_id, language, text)


@change("agenda")
def remove_motion(acting: Acting, motion_id: int) -> None:
    """Strike a motion that was never voted on."""
    motion = held(rows.get(acting.db, motion_id), "motion", motion_id)
    stage.not_closed(acting, stage.meeting_with(acting, "motion", motion_id))
    if motion.votes:
        raise MotionVoted(motion.text)
    rows.delete(acting.db, motion_id)
