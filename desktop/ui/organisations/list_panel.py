"""The list of organisations: all, or those whose accreditation runs out; by kind, by a few letters."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.organisations import KINDS, Organisation, organisation_key, runs_out
from desktop.ui.organisations.words import (
    accreditation_chip,
    closed_chip,
    kind_and_place,
    kind_words,
    name_word,
)
from desktop.ui.records import Column, Table
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Line, Panel
from desktop.ui.widgets.search import SearchLine
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

ALL, ENDING = "all", "ending"


class OrganisationList(Panel):
    """``asked`` wants other rows; ``chosen`` carries an Organisation or None, ``opened`` one."""

    asked = Signal()
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._day = date.min
        self.tabs, self.search, self.kind = Switch(tabs=True), SearchLine(), QComboBox()
        self.table: Table[Organisation] = Table(self._columns, organisation_id, rows="two")
        self.foot, self.none, self.way_out = Label("small", "muted"), Label("body", "muted"), Button("link")
        self._stack = QStackedWidget()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._build()
        self.tabs.chosen.connect(self._ask)
        self.search.textEdited.connect(self._ask)
        self.search.left_for_list.connect(self.enter)
        self.kind.activated.connect(self._ask)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.way_out.clicked.connect(self._leave)

    def _build(self) -> None:
        tools, empty = QWidget(), QWidget()
        row = FlowLayout(tools, gap=8, lead=True)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(self.search)
        row.addWidget(self.kind)
        column = QVBoxLayout(empty)
        column.setContentsMargins(16, 20, 16, 16)
        column.addWidget(self.none)
        column.addWidget(self.way_out)
        column.addStretch(1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.foot.setContentsMargins(10, 6, 10, 6)
        for widget in (self.tabs, Line(), tools, self._stack, self.foot):
            self.column.addWidget(widget, 1 if widget is self._stack else 0)

    def retranslate(self) -> None:
        """Fixed words."""
        self.search.set_words(t("Organisations", "Name, seat or leader"))
        self.tabs.setAccessibleName(t("Organisations", "Which organisations are listed"))
        self.table.setAccessibleName(t("Organisations", "Organisations"))
        self.table.retranslate()
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(t("Organisations", "All kinds"), "")
        words = kind_words()
        for kind in KINDS:
            self.kind.addItem(words[kind], kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.setAccessibleName(t("Organisations", "Kind"))

    def show_organisations(self, every: Sequence[Organisation], total: int, ending: int, day: date) -> None:
        """Show those of ``every`` found that belong to the tab and the kind that are chosen."""
        self._day = day
        self.tabs.show_choices(
            (
                Choice(ALL, t("Organisations", "All"), str(total)),
                Choice(ENDING, t("Organisations", "Accreditation runs out"), str(ending)),
            )
        )
        kind = str(self.kind.currentData() or "")
        shown = [
            each
            for each in every
            if kind in ("", each.kind) and (self.tabs.current() != ENDING or runs_out(each, day))
        ]
        self.table.show_records(sorted(shown, key=by_name))
        self._stack.setCurrentIndex(0 if shown else 1)
        self.foot.show_text(
            t("Organisations", "Shown: {count}, in alphabetical order").format(count=len(shown))
            if shown
            else ""
        )
        self._show_none()

    def typed(self) -> str:
        """What organisations are found by."""
        return self.search.text().strip()

    def show_all(self) -> None:
        """Find by nothing, of every kind."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.tabs.choose(ALL)

    def enter(self) -> None:
        """Go on into the table."""
        if self.table.records.records:
            self.table.setFocus()
            if self.table.current() is None:
                self.table.select_first()

    def _show_none(self) -> None:
        if self.typed():
            self.none.setText(t("Organisations", "Nothing found for “{typed}”.").format(typed=self.typed()))
        elif self.tabs.current() == ENDING:
            self.none.setText(t("Organisations", "No accreditation has ended or ends within 90 days."))
        else:
            self.none.setText(t("Organisations", "There is none of this kind."))
        self.way_out.set_words(t("Organisations", "Show all organisations"))

    def _leave(self) -> None:
        self.show_all()
        self.search.setFocus()
        self.asked.emit()

    def _ask(self, *_what: object) -> None:
        self.asked.emit()

    def _columns(self) -> tuple[Column[Organisation], ...]:
        return (
            Column(t("Organisations", "Name"), name_word, share=6, second=kind_and_place),
            Column(t("Organisations", "Accreditation"), nothing, width=206, chip=self._chip),
        )

    def _chip(self, organisation: Organisation) -> Chip | None:
        return closed_chip(organisation) or accreditation_chip(organisation, self._day)


def organisation_id(organisation: Organisation) -> int:
    """What tells the rows apart."""
    return organisation.id


def by_name(organisation: Organisation) -> str:
    """The order of the list: names differ between the languages, so it is that of the window."""
    return organisation_key(name_word(organisation))


def nothing(_: Organisation) -> str:
    """The chip says it."""
    return ""
