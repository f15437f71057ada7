"""One text in both languages as two rows of a form, Kazakh above Russian."""

from PySide6.QtCore import QObject, Signal

from desktop.core.names import tidy
from desktop.core.texts import Text
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.form import Form


class TextRows(QObject):
    """``edited`` comes after a pause in typing; ``value`` is without stray spaces."""

    edited = Signal()

    def __init__(self, form: Form, kind: str = "paper") -> None:
        super().__init__(form)
        self.kk, self.ru = AutosaveLine(kind), AutosaveLine(kind)
        self.kk_row, self.ru_row = form.add(self.kk), form.add(self.ru)
        self.kk.edited.connect(self.edited)
        self.ru.edited.connect(self.edited)

    def set_words(self, kazakh: str, russian: str, hint: str = "") -> None:
        """Labels of both rows, and a hint under the second."""
        self.kk_row.set_words(kazakh)
        self.ru_row.set_words(russian, hint)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong under the first row; "" takes it back."""
        self.kk_row.set_error(sentence)

    def show_value(self, text: Text) -> None:
        """Show what the record holds, each from its beginning."""
        for line, words in ((self.kk, text.kk), (self.ru, text.ru)):
            if tidy(line.text()) != words:
                line.show_value(words)
                line.setCursorPosition(0)

    def value(self) -> Text:
        """What stands in the fields."""
        return Text(tidy(self.kk.text()), tidy(self.ru.text()))
