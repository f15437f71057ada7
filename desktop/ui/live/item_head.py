"""The head of an item: title, who reports, and, until it was taken up, its place on the agenda."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.meetings import Item
from desktop.core.people import Person
from desktop.core.positions import printed_name
from desktop.core.texts import Text
from desktop.operations import agenda, people
from desktop.ui.languages import language
from desktop.ui.live.board import Board
from desktop.ui.live.words import item_state, numbered_title
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.person_field import find_in_pair
from i18n import t


class ItemHead(QWidget):
    """``taken`` asks to take the item up. The fields of the title are folded while it has one."""

    taken = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._item_id = 0
        self._rapporteur = Text()
        self.state = Label("small", "muted")
        self.title = Label("section")
        self.reports = Label("small", "muted")
        self.take_up, self.edit = Button("plain", "right"), Button("link", "edit")
        self.up, self.down, self.remove = Button("link"), Button("link"), Button("link", "cross")
        self.fields = QWidget()
        self.title_label, self.reports_label = Label("label", "muted"), Label("label", "muted")
        self.title_text = PairEditor(lines=1)
        self.reports_text = PairEditor(lines=0, headed=False)
        self._lay_out()
        find_in_pair(self.reports_text, self._find, self._choose)
        self.take_up.clicked.connect(self.taken)
        self.edit.clicked.connect(self.unfold)
        self.up.clicked.connect(self.move_up)
        self.down.clicked.connect(self.move_down)
        self.remove.clicked.connect(self._remove)
        self.title_text.edited.connect(self._keep_title)
        self.reports_text.edited.connect(self._keep_rapporteur)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.fields)
        inner.setContentsMargins(0, 6, 0, 0)
        inner.setSpacing(5)
        for field in (self.title_label, self.title_text, self.reports_label, self.reports_text):
            inner.addWidget(field)
        links = QWidget()
        flow = FlowLayout(links, gap=10)
        for button in (self.take_up, self.edit, self.up, self.down, self.remove):
            flow.addWidget(button)
        self.links = links
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.state, self.title, self.reports):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(links)
        column.addWidget(self.fields)
        self.fields.hide()

    def retranslate(self) -> None:
        """Fixed words."""
        self.take_up.set_words(t("Live", "Take the item up"))
        self.up.set_words(t("Live", "Move up"), t("Live", "Move up (Alt+Up in the agenda)"))
        self.down.set_words(t("Live", "Move down"), t("Live", "Move down (Alt+Down in the agenda)"))
        self.remove.set_words(t("Live", "Strike the item"))
        self.title_label.setText(t("Live", "Title"))
        self.title_text.set_words(t("Live", "Title"))
        self.reports_label.setText(t("Live", "Who reports"))
        self.reports_text.set_words(t("Live", "Who reports"))

    def show_item(self, item: Item) -> None:
        """Words anew; the fields unfold for an item without a title."""
        locked = self._board.is_locked()
        other = item.id != self._item_id
        self._item_id = item.id
        self._rapporteur = item.rapporteur
        if other:
            self.fields.setVisible(not any(item.title) and item.position > 0 and not locked)
        self._show_words(item)
        waiting = not item.started and item.position > 0 and not locked
        self.take_up.setVisible(self._board.is_open() and not item.current)
        for button in (self.up, self.down, self.remove):
            button.setVisible(waiting and not self.fields.isHidden())
        self.title_text.show_value(item.title)
        self.reports_text.show_value(item.rapporteur)

    def _show_words(self, item: Item) -> None:
        unfolded = not self.fields.isHidden()
        self.state.show_text(item_state(item, self._board) if item.started else t("Live", "not taken up yet"))
        self.title.setText(numbered_title(item))
        reports = item.rapporteur.shown(language())
        self.reports.show_text(t("Live", "reports: {name}").format(name=reports) if reports else "")
        fold = t("Live", "Close the fields") if unfolded else t("Live", "Title and who reports")
        self.edit.set_words(fold)

    def unfold(self) -> None:
        """Show the fields, or fold them again."""
        self.fields.setVisible(self.fields.isHidden())
        item = self._board.item(self._item_id)
        if item is not None:
            self.show_item(item)
        if not self.fields.isHidden():
            self.title_text.kk.field.setFocus()

    def move_up(self) -> None:
        """One place up."""
        self.move_by(-1)

    def move_down(self) -> None:
        """One place down."""
        self.move_by(1)

    def move_by(self, step: int) -> None:
        """Another place among those that were not taken up yet."""
        item = self._board.item(self._item_id)
        last = max((each.position for each in self._board.items), default=0)
        if item is not None and 1 <= item.position + step <= last:
            self._board.session.do(agenda.move_item, item.id, item.position + step)

    def _remove(self) -> None:
        self._board.session.do(agenda.remove_item, self._item_id)

    def _find(self, typed: str) -> Sequence[Person]:
        return self._board.session.read(people.find, typed)

    def _choose(self, person: Person) -> None:
        self._board.session.do(agenda.set_rapporteur, self._item_id, printed_name(person))

    def _keep_title(self, spoken: str, text: str) -> None:
        self._board.session.do(agenda.set_title, self._item_id, spoken, text)

    def _keep_rapporteur(self, spoken: str, text: str) -> None:
        held = self._rapporteur
        named = Text(text, held.ru) if spoken == "kk" else Text(held.kk, text)
        self._board.session.do(agenda.set_rapporteur, self._item_id, named)
