"""Registration at the door: a few letters, Enter, the next one. Who was marked last stands below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Seat
from desktop.ui.live.board import Board
from desktop.ui.live.door_list import FoundList
from desktop.ui.live.finding import found
from desktop.ui.live.marked_list import MarkedList, marked
from desktop.ui.live.members_part import MemberCard
from desktop.ui.live.pick_line import Holder, LargePickLine
from desktop.ui.live.unrolled import Unrolled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Panel
from i18n import t

SHOWN_LAST = 10
"""How many of those who were marked last are listed."""


class Door(QWidget):
    """``entered`` carries the member to be marked; ``typed`` what is looked for."""

    entered = Signal(int)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._standing = ""
        self.search = LargePickLine()
        self.count = Label("small", "muted")
        self.clear = Button("link", "cross")
        self.rows = FoundList(self.search.text)
        Unrolled(self.rows, self.search)
        self.card = MemberCard(board, at_door=True)
        self.results = Panel(flush=True)
        self.results.column.addWidget(self.rows)
        self.results.column.addWidget(self.card)
        self.nothing = Note("info", "muted", "body")
        self.first = Note("info", "muted", "body")
        self.last = MarkedList()
        Unrolled(self.last, glanced=True)
        self.last_panel = Panel(flush=True)
        self.last_panel.column.addWidget(self.last, 1)
        self._lay_out()
        self.search.textEdited.connect(self._look)
        self.search.moved.connect(self.rows.step)
        self.search.entered.connect(self.rows.enter)
        self.rows.entered.connect(self.entered)
        self.rows.chosen.connect(self.card.show_member)
        self.clear.clicked.connect(self.start_again)

    def _lay_out(self) -> None:
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.count, 1)
        line.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(Holder(self.search))
        column.addWidget(self.line)
        column.addWidget(self.results)
        column.addWidget(self.nothing)
        column.addWidget(self.first)
        column.addWidget(self.last_panel, 100)
        column.addStretch(1)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Live", "Find a member: a few letters of the name"))
        self.clear.set_words(t("Live", "Start again"), t("Live", "Start again (Esc)"))
        self.rows.setAccessibleName(t("Live", "Members found"))
        self.last.setAccessibleName(t("Live", "Marked last"))
        self.last_panel.set_title(t("Live", "Marked last"))
        self.card.retranslate()

    def show_board(self) -> None:
        """All of it anew."""
        self.search.setEnabled(not self._board.is_locked())
        self._look()
        self.show_last()

    def show_last(self) -> None:
        """Who was marked last; a handful of rows whatever the roll."""
        seats, passages = self._board.seats, self._board.passages[-SHOWN_LAST:]
        self.last.show_lines([marked(seats[each.person_id], each) for each in passages[::-1]])
        self.last_panel.setVisible(bool(passages))
        self._show_first(not passages)

    def touch(self) -> None:
        """Someone was marked: the rows found keep their places, the list of the last ones gets a line."""
        if self.rows.found.seats:
            seats = [self._board.seats.get(seat.person_id, seat) for seat in self.rows.found.seats]
            self.rows.show_seats(seats, self._board.is_locked(), self.rows.current())
        self.show_last()

    def take_typed(self) -> str:
        """Empty the field before a mark is written, so that the page is laid out once."""
        typed, self._standing = self.search.text(), ""
        self.search.clear()
        self._look()
        return typed

    def put_back(self, typed: str) -> None:
        """Nothing was marked: what was typed stands there again."""
        self.search.setText(typed)
        self._look()

    def _show_first(self, nobody_yet: bool) -> None:
        """What to do, until someone was marked."""
        words = t("Live", "Type the first letters of a name, in either spelling, then press Enter.")
        shown = nobody_yet and not self.rows.found.seats and not self._board.is_locked()
        self.first.show_note(words if shown else "")

    def show_standing(self, standing: str) -> None:
        """List all who stand so: not here yet, excused, left."""
        self._standing = standing
        self.search.clear()
        self._look()
        self.search.setFocus()

    def start_again(self) -> None:
        """Empty the field for the next one."""
        self._standing = ""
        self.search.clear()
        self._look()
        self.search.setFocus()

    def _look(self) -> None:
        """Find as one types."""
        typed = self.search.text()
        if typed.strip():
            self._standing = ""
        seats = self._found(typed)
        self.rows.show_seats(seats, self._board.is_locked())
        self.results.setVisible(bool(seats))
        self.line.setVisible(bool(typed or self._standing))
        found_words = t("Live", "found: {count}").format(count=len(seats))
        self.count.setText(found_words if typed or self._standing else "")
        nobody = bool(typed.strip()) and not seats
        self._show_first(not self._board.passages and not nobody)
        self.nothing.show_note(
            t("Live", "Nobody on the roll is called so. Try fewer letters.") if nobody else ""
        )

    def _found(self, typed: str) -> list[Seat]:
        if self._standing:
            return self._board.standing(self._standing)
        seats = [self._board.seats[person] for person in found(typed, self._board.known)]
        return sorted(seats, key=is_present)


def is_present(seat: Seat) -> bool:
    """Who still has to be marked comes first."""
    return seat.standing == "present"
