"""The types of bodies that the office added: called otherwise, or taken out while no body has them."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.core.bodies import Body
from desktop.core.names import tidy
from desktop.core.texts import Text, Trio
from desktop.operations import bodies, body_types
from desktop.ui.dialogs import Sheet
from desktop.ui.languages import language
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import AutosaveLine
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from i18n import t

SHOWN = 5
"""Rows without scrolling."""


class Listed(NamedTuple):
    """A type with the bodies that have it, by name."""

    kind: str
    name: Trio
    bodies: tuple[str, ...]


class TypesSheet(Sheet):
    """Each button does its work at once; the sheet closes when all is done."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 760)
        self._session = session
        self.table: Table[Listed] = Table(columns, kind_of)
        self.table.setFixedHeight(head_height() + SHOWN * row_height() + 2)
        form, ways = Form(), QWidget()
        self.name, self.english = PairEditor(0), AutosaveLine()
        self.name_row, self.english_row = form.add(self.name), form.add(self.english)
        self.mend, self.remove = Button("plain", "edit"), Button("plain", "cross")
        flow = FlowLayout(ways, gap=8)
        flow.addWidget(self.mend)
        flow.addWidget(self.remove)
        for widget in (self.table, form, ways):
            self.body.addWidget(widget)
        self._set_words()
        self.safe.hide()
        self.table.chosen.connect(self._show_name)
        self.mend.clicked.connect(self._mend)
        self.remove.clicked.connect(self._remove)
        self.taken.connect(self.accept)
        self._show_list()
        self.table.select_first()

    def _set_words(self) -> None:
        name = t("Bodies", "Name of the type")
        self.set_words(
            t("Bodies", "Types of the office"),
            t("Bodies", "A type is added with the first body that has it, and goes when none has it."),
            t("Bodies", "Done"),
        )
        self.table.setAccessibleName(t("Bodies", "Types of the office"))
        self.name_row.set_words(name, t("Bodies", "The type holds for every body that has it."))
        self.name.set_words(name)
        self.english_row.set_words(t("Bodies", "Name of the type, English"))
        self.mend.set_words(t("Bodies", "Call the chosen one so"))
        self.remove.set_words(t("Bodies", "Remove the chosen one"))

    def _show_list(self) -> None:
        speaks = language()
        self.table.show_records(
            [
                Listed(kind, name, tuple(body.names.shown(speaks) for body in self._users(kind)))
                for kind, name in self._session.read(bodies.types)
            ]
        )
        self._show_name()

    def _users(self, kind: str) -> list[Body]:
        return self._session.read(body_types.used_by, kind)

    def _show_name(self) -> None:
        row = self.table.current()
        name = row.name if row else Trio()
        self.name.show_value(Text(name.kk, name.ru))
        self.english.show_value(name.en)
        self.mend.setEnabled(row is not None)
        self.remove.setEnabled(row is not None)

    def _mend(self) -> None:
        row = self.table.current()
        name = Trio(*map(tidy, (*self.name.value(), self.english.text())))
        if row is not None and self._session.did(body_types.rename, row.kind, name):
            self._done()

    def _remove(self) -> None:
        row = self.table.current()
        if row is not None and self._session.did(body_types.remove, row.kind):
            self._done()

    def _done(self) -> None:
        self.band.clear()
        self._show_list()


def columns() -> tuple[Column[Listed], ...]:
    """Name, and who has the type."""
    return (
        Column(t("Bodies", "Name of the type"), name_word, share=3),
        Column(t("Bodies", "Bodies of the type"), bodies_word, share=4, tone="muted"),
    )


def kind_of(row: Listed) -> str:
    """What tells the rows apart."""
    return row.kind


def name_word(row: Listed) -> str:
    """The name in the language of the window."""
    return row.name.of(language())


def bodies_word(row: Listed) -> str:
    """The bodies that have it."""
    return ", ".join(row.bodies) or "–"
