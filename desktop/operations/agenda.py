"""Agenda items, what was heard and who spoke.

What happened stands when the meeting is closed: which items there were, how they ended, who spoke. Wording
can be amended afterwards, and translated, until the minutes are agreed.
"""

from typing import Literal

from db import agenda as rows
from db import meetings as meeting_rows
from db import motions as motion_rows
from desktop.core.meetings import Item
from desktop.core.refusals import ItemInUse, MissingName
from desktop.core.texts import Text
from desktop.operations import stage
from desktop.operations.door import Acting, Office, change


def items(office: Office, meeting_id: int) -> list[Item]:
    """Items in their order with all that hangs on them; procedure is the first, at position 0."""
    taken_up = items_taken_up(office, meeting_id)
    current = taken_up[-1] if taken_up else None
    put = motion_rows.of_meeting(office.db, meeting_id)
    return [
        item._replace(
            current=item.id == current,
            started=item.id in taken_up,
            motions=tuple(put.get(item.id, ())),
        )
        for item in rows.items(office.db, meeting_id)
    ]


def items_taken_up(office: Office, meeting_id: int) -> list[int]:
    """Items as they were taken up, the one under discussion last."""
    return [each.item_id for each in meeting_rows.events(office.db, meeting_id) if each.item_id is not None]


@change("agenda")
def add_item(acting: Acting, meeting_id: int, title: Text) -> int:
    """Add an item at the end; while the meeting is open too."""
    stage.not_closed(acting, meeting_id)
    return rows.insert(acting.db, meeting_id, title, rows.last_position(acting.db, meeting_id) + 1)


@change("item")
def set_title(acting: Acting, item_id: int, language: str, text: str) -> None:
    """Word an item."""
    stage.meeting_with(acting, "item", item_id)
    rows.set_text(acting.db, "item", "title", item_id, language, text)


@change("item")
def set_heard(acting: Acting, item_id: int, language: str, text: str) -> None:
    """What was heard on an item."""
    stage.meeting_with(acting, "item", item_id)
    rows.set_text(acting.db, "item", "heard", item_id, language, text)


@change("item")
def set_rapporteur(acting: Acting, item_id: int, rapporteur: Text) -> None:
    """Who reports: names and posts as the paper prints them."""
    stage.meeting_with(acting, "item", item_id)
    rows.set_rapporteur(acting.db, item_id, rapporteur)


@change("agenda")
def move_item(acting: Acting, item_id: int, position: int) -> None:
    """Give an item another place among those that were not taken up yet (positions count from 1).

    Raises:
        ItemInUse: it was taken up already, or would come before one that was; procedure is always first.
    """
    meeting_id = stage.meeting_with(acting, "item", item_id)
    stage.not_closed(acting, meeting_id)
    procedure, *agenda = items(acting.office, meeting_id)
    if procedure.id == item_id:
        raise ItemInUse(procedure.title)
    moved = next(item for item in agenda if item.id == item_id)
    order = [item for item in agenda if item.id != item_id]
    order.insert(max(0, position - 1), moved)
    for before, after in zip(agenda, order, strict=True):
        if before.id != after.id and (before.started or after.started):
            raise ItemInUse(moved.title)
    rows.reorder(acting.db, meeting_id, [item.id for item in order])


@change("agenda")
def remove_item(acting: Acting, item_id: int) -> None:
    """Strike an item that was not taken up.

    Raises:
        ItemInUse: it was taken up, or voted on.
    """
    meeting_id = stage.meeting_with(acting, "item", item_id)
    stage.not_closed(acting, meeting_id)
    agenda = items(acting.office, meeting_id)
    item = next(item for item in agenda if item.id == item_id)
    if item.position == 0 or item.started or any(motion.votes for motion in item.motions):
        raise ItemInUse(item.title)
    rows.delete(acting.db, item_id)
    rest = [each.id for each in agenda if each.position > 0 and each.id != item_id]
    rows.reorder(acting.db, meeting_id, rest)


@change("agenda")
def make_current(acting: Acting, item_id: int) -> None:
    """Take an item up; what happens from now on stands under it on paper.

    Raises:
        VoteIsOpen: the vote on another one is closed or called off first.
    """
    meeting_id = stage.meeting_with(acting, "item", item_id)
    row = stage.require(acting, meeting_id, "open")
    if items_taken_up(acting.office, meeting_id)[-1:] == [item_id]:
        return
    stage.refuse_open_vote(acting, meeting_id)
    at = stage.moment_of(acting, row)
    meeting_rows.add_event(acting.db, meeting_id, "item", at, item_id)


@change("item")
def finish_item(acting: Acting, item_id: int, result: Literal["", "noted", "postponed"]) -> None:
    """How an item ends without a decision.

    Raises:
        VoteIsOpen: nothing ends while it is voted on.
    """
    meeting_id = stage.meeting_with(acting, "item", item_id)
    stage.not_closed(acting, meeting_id)
    stage.refuse_open_vote(acting, meeting_id)
    rows.set_result(acting.db, item_id, result)


@change("item")
def add_speech(acting: Acting, item_id: int, speaker: Text) -> int:
    """Write down who speaks."""
    stage.not_closed(acting, stage.meeting_with(acting, "item", item_id))
    if not any(part.strip() for part in speaker):
        raise MissingName("speaker")
    return rows.add_speech(acting.db, item_id, speaker)


@change("item")
def set_speech(acting: Acting, speech_id: int, language: str, text: str) -> None:
    """What was said."""
    stage.meeting_with(acting, "speech", speech_id)
    rows.set_text(acting.db, "speech", "text", speech_id, language, text)


@change("item")
def remove_speech(acting: Acting, speech_id: int) -> None:
    """Strike a speech."""
    stage.not_closed(acting, stage.meeting_with(acting, "speech", speech_id))
    rows.remove_speech(acting.db, speech_id)
