"""The measures themselves: each finds what was made wrong on purpose, and nothing in what is right."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.rows import Row, RowList
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from tests.ui.clipping import clipped, doubled_shortcuts, unnamed
from tests.ui.shared import settle

LONG = "Перейти к заседанию Совета общественного согласия"


def holding(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """A shown widget with these in a column."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    for widget in widgets:
        column.addWidget(widget)
    holder.resize(600, 400)
    holder.show()
    settle()
    return holder


def button(words: str) -> Button:
    """A button with words."""
    made = Button()
    made.set_words(words)
    return made


def label(text: str, wrap: bool = True) -> Label:
    """A label with a text."""
    made = Label(wrap=wrap)
    made.setText(text)
    return made


def test_what_fits_is_not_found(qtbot: QtBot) -> None:
    holder = holding(qtbot, button(LONG), label(LONG * 3), label("Люди", wrap=False), QCheckBox("Согласие"))
    assert clipped(holder) == []


def test_a_clipped_button_is_found(qtbot: QtBot) -> None:
    made = button(LONG)
    made.setMaximumWidth(60)
    assert any(LONG in fault for fault in clipped(holding(qtbot, made)))


def test_a_clipped_button_of_qt_is_found(qtbot: QtBot) -> None:
    made = QPushButton(LONG)
    made.setMaximumWidth(60)
    assert clipped(holding(qtbot, made))


def test_a_label_that_lacks_a_line_is_found(qtbot: QtBot) -> None:
    made = label(LONG * 8)
    made.setMaximumHeight(20)
    assert clipped(holding(qtbot, made))


def test_a_label_that_is_too_narrow_is_found(qtbot: QtBot) -> None:
    made = label(LONG, wrap=False)
    made.setFixedWidth(50)
    assert clipped(holding(qtbot, made))


def test_a_clipped_tab_is_found(qtbot: QtBot) -> None:
    tabs = Switch(tabs=True)
    tabs.show_choices([Choice("a", LONG), Choice("b", "Кеңес", "21")])
    holder = holding(qtbot, tabs)
    assert clipped(holder) == []
    tabs.children()[1].setFixedWidth(40)  # type: ignore[attr-defined]
    settle()
    assert clipped(holder)


def test_a_clipped_heading_is_found(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels([LONG, "№"])
    table.setColumnWidth(0, 60)
    assert any("heading" in fault for fault in clipped(holding(qtbot, table)))


def test_a_cell_may_be_shortened_only_with_a_tooltip(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    cell = QTableWidgetItem(LONG)
    table.setItem(0, 0, cell)
    table.setColumnWidth(0, 60)
    holder = holding(qtbot, table)
    assert any("cell" in fault for fault in clipped(holder))
    cell.setToolTip(LONG)
    assert clipped(holder) == []


def test_a_clipped_choice_is_found(qtbot: QtBot) -> None:
    combo = QComboBox()
    combo.addItem(LONG)
    combo.setFixedWidth(80)
    assert clipped(holding(qtbot, combo))


def test_what_its_parent_cuts_off_is_found(qtbot: QtBot) -> None:
    inner = QWidget()
    inner.setFixedSize(200, 40)
    made = label("Совет", wrap=False)
    made.setParent(inner)
    made.move(180, 0)
    made.resize(100, 20)
    assert any("cut at the side" in fault for fault in clipped(holding(qtbot, inner)))


def test_what_can_be_scrolled_to_is_not_cut(qtbot: QtBot) -> None:
    scroll = Scroll()
    for _ in range(40):
        scroll.column.addWidget(label(LONG))
    assert clipped(holding(qtbot, scroll)) == []


def test_a_word_wider_than_its_list_is_found(qtbot: QtBot) -> None:
    rows = RowList()
    rows.show_rows([Row(1, "Многофункциональность" * 3)])
    rows.setFixedWidth(200)
    assert clipped(holding(qtbot, rows))


def test_a_nameless_input_is_found(qtbot: QtBot) -> None:
    line, combo = QLineEdit(), QComboBox()
    combo.addItem("Акмолинская область")
    holder = holding(qtbot, line, combo)
    assert len(unnamed(holder)) == 2
    line.setAccessibleName("Название")
    combo.setAccessibleName("Область")
    assert unnamed(holder) == []


def test_a_key_that_two_want_is_found(qtbot: QtBot) -> None:
    holder = holding(qtbot)
    for key in ("F4", "F5", "F4"):
        action = QAction(holder)
        action.setShortcut(QKeySequence(key))
        holder.addAction(action)
    assert doubled_shortcuts(holder) == ["F4"]
