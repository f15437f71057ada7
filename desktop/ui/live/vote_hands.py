"""A show of hands: three figures, checked against those present while they are typed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.voting import Tally
from desktop.operations import voting
from desktop.ui.live.board import Board
from desktop.ui.live.pick_line import ENTER
from desktop.ui.live.unrolled import Desk
from desktop.ui.live.vote_head import VoteHead
from desktop.ui.typefaces import font, metrics
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import IconLabel, Label, Note
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.states import set_state
from i18n import t

MOST = 9_999


class Figure(QLineEdit):
    """A large figure; Enter and Down go on to the next one, Up goes back."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, MOST, self))
        self.setMaxLength(4)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(font("figure"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def value(self) -> int:
        """The figure, 0 while the field is empty."""
        return int(self.text() or 0)

    def show_value(self, figure: int) -> None:
        """Show what the record holds; a nought stays empty, it may never have been typed."""
        self.setText(str(figure or ""))

    def sizeHint(self) -> QSize:
        return QSize(metrics("figure").horizontalAdvance("0000") + 28, metrics("figure").height() + 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != font("figure"):
            self.setFont(font("figure"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER or event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)


class FigureField(QWidget):
    """Icon and word over a figure."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("strong", wrap=False)
        self.figure = Figure()
        head = QWidget()
        flow = FlowLayout(head, gap=6)
        flow.addWidget(IconLabel(icon, tone))
        flow.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """The word names the field."""
        self.words.setText(words)
        self.figure.setAccessibleName(words)


class HandsView(Desk):
    """Each figure that can be is kept as it is ``typed``; ``finished`` comes on Enter in the last one."""

    finished = Signal()
    typed = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._board = board
        self._vote_id = 0
        self.head = VoteHead()
        self.fields = (
            FigureField("check", "accent"),
            FigureField("cross", "muted"),
            FigureField("dash", "muted"),
        )
        self.sum = Label("body")
        self.error = Note("late", "bad", "body")
        self.hint = Label("small", "muted")
        self.panel = Panel()
        row = QWidget()
        flow = FlowLayout(row, gap=28)
        for place, field in enumerate(self.fields):
            flow.addWidget(field)
            field.figure.textEdited.connect(self._keep)
            field.figure.stepped.connect((self._step_first, self._step_second, self._step_third)[place])
        for widget in (row, self.sum, self.error, self.hint):
            self.panel.column.addWidget(widget)
        self.inner.addWidget(self.head)
        self.inner.addWidget(self.panel)
        self.inner.addStretch(1)

    def retranslate(self) -> None:
        """Fixed words."""
        words = (t("Live", "For"), t("Live", "Against"), t("Live", "Abstained"))
        for field, word in zip(self.fields, words, strict=True):
            field.set_words(word)
        self.hint.setText(
            t("Live", "Enter goes on to the next figure. Whoever is in none of them did not vote.")
        )

    def show_board(self) -> None:
        """The open vote; its figures anew when it is another one."""
        vote = self._board.vote
        if vote is None or vote.form != "hands":
            return
        self.head.show_board(self._board)
        if vote.id != self._vote_id:
            self._vote_id = vote.id
            for field, figure in zip(self.fields, vote.counted or (0, 0, 0), strict=True):
                field.figure.show_value(figure)
        self._check()
        if vote.counted != self.tally():
            self._keep()

    def start(self) -> None:
        """Begin with those for."""
        self.fields[0].figure.setFocus()

    def tally(self) -> Tally:
        """What stands in the fields."""
        return Tally(*(field.figure.value() for field in self.fields))

    def is_empty(self) -> bool:
        """Whether no figure was typed yet."""
        return not any(field.figure.text() for field in self.fields)

    def is_impossible(self) -> bool:
        """Whether more votes were typed than members are present, for the vote that is open."""
        vote = self._board.vote
        return bool(vote and vote.id == self._vote_id and sum(self.tally()) > len(self._board.ballots))

    def _keep(self) -> None:
        """Keep the figures, as soon as they can be."""
        self._check()
        if not self.is_impossible() and not self.is_empty():
            self._board.session.do(voting.count, self._vote_id, self.tally())
        self.typed.emit()

    def _check(self) -> None:
        present, given = len(self._board.ballots), sum(self.tally())
        wrong = given > present
        for field in self.fields:
            set_state(field.figure, "error" if wrong else "")
        text = t("Live", "Together {given} of {present} present; did not vote {rest}.")
        rest = max(0, present - given)
        self.sum.setText(text.format(given=given, present=present, rest=rest))
        self.sum.setVisible(not wrong)
        over = t("Live", "{given} votes, but {present} present: count again, or mark who came.")
        self.error.show_note(over.format(given=given, present=present) if wrong else "")

    def _step_first(self, step: int) -> None:
        self._step(step)

    def _step_second(self, step: int) -> None:
        self._step(1 + step)

    def _step_third(self, step: int) -> None:
        self._step(2 + step)

    def _step(self, place: int) -> None:
        if place >= len(self.fields):
            self.finished.emit()
        elif place >= 0:
            self.fields[place].figure.setFocus()
