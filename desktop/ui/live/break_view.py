"""A break, and the registration after it: all are back but those who are named, in one step (rule 18)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.counting import quorum as counted
from desktop.core.meetings import Seat
from desktop.ui.live.board import Board
from desktop.ui.live.finding import found
from desktop.ui.live.pick_line import PickLine
from desktop.ui.live.quorum_box import count_of
from desktop.ui.live.unrolled import Desk, Unrolled
from desktop.ui.live.words import counted_standing, full_name, quorum_chip, quorum_sentence, work_of
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import Chip, ChipLabel
from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.ruler import Ruler, RulerStyle
from i18n import t


class BreakView(Desk):
    """``ended`` when the meeting goes on."""

    ended = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._board = board
        self.title, self.sentence = Label("page"), Label("body", "muted")
        self.end = Button("primary", "right", "F6")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.end)
        words.addSpacing(6)
        words.addWidget(buttons)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(IconLabel("break", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        sheet = Panel()
        sheet.column.addLayout(row)
        self.inner.addWidget(sheet)
        self.inner.addStretch(1)
        self.end.clicked.connect(self.ended)

    def retranslate(self) -> None:
        """Fixed words."""
        self.end.set_words(t("Live", "End the break"))
        self.sentence.setText(
            t(
                "Live",
                "No vote opens during a break. When it ends, the registration is confirmed in one step.",
            )
        )

    def show_board(self) -> None:
        """Since when."""
        since = hour(self._board.meeting.on_break_since)
        self.title.setText(t("Live", "Break since {time}").format(time=since))

    def start(self) -> None:
        """The one step has the focus."""
        self.end.setFocus()


class ConfirmView(QWidget):
    """``confirmed`` carries who is not back; they are counted as gone since the break began.

    After a reopening they are gone since the closing, and ``left`` puts the registration off (rule 29).
    """

    confirmed = Signal(object)
    left = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.missing: set[int] = set()
        self._again = False
        self.title, self.sentence = Label("page"), Label("body", "muted")
        self.chip = ChipLabel()
        self.ruler = Ruler(RulerStyle(height=20))
        self.search = PickLine()
        self.rows: Table[Seat] = Table(self._columns, number_of, rows="tall")
        Unrolled(self.rows, self.search)
        self.summary = Label("strong")
        self.confirm, self.leave = Button("primary", "check", "F6"), Button("link", "left")
        self._lay_out()
        self.search.textEdited.connect(self._look)
        self.search.moved.connect(self._step)
        self.search.entered.connect(self._toggle)
        self.search.left.connect(self._put_off)
        self.rows.opened.connect(self._toggle)
        self.confirm.clicked.connect(self.give)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, gap=10, lead=True)
        flow.addWidget(self.title)
        flow.addWidget(self.chip)
        foot = QWidget()
        ends = FlowLayout(foot, gap=12, lead=True)
        ends.addWidget(self.summary)
        ends.addWidget(self.leave)
        ends.addWidget(self.confirm)
        sheet = Panel(flush=True)
        sheet.column.addWidget(self.rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (head, self.sentence, self.ruler, self.search):
            column.addWidget(widget)
        column.addWidget(sheet, 1)
        column.addWidget(foot)

    def _columns(self) -> Sequence[Column[Seat]]:
        return (
            Column(t("Live", "Member"), full_name, share=3),
            Column(t("Live", "Represents"), work_of, share=3, tone="muted"),
            Column(self._since(), self._state_words, width=170, chip=self._state),
        )

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Live", "Who is not back: a few letters of the name"))
        self.confirm.set_words(t("Live", "Confirm the registration"))
        self.leave.set_words(t("Live", "To the texts"))
        self._show_words()

    def _show_words(self) -> None:
        """What the registration comes after: a break or a reopening."""
        self._again = self._board.meeting.reopened
        if self._again:
            self.title.setText(t("Live", "Registration after the reopening"))
            self.sentence.setText(
                t(
                    "Live",
                    "All who were there at the closing are taken to be there. "
                    "Find who is not, press Enter, then confirm.",
                )
            )
            self.rows.setAccessibleName(t("Live", "Members present at the closing"))
        else:
            self.title.setText(t("Live", "Registration after the break"))
            self.sentence.setText(
                t("Live", "All are taken to be back. Find who is not, press Enter, then confirm.")
            )
            self.rows.setAccessibleName(t("Live", "Members before the break"))
        self.leave.setVisible(self._again)
        self.rows.retranslate()

    def _since(self) -> str:
        again = self._board.meeting.reopened
        return t("Live", "After the reopening") if again else t("Live", "After the break")

    def show_board(self) -> None:
        """Who was there when the break began, or at the closing before the reopening."""
        if self._again != self._board.meeting.reopened:
            self._show_words()
        here = {seat.person_id for seat in self._board.standing("present")}
        self.missing &= here
        self._look()

    def start(self) -> None:
        """Begin with the find field."""
        self.missing.clear()
        self.search.clear()
        self._look()
        self.search.setFocus()

    def give(self) -> None:
        """Confirm."""
        self.confirmed.emit(frozenset(self.missing))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the registration after a reopening off; after a break nothing goes on without it."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_off()
        else:
            super().keyPressEvent(event)

    def _put_off(self) -> None:
        if self._again:
            self.left.emit()

    def _look(self) -> None:
        typed = self.search.text().strip()
        here = self._board.standing("present")
        if typed:
            wanted = found(typed, self._board.known)
            here = [seat for seat in here if seat.person_id in wanted]
        self.rows.show_records(here)
        if typed:
            self.rows.select_first()
        self._show_figures()

    def _step(self, rows: int) -> None:
        index = self.rows.currentIndex()
        model = self.rows.model()
        row = min(max(0, index.row() + rows), model.rowCount() - 1)
        self.rows.setCurrentIndex(model.index(row, 0))

    def _toggle(self) -> None:
        seat = self.rows.current()
        if seat is None:
            return
        self.missing ^= {seat.person_id}
        self.search.clear()
        self._look()
        self.rows.select(seat.person_id)

    def _state(self, seat: Seat) -> Chip:
        if seat.person_id in self.missing:
            return Chip("leave", t("Live", "not back"), "warn")
        return Chip("check", t("Live", "back"), "good")

    @staticmethod
    def _state_words(seat: Seat) -> str:
        return ""

    def _show_figures(self) -> None:
        present = self._board.present() - len(self.missing)
        text = t("Live", "Back: {present}. Not back: {missing}.")
        self.summary.setText(text.format(present=present, missing=len(self.missing)))
        ruling = self._board.ruling
        self.ruler.setVisible(ruling is not None)
        if ruling is None:
            return
        quorum = counted(self._board.total(), present, ruling)
        tick = t("Live", "quorum {needed}").format(needed=quorum.needed) if quorum.needed else ""
        self.ruler.show_count(count_of(quorum, quorum.met is False), quorum_sentence(quorum), tick)
        standing = counted_standing(quorum, begun=True)
        self.chip.show_chip(quorum_chip(standing))


def number_of(seat: Seat) -> int:
    """What tells members apart."""
    return seat.person_id
