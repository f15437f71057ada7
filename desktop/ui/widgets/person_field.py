"""Lines in which a person, or another record, is found by a few letters."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QWidget

from desktop.core.names import full
from desktop.core.people import Person
from desktop.core.positions import printed_name
from desktop.ui.languages import language
from desktop.ui.widgets.pair import PairEditor

PersonRole = Qt.ItemDataRole.UserRole
SpellingRole = PersonRole + 1
SHOWN = 12

Find = Callable[[str], Sequence[Any]]
Spell = Callable[[Any], str]


def described(person: Person) -> str:
    """Full name and what the person does, in the language of the window."""
    speaks = language()
    work = person.post.shown(speaks) or person.organisation.shown(speaks)
    name = full(person.name(speaks))
    return f"{name} – {work}" if work else name


class Finder(QObject):
    """Offers people under a line as one types; ``found`` carries the Person who was chosen.

    ``spell`` says what the line itself shows of them then. With ``firm`` nothing but a person can stand in
    the line: Enter takes the first one offered. Tab goes on to the next field, as it does with no list open.
    Other records are offered alike, when ``describe`` says how a list names them.
    """

    found = Signal(object)

    def __init__(
        self,
        line: QLineEdit,
        find: Find,
        spell: Spell,
        *,
        firm: bool = False,
        describe: Spell = described,
    ) -> None:
        super().__init__(line)
        self._line, self._find, self._spell, self._firm = line, find, spell, firm
        self._describe = describe
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setCompletionRole(SpellingRole)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        line.setCompleter(self._completer)
        self._offered().installEventFilter(self)
        line.textEdited.connect(self._offer)

    def _offer(self, typed: str) -> None:
        self._offered().setStyleSheet(self._line.window().styleSheet())  # Qt makes it a window by itself
        self._model.clear()
        if not typed.strip():
            return
        for person in self._find(typed)[:SHOWN]:
            row = QStandardItem(self._describe(person))
            row.setData(person, PersonRole)
            row.setData(self._spell(person), SpellingRole)
            self._model.appendRow(row)

    def _take(self, index: QModelIndex) -> None:
        self.found.emit(index.data(PersonRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                QApplication.postEvent(self._line, QKeyEvent(event.type(), key, event.modifiers()))
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._firm:
                self._choose_first()
        return super().eventFilter(watched, event)

    def _choose_first(self) -> None:
        """Have a row chosen, where none is, before the list takes Enter."""
        offered = self._offered()
        if not offered.currentIndex().isValid():
            offered.setCurrentIndex(offered.model().index(0, 0))

    def _offered(self) -> QAbstractItemView:
        """The list under the line."""
        popup = self._completer.popup()
        assert popup is not None
        return popup


def spelled(person: Person) -> str:
    """The full name in the language of the window."""
    return full(person.name(language()))


def in_kazakh(person: Person) -> str:
    """The name as Kazakh papers write it."""
    return printed_name(person).kk


def in_russian(person: Person) -> str:
    """The name as Russian papers write it."""
    return printed_name(person).ru


def find_in_pair(pair: PairEditor, find: Find, take: Callable[[Person], None]) -> None:
    """Offer people under both fields of a pair of one line each; any other text can be typed too."""
    for side, spell in ((pair.kk, in_kazakh), (pair.ru, in_russian)):
        if isinstance(side.field, QLineEdit):
            Finder(side.field, find, spell).found.connect(take)


class PersonField(QLineEdit):
    """``chosen`` carries the number of a person, or None when the field was emptied.

    What is typed without a choice is put back when the field is left.
    """

    chosen = Signal(object)

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._finder = Finder(self, find, spelled, firm=True)
        self._finder.found.connect(self._take)
        self.editingFinished.connect(self._settle)

    def show_value(self, person: Person | None) -> None:
        """Show what the record holds."""
        self._person = person
        self.setText(spelled(person) if person else "")
        self.setCursorPosition(0)

    def value(self) -> int | None:
        """The number of the person, None for nobody."""
        return self._person.id if self._person else None

    def _take(self, person: Person) -> None:
        self.show_value(person)
        self.chosen.emit(person.id)

    def _settle(self) -> None:
        if self.text().strip() or self._person is None:
            self.show_value(self._person)
        else:
            self._person = None
            self.chosen.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
