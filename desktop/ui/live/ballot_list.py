"""The list of a roll call: one row per member present, marked with the keys 1 to 4."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.core.meetings import Ballot, Seat
from desktop.core.voting import CHOICES, Choice
from desktop.ui.live.ballot_geometry import Geometry, geometry
from desktop.ui.live.ballot_painting import BallotDelegate
from desktop.ui.live.words import choice_words, full_name, short_name, work_of
from desktop.ui.typefaces import metrics
from desktop.ui.widgets.labels import tip
from i18n import t

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
BallotRole = Qt.ItemDataRole.UserRole
NameRole = Qt.ItemDataRole.UserRole + 1
WorkRole = Qt.ItemDataRole.UserRole + 2
KEYS: dict[int, Choice | None] = {
    Qt.Key.Key_1: "for",
    Qt.Key.Key_2: "against",
    Qt.Key.Key_3: "abstained",
    Qt.Key.Key_4: "not_voting",
    Qt.Key.Key_0: None,
    Qt.Key.Key_Backspace: None,
    Qt.Key.Key_Delete: None,
}


class BallotModel(QAbstractListModel):
    """Who votes, and what each chose."""

    def __init__(self, seat_of: Callable[[int], Seat | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._seat_of = seat_of
        self.ballots: list[Ballot] = []

    def show_ballots(self, ballots: Sequence[Ballot]) -> None:
        """Take other rows; the same people are repainted where they stand."""
        same = [each.person_id for each in self.ballots] == [each.person_id for each in ballots]
        if same:
            self.ballots = list(ballots)
            self.dataChanged.emit(self.index(0), self.index(len(self.ballots) - 1))
            return
        self.beginResetModel()
        self.ballots = list(ballots)
        self.endResetModel()

    def mark(self, person_id: int, choice: Choice | None) -> None:
        """One member's choice: repaint the one row."""
        for row, ballot in enumerate(self.ballots):
            if ballot.person_id == person_id:
                self.ballots[row] = Ballot(person_id, choice)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.ballots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        ballot = self.ballots[index.row()]
        seat = self._seat_of(ballot.person_id)
        if role == BallotRole:
            return ballot
        if seat is None:  # struck off the roll after voting
            return ""
        chosen = choice_words(ballot.choice) if ballot.choice else t("Live", "not voted yet")
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (full_name(seat), work_of(seat), chosen) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(", ".join(part for part in (full_name(seat), work_of(seat)) if part))
            case _ if role == NameRole:
                return short_name(seat)
            case _ if role == WorkRole:
                return work_of(seat)
        return None


class BallotList(QListView):
    """``cast`` carries a member and the choice, None to take it back."""

    cast = Signal(int, object)

    def __init__(self, seat_of: Callable[[int], Seat | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat_of = seat_of
        self._widest = 0
        self.ballots = BallotModel(seat_of, self)
        self.setModel(self.ballots)
        self.setItemDelegate(BallotDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def show_ballots(self, ballots: Sequence[Ballot]) -> None:
        """Show who votes; whoever is current stays it, else the first who has not voted yet."""
        current = self.current()
        self.ballots.show_ballots(ballots)
        self._measure()
        if current is None or not self.select(current):
            self.select_first_unmarked()

    def geometry_of_rows(self) -> Geometry:
        """Widths of a row now."""
        return geometry(self.viewport().width(), self._widest)

    def current(self) -> int | None:
        """The member whose turn it is."""
        row = self.currentIndex().row()
        return self.ballots.ballots[row].person_id if 0 <= row < len(self.ballots.ballots) else None

    def select(self, person_id: int) -> bool:
        """Make a member current."""
        for row, ballot in enumerate(self.ballots.ballots):
            if ballot.person_id == person_id:
                self.setCurrentIndex(self.ballots.index(row))
                return True
        return False

    def select_first_unmarked(self) -> None:
        """Begin with the first who has not voted yet."""
        for row, ballot in enumerate(self.ballots.ballots):
            if ballot.choice is None:
                self.setCurrentIndex(self.ballots.index(row))
                return
        self.setCurrentIndex(self.ballots.index(0))

    def go_on(self) -> None:
        """The next row; the last one stays."""
        row = self.currentIndex().row() + 1
        if row < len(self.ballots.ballots):
            self.setCurrentIndex(self.ballots.index(row))

    def _measure(self) -> None:
        names = (self._seat_of(ballot.person_id) for ballot in self.ballots.ballots)
        widths = (metrics("strong").horizontalAdvance(short_name(seat)) for seat in names if seat)
        self._widest = max(widths, default=0) + 8
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person = self.current()
        if (
            event.key() in KEYS
            and person is not None
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.cast.emit(person, KEYS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if not index.isValid():
            return
        row: QRect = self.visualRect(index)
        for place, choice in enumerate(CHOICES):
            if self.geometry_of_rows().choice_rect(row, place).contains(spot):
                self.cast.emit(self.ballots.ballots[index.row()].person_id, choice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 4 * self.geometry_of_rows().height())
