"""The right side: the door while members register; afterwards the vote, the hall, its members and times."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.live.act_choice import ActChoice
from desktop.ui.live.board import Board
from desktop.ui.live.door_side import DoorSide
from desktop.ui.live.log_part import LogPart
from desktop.ui.live.members_part import MembersPart
from desktop.ui.live.pane import Pane
from desktop.ui.live.quorum_box import QuorumBox
from desktop.ui.live.roll_part import RollPart
from desktop.ui.live.unrolled import LongColumn, Stack
from desktop.ui.live.vote_side import VoteSide
from desktop.ui.widgets.panel import Line
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t


class HallSide(LongColumn):
    """Result of the open vote, quorum, then one of: members, times, roll."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._board = board
        self.vote = VoteSide()
        self.line = Line()
        self.quorum = QuorumBox()
        self.quorum.layout().setContentsMargins(17, 14, 17, 10)  # type: ignore[union-attr]
        self.tabs = Switch(tabs=True)
        self.members = MembersPart(board)
        self.log = LogPart(board)
        self.roll = RollPart(board)
        self.parts: dict[str, MembersPart | LogPart | RollPart] = {
            "members": self.members, "times": self.log, "roll": self.roll,
        }  # fmt: skip
        self.under_tabs = Line()
        self.acts = ActChoice(board)
        for widget in (self.vote, self.line, self.quorum, self.acts, self.tabs, self.under_tabs):
            self.column.addWidget(widget)
        for part in self.parts.values():
            self.column.addWidget(part, 1)
        self.tabs.chosen.connect(self.show_part)

    def retranslate(self) -> None:
        """Fixed words."""
        for piece in (self.vote, self.quorum, self.acts):
            piece.retranslate()
        for part in self.parts.values():
            part.retranslate()
        self.tabs.show_choices(
            (
                Choice("members", t("Live", "Members")),
                Choice("times", t("Live", "Log")),
                Choice("roll", t("Live", "Roll")),
            )
        )

    def show_board(self) -> None:
        """All of it anew."""
        voting = self._board.vote is not None
        self.vote.setVisible(voting)
        self.line.setVisible(voting)
        self.vote.show_board(self._board)
        self.quorum.short = voting
        self.quorum.show_board(self._board)
        self.acts.show_board()
        self.quorum.setVisible(self._board.mode() != "lost")
        self.tabs.setVisible(not voting)
        self.under_tabs.setVisible(not voting)
        self.show_part("members" if voting else self.tabs.current())

    def show_part(self, key: str) -> None:
        """Show one of the three."""
        self.tabs.choose(key)
        for name, part in self.parts.items():
            part.setVisible(name == key)
            if name == key:
                part.show_board()

    def show_vote(self) -> None:
        """Figures of the vote alone."""
        self.vote.show_board(self._board)

    def touch(self, person_id: int) -> None:
        """One member came or left."""
        self.vote.show_board(self._board)
        self.quorum.show_board(self._board)
        if self.tabs.current() == "members":
            self.members.touch(person_id)
        else:
            self.show_part(self.tabs.current())


class Side(Pane):
    """``listed``: the door lists those who stand so. ``entered``: a member is toggled."""

    listed = Signal(str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__("left", parent)
        self._board = board
        self.door = DoorSide()
        self.hall = HallSide(board)
        self.stack = Stack()
        self.stack.addWidget(self.door)
        self.stack.addWidget(self.hall)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.stack)
        self.door.listed.connect(self.listed)

    def retranslate(self) -> None:
        """Fixed words."""
        self.door.retranslate()
        self.hall.retranslate()

    def at_door(self) -> bool:
        """Whether the registration is looked at."""
        return self._board.mode() == "door"

    def show_board(self) -> None:
        """All of it anew."""
        self.stack.setCurrentWidget(self.door if self.at_door() else self.hall)
        if self.at_door():
            self.door.show_board(self._board)
        else:
            self.hall.show_board()

    def touch(self, person_id: int) -> None:
        """One member came or left."""
        if self.at_door():
            self.door.show_board(self._board)
        else:
            self.hall.touch(person_id)

    def show_vote(self) -> None:
        """Figures of the open vote alone."""
        self.hall.show_vote()
