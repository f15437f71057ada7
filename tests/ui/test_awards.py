"""The page of awards: entered, given, handed over, taken back; on the card of a person too."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.awards import AwardDraft, GivenDraft
from desktop.core.texts import Text
from desktop.operations import awards, journal
from desktop.ui.awards.award_sheet import AwardSheet
from desktop.ui.awards.given_sheet import GivenSheet
from desktop.ui.awards.removal import RemoveAward, RemoveGiven
from desktop.ui.mandates.list_sheet import ListSheet
from desktop.ui.pages.awards import AwardsPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.keyboard import CTRL, SHIFT, Key, press, press_with_ctrl, reach, write, write_over, write_pair
from tests.offices import Clerk
from tests.ui.shared import Desk, settle

D = TypeVar("D", bound=QDialog)
QUIET = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MEDAL = AwardDraft(Text("«Бірлік» медалі", "Медаль «Бірлік»"), established=Text("Кеңес", "Совет"), quota=2)


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> AwardsPage:
    """The page in an office with a council and no awards."""
    window.activateWindow()
    window.go("awards")
    settle()
    shown = window.page()
    assert isinstance(shown, AwardsPage)
    return shown


def sheet(kind: type[D]) -> D:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def medal(page: AwardsPage, *people: int, day: date = date(2026, 4, 28)) -> int:
    """The medal, given to these people."""
    number = page.session.do(awards.add, MEDAL)
    assert number is not None
    for person in people:
        page.session.did(
            awards.give, number, GivenDraft(person, day, Text("Кеңес", "Совет"), "4", str(person))
        )
    settle()
    return number


def listed(page: AwardsPage) -> list[str]:
    """Russian surnames in the register."""
    return [each.ru.surname for each in page.card.table.records.records]


@QUIET
def test_an_award_is_entered_and_given_by_the_keyboard(
    clerk: Clerk, window: MainWindow, session: Session
) -> None:
    window.activateWindow()
    window.go("people")
    settle()
    press(Key.Key_A, modifiers=CTRL | SHIFT)
    page = window.page()
    assert isinstance(page, AwardsPage)
    press(Key.Key_Return)
    reach("Название, на казахском")
    write_pair("«Бірлік» медалі", "Медаль «Бірлік»")
    reach("Квота")
    write_over("2")
    reach("Внести награду")
    press(Key.Key_Return)
    (kept,) = session.read(awards.awards)
    assert (kept.name.ru, kept.quota, kept.yearly) == ("Медаль «Бірлік»", 2, True)
    press_with_ctrl(Key.Key_M)
    write("цой")
    press(Key.Key_Return)
    reach("Номер награды")
    write("101")
    reach("Внести награждение")
    press(Key.Key_Return)
    settle()
    (given,) = session.read(awards.given, kept.id)
    assert (given.ru.surname, given.number, given.paper_day) == ("Цой", "101", date(2026, 11, 22))
    assert listed(page) == ["Цой"]
    chip = page.card.quota.chip()
    assert chip is not None
    assert chip.word == "за 2026 год вручено 1, квота 2"


def test_what_lacks_is_said_beside_its_field(page: AwardsPage) -> None:
    page.ask_award()
    asked = sheet(AwardSheet)
    asked.verb.click()
    assert asked.name_row.error.text()
    asked.reject()
    medal(page)
    page.ask_given()
    giving = sheet(GivenSheet)
    giving.verb.click()
    assert giving.person_row.error.text() == "Выберите, кому вручается награда."
    giving.reject()


def test_a_quota_that_is_exceeded_warns_and_lets_go_on(page: AwardsPage, session: Session) -> None:
    number = medal(page, 1, 2)
    page.ask_given()
    asked = sheet(GivenSheet)
    assert asked.doubt.text() == ""
    asked.person._take(asked.person._finder._find("цой")[0])
    assert asked.doubt.text() == "Эта награда превышает квоту."
    asked.number.setText("2")
    assert "Этот номер уже был выдан." in asked.doubt.text()
    asked.paper_day.setText("22.11.2025")
    assert asked.doubt.text() == "Этот номер уже был выдан."
    asked.paper_day.setText("22.11.2026")
    asked.verb.click()
    settle()
    assert len(session.read(awards.given, number)) == 3
    chip = page.card.quota.chip()
    assert chip is not None
    assert (chip.tone, chip.word) == ("warn", "за 2026 год вручено 3, квота 2, квота превышена")


def test_the_day_of_the_handing_over_is_noted_later(page: AwardsPage, session: Session) -> None:
    number = medal(page, 1)
    page.card.table.select_first()
    page.card.mend.click()
    asked = sheet(GivenSheet)
    assert asked.doubt.text() == ""
    asked.handed.setText("01.04.2026")
    asked.verb.click()
    assert "до решения" in asked.band.text()
    asked.handed.setText("01.05.2026")
    asked.verb.click()
    settle()
    assert session.read(awards.given, number)[0].handed == date(2026, 5, 1)


def test_the_register_is_looked_at_by_year(page: AwardsPage) -> None:
    number = medal(page, 1, 2)
    page.session.did(awards.give, number, GivenDraft(3, date(2025, 4, 28)))
    settle()
    assert [page.card.year.itemText(place) for place in range(page.card.year.count())] == [
        "Все годы", "2026", "2025"
    ]  # fmt: skip
    page.card.year.setCurrentIndex(2)
    page.card.year.activated.emit(2)
    assert listed(page) == ["Воронцова"]
    assert page.card.count.text() == "Награждений: 1, сначала последние"


def test_mistakes_are_taken_back_and_come_back_by_undo(
    page: AwardsPage, window: MainWindow, session: Session
) -> None:
    number = medal(page, 1)
    page.ask_to_remove()
    sheet(RemoveAward).verb.click()
    settle()
    assert "её уже вручали" in window.band.text()
    page.card.table.select_first()
    page.ask_to_take()
    sheet(RemoveGiven).verb.click()
    settle()
    assert session.read(awards.given, number) == []
    page.ask_to_remove()
    sheet(RemoveAward).verb.click()
    settle()
    assert page.stack.currentIndex() == 1
    window.undo()
    window.undo()
    settle()
    assert listed(page) == ["Абильдина"]


def test_the_card_of_a_person_shows_their_awards_and_gives_more(
    page: AwardsPage, window: MainWindow, session: Session
) -> None:
    number = medal(page, 1)
    window.go("people", 1)
    settle()
    people = window.page()
    assert isinstance(people, PeoplePage)
    part = people.card.parts.awards
    assert [held.award.name.ru for held in part.table.records.records] == ["Медаль «Бірлік»"]
    part.add.click()
    asked = sheet(GivenSheet)
    assert asked.doubt.text() == "У этого человека такая награда уже есть."
    asked.reject()
    window.go("people", 2)
    settle()
    assert part.none.isVisibleTo(part)
    part.add.click()
    sheet(GivenSheet).verb.click()
    settle()
    assert [held.award.id for held in part.table.records.records] == [number]
    part.table.select_first()
    part.table.setFocus()
    press(Key.Key_Return)
    assert isinstance(window.page(), AwardsPage)


def test_the_page_speaks_each_language(page: AwardsPage, desk: Desk) -> None:
    medal(page, 1)
    for speaks, title, word in (
        ("kk", "Наградалар", "2026 жылы берілгені: 1, квота: 2"),
        ("en", "Awards", "1 of 2 in 2026"),
    ):
        desk.speak(speaks)
        assert page.head.title.text() == title
        chip = page.card.quota.chip()
        assert chip is not None
        assert chip.word == word


def test_the_register_is_saved_as_it_is_shown_and_as_a_whole(
    page: AwardsPage, session: Session, tmp_path: Path
) -> None:
    number = medal(page, 1, 2)
    page.session.did(awards.give, number, GivenDraft(3, date(2025, 4, 28)))
    settle()
    page.card.year.setCurrentIndex(2)
    page.card.year.activated.emit(2)
    for ask, name, rows in ((page.ask_file, "2025.csv", 1), (page.ask_register, "all.csv", 3)):
        ask()
        saving = sheet(ListSheet)
        saving.kind.choose("csv")
        saving.save_as(tmp_path / name)
        settle()
        assert len((tmp_path / name).read_text("utf-8-sig").splitlines()) == rows + 1
    entry = journal.entries(session.office, limit=1)[0]
    assert (entry.operation, "all.csv" in entry.lines) == ("papers.exported", True)
