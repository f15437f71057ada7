"""Tables by declared columns."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView

from desktop.ui.columns import widths
from desktop.ui.records import Column, Table
from desktop.ui.typefaces import row_height
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.labels import Label
from i18n import t
from tests.ui.shared import Desk, settle


class Person(NamedTuple):
    """A row."""

    id: int
    name: str
    age: int


PEOPLE = [Person(1, "Ким <b>Р.У.</b>", 9), Person(2, "Цой Л.В.", 41), Person(3, "Айтбай А.", 100)]


def columns() -> tuple[Column[Person], ...]:
    """Name and age; the age orders as a number and is spoken with its word."""
    return (
        Column(t("Pages", "People"), name_of, share=2),
        Column("№", age_of, width=60, right=True, order=number_of, spoken=spoken_age),
    )


def name_of(person: Person) -> str:
    """Name."""
    return person.name


def age_of(person: Person) -> str:
    """Figure as text."""
    return str(person.age)


def number_of(person: Person) -> int:
    """Figure."""
    return person.age


def spoken_age(person: Person) -> str:
    """For a screen reader."""
    return f"{person.age} лет"


def key_of(person: Person) -> int:
    """What tells them apart."""
    return person.id


@pytest.fixture
def table(desk: Desk) -> Iterator[Table[Person]]:
    """Three people."""
    made: Table[Person] = Table(columns, key_of, sortable=True)
    made.resize(500, 300)
    made.show()
    made.show_records(PEOPLE)
    settle()
    yield made
    made.deleteLater()
    settle()


def test_records_stand_as_they_were_given(table: Table[Person]) -> None:
    assert [table.model().index(row, 0).data() for row in range(3)] == [person.name for person in PEOPLE]


def test_a_click_on_the_head_orders_by_the_column_s_key(table: Table[Person]) -> None:
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [table.model().index(row, 1).data() for row in range(3)] == ["100", "41", "9"]


def test_numbers_stand_right_with_their_heads(table: Table[Person]) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    align = Qt.ItemDataRole.TextAlignmentRole
    assert table.model().index(0, 1).data(align) == right
    assert table.model().headerData(1, Qt.Orientation.Horizontal, align) == right


def test_a_tooltip_shows_a_name_as_it_is(table: Table[Person]) -> None:
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Ким &lt;b&gt;Р.У.&lt;/b&gt;"


def test_a_cell_is_spoken(table: Table[Person]) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert table.model().index(1, 0).data(spoken) == "Цой Л.В."
    assert table.model().index(1, 1).data(spoken) == "41 лет"


def test_the_current_record_stays_when_others_come(table: Table[Person]) -> None:
    table.select(2)
    table.show_records([Person(7, "Новая", 1), *PEOPLE])
    current = table.current()
    assert current is not None
    assert current.id == 2


def test_when_it_is_gone_that_is_told(table: Table[Person]) -> None:
    table.select(2)
    told: list[object] = []
    table.chosen.connect(told.append)
    table.show_records([])
    assert told == [None]


def test_one_changed_record_changes_one_row(table: Table[Person]) -> None:
    changed: list[int] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        changed.extend(range(first.row(), last.row() + 1))

    table.records.dataChanged.connect(note)
    assert table.update_record(Person(2, "Цой Л.В.", 42))
    assert changed == [1]
    assert table.model().index(1, 1).data() == "42"
    assert not table.update_record(Person(9, "Нет", 1))


def test_enter_opens_the_record(table: Table[Person]) -> None:
    opened: list[Person] = []
    table.opened.connect(opened.append)
    table.select(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [person.id for person in opened] == [3]


def test_heads_follow_the_language(table: Table[Person], desk: Desk) -> None:
    heard = []
    for code in ("kk", "en"):
        desk.speak(code)
        table.retranslate()
        heard.append(table.model().headerData(0, Qt.Orientation.Horizontal))
    assert heard == ["Адамдар", "People"]


def test_columns_share_the_width_and_rows_one_height(table: Table[Person], desk: Desk) -> None:
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()
    assert table.rowHeight(0) == table.rowHeight(2) == row_height()
    before = table.rowHeight(0)
    desk.dress("light", 2.0)
    desk.theme.lay_over(table)
    assert table.rowHeight(0) > before
    assert table.verticalHeader().sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed


def test_a_table_without_rows_says_so(table: Table[Person]) -> None:
    table.set_empty("Никого нет. " * 20)
    (said,) = table.viewport().findChildren(Label)
    assert said.isHidden()
    table.show_records([])
    assert said.isVisible()
    assert table.viewport().rect().contains(said.geometry())
    assert said.height() >= said.heightForWidth(said.width())
    table.show_records(PEOPLE)
    assert said.isHidden()


def test_a_chip_is_spoken_with_the_text() -> None:
    made: Table[Person] = Table(chip_columns, key_of)
    made.show_records(PEOPLE[:1])
    assert made.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "9, просрочено"
    made.deleteLater()
    settle()


def chip_columns() -> tuple[Column[Person], ...]:
    """A figure with its state."""
    return (Column("x", age_of, chip=late),)


def late(person: Person) -> Chip:
    """A state."""
    return Chip("late", "просрочено", "bad")


def test_a_wide_heading_takes_from_the_other_columns_and_the_table_does_not_scroll() -> None:
    shared = [Column("a", name_of, share=3), Column("b", name_of, width=100), Column("c", name_of, share=3)]
    assert widths(shared, [40, 40, 40], 500) == [200, 100, 200]
    assert widths(shared, [40, 40, 260], 500) == [140, 100, 260]
    assert widths(shared, [40, 120, 40], 500) == [190, 120, 190]


def test_where_not_even_the_headings_find_room_none_is_cut() -> None:
    shared = [Column("a", name_of), Column("b", name_of, share=2)]
    assert widths(shared, [120, 200], 150) == [120, 200]
    assert widths(shared, [20, 20], 0) == [90, 90]
