"""The acts: the provisions in force on a day, what they mean, and the office's own acts."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.acts import LocalAct
from desktop.operations import acts, bodies, offices
from desktop.ui.languages import language
from desktop.ui.records import Column, Table
from desktop.ui.rules.provisions import ProvisionTable, held_on
from desktop.ui.rules.statement import ruling_on, statement
from desktop.ui.rules.words import days_in_force, rule_words
from desktop.ui.session import Session
from desktop.ui.theme import head_height
from desktop.ui.typefaces import row_height, scaled, two_line_height
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import Panel
from i18n import t

LEAST_ROWS, MOST_ROWS = 1, 7


class OfActs(QWidget):
    """``adding`` wants a sheet for a new act, ``editing`` and ``removing`` carry a LocalAct."""

    adding = Signal()
    editing = Signal(object)
    removing = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day = session.now().date()
        self.day_label, self.day = Label("body", wrap=False), DateField()
        self.provisions = ProvisionTable()
        self.meaning = Label("body", "muted")
        self.own: Table[LocalAct] = Table(self._columns, act_id)
        self.none = Label("body", "muted")
        self.add, self.edit = Button("primary", "plus"), Button("plain", "edit")
        self.remove = Button("plain", "cross")
        self.in_force, self.of_office = Panel(flush=True), Panel(flush=True)
        self._build()
        self.day.chosen.connect(self._take_day)
        self.add.clicked.connect(self.adding)
        self.edit.clicked.connect(self._edit_current)
        self.remove.clicked.connect(self._remove_current)
        self.own.opened.connect(self._edit_current)
        self.own.chosen.connect(self._allow)

    def _build(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools, gap=10)
        row.setContentsMargins(16, 0, 16, 10)
        row.addWidget(self.day_label)
        row.addWidget(self.day)
        self.day.setFixedWidth(scaled(150))
        self.meaning.setContentsMargins(16, 10, 16, 12)
        for widget in (tools, self.provisions, self.meaning):
            self.in_force.column.addWidget(widget)
        self.none.setContentsMargins(16, 0, 16, 8)
        buttons = QWidget()
        foot = FlowLayout(buttons, gap=10)
        foot.setContentsMargins(16, 10, 16, 12)
        for button in (self.add, self.edit, self.remove):
            foot.addWidget(button)
        for widget in (self.none, self.own, buttons):
            self.of_office.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.in_force)
        column.addWidget(self.of_office)

    def retranslate(self) -> None:
        """Words."""
        self.in_force.set_title(t("Rules", "Provisions in force"))
        self.of_office.set_title(t("Rules", "The region's own acts"))
        self.day_label.setText(t("Rules", "On the day"))
        self.day.setAccessibleName(t("Rules", "On the day"))
        self.provisions.setAccessibleName(t("Rules", "Provisions in force"))
        self.provisions.retranslate()
        self.own.setAccessibleName(t("Rules", "The region's own acts"))
        self.own.retranslate()
        self.none.setText(
            t(
                "Rules",
                "None so far. A regulation of the region lies over the national acts from its first day.",
            )
        )
        self.add.set_words(t("Rules", "Enter an act…"), t("Rules", "Enter an act (Ctrl+N)"))
        self.edit.set_words(t("Rules", "Change…"), t("Rules", "Change the chosen act (Enter)"))
        self.remove.set_words(t("Rules", "Remove…"), t("Rules", "Remove the chosen act"))

    def refresh(self) -> None:
        """Read the acts and show them."""
        session, day = self._session, self._day
        self.day.show_value(day)
        region = session.read(offices.settings).region
        held = held_on(session.read(acts.acts), region, day)
        self.provisions.show_records(held)
        set_rows(self.provisions, len(held), two_line_height())
        self.meaning.setText("\n".join(self._meaning(day)))
        own = session.read(acts.local_acts)
        self.own.show_records(own)
        self.own.setVisible(bool(own))
        self.none.setVisible(not own)
        self.edit.setVisible(bool(own))
        self.remove.setVisible(bool(own))
        set_rows(self.own, len(own), row_height())
        self._allow()

    def _meaning(self, day: date) -> list[str]:
        """What applies to each body, in words and figures."""
        told = []
        for body in self._session.read(bodies.bodies, day):
            found = ruling_on(self._session, body.rule, day)
            name = body.names.shown(language())
            if found is None:
                told.append(t("Rules", "{body}: no rule held for this day.").format(body=name))
            else:
                told.append(" ".join(statement(name, found, body.in_office)))
        return told

    def _take_day(self, day: date | None) -> None:
        if day is not None:
            self._day = day
        self.refresh()

    def _allow(self) -> None:
        chosen = self.own.current() is not None
        self.edit.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _edit_current(self) -> None:
        current = self.own.current()
        if current is not None:
            self.editing.emit(current)

    def _remove_current(self) -> None:
        current = self.own.current()
        if current is not None:
            self.removing.emit(current)

    def _columns(self) -> tuple[Column[LocalAct], ...]:
        return (
            Column(t("Rules", "Title"), title_word, share=5, bold=True),
            Column(t("Rules", "Number"), number_word, width=90),
            Column(t("Rules", "Approved by"), approved_word, share=4, tone="muted"),
            Column(t("Rules", "In force"), days_word, width=180),
            Column(t("Rules", "Bodies"), bodies_word, share=3, tone="muted"),
        )


def set_rows(table: Table[LocalAct] | ProvisionTable, count: int, height: int) -> None:
    """Make a table as high as its rows, within reason."""
    table.setFixedHeight(head_height() + min(MOST_ROWS, max(LEAST_ROWS, count)) * height + 2)


def act_id(act: LocalAct) -> int:
    """What tells the acts apart."""
    return act.id


def title_word(act: LocalAct) -> str:
    """The title."""
    return act.title.shown(language())


def number_word(act: LocalAct) -> str:
    """The number."""
    return act.number


def approved_word(act: LocalAct) -> str:
    """Who approved it."""
    return act.approved_by.shown(language())


def days_word(act: LocalAct) -> str:
    """From when to when."""
    return days_in_force(act.since, act.until)


def bodies_word(act: LocalAct) -> str:
    """The kinds of bodies that it speaks of."""
    words = rule_words()
    return ", ".join(words[each.body] for each in act.provisions)
