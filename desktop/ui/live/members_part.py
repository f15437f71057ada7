"""The members beside the meeting: found by letters, toggled by Enter, excused with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.meetings import Seat
from desktop.core.texts import Text
from desktop.operations import attendance
from desktop.ui.live.board import Board
from desktop.ui.live.finding import found
from desktop.ui.live.pick_line import PickLine
from desktop.ui.live.seat_list import SeatList
from desktop.ui.live.unrolled import Unrolled
from desktop.ui.live.words import full_name, standing_chip, toggle_words, work_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.panel import Line
from i18n import t


class MemberCard(QWidget):
    """One member: where they stand, and what else can be recorded of them.

    At the door the row above it says who it is, and carries the button.
    """

    def __init__(self, board: Board, at_door: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._at_door = board, at_door
        self._person = 0
        self.name = Label("strong")
        self.work = Label("small", "muted")
        self.chip = ChipLabel()
        self.toggle = Button("plain")
        self.excused = Button("plain", "doc")
        self.absent = Button("plain", "dash")
        self.clear = Button("link")
        self.reason = PairEditor(lines=0)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self.toggle, self.excused, self.absent, self.clear):
            flow.addWidget(button)
        self.buttons = buttons
        column = QVBoxLayout(self)
        column.setContentsMargins(18 if at_door else 14, 8, 14, 12)
        column.setSpacing(5)
        known = () if at_door else (Line(), self.name, self.work, self.chip)
        for widget in (*known, buttons, self.reason):
            column.addWidget(widget)
        self.toggle.clicked.connect(self.toggle_member)
        self.excused.clicked.connect(self._excuse)
        self.absent.clicked.connect(self._mark_absent)
        self.clear.clicked.connect(self._clear)
        self.reason.edited.connect(self._reword)
        self.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.excused.set_words(t("Live", "Excused"))
        self.absent.set_words(t("Live", "Absent"))
        self.clear.set_words(t("Live", "Take it back"))
        self.reason.set_words(
            t("Live", "Reason"), t("Live", "Reason in Kazakh"), t("Live", "Reason in Russian")
        )

    def person(self) -> int:
        """Who is shown, 0 for nobody."""
        return self._person

    def show_member(self, person_id: int | None) -> None:
        """Show a member, or nobody."""
        seat = self._board.seat(person_id or 0)
        if person_id != self._person:
            self.reason.kk.field.flush()
            self.reason.ru.field.flush()
        self._person = seat.person_id if seat else 0
        marked = seat is not None and seat.standing in ("present", "left")
        self.setVisible(seat is not None and not (self._at_door and marked))
        if seat:
            self._show(seat)

    def _show(self, seat: Seat) -> None:
        locked = self._board.is_locked()
        here = seat.standing in ("present", "left")
        if not self._at_door:
            self.name.setText(full_name(seat))
            self.work.show_text(work_of(seat))
            self.chip.show_chip(standing_chip(seat))
        self.toggle.set_words(toggle_words(seat))
        self.toggle.setVisible(not self._at_door)
        self.buttons.setVisible(not locked and not (self._at_door and here))
        self.excused.setVisible(not here and seat.standing != "excused")
        self.absent.setVisible(not here and seat.standing != "absent")
        self.clear.setVisible(seat.standing in ("excused", "absent"))
        self.reason.setVisible(seat.standing == "excused" and not locked)
        self.reason.show_value(seat.reason)

    def toggle_member(self) -> None:
        """The member came, or left."""
        toggle(self._board, self._person)

    def _excuse(self) -> None:
        self._board.session.do(attendance.excuse, self._board.meeting.id, self._person, Text())
        self.reason.kk.field.setFocus()

    def _mark_absent(self) -> None:
        self._board.session.do(attendance.mark_absent, self._board.meeting.id, self._person)

    def _clear(self) -> None:
        self._board.session.do(attendance.clear_absence, self._board.meeting.id, self._person)

    def _reword(self, language: str, text: str) -> None:
        seat = self._board.seats.get(self._person)
        if seat is not None and seat.standing == "excused":
            reason = Text(text, seat.reason.ru) if language == "kk" else Text(seat.reason.kk, text)
            self._board.session.do(attendance.excuse, self._board.meeting.id, self._person, reason)


def toggle(board: Board, person_id: int) -> bool:
    """Mark that a member came, or left when present; whether it was recorded."""
    seat = board.seats.get(person_id)
    step = attendance.leave if seat and seat.standing == "present" else attendance.arrive
    if seat is None or board.is_locked() or not board.may(step):
        return False
    return board.session.did(step, board.meeting.id, person_id)


class MembersPart(QWidget):
    """``entered`` carries the member to be toggled. While a vote is open only who is away is listed."""

    entered = Signal(int)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.search = PickLine("F3")
        self.list = SeatList(board.seat)
        Unrolled(self.list, self.search)
        self.nothing = Note("info", "muted")
        self.card = MemberCard(board)
        self.finding = QWidget()
        line = QVBoxLayout(self.finding)
        line.setContentsMargins(14, 10, 14, 10)
        line.addWidget(self.search)
        line.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finding)
        column.addWidget(self.list, 100)
        column.addWidget(self.card)
        column.addStretch(1)
        self.search.textEdited.connect(self._look)
        self.search.moved.connect(self.list.step)
        self.search.entered.connect(self.list.enter)
        self.list.entered.connect(self._enter)
        self.list.chosen.connect(self.card.show_member)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Live", "Find a member"))
        self.list.setAccessibleName(t("Live", "Members"))
        self.card.retranslate()

    def show_board(self) -> None:
        """All rows anew."""
        self.finding.setVisible(not self._board.is_locked())
        self._show_rows()
        self.card.show_member(self.card.person())

    def touch(self, person_id: int) -> None:
        """One member came or left."""
        if self._order() is None:
            self.list.touch(person_id)
        else:
            self._show_rows()
        if person_id == self.card.person():
            self.card.show_member(person_id)

    def start(self) -> None:
        """Begin to look for someone."""
        self.search.setFocus()
        self.search.selectAll()

    def _look(self) -> None:
        self._show_rows()
        if self.search.text().strip():
            self.list.setCurrentIndex(self.list.members.index(0))

    def _show_rows(self) -> None:
        typed = self.search.text().strip()
        rows = found(typed, self._board.known) if typed else self._order() or list(self._board.seats)
        away_only = self._board.vote is not None and not typed
        self.list.show_members(rows if not away_only else self._away())
        self.nothing.show_note(t("Live", "Nobody on the roll is called so.") if typed and not rows else "")

    def _order(self) -> list[int] | None:
        """Whose rows come first: who is away while a quorum is lacking; None for the order of the roll."""
        if self._board.vote is not None:
            return self._away()
        if self._board.mode() != "lost":
            return None
        here = [person for person, seat in self._board.seats.items() if seat.standing == "present"]
        return self._away() + here

    def _away(self) -> list[int]:
        return [person for person, seat in self._board.seats.items() if seat.standing != "present"]

    def _enter(self, person_id: int) -> None:
        """Mark and be ready for the next one; the card shows what was done."""
        self.entered.emit(person_id)
        self.search.clear()
        self._show_rows()
        self.card.show_member(person_id)
