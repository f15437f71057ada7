"""The people of the office: found by a few letters at the left, read and mended at the right."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.filters import Filter
from desktop.core.people import PersonDraft
from desktop.core.refusals import Trouble
from desktop.operations import bodies, merging, people
from desktop.ui.actions import Action, Actions
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.people.card import PersonCard
from desktop.ui.people.desk import CardDesk
from desktop.ui.people.export_sheet import ExportSheet
from desktop.ui.people.filters import FilterSheet
from desktop.ui.people.import_file import ASKING
from desktop.ui.people.list_panel import PeopleList
from desktop.ui.people.listing import Listed, of_person
from desktop.ui.people.memberships import Membership
from desktop.ui.people.nobody import Nobody
from desktop.ui.people.parts import TOPICS, made
from desktop.ui.people.rows import Rows
from desktop.ui.people.sheets import AddPersonSheet
from desktop.ui.people.tabs import ALL
from desktop.ui.session import Change, Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t

PAUSE = 120
"""Milliseconds without a letter after which the card follows the list: whoever types looks at the list."""
WHOLE = 1_000_000
"""People of a list that goes out."""
OWN = frozenset({"people", "bodies", "mandates", "particulars", "ethnicities"})
"""What changes more than single parts of the card."""
REPLACING = frozenset({"merging.merge", "anonymity.make_anonymous"})
"""After these the particulars of the same person are other ones."""


class PeoplePage(Page):
    """The record asked for is the number of a person."""

    topics: ClassVar[frozenset[str]] = OWN | TOPICS

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head = PageHead()
        self.organisations, self.awards = Button("plain", "bodies"), Button("plain", "sign")
        self.bring, self.add = Button("plain", "import"), Button("primary", "plus")
        self.list, self.card = PeopleList(), PersonCard(made(session, navigator))
        self.desk, self.rows = CardDesk(session, self.card, self), Rows(session, self.list)
        self.empty, self.bare, self.stack = Nobody(self.ask_list, self.ask_person), Panel(), QStackedWidget()
        self._waits = QTimer(self)
        self._waits.setSingleShot(True)
        self._waits.setInterval(PAUSE)
        self._build()
        self.organisations.clicked.connect(self.show_organisations)
        self.awards.clicked.connect(self.show_awards)
        self.bring.clicked.connect(self.ask_list)
        self.add.clicked.connect(self.ask_person)
        self.list.asked.connect(self._show_found)
        self.list.typing.connect(self._show_typed)
        self.list.search.installEventFilter(self)
        self._waits.timeout.connect(self.show_current)
        self.list.chosen.connect(self._choose)
        self.list.filling.connect(self._go_body)
        self.list.narrow.clicked.connect(self.ask_filter)
        self.list.export.clicked.connect(self.ask_export)
        self.card.particulars.consenting.connect(self.show_consents)
        self.card.journal.clicked.connect(navigator.show_journal)
        self.card.memberships.opening.connect(self._show_membership)
        self.actions_here = Actions(self, self.action_table)

    def _build(self) -> None:
        self.head.add(self.organisations)
        self.head.add(self.awards)
        self.head.add(self.bring)
        self.head.add(self.add)
        sides = SideBySide()
        sides.add(self.list, 430, 9, least=260)
        sides.add(self.card, 560, 14, least=640)
        self.bare.column.addWidget(self.empty)
        self.stack.addWidget(sides)
        self.stack.addWidget(self.bare)
        self.column.addWidget(self.head)
        self.column.addWidget(self.stack, 1)

    def action_table(self) -> tuple[Action, ...]:
        """What can be done here by key."""
        return (
            Action("add", t("People", "Add a person"), self.ask_person, "Ctrl+N"),
            Action("import", t("People", "Import a list"), self.ask_list, "Ctrl+O"),
            Action("find", t("People", "Find"), self.search, "Ctrl+F"),
            Action("filter", t("Filters", "Filter of people"), self.ask_filter, "Ctrl+Shift+F"),
            Action("export", t("Filters", "The list as a file"), self.ask_export, "Ctrl+E"),
            Action(
                "organisations", t("Organisations", "Organisations"), self.show_organisations, "Ctrl+Shift+O"
            ),
            Action("awards", t("Awards", "Awards"), self.show_awards, "Ctrl+Shift+A"),
            Action("edit", t("People", "Change the name"), self.edit, "F2"),
            Action("new_name", t("Former", "New name"), self.card.parts.names.ask_name, "F6"),
            Action("new_work", t("Former", "New work"), self.card.parts.names.ask_work, "F7"),
            Action("card", t("Card", "Save the card"), self.card.parts.record.ask_file, "Ctrl+S"),
            Action("consents", t("Consents", "Consents"), self.show_consents, "Ctrl+Shift+C"),
            Action("merge", t("Merging", "Make one record"), self.card.parts.record.ask_merging, "F8"),
            Action("seat", t("People", "Add to a body"), self.desk.ask_seat, "Ctrl+M"),
            Action("remove", t("People", "Remove the person"), self.desk.ask_to_remove, "Ctrl+Shift+Del"),
        )

    def retranslate(self) -> None:
        self.organisations.set_words(
            t("Organisations", "Organisations"),
            t("Organisations", "State bodies, associations, schools (Ctrl+Shift+O)"),
        )
        self.awards.set_words(
            t("Awards", "Awards"), t("Awards", "Public awards and who has them (Ctrl+Shift+A)")
        )
        self.bring.set_words(t("People", "Import a list…"), t("People", "Import a list (Ctrl+O)"))
        self.add.set_words(t("People", "Add a person…"), t("People", "Add a person (Ctrl+N)"))
        self.empty.retranslate()
        self.list.retranslate()
        self.card.retranslate()
        self.actions_here.retranslate()

    def refresh(self) -> None:
        day = self.session.now().date()
        self.head.set_words(
            t("People", "People"), t("People", "Composition on {day}").format(day=long_date(day))
        )
        count = self.session.read(people.count)
        self.stack.setCurrentIndex(0 if count else 1)
        self.bring.setVisible(bool(count))
        self.add.setVisible(bool(count))
        if not count:
            return
        without = self.session.read(people.count_without_body, day)
        first = not self.list.tabs.key()
        self.list.tabs.show_bodies(self.session.read(bodies.bodies, day), count, without)
        if first:
            self._choose_first_tab()
        self.list.filter.put_on(self.list.filter.held, self.session)
        self._show_list()

    def hear(self, change: Change) -> None:
        """An edit shows one row and the card anew; the list stays as it stands under the hand."""
        if change.topic == "people" and len(change.args) == 2 and isinstance(change.args[1], PersonDraft):
            person = self.session.read(people.person, int(str(change.args[0])))
            self.list.table.update_record(of_person(person))
            self.desk.show_person(person.id)
        elif change.topic == "particulars":
            if not self.desk.hear_particulars(change):
                self.refresh()
        elif change.topic in OWN:
            if change.operation in REPLACING:
                self.desk.forget()
            self.refresh()
        else:
            self.desk.show_parts(change.topic)

    def journal_of(self) -> dict[str, int]:
        """Of the person on the card."""
        person = self.card.person()
        return {} if person is None else {"person": person.id}

    def focus_first(self) -> None:
        if self.session.read(people.count):
            self.list.search.setFocus()
        else:
            self.empty.focus_first()

    # ------- what is shown

    def _choose_first_tab(self) -> None:
        """The first body that has members, else everyone."""
        day = self.session.now().date()
        seated = [body for body in self.session.read(bodies.bodies, day) if body.in_office]
        self.list.tabs.choose(str(seated[0].id) if seated else ALL)

    def _show_list(self) -> None:
        rows, limit = self.rows.listed()
        wanted = None if self.record is None else self.session.read(merging.standing, self.record)
        if wanted is not None and wanted not in {row.id for row in rows}:
            self.list.show_all()
            self.list.tabs.choose(ALL)
            rows, limit = self.rows.listed()
        self.list.show_people(rows, limit)
        if wanted is not None:
            self.list.table.select(wanted)
            self.record = None
        elif self.list.table.current() is None:
            self.list.table.select_first()
        current = self.list.table.current()
        self.desk.show_person(current.id if current else None)

    def _show_found(self) -> None:
        """Other rows were asked for: the first of them is meant."""
        rows, limit = self.rows.listed()
        self.list.show_people(rows, limit)
        self.list.table.select_first()
        self.desk.show_person(rows[0].id if rows else None)

    def _show_typed(self) -> None:
        """The list at once; the card when no further letter comes."""
        rows, limit = self.rows.listed()
        blocked = self.list.table.blockSignals(True)
        self.list.show_people(rows, limit)
        self.list.table.select_first()
        self.list.table.blockSignals(blocked)
        self._waits.start()

    def show_current(self) -> None:
        """Let the card show who is chosen in the list."""
        self._waits.stop()
        current = self.list.table.current()
        self.desk.show_person(current.id if current else None)

    def _choose(self, row: Listed | None) -> None:
        self.desk.show_person(row.id if row else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is no letter is about whom the list shows, not about who stood on the card before."""
        if event.type() == QEvent.Type.ShortcutOverride and self._waits.isActive():
            assert isinstance(event, QKeyEvent)
            if not event.text().isprintable() or not event.text():
                self.show_current()
        return super().eventFilter(watched, event)

    # ------- what is done

    def take_refusal(self, trouble: Trouble) -> bool:
        """What is wrong with particulars stands beside them."""
        return self.card.particulars.tell(trouble)

    def _show_membership(self, membership: Membership) -> None:
        self.navigator.go("mandate", membership.mandate.id)

    def search(self) -> None:
        """Go to the line that finds."""
        self.list.search.setFocus()
        self.list.search.selectAll()

    def edit(self) -> None:
        """Go to the surname."""
        if self.card.person() is not None:
            self.card.fields.lines["surname.ru" if language() == "ru" else "surname.kk"].setFocus()

    def ask_filter(self) -> None:
        """Open the sheet that narrows the list."""
        sheet = FilterSheet(self, self.session, self.list.filter.held)
        sheet.wanted.connect(self._narrow)
        sheet.open()

    def _narrow(self, wanted: Filter) -> None:
        """Show those whom a filter means; one that names a body looks among all."""
        if wanted.body is not None:
            self.list.tabs.choose(ALL)
        self.list.filter.put_on(wanted, self.session)
        self._show_found()

    def ask_export(self) -> None:
        """Open the sheet that saves the list as it is narrowed, all of it."""
        ExportSheet(self, self.session, self.rows.found(WHOLE)).open()

    def ask_list(self) -> None:
        """Go on to the import, where a list is asked for and shown before anything of it is kept."""
        self.navigator.go("import", ASKING)

    def _go_body(self) -> None:
        self.navigator.go("bodies", int(self.list.tabs.key()))

    def show_organisations(self) -> None:
        """Go on to the organisations that people come from."""
        self.navigator.go("organisations")

    def show_awards(self) -> None:
        """Go on to the public awards."""
        self.navigator.go("awards")

    def show_consents(self) -> None:
        """Go on to who consented to the keeping of their data."""
        self.navigator.go("consents")

    def ask_person(self) -> None:
        """Open the sheet that enters a person."""
        sheet = AddPersonSheet(self, self.session)
        sheet.added.connect(self._show_added)
        sheet.open()

    def _show_added(self, person_id: int) -> None:
        self.record = person_id
        self.refresh()
