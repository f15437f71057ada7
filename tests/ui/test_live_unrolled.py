"""Large text puts the columns of the live page under one another: one scroll bar, what counts in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from desktop.core.voting import Form
from desktop.operations import voting
from tests.keyboard import Key, press, write
from tests.offices import Clerk
from tests.ui.room import Room, Rooms
from tests.ui.shared import Desk, settle

FORMS: tuple[Form, ...] = ("hands", "roll_call")


@pytest.fixture
def room(clerk: Clerk, rooms: Rooms, desk: Desk) -> Room:
    """A council of 21 with 16 present, at its first item, in a window of a small screen and large text."""
    clerk.plan()
    clerk.at(15, 0).open(16)
    clerk.at(15, 5).take_up()
    room = rooms(clerk)
    room.window.resize(1366, 738)
    desk.dress("light", 2.0)
    settle()
    return room


def bars(room: Room) -> list[str]:
    """What scrolls on the page."""
    shown = [
        bar
        for bar in room.page.findChildren(QScrollBar)
        if bar.isVisible() and bar.orientation() == Qt.Orientation.Vertical and bar.maximum() > 0
    ]
    holders = (bar.parentWidget() for bar in shown)
    return [type(holder.parentWidget()).__name__ for holder in holders if holder is not None]


def test_larger_text_leaves_one_scroll_bar_whatever_is_under_way(room: Room, desk: Desk) -> None:
    hall = room.page.side.hall
    for part in ("members", "times", "roll"):
        hall.show_part(part)
        settle()
        assert bars(room) == ["LiveColumns"], part
    for form in FORMS:
        voting.open_vote(room.clerk.acting, room.clerk.motion(), form)
        room.page.refresh()
        settle()
        assert bars(room) == ["LiveColumns"], form
        vote = room.page.board.vote
        assert vote is not None
        voting.cancel_vote(room.clerk.acting, vote.id)
    desk.dress("light", 1.0)
    settle()
    assert "LiveColumns" not in bars(room)
    assert "HallSide" not in bars(room)


def test_larger_text_keeps_the_member_who_votes_next_in_sight(room: Room) -> None:
    voting.open_vote(room.clerk.acting, room.clerk.motion(), "roll_call")
    room.page.refresh()
    room.page.middle.names.rows.setFocus()
    rows = room.page.middle.names.rows
    for _ in range(rows.ballots.rowCount() - 1):
        press(Key.Key_1)
        settle()
        row = rows.visualRect(rows.currentIndex())
        assert rows.viewport().visibleRegion().boundingRect().contains(row), rows.currentIndex().row()


def test_what_can_be_done_with_the_member_found_is_in_sight(room: Room) -> None:
    press(Key.Key_F3)
    write(next(iter(room.seats())))
    settle()
    toggle = room.page.side.hall.members.card.toggle
    assert toggle.visibleRegion().boundingRect() == toggle.rect()
