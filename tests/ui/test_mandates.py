"""The card of a membership: steps, leaves and papers entered by keyboard, and a seat by office pointed at."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from desktop.core.basis import CHANGES, KINDS
from desktop.core.former import Spellings
from desktop.core.leaves import Leave
from desktop.core.mandates import Admission, Agreement, Terms
from desktop.core.names import full
from desktop.core.organisations import OrganisationDraft
from desktop.core.posts import PostRule
from desktop.core.texts import Text
from desktop.core.ways import STEPS, Step
from desktop.operations import admission_steps, basis, former, leaves, mandates, organisations, people, posts
from desktop.ui.bodies.admission import AdmissionSheet
from desktop.ui.bodies.admit_sheet import AdmitSheet
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.dialogs import Question
from desktop.ui.mandates.leave_sheet import LeaveSheet
from desktop.ui.mandates.paper_sheet import PaperSheet
from desktop.ui.mandates.step_sheet import StepSheet
from desktop.ui.mandates.words import change_words, kind_words, step_words
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.mandate import MandatePage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk, draft
from tests.ui.shared import settle, type_text

COUNCIL = 2
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def number(clerk: Clerk) -> int:
    """The mandate of the third member of the council."""
    found = mandates.mandates_of(clerk.office, clerk.members[2], date(2026, 11, 22))
    return found[0][1].id


@pytest.fixture
def page(clerk: Clerk, number: int, window: MainWindow) -> MandatePage:
    """The card of that mandate."""
    window.activateWindow()
    window.go("mandate", number)
    settle()
    shown = window.page()
    assert isinstance(shown, MandatePage)
    return shown


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def press(page: MandatePage, key: str) -> None:
    """Press a button of the part with the steps."""
    page.steps.buttons()[key].click()
    settle()


def titles(page: MandatePage) -> list[str]:
    """The steps that are shown."""
    return [row.title for row in page.steps.rows.rows()]


def test_every_step_kind_of_paper_and_change_has_its_word() -> None:
    assert set(step_words()) == set(STEPS)
    assert set(kind_words()) == set(KINDS)
    assert set(change_words()) == set(CHANGES)


def test_enter_on_a_member_opens_the_card_and_esc_leads_back(clerk: Clerk, window: MainWindow) -> None:
    window.activateWindow()
    window.go("bodies", COUNCIL)
    settle()
    bodies = window.page()
    assert isinstance(bodies, BodiesPage)
    bodies.composition.table.setFocus()
    bodies.composition.table.select_first()
    QTest.keyClick(bodies.composition.table, Qt.Key.Key_Return)
    settle()
    page = window.page()
    assert isinstance(page, MandatePage)
    assert page.head.title.text() == "Абильдина Арман Серикович"
    assert page.facts.values["days"].text() == "начало – 10.01.2025"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle()
    assert isinstance(window.page(), BodiesPage)


def test_the_usual_way_is_laid_out_and_a_step_is_taken_and_left_out(page: MandatePage) -> None:
    assert titles(page) == []
    press(page, "usual")
    assert titles(page) == ["Представление", "Решение органа, который формирует состав"]
    page.steps.rows.setFocus()
    QTest.keyClick(page.steps.rows, Qt.Key.Key_Return)
    asked = sheet(StepSheet)
    assert isinstance(asked, StepSheet)
    type_text(asked.organ.ru.field, "Совет")
    asked.day.setText("09.01.2025")
    type_text(asked.number, "7")
    asked.verb.click()
    settle()
    assert page.steps.rows.rows()[0].second == "Совет, № 7 от 09.01.2025"
    press(page, "down")
    assert titles(page)[1] == "Представление"
    press(page, "remove")
    assert titles(page) == ["Решение органа, который формирует состав"]


def test_a_step_of_the_offices_own_needs_a_name(page: MandatePage, session: Session) -> None:
    QTest.keyClick(page, Qt.Key.Key_N, CTRL)
    asked = sheet(StepSheet)
    assert isinstance(asked, StepSheet)
    assert not asked.name_row.isVisible()
    asked.kind.setCurrentIndex(asked.kind.count() - 1)
    asked.verb.click()
    assert "шаг" in asked.name_row.error.text()
    type_text(asked.name.ru.field, "проверка документов")
    asked.verb.click()
    settle()
    assert titles(page) == ["Проверка документов"]
    assert session.read(admission_steps.steps, page.record)[0].kind == ""


def test_the_steps_are_given_to_all_who_were_admitted_together(page: MandatePage, session: Session) -> None:
    session.did(admission_steps.set_steps, page.record, (Step("decision", day=date(2025, 1, 10)),))
    settle()
    press(page, "share")
    asked = sheet(Question)
    assert isinstance(asked, Question)
    assert "20" in asked.sentence.text()
    asked.verb.click()
    settle()
    everyone = session.read(mandates.composition, COUNCIL, date(2026, 11, 22))
    noted = [session.read(admission_steps.steps, member.mandate.id) for member in everyone]
    assert all(steps == (Step("decision", day=date(2025, 1, 10)),) for steps in noted)


def test_a_leave_is_noted_with_who_stands_in(page: MandatePage, session: Session, clerk: Clerk) -> None:
    QTest.keyClick(page, Qt.Key.Key_M, CTRL)
    asked = sheet(LeaveSheet)
    assert isinstance(asked, LeaveSheet)
    asked.since.setText("16.11.2026")
    asked.until.setText("15.11.2026")
    asked.verb.click()
    settle()
    assert asked.isVisible()
    asked.until.setText("06.12.2026")
    type_text(asked.reason.ru.field, "отпуск")
    asked.verb.click()
    settle()
    assert [leave.until for leave in session.read(leaves.leaves, page.record)] == [date(2026, 12, 6)]
    assert page.leaves.rows.rows()[0].title == "16.11.2026 – 06.12.2026"
    assert page.facts.values["leave"].text() == "в отпуске, последний день – 06.12.2026"
    page.leaves.buttons()["remove"].click()
    sheet(Question).verb.click()  # type: ignore[attr-defined]
    settle()
    assert session.read(leaves.leaves, page.record) == []


def test_the_composition_says_who_is_on_leave_and_for_whom_somebody_stands_in(
    window: MainWindow, clerk: Clerk, number: int
) -> None:
    leaves.grant(clerk.acting, number, Leave(date(2026, 11, 16), substitute=clerk.members[5]))
    window.go("bodies", COUNCIL)
    settle()
    page = window.page()
    assert isinstance(page, BodiesPage)
    table = page.composition.table
    row = next(place for place, each in enumerate(table.records.records) if each.mandate.id == number)
    cell = table.records.index(row, 1).data().replace("\u00a0", " ")
    assert cell == "член, в отпуске; замещающий: Жунусова А.С."


def test_a_paper_is_entered_beside_the_mandate_that_it_changed(page: MandatePage, session: Session) -> None:
    QTest.keyClick(page, Qt.Key.Key_N, CTRL_SHIFT)
    asked = sheet(PaperSheet)
    assert isinstance(asked, PaperSheet)
    assert not asked.person_row.isVisible()
    asked.day.clear()
    asked.verb.click()
    assert "номер" in asked.number_row.error.text()
    type_text(asked.number, "17")
    asked.change.setCurrentIndex(asked.change.findData("ending"))
    asked.verb.click()
    settle()
    (paper,) = session.read(basis.papers_of, page.record)
    assert (paper.number, paper.change, paper.mandate) == ("17", "ending", page.record)
    assert page.papers.rows.rows()[0].title == "Собственное заявление № 17"
    page.papers.buttons()["remove"].click()
    sheet(Question).verb.click()  # type: ignore[attr-defined]
    settle()
    assert session.read(basis.papers_of, page.record) == []


def test_a_seat_by_office_is_pointed_at_until_it_was_looked_at(page: MandatePage, clerk: Clerk) -> None:
    page.session.did(mandates.mend_admission, page.record, Admission(by_office=True))
    settle()
    assert not page.warning.isVisible()
    clerk.office.db.execute(
        "insert into former_work(id, person_id, until, organisation_kk, organisation_ru, post_kk, post_ru)"
        " values (1, ?, '2026-10-31', '', 'Маслихат', '', 'секретарь')",
        (clerk.members[2],),
    )
    page.refresh()
    settle()
    assert page.warning.isVisible()
    assert "прежде – Маслихат, секретарь" in page.work_changed.text()
    page.looked.click()
    settle()
    assert not page.warning.isVisible()


def test_an_agreement_that_the_post_needs_is_missed_until_it_is_noted(page: MandatePage) -> None:
    assert not page.facts.values["agreement"].isVisible()
    organ = Text("Хатшылық", "Секретариат")
    page.session.did(posts.set_rule, COUNCIL, PostRule("member", agreement=organ))
    settle()
    assert page.facts.values["agreement"].text() == "нужно, но не отмечено: Секретариат"
    agreed = Terms(agreement=Agreement(organ, "№ 3", date(2025, 1, 9)))
    page.session.did(mandates.mend_admission, page.record, Admission(), agreed)
    settle()
    assert page.facts.values["agreement"].text() == "Секретариат, № 3 от 09.01.2025"


def test_a_death_is_said_to_end_the_other_memberships_too(page: MandatePage, clerk: Clerk) -> None:
    mandates.admit(clerk.acting, 1, [clerk.members[2]], "member", date(2026, 1, 1))
    page.ask_end()
    asked = sheet(EndSheet)
    assert isinstance(asked, EndSheet)
    asked.ground.select("own_wish")
    assert not asked.others.isVisible()
    asked.ground.select("death")
    assert asked.others.text().endswith("1.")
    asked.verb.click()
    settle()
    found = mandates.mandates_of(clerk.office, clerk.members[2], date(2026, 11, 22))
    assert [held.ground for _, held in found] == ["death", "death"]


def test_a_mandate_of_the_past_tells_by_what_name_it_was_held(page: MandatePage) -> None:
    assert page.member is not None
    known = Spellings(page.member.kk, page.member.ru)
    first = Spellings(known.kk._replace(surname="Шайхина"), known.ru._replace(surname="Шайхина"))
    second = Spellings(known.kk._replace(surname="Шайқина"), first.ru)
    person, row = page.member.mandate.person_id, page.facts.values["name"]
    page.session.did(former.change_name, person, known, first, date(2026, 6, 1))
    page.session.did(former.change_name, person, first, second, date(2026, 9, 1))
    assert not row.isVisible()
    for until, called in ((date(2026, 5, 31), known), (date(2026, 8, 1), None), (date(2026, 10, 1), None)):
        page.session.did(mandates.end_mandate, page.record, until, "own_wish")
        assert row.text() == (full(called.ru) if called else "")


def test_an_organisation_of_the_list_is_named_as_the_source(page: MandatePage, clerk: Clerk) -> None:
    name = Text("Облыстық мәслихат", "Областной маслихат")
    source = organisations.add(clerk.acting, OrganisationDraft("maslikhat", name))
    page.ask_admission()
    asked = sheet(AdmissionSheet)
    assert isinstance(asked, AdmissionSheet)
    nominated = asked.rows.nominated
    assert isinstance(nominated.ru.field, QLineEdit)
    nominated.ru.field.textEdited.emit("масл")
    completer = nominated.ru.field.completer()
    assert completer is not None
    assert completer.completionModel().index(0, 0).data() == "Областной маслихат"
    nominated.take(organisations.organisation(clerk.office, source))
    asked.rows.terms.acting.setChecked(True)
    asked.rows.terms.until.setText("09.01.2027")
    asked.verb.click()
    settle()
    member = mandates.mandate(clerk.office, page.record)
    assert (member.mandate.admission.source, member.nominated) == (source, name)
    assert (member.mandate.terms.acting, member.mandate.terms.until) == (True, date(2027, 1, 9))
    assert page.facts.values["post"].text() == "член, и.о."


def test_other_words_than_the_name_of_an_organisation_stand_for_themselves(
    page: MandatePage, clerk: Clerk
) -> None:
    name = Text("Облыстық мәслихат", "Областной маслихат")
    source = organisations.add(clerk.acting, OrganisationDraft("maslikhat", name))
    page.session.did(mandates.mend_admission, page.record, Admission(source=source))
    page.ask_admission()
    asked = sheet(AdmissionSheet)
    assert isinstance(asked, AdmissionSheet)
    assert asked.rows.nominated.ru.field.text() == "Областной маслихат"
    asked.rows.nominated.ru.field.setText("Городской маслихат")
    asked.verb.click()
    settle()
    admission = mandates.mandate(clerk.office, page.record).mandate.admission
    assert (admission.source, admission.nominated.ru) == (None, "Городской маслихат")


def test_a_card_whose_entry_is_removed_gives_way_to_the_bodies(page: MandatePage, window: MainWindow) -> None:
    page.ask_removal()
    sheet(Question).verb.click()  # type: ignore[attr-defined]
    settle()
    assert isinstance(window.page(), BodiesPage)


def test_a_second_chair_is_refused_in_the_sheet_with_who_holds_the_post(
    window: MainWindow, clerk: Clerk
) -> None:
    newcomer = people.add(clerk.acting, draft(22))
    window.go("bodies", COUNCIL)
    settle()
    page = window.page()
    assert isinstance(page, BodiesPage)
    page.desk.ask_members()
    asked = sheet(AdmitSheet)
    assert isinstance(asked, AdmitSheet)
    asked.list.select(newcomer)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    asked.post.setCurrentIndex(asked.post.findData("chair"))
    asked.verb.click()
    settle()
    assert asked.isVisible()
    assert "Абильдина Арман Серикович" in asked.band.text()
    assert "10 января 2025 года" in asked.band.text()
    asked.reject()
    settle()


def test_enter_on_a_membership_of_a_person_opens_its_card(window: MainWindow, clerk: Clerk) -> None:
    window.activateWindow()
    window.go("people", clerk.members[2])
    settle()
    people_page = window.page()
    assert isinstance(people_page, PeoplePage)
    table = people_page.card.memberships.table
    table.select_first()
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle()
    shown = window.page()
    assert isinstance(shown, MandatePage)
    assert shown.member is not None
    assert shown.member.mandate.person_id == clerk.members[2]
