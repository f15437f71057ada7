"""Who consented to the keeping of their data, and who has not yet."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.names import full
from desktop.core.people import person_key
from desktop.documents.consents import ConsentList, Line, kept_words
from desktop.operations import consents
from desktop.operations.consents import Consent
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import figure, language
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.page import Navigator, Page
from desktop.ui.records import Column, Table
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date, numeric
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Line as Rule
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

LACKING, GIVEN, ALL = "lacking", "given", "all"
WHICH = {LACKING: False, GIVEN: True, ALL: None}
MOST = 1_000
"""Rows that are shown at once."""


class ConsentsPage(Page):
    """A row leads to the person."""

    topics: ClassVar[frozenset[str]] = frozenset({"people", "particulars"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head = PageHead()
        self.to_people, self.save = Button("plain", "left"), Button("primary", "export")
        self.view, self.foot = Switch(), Label("small", "muted")
        self.table: Table[Consent] = Table(columns, person_id, sortable=True)
        self._build()
        self.to_people.clicked.connect(self.go_back)
        self.save.clicked.connect(self.ask_file)
        self.view.chosen.connect(self.refresh)
        self.table.opened.connect(self._show_person)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.to_people)
        self.head.add(self.save)
        tools, below = QWidget(), QWidget()
        row = FlowLayout(tools, gap=12)
        row.setContentsMargins(16, 14, 16, 10)
        row.addWidget(self.view)
        column = QVBoxLayout(below)
        column.setContentsMargins(10, 8, 12, 8)
        column.addWidget(self.foot)
        panel = Panel(flush=True)
        for part in (tools, Rule(), self.table, below):
            panel.column.addWidget(part, 1 if part is self.table else 0)
        self.column.addWidget(self.head)
        self.column.addWidget(panel, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("save", t("Consents", "Save the list"), self.ask_file, "Ctrl+S"),
            Action("back", t("Consents", "To the people"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.to_people.set_words(t("Consents", "To the people"), t("Consents", "To the people (Esc)"))
        self.save.set_words(t("Consents", "Save…"), t("Consents", "As PDF, Excel or CSV (Ctrl+S)"))
        self.view.setAccessibleName(t("Consents", "Whose consents are listed"))
        self.table.setAccessibleName(t("Consents", "Consents"))
        self.table.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        day = self.session.now().date()
        self.head.set_words(
            t("Consents", "Consents"),
            t("Consents", "To the keeping of data, on {day}; Enter opens the person").format(
                day=long_date(day)
            ),
        )
        count = self.session.read(consents.count)
        counts = {LACKING: count.lacking, GIVEN: count.given, ALL: count.given + count.lacking}
        words = {
            LACKING: t("Consents", "Without"),
            GIVEN: t("Consents", "Given"),
            ALL: t("Consents", "All"),
        }
        self.view.show_choices(
            [Choice(key, words[key], figure(counts[key])) for key in (LACKING, GIVEN, ALL)]
        )
        self._show_rows(counts[self.view.current()])

    def _show_rows(self, count: int) -> None:
        rows = self.session.read(consents.consents, WHICH[self.view.current()], MOST)
        lacking = self.view.current() == LACKING
        everyone = t("Consents", "Nobody is without a consent.")
        self.table.set_empty(everyone if lacking else t("Consents", "No consent is noted yet."))
        self.table.show_records(rows)
        text = (
            t("Consents", "The first {shown} of {count} are shown; the file has all of them.")
            if len(rows) < count
            else t("Consents", "In the list: {count}.")
        )
        self.foot.setText(text.format(shown=figure(len(rows)), count=figure(count)))

    def focus_first(self) -> None:
        self.table.setFocus()

    def ask_file(self) -> None:
        """Open the sheet that saves the list."""
        found = self.session.read(consents.consents, WHICH[self.view.current()])
        lines = [Line(*each) for each in found]
        make = ConsentList(self.session.now().date(), lines)
        ListSheet(self, self.session, make, "consents").open()

    def go_back(self) -> None:
        """To the people."""
        self.navigator.go("people")

    def _show_person(self, row: Consent | None) -> None:
        if row is not None:
            self.navigator.go("people", row.person.id)


def columns() -> tuple[Column[Consent], ...]:
    """Who, when, by which paper, what is kept."""
    return (
        Column(t("Consents", "Full name"), name, share=6, order=by_alphabet),
        Column(t("Consents", "Consent of"), day, width=120, right=True, order=by_day),
        Column(t("Consents", "Paper"), paper, share=3),
        Column(t("Consents", "What is kept"), kept, share=4, tone="muted"),
    )


def person_id(row: Consent) -> int:
    """What tells the rows apart."""
    return row.person.id


def name(row: Consent) -> str:
    """The full name in the language of the window."""
    return full(row.person.name(language()))


def day(row: Consent) -> str:
    """The day of the consent."""
    return numeric(row.day)


def by_alphabet(row: Consent) -> str:
    """Where the person stands in the Kazakh alphabet."""
    return person_key(row.person)


def by_day(row: Consent) -> date:
    """The day of the consent, who gave none first."""
    return row.day or date.min


def paper(row: Consent) -> str:
    """Its paper."""
    return row.paper


def kept(row: Consent) -> str:
    """What is kept of the person."""
    return kept_words(row.kept, t)
