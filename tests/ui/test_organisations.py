"""The page of organisations: entered, found, changed, accredited, removed; by hand and by the keyboard."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.mandates import Admission
from desktop.core.organisations import KINDS, LEVELS, AccreditationDraft, OrganisationDraft
from desktop.core.texts import Text
from desktop.operations import journal, mandates, organisations, people
from desktop.operations.door import Acting
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.organisations.accreditation_sheet import AccreditationSheet
from desktop.ui.organisations.organisation_sheet import OrganisationSheet
from desktop.ui.organisations.removal import RemoveAccreditation, RemoveOrganisation
from desktop.ui.organisations.sources_sheet import SourcesSheet
from desktop.ui.organisations.words import kind_words, level_words
from desktop.ui.pages.organisations import OrganisationsPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.keyboard import CTRL, SHIFT, Key, choose, press, press_with_ctrl, reach, write, write_pair
from tests.offices import draft
from tests.ui.shared import Desk, settle

D = TypeVar("D", bound=QDialog)
CTRL_SHIFT = CTRL | SHIFT


@pytest.fixture
def page(window: MainWindow) -> OrganisationsPage:
    """The page in an office without organisations."""
    window.activateWindow()
    window.go("organisations")
    settle()
    shown = window.page()
    assert isinstance(shown, OrganisationsPage)
    return shown


def sheet(kind: type[D]) -> D:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def added(page: OrganisationsPage, name: str, until: date | None = None, kind: str = "ethnocultural") -> int:
    """An organisation, accredited up to a day where one is given."""
    number = page.session.do(organisations.add, OrganisationDraft(kind, Text(name, name)))
    assert number is not None
    if until is not None:
        page.session.did(organisations.accredit, number, AccreditationDraft("7", date(2024, 1, 1), until))
    settle()
    return number


def listed(page: OrganisationsPage) -> list[str]:
    """Names in the table."""
    return [each.name.ru for each in page.list.table.records.records]


def test_every_kind_and_level_can_be_chosen(page: OrganisationsPage) -> None:
    page.ask_organisation()
    asked = sheet(OrganisationSheet)
    assert {asked.kind.itemData(place) for place in range(asked.kind.count())} == set(KINDS)
    assert {asked.level.itemData(place) for place in range(asked.level.count())} == {"", *LEVELS}
    assert [asked.kind.itemText(place) for place in range(asked.kind.count())] == list(kind_words().values())
    assert set(level_words()) == {"", *LEVELS}
    asked.reject()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_from_the_people_to_an_accredited_association_by_the_keyboard(
    window: MainWindow, session: Session
) -> None:
    person = people.add(Acting(session.office, "clerk", session.now()), draft(6))
    window.activateWindow()
    window.go("people")
    settle()
    assert isinstance(window.page(), PeoplePage)
    press(Key.Key_O, modifiers=CTRL_SHIFT)
    page = window.page()
    assert isinstance(page, OrganisationsPage)
    press_with_ctrl(Key.Key_N)
    reach("Название, на казахском")
    write_pair("«Тильбе» корей бірлестігі", "Корейское объединение «Тильбе»")
    reach("Государственная регистрация")
    choose("зарегистрировано")
    reach("Руководитель, на русском")
    write("ким")
    press(Key.Key_Down, Key.Key_Return)
    reach("Внести организацию")
    press(Key.Key_Return)
    (kept,) = session.read(organisations.organisations)
    assert kept.name == Text("«Тильбе» корей бірлестігі", "Корейское объединение «Тильбе»")
    assert (kept.kind, kept.level, kept.registered) == ("ethnocultural", "region", True)
    assert (kept.leader_id, kept.leader.ru.replace("\u00a0", " ")) == (person, "А.С. Ким")
    press_with_ctrl(Key.Key_M)
    reach("Номер")
    write("12-а")
    press(Key.Key_Tab)
    write("01.12.2023")
    press(Key.Key_Tab)
    write("30.11.2026")
    press(Key.Key_Return)
    settle()
    (held,) = session.read(organisations.organisation, kept.id).accreditations
    assert (held.number, held.since, held.until) == ("12-а", date(2023, 12, 1), date(2026, 11, 30))
    chip = page.card.accredited.chip()
    assert chip is not None
    assert (chip.word, chip.tone) == ("истекает 30.11.2026", "warn")


def test_the_empty_page_leads_to_the_first_one(page: OrganisationsPage) -> None:
    assert page.stack.currentIndex() == 1
    press(Key.Key_Return)
    sheet(OrganisationSheet).reject()
    added(page, "Достық")
    assert page.stack.currentIndex() == 0
    assert page.card.name.text() == "Достық"


def test_a_name_is_asked_for_beside_its_field(page: OrganisationsPage, session: Session) -> None:
    page.ask_organisation()
    asked = sheet(OrganisationSheet)
    asked.verb.click()
    assert "название" in asked.name_row.error.text().lower()
    asked.closed.setText("32.13.2026")
    asked.name.ru.field.setText("Достық")
    asked.verb.click()
    assert asked.closed_row.error.text() == "Наберите дату так: 22.11.2026."
    asked.reject()
    assert session.read(organisations.count) == 0


def test_what_is_asked_suits_the_kind(page: OrganisationsPage) -> None:
    page.ask_organisation()
    asked = sheet(OrganisationSheet)
    assert asked.registered_row.isVisibleTo(asked)
    assert not asked.pupils_row.isVisibleTo(asked)
    asked.kind.setCurrentIndex(asked.kind.findData("sunday_school"))
    assert not asked.registered_row.isVisibleTo(asked)
    asked.name.kk.field.setText("Мектеп")
    asked.pupils.setValue(34)
    asked.verb.click()
    settle()
    assert page.card.facts["pupils"].text() == "34"
    assert page.card.other.text() == "русского названия пока нет"


def test_a_leader_who_is_typed_over_is_no_longer_the_one_of_the_roster(
    page: OrganisationsPage, session: Session
) -> None:
    person = people.add(Acting(session.office, "clerk", session.now()), draft(6))
    held = OrganisationDraft("public", Text("А", "А"), leader=Text("Ким А.", "Ким А."), leader_id=person)
    number = page.session.do(organisations.add, held)
    assert number is not None
    settle()
    page.ask_changes()
    asked = sheet(OrganisationSheet)
    asked.verb.click()
    assert session.read(organisations.organisation, number).leader_id == person
    page.ask_changes()
    asked = sheet(OrganisationSheet)
    asked.leader.ru.field.setText("Цой В.")
    asked.verb.click()
    kept = session.read(organisations.organisation, number)
    assert (kept.leader_id, kept.leader) == (None, Text("Ким А.", "Цой В."))


def test_they_are_found_by_letters_kind_and_by_what_runs_out(page: OrganisationsPage) -> None:
    added(page, "Достық", date(2026, 12, 31))
    added(page, "Ынтымақ", date(2029, 1, 1))
    added(page, "Бірлік", date(2026, 11, 21), kind="public")
    assert listed(page) == ["Бірлік", "Достық", "Ынтымақ"]
    assert [segment.choice.figure for segment in page.list.tabs._segments] == ["3", "2"]
    page.list.tabs.choose("ending")
    page.list.asked.emit()
    assert listed(page) == ["Бірлік", "Достық"]
    page.list.kind.setCurrentIndex(page.list.kind.findData("public"))
    page.list.asked.emit()
    assert listed(page) == ["Бірлік"]
    page.list.search.setText("ынт")
    page.list.asked.emit()
    assert listed(page) == []
    assert "ынт" in page.list.none.text()
    assert page.card.organisation() is None
    page.list.way_out.click()
    assert listed(page) == ["Бірлік", "Достық", "Ынтымақ"]


def test_an_accreditation_is_mended_and_taken_back(page: OrganisationsPage, session: Session) -> None:
    number = added(page, "Достық", date(2026, 12, 31))
    part = page.card.accreditations
    part.table.select_first()
    part.edit.click()
    asked = sheet(AccreditationSheet)
    asked.until.setText("")
    asked.verb.click()
    settle()
    assert session.read(organisations.organisation, number).accreditations[0].until is None
    part.table.select_first()
    part.remove.click()
    question = sheet(RemoveAccreditation)
    assert "Номер 7, с 01.01.2024." in question.sentence.text()
    question.verb.click()
    settle()
    assert session.read(organisations.organisation, number).accreditations == ()
    assert part.none.isVisibleTo(part)


def test_a_refusal_stands_in_the_sheet(page: OrganisationsPage) -> None:
    added(page, "Достық", date(2026, 12, 31))
    page.ask_accreditation()
    asked = sheet(AccreditationSheet)
    asked.since.setText("01.06.2026")
    asked.verb.click()
    assert asked.band.text() == "В часть этих дней у организации действует другая аккредитация."
    asked.reject()


def test_one_entered_by_mistake_goes_and_comes_back_by_undo(
    page: OrganisationsPage, window: MainWindow, session: Session
) -> None:
    added(page, "Достық")
    page.ask_to_remove()
    sheet(RemoveOrganisation).verb.click()
    settle()
    assert session.read(organisations.count) == 0
    window.undo()
    settle()
    assert listed(page) == ["Достық"]


def test_the_page_speaks_each_language(page: OrganisationsPage, desk: Desk) -> None:
    added(page, "Достық", date(2026, 12, 31))
    for speaks, title, word in (
        ("kk", "Ұйымдар", "мерзімі бітеді: 31.12.2026"),
        ("en", "Organisations", "runs out on 31.12.2026"),
    ):
        desk.speak(speaks)
        assert page.head.title.text() == title
        chip = page.card.accredited.chip()
        assert chip is not None
        assert chip.word == word


def test_members_are_listed_by_source_and_saved(
    page: OrganisationsPage, session: Session, tmp_path: Path
) -> None:
    number = added(page, "Тильбе")
    acting = Acting(session.office, "clerk", session.now())
    kim, other = (people.add(acting, draft(place)) for place in (6, 0))
    since = date(2026, 1, 10)
    mandates.admit(acting, 1, [kim], "member", since, Admission(source=number))
    mandates.admit(acting, 1, [other], "chair", since, Admission(by_office=True))
    page.sources.click()
    asked = sheet(SourcesSheet)
    assert [(row.title, row.aside) for row in asked.rows.rows()] == [
        ("Члены по должности", "1"),
        ("Абильдина Арман Серикович", ""),
        ("Тильбе", "1"),
        ("Ким Арман Серикович", ""),
    ]
    assert asked.sums.text() == "Члены по должности: 1; Этнокультурное объединение: 1. Всего: 2."
    asked.ask_file()
    saving = sheet(ListSheet)
    saving.kind.choose("xlsx")
    target = tmp_path / "by source.xlsx"
    saving.save_as(target)
    settle()
    assert target.stat().st_size > 1000
    assert journal.entries(session.office, limit=1)[0].operation == "papers.exported"
    asked.day.setText("09.01.2026")
    asked.day.editingFinished.emit()
    assert asked.sums.text() == "Всего: 0."
    asked.reject()
