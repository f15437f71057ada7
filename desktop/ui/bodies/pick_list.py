"""A list in which several people are ticked, while one searches in between."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.core.names import full
from desktop.core.people import Person
from desktop.ui.icons import pixmap
from desktop.ui.languages import language
from desktop.ui.roles import Roles
from desktop.ui.typefaces import metrics, scaled
from desktop.ui.widgets.rows import MARGIN, Row, RowDelegate, RowList
from i18n import t

TICKED = "check"
FREE = "dash"
TICKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TickDelegate(RowDelegate):
    """Paints a box before each row, filled and ticked where the row is chosen."""

    def _paint_mark(self, painter: QPainter, rect: QRect, row: Row, held: Roles) -> None:
        side = scaled(16)
        top = rect.top() + (8 if row.second else 5) + (metrics().height() - side) // 2
        box = QRectF(rect.left() + MARGIN, top, side, side)
        ticked = row.mark == TICKED
        painter.setPen(QPen(held.colour("accent" if ticked else "edge"), 1))
        painter.setBrush(held.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.drawPixmap(box.topLeft(), pixmap("check", "on_accent", side))


class PickList(RowList):
    """Space, Enter or a click ticks a row; ``picked`` comes then. Ticks stay when others are shown."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[int, Person] = {}
        self._picked: dict[int, Person] = {}
        self.setItemDelegate(TickDelegate(self))
        self.clicked.connect(self._toggle_current)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show other people."""
        self._people = {person.id: person for person in people}
        self._show()

    def people(self) -> list[Person]:
        """Who is ticked, in the order of ticking."""
        return list(self._picked.values())

    def _show(self) -> None:
        self.show_rows([self._row(person) for person in self._people.values()])

    def _row(self, person: Person) -> Row:
        speaks = language()
        work = ", ".join(filter(None, (person.post.shown(speaks), person.organisation.shown(speaks))))
        ticked = person.id in self._picked
        return Row(
            person.id,
            full(person.name(speaks)),
            work,
            mark=TICKED if ticked else FREE,
            aside=t("Bodies", "chosen") if ticked else "",
        )

    def _toggle_current(self) -> None:
        key = self.current()
        if key in self._picked:
            del self._picked[key]
        elif key in self._people:
            self._picked[key] = self._people[key]
        self._show()
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TICKING:
            self._toggle_current()
        else:
            super().keyPressEvent(event)
