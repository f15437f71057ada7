"""What is pressed on the pages of the records before they are pictured and measured."""

from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.core.mandates import Admission
from desktop.core.people import PersonDraft
from desktop.core.texts import Text
from desktop.operations import agenda, bodies, mandates, people
from desktop.ui.bodies.admit_sheet import AdmitSheet
from desktop.ui.bodies.body_sheet import AddBodySheet
from desktop.ui.bodies.comparison import ComparisonSheet
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.journal.checking import CheckPaper
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.plan import PlanPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.people.seat_sheet import SeatSheet
from desktop.ui.people.sheets import AddPersonSheet
from desktop.ui.rules.act_sheet import ActSheet
from desktop.ui.window import MainWindow

ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "kz-1048.csv"
MASLIKHAT = Text("Облыстық мәслихат", "Областной маслихат")
MIXED = Path(__file__).parents[1] / "data" / "rosters" / "mixed.csv"


def names_of_akmola(page: QWidget) -> None:
    """The first step, filled in."""
    first = cast(FirstRunPage, page)
    first.names.region.setCurrentIndex(first.names.region.findData("KZ-11"))
    first.names.region.activated.emit(first.names.region.currentIndex())


def papers_of_akmola(page: QWidget) -> None:
    """The second step."""
    names_of_akmola(page)
    cast(FirstRunPage, page).go_on()


def lacking(page: QWidget) -> None:
    """The first step, left empty and sent off."""
    cast(FirstRunPage, page).go_on()


def roster(page: QWidget) -> None:
    """A list in the code page of older programs."""
    cast(ImportPage, page).read(ROSTER)


def mixed(page: QWidget) -> None:
    """A list with every outcome a row can have."""
    shown = cast(ImportPage, page)
    shown.read(MIXED)
    doubtful = next(line for line in shown.table.table.records.records if line.fate == "doubtful")
    shown.table.table.select(doubtful.number)


def brought_in(page: QWidget) -> None:
    """The same list, brought in."""
    mixed(page)
    cast(ImportPage, page).go_on()


def nothing_found(page: QWidget) -> None:
    """A search without a result."""
    shown = cast(PeoplePage, page)
    shown.list.search.setText("щщщ")
    shown.list.asked.emit()


def wrong_name(page: QWidget) -> None:
    """A name that cannot be kept, and Latin letters in another."""
    fields = cast(PeoplePage, page).card.fields
    fields.lines["surname.kk"].setText("12")
    fields.lines["given.ru"].setText("Aлия")
    fields.edited.emit()


def new_person(page: QWidget) -> None:
    """The sheet that enters a person, with a namesake and a name that lacks."""
    shown = cast(PeoplePage, page)
    shown.ask_person()
    sheet = shown.findChild(AddPersonSheet)
    kept = shown.card.person()
    assert sheet is not None
    assert kept is not None
    sheet.fields.show_person(PersonDraft(kept.kk, kept.ru))
    sheet.fields.edited.emit()


def new_seat(page: QWidget) -> None:
    """The sheet that seats a person; there has to be a body to sit in."""
    shown = cast(PeoplePage, page)
    shown.list.tabs.choose("all")
    shown.list.asked.emit()
    shown.list.table.select(shown.list.table.records.records[-1].id)
    shown.desk.ask_seat()
    assert shown.findChild(SeatSheet) is not None


def admission(page: QWidget) -> None:
    """The sheet that admits several, two of them ticked."""
    shown = cast(BodiesPage, page)
    shown.desk.ask_members()
    sheet = shown.findChild(AdmitSheet)
    assert sheet is not None
    for row in sheet.list.rows()[:2]:
        sheet.list.select(row.key)
        sheet.list.clicked.emit(sheet.list.currentIndex())


def past_too(page: QWidget) -> None:
    """Mandates of all times."""
    shown = cast(BodiesPage, page)
    shown.composition.scope.choose("ever")
    shown.composition.asked.emit()
    shown.composition.why.link.click()


def ending(page: QWidget) -> None:
    """The sheet that ends a mandate, taken before a ground was chosen."""
    shown = cast(BodiesPage, page)
    shown.composition.table.select_first()
    shown.desk.ask_end()
    sheet = shown.findChild(EndSheet)
    assert sheet is not None
    sheet.taken.emit()


def new_body(page: QWidget) -> None:
    """The sheet that adds a body."""
    shown = cast(BodiesPage, page)
    shown.ask_body()
    assert shown.findChild(AddBodySheet) is not None


def other_names(page: QWidget) -> None:
    """The sheet with the names of a body."""
    cast(BodiesPage, page).desk.ask_names()


def new_act(page: QWidget) -> None:
    """The sheet of an act, with a quorum of more than half for the council."""
    shown = cast(SettingsPage, page)
    shown.ask_act()
    sheet = shown.findChild(ActSheet)
    assert sheet is not None
    sheet.since.show_value(date(2026, 3, 1))
    sheet.provisions[0].tick.setChecked(True)


def unwritable(page: QWidget) -> None:
    """A new office in a folder where nobody may write."""
    shown = cast(FirstRunPage, page)
    papers_of_akmola(page)
    shown.papers.file.line.setText("/sys/office.hattama")
    shown.go_on()


def seats_of_council(page: QWidget) -> None:
    """The sheet with the number of seats, which was set before."""
    shown = cast(BodiesPage, page)
    shown.session.did(bodies.approve_seats, shown.record, 25, None, "XXIV сессияның шешімі, № 4")
    shown.desk.ask_seats()


def vacant_seats(page: QWidget) -> None:
    """Members by office, papers with dates, seats that nobody holds."""
    shown = cast(BodiesPage, page)
    changed_council(shown)
    shown.session.did(bodies.approve_seats, shown.record, 25, None, "XXIV сессияның шешімі, № 4")
    shown.composition.table.select_first()


def papers_of_admission(page: QWidget) -> None:
    """The sheet with the papers of an admission."""
    shown = cast(BodiesPage, page)
    vacant_seats(shown)
    shown.desk.ask_admission()


def other_ground(page: QWidget) -> None:
    """The end of a mandate on a ground that the list does not have, left unsaid."""
    shown = cast(BodiesPage, page)
    shown.composition.table.select_first()
    shown.desk.ask_end()
    sheet = shown.findChild(EndSheet)
    assert sheet is not None
    sheet.ground.select("other")
    sheet.ground.chosen.emit("other")
    sheet.verb.click()


def two_days(page: QWidget) -> None:
    """The sheet that compares two days."""
    shown = cast(BodiesPage, page)
    changed_council(shown)
    shown.desk.ask_comparison()
    sheet = shown.findChild(ComparisonSheet)
    assert sheet is not None
    sheet.one.show_value(date(2026, 1, 12))
    sheet.taken.emit()


def composition_file(page: QWidget) -> None:
    """The sheet that saves the composition."""
    cast(BodiesPage, page).desk.ask_file()


def changed_council(page: BodiesPage) -> None:
    """One left, one came in their place by office, one became a deputy."""
    seated = [member.mandate for member in page.session.read(mandates.composition, page.record, page.day)]
    day = date(2026, 3, 31)
    page.session.did(mandates.end_mandate, seated[3].id, day, "recall", "№ 14", day)
    page.session.did(mandates.end_mandate, seated[4].id, day, "rotation", "№ 14", day)
    organ, source = Text("облыстық ассамблеяның сессиясы", "сессия областной ассамблеи"), MASLIKHAT
    admission = Admission("№ 15", date(2026, 4, 1), organ, source, True)
    newcomer = page.session.read(people.find, "", 200)[-1].id
    since = date(2026, 4, 2)
    page.session.do(mandates.admit, page.record, [newcomer], "member", since, admission)
    page.session.do(mandates.admit, page.record, [seated[4].person_id], "deputy", since, Admission("№ 15"))
    page.session.did(mandates.mend_admission, seated[0].id, admission)


def removing_person(page: QWidget) -> None:
    """The question before a person goes."""
    cast(PeoplePage, page).desk.ask_to_remove()


def removing_mandate(page: QWidget) -> None:
    """The question before a mandate goes."""
    shown = cast(BodiesPage, page)
    shown.composition.table.select_first()
    shown.desk.ask_removal()


def post_changed(page: SettingsPage | PeoplePage, person_id: int = 5) -> None:
    """Someone of the list has a new post."""
    kept = page.session.read(people.person, person_id)
    post = Text("облыс әкімдігі басқармасының басшысы", "руководитель управления акимата области")
    draft = PersonDraft(kept.kk, kept.ru, kept.sex, kept.organisation, post)
    page.session.did(people.edit, person_id, draft)


def edited_entry(page: QWidget) -> None:
    """The journal with the newest entry chosen: an edit."""
    shown = cast(SettingsPage, page)
    post_changed(shown)
    shown.journal.refresh()
    shown.journal.table.select_first()


def paper_check(page: QWidget) -> None:
    """The sheet that holds the journal against a paper, with a sign too few."""
    shown = cast(SettingsPage, page)
    shown.journal.ask_paper()
    sheet = shown.findChild(CheckPaper)
    assert sheet is not None
    sheet.number.setText("120")
    sheet.hash.setText("3f2a 9c01")
    sheet.compare()


def years_kept(page: QWidget) -> None:
    """The sheet with the years."""
    cast(SettingsPage, page).journal.ask_years()


def something_removed(page: QWidget) -> None:
    """An item, a person and a mandate were removed."""
    shown = cast(SettingsPage, page)
    session = shown.session
    item = agenda.items(session.office, 4)[2].id
    session.did(agenda.remove_item, item)
    added = session.do(people.add, session.read(people.person, 3))
    assert added is not None
    (seat,) = session.do(mandates.admit, 1, [added], "member", session.now().date()) or [0]
    session.did(mandates.remove_mandate, seat)
    session.did(people.remove, added)
    shown.bin.refresh()


def undoable(page: QWidget) -> None:
    """The status area names the step that undo takes back."""
    shown = cast(PeoplePage, page)
    window = cast(MainWindow, shown.window())
    window.undoing()
    post_changed(shown)


def removed_item(page: QWidget) -> None:
    """The bar over the status area after an item was removed."""
    shown = cast(PlanPage, page)
    cast(MainWindow, shown.window()).undoing()
    shown.session.did(agenda.remove_item, agenda.items(shown.session.office, shown.record)[2].id)
