"""Measures: does each text fit its place, has each input a name, is each shortcut one of its own?"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QTextEdit,
    QWidget,
)

from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import ChipLabel
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.rows import RowList
from desktop.ui.widgets.ruler import Ruler

FAR = 10_000
INPUTS = (QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton, QAbstractItemView)
SCREENFULS = (QAbstractItemView, QHeaderView)


def clipped(root: QWidget) -> list[str]:
    """One line for every visible text that does not fit."""
    return [fault for widget in visible(root) for fault in faults_of(widget)]


def visible(root: QWidget) -> Iterator[QWidget]:
    """The widget and all that can be seen in it."""
    if root.isVisible():
        yield root
        for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from visible(child)


def faults_of(widget: QWidget) -> Iterator[str]:
    """What is wrong with one widget."""
    match widget:
        case QHeaderView():
            yield from header_faults(widget)
        case RowList():
            yield from row_faults(widget)
        case QAbstractItemView():
            yield from view_faults(widget)
        case QLabel():
            yield from label_faults(widget)
        case QAbstractButton():
            yield from button_faults(widget)
        case QComboBox():
            yield from combo_faults(widget)
        case ChipLabel() | DateField() | QAbstractSpinBox() | Ruler():
            yield from size_faults(widget)
    if text_of(widget):
        yield from place_faults(widget)


def told(widget: QWidget, what: str) -> str:
    """A line of the report."""
    return f"{type(widget).__name__} {text_of(widget)!r}: {what}"


def text_of(widget: QWidget) -> str:
    """The words of a widget."""
    if isinstance(widget, (Button,)):
        return widget.words()
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.accessibleName()


def wrapped(fm: QFontMetrics, text: str, width: int) -> QRect:
    """Room for a text that may wrap at a width."""
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    return fm.boundingRect(QRect(0, 0, width, FAR), flags, text)


def label_faults(label: QLabel) -> Iterator[str]:
    """A label's text against its rectangle."""
    text, room, fm = label.text(), label.contentsRect(), label.fontMetrics()
    if not text:
        return
    if not label.wordWrap():
        if fm.horizontalAdvance(text) > room.width() or fm.height() > room.height():
            yield told(
                label, f"needs {fm.horizontalAdvance(text)} x {fm.height()}, has {room.size().toTuple()}"
            )
        return
    needed = wrapped(fm, text, room.width())
    if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
        yield told(label, f"needs {needed.size().toTuple()}, has {room.size().toTuple()}")


def button_faults(button: QAbstractButton) -> Iterator[str]:
    """A button's words with all that stands beside them."""
    fm = button.fontMetrics()
    needed = button.content_width() if isinstance(button, Button) else fm.horizontalAdvance(button.text())
    if needed > button.width() or fm.height() > button.height():
        yield told(button, f"needs {needed} x {fm.height()}, has {button.size().toTuple()}")
    yield from size_faults(button)


def size_faults(widget: QWidget) -> Iterator[str]:
    """A widget that paints itself and knows how large it has to be."""
    needed = widget.minimumSizeHint() if isinstance(widget, Ruler) else widget.sizeHint()
    if isinstance(widget, DateField):
        needed.setWidth(widget.minimumWidth())
    if needed.width() > widget.width() or needed.height() > widget.height():
        yield told(widget, f"needs {needed.toTuple()}, has {widget.size().toTuple()}")


def combo_faults(combo: QComboBox) -> Iterator[str]:
    """The chosen text against the room for it."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if needed > room.width():
        yield told(combo, f"needs {needed}, has {room.width()}")


def header_faults(header: QHeaderView) -> Iterator[str]:
    """Each heading against its section."""
    model = header.model()
    sections = header.count() if header.orientation() == Qt.Orientation.Horizontal else 0
    for section in range(sections):
        if header.isSectionHidden(section) or model is None:
            continue
        text = str(model.headerData(section, header.orientation()) or "")
        size = header.sectionSizeFromContents(section)
        if size.width() > header.sectionSize(section) or size.height() > header.height():
            room = (header.sectionSize(section), header.height())
            yield f"heading {text!r}: needs {size.toTuple()}, has {room}"


def view_faults(view: QAbstractItemView) -> Iterator[str]:
    """Cells may be shortened where the whole text is in the tooltip, but never cut in height."""
    model = view.model()
    for row in range(min(model.rowCount() if model else 0, 40)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            room, text = view.visualRect(index), str(index.data() or "")
            if not text or not room.intersects(view.viewport().rect()):
                continue
            fm = view.fontMetrics()
            if fm.height() > room.height():
                yield f"cell {text!r}: {fm.height()} high, has {room.height()}"
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if fm.horizontalAdvance(text) > room.width() and not tip:
                yield f"cell {text!r}: {fm.horizontalAdvance(text)} wide, has {room.width()}, no tooltip"


def row_faults(rows: RowList) -> Iterator[str]:
    """Rows that wrap are as high as their text and no word is wider than the list."""
    for place, row in enumerate(rows.rows()):
        index = rows.model().index(place, 0)
        room, needed = rows.visualRect(index), rows.sizeHintForIndex(index)
        if needed.height() > room.height():
            yield f"row {row.title!r}: needs {needed.height()}, has {room.height()}"
        longest = max(map(rows.fontMetrics().horizontalAdvance, row.title.split() or [""]))
        if longest > rows.text_width(row):
            yield f"row {row.title!r}: a word of {longest}, has {rows.text_width(row)}"


def place_faults(widget: QWidget) -> Iterator[str]:
    """A widget that its parent cuts off; downwards a scroll area may, sideways nothing may."""
    rect, holder, child = widget.rect(), widget.parentWidget(), widget
    while holder is not None and not child.isWindow():
        rect = rect.translated(child.pos())
        scrolled = isinstance(holder.parentWidget(), QAbstractScrollArea)
        if rect.left() < 0 or rect.right() > holder.width():
            yield told(
                widget, f"cut at the side by {type(holder).__name__}: {rect.getRect()} in {holder.width()}"
            )
            return
        if not scrolled and (rect.top() < 0 or rect.bottom() > holder.height()):
            yield told(
                widget, f"cut in height by {type(holder).__name__}: {rect.getRect()} in {holder.height()}"
            )
            return
        if scrolled:
            area = holder.parentWidget()
            assert area is not None
            rect, child, holder = QRect(QPoint(0, 0), area.size()), area, area.parentWidget()
            continue
        child, holder = holder, holder.parentWidget()


def unnamed(root: QWidget) -> list[str]:
    """Inputs on the screen that a screen reader cannot name."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in visible(root)
        if isinstance(widget, INPUTS) and not of_qt(widget) and not spoken_name(widget)
    ]


def of_qt(widget: QWidget) -> bool:
    """A part that Qt itself puts into its own widgets, and heads of tables."""
    parts = (QComboBox, QAbstractSpinBox, QLineEdit, QHeaderView, QAbstractItemView)
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, parts):
            return True
        inside = inside.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls the widget; a combo box's value is no name."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else widget.accessibleName()


def doubled_shortcuts(root: QWidget) -> list[str]:
    """Keys that two actions want while both can be reached."""
    keys = Counter(
        key.toString()
        for action in root.findChildren(QAction)
        for key in action.shortcuts()
        if reachable(action)
    )
    return [key for key, times in keys.items() if times > 1]


def reachable(action: QAction) -> bool:
    """Whether its widget is shown."""
    holder = action.parent()
    return not isinstance(holder, QWidget) or holder.isVisible()
