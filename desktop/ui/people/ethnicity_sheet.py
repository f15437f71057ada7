"""The office's list of ethnicities: what is in it, what comes in, what is spelled otherwise."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.core.texts import Text
from desktop.operations import ethnicities, particulars
from desktop.ui.bodies.text_rows import TextRows
from desktop.ui.dialogs import Sheet
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.form import Form
from i18n import t

SHOWN = 7
"""Rows without scrolling."""


class Listed(NamedTuple):
    """One of the list."""

    number: int
    name: Text


class EthnicitySheet(Sheet):
    """Each button does its work at once; the sheet closes when all is done."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, 620)
        self._session = session
        self.table: Table[Listed] = Table(columns, number_of)
        form, ways = Form(), QWidget()
        self.names = TextRows(form)
        self.add, self.mend, self.remove = (Button("plain", icon) for icon in ("plus", "edit", "cross"))
        flow = FlowLayout(ways, gap=8)
        for button in (self.add, self.mend, self.remove):
            flow.addWidget(button)
        for widget in (form, ways, self.table):
            self.body.addWidget(widget)
        self.table.setFixedHeight(head_height() + SHOWN * row_height() + 2)
        self._set_words()
        self.safe.hide()
        self.table.chosen.connect(self._show_names)
        self.add.clicked.connect(self._add)
        self.mend.clicked.connect(self._mend)
        self.remove.clicked.connect(self._remove)
        self.taken.connect(self.accept)
        self._show_list()
        self.names.kk.setFocus()

    def _set_words(self) -> None:
        self.set_words(
            t("Particulars", "List of ethnicities"),
            t("Particulars", "As people state it themselves; another spelling holds for all who stated it."),
            t("Particulars", "Done"),
        )
        self.names.set_words(t("Particulars", "Kazakh name"), t("Particulars", "Russian name"))
        self.table.setAccessibleName(t("Particulars", "List of ethnicities"))
        self.add.set_words(t("Particulars", "Add to the list"))
        self.mend.set_words(t("Particulars", "Spell the chosen one so"))
        self.remove.set_words(t("Particulars", "Remove the chosen one"))

    def _show_list(self) -> None:
        listed = self._session.read(particulars.ethnicities)
        self.table.show_records([Listed(number, name) for number, name in listed.items()])
        self._allow()

    def _show_names(self, row: Listed | None) -> None:
        if row is not None:
            self.names.show_value(row.name)
        self._allow()

    def _allow(self) -> None:
        chosen = self.table.current() is not None
        self.mend.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _add(self) -> None:
        made = self._session.do(ethnicities.add, self.names.value())
        if made is not None:
            self._done()
            self.table.select(made)

    def _mend(self) -> None:
        row = self.table.current()
        if row is not None and self._session.did(ethnicities.rename, row.number, self.names.value()):
            self._done()

    def _remove(self) -> None:
        row = self.table.current()
        if row is not None and self._session.did(ethnicities.remove, row.number):
            self._done()
            self.names.show_value(Text())

    def _done(self) -> None:
        self.band.clear()
        self._show_list()


def columns() -> tuple[Column[Listed], ...]:
    """Both names."""
    return (
        Column(t("Particulars", "Kazakh name"), kazakh, share=1),
        Column(t("Particulars", "Russian name"), russian, share=1),
    )


def number_of(row: Listed) -> int:
    """What tells the rows apart."""
    return row.number


def kazakh(row: Listed) -> str:
    """The Kazakh name."""
    return row.name.kk


def russian(row: Listed) -> str:
    """The Russian name."""
    return row.name.ru
