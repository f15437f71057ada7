"""A vote by name: the members present, one after another, each with a key."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.meetings import Ballot
from desktop.core.voting import Choice
from desktop.operations import voting
from desktop.ui.live.ballot_list import BallotList
from desktop.ui.live.board import Board
from desktop.ui.live.unrolled import Unrolled
from desktop.ui.live.vote_head import VoteHead
from desktop.ui.roles import roles
from desktop.ui.theme import head_height
from desktop.ui.typefaces import font
from desktop.ui.widgets.painting import paint_elided
from i18n import t

MIDDLE = Qt.AlignmentFlag.AlignVCenter


class BallotHead(QWidget):
    """Headings over the columns of the list."""

    def __init__(self, rows: BallotList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def headings(self) -> tuple[str, str, str]:
        """Words over name, organisation and choices."""
        return t("Live", "Member"), t("Live", "Represents"), t("Live", "Vote: keys 1–4, then the next one")

    def sizeHint(self) -> QSize:
        return QSize(200, head_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        held, place = roles(), self._rows.geometry_of_rows()
        painter = QPainter(self)
        painter.fillRect(self.rect(), held.colour("surface"))
        painter.setPen(QPen(held.colour("edge"), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.setPen(held.colour("muted"))
        painter.setFont(font("label"))
        row = QRect(0, 0, self._rows.viewport().width(), self.height())
        member, work, vote = self.headings()
        if place.stacked:
            paint_elided(painter, row.adjusted(11, 0, -8, 0), vote, MIDDLE)
        else:
            paint_elided(painter, place.name_rect(row), member, MIDDLE)
            if place.work:
                paint_elided(painter, place.work_rect(row), work, MIDDLE)
            left = place.choices_left(row)
            paint_elided(painter, QRect(left, 0, self.width() - left, row.height()), vote, MIDDLE)
        painter.end()


class NamesView(QFrame):
    """Each key is a record; the next member follows by itself."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._vote_id = 0
        self.head = VoteHead()
        self.rows = BallotList(board.seat)
        Unrolled(self.rows)
        self.headings = BallotHead(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(10)
        column.addWidget(self.headings)
        column.addWidget(self.rows, 1)
        self.rows.cast.connect(self._cast)

    def retranslate(self) -> None:
        """Fixed words."""
        self.rows.setAccessibleName(t("Live", "Roll call; keys 1 to 4"))
        self.headings.update()

    def show_board(self) -> None:
        """Rows anew."""
        vote = self._board.vote
        if vote is None or vote.form != "roll_call":
            return
        self.head.show_board(self._board)
        self.rows.show_ballots([Ballot(*each) for each in self._board.ballots.items()])
        if vote.id != self._vote_id:
            self._vote_id = vote.id
            self.rows.select_first_unmarked()

    def start(self) -> None:
        """Begin with the list."""
        self.rows.setFocus()

    def mark(self, person_id: int, choice: Choice | None) -> None:
        """One vote was recorded: one row."""
        self.rows.ballots.mark(person_id, choice)

    def _cast(self, person_id: int, choice: Choice | None) -> None:
        if not self._board.may(voting.cast):
            return
        if self._board.session.did(voting.cast, self._vote_id, person_id, choice) and choice is not None:
            self.rows.select(person_id)
            self.rows.go_on()
