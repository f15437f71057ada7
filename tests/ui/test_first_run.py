"""The first page: four steps from nothing to an office, by keys; what lacks is said beside it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.core.names import NBSP
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import PasswordNeeded
from desktop.core.texts import Text
from desktop.operations import bodies, offices
from desktop.ui.offices import Offices
from desktop.ui.pages.first_run import FirstRunPage
from desktop.ui.widgets.labels import Label
from desktop.ui.window import MainWindow
from tests.offices import new_office
from tests.papers import said
from tests.ui.founding import PASSWORD, fill_founder, go_to_key, make
from tests.ui.shared import Desk, means, settle, supplies, type_text

NOON = datetime(2026, 11, 22, 12, 0)
LINE_OF_KEY = 23
"""Characters: four groups of five, and spaces."""


def noon() -> datetime:
    return NOON


@pytest.fixture
def window(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window without an office; documents are kept in a folder of the test."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    shown = desk.window(Offices(means(noon)))
    shown.show_first_run()
    shown.show()
    shown.activateWindow()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()
    settle()


@pytest.fixture
def page(window: MainWindow) -> FirstRunPage:
    shown = window.page()
    assert isinstance(shown, FirstRunPage)
    return shown


def choose_akmola(page: FirstRunPage) -> None:
    """Choose the region as the list does when a row is taken."""
    page.names.region.setCurrentIndex(page.names.region.findData("KZ-11"))
    page.names.region.activated.emit(page.names.region.currentIndex())


def enter(page: QWidget) -> None:
    """Press Enter wherever the focus is."""
    focused = page.focusWidget() or page
    QTest.keyClick(focused, Qt.Key.Key_Return)
    settle()


def test_an_office_is_made_with_the_region_and_the_key_enter(page: FirstRunPage, window: MainWindow) -> None:
    choose_akmola(page)
    enter(page)
    assert page.step() == 1
    enter(page)
    assert page.step() == 2
    fill_founder(page)
    enter(page)
    assert page.step() == 3
    page.recovery.paper.box.setFocus()
    QTest.keyClick(page.recovery.paper.box, Qt.Key.Key_Space)
    enter(page)
    session = window.session()
    assert session is not None
    held = session.read(offices.settings)
    assert (held.region, held.name, held.city) == (
        "KZ-11",
        Text("Ақмола облысы", "Акмолинская область"),
        Text("Көкшетау қаласы", "г. Кокшетау"),
    )
    assembly, council = session.read(bodies.bodies, date(2026, 11, 22))
    assert assembly.names.full.kk == "Ақмола облысының Қазақстан халқы Ассамблеясы"
    assert council.names.full.ru == "Совет Ассамблеи народа Казахстана Акмолинской области"
    assert council.names.genitive == Text("Кеңестің", "Совета")


def test_the_office_lies_where_the_second_step_says(
    page: FirstRunPage, window: MainWindow, tmp_path: Path
) -> None:
    choose_akmola(page)
    assert page.papers.file.path() == tmp_path / "Documents" / "Акмолинская область.hattama"
    page.go_on()
    page.papers.file.line.setText(str(tmp_path / "elsewhere" / "наша"))
    make(page)
    assert (tmp_path / "elsewhere" / "наша.hattama").is_file()
    assert window.preferences.last_office == tmp_path / "elsewhere" / "наша.hattama"


def test_without_a_region_the_first_step_says_so_and_stays(page: FirstRunPage) -> None:
    enter(page)
    assert page.step() == 0
    assert page.names.region_row.error.text() == "Выберите регион из списка."
    assert page.focusWidget() is page.names.region


def test_a_name_that_was_emptied_is_asked_for(page: FirstRunPage) -> None:
    choose_akmola(page)
    for line in (page.names.council.kk, page.names.council.ru):
        line.clear()
    enter(page)
    assert page.step() == 0
    assert page.names.council.kk_row.error.text()
    assert not page.names.assembly.kk_row.error.text()


def test_a_file_that_is_there_is_not_written_over(page: FirstRunPage, tmp_path: Path) -> None:
    there = tmp_path / "there.hattama"
    there.write_bytes(b"something of mine")
    choose_akmola(page)
    page.go_on()
    page.papers.file.line.setText(str(there))
    enter(page)
    assert str(there) in page.papers.file_row.error.text()
    assert there.read_bytes() == b"something of mine"


def test_names_follow_the_region_until_one_is_typed(page: FirstRunPage) -> None:
    choose_akmola(page)
    page.names.region.setCurrentIndex(page.names.region.findData("KZ-39"))
    page.names.region.activated.emit(page.names.region.currentIndex())
    assert page.names.assembly.ru.text() == "Ассамблея народа Казахстана Костанайской области"
    assert page.papers.city.ru.field.text() == "г. Костанай"
    page.names.assembly.ru.end(False)
    type_text(page.names.assembly.ru, " и так далее")
    choose_akmola(page)
    assert page.names.assembly.ru.text() == "Ассамблея народа Казахстана Костанайской области и так далее"


def test_the_language_is_switched_at_once_and_keeps_what_was_chosen(
    page: FirstRunPage, window: MainWindow
) -> None:
    choose_akmola(page)
    page.names.spoke.emit("kk")
    settle()
    assert page.title.text() == "Хатшылықты баптау"
    assert page.names.region.currentText() == "Ақмола облысы"
    assert window.preferences.language == "kk"


def test_regions_stand_in_the_order_of_the_alphabet(page: FirstRunPage) -> None:
    listed = [page.names.region.itemText(place) for place in range(1, page.names.region.count())]
    assert len(listed) == 20
    assert listed[:2] == ["Акмолинская область", "Актюбинская область"]


def test_the_rules_of_the_acts_are_told(page: FirstRunPage) -> None:
    told = page.names.rules.text()
    assert "не менее двух третей от общего числа членов" in told
    council = told.split("\n\n")[1]
    assert (
        council.index(f"Указ №{NBSP}747, п.{NBSP}14")
        < council.index("Решение:")
        < council.index(f"п.{NBSP}15")
    )


def test_escape_goes_a_step_back(page: FirstRunPage) -> None:
    choose_akmola(page)
    page.go_on()
    QTest.keyClick(page.papers.city.kk.field, Qt.Key.Key_Escape)
    assert page.step() == 0


def test_an_existing_office_is_opened(page: FirstRunPage, window: MainWindow, tmp_path: Path) -> None:
    offices.close(new_office(tmp_path / "was.hattama"))
    page.open_existing(tmp_path / "was.hattama")
    settle()
    assert window.session() is not None


def test_a_file_that_is_no_office_is_refused_in_words(
    page: FirstRunPage, window: MainWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.hattama"
    letter.write_text("Уважаемый коллега!", "utf-8")
    page.open_existing(letter)
    assert "не файл данных" in window.band.text()
    assert window.session() is None


def test_there_is_no_demo_button_without_a_demo(page: FirstRunPage) -> None:
    assert page.demo.isHidden()


# ------- the password and the recovery key


def test_the_office_is_encrypted_and_opens_by_the_password_and_by_the_key(
    page: FirstRunPage, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "Documents" / "Акмолинская область.hattama"
    choose_akmola(page)
    page.go_on()
    go_to_key(page)
    shown = page.recovery.paper.panel.findChildren(Label)
    key = " ".join(label.text() for label in shown if len(label.text()) == LINE_OF_KEY)
    page.recovery.paper.box.click()
    page.go_on()
    settle()
    session = window.session()
    assert session is not None
    assert (session.office.user.name, session.office.user.full_name) == ("aigul", "Сәрсенова Айгүл")
    assert window.preferences.last_name == "aigul"
    window.leave()
    settle()
    with pytest.raises(PasswordNeeded):
        offices.open_office(path, supplies(), "someone")
    for secret in (Secret(PASSWORD, "aigul"), Secret(key, RECOVERY)):
        offices.close(offices.open_office(path, supplies(), "someone", secret))


def test_the_office_is_made_only_after_the_key_is_on_paper(page: FirstRunPage, window: MainWindow) -> None:
    choose_akmola(page)
    page.go_on()
    go_to_key(page)
    assert not page.onward.isEnabled()
    assert "запишите" in page.onward.toolTip()
    enter(page.recovery.paper.box)
    assert window.session() is None
    page.recovery.paper.box.click()
    assert page.onward.isEnabled()


def test_the_key_is_saved_as_a_paper_and_the_clerk_is_told_to_delete_the_file(
    page: FirstRunPage, tmp_path: Path
) -> None:
    choose_akmola(page)
    page.go_on()
    go_to_key(page)
    page.recovery.paper.save(tmp_path / "key.pdf")
    assert page.recovery._paper is not None
    for group in page.recovery._paper.recovery.split("-"):
        assert group in said((tmp_path / "key.pdf").read_bytes())
    assert "удалите файл" in page.recovery.paper.done.text()
    page.recovery.paper.save(tmp_path / "none" / "key.pdf")
    assert str(tmp_path / "none") in page.recovery.paper.done.text()


@pytest.mark.parametrize("words", ["Кокшетау2026", "коротко", "111111111111"])
def test_a_weak_password_is_told_beside_it_before_any_key_is_shown(page: FirstRunPage, words: str) -> None:
    choose_akmola(page)
    page.go_on()
    page.go_on()
    fill_founder(page)
    for line in (page.founder.password.first, page.founder.password.again):
        line.line.setText(words)
    enter(page)
    assert page.step() == 2
    assert page.founder.password.first_row.error.text()


def test_passwords_that_differ_and_bad_names_are_told_beside_them(page: FirstRunPage) -> None:
    choose_akmola(page)
    page.go_on()
    page.go_on()
    fill_founder(page)
    page.founder.password.again.line.setText("другое")
    enter(page)
    assert page.founder.password.again_row.error.text()
    fill_founder(page)
    page.founder.name.setText("кто угодно")
    enter(page)
    assert page.founder.name_row.error.text()
    page.founder.name.setText("aigul")
    page.founder.full_name.setText("щ" * 121)
    enter(page)
    assert page.founder.full_name_row.error.text()
    assert page.step() == 2


def test_who_is_at_the_computer_is_proposed_as_the_name(page: FirstRunPage) -> None:
    assert page.founder.name.text() == "clerk"
