"""What stands around the pages: the rail at the left, the strip for refusals and the status area below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.page import Page
from desktop.ui.pages.table import Entry
from desktop.ui.rail import Rail
from desktop.ui.refusals import Band
from desktop.ui.widgets.status import StatusArea


class Frame(QWidget):
    """``pages`` is what it stands around."""

    def __init__(self, entries: Sequence[Entry], pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail, self.band, self.status = Rail(entries), Band(), StatusArea()
        right = QWidget()
        column = self._foot = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (pages, self.band, self.status):
            column.addWidget(widget, 1 if widget is pages else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip over the status area."""
        self._foot.insertWidget(self._foot.indexOf(self.status), strip)

    def fit(self, page: QWidget | None, narrow: bool) -> None:
        """Fold the rail where the page or the window wants it; show the foot that belongs to the page."""
        own = page if isinstance(page, Page) else None
        self.rail.setVisible(own is not None)
        self.rail.fold(narrow or (own is not None and own.folds_rail))
        self.status.setVisible(own is not None and not own.own_foot)
