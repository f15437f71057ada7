"""In which order a post goes round: organisations of the list, or any others in words."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.posts import Turn
from desktop.core.texts import Text
from desktop.ui.bodies.nominator import Nominator
from desktop.ui.languages import language
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from i18n import t

LIST_HEIGHT = 150


class Turns(QWidget):
    """``name_of`` says who a turn is of that names an organisation or a person by number."""

    def __init__(
        self, session: Session, name_of: Callable[[Turn], Text], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._turns: list[Turn] = []
        self.list, self.editor = RowList(), Nominator(session)
        self.add, self.up, self.down, self.remove = (
            Button("link", icon) for icon in ("plus", "up", "down", "cross")
        )
        framed, tools = Panel(flush=True), QWidget()
        framed.column.addWidget(self.list)
        self.list.setFixedHeight(scaled(LIST_HEIGHT))
        row = FlowLayout(tools, gap=16)
        for button in (self.add, self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (framed, self.editor, tools):
            column.addWidget(widget)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove)
        self.list.chosen.connect(self._allow)
        self._set_labels()

    def _set_labels(self) -> None:
        self.list.setAccessibleName(t("Bodies", "Turns in their order"))
        self.editor.set_words(t("Bodies", "Who else has a turn"))
        self.add.set_words(t("Bodies", "Add to the turns"))
        self.up.set_words(t("Bodies", "Move up"))
        self.down.set_words(t("Bodies", "Move down"))
        self.remove.set_words(t("Bodies", "Take out"))

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show the turns of the record."""
        self._turns = list(turns)
        self._show(0)

    def value(self) -> tuple[Turn, ...]:
        """The turns in their order, with what stands in the fields and was not added yet."""
        return (*self._turns, *self._typed())

    def _typed(self) -> tuple[Turn, ...]:
        """The turn that stands in the fields, if any."""
        organisation, words = self.editor.source(), self.editor.words()
        if not any(words):
            return ()
        return (Turn(Text() if organisation is not None else words, organisation),)

    def _add(self) -> None:
        typed = self._typed()
        self._turns += typed
        if typed:
            self.editor.show_value(Text())
            self._show(len(self._turns) - 1)
        self.editor.kk.field.setFocus()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        place = self.list.current()
        if place is not None and 0 <= place + by < len(self._turns):
            self._turns.insert(place + by, self._turns.pop(place))
            self._show(place + by)

    def _remove(self) -> None:
        place = self.list.current()
        if place is not None:
            del self._turns[place]
            self._show(min(place, len(self._turns) - 1))

    def _show(self, place: int) -> None:
        speaks = language()
        self.list.show_rows(
            [
                Row(number, self._name_of(turn).shown(speaks), number=f"{number + 1}.")
                for number, turn in enumerate(self._turns)
            ]
        )
        self.list.select(place)
        self._allow()

    def _allow(self) -> None:
        place = self.list.current()
        self.remove.setEnabled(place is not None)
        self.up.setEnabled(place is not None and place > 0)
        self.down.setEnabled(place is not None and place < len(self._turns) - 1)
