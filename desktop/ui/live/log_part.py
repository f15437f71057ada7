"""The log of times: who came and left when; a line is mended with a reason, never changed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.meetings import Mark, Seat
from desktop.operations import attendance, hall
from desktop.ui.live.board import Board
from desktop.ui.live.step_words import StepWords
from desktop.ui.live.unrolled import Unrolled
from desktop.ui.live.words import full_name, short_name
from desktop.ui.records import Column, Table
from desktop.ui.theme import head_height
from desktop.ui.typefaces import two_line_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import hour
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.hours import HourField
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.panel import Line
from i18n import t

LEAST_ROWS = 3


class Entry:
    """A line of the log with its member and how many were present after it."""

    def __init__(self, mark: Mark, seat: Seat | None, present: int) -> None:
        self.mark, self.seat, self.present = mark, seat, present

    def name(self) -> str:
        """Who."""
        return short_name(self.seat) if self.seat else t("Live", "no longer on the roll")

    def step(self) -> str:
        """Came or left."""
        return t("Live", "came") if self.mark.kind == "arrived" else t("Live", "left")


def key_of(entry: Entry) -> int:
    """What tells lines apart."""
    return entry.mark.id


def time_of(entry: Entry) -> str:
    """When."""
    return hour(entry.mark.at)


def name_of(entry: Entry) -> str:
    """Who."""
    return entry.name()


def step_of(entry: Entry) -> str:
    """Came or left."""
    return entry.step()


def present_after(entry: Entry) -> str:
    """How many were in the hall then."""
    return str(entry.present)


def entries_of(board: Board) -> list[Entry]:
    """The log in force, the newest first."""
    here: set[int] = set()
    entries = []
    for mark in board.session.read(hall.log, board.meeting.id):
        (here.add if mark.kind == "arrived" else here.discard)(mark.person_id)
        seat = board.seats.get(mark.person_id)
        entries.append(Entry(mark, seat, len(here & board.seats.keys())))
    return entries[::-1]


class LogPart(QWidget):
    """Lines of the log; below them what mends the chosen one."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.table: Table[Entry] = Table(self._columns, key_of, rows="two")
        Unrolled(self.table)
        self.empty = Note("info", "muted")
        self.mend = QWidget()
        self.who = Label("strong")
        self.time = HourField()
        self.reason = StepWords()
        self.time_label = Label("small", "muted")
        self.set_time, self.strike = Button("plain", "clock"), Button("plain", "cross")
        self.done = Note("check", "good")
        self._lay_out()
        self.table.chosen.connect(self._show_entry)
        self.reason.typed.connect(self._allow)
        self.time.textChanged.connect(self._allow)
        self.set_time.clicked.connect(self._mend_time)
        self.strike.clicked.connect(self._strike)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        flow.addWidget(self.set_time)
        flow.addWidget(self.strike)
        inner = QVBoxLayout(self.mend)
        inner.setContentsMargins(14, 8, 14, 12)
        inner.setSpacing(5)
        fields = (self.time_label, self.time, self.reason)
        for widget in (Line(), self.who, *fields, buttons):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.empty.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.mend)
        self.done.setContentsMargins(14, 4, 14, 10)
        column.addWidget(self.done)

    def _columns(self) -> Sequence[Column[Entry]]:
        return (
            Column(t("Live", "Time"), time_of, width=66, tone="muted"),
            Column(t("Live", "Member"), name_of, second=step_of),
            Column(t("Live", "In the hall"), present_after, width=70, right=True, tone="muted"),
        )

    def retranslate(self) -> None:
        """Fixed words."""
        self.table.setAccessibleName(t("Live", "Log of times"))
        self.table.retranslate()
        self.time_label.setText(t("Live", "Time"))
        self.time.setAccessibleName(t("Live", "Time"))
        self.reason.set_reason(t("Live", "Reason of the correction"))
        self.set_time.set_words(t("Live", "Set the time"))
        self.strike.set_words(t("Live", "Strike the line"))

    def show_board(self) -> None:
        """Read the log anew."""
        self.table.setMinimumHeight(head_height() + LEAST_ROWS * two_line_height())
        entries = entries_of(self._board)
        self.empty.show_note("" if entries else t("Live", "Nobody has come yet."))
        self.table.setVisible(bool(entries))
        self.table.show_records(entries)
        self._show_entry(self.table.current())

    def _show_entry(self, entry: Entry | None) -> None:
        self.mend.setVisible(entry is not None and not self._board.is_locked())
        self.done.show_note("")
        if entry is not None:
            at = entry.mark.at
            self.who.setText(full_name(entry.seat) if entry.seat else entry.name())
            self.time.show_value(at.time())
        self._allow()

    def _allow(self) -> None:
        """Without a reason nothing is mended; the hint says so."""
        given = self.reason.is_given()
        hint = "" if given else t("Live", "Give the reason first.")
        for button, allowed in (
            (self.set_time, given and self._mended_time() is not None),
            (self.strike, given),
        ):
            button.setEnabled(allowed)
            button.set_words(button.words(), hint)

    def _mended_time(self) -> datetime | None:
        """The moment that was typed; None where it is no hour, or the one that stands there already."""
        entry, typed = self.table.current(), self.time.value()
        if entry is None or typed is None or hour(typed) == hour(entry.mark.at):
            return None
        return datetime.combine(entry.mark.at.date(), typed)

    def _mend_time(self) -> None:
        entry, at = self.table.current(), self._mended_time()
        if entry is not None and at is not None:
            meeting, reason = self._board.meeting.id, self.reason.value()
            self._tell(self._board.session.do(attendance.mend_time, meeting, entry.mark.id, at, reason))

    def _strike(self) -> None:
        entry = self.table.current()
        if entry is not None:
            meeting, reason = self._board.meeting.id, self.reason.value()
            self._tell(self._board.session.do(attendance.strike, meeting, entry.mark.id, reason))

    def _tell(self, corrected: list[int] | None) -> None:
        """Say what else changed; None when it was refused."""
        if corrected is None:
            return
        self.reason.clear()
        words = t("Live", "Mended.")
        if corrected:
            words = t("Live", "Mended; votes corrected with it: {count}.").format(count=len(corrected))
        self.done.show_note(words)
