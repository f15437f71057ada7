"""What was decided under an item, who carries it out and by when.

Decisions are written and struck until the meeting is closed, their wording until the minutes are agreed.
"""

from datetime import date

from db import agenda as rows
from desktop.core.texts import Text
from desktop.operations import stage
from desktop.operations.checks import likely
from desktop.operations.door import Acting, change


@change("item")
def add(acting: Acting, item_id: int, text: Text) -> int:
    """Write a decision; it is numbered by its place under the item."""
    stage.not_closed(acting, stage.meeting_with(acting, "item", item_id))
    return rows.add_decision(acting.db, item_id, text)


@change("item")
def set_text(acting: Acting, decision_id: int, language: str, text: str) -> None:
    """Word a decision."""
    stage.meeting_with(acting, "decision", decision_id)
    rows.set_text(acting.db, "decision", "text", decision_id, language, text)


@change("item")
def set_responsible(acting: Acting, decision_id: int, responsible: Text) -> None:
    """Who carries it out, as the paper prints it."""
    stage.meeting_with(acting, "decision", decision_id)
    rows.set_responsible(acting.db, decision_id, responsible)


@change("item")
def set_due(acting: Acting, decision_id: int, due: date | None) -> None:
    """By when; None for no date."""
    stage.meeting_with(acting, "decision", decision_id)
    rows.set_due(acting.db, decision_id, None if due is None else likely(due))


@change("item")
def remove(acting: Acting, decision_id: int) -> None:
    """Strike a decision."""
    stage.not_closed(acting, stage.meeting_with(acting, "decision", decision_id))
    rows.remove_decision(acting.db, decision_id)
