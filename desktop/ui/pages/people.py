"""The people of the office: found by a few letters at the left, read and mended at the right."""

from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.filters import EVERYONE, IN_NONE, Filter
from desktop.core.names import full
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft
from desktop.core.refusals import NoSuchRecord, Trouble
from desktop.operations import bodies, finding, mandates, merging, particulars, people
from desktop.ui.actions import Action, Actions
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.languages import language
from desktop.ui.page import Navigator, Page
from desktop.ui.people.card import PersonCard
from desktop.ui.people.ethnicity_sheet import EthnicitySheet
from desktop.ui.people.export_sheet import ExportSheet
from desktop.ui.people.filters import FilterSheet
from desktop.ui.people.import_file import choose_roster
from desktop.ui.people.list_panel import PeopleList
from desktop.ui.people.listing import Listed, matching, of_members, of_person
from desktop.ui.people.memberships import Membership, body_word
from desktop.ui.people.parts import TOPICS, made
from desktop.ui.people.removal import RemovePerson
from desktop.ui.people.sheets import AddPersonSheet, ask_seat
from desktop.ui.people.tabs import ALL, WITHOUT
from desktop.ui.session import Change, Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.dates import long_date
from desktop.ui.widgets.empty import EmptyPage, Step
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.side_by_side import SideBySide
from i18n import t

LIMIT = 5_000
"""People listed at once without a word to find them by."""
FOUND = 100
"""People listed of those found: as many as anyone reads before a letter more is typed."""
WHOLE = 1_000_000
"""People of a list that goes out."""
OWN = frozenset({"people", "bodies", "mandates", "particulars", "ethnicities"})
"""What changes more than single parts of the card."""


class PeoplePage(Page):
    """The record asked for is the number of a person."""

    topics: ClassVar[frozenset[str]] = OWN | TOPICS

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.head = PageHead()
        self.organisations, self.awards = Button("plain", "bodies"), Button("plain", "sign")
        self.bring, self.add = Button("plain", "import"), Button("primary", "plus")
        self.list, self.card = PeopleList(), PersonCard(made(session, navigator))
        self.empty, self.bare, self.stack = EmptyPage("rows"), Panel(), QStackedWidget()
        self._build()
        self.organisations.clicked.connect(self.show_organisations)
        self.awards.clicked.connect(self.show_awards)
        self.bring.clicked.connect(self.ask_list)
        self.add.clicked.connect(self.ask_person)
        self.list.asked.connect(self._show_found)
        self.list.chosen.connect(self._choose)
        self.list.filling.connect(self._go_body)
        self.list.narrow.clicked.connect(self.ask_filter)
        self.list.export.clicked.connect(self.ask_export)
        self.card.edited.connect(self._keep)
        self.card.particulars.stated.connect(self._state)
        self.card.particulars.asked.connect(self._reveal)
        self.card.particulars.listing.connect(self.ask_ethnicities)
        self.card.particulars.consenting.connect(self.show_consents)
        self.card.memberships.adding.connect(self.ask_seat)
        self.card.memberships.ending.connect(self._ask_end)
        self.card.memberships.removing.connect(self._ask_removal)
        self.card.removing.connect(self.ask_to_remove)
        self.card.journal.clicked.connect(navigator.show_journal)
        self.actions_here = Actions(self, self.action_table)
        self._particulars_of: int | None = None
        self._revealed: Particulars | None = None

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
            Action("seat", t("People", "Add to a body"), self.ask_seat, "Ctrl+M"),
            Action("remove", t("People", "Remove the person"), self.ask_to_remove, "Ctrl+Shift+Del"),
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
        self.empty.set_words(
            t("People", "No people yet"),
            t("People", "Everyone who sits in a body, or may, stands here once, with both spellings."),
            Step(
                "import",
                t("People", "Bring in the list you have"),
                t("People", "From Excel or a text file; you see first what was recognised"),
                t("People", "Import a list…"),
                self.ask_list,
                "rosters.import_rows",
            ),
            Step(
                "plus",
                t("People", "Enter people one by one"),
                t("People", "Names in Kazakh and in Russian, organisation and post"),
                t("People", "Add a person…"),
                self.ask_person,
                "people.add",
            ),
        )
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
        self._show_list()

    def hear(self, change: Change) -> None:
        """An edit shows one row and the card anew; the list stays as it stands under the hand."""
        if change.topic == "people" and len(change.args) == 2 and isinstance(change.args[1], PersonDraft):
            person = self.session.read(people.person, int(str(change.args[0])))
            self.list.table.update_record(of_person(person))
            self._show_card(person.id)
        elif change.topic == "particulars":
            self._hear_particulars(change)
        elif change.topic in OWN:
            self.refresh()
        else:
            self._show_parts(change.topic)

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
        rows, limit = self._rows()
        wanted = None if self.record is None else self.session.read(merging.standing, self.record)
        if wanted is not None and wanted not in {row.id for row in rows}:
            self.list.show_all()
            self.list.tabs.choose(ALL)
            rows, limit = self._rows()
        self.list.show_people(rows, limit)
        if wanted is not None:
            self.list.table.select(wanted)
            self.record = None
        elif self.list.table.current() is None:
            self.list.table.select_first()
        current = self.list.table.current()
        self._show_card(current.id if current else None)

    def _show_found(self) -> None:
        """Other rows were asked for: the first of them is meant."""
        rows, limit = self._rows()
        self.list.show_people(rows, limit)
        self.list.table.select_first()
        self._show_card(rows[0].id if rows else None)

    def _rows(self) -> tuple[list[Listed], int]:
        """The rows of the tab that are found, and how many there can be at most."""
        key, typed, day = self.list.tabs.key(), self.list.typed(), self.session.now().date()
        if key in (ALL, WITHOUT) or self.list.filter.held != EVERYONE:
            limit = FOUND if typed else LIMIT
            return [of_person(person) for person in self._found(limit)], limit
        rows = of_members(self.session.read(mandates.composition, int(key), day))
        return matching(rows, typed), LIMIT

    def _found(self, limit: int) -> list[Person]:
        """People of the tab whom words and filter mean."""
        key, wanted = self.list.tabs.key(), self.list.filter.held
        if key != ALL and wanted.body is None:
            wanted = replace(wanted, body=IN_NONE if key == WITHOUT else int(key))
        day = self.session.now().date()
        return self.session.read(finding.find, self.list.typed(), day, wanted, limit)

    def _choose(self, row: Listed | None) -> None:
        self._show_card(row.id if row else None)

    def _show_card(self, person_id: int | None) -> None:
        if person_id is None:
            self.card.show_person(None)
            return
        day = self.session.now().date()
        try:
            person = self.session.read(people.person, person_id)
        except NoSuchRecord:
            self.card.show_person(None)
            return
        found = self.session.read(mandates.mandates_of, person_id, day)
        self.card.show_person(person, [Membership(body, mandate, day) for body, mandate in found])
        self._show_particulars(person)

    def _show_particulars(self, person: Person) -> None:
        """What is restricted stays hidden until it is asked for, and again when another person is shown."""
        anew = self._particulars_of != person.id
        if anew:
            self._particulars_of, self._revealed = person.id, None
        self.card.particulars.show_list(self.session.read(particulars.ethnicities))
        held, hidden = self._revealed, frozenset[str]()
        if held is None:
            held, hidden = self.session.read(particulars.of, person.id)
        self.card.particulars.show_person(held, hidden, person.sex, self.session.now().date(), anew)

    def _hear_particulars(self, change: Change) -> None:
        """One thing was stated, of whom is shown; what was revealed stays so without another look."""
        person = self.card.person()
        if person is None or change.anew:
            self._particulars_of = None
            self.refresh()
        elif change.args[0] == person.id:
            if self._revealed is not None:
                stated: dict[str, Any] = {str(change.args[1]): change.args[2]}
                self._revealed = replace(self._revealed, **stated)
            self._show_particulars(person)

    def _show_parts(self, topic: str) -> None:
        """Show anew the parts that a change is about."""
        person = self.card.person()
        for part in self.card.further:
            if person and topic in part.topics:
                part.show_person(person, anew=False)

    # ------- what is done

    def _state(self, field: str, value: object) -> None:
        """Keep one thing that the person stated."""
        if self._particulars_of is not None:
            self.session.did(particulars.state, self._particulars_of, field, value)

    def _reveal(self) -> None:
        """Show what is hidden of this person."""
        person = self.card.person()
        held = person and self.session.do(particulars.reveal, person.id)
        if person and held:
            self._revealed = held
            self._show_particulars(person)

    def take_refusal(self, trouble: Trouble) -> bool:
        """What is wrong with particulars stands beside them."""
        return self.card.particulars.tell(trouble)

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
        ExportSheet(self, self.session, self._found(WHOLE)).open()

    def ask_list(self) -> None:
        """Let a list be chosen; it is shown before anything of it is kept."""
        choose_roster(self, self._go_import)

    def _go_import(self, path: Path) -> None:
        self.navigator.go("import", path)

    def _go_body(self) -> None:
        self.navigator.go("bodies", int(self.list.tabs.key()))

    def _keep(self, person_id: int, draft: PersonDraft) -> None:
        if not self.session.did(people.edit, person_id, draft):
            self.card.tell_unkept()

    def show_organisations(self) -> None:
        """Go on to the organisations that people come from."""
        self.navigator.go("organisations")

    def show_awards(self) -> None:
        """Go on to the public awards."""
        self.navigator.go("awards")

    def show_consents(self) -> None:
        """Go on to who consented to the keeping of their data."""
        self.navigator.go("consents")

    def ask_ethnicities(self) -> None:
        """Open the office's list of ethnicities."""
        EthnicitySheet(self, self.session).open()

    def ask_person(self) -> None:
        """Open the sheet that enters a person."""
        sheet = AddPersonSheet(self, self.session)
        sheet.added.connect(self._show_added)
        sheet.open()

    def _show_added(self, person_id: int) -> None:
        self.record = person_id
        self.refresh()

    def ask_seat(self) -> None:
        """Open the sheet that seats the person in a body."""
        person = self.card.person()
        if person is not None:
            ask_seat(self, self.session, person)

    def _ask_end(self, row: Membership) -> None:
        person = self.card.person()
        if person is not None:
            name = full(person.name(language()))
            EndSheet(self, self.session, row.mandate, name, body_word(row)).open()

    def _ask_removal(self, row: Membership) -> None:
        person = self.card.person()
        if person is not None:
            name = full(person.name(language()))
            RemoveMandate(self, self.session, row.mandate, name, body_word(row)).open()

    def ask_to_remove(self) -> None:
        """Ask whether the person was entered by mistake and goes; nothing typed is left to be kept then."""
        self.card.fields.flush()
        person = self.card.person()
        if person is not None:
            RemovePerson(self, self.session, person).open()
