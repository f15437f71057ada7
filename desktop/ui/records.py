"""Every table of the program: declared columns, records, one look."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.columns import Column, widths
from desktop.ui.record_model import RecordRole, RecordsModel, SortProxy
from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height, tall_row_height, two_line_height
from desktop.ui.widgets.current_row import mark_current
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.row_painting import Index, RecordDelegate

__all__ = ("Column", "Table")

R = TypeVar("R")
EMPTY_MARGIN = 10
ROW_HEIGHTS = {"one": row_height, "tall": tall_row_height, "two": two_line_height}


class Table(QTableView, Generic[R]):
    """The view preset. ``rows`` is "one", "tall" (chips or buttons) or "two" (a second line). With ``most``
    the table is as high as its rows, up to so many; else as high as there is room.

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
        most: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._most = rows, most
        self._room = 0
        self._none: Label | None = None
        self.records = RecordsModel(columns, key, self)
        self._proxy = SortProxy(self)
        self._proxy.setSourceModel(self.records)
        self.setModel(self._proxy)
        self.setItemDelegate(RecordDelegate(self, self.cell))
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
        self._fit()
        if key is None or not self.select(key):
            self._tell_chosen()

    def set_empty(self, words: str) -> None:
        """What stands in the place of rows while there are none."""
        if self._none is None:
            self._none = Label("body", "muted", parent=self.viewport())
            self._none.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._none.setText(words)
        self._place_empty()

    def _place_empty(self) -> None:
        if self._none is not None:
            width = max(1, self._room - 2 * EMPTY_MARGIN)
            height = self._none.heightForWidth(width)
            self._none.setGeometry(EMPTY_MARGIN, EMPTY_MARGIN, width, height)
            self._none.setVisible(not self.records.records)

    def update_record(self, record: R) -> bool:
        """Show one changed record; False where it is not among those shown."""
        return self.records.update_record(record)

    def current(self) -> R | None:
        """The current record."""
        index = self.currentIndex()
        return index.data(RecordRole) if index.isValid() else None

    def cell(self, index: Index) -> tuple[R, Column[R]]:
        """What stands at an index of the view: record and column, asked for at every stroke."""
        place = self._proxy.mapToSource(index)
        return self.records.records[place.row()], self.records.columns[place.column()]

    def in_order(self) -> list[R]:
        """The records as they are sorted now."""
        return [self._proxy.index(row, 0).data(RecordRole) for row in range(self._proxy.rowCount())]

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark_current(self, event)

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
        self._fit()

    def _fit(self) -> None:
        """Be as high as the rows, up to the most that are seen without scrolling."""
        self._place_empty()
        if self._most:
            rows = min(self._most, max(1, len(self.records.records)))
            self.setFixedHeight(head_height() + rows * ROW_HEIGHTS[self._rows]() + 2)

    def _widths(self) -> list[int]:
        columns, head = self.records.columns, self.horizontalHeader()
        headings = [head.sectionSizeFromContents(section).width() for section in range(len(columns))]
        return widths(columns, headings, self._room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()  # of the viewport
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._tell_opened()
            return
        super().keyPressEvent(event)
