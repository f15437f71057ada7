"""Breaks, and the registration after them (rule 18); after a reopening it is the same one (rule 29)."""

from collections.abc import Collection

from db import attendance as seat_rows
from db import meetings as rows
from desktop.core.presence import in_force, present
from desktop.operations.door import Acting, change
from desktop.operations.stage import meeting, moment_of, refuse_open_vote, require


@change("meetings")
def take_break(acting: Acting, meeting_id: int) -> None:
    """Begin a break; no vote opens until the registration after it is confirmed (rule 18)."""
    row = require(acting, meeting_id, "open")
    refuse_open_vote(acting, meeting_id)
    if meeting(acting.office, meeting_id).on_break_since is None:
        rows.add_event(acting.db, meeting_id, "break", moment_of(acting, row))


@change("meetings")
def end_break(acting: Acting, meeting_id: int) -> None:
    """Resume; how many are present is not confirmed yet."""
    row = require(acting, meeting_id, "open")
    if meeting(acting.office, meeting_id).on_break_since is not None:
        rows.add_event(acting.db, meeting_id, "resumed", moment_of(acting, row))


@change("attendance")
def confirm_registration(acting: Acting, meeting_id: int, missing: Collection[int]) -> None:
    """Registration after a break or a reopening in one step: all are back but those missing.

    They left with the beginning of the break, or with the closing before the reopening.
    """
    row = require(acting, meeting_id, "open")
    if not meeting(acting.office, meeting_id).unconfirmed:
        return
    began = [event.at for event in rows.events(acting.db, meeting_id) if event.kind in ("break", "closed")][
        -1
    ]
    marks = in_force(seat_rows.marks(acting.db, meeting_id))
    last = {mark.person_id: mark.at for mark in marks}
    for person_id in sorted(present(marks, missing)):
        seat_rows.add_mark(acting.db, meeting_id, person_id, "left", max(began, last[person_id]))
    rows.add_event(acting.db, meeting_id, "registered", moment_of(acting, row))
