"""One text in Kazakh and in Russian, side by side; a language that is missing is shown, and can be copied."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.core.texts import PAPER_LANGUAGES, Text
from desktop.ui.languages import NAMES
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import AutosaveLine, AutosaveText
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Note
from desktop.ui.widgets.states import set_state
from i18n import t

NEEDED = 530
"""Pixels at 100 % below which the languages stand under one another."""


class Side(QWidget):
    """The field of one language, with what is said when its text is missing."""

    def __init__(self, language: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.head = Label("label", "muted")
        self.field: AutosaveText | AutosaveLine = (
            AutosaveText("paper", lines) if lines else AutosaveLine("paper")
        )
        self.note = Note("warn", "warn")
        self.copy = Button("link", "copy")
        self.missing = QWidget()
        row = FlowLayout(self.missing, gap=12)
        row.addWidget(self.note)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.field)
        column.addWidget(self.missing)
        column.addStretch(1)
        self.missing.hide()

    def show_missing(self, missing: bool) -> None:
        """Say that this language lacks the text."""
        self.missing.setVisible(missing)
        set_state(self.field, "missing" if missing else "")


class PairEditor(QWidget):
    """``edited`` carries the language ("kk", "ru") and its text. ``lines`` 0 makes fields of one line.

    ``headed`` is for the first pair of a column; the others need no heads.
    """

    edited = Signal(str, str)

    def __init__(self, lines: int = 2, headed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._heads = ("", "")
        self._headed = headed
        self.kk, self.ru = Side("kk", lines), Side("ru", lines)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(12)
        self._sides.addWidget(self.kk, 1)
        self._sides.addWidget(self.ru, 1)
        self.kk.field.edited.connect(self._tell_kk)
        self.ru.field.edited.connect(self._tell_ru)
        self.kk.copy.clicked.connect(self._copy_to_kk)
        self.ru.copy.clicked.connect(self._copy_to_ru)
        self.kk.field.textChanged.connect(self._look)
        self.ru.field.textChanged.connect(self._look)
        self.retranslate()

    def set_words(self, name: str, head_kk: str = "", head_ru: str = "") -> None:
        """What the field holds ("Title"), spoken with the language; heads, else the languages' names."""
        self._name, self._heads = name, (head_kk, head_ru)
        self.retranslate()

    def retranslate(self) -> None:
        """Texts in the language of the window."""
        kazakh, russian = t("Pair", "in Kazakh"), t("Pair", "in Russian")
        for side, head, spoken in ((self.kk, self._heads[0], kazakh), (self.ru, self._heads[1], russian)):
            side.head.show_text((head or NAMES[side.language]) if self._headed else "")
            side.field.setAccessibleName(
                t("Pair", "{name}, {language}").format(name=self._name, language=spoken)
            )
        self.kk.field.setPlaceholderText("Мәтін жоқ")
        self.ru.field.setPlaceholderText("Текста нет")
        self.kk.note.show_note(t("Pair", "No Kazakh text"))
        self.ru.note.show_note(t("Pair", "No Russian text"))
        self.kk.copy.set_words(t("Pair", "Start from the Russian text"))
        self.ru.copy.set_words(t("Pair", "Start from the Kazakh text"))
        self._look()

    def show_heads(self, shown: bool) -> None:
        """Whether this is the first pair of its column now."""
        if shown != self._headed:
            self._headed = shown
            self.retranslate()

    def head_height(self) -> int:
        """Room above the fields: what stands beside them begins below it."""
        layout = self.kk.layout()
        return self.kk.head.sizeHint().height() + layout.spacing() if self._headed and layout else 0

    def show_value(self, text: Text) -> None:
        """Show what the record holds."""
        self.kk.field.show_value(text.kk)
        self.ru.field.show_value(text.ru)
        self._look()

    def value(self) -> Text:
        """What stands in the fields."""
        return Text(self.kk.field.text(), self.ru.field.text())

    def _look(self) -> None:
        missing = self.value().missing()
        for side in (self.kk, self.ru):
            side.show_missing(side.language in missing)

    def _tell_kk(self, text: str) -> None:
        self.edited.emit(PAPER_LANGUAGES[0], text)

    def _tell_ru(self, text: str) -> None:
        self.edited.emit(PAPER_LANGUAGES[1], text)

    def _copy_to_kk(self) -> None:
        self._copy(self.ru, self.kk)

    def _copy_to_ru(self) -> None:
        self._copy(self.kk, self.ru)

    @staticmethod
    def _copy(source: Side, target: Side) -> None:
        target.field.setText(source.field.text())
        target.field.setFocus()
        target.field.edited.emit(target.field.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(NEEDED)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
