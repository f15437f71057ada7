"""The page of candidates: named, led from step to step, admitted, rejected, replaced; by the keyboard too."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.candidates import CandidateDraft
from desktop.core.texts import Text
from desktop.core.voting import Tally
from desktop.operations import candidates, mandates, particulars, people, voting
from desktop.ui.candidates.decision_sheets import AdmitCandidateSheet, RejectSheet, RemoveCandidate
from desktop.ui.candidates.nomination_sheet import NominationSheet
from desktop.ui.candidates.step_sheet import CandidateStepSheet
from desktop.ui.pages.candidates import CandidatesPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.keyboard import CTRL, SHIFT, Key, choose, press, press_with_ctrl, reach, write, write_pair
from tests.offices import DAY, Clerk
from tests.ui.shared import Desk, settle

D = TypeVar("D", bound=QDialog)
QUIET = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ASSEMBLY = 1
TODAY = date(2026, 11, 22)


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> CandidatesPage:
    """The page in an office with a council and no candidates."""
    window.activateWindow()
    window.go("candidates")
    settle()
    shown = window.page()
    assert isinstance(shown, CandidatesPage)
    return shown


def sheet(kind: type[D]) -> D:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def named(page: CandidatesPage, person: int = 7, passed: int = 0) -> int:
    """A candidate with so many steps in their favour."""
    number = page.session.do(candidates.nominate, CandidateDraft(person, "regional", DAY, ASSEMBLY))
    assert number is not None
    for each in page.session.read(candidates.steps, number)[:passed]:
        page.session.did(
            candidates.set_step, each.id, each.step._replace(result="passed", number="5", day=DAY)
        )
    settle()
    return number


def test_a_list_of_many_asks_no_more_than_one_of_few(
    page: CandidatesPage, counted: Callable[[Callable[[], object]], int]
) -> None:
    named(page)
    few = counted(page.refresh)
    for person in range(8, 20):
        named(page, person)
    assert counted(page.refresh) == few
    assert len(listed(page)) == 13
    assert counted(page.list.ask) <= few


def listed(page: CandidatesPage) -> list[str]:
    """Russian surnames in the list."""
    return [each.candidate.ru.surname for each in page.list.table.records.records]


def visible(page: CandidatesPage) -> list[str]:
    """What is offered for the candidate shown."""
    return [key for key, button in page.card.deciding._asdict().items() if button.isVisibleTo(page.card)]


def steps(page: CandidatesPage) -> list[tuple[str, str]]:
    """The rows of the way: name and outcome."""
    return [(row.title, row.aside) for row in page.card.steps.rows.rows()]


@QUIET
def test_a_candidate_is_named_led_and_admitted_by_the_keyboard(
    clerk: Clerk, window: MainWindow, session: Session
) -> None:
    window.activateWindow()
    window.go("bodies")
    settle()
    press(Key.Key_K, modifiers=CTRL | SHIFT)
    page = window.page()
    assert isinstance(page, CandidatesPage)
    press(Key.Key_Return)
    write("цой")
    press(Key.Key_Return)
    reach("Кем выдвинут, на русском")
    write("Корейское объединение")
    reach("Выдвинуть кандидата")
    press(Key.Key_Return)
    (held,) = session.read(candidates.candidates)
    assert (held.ru.surname, held.target, held.body_id) == ("Цой", "regional", ASSEMBLY)
    assert held.nominated.ru == "Корейское объединение"
    reach("Путь по шагам")
    press(Key.Key_Return)
    reach("Результат")
    choose("Поддержано")
    reach("Номер")
    write("3")
    press(Key.Key_Return)
    settle()
    assert steps(page)[0] == ("Решение высшего органа объединения", "поддержано")
    press_with_ctrl(Key.Key_M)
    reach("Принять в состав")
    press(Key.Key_Return)
    settle()
    (member,) = session.read(mandates.composition, ASSEMBLY, TODAY)
    assert (member.ru.surname, member.mandate.admission.paper) == ("Цой", "3")
    assert session.read(candidates.candidate, held.id).state == "admitted"


def test_whoever_sits_there_already_is_told_of(page: CandidatesPage, session: Session) -> None:
    asked = NominationSheet(page, session, person=session.read(people.person, 7))
    asked.open()
    for body, told in ((ASSEMBLY, False), (2, True), (ASSEMBLY, False)):
        asked.into.setCurrentIndex(asked.into.findData(body))
        settle()
        assert asked.seated.isVisible() == told
    asked.into.setCurrentIndex(asked.into.findData(2))
    asked.target.setCurrentIndex(asked.target.findData("national"))
    assert not asked.seated.isVisible()
    asked.reject()


def test_a_step_takes_day_number_and_outcome_from_its_meeting_and_vote(
    page: CandidatesPage, clerk: Clerk, session: Session
) -> None:
    number = named(page)
    meeting = clerk.plan(4)
    clerk.at(15, 0).open(21)
    clerk.take_up()
    vote = voting.open_vote(clerk.acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(18, 2, 1))
    voting.close_vote(clerk.later().acting, vote)
    page.card.steps.rows.select(session.read(candidates.steps, number)[2].id)
    page.card.steps.ask_step()
    asked = sheet(CandidateStepSheet)
    asked.meeting.setCurrentIndex(1)
    asked.meeting.activated.emit(1)
    assert (asked.day.value(), asked.number.text()) == (DAY, "4")
    assert asked.organ.value() == Text("Кеңес", "Совет")
    assert asked.vote.itemText(1) == "Утвердить план"
    asked.vote.setCurrentIndex(1)
    asked.vote.activated.emit(1)
    assert asked.outcome.currentText() == "Поддержано"
    asked.verb.click()
    settle()
    step = session.read(candidates.steps, number)[2].step
    assert (step.meeting_id, step.vote_id, step.result, step.day) == (meeting, vote, "passed", DAY)
    second = page.card.steps.rows.rows()[2].second
    assert second == "Совет, № 4 от 10.03.2026, Совет, заседание № 4, 10.03.2026, голосованием"


def test_steps_are_added_left_out_and_moved(page: CandidatesPage, session: Session) -> None:
    number = named(page)
    buttons = page.card.steps.buttons()
    page.card.steps.rows.select(session.read(candidates.steps, number)[1].id)
    buttons["remove"].click()
    settle()
    assert len(steps(page)) == 4
    buttons["add"].click()
    asked = sheet(CandidateStepSheet)
    asked.kind.setCurrentIndex(asked.kind.findData(""))
    asked.verb.click()
    assert asked.name_row.error.text()
    asked.name.ru.field.setText("Проверка")
    asked.verb.click()
    settle()
    assert steps(page)[-1][0] == "Проверка"
    page.card.steps.rows.select(session.read(candidates.steps, number)[-1].id)
    buttons["up"].click()
    settle()
    assert steps(page)[-2][0] == "Проверка"


@QUIET
def test_who_is_rejected_stays_and_another_is_named_by_the_keyboard(
    page: CandidatesPage, session: Session
) -> None:
    number = named(page, passed=1)
    page.list.table.setFocus()
    press(Key.Key_Delete)
    asked = sheet(RejectSheet)
    assert asked.organ_row.hint.text() == "Шаг, на котором отклонён: поступление документов в секретариат"
    asked.verb.click()
    assert asked.reason_row.error.text() == "Укажите причину: без неё ничего не изменится."
    reach("Причина, на казахском")
    write_pair("Көшті", "Переехал")
    asked.verb.click()
    settle()
    assert session.read(candidates.candidate, number).reason == Text("Көшті", "Переехал")
    assert page.list.tabs.current() == "open"
    assert listed(page) == ["Ким"]
    assert visible(page) == ["another", "reopen"]
    page.list.asked.emit()
    assert listed(page) == []
    page.list.tabs.choose("settled")
    page.list.asked.emit()
    assert listed(page) == ["Ким"]
    page.card.deciding.another.click()
    naming = sheet(NominationSheet)
    assert "Ким" in naming.heading.text()
    naming.person.setFocus()
    write("цой")
    press(Key.Key_Return)
    naming.verb.click()
    settle()
    assert listed(page) == ["Цой"]
    assert page.card.facts["instead"].text() == "Ким Арман Серикович"
    page.navigator.go("candidates", number)
    settle()
    assert page.card.facts["replaced"].text() == "Цой Арман Серикович"
    assert page.card.facts["reason"].text() == "Переехал"
    assert visible(page) == []


def test_what_lacks_is_said_in_the_sheets(page: CandidatesPage, session: Session) -> None:
    page.ask_candidate()
    asked = sheet(NominationSheet)
    asked.verb.click()
    assert asked.person_row.error.text() == "Выберите, кто кандидат."
    asked.reject()
    named(page)
    page.ask_admission()
    admitting = sheet(AdmitCandidateSheet)
    assert "решение высшего органа объединения" in admitting.open_steps.text()
    admitting.verb.click()
    assert "ни один шаг не поддержан" in admitting.band.text()
    admitting.reject()
    assert session.read(mandates.composition, ASSEMBLY, TODAY) == []


def test_a_withdrawal_needs_no_reason_and_can_be_considered_again(
    page: CandidatesPage, session: Session
) -> None:
    number = named(page)
    page.card.deciding.withdraw.click()
    sheet(RejectSheet).verb.click()
    settle()
    assert session.read(candidates.candidate, number).state == "withdrawn"
    page.navigator.go("candidates", number)
    page.card.deciding.reopen.click()
    settle()
    assert session.read(candidates.candidate, number).state == "open"


def test_a_candidate_who_is_no_citizen_is_warned_of(page: CandidatesPage, session: Session) -> None:
    named(page)
    assert page.card.doubt.text() == ""
    session.did(particulars.state, 7, "citizenship", "other")
    settle()
    assert "граждане Казахстана" in page.card.doubt.text()


def test_candidates_are_found_by_letters_and_by_assembly(page: CandidatesPage) -> None:
    named(page, 7)
    named(page, 8)
    page.session.did(candidates.nominate, CandidateDraft(9, "national", DAY))
    settle()
    assert listed(page) == ["Ким", "Ковальский", "Камбаров"]
    page.list.target.setCurrentIndex(2)
    page.list.asked.emit()
    assert listed(page) == ["Ковальский"]
    page.list.target.setCurrentIndex(0)
    page.list.search.setText("камб")
    page.list.asked.emit()
    assert listed(page) == ["Камбаров"]
    page.list.search.setText("щщ")
    page.list.asked.emit()
    assert page.card.candidate() is None


def test_a_mistake_goes_and_comes_back_by_undo(
    page: CandidatesPage, window: MainWindow, session: Session
) -> None:
    number = named(page, passed=2)
    page.ask_to_remove()
    sheet(RemoveCandidate).verb.click()
    settle()
    assert page.stack.currentIndex() == 1
    window.undo()
    settle()
    assert listed(page) == ["Ким"]
    assert len(session.read(candidates.steps, number)) == 5


def test_the_card_leads_to_the_person(page: CandidatesPage, window: MainWindow) -> None:
    named(page)
    page.card.mending.person.click()
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    person = shown.card.person()
    assert person is not None
    assert person.id == 7


def test_in_an_office_without_people_the_way_is_said(window: MainWindow, session: Session) -> None:
    window.go("candidates")
    settle()
    page = window.page()
    assert isinstance(page, CandidatesPage)
    page.ask_candidate()
    (told,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    told.close()
    settle()
    assert session.read(candidates.candidates) == []


def test_the_page_speaks_each_language(page: CandidatesPage, desk: Desk) -> None:
    named(page)
    for speaks, title, second in (
        ("kk", "Кандидаттар", "келесі кезең"),
        ("en", "Candidates", "next: decision of the association"),
    ):
        desk.speak(speaks)
        assert page.head.title.text() == title
        column = page.list.table.records.columns[0]
        assert column.second is not None
        assert column.second(page.list.table.records.records[0]).startswith(second)


def test_the_card_of_a_person_shows_candidatures_and_names_them_anew(
    page: CandidatesPage, window: MainWindow, session: Session
) -> None:
    named(page, 7)
    window.go("people", 7)
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    part = shown.card.parts.candidatures
    assert [each.state for each in part.table.records.records] == ["open"]
    part.add.click()
    asked = sheet(NominationSheet)
    asked.target.setCurrentIndex(1)
    asked.verb.click()
    settle()
    assert {each.target for each in session.read(candidates.of_person, 7)} == {"regional", "national"}
    assert len(part.table.records.records) == 2
    part.table.select_first()
    part.table.opened.emit(part.table.current())
    settle()
    assert isinstance(window.page(), CandidatesPage)
