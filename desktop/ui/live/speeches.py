"""Who spoke on an item, and what was said: a name and Enter, then the next one."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Item, Speech
from desktop.core.names import search_words
from desktop.core.positions import printed_name
from desktop.core.texts import Text
from desktop.operations import agenda
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.cards import Cards
from desktop.ui.live.finding import begins, found
from desktop.ui.live.pick_line import PickLine
from desktop.ui.live.words import full_name, work_of
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

MOST_OFFERED = 6


class Offer(NamedTuple):
    """A name that is offered while one types."""

    name: Text
    title: str
    second: str


class SpeakerLine(QWidget):
    """``named`` carries the name in both languages. Members and guests are offered; any name can be typed.

    ``offered`` when other names are offered.
    """

    named = Signal(object)
    offered = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._offers: list[Offer] = []
        self.search = PickLine()
        self.rows = RowList()
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.search)
        column.addWidget(self.rows)
        self.search.textEdited.connect(self._offer)
        self.search.moved.connect(self._step)
        self.search.entered.connect(self._take)
        self.rows.clicked.connect(self._take)
        self.rows.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Live", "Who speaks: name, Enter"))
        self.rows.setAccessibleName(t("Live", "Names offered"))

    def _offer(self, typed: str) -> None:
        self._offers = self._members(typed) + self._guests(typed)
        if typed.strip():
            name = typed.strip()
            self._offers.append(Offer(Text(name, name), name, t("Live", "as it is typed")))
        self.rows.show_rows(
            [Row(place, offer.title, offer.second) for place, offer in enumerate(self._offers)]
        )
        self.rows.select(0)
        self.rows.setVisible(bool(self._offers))
        self.rows.setFixedHeight(sum(self.rows.sizeHintForRow(row) for row in range(len(self._offers))) + 2)
        self.offered.emit()

    def _members(self, typed: str) -> list[Offer]:
        seats = [self._board.seats[person] for person in found(typed, self._board.known)[:MOST_OFFERED]]
        return [Offer(printed_name(seat), full_name(seat), work_of(seat)) for seat in seats]

    def _guests(self, typed: str) -> list[Offer]:
        asked, speaks = search_words(typed), language()
        invited = t("Live", "invited")
        return [
            Offer(guest.name, guest.name.shown(speaks), guest.post.shown(speaks) or invited)
            for guest in self._board.guests
            if asked and all(begins(search_words(" ".join(guest.name)), word) for word in asked)
        ]

    def _step(self, rows: int) -> None:
        place = self.rows.current()
        if place is not None and 0 <= place + rows < len(self._offers):
            self.rows.select(place + rows)

    def _take(self) -> None:
        place = self.rows.current()
        if self.search.text().strip() and place is not None:
            self.named.emit(self._offers[place].name)
            self.search.clear()
            self._offer("")


class SpeechCard(QWidget):
    """A speaker and what was said."""

    def __init__(self, board: Board, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._id = board, speech.id
        self.name = Label("strong")
        self.text = PairEditor(lines=1, headed=False)
        self.remove = Button("bare", "cross")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)
        self.text.edited.connect(self._keep)
        self.remove.clicked.connect(self._remove)

    def show_value(self, speech: Speech) -> None:
        """What the record holds."""
        name = speech.speaker.shown(language())
        self.name.setText(name)
        self.text.set_words(t("Live", "Speech of {name}").format(name=name))
        self.text.show_value(speech.text)
        self.remove.setVisible(not self._board.is_locked())
        self.remove.set_words(t("Live", "Strike the speech of {name}").format(name=name))

    def _keep(self, spoken: str, text: str) -> None:
        self._board.session.do(agenda.set_speech, self._id, spoken, text)

    def _remove(self) -> None:
        self._board.session.do(agenda.remove_speech, self._id)


class Speeches(QWidget):
    """The speeches of the item that is shown, and the line for the next speaker."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.title = Label("label", "muted")
        self.cards: Cards[SpeechCard] = Cards()
        self.line = SpeakerLine(board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.cards, self.line):
            column.addWidget(widget)
        self.line.named.connect(self._add)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("Live", "Spoke"))
        self.line.retranslate()

    def show_item(self, item: Item) -> None:
        """Speeches anew; a card that is there stays."""
        self.cards.keep([speech.id for speech in item.speeches])
        for speech in item.speeches:
            card = self.cards.card(speech.id) or self.cards.add(speech.id, SpeechCard(self._board, speech))
            card.show_value(speech)
        self.line.setVisible(not self._board.is_locked())

    def _add(self, name: Text) -> None:
        item = self._board.shown()
        if item is not None:
            self._board.session.do(agenda.add_speech, item.id, name)
