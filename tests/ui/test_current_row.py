"""The current row of a list that gets the focus, in tables and in lists of rows alike."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.records import Column, Table
from desktop.ui.widgets.rows import Row, RowList
from tests.ui.shared import settle


def table() -> Table[str]:
    """Two records."""
    made: Table[str] = Table(lambda: (Column("Имя", str),), str)
    made.show_records(["Ким", "Цой"])
    return made


def rows() -> RowList:
    """Two rows."""
    made = RowList()
    made.show_rows([Row(1, "Ким"), Row(2, "Цой")])
    return made


@pytest.fixture(params=[table, rows])
def view(request: pytest.FixtureRequest) -> Iterator[QAbstractItemView]:
    """One of them below a field that has the focus."""
    holder, field, made = QWidget(), QLineEdit(), request.param()
    column = QVBoxLayout(holder)
    column.addWidget(field)
    column.addWidget(made)
    holder.show()
    holder.activateWindow()
    field.setFocus()
    settle()
    yield made
    holder.deleteLater()
    settle()


def marked(view: QAbstractItemView) -> list[int]:
    """Rows that are marked."""
    return sorted({index.row() for index in view.selectionModel().selectedIndexes()})


def test_tab_marks_the_row_that_it_makes_current(view: QAbstractItemView) -> None:
    assert marked(view) == []
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.hasFocus()
    assert marked(view) == [view.currentIndex().row()] == [0]


def test_a_row_that_is_current_stays_so(view: QAbstractItemView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert marked(view) == [view.currentIndex().row()] == [1]


def test_a_click_marks_what_it_hits_and_not_the_row_that_was_current(view: QAbstractItemView) -> None:
    view.setCurrentIndex(view.model().index(1, 0))
    view.clearSelection()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.hasFocus()
    assert marked(view) == []
