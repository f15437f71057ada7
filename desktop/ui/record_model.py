"""Records by columns, as a model of Qt that orders and answers for them."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.columns import Column, alignment, spoken
from desktop.ui.widgets.labels import tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
RecordRole = Qt.ItemDataRole.UserRole
ColumnRole = Qt.ItemDataRole.UserRole + 1


class RecordsModel(QAbstractTableModel, Generic[R]):
    """Records by columns; ``columns`` is asked again when the language changes."""

    def __init__(
        self, columns: Callable[[], Sequence[Column[R]]], key: Callable[[R], Hashable], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._columns_of = columns
        self._key = key
        self.columns: Sequence[Column[R]] = columns()
        self.records: list[R] = []

    def retranslate(self) -> None:
        """Ask for the columns again."""
        self.columns = self._columns_of()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))
        if self.records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.records) - 1, len(self.columns) - 1))

    def show_records(self, records: Sequence[R]) -> None:
        """Take other records."""
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def update_record(self, record: R) -> bool:
        """Put a record in the place of the one with the same key; False where there is none."""
        row = self.row_of(self._key(record))
        if row < 0:
            return False
        self.records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        return True

    def row_of(self, key: Hashable) -> int:
        """The row of a key, or -1."""
        return next((row for row, record in enumerate(self.records) if self._key(record) == key), -1)

    def key_of(self, record: R) -> Hashable:
        """What tells records apart."""
        return self._key(record)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, column = self.records[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(record)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(column.text(record))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(column, record)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case _ if role == RecordRole:
                return record
            case _ if role == ColumnRole:
                return column
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        return alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


class SortProxy(QSortFilterProxyModel):
    """Orders by the column's key; keeps the given order until a head is clicked."""

    def lessThan(self, left: Index, right: Index) -> bool:
        column: Column[Any] = left.data(ColumnRole)
        order = column.order or column.text
        return bool(order(left.data(RecordRole)) < order(right.data(RecordRole)))
