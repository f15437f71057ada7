"""A part of a person's card that lists records of theirs under a title, with a button that adds one."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.people import Person
from desktop.ui.page import Navigator
from desktop.ui.people.part import Part
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

R = TypeVar("R")
SHOWN = 5
"""Rows without scrolling."""


class ListedPart(Part, Generic[R]):
    """``none`` stands in the place of the table while there are no records."""

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        columns: Callable[[], Sequence[Column[R]]],
        key: Callable[[R], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, navigator, parent)
        self.person: Person | None = None
        self.title, self.none = Label("section"), Label("body", "muted")
        self.add = Button("link", "plus")
        self.table: Table[R] = Table(columns, key, most=SHOWN)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(head)
        self.column.addWidget(self.none)
        self.column.addWidget(self.table)

    def set_words(self, title: str, none: str) -> None:
        """The title, and what is said without records."""
        self.title.setText(title)
        self.none.setText(none)
        self.table.setAccessibleName(title)
        self.table.retranslate()

    def show_records(self, held: Sequence[R]) -> None:
        """Show the records of the person."""
        self.table.show_records(held)
        self.table.setVisible(bool(held))
        self.none.setVisible(not held)
