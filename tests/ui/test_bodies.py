"""The page of bodies: who sits in them on a day, admitting several, ending a mandate, other names."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.bodies import KINDS
from desktop.core.mandates import GROUNDS, POSTS
from desktop.core.names import NBSP
from desktop.core.posts import PostRule
from desktop.core.texts import Text
from desktop.operations import bodies, journal, mandates, particulars, people, posts
from desktop.ui.bodies.admission import AdmissionSheet
from desktop.ui.bodies.admit_sheet import AdmitSheet
from desktop.ui.bodies.body_sheet import AddBodySheet, RenameSheet
from desktop.ui.bodies.comparison import ComparisonSheet
from desktop.ui.bodies.end_sheet import EndSheet
from desktop.ui.bodies.member_words import admission_words
from desktop.ui.bodies.removal import RemoveMandate
from desktop.ui.bodies.roster_sheet import RosterSheet
from desktop.ui.bodies.seats_sheet import SeatsSheet
from desktop.ui.bodies.transfer_sheet import TransferSheet
from desktop.ui.bodies.words import ground_words, kind_words, post_words
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.offices import Clerk
from tests.ui.shared import Desk, settle, type_text

TODAY = date(2026, 11, 22)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
COUNCIL = 2


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> BodiesPage:
    """The page on a council of 21."""
    window.activateWindow()
    window.go("bodies", COUNCIL)
    settle()
    shown = window.page()
    assert isinstance(shown, BodiesPage)
    return shown


def members(page: BodiesPage) -> list[str]:
    """Surnames in the table."""
    return [member.ru.surname for member in page.composition.table.records.records]


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def admission(page: BodiesPage) -> AdmitSheet:
    """The sheet that admits, opened."""
    page.desk.ask_members()
    asked = sheet(AdmitSheet)
    assert isinstance(asked, AdmitSheet)
    return asked


def ending(page: BodiesPage) -> EndSheet:
    """The sheet that ends the mandate of the first member, opened."""
    page.composition.table.select_first()
    page.composition.end.click()
    asked = sheet(EndSheet)
    assert isinstance(asked, EndSheet)
    return asked


def on(page: BodiesPage, day: str) -> None:
    """Type a day into the field of the composition."""
    field = page.composition.day
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, day)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_every_kind_post_and_ground_has_its_word() -> None:
    assert set(kind_words()) == set(KINDS)
    assert set(post_words()) == set(POSTS)
    assert set(ground_words()) == {"", *GROUNDS}


def test_the_composition_stands_with_its_quorum_and_the_reason(page: BodiesPage) -> None:
    assert len(members(page)) == 21
    assert page.composition.figures.text() == "Общее число членов: 21. Кворум: 14."
    page.composition.why.link.click()
    told = page.composition.why.box.derivation.text()
    assert "21 × 2/3 = 14".replace(" ", NBSP) in told
    assert f"Указ №{NBSP}747, п.{NBSP}14" in told


def test_another_day_has_another_composition_and_other_rules(page: BodiesPage, clerk: Clerk) -> None:
    on(page, "09.01.2025")
    assert members(page) == []
    on(page, "10.01.2025")
    assert len(members(page)) == 21
    on(page, "01.06.2015")
    assert "нет нормы" in page.composition.why.box.derivation.text()


def test_several_are_admitted_at_once(page: BodiesPage, session: Session) -> None:
    page.list.select(1)
    asked = admission(page)
    for typed in ("ким", "шмидт"):
        asked.search.clear()
        type_text(asked.search, typed)
        QTest.keyClick(asked.search, Qt.Key.Key_Return)
        QTest.keyClick(asked.list, Qt.Key.Key_Space)
    assert "2" in asked.chosen.text()
    assert "Ким А.С." in asked.chosen.text().replace("\u00a0", " ")
    asked.admission.paper.setText("XXIV сессия, № 5")
    asked.verb.click()
    settle()
    seated = session.read(mandates.composition, 1, TODAY)
    assert [(member.ru.surname, member.mandate.paper) for member in seated] == [
        ("Ким", "XXIV сессия, № 5"),
        ("Шмидт", "XXIV сессия, № 5"),
    ]
    assert members(page) == ["Ким", "Шмидт"]


def test_a_tick_is_taken_back(page: BodiesPage, session: Session) -> None:
    page.list.select(1)
    asked = admission(page)
    first = session.read(people.find, "абильдина")[0].id
    session.did(particulars.state, first, "citizenship", "other")
    asked.list.select(first)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    assert len(asked.list.people()) == 1
    assert asked.foreign.label.text().endswith("Иное гражданство: Абильдина Арман Серикович.")
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert asked.list.people() == []
    assert not asked.foreign.isVisible()
    asked.reject()


def test_the_agreement_of_another_organ_is_asked_for_where_a_post_needs_it(
    page: BodiesPage, session: Session
) -> None:
    page.list.select(1)
    asked = admission(page)
    assert not asked.admission.terms.organ_row.isVisible()
    asked.reject()
    session.did(posts.set_rule, 1, PostRule("deputy", agreement=Text("", "Секретариат")))
    asked = admission(page)
    assert asked.admission.terms.organ_row.isVisible()
    asked.reject()


def test_those_in_office_are_not_offered_again(page: BodiesPage) -> None:
    asked = admission(page)
    assert asked.list.rows() == []
    asked.reject()


def test_nobody_ticked_and_no_day_are_said_in_the_sheet(page: BodiesPage, session: Session) -> None:
    page.list.select(1)
    asked = admission(page)
    asked.verb.click()
    assert asked.none_chosen.isVisible()
    asked.list.select(asked.list.rows()[0].key)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    assert not asked.none_chosen.isVisible()
    asked.since.setText("31.02.2026")
    asked.verb.click()
    assert asked.since_row.error.isVisible()
    assert session.read(mandates.composition, 1, TODAY) == []
    asked.reject()


def test_a_day_of_another_century_is_refused_in_words(page: BodiesPage) -> None:
    page.list.select(1)
    asked = admission(page)
    asked.list.select(asked.list.rows()[0].key)
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    asked.since.setText("01.01.1994")
    asked.verb.click()
    assert "1994" in asked.band.text()
    asked.reject()


def test_a_mandate_is_ended_with_its_ground(page: BodiesPage, session: Session) -> None:
    asked = ending(page)
    asked.verb.click()
    assert asked.ground_row.error.isVisible()
    asked.ground.select("moved")
    asked.ground.setFocus()
    QTest.keyClick(asked.ground, Qt.Key.Key_Return)
    assert asked.focusWidget() is asked.paper
    asked.paper.setText("өтініш")
    QTest.keyClick(asked.paper, Qt.Key.Key_Return)
    settle()
    ended = next(
        member for member in session.read(mandates.mandates, COUNCIL) if member.mandate.until is not None
    )
    assert (ended.ru.surname, ended.mandate.until, ended.mandate.ground, ended.mandate.paper) == (
        "Абильдина",
        TODAY,
        "moved",
        "өтініш",
    )


def test_a_member_goes_over_to_another_post_by_one_sheet(page: BodiesPage, session: Session) -> None:
    page.composition.table.select(2)
    page.composition.transfer.click()
    asked = sheet(TransferSheet)
    assert isinstance(asked, TransferSheet)
    assert (asked.post.post(), asked.ground.current()) == ("deputy", "other")
    asked.words.setText(" ")
    asked.verb.click()
    assert asked.words_row.error.isVisible()
    asked.words.setText("сайланды")
    asked.admission.paper.setText("№ 4")
    asked.verb.click()
    settle()
    found = session.read(mandates.compared, COUNCIL, date(2026, 11, 21), TODAY)
    (moved,) = found.moved
    assert moved.after
    assert (moved.after.mandate.post, moved.after.mandate.paper) == ("deputy", "№ 4")
    chosen = page.composition.chosen()
    assert chosen is not None
    assert chosen.mandate == moved.after.mandate
    last = next(held for _, held in session.read(mandates.mandates_of, 2, TODAY) if held.until)
    assert (last.ending.words, last.paper) == ("сайланды", "№ 4")


def test_enter_goes_from_a_body_on_to_its_members(page: BodiesPage) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.composition.table.hasFocus()
    assert page.composition.chosen() is not None


def test_a_mandate_does_not_end_before_it_began(page: BodiesPage, session: Session) -> None:
    asked = ending(page)
    asked.ground.select("death")
    asked.until.setText("09.01.2025")
    asked.verb.click()
    assert asked.band.text()
    assert all(member.mandate.until is None for member in session.read(mandates.mandates, COUNCIL))
    asked.reject()


def test_the_last_day_counts_and_past_members_can_be_shown(page: BodiesPage, clerk: Clerk) -> None:
    mandate = mandates.mandates_of(clerk.office, clerk.members[0], TODAY)[0][1]
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 3, 31), "rotation")
    page.refresh()
    assert len(members(page)) == 20
    assert page.composition.figures.text() == "Общее число членов: 20. Кворум: 14. Вакантно: председатель."
    on(page, "31.03.2026")
    assert len(members(page)) == 21
    page.composition.scope.choose("ever")
    page.composition.scope.chosen.emit("ever")
    on(page, "22.11.2026")
    assert len(members(page)) == 21
    last = page.composition.table.records.records[-1]
    assert last.mandate.ground == "rotation"


def test_a_body_is_added_with_the_names_of_its_kind(
    page: BodiesPage, window: MainWindow, session: Session
) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    asked = sheet(AddBodySheet)
    assert isinstance(asked, AddBodySheet)
    asked.kind.setCurrentIndex(asked.kind.findData("mothers_council"))
    assert asked.names.value().genitive == Text("Аналар кеңесінің", "Совета матерей")
    QTest.keyClick(asked.names.english, Qt.Key.Key_Return)
    settle()
    added = page.body()
    assert added is not None
    assert (added.kind, added.names.short.ru) == ("mothers_council", "Совет матерей")
    assert page.stack.currentWidget() is page.bare


def test_names_that_were_typed_outlast_another_kind(page: BodiesPage) -> None:
    page.ask_body()
    asked = sheet(AddBodySheet)
    assert isinstance(asked, AddBodySheet)
    asked.names.full.ru.setText("Совет матерей города Кокшетау")
    asked.kind.setCurrentIndex(asked.kind.findData("commission"))
    assert asked.names.value().full.ru == "Совет матерей города Кокшетау"
    asked.reject()


def test_a_body_without_a_name_is_not_added(page: BodiesPage, session: Session) -> None:
    page.ask_body()
    asked = sheet(AddBodySheet)
    assert isinstance(asked, AddBodySheet)
    asked.names.short.show_value(Text())
    asked.verb.click()
    assert asked.names.short_row.error.isVisible()
    assert len(session.read(bodies.bodies, TODAY)) == 2
    asked.reject()


def test_another_name_holds_from_its_day_on(page: BodiesPage, session: Session) -> None:
    page.desk.ask_names()
    asked = sheet(RenameSheet)
    assert isinstance(asked, RenameSheet)
    asked.names.short.ru.field.setText("Президиум")
    asked.since.setText("01.11.2026")
    asked.verb.click()
    settle()
    assert session.read(bodies.body, COUNCIL, date(2026, 11, 1)).names.short.ru == "Президиум"
    assert session.read(bodies.body, COUNCIL, date(2026, 10, 31)).names.short.ru == "Совет"
    assert page.list.rows()[1].title == "Президиум"


def test_a_slip_in_the_first_name_is_mended_without_a_day(page: BodiesPage, session: Session) -> None:
    page.desk.ask_names()
    asked = sheet(RenameSheet)
    assert isinstance(asked, RenameSheet)
    asked.names.short.ru.field.setText("Кеңес")
    asked.since.clear()
    asked.verb.click()
    settle()
    assert session.read(bodies.body, COUNCIL, date(2003, 1, 1)).names.short.ru == "Кеңес"


def test_an_empty_body_offers_the_roster_or_the_import(
    window: MainWindow, session: Session, clerk: Clerk
) -> None:
    window.go("bodies", 1)
    page = window.page()
    assert isinstance(page, BodiesPage)
    assert page.empty.title.text() == "Ассамблея: членов пока нет"
    assert page.admit.isHidden()
    assert session.read(people.count) == 21


def test_an_office_without_people_leads_to_the_import(window: MainWindow) -> None:
    window.go("bodies")
    page = window.page()
    assert isinstance(page, BodiesPage)
    page.empty._go_import()
    assert isinstance(window.page(), ImportPage)


def test_figures_and_names_follow_the_language(page: BodiesPage, desk: Desk) -> None:
    desk.speak("kk")
    assert page.composition.figures.text() == "Мүшелердің жалпы саны: 21. Кворум: 14."
    assert page.composition.name.text() == "Ақмола облысының Қазақстан халқы Ассамблеясының Кеңесі"
    assert page.composition.other_name.text() == "Совет Ассамблеи народа Казахстана Акмолинской области"


def test_a_mandate_entered_by_mistake_is_removed_after_one_question(
    page: BodiesPage, window: MainWindow, session: Session
) -> None:
    page.composition.table.select_first()
    QTest.keyClick(window, Qt.Key.Key_Delete, CTRL_SHIFT)
    asked = sheet(RemoveMandate)
    assert isinstance(asked, RemoveMandate)
    assert "Абильдина" in asked.heading.text()
    assert "Совет, председатель, начало: 10.01.2025" in asked.sentence.text()
    asked.verb.click()
    settle()
    assert len(members(page)) == len(session.read(mandates.mandates, COUNCIL)) == 20


def test_a_mandate_on_which_a_roll_rests_stays_and_the_window_says_why(
    page: BodiesPage, window: MainWindow, clerk: Clerk
) -> None:
    clerk.plan()
    clerk.open(21)
    page.composition.table.select_first()
    page.composition.remove.click()
    asked = sheet(RemoveMandate)
    assert isinstance(asked, RemoveMandate)
    asked.verb.click()
    settle()
    assert "10 марта 2026 года" in window.band.text()
    assert len(members(page)) == 21


def test_another_ground_asks_for_words(page: BodiesPage, session: Session) -> None:
    asked = ending(page)
    assert not asked.words_row.isVisible()
    asked.ground.select("other")
    asked.ground.chosen.emit("other")
    assert asked.words_row.isVisible()
    asked.ground.setFocus()
    QTest.keyClick(asked.ground, Qt.Key.Key_Return)
    assert asked.focusWidget() is asked.words
    asked.verb.click()
    assert asked.words_row.error.isVisible()
    asked.words.setText("істен шықты")
    asked.paper_day.setText("20.11.2026")
    asked.verb.click()
    settle()
    ended = session.read(mandates.mandates, COUNCIL)[-1].mandate.ending
    assert (ended.ground, ended.words, ended.paper_day) == ("other", "істен шықты", date(2026, 11, 20))


def test_papers_of_an_admission_are_mended(page: BodiesPage, session: Session) -> None:
    page.composition.table.select_first()
    page.composition.admission.click()
    asked = sheet(AdmissionSheet)
    assert isinstance(asked, AdmissionSheet)
    asked.rows.paper.setText("№ 5")
    asked.rows.paper_day.setText("31.02.2026")
    asked.verb.click()
    assert asked.rows.day_row.error.isVisible()
    asked.rows.paper_day.setText("09.01.2025")
    asked.rows.nominated.show_value(Text("Мәслихат", "Маслихат"))
    asked.rows.terms.by_office.setChecked(True)
    asked.verb.click()
    settle()
    kept = session.read(mandates.composition, COUNCIL, TODAY)[0].mandate.admission
    assert (kept.paper, kept.paper_day, kept.by_office) == ("№ 5", date(2025, 1, 9), True)
    assert admission_words(page.composition.table.records.records[0]) == (
        "по должности, № 5 от 09.01.2025, Маслихат"
    )


def test_vacant_seats_stand_beside_those_in_office(page: BodiesPage) -> None:
    page.composition.seats.click()
    asked = sheet(SeatsSheet)
    assert isinstance(asked, SeatsSheet)
    asked.seats.setValue(25)
    asked.since.clear()
    asked.paper.setText("№ 4")
    asked.verb.click()
    settle()
    assert page.composition.figures.text().endswith("Мест: 25, свободно: 4.")
    assert page.list.rows()[1].aside == "21/25"
    page.desk.ask_seats()
    again = sheet(SeatsSheet)
    assert isinstance(again, SeatsSheet)
    assert (again.seats.value(), again.paper.text()) == (25, "№ 4")
    again.seats.setValue(20)
    again.verb.click()
    settle()
    assert page.composition.figures.text().endswith("Мест: 20, сверх этого числа: 1.")


def test_two_days_are_compared(page: BodiesPage, clerk: Clerk) -> None:
    gone, moved = (seat.mandate for seat in mandates.composition(clerk.office, COUNCIL, TODAY)[1:3])
    day = date(2026, 3, 31)
    mandates.end_mandate(clerk.acting, gone.id, day, "recall", "№ 14", day)
    mandates.end_mandate(clerk.acting, moved.id, day, "rotation")
    mandates.admit(clerk.acting, COUNCIL, [moved.person_id], "deputy", date(2026, 4, 1))
    page.composition.compare.click()
    asked = sheet(ComparisonSheet)
    assert isinstance(asked, ComparisonSheet)
    assert asked.figures.text() == "Число членов: 22.11.2025 – 21, 22.11.2026 – 20."
    assert asked.sums.text() == "Вошли: 0, выбыли: 1, сменили должность: 1."
    left, changed = asked.rows.rows()
    assert left.second == (
        "Выход: член, последний день: 31.03.2026; отзыв выдвинувшим органом, № 14 от 31.03.2026"
    )
    assert changed.second == "Было: член, стало: заместитель председателя, с 01.04.2026"
    asked.one.setText("01.04.2026")
    asked.verb.click()
    assert asked.rows.rows() == []
    bodies.rename(clerk.acting, COUNCIL, bodies.body(clerk.office, 1, TODAY).names, date(2026, 5, 1))
    asked.verb.click()
    assert "на 01.04.2026: Совет Ассамблеи народа Казахстана Акмолинской области" in asked.figures.text()
    assert "на 22.11.2026: Ассамблея народа Казахстана Акмолинской области" in asked.figures.text()
    asked.reject()


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "csv"])
def test_a_composition_is_saved_and_the_journal_tells_of_it(
    page: BodiesPage, clerk: Clerk, tmp_path: Path, kind: str
) -> None:
    page.composition.save.click()
    asked = sheet(RosterSheet)
    assert isinstance(asked, RosterSheet)
    asked.kind.choose(kind)
    assert asked.file_name() == f"2026-11-22 Состав Совет (kk, ru).{kind}"
    asked.save_as(tmp_path / "no such folder" / f"состав.{kind}")
    assert asked.band.text()
    asked.save_as(tmp_path / f"состав.{kind}")
    settle()
    assert (tmp_path / f"состав.{kind}").stat().st_size > 1000
    noted = journal.entries(clerk.office, limit=1)[0]
    assert noted.operation == "papers.exported"
    assert f"состав.{kind}" in noted.lines
