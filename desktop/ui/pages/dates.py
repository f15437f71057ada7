"""Sheets of those who sit: birthdays and mandates that end in a period, ages and sexes."""

from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.ahead import Birthday, Ending
from desktop.documents.ahead import AgeSheet, Birthdays, Ends, Scope, mean_words
from desktop.documents.listing import Listed
from desktop.operations import bodies, dates, offices
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import figure, language
from desktop.ui.mandates.ahead_tables import (
    AgeLine,
    age_columns,
    age_key,
    age_lines,
    birthday_columns,
    birthday_key,
    end_columns,
    end_key,
)
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.page import Navigator, Page
from desktop.ui.records import Table
from desktop.ui.session import Session
from desktop.ui.typefaces import scaled
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import DateField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

BIRTHDAYS, ENDS, AGES = "birthdays", "ends", "ages"
DAY_WIDTH, BODY_WIDTH = 140, 220


class DatesPage(Page):
    """The record asked for is the number of a body, None for all of them."""

    topics: ClassVar[frozenset[str]] = frozenset({"bodies", "mandates", "people", "particulars", "settings"})

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        today = session.now().date()
        self.head = PageHead()
        self.to_bodies, self.save = Button("plain", "left"), Button("primary", "export")
        self.view, self.of_body = Switch(), QComboBox()
        self.since_label, self.until_label, self.on_label = (Label("body", wrap=False) for _ in range(3))
        self.since, self.until, self.on = DateField(), DateField(), DateField()
        self.birthdays: Table[Birthday] = Table(birthday_columns, birthday_key)
        self.ends: Table[Ending] = Table(end_columns, end_key)
        self.ages: Table[AgeLine] = Table(age_columns, age_key)
        self.stack, self.foot = QStackedWidget(), Label("small", "muted")
        self._content: Listed | None = None
        self._build()
        self.since.show_value(today)
        self.until.show_value(today + timedelta(days=session.read(offices.settings).soon))
        self.on.show_value(today)
        self.to_bodies.clicked.connect(self.go_back)
        self.save.clicked.connect(self.ask_file)
        self.view.chosen.connect(self.refresh)
        self.of_body.activated.connect(self.refresh)
        for field in (self.since, self.until, self.on):
            field.chosen.connect(self.refresh)
        self.birthdays.opened.connect(self._show_person)
        self.ends.opened.connect(self._show_mandate)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.to_bodies)
        self.head.add(self.save)
        tools = QWidget()
        row = FlowLayout(tools, gap=12)
        row.setContentsMargins(16, 14, 16, 10)
        self._period = (beside(self.since_label, self.since), beside(self.until_label, self.until))
        self._day = beside(self.on_label, self.on)
        for widget in (self.view, self.of_body, *self._period, self._day):
            row.addWidget(widget)
        for table in (self.birthdays, self.ends, self.ages):
            self.stack.addWidget(table)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(10, 8, 12, 8)
        column.addWidget(self.foot)
        panel = Panel(flush=True)
        for part in (tools, self.stack, below):
            panel.column.addWidget(part, 1 if part is self.stack else 0)
        self.column.addWidget(self.head)
        self.column.addWidget(panel, 1)
        self._fit()

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("save", t("Ahead", "Save the list"), self.ask_file, "Ctrl+S"),
            Action("back", t("Ahead", "To the bodies"), self.go_back, "Esc"),
        )

    def retranslate(self) -> None:
        self.head.set_words(
            t("Ahead", "Dates and ages"), t("Ahead", "Of those in office; a list opens what stands in it")
        )
        self.to_bodies.set_words(t("Ahead", "To the bodies"), t("Ahead", "To the bodies (Esc)"))
        self.save.set_words(t("Ahead", "Save…"), t("Ahead", "As PDF, Excel or CSV (Ctrl+S)"))
        self.view.show_choices(
            (
                Choice(BIRTHDAYS, t("Ahead", "Birthdays")),
                Choice(ENDS, t("Ahead", "Ends of mandates")),
                Choice(AGES, t("Ahead", "Ages and sexes")),
            )
        )
        self.view.setAccessibleName(t("Ahead", "Which list"))
        self.of_body.setAccessibleName(t("Ahead", "Of which body"))
        for label, field, word in (
            (self.since_label, self.since, t("Ahead", "From")),
            (self.until_label, self.until, t("Ahead", "until")),
            (self.on_label, self.on, t("Ahead", "On the day")),
        ):
            label.setText(word)
            field.setAccessibleName(word)
        self.birthdays.set_empty(t("Ahead", "Nobody in office has a birthday in these days."))
        self.ends.set_empty(t("Ahead", "No mandate and no period ends in these days."))
        for table, name in (
            (self.birthdays, t("Ahead", "Birthdays")),
            (self.ends, t("Ahead", "Ends of mandates")),
            (self.ages, t("Ahead", "Ages and sexes")),
        ):
            table.setAccessibleName(name)
            table.retranslate()
        self.actions_here.retranslate()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self._list_bodies(record)

    def refresh(self) -> None:
        self._list_bodies(self.of_body.currentData())
        view = self.view.current()
        for asked in self._period:
            asked.setVisible(view != AGES)
        self._day.setVisible(view == AGES)
        scope = self._scope()
        self.save.setEnabled(scope is not None)
        self.actions_here.allow("save", scope is not None)
        if scope is None:
            self.foot.setText(t("Ahead", "Type two dates, the earlier one first."))
            return
        match view:
            case "birthdays":
                self._show_birthdays(scope)
            case "ends":
                self._show_ends(scope)
            case _:
                self._show_ages(scope)

    def focus_first(self) -> None:
        table = self.stack.currentWidget()
        if table is not None:
            table.setFocus()

    # ------- what is shown

    def _list_bodies(self, wanted: object) -> None:
        """All bodies and each of them; the one that was chosen stays."""
        speaks, day = language(), self.session.now().date()
        self.of_body.clear()
        self.of_body.addItem(t("Ahead", "All bodies"), None)
        for body in self.session.read(bodies.bodies, day):
            self.of_body.addItem(body.names.shown(speaks), body.id)
        self.of_body.setCurrentIndex(max(0, self.of_body.findData(wanted)))

    def _scope(self) -> Scope | None:
        """The days and the body; None where the days are none."""
        first, last = (self.on, self.on) if self.view.current() == AGES else (self.since, self.until)
        since = None if first.is_wrong() else first.value()
        until = None if last.is_wrong() else last.value()
        if since is None or until is None or since > until:
            return None
        number = self.of_body.currentData()
        body = self.session.read(bodies.body, number, until) if number is not None else None
        return Scope(since, until, body)

    def _show_birthdays(self, scope: Scope) -> None:
        today = self.session.now().date()
        of = scope.body.id if scope.body else None
        found = self.session.read(dates.birthdays_in, scope.since, scope.until, today, of)
        self.birthdays.show_records(found)
        self._show_list(self.birthdays, Birthdays(scope, found), len(found))

    def _show_ends(self, scope: Scope) -> None:
        of = scope.body.id if scope.body else None
        found = self.session.read(dates.ends_in, scope.since, scope.until, of)
        self.ends.show_records(found)
        self._show_list(self.ends, Ends(scope, found), len(found))

    def _show_ages(self, scope: Scope) -> None:
        found = self.session.read(dates.ages_on, scope.until, scope.body.id if scope.body else None)
        self.ages.show_records(age_lines(found))
        self.stack.setCurrentWidget(self.ages)
        self.foot.setText(mean_words(found, t))
        self._content = AgeSheet(scope, found)

    def _show_list(self, table: QWidget, content: Listed, count: int) -> None:
        self.stack.setCurrentWidget(table)
        self.foot.setText(t("Ahead", "In all: {count}.").format(count=figure(count)))
        self._content = content

    # ------- what is done

    def ask_file(self) -> None:
        """Open the sheet that saves the list."""
        if self._content is not None:
            ListSheet(self, self.session, self._content, str(self.view.current())).open()

    def go_back(self) -> None:
        """To the bodies."""
        self.navigator.go("bodies", self.of_body.currentData())

    def _show_person(self, birthday: Birthday | None) -> None:
        if birthday is not None:
            self.navigator.go("people", birthday.person.id)

    def _show_mandate(self, ending: Ending | None) -> None:
        if ending is not None:
            self.navigator.go("mandate", ending.member.mandate.id)

    def _fit(self) -> None:
        for field in (self.since, self.until, self.on):
            field.setFixedWidth(scaled(DAY_WIDTH))
        self.of_body.setMinimumWidth(scaled(BODY_WIDTH))
        self.of_body.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "of_body"):
            self._fit()


def beside(label: QWidget, field: QWidget) -> QWidget:
    """A field that its label never leaves, however the row is broken."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field)
    return made
