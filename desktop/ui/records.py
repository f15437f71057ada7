"""Every table of the program: columns are declared, a model shows records by them, a view of one look."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height, scaled, tall_row_height, two_line_height
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import tip
from desktop.ui.widgets.row_painting import RecordDelegate

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_HEIGHTS = {"one": row_height, "tall": tall_row_height, "two": two_line_height}
RecordRole = Qt.ItemDataRole.UserRole
ColumnRole = Qt.ItemDataRole.UserRole + 1


class Column(NamedTuple, Generic[R]):
    """One column: ``heading`` in the language of the window, ``text`` of a record.

    ``width`` is in pixels at 100 %; columns without one share the rest, by ``share``. ``tone`` is a colour
    role, ``order`` a key by which the head sorts, ``second`` a small line below, ``spoken`` what a screen
    reader says where the text does not say it.
    """

    heading: str
    text: Callable[[R], str]
    width: int = 0
    share: int = 1
    right: bool = False
    bold: bool = False
    tone: str | Callable[[R], str] = "text"
    chip: Callable[[R], Chip | None] | None = None
    second: Callable[[R], str] | None = None
    order: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None


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


def alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    """Numbers right, text left."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def spoken(column: Column[R], record: R) -> str:
    """What a screen reader says for a cell."""
    if column.spoken:
        return column.spoken(record)
    chip = column.chip(record) if column.chip else None
    second = column.second(record) if column.second else ""
    return ", ".join(part for part in (column.text(record), second, chip.word if chip else "") if part)


class SortProxy(QSortFilterProxyModel):
    """Orders by the column's key; keeps the given order until a head is clicked."""

    def lessThan(self, left: Index, right: Index) -> bool:
        column: Column[Any] = left.data(ColumnRole)
        order = column.order or column.text
        return bool(order(left.data(RecordRole)) < order(right.data(RecordRole)))


class Table(QTableView, Generic[R]):
    """The view preset. ``rows`` is "one", "tall" (chips or buttons) or "two" (a second line).

    ``chosen`` comes when another record becomes current, ``opened`` on Enter and double click; both carry it.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        columns: Callable[[], Sequence[Column[R]]],
        key: Callable[[R], Hashable],
        rows: str = "one",
        sortable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self.records = RecordsModel(columns, key, self)
        self._proxy = SortProxy(self)
        self._proxy.setSourceModel(self.records)
        self.setModel(self._proxy)
        self.setItemDelegate(RecordDelegate(self))
        self._preset(sortable)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.activated.connect(self._tell_opened)

    def _preset(self, sortable: bool) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(sortable)
        if sortable:
            self._proxy.sort(-1)
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self._measure()

    def retranslate(self) -> None:
        """Headings and cells in the language of the window."""
        self.records.retranslate()
        self._measure()

    def show_records(self, records: Sequence[R]) -> None:
        """Take other records; the current one stays current where it is still among them."""
        current = self.current()
        key = None if current is None else self.records.key_of(current)
        blocked = self.selectionModel().blockSignals(True)
        self.records.show_records(records)
        self.selectionModel().blockSignals(blocked)
        if key is None or not self.select(key):
            self._tell_chosen()

    def update_record(self, record: R) -> bool:
        """Show one changed record; False where it is not among those shown."""
        return self.records.update_record(record)

    def current(self) -> R | None:
        """The current record."""
        index = self.currentIndex()
        return index.data(RecordRole) if index.isValid() else None

    def select(self, key: Hashable) -> bool:
        """Make a record current by its key."""
        row = self.records.row_of(key)
        if row < 0:
            return False
        index = self._proxy.mapFromSource(self.records.index(row, 0))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def select_first(self) -> bool:
        """Make the first record current."""
        if not self._proxy.rowCount():
            return False
        self.setCurrentIndex(self._proxy.index(0, 0))
        return True

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.current())

    def _tell_opened(self) -> None:
        self.opened.emit(self.current())

    def _measure(self) -> None:
        """Row height and column widths for the present font, headings and width."""
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHTS[self._rows]())
        self.horizontalHeader().setFixedHeight(head_height())
        for section, width in enumerate(self._widths()):
            self.setColumnWidth(section, width)

    def _widths(self) -> list[int]:
        """Fixed columns as declared, the others share the rest; no heading is ever cut."""
        columns = self.records.columns
        head = self.horizontalHeader()
        least = [head.sectionSizeFromContents(section).width() for section in range(len(columns))]
        fixed = [max(scaled(column.width), low) for column, low in zip(columns, least, strict=True)]
        shares = sum(column.share for column in columns if not column.width)
        taken = sum(width for column, width in zip(columns, fixed, strict=True) if column.width)
        rest = self.viewport().width() - taken
        return [
            width if column.width else max(width, scaled(90), rest * column.share // max(1, shares))
            for column, width in zip(columns, fixed, strict=True)
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._tell_opened()
            return
        super().keyPressEvent(event)
