"""Motions of an item: their text, the choice of a form of voting, and the rounds that were held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Item, Motion
from desktop.core.texts import PAPER_LANGUAGES, Text
from desktop.core.voting import Form
from desktop.operations import voting
from desktop.ui.live.board import Board
from desktop.ui.live.cards import Cards
from desktop.ui.live.vote_result import VoteResult
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.pair import PairEditor
from i18n import t

FORMS: dict[int, Form] = {Qt.Key.Key_1: "hands", Qt.Key.Key_2: "roll_call"}


class FormChoice(QFrame):
    """How to vote: 1 by show of hands, 2 by name; Esc leaves it."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("strong", wrap=False)
        self.hands = Button("primary", "hands", "1")
        self.names = Button("plain", "byname", "2")
        self.cancel = Button("link", "", "Esc")
        flow = FlowLayout(self, gap=8)
        for widget in (self.words, self.hands, self.names, self.cancel):
            flow.addWidget(widget)
        self.hands.clicked.connect(self._choose_hands)
        self.names.clicked.connect(self._choose_names)
        self.cancel.clicked.connect(self.left)
        self.hide()

    def begin(self) -> None:
        """Ask for the form."""
        self.words.setText(t("Live", "How to vote?"))
        self.hands.set_words(t("Live", "Show of hands"))
        self.names.set_words(t("Live", "Roll call"))
        self.cancel.set_words(t("Live", "Not now"))
        self.show()
        self.hands.setFocus()

    def _choose_hands(self) -> None:
        self.chosen.emit("hands")

    def _choose_names(self) -> None:
        self.chosen.emit("roll_call")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in FORMS:
            self.chosen.emit(FORMS[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.hands.setFocus()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.names.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.names.hasFocus():
            self._choose_names()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hands.hasFocus():
            self._choose_hands()
        else:
            super().keyPressEvent(event)


class MotionCard(QWidget):
    """``asked``: the clerk wants to vote on it. Once voted on, a text stays as it was put."""

    asked = Signal(int)
    opened = Signal(int, str)

    def __init__(self, board: Board, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._id = board, motion.id
        self.title = Label("label", "muted", wrap=False)
        self.locked = Note("lock", "muted")
        self.remove = Button("bare", "cross")
        self.text = PairEditor(lines=2, headed=False)
        self.rounds: Cards[VoteResult] = Cards(gap=6)
        self.vote = Button("plain", "hands")
        self.choice = FormChoice()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.title)
        head.addWidget(self.locked, 1)
        head.addStretch(0)
        head.addWidget(self.remove)
        row = QHBoxLayout()
        row.addWidget(self.vote)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.rounds)
        column.addLayout(row)
        column.addWidget(self.choice)
        self.text.edited.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self.vote.clicked.connect(self._ask)
        self.choice.chosen.connect(self._open)
        self.choice.left.connect(self.leave_choice)

    def show_value(self, motion: Motion, number: int, key: str, refusal: str) -> None:
        """What the record holds. ``key`` is painted on the button that F4 presses."""
        locked = self._board.is_locked()
        voted = bool(motion.votes)
        self.title.setText(t("Live", "Motion {number}").format(number=number))
        self.text.set_words(t("Live", "Motion {number}").format(number=number))
        self.text.show_value(motion.text)
        self._lock(motion)
        self.locked.show_note(t("Live", "voted on, the text stays") if voted else "")
        self.remove.set_words(t("Live", "Strike motion {number}").format(number=number))
        self.remove.setVisible(not voted and not locked)
        self._show_rounds(motion)
        again = t("Live", "Vote again: round {round}").format(round=len(motion.votes) + 1)
        self.vote.set_words(again if voted else t("Live", "Vote"), refusal)
        self.vote.set_key(key)
        self.vote.setEnabled(not refusal)
        self.vote.setVisible(self._board.is_open() and self.choice.isHidden())
        if refusal:
            self.leave_choice()

    def _lock(self, motion: Motion) -> None:
        """A language that was voted on stays; one that was missing can be added."""
        for language, side in zip(PAPER_LANGUAGES, (self.text.kk, self.text.ru), strict=True):
            side.setEnabled(not (motion.votes and motion.text.of(language)))

    def _show_rounds(self, motion: Motion) -> None:
        closed = [vote for vote in motion.votes if vote.state != "open"]
        self.rounds.keep([vote.id for vote in closed])
        for vote in closed:
            card = self.rounds.card(vote.id) or self.rounds.add(vote.id, VoteResult(self._board, vote))
            card.show_value(vote)

    def start(self) -> None:
        """Begin to word it."""
        field = self.text.kk.field if self.text.kk.isEnabled() else self.text.ru.field
        field.setFocus()

    def ask_form(self) -> None:
        """Ask how to vote."""
        self.vote.hide()
        self.choice.begin()

    def asks_form(self) -> bool:
        """Whether the choice of a form is shown."""
        return not self.choice.isHidden()

    def leave_choice(self) -> None:
        """Back from the choice of a form."""
        if self.asks_form():
            inside = self.choice.isAncestorOf(self.focusWidget() or self)
            self.choice.hide()
            self.vote.setVisible(self._board.is_open())
            if inside:
                self.vote.setFocus()

    def _ask(self) -> None:
        self.asked.emit(self._id)

    def _open(self, form: str) -> None:
        self.leave_choice()
        self.opened.emit(self._id, form)

    def _keep(self, spoken: str, text: str) -> None:
        self._board.session.do(voting.set_motion, self._id, spoken, text)

    def _remove(self) -> None:
        self._board.session.do(voting.remove_motion, self._id)


class Motions(QWidget):
    """The motions of the item that is shown. ``opened`` carries a motion and the form to vote in."""

    opened = Signal(int, str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.cards: Cards[MotionCard] = Cards(gap=12)
        self.add = Button("link", "plus")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.cards)
        column.addLayout(row)
        self.add.clicked.connect(self.add_motion)

    def retranslate(self) -> None:
        """Fixed words."""
        self.add.set_words(t("Live", "Add a motion"), t("Live", "Add a motion (Ctrl+M)"))

    def show_item(self, item: Item, refusal: str) -> None:
        """Motions anew; ``refusal`` says why none can be voted on now."""
        self.cards.keep([motion.id for motion in item.motions])
        following = next_motion(item)
        for number, motion in enumerate(item.motions, 1):
            card = self.cards.card(motion.id) or self._new(motion)
            key = "F4" if following and motion.id == following.id else ""
            card.show_value(motion, number, key, refusal)
        self.add.setVisible(not self._board.is_locked())

    def _new(self, motion: Motion) -> MotionCard:
        card = self.cards.add(motion.id, MotionCard(self._board, motion))
        card.asked.connect(self.ask_form)
        card.opened.connect(self.opened)
        return card

    def add_motion(self) -> None:
        """A new motion, ready to be worded."""
        item = self._board.shown()
        if item is None:
            return
        motion_id = self._board.session.do(voting.add_motion, item.id, Text())
        card = self.cards.card(motion_id) if motion_id else None
        if card is not None:
            card.start()

    def ask_form(self, motion_id: int) -> None:
        """Ask how to vote on a motion."""
        for card in self.cards.all():
            card.leave_choice()
        asked = self.cards.card(motion_id)
        if asked is not None:
            asked.ask_form()


def next_motion(item: Item) -> Motion | None:
    """The motion that F4 votes on: the first that was not voted on, else the last one again."""
    waiting = [motion for motion in item.motions if not motion.votes]
    return waiting[0] if waiting else item.motions[-1] if item.motions else None
