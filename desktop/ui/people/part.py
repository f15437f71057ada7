"""A part of a person's card that reads what it shows itself, and does what it offers."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.people import Person
from desktop.ui.page import Navigator
from desktop.ui.session import Session


class Part(QWidget):
    """``column`` is the layout to fill; ``topics`` are the changes after which it is shown anew."""

    topics: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.navigator = session, navigator
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def retranslate(self) -> None:
        """Set every fixed text."""

    def show_person(self, person: Person, anew: bool) -> None:
        """Read what there is about that person; ``anew``: another one was shown before."""

    def flush(self) -> None:
        """Keep what was typed a moment ago: another person is about to be shown."""
