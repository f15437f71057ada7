"""The bodies of the office: which there are, and who sits in the chosen one on a day."""

from math import ceil
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.bodies import Body
from desktop.core.mandates import Member
from desktop.core.names import full
from desktop.operations import bodies, mandates, people
from desktop.ui.actions import Action, Actions
from desktop.ui.bodies.admission import AdmissionSheet
from desktop.ui.bodies.admit_sheet import AdmitSheet
from desktop.ui.bodies.body_sheet import AddBodySheet, RenameSheet
from desktop.ui.bodies.comparison import ComparisonSheet
from desktop.ui.bodies.composition import Composition
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.bodies.roster_sheet import RosterSheet
from desktop.ui.bodies.seats_sheet import SeatsSheet
from desktop.ui.bodies.words import kind_words
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.rules.statement import ruling_on
from desktop.ui.session import Session
from desktop.ui.typefaces import text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import Row, RowList
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t


class BodiesPage(Page):
    """The record asked for is the number of a body."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"office", "bodies", "mandates", "people", "acts", "settings"}
    )

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.day = session.now().date()
        self.head = PageHead()
        self.add, self.admit = Button("plain", "plus"), Button("primary", "plus")
        self.list, self.listed = RowList(), Panel(flush=True)
        self.composition, self.empty = Composition(), EmptyPage("rows")
        self.bare, self.stack, self.sides = Panel(), QStackedWidget(), SideBySide()
        self._build()
        self.add.clicked.connect(self.ask_body)
        self.admit.clicked.connect(self.ask_members)
        self.list.chosen.connect(self._choose)
        self.composition.asked.connect(self._ask_day)
        self.composition.ending.connect(self.ask_end)
        self.composition.removing.connect(self.ask_removal)
        self.composition.renaming.connect(self.ask_names)
        self.composition.seating.connect(self.ask_seats)
        self.composition.admitting.connect(self.ask_admission)
        self.composition.comparing.connect(self.ask_comparison)
        self.composition.saving.connect(self.ask_file)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.add)
        self.head.add(self.admit)
        self.listed.column.addWidget(self.list)
        self.stack.addWidget(self.composition)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(self.bare)
        self.sides.add(self.listed, 260, 2)
        self.sides.add(self.stack, 620, 7, least=440)
        self.column.addWidget(self.head)
        self.column.addWidget(self.sides, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("Bodies", "Add a body"), self.ask_body, "Ctrl+N"),
            Action("admit", t("Bodies", "Admit members"), self.ask_members, "Ctrl+M"),
            Action("names", t("Bodies", "Names"), self.ask_names, "F2"),
            Action("compare", t("Bodies", "Compare two days"), self.ask_comparison, "Ctrl+D"),
            Action("save", t("Bodies", "Save the composition"), self.ask_file, "Ctrl+S"),
            Action("seats", t("Bodies", "Seats"), self.ask_seats, "Ctrl+Shift+M"),
            Action("admission", t("Bodies", "Admission"), self.ask_admission, "F4"),
            Action("end", t("Bodies", "End the mandate"), self.ask_end, "Del"),
            Action("remove", t("Bodies", "Remove the entry"), self.ask_removal, "Ctrl+Shift+Del"),
        )

    def retranslate(self) -> None:
        self.add.set_words(t("Bodies", "Add a body…"), t("Bodies", "Add a body (Ctrl+N)"))
        self.admit.set_words(t("Bodies", "Admit members…"), t("Bodies", "Admit members (Ctrl+M)"))
        self.list.setAccessibleName(t("Bodies", "Bodies"))
        self.composition.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        self.head.set_words(t("Bodies", "Bodies"), long_date(self.day))
        found = self.session.read(bodies.bodies, self.day)
        self.list.show_rows([row_of(body) for body in found])
        high = sum(self.list.sizeHintForRow(row) for row in range(len(found)))
        self.sides.need(self.listed, ceil(high / text_scale()) + 2)
        if self.record is not None:
            self.list.select(self.record)
        if self.list.current() is None and found:
            self.list.select(found[0].id)
        self._show()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        if record is not None:
            self.day = self.session.now().date()

    def focus_first(self) -> None:
        self.list.setFocus()

    # ------- what is shown

    def body(self) -> Body | None:
        """The body that is chosen, by the names of the day."""
        chosen = self.list.current()
        return None if chosen is None else self.session.read(bodies.body, chosen, self.day)

    def _choose(self, chosen: object) -> None:
        self.record = chosen
        self._show()

    def _ask_day(self) -> None:
        day = self.composition.day.value()
        if day is not None and day != self.day:
            self.day = day
            self.refresh()
        else:
            self._show()

    def _show(self) -> None:
        body = self.body()
        if body is None:
            return
        everyone = self.session.read(mandates.mandates, body.id)
        self.stack.setCurrentWidget(self.composition if everyone else self.bare)
        self.admit.setVisible(bool(everyone))
        for action in ("admission", "end", "remove"):
            self.actions_here.allow(action, bool(everyone))
        if not everyone:
            self._show_empty(body)
            return
        members = (
            everyone
            if self.composition.past_too()
            else self.session.read(mandates.composition, body.id, self.day)
        )
        self.composition.show_body(body, members, self.day, ruling_on(self.session, body.rule, self.day))

    def _show_empty(self, body: Body) -> None:
        name = body.names.shown(language())
        steps = self._first_people()
        if self.session.read(people.count):
            steps = (
                Step(
                    "people",
                    t("Bodies", "Form it of people of the roster"),
                    t("Bodies", "Find them by letters, tick several at once"),
                    t("Bodies", "Admit members…"),
                    self.ask_members,
                    "mandates.admit",
                ),
            )
        names = Step(
            "edit",
            t("Bodies", "Look at its names"),
            body.names.full.shown(language()),
            t("Bodies", "Names…"),
            self.ask_names,
            "bodies.rename",
        )
        self.empty.set_words(
            t("Bodies", "{body}: no members yet").format(body=name),
            t("Bodies", "Its members will stand here with posts and days, and the quorum that follows."),
            *steps,
            names,
        )

    def _first_people(self) -> tuple[Step, ...]:
        """The steps while the office has no people at all."""
        return (
            Step(
                "import",
                t("Bodies", "Bring in a list of people"),
                t("Bodies", "From Excel or a text file; you see first what was recognised"),
                t("Bodies", "Import…"),
                self._go_import,
                "rosters.import_rows",
            ),
            Step(
                "plus",
                t("Bodies", "Enter people one by one"),
                t("Bodies", "Names in Kazakh and in Russian"),
                t("Bodies", "Enter…"),
                self._go_people,
                "people.add",
            ),
        )

    def _go_import(self) -> None:
        self.navigator.go("import")

    def _go_people(self) -> None:
        self.navigator.go("people")

    # ------- what is done

    def ask_body(self) -> None:
        """Open the sheet that adds a body."""
        sheet = AddBodySheet(self, self.session)
        sheet.added.connect(self._show_added)
        sheet.open()

    def _show_added(self, number: int) -> None:
        self.record = number
        self.refresh()

    def ask_members(self) -> None:
        """Open the sheet that admits members."""
        body = self.body()
        if body is not None:
            AdmitSheet(self, self.session, body).open()

    def ask_names(self) -> None:
        """Open the sheet with the names."""
        body = self.body()
        if body is not None:
            RenameSheet(self, self.session, body).open()

    def ask_comparison(self) -> None:
        """Open the sheet that compares two days of the body."""
        body = self.body()
        if body is not None:
            ComparisonSheet(self, self.session, body, self.day).open()

    def ask_file(self) -> None:
        """Open the sheet that saves the composition of the day."""
        body = self.body()
        if body is not None:
            RosterSheet(self, self.session, body, self.day).open()

    def ask_seats(self) -> None:
        """Open the sheet with the number of seats."""
        body = self.body()
        if body is not None:
            SeatsSheet(self, self.session, body).open()

    def ask_admission(self) -> None:
        """Open the sheet with the papers of the chosen member's admission."""
        body, member = self.body(), self.composition.chosen()
        if body is not None and member is not None:
            AdmissionSheet(self, self.session, member, *named(body, member)).open()

    def ask_end(self) -> None:
        """Open the sheet that ends the chosen mandate."""
        body, member = self.body(), self.composition.chosen()
        if body is not None and member is not None:
            EndSheet(self, self.session, member.mandate, *named(body, member)).open()

    def ask_removal(self) -> None:
        """Ask whether the chosen mandate was a mistake and goes."""
        body, member = self.body(), self.composition.chosen()
        if body is not None and member is not None:
            RemoveMandate(self, self.session, member.mandate, *named(body, member)).open()


def named(body: Body, member: Member) -> tuple[str, str]:
    """The member and the body as the window calls them."""
    speaks = language()
    return full(member.name(speaks)), body.names.shown(speaks)


def row_of(body: Body) -> Row:
    """A body in the list: its name, its kind where the name does not say it, how many seats are held."""
    name = body.names.shown(language())
    kind = kind_words()[body.kind] if body.rule == "other" else ""
    figure = str(body.in_office) if body.seats is None else f"{body.in_office}/{body.seats}"
    return Row(body.id, name, "" if kind == name else kind, aside=figure)
