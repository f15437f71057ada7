"""A meeting while it is held: who is there, what is discussed, what is voted and decided."""

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.refusals import NoQuorum, Trouble
from desktop.ui.live.board import Board
from desktop.ui.live.keys import Keys
from desktop.ui.live.moves import Moves
from desktop.ui.live.parts import parts_of
from desktop.ui.live.showing import Showing
from desktop.ui.live.sight import Sight
from desktop.ui.live.steps import Steps
from desktop.ui.page import Navigator, Page
from desktop.ui.session import Change, Session

TICK = 5_000
"""Milliseconds between looks at the clock."""


class LivePage(Page):
    """The record is the number of a meeting, whatever its state. The page joins its parts, no more."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"meetings", "attendance", "agenda", "item", "motion", "ballots", "vote"}
    )
    folds_rail: ClassVar[bool] = True
    own_foot: ClassVar[bool] = True
    flush: ClassVar[bool] = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.board = Board(session)
        parts = parts_of(self.board)
        self.head, self.agenda, self.middle, self.side = parts.head, parts.agenda, parts.middle, parts.side
        self.columns, self.band, self.strip = parts.columns, parts.band, parts.strip
        self.undo = self.strip.undo
        for widget in (self.head, self.columns, self.band, self.strip):
            self.column.addWidget(widget, 1 if widget is self.columns else 0)
        self.steps = Steps(self.board, self)
        self.showing = Showing(parts, self)
        self.moves = Moves(parts, self.showing, self.steps, self)
        self.keys = Keys(parts, self.moves, self.steps, navigator, self)
        self.actions_ = self.keys.actions
        self.sight = Sight(self)
        self.clock = QTimer(self)
        self.clock.setInterval(TICK)
        self._listen_to_sides()
        self._listen_to_middle()

    def _listen_to_sides(self) -> None:
        moves = self.moves
        self.clock.timeout.connect(self.showing.show_clock)
        self.showing.shown.connect(self.keys.show)
        self.showing.shown.connect(self.forbid)
        for button in self.head.steps():
            button.clicked.connect(self.steps.large_step)
        self.head.plan.clicked.connect(self.keys.go_to_plan)
        self.agenda.picked.connect(moves.look_at)
        self.agenda.picked.connect(self.sight.look)
        self.agenda.taken.connect(moves.enter_item)
        self.agenda.add.clicked.connect(moves.add_item)
        self.agenda.list.moved.connect(self.middle.item.head.move_by)
        self.side.listed.connect(self.middle.door.show_standing)
        self.side.hall.members.entered.connect(moves.toggle_member)
        self.side.hall.members.list.chosen.connect(self.sight.look)
        self.side.hall.vote.close_vote.clicked.connect(moves.vote)

    def _listen_to_middle(self) -> None:
        moves, middle = self.moves, self.middle
        middle.switched.connect(self._move_focus)
        middle.door.entered.connect(moves.toggle_at_door)
        middle.item.opened.connect(moves.open_vote)
        middle.item.taken.connect(moves.take_shown)
        middle.item.speeches.line.offered.connect(self.sight.look)
        for view in (middle.hands, middle.names):
            view.head.call_off.clicked.connect(self.steps.ask_call_off)
        middle.hands.typed.connect(self.showing.show_figures)
        middle.hands.finished.connect(self.side.hall.vote.close_vote.setFocus)
        middle.lost.brought_back.connect(moves.find_member)
        middle.lost.paused.connect(moves.pause)
        middle.lost.went_on.connect(moves.go_on)
        middle.pause.ended.connect(moves.pause)
        middle.confirm.confirmed.connect(self.steps.confirm)
        middle.confirm.left.connect(moves.leave_registration)
        self.steps.voted.connect(moves.offer_decision)

    def retranslate(self) -> None:
        """Fixed words of all parts."""
        for part in (self.head, self.agenda, self.middle, self.side, self.actions_):
            part.retranslate()
        self.band.clear()

    def refresh(self) -> None:
        """Read the whole meeting."""
        if self.record is not None:
            self.showing.read(self.record)

    def show_record(self, record: Any) -> None:
        """Another meeting; without a number the one that was shown before stays."""
        if record is not None:
            super().show_record(record)

    def hear(self, change: Change) -> None:
        """Read and show what has changed, one row where it is one."""
        self.showing.hear(change)

    def journal_of(self) -> dict[str, int]:
        """Of this meeting."""
        return {"meeting": self.board.meeting.id}

    def focus_first(self) -> None:
        """Where work begins, whatever is under way."""
        self.moves.start()

    def _move_focus(self, free: bool) -> None:
        """Another view took the middle; who works at the sides stays there."""
        if free and self.isVisible():
            self.moves.start_middle()

    def take_refusal(self, trouble: Trouble) -> bool:
        """A vote without a quorum is refused beside the derivation; the rest is told by the window."""
        if not isinstance(trouble, NoQuorum):
            return False
        self.moves.tell_no_quorum()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is off says why."""
        if not self.keys.told(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.clock.stop()
        super().hideEvent(event)
