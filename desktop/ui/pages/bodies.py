"""The bodies of the office: which there are, and who sits in the chosen one on a day."""

from math import ceil
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from desktop.core.bodies import Body
from desktop.core.body_tree import parents
from desktop.operations import bodies, mandates, people, posts, standings
from desktop.ui.actions import Action, Actions
from desktop.ui.bodies.body_sheet import AddBodySheet
from desktop.ui.bodies.composition import Composition
from desktop.ui.bodies.desk import BodyDesk
from desktop.ui.bodies.formation import Formation
from desktop.ui.bodies.profile import Profile
from desktop.ui.bodies.rotation_sheet import RotationSheet
from desktop.ui.bodies.tree import BodyTree
from desktop.ui.bodies.types_sheet import TypesSheet
from desktop.ui.page import Navigator, Page
from desktop.ui.rules.statement import ruling_on
from desktop.ui.session import Session
from desktop.ui.typefaces import text_scale
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.rows import MARGIN
from desktop.ui.widgets.side_by_side import SideBySide
from desktop.ui.widgets.switch import Choice, Switch
from i18n import t

MEMBERS, ABOUT = "members", "about"


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
        self.list, self.listed = BodyTree(), Panel(flush=True)
        self.view, self.over_too, self.rotation = Switch(), QCheckBox(), Button("link", "clock")
        self.papers, self.dates = Button("link", "doc"), Button("link", "today")
        self.candidates, self.types = Button("link", "arrive"), Button("link", "edit")
        self.profile = Profile(session)
        self.composition, self.empty = Composition(), Formation(self)
        self.bare, self.stack, self.sides = Panel(), QStackedWidget(), SideBySide()
        self.desk = BodyDesk(self)
        self._build()
        self.candidates.clicked.connect(self.show_candidates)
        self.add.clicked.connect(self.ask_body)
        self.admit.clicked.connect(self.desk.ask_members)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter)
        self.composition.asked.connect(self._ask_day)
        self.composition.opening.connect(self.show_card)
        self.composition.ending.connect(self.desk.ask_end)
        self.composition.moving.connect(self.desk.ask_post)
        self.composition.removing.connect(self.desk.ask_removal)
        self.composition.renaming.connect(self.desk.ask_names)
        self.composition.seating.connect(self.desk.ask_seats)
        self.composition.admitting.connect(self.desk.ask_admission)
        self.composition.comparing.connect(self.desk.ask_comparison)
        self.composition.saving.connect(self.desk.ask_file)
        self.view.chosen.connect(self._show)
        self.over_too.toggled.connect(self.refresh)
        self.rotation.clicked.connect(self.ask_rotation)
        self.papers.clicked.connect(self._go_papers)
        self.dates.clicked.connect(self._go_dates)
        self.types.clicked.connect(self.ask_types)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.view)
        self.head.add(self.add)
        self.head.add(self.admit)
        self.listed.column.addWidget(self.list)
        self._foot = QWidget()
        foot = FlowLayout(self._foot, gap=6)
        foot.setContentsMargins(MARGIN, 8, MARGIN, 10)
        foot.addWidget(self.over_too)
        for link in (self.candidates, self.rotation, self.papers, self.dates, self.types):
            foot.addWidget(link)
        self.listed.column.addWidget(self._foot)
        self.stack.addWidget(self.composition)
        self.stack.addWidget(self.profile)
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
            Action("admit", t("Bodies", "Admit members"), self.desk.ask_members, "Ctrl+M"),
            Action("about", t("Bodies", "Composition or about the body"), self.turn_over, "F3"),
            Action("facts", t("Bodies", "Type, place in the tree, decision"), self.profile.ask_facts, "F6"),
            Action("papers", t("Bodies", "Papers of changes"), self._go_papers, "Ctrl+B"),
            Action("dates", t("Bodies", "Dates and ages"), self._go_dates, "Ctrl+T"),
            Action("rotation", t("Bodies", "Rotation of posts"), self.ask_rotation, "Ctrl+R"),
            Action("types", t("Bodies", "Types of the office"), self.ask_types, "Ctrl+Shift+T"),
            Action("candidates", t("Candidates", "Candidates"), self.show_candidates, "Ctrl+Shift+K"),
            Action("names", t("Bodies", "Names"), self.desk.ask_names, "F2"),
            Action("compare", t("Bodies", "Compare two days"), self.desk.ask_comparison, "Ctrl+D"),
            Action("save", t("Bodies", "Save the composition"), self.desk.ask_file, "Ctrl+S"),
            Action("seats", t("Bodies", "Seats"), self.desk.ask_seats, "Ctrl+Shift+M"),
            Action("admission", t("Bodies", "Admission"), self.desk.ask_admission, "F4"),
            Action("move", t("Bodies", "Another post"), self.desk.ask_post, "F7"),
            Action("end", t("Bodies", "End the mandate"), self.desk.ask_end, "Del"),
            Action("remove", t("Bodies", "Remove the entry"), self.desk.ask_removal, "Ctrl+Shift+Del"),
        )

    def retranslate(self) -> None:
        self.candidates.set_words(
            t("Candidates", "Candidates"), t("Candidates", "Candidates for membership (Ctrl+Shift+K)")
        )
        self.add.set_words(t("Bodies", "Add a body…"), t("Bodies", "Add a body (Ctrl+N)"))
        self.admit.set_words(t("Bodies", "Admit members…"), t("Bodies", "Admit members (Ctrl+M)"))
        self.list.setAccessibleName(t("Bodies", "Bodies"))
        self.view.show_choices(
            (Choice(MEMBERS, t("Bodies", "Composition")), Choice(ABOUT, t("Bodies", "About the body")))
        )
        self.view.setAccessibleName(t("Bodies", "What is shown of the body (F3)"))
        self.over_too.setText(t("Bodies", "Dissolved ones too"))
        self.papers.set_words(
            t("Bodies", "Papers of changes"), t("Bodies", "Requests, decisions, submissions (Ctrl+B)")
        )
        self.dates.set_words(
            t("Bodies", "Dates and ages"), t("Bodies", "Birthdays, ends of mandates, ages and sexes (Ctrl+T)")
        )
        self.types.set_words(
            t("Bodies", "Types of the office…"),
            t("Bodies", "Types of bodies that the office added (Ctrl+Shift+T)"),
        )
        self.composition.retranslate()
        self.profile.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        self.head.set_words(t("Bodies", "Bodies"), long_date(self.day))
        every = self.session.read(bodies.all_bodies, self.day)
        found = [body for body in every if self.over_too.isChecked() or body.lasts(self.day)]
        self.over_too.setVisible(any(not body.lasts(self.day) for body in every))
        own = bool(self.session.read(bodies.types))
        self.types.setVisible(own)
        self.actions_here.allow("types", own)
        self.list.show_bodies(found)
        high = sum(self.list.sizeHintForRow(row) for row in range(len(self.list.rows())))
        high += self._foot.heightForWidth(self.listed.width())
        self.sides.need(self.listed, ceil(high / text_scale()) + 2)
        if self.record is not None:
            self.list.select(self.record)
        if self.list.current() is None and found:
            self.list.select(found[0].id)
        self._name_rotation()
        self._show()

    def _name_rotation(self) -> None:
        """Say on the way to the rotation how many periods end soon."""
        ending = self.session.read(posts.soon, self.day)
        way = t("Bodies", "Whose period ends, whose turn comes (Ctrl+R)")
        if not ending:
            self.rotation.set_words(t("Bodies", "Rotation of posts…"), way)
            return
        told = t("Bodies", "Periods that ended or end soon: {count}. {way}")
        self.rotation.set_words(
            t("Bodies", "Rotation of posts ({count})…").format(count=ending),
            told.format(count=ending, way=way),
        )

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

    def _enter(self, *_opened: object) -> None:
        """Go on from a body to its members."""
        if self.stack.currentWidget() is self.composition:
            self.composition.table.setFocus()

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
        everyone = self.session.read(mandates.mandates, body.id, self.day)
        told = self.view.current() == ABOUT
        self.admit.setVisible(bool(everyone))
        for action in ("admission", "move", "end", "remove"):
            self.actions_here.allow(action, bool(everyone) and not told)
        if told:
            self.stack.setCurrentWidget(self.profile)
            self.profile.show_body(body, self._over(body), self.day)
            return
        self.stack.setCurrentWidget(self.composition if everyone else self.bare)
        if not everyone:
            self.empty.show_body(body, self.session.read(people.count) > 0)
            return
        members = (
            everyone
            if self.composition.past_too()
            else self.session.read(mandates.composition, body.id, self.day)
        )
        known = self.session.read(standings.standings, body.id, self.day)
        ruling = ruling_on(self.session, body.rule, self.day)
        vacancies = self.session.read(posts.states, body.id, self.day)
        self.composition.show_body(body, members, self.day, ruling, known, vacancies)

    def _over(self, body: Body) -> Body | None:
        """The body that one stands under."""
        known = {each.id: each for each in self.session.read(bodies.all_bodies, self.day)}
        return known.get(parents(list(known.values())).get(body.id) or 0)

    def _go_papers(self) -> None:
        self.navigator.go("basis")

    def _go_dates(self) -> None:
        self.navigator.go("dates", self.record)

    # ------- what is done

    def ask_body(self) -> None:
        """Open the sheet that adds a body."""
        sheet = AddBodySheet(self, self.session, self.list.current())
        sheet.added.connect(self._show_added)
        sheet.open()

    def _show_added(self, number: int) -> None:
        self.record = number
        self.refresh()

    def show_candidates(self) -> None:
        """Go on to the candidates for membership."""
        self.navigator.go("candidates")

    def turn_over(self) -> None:
        """Show the members, or what else is told of the body."""
        self.view.choose(MEMBERS if self.view.current() == ABOUT else ABOUT)
        self._show()

    def ask_rotation(self) -> None:
        """Open the sheet that tells whose period ends and whose turn comes."""
        sheet = RotationSheet(self, self.session, self.day)
        sheet.wanted.connect(self._show_added)
        sheet.open()

    def ask_types(self) -> None:
        """Open the sheet with the types that the office added."""
        TypesSheet(self, self.session).open()

    def show_card(self) -> None:
        """Show the card of the chosen membership."""
        member = self.composition.chosen()
        if member is not None:
            self.navigator.go("mandate", member.mandate.id)
