"""The middle of the page: one view for each thing that can be under way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.live.board import Board, Mode
from desktop.ui.live.break_view import BreakView, ConfirmView
from desktop.ui.live.door import Door
from desktop.ui.live.item_view import ItemView
from desktop.ui.live.lost_view import LostView
from desktop.ui.live.reasons import no_vote
from desktop.ui.live.unrolled import Stack
from desktop.ui.live.vote_hands import HandsView
from desktop.ui.live.vote_names import NamesView


class Middle(Stack):
    """What the board's mode asks for. ``switched``: another view came up; whether the focus is free."""

    switched = Signal(bool)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._mode: Mode | None = None
        self.door = Door(board)
        self.item = ItemView(board)
        self.hands = HandsView(board)
        self.names = NamesView(board)
        self.lost = LostView(board)
        self.pause = BreakView(board)
        self.confirm = ConfirmView(board)
        self._views: dict[Mode, QWidget] = {
            "door": self.door, "item": self.item, "hands": self.hands, "roll_call": self.names,
            "lost": self.lost, "break": self.pause, "confirm": self.confirm,
        }  # fmt: skip
        for view in self._views.values():
            self.addWidget(view)

    def retranslate(self) -> None:
        """Fixed words of all views."""
        for part in (self.door, self.item, self.hands, self.names, self.lost, self.pause, self.confirm):
            part.retranslate()

    def show_board(self) -> None:
        """The view of the moment, anew."""
        mode = self._board.mode()
        if mode == "item":
            self.item.show_board(no_vote(self._board))
        else:
            {
                "door": self.door.show_board, "hands": self.hands.show_board,
                "roll_call": self.names.show_board, "lost": self.lost.show_board,
                "break": self.pause.show_board, "confirm": self.confirm.show_board,
            }[mode]()  # fmt: skip
        focus = QApplication.focusWidget()  # asked before the old view is hidden: Qt then moves it anywhere
        self.setCurrentWidget(self._views[mode])
        if mode != self._mode:
            self._mode = mode
            self.switched.emit(focus is None or self.isAncestorOf(focus))

    def start(self) -> None:
        """Put the focus where work in this view begins."""
        {
            "door": self.door.start_again, "item": self.item.start, "hands": self.hands.start,
            "roll_call": self.names.start, "lost": self.lost.start, "break": self.pause.start,
            "confirm": self.confirm.start,
        }[self._board.mode()]()  # fmt: skip
