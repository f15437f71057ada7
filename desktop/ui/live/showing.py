"""Brings what has changed in the meeting before the eyes: one row where it is one, else all of it."""

from PySide6.QtCore import QObject, Signal

from desktop.core.names import short
from desktop.core.refusals import NoSuchRecord
from desktop.core.voting import CHOICES
from desktop.operations import people
from desktop.ui.languages import language
from desktop.ui.live.board import member_of
from desktop.ui.live.parts import Parts
from desktop.ui.session import Change
from i18n import t


class Showing(QObject):
    """``shown`` comes when something was shown that the keys depend on."""

    shown = Signal()

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._board = parts, parts.board

    def read(self, meeting_id: int) -> None:
        """Read the whole meeting, and show it."""
        if self._board.meeting.id != meeting_id:
            self._board.load(meeting_id)
        else:
            self._read_all()
        self.show_all()

    def _read_all(self) -> None:
        self._board.read_meeting(self._board.meeting.id)
        self._board.read_hall()
        self._board.read_agenda()

    def show_all(self) -> None:
        """Show everything that was read."""
        parts = self._parts
        parts.head.show_board(self._board, self._presiding())
        parts.agenda.show_board(self._board)
        parts.middle.show_board()
        parts.side.hall.vote.over = parts.middle.hands.is_impossible()
        parts.side.show_board()
        self.show_clock()
        self.shown.emit()

    def show_clock(self) -> None:
        """The time of day."""
        self._parts.head.show_clock(self._board.session.now())

    def show_item(self) -> None:
        """Another item is looked at."""
        self._parts.agenda.show_shown(self._board)
        self._parts.side.show_board()
        self._parts.middle.show_board()
        self.shown.emit()

    def show_figures(self) -> None:
        """Figures that cannot be are not kept, so nothing else tells the side and the keys of them."""
        self._parts.side.hall.vote.over = self._parts.middle.hands.is_impossible()
        self._parts.side.show_vote()
        self.shown.emit()

    # ------- changes

    def hear(self, change: Change) -> None:
        """Read and show what has changed."""
        written = t("Live", "Written at {time}").format(time=change.at.strftime("%H:%M:%S"))
        self._parts.strip.written.show_note(written)
        self._parts.band.clear()
        match change.topic:
            case "attendance":
                self._hear_attendance(change)
            case "ballots":
                self._hear_ballots(change)
            case "item" | "motion":
                self._board.read_agenda()
                self._parts.agenda.show_board(self._board)
                self._parts.middle.show_board()
            case _:
                self._read_all()
                self.show_all()

    def _hear_attendance(self, change: Change) -> None:
        board = self._board
        member = member_of(change)
        before = (board.mode(), board.lacks_quorum())
        if member is None or not board.read_seat(member):
            self._read_all()
            self.show_all()
            return
        whole = before != (board.mode(), board.lacks_quorum())
        if whole or board.vote is not None or board.mode() in ("lost", "confirm"):
            board.read_vote()
            self.show_all()
        else:
            self._touch(member)

    def _touch(self, member: int) -> None:
        """One member came or left and nothing else follows from it."""
        self._parts.head.presence.show_board(self._board)
        self._parts.agenda.show_hall(self._board)
        self._parts.side.touch(member)
        if self._board.mode() == "door":
            self._parts.middle.door.touch()

    def _hear_ballots(self, change: Change) -> None:
        match change.args:
            case (_, int(member), choice) if choice is None or choice in CHOICES:
                self._board.take_ballot(member, choice)
                self._parts.middle.names.mark(member, choice)
            case _:
                self._board.read_vote()
                self._parts.middle.show_board()
        self._parts.side.show_vote()
        self.shown.emit()

    def _presiding(self) -> str:
        person_id = self._board.meeting.presiding
        if person_id is None:
            return ""
        try:
            return short(self._board.session.read(people.person, person_id).name(language()))
        except NoSuchRecord:
            return ""
