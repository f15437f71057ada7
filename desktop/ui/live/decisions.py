"""What was decided under an item: text, who carries it out, by when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Decision, Item
from desktop.core.people import Person
from desktop.core.positions import printed_name
from desktop.core.texts import Text
from desktop.operations import decisions, people
from desktop.ui.live.board import Board
from desktop.ui.live.cards import Cards
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import find_in_pair
from i18n import t


class DecisionCard(QWidget):
    """One decision with its number."""

    def __init__(self, board: Board, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._id = board, decision.id
        self._responsible = decision.responsible
        self.number = Label("strong", wrap=False)
        self.remove = Button("bare", "cross")
        self.text = PairEditor(lines=2, headed=False)
        self.responsible_label, self.due_label = Label("small", "muted"), Label("small", "muted", wrap=False)
        self.responsible = PairEditor(lines=0, headed=False)
        self.due = DateField()
        head = QHBoxLayout()
        head.addWidget(self.number, 1)
        head.addWidget(self.remove)
        due = QWidget()
        flow = FlowLayout(due, gap=10)
        flow.addWidget(self.due_label)
        flow.addWidget(self.due)
        self.due.setMaximumWidth(scaled(180))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.text, self.responsible_label, self.responsible):
            column.addWidget(widget)
        column.addWidget(due, 0, Qt.AlignmentFlag.AlignLeft)
        find_in_pair(self.responsible, self._find, self._choose)
        self.text.edited.connect(self._keep)
        self.responsible.edited.connect(self._keep_responsible)
        self.due.chosen.connect(self._keep_due)
        self.remove.clicked.connect(self._remove)

    def show_value(self, decision: Decision, number: str) -> None:
        """What the record holds."""
        self._responsible = decision.responsible
        self.number.setText(number)
        self.text.set_words(t("Live", "Decision {number}").format(number=number))
        self.text.show_value(decision.text)
        self.responsible_label.setText(t("Live", "Responsible"))
        self.responsible.set_words(t("Live", "Responsible for {number}").format(number=number))
        self.responsible.show_value(decision.responsible)
        self.due_label.setText(t("Live", "Due"))
        self.due.setAccessibleName(t("Live", "Due date of {number}").format(number=number))
        self.due.show_value(decision.due)
        self.remove.set_words(t("Live", "Strike decision {number}").format(number=number))
        self.remove.setVisible(not self._board.is_locked())

    def start(self) -> None:
        """Begin to word it: what is typed takes the place of the motion that it begins with."""
        for side in (self.text.ru, self.text.kk):
            side.field.selectAll()
        self.text.kk.field.setFocus()

    def _find(self, typed: str) -> Sequence[Person]:
        return self._board.session.read(people.find, typed)

    def _choose(self, person: Person) -> None:
        self._board.session.do(decisions.set_responsible, self._id, printed_name(person))

    def _keep(self, spoken: str, text: str) -> None:
        self._board.session.do(decisions.set_text, self._id, spoken, text)

    def _keep_responsible(self, spoken: str, text: str) -> None:
        held = self._responsible
        named = Text(text, held.ru) if spoken == "kk" else Text(held.kk, text)
        self._board.session.do(decisions.set_responsible, self._id, named)

    def _keep_due(self, due: date | None) -> None:
        self._board.session.do(decisions.set_due, self._id, due)

    def _remove(self) -> None:
        self._board.session.do(decisions.remove, self._id)


class Decisions(QWidget):
    """The decisions of the item that is shown."""

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.title = Label("label", "muted")
        self.cards: Cards[DecisionCard] = Cards(gap=14)
        self.add = Button("link", "plus", "F5")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.cards)
        column.addLayout(row)
        self.add.clicked.connect(self.add_decision)

    def retranslate(self) -> None:
        """Fixed words."""
        self.title.setText(t("Live", "Decided"))
        self.add.set_words(t("Live", "Add a decision"))

    def show_item(self, item: Item) -> None:
        """Decisions anew."""
        self.cards.keep([decision.id for decision in item.decisions])
        for decision in item.decisions:
            card = self.cards.card(decision.id)
            if card is None:
                card = self.cards.add(decision.id, DecisionCard(self._board, decision))
            card.show_value(decision, f"{item.position}.{decision.position}")
        self.add.setVisible(not self._board.is_locked())

    def add_decision(self) -> None:
        """A new decision; it begins with the motion that was carried and stands in none yet."""
        item = self._board.shown()
        if item is None:
            return
        decision_id = self._board.session.do(decisions.add, item.id, carried_text(item))
        card = self.cards.card(decision_id) if decision_id else None
        if card is not None:
            card.start()


def carried_text(item: Item) -> Text:
    """The text of the first carried motion that is no decision yet; the decision follows the motion."""
    written = {decision.text for decision in item.decisions}
    for motion in item.motions:
        results = [vote.corrected or vote.outcome for vote in motion.votes if vote.state == "closed"]
        if results and results[-1] and results[-1].adopted and motion.text not in written:
            return motion.text
    return Text()
