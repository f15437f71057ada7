"""A list to choose from under its label."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.ui.widgets.labels import Label


class Titled(QWidget):
    """A list to choose from under its label, and a small line below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.box, self.hint = Label("body"), QComboBox(), Label("small", "muted")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(14)
        self.label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.label, self.box, self.hint):
            column.addWidget(widget)
        self.hint.hide()

    def set_words(self, label: str, hint: str = "") -> None:
        """Label, hint and what a screen reader says."""
        self.label.setText(label)
        self.hint.show_text(hint)
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(hint)

    def offer(self, words: Mapping[str, str], chosen: str) -> None:
        """Offer these, one of them chosen."""
        self.box.blockSignals(True)
        self.box.clear()
        for key, word in words.items():
            self.box.addItem(word, key)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.blockSignals(False)

    def chosen(self) -> str:
        """The key of what is chosen."""
        return str(self.box.currentData())
