"""Under the name of a person: who else of the roster may be the same, and the way to make them one."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.merging import Alike
from desktop.core.people import Person
from desktop.operations import merging
from desktop.ui.page import Navigator
from desktop.ui.people.likeness import alike_words
from desktop.ui.people.merge_sheet import MergeSheet
from desktop.ui.people.part import Part
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Note
from i18n import t

NAMED = 3


class DoublesPart(Part):
    """Hidden while nobody is alike."""

    topics: ClassVar[frozenset[str]] = frozenset({"people", "particulars"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._person: Person | None = None
        self._alike: list[Alike] = []
        self.note, self.compare = Note("warn", "warn"), Button("link", "people")
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.compare)
        self.column.addWidget(said)
        self.compare.clicked.connect(self.ask_merging)
        self.hide()

    def retranslate(self) -> None:
        self.compare.set_words(t("Merging", "Make one record…"), t("Merging", "When both are one person"))

    def show_person(self, person: Person, anew: bool) -> None:
        self._person = person
        self._alike = self.session.read(merging.alike_to, person.id)
        named = "; ".join(map(alike_words, self._alike[:NAMED]))
        self.note.show_note(
            t("Merging", "Perhaps entered twice: {people}").format(people=named) if named else ""
        )
        self.setVisible(bool(named))

    def ask_merging(self) -> None:
        """Open the sheet with the likeliest of them."""
        if self._person is not None:
            other = self._alike[0].person if self._alike else None
            MergeSheet(self.window(), self.session, self._person, other).open()
