"""Why a step is taken, by which paper: asked with the step in both languages, for papers of both print it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.pair import PairEditor
from i18n import t


class StepWords(PairEditor):
    """``typed`` comes with each letter, ``entered`` with Enter. One language is enough: it serves both."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lines=0, parent=parent)
        for side in (self.kk, self.ru):
            side.field.textChanged.connect(self.typed)
            if isinstance(side.field, QLineEdit):
                side.field.returnPressed.connect(self.entered)

    def set_reason(self, name: str) -> None:
        """These are the reason of something, which a screen reader names."""
        self.set_words(name, t("Live", "Reason in Kazakh"), t("Live", "Reason in Russian"))

    def is_given(self) -> bool:
        """Whether there are words in one language at least."""
        return any(part.strip() for part in self.value())

    def clear(self) -> None:
        """Make ready for the next one."""
        self.kk.field.clear()
        self.ru.field.clear()
