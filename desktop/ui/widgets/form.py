"""Labelled rows: label at the left (above the field with large text), hint below, error with what to do."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.typefaces import scaled, text_scale
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.states import set_state

LABEL_WIDTH = 210
GAP = 14
"""Between a label and its field."""
WRAP_FROM = 1.5
UNBOUND = 16_777_215


class FormRow(QWidget):
    """A field with its label, hint and error; the label names the field for a screen reader."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = Label("body")
        self.label.setBuddy(field)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.hint = Label("small", "muted")
        self.error = Note("late", "bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(self.hint)
        column.addWidget(self.error)
        self.hint.hide()
        self.error.hide()

    def set_words(self, label: str, hint: str = "") -> None:
        """Label and hint."""
        self.label.setText(label)
        self.hint.show_text(hint)
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(hint)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do; "" takes it back."""
        self.error.show_note(sentence)
        set_state(self.field.focusProxy() or self.field, "error" if sentence else "")
        self.field.setAccessibleDescription(sentence or self.hint.text())


class Form(QWidget):
    """Rows one under another. ``row = form.add(field)``, then ``row.set_words(...)`` in ``retranslate``."""

    def __init__(self, label_width: int = LABEL_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label_width = label_width
        self._lines: list[tuple[FormRow, QBoxLayout, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self._fit()

    def add(self, field: QWidget, worded: bool = False) -> FormRow:
        """Add a field; one that is ``worded``, text and no frame, begins level with its label."""
        row, line = FormRow(field), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addWidget(row.label)
        line.addWidget(row, 1)
        self._column.insertLayout(self._column.count() - 1, line)
        self._lines.append((row, line, worded))
        self._fit()
        return row

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width: a section title, a button."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_row_visible(self, row: FormRow, visible: bool) -> None:
        """Show or hide a row with its label."""
        row.setVisible(visible)
        row.label.setVisible(visible)

    def _fit(self) -> None:
        wrapped = text_scale() >= WRAP_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row, line, worded in self._lines:
            line.setDirection(down if wrapped else across)
            line.setSpacing(4 if wrapped else GAP)
            row.label.setContentsMargins(0, 0 if wrapped or worded else 7, 0, 0)
            if wrapped:
                row.label.setMinimumWidth(0)
                row.label.setMaximumWidth(UNBOUND)
            else:
                row.label.setFixedWidth(scaled(self._label_width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
