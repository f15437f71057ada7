"""The page of people: found as one types, mended in place, refused in words, seated in bodies."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.bodies import BodyDraft, BodyNames
from desktop.core.mandates import NO_TERMS, Admission, Agreement, Terms
from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.posts import PostRule
from desktop.core.texts import Text
from desktop.operations import bodies, mandates, particulars, people, posts
from desktop.operations.door import Acting
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.dialogs import Picker
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.removal import RemovePerson
from desktop.ui.people.seat_sheet import SeatSheet
from desktop.ui.people.sheets import AddPersonSheet
from desktop.ui.session import Session
from desktop.ui.widgets.buttons import Button
from desktop.ui.window import MainWindow
from tests.offices import Clerk, draft
from tests.ui.shared import Desk, settle, type_text

TODAY = date(2026, 11, 22)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MOTHERS = BodyNames(Text("Аналар кеңесі", "Совет матерей"), Text("Аналар кеңесі", "Совет матерей"), Text())
ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "utf-8.csv"
QANAT = PersonDraft(
    Name("Әбдіқадыров", "Қанат", "Үсенұлы"),
    Name("Абдикадыров", "Канат", "Усенович"),
    "m",
    Text("Достық үйі", "Дом дружбы"),
    Text("басшы", "руководитель"),
)


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The page on a council of 21."""
    window.activateWindow()
    window.go("people")
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def names(page: PeoplePage) -> list[str]:
    """The full names in the list."""
    return [row.name() for row in page.list.table.records.records]


def find(page: PeoplePage, typed: str) -> list[str]:
    """Type into the line that finds."""
    page.list.search.clear()
    type_text(page.list.search, typed)
    page.show_current()
    settle()
    return names(page)


def write(page: PeoplePage, field: str, text: str) -> None:
    """Type over a field and leave it."""
    line = page.card.fields.lines[field]
    line.setFocus()
    line.selectAll()
    type_text(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    line.flush()
    settle()


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def tabs(page: PeoplePage) -> dict[str, str]:
    """The tabs with their figures."""
    return {segment.choice.word: segment.choice.figure for segment in page.list.tabs.switch._segments}


def test_the_first_body_with_members_is_listed_in_the_order_of_the_alphabet(page: PeoplePage) -> None:
    assert page.list.tabs.key() == "2"
    assert len(names(page)) == 21
    assert names(page)[:2] == ["Абильдина Арман Серикович", "Бондаренко Арман Серикович"]
    assert names(page).index("Ковальский Арман Серикович") < names(page).index("Камбаров Арман Серикович")
    assert "21" in page.list.foot.text()


def test_the_tabs_count_members_everyone_and_those_in_no_body(page: PeoplePage, clerk: Clerk) -> None:
    people.add(clerk.acting, QANAT)
    page.refresh()
    assert tabs(page) == {"Ассамблея": "0", "Совет": "21", "Все": "22", "Вне органов": "1"}
    page.list.tabs.choose("without")
    page.list.asked.emit()
    assert names(page) == ["Абдикадыров Канат Усенович"]


@pytest.mark.parametrize(
    "typed", ["канат", "ҚАНАТ", "әбді", "абди", "Усен", "дружбы", "достык", "кан абд", "Kaнат"]
)
@pytest.mark.parametrize("tab", ["all", "1"])
def test_someone_is_found_by_letters_of_either_spelling(
    page: PeoplePage, clerk: Clerk, typed: str, tab: str
) -> None:
    mandates.admit(clerk.acting, 1, [people.add(clerk.acting, QANAT)], "member", date(2026, 1, 1))
    page.refresh()
    page.list.tabs.choose(tab)
    assert find(page, typed) == ["Абдикадыров Канат Усенович"]
    shown = page.card.person()
    assert shown is not None
    assert shown.kk == QANAT.kk


def test_a_search_without_a_result_says_so_and_looks_further(page: PeoplePage, clerk: Clerk) -> None:
    people.add(clerk.acting, QANAT)
    assert find(page, "канат") == []
    assert "канат" in page.list.none.text()
    assert page.card.person() is None
    page.list.way_out.click()
    assert names(page) == ["Абдикадыров Канат Усенович"]


def test_an_unheard_of_name_can_be_cleared_away(page: PeoplePage) -> None:
    page.list.tabs.choose("all")
    assert find(page, "щщщ") == []
    page.list.way_out.click()
    assert len(names(page)) == 21


def test_what_is_typed_is_kept(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    write(page, "surname.ru", "Абильдина-Ким")
    write(page, "organisation.kk", "  Облыс   кітапханасы ")
    kept = session.read(people.person, shown.id)
    assert kept.ru.surname == "Абильдина-Ким"
    assert kept.organisation.kk == "Облыс кітапханасы"
    assert names(page)[0] == "Абильдина-Ким Арман Серикович"
    assert page.card.name.text() == "Абильдина-Ким Арман Серикович"


def test_a_space_that_is_being_typed_is_not_eaten(page: PeoplePage) -> None:
    line = page.card.fields.lines["patronymic.ru"]
    write(page, "patronymic.ru", "Гасан ")
    assert line.text() == "Гасан "
    type_text(line, "оглы")
    line.flush()
    assert page.card.fields.draft().ru.patronymic == "Гасан оглы"


def test_a_name_that_cannot_be_is_refused_beside_its_field(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    for field in ("surname.kk", "surname.ru"):
        write(page, field, "")
    said = page.card.fields.said["surname"]
    assert "фамилию" in said.note.text()
    assert said.isVisible()
    assert page.card.unkept.isVisible()
    assert session.read(people.person, shown.id).ru.surname == "Абильдина"
    write(page, "surname.ru", "Абильдина")
    assert not said.isVisible()
    assert not page.card.unkept.isVisible()


@pytest.mark.parametrize("name", ["<b>Ким</b>", "Ким & Пак", "«Ким»", "O'Нил"])
def test_signs_of_markup_are_letters_like_others(page: PeoplePage, session: Session, name: str) -> None:
    shown = page.card.person()
    assert shown is not None
    write(page, "surname.ru", name)
    assert session.read(people.person, shown.id).ru.surname == name
    assert page.card.name.text().startswith(name)


def test_too_long_a_name_is_refused(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    page.card.fields.lines["given.kk"].setText("А" * 300)
    page.card.fields.edited.emit()
    assert "100" in page.card.fields.said["given"].note.text()
    assert session.read(people.person, shown.id).kk.given == "Арман"


def test_latin_look_alikes_are_warned_of_and_mended(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    write(page, "given.ru", "Aрман")  # a Latin A
    said = page.card.fields.said["given"]
    assert "Aрман" in said.note.text()
    said.mend.click()
    assert session.read(people.person, shown.id).ru.given == "Арман"
    assert not said.isVisible()


def test_what_was_typed_is_kept_when_another_person_is_chosen(page: PeoplePage, session: Session) -> None:
    first = page.card.person()
    assert first is not None
    type_text(page.card.fields.lines["post.ru"], "новый ")
    page.list.table.select(page.list.table.records.records[1].id)
    assert session.read(people.person, first.id).post.ru.startswith("новый")
    second = page.card.person()
    assert second is not None
    assert second.id != first.id
    assert not second.post.ru.startswith("новый")


def test_a_person_is_added_by_keys_alone(page: PeoplePage, window: MainWindow, session: Session) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    assert asked.focusWidget() is asked.fields.lines["surname.kk"]
    for field, text in (("surname.kk", "Цой"), ("given.kk", "Вера")):
        type_text(asked.fields.lines[field], text)
    QTest.keyClick(asked.fields.lines["given.kk"], Qt.Key.Key_Return)
    settle()
    shown = page.card.person()
    assert shown is not None
    assert shown.kk == Name("Цой", "Вера", "")
    assert session.read(people.count) == 22


def test_a_person_without_a_name_is_not_added(page: PeoplePage, session: Session) -> None:
    page.ask_person()
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    type_text(asked.fields.lines["given.ru"], "Вера")
    asked.verb.click()
    assert asked.fields.said["surname"].isVisible()
    assert session.read(people.count) == 21
    asked.reject()


def test_namesakes_are_told_of_and_yet_can_be_added(page: PeoplePage, session: Session) -> None:
    page.ask_person()
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    asked.fields.show_person(draft(0))
    asked.fields.edited.emit()
    assert "Абильдина" in asked.known.label.text()
    asked.verb.click()
    settle()
    assert session.read(people.count) == 22


def test_someone_is_seated_in_a_body(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    page.desk.ask_seat()
    asked = sheet(SeatSheet)
    assert isinstance(asked, SeatSheet)
    assert [asked.into.itemText(place) for place in range(asked.into.count())] == ["Ассамблея"]
    asked.admission.paper.setText("решение № 3")
    asked.verb.click()
    settle()
    body, mandate = session.read(mandates.mandates_of, shown.id, TODAY)[0]
    assert (body.id, mandate.post, mandate.since, mandate.paper) == (1, "member", TODAY, "решение № 3")
    assert [row.body.id for row in page.card.memberships.table.records.records] == [1, 2]


def test_the_sheet_asks_what_the_body_that_is_chosen_asks(
    page: PeoplePage, session: Session, clerk: Clerk
) -> None:
    """The agreement where a post needs one; of whom the Law asks it, whether they are a citizen."""
    shown, organ = page.card.person(), Text("Хатшылық", "Секретариат")
    assert shown is not None
    mothers = bodies.add(clerk.acting, BodyDraft("mothers_council", MOTHERS))
    posts.set_rule(clerk.acting, mothers, PostRule("deputy", agreement=organ))
    particulars.state(clerk.acting, shown.id, "citizenship", "other")
    page.desk.ask_seat()
    asked = sheet(SeatSheet)
    assert isinstance(asked, SeatSheet)
    terms = asked.admission.terms
    told = []
    for body in (mothers, 1, mothers):
        asked.into.setCurrentIndex(asked.into.findData(body))
        told.append((terms.organ_row.isVisible(), asked.foreign.isVisible()))
        terms.organ.show_value(organ)
        terms.paper.setText("№ 7")
        terms.acting.setChecked(True)
    assert told == [(True, False), (False, True), (True, False)]
    asked.verb.click()
    settle()
    given = {body.id: mandate.terms for body, mandate in session.read(mandates.mandates_of, shown.id, TODAY)}
    assert given[mothers] == Terms(acting=True, agreement=Agreement(organ, "№ 7"))
    page.desk.ask_seat()
    asked = sheet(SeatSheet)
    assert isinstance(asked, SeatSheet)
    asked.admission.terms.organ.show_value(organ)
    assert asked.admission.value() == (Admission(), NO_TERMS)
    asked.reject()


def test_a_membership_is_ended_from_the_person(page: PeoplePage, session: Session) -> None:
    shown = page.card.person()
    assert shown is not None
    page.card.memberships.table.select_first()
    page.card.memberships.end.click()
    asked = sheet(EndSheet)
    assert isinstance(asked, EndSheet)
    asked.ground.select("recall")
    asked.verb.click()
    settle()
    mandate = session.read(mandates.mandates_of, shown.id, TODAY)[0][1]
    assert (mandate.until, mandate.ground) == (TODAY, "recall")


def test_an_empty_office_offers_the_first_steps(window: MainWindow) -> None:
    window.go("people")
    page = window.page()
    assert isinstance(page, PeoplePage)
    assert page.stack.currentWidget() is page.bare
    assert page.add.isHidden()
    page.ask_list()
    picker = sheet(Picker)
    assert isinstance(picker, Picker)
    picker.fileSelected.emit(str(ROSTER))
    picker.close()
    settle()
    shown = window.page()
    assert isinstance(shown, ImportPage)
    assert len(shown.table.table.records.records) == 16


def test_an_empty_body_leads_to_the_page_that_fills_it(page: PeoplePage, window: MainWindow) -> None:
    page.list.tabs.choose("1")
    page.list.asked.emit()
    assert "никого" in page.list.none.text()
    page.list.way_out.click()
    shown = window.page()
    assert isinstance(shown, BodiesPage)
    body = shown.body()
    assert body is not None
    assert body.id == 1


def test_bodies_beyond_the_first_are_in_a_list_and_get_a_tab(page: PeoplePage, clerk: Clerk) -> None:
    body = bodies.add(clerk.acting, BodyDraft("mothers_council", MOTHERS))
    mandates.admit(clerk.acting, body, clerk.members[3:5], "member", date(2026, 1, 1))
    page.refresh()
    assert page.list.tabs.others.isVisible()
    page.list.tabs.others.activated.emit(1)
    assert page.list.tabs.key() == str(body)
    assert len(names(page)) == 2
    assert tabs(page)["Совет матерей"] == "2"


def test_a_person_who_is_asked_for_is_shown_wherever_they_stand(
    page: PeoplePage, clerk: Clerk, window: MainWindow
) -> None:
    someone = people.add(clerk.acting, QANAT)
    find(page, "ким")
    window.go("people", someone)
    shown = page.card.person()
    assert shown is not None
    assert shown.id == someone
    assert page.list.tabs.key() == "all"


def test_down_leads_from_the_letters_into_the_list(page: PeoplePage) -> None:
    page.list.search.setFocus()
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    shown = page.card.person()
    assert shown is not None
    assert shown.ru.surname == "Бондаренко"


def test_the_other_spelling_stands_beside(page: PeoplePage, desk: Desk) -> None:
    assert "Әбілдина" in page.card.other.text()
    desk.speak("kk")
    assert page.card.name.text() == "Әбілдина Арман Серікұлы"
    assert "Абильдина" in page.card.other.text()


def test_a_missing_spelling_is_named(page: PeoplePage) -> None:
    for field in ("surname.kk", "given.kk", "patronymic.kk"):
        write(page, field, "")
    assert page.card.other.text() == "казахского написания пока нет"
    assert page.card.name.text() == "Абильдина Арман Серикович"


def test_two_thousand_people_are_listed_and_found(page: PeoplePage, office: object, clerk: Clerk) -> None:
    acting: Acting = clerk.acting
    with acting.db.atomic():
        for number in range(21, 2000):
            people.add.run(acting, draft(number))
    page.refresh()
    page.list.tabs.choose("all")
    page.list.asked.emit()
    assert len(names(page)) == 2000
    assert len(find(page, "ким арман")) == 50
    assert "50" in page.list.foot.text()


def test_a_person_entered_by_mistake_is_removed_after_one_question(
    page: PeoplePage, window: MainWindow, clerk: Clerk
) -> None:
    someone = people.add(clerk.acting, QANAT)
    window.go("people", someone)
    type_text(page.card.fields.lines["post.ru"], "ещё ")
    QTest.keyClick(window, Qt.Key.Key_Delete, CTRL_SHIFT)
    asked = sheet(RemovePerson)
    assert isinstance(asked, RemovePerson)
    assert "Абдикадыров Канат Усенович" in asked.heading.text()
    assert asked.focusWidget() is asked.safe
    asked.verb.click()
    settle()
    assert people.count(clerk.office) == 21
    assert window.band.text() == ""
    shown = page.card.person()
    assert shown is not None
    assert shown.id != someone


def test_a_member_is_not_removed_and_the_window_says_what_to_do(
    page: PeoplePage, window: MainWindow, session: Session
) -> None:
    page.card.remove.click()
    asked = sheet(RemovePerson)
    assert isinstance(asked, RemovePerson)
    asked.verb.click()
    settle()
    assert "прекратите" in window.band.text()
    assert session.read(people.count) == 21


def test_a_membership_entered_by_mistake_is_removed_from_the_person(
    page: PeoplePage, session: Session
) -> None:
    shown = page.card.person()
    assert shown is not None
    assert not page.card.memberships.remove.isEnabled()
    page.card.memberships.table.select_first()
    page.card.memberships.remove.click()
    asked = sheet(RemoveMandate)
    assert isinstance(asked, RemoveMandate)
    asked.verb.click()
    settle()
    assert session.read(mandates.mandates_of, shown.id, TODAY) == []
    assert len(names(page)) == 20


def test_the_first_step_of_an_empty_office_has_the_focus(window: MainWindow) -> None:
    window.activateWindow()
    window.go("people")
    page = window.page()
    assert isinstance(page, PeoplePage)
    focused = page.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Импорт списка…"
