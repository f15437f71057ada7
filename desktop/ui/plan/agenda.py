"""The agenda of a planned meeting: items in their order, with rapporteurs, kept as they are typed."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.meetings import Item
from desktop.core.people import Person
from desktop.core.positions import printed_name
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.person_field import Find, find_in_pair
from i18n import t


class ItemRow(QWidget):
    """One item: number, title and rapporteur in both languages, its place and its end."""

    titled = Signal(int, str, str)
    reported = Signal(int, object)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, item: Item, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.line = Line()
        self.number = Label("strong", "muted", wrap=False)
        self.title = PairEditor(lines=1, headed=False)
        self.rapporteur = PairEditor(lines=0, headed=False)
        self.up, self.down = Button("icon", "up"), Button("icon", "down")
        self.remove = Button("icon", "cross")
        self._before, self._beside = QVBoxLayout(), QVBoxLayout()
        find_in_pair(self.rapporteur, find, self._take)
        self._build()
        self.title.edited.connect(self._tell_title)
        self.rapporteur.edited.connect(self._tell_rapporteur)
        self.up.clicked.connect(self._tell_up)
        self.down.clicked.connect(self._tell_down)
        self.remove.clicked.connect(self._tell_removed)

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self.title)
        texts.addWidget(self.rapporteur)
        texts.addStretch(1)
        self._beside.setSpacing(2)
        for button in (self.up, self.down, self.remove):
            self._beside.addWidget(button)
        self._beside.addStretch(1)
        self._before.addWidget(self.number)
        self._before.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        outer.addWidget(self.line)
        outer.addLayout(row)
        row.addLayout(self._before)
        row.addLayout(texts, 1)
        row.addLayout(self._beside)

    def show_item(self, item: Item, last: int) -> None:
        """Show what the record holds; ``last`` is the highest position."""
        self.item = item
        self.line.setVisible(item.position > 1)
        self.number.setText(f"{item.position}.")
        self.title.show_heads(item.position == 1)
        self.title.show_value(item.title)
        self.rapporteur.show_value(item.rapporteur)
        self.up.setEnabled(item.position > 1)
        self.down.setEnabled(item.position < last)
        self.retranslate()
        lead = self.title.head_height()
        self._before.setContentsMargins(0, 8 + lead, 0, 0)
        self._beside.setContentsMargins(0, lead, 0, 0)

    def retranslate(self) -> None:
        """Names of the fields, with the number of the item for a screen reader."""
        number = self.item.position
        self.title.set_words(t("Plan", "Item {number}, title").format(number=number))
        self.rapporteur.set_words(t("Plan", "Item {number}, rapporteur").format(number=number))
        for side in (self.title.kk, self.title.ru):
            side.field.setPlaceholderText(t("Plan", "What the item is about"))
        for side in (self.rapporteur.kk, self.rapporteur.ru):
            side.field.setPlaceholderText(t("Plan", "Rapporteur"))
        self.up.set_words(t("Plan", "Move item {number} up").format(number=number))
        self.down.set_words(t("Plan", "Move item {number} down").format(number=number))
        self.remove.set_words(t("Plan", "Remove item {number}").format(number=number))

    def tab_stops(self) -> Sequence[QWidget]:
        """What Tab goes through, in order."""
        sides = (self.title.kk, self.title.ru, self.rapporteur.kk, self.rapporteur.ru)
        fields = [stop for side in sides for stop in (side.field, side.copy)]
        return (*fields, self.up, self.down, self.remove)

    def _take(self, person: Person) -> None:
        name = printed_name(person)
        self.rapporteur.show_value(name)
        self.reported.emit(self.item.id, name)

    def _tell_title(self, language: str, text: str) -> None:
        self.titled.emit(self.item.id, language, text)

    def _tell_rapporteur(self, _language: str, _text: str) -> None:
        self.reported.emit(self.item.id, self.rapporteur.value())

    def _tell_up(self) -> None:
        self.moved.emit(self.item.id, self.item.position - 1)

    def _tell_down(self) -> None:
        self.moved.emit(self.item.id, self.item.position + 1)

    def _tell_removed(self) -> None:
        self.removed.emit(self.item.id)


class Agenda(Panel):
    """``added`` when another item is wanted; the rest carries the item's number and what is new."""

    added = Signal()
    titled = Signal(int, str, str)
    reported = Signal(int, object)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._find = find
        self._rows: list[ItemRow] = []
        self.hint = Label("body", "muted")
        self.add = Button("link", "plus")
        self.add.clicked.connect(self.added)
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.column.addWidget(self.hint)
        self.column.addLayout(self.list)
        self.column.addWidget(self.add)
        self.column.addStretch(1)

    def rows(self) -> Sequence[ItemRow]:
        """The items as they stand."""
        return self._rows

    def retranslate(self) -> None:
        """Words of the panel."""
        self.set_title(t("Plan", "Agenda"))
        self.hint.setText(t("Plan", "No items yet. The meeting can be opened without an agenda."))
        self.add.set_words(t("Plan", "Add an item"), t("Plan", "Add an item (Ctrl+I)"))
        for row in self._rows:
            row.retranslate()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show the items after procedure; rows stay where the items are the same, so typing goes on."""
        if [row.item.id for row in self._rows] != [item.id for item in items]:
            self._lay(items)
        for row, item in zip(self._rows, items, strict=True):
            row.show_item(item, len(items))
        self.hint.setVisible(not items)

    def _lay(self, items: Sequence[Item]) -> None:
        """Rows in their new order; a row that stays is the same widget, with its text and its focus."""
        held = {row.item.id: row for row in self._rows}
        self._rows = [held.pop(item.id) if item.id in held else self._new(item) for item in items]
        for row in held.values():
            row.hide()
            row.deleteLater()
        for row in self._rows:
            self.list.removeWidget(row)
            self.list.addWidget(row)
        stops = [stop for row in self._rows for stop in row.tab_stops()]
        for former, stop in pairwise([*stops, self.add]):
            self.setTabOrder(former, stop)

    def _new(self, item: Item) -> ItemRow:
        row = ItemRow(item, self._find)
        row.titled.connect(self.titled)
        row.reported.connect(self.reported)
        row.moved.connect(self.moved)
        row.removed.connect(self.removed)
        return row

    def focus_near(self, position: int) -> None:
        """Put the focus to the item at that position, or the one before it, or the link that adds one."""
        if self._rows:
            self._rows[min(position, len(self._rows)) - 1].title.kk.field.setFocus()
        else:
            self.add.setFocus()

    def focus_last(self) -> None:
        """Put the focus into the title of the last item."""
        if self._rows:
            self._rows[-1].title.kk.field.setFocus()
