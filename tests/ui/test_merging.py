"""From the card of a person: entered twice, a photograph, a name that goes, the list of ethnicities."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.core.names import Name
from desktop.core.people import PersonDraft
from desktop.core.photos import HEIGHT, MOST, WIDTH, picture
from desktop.core.refusals import BadPicture
from desktop.core.texts import LANGUAGES
from desktop.operations import mandates, meetings, merging, particulars, people, photos
from desktop.ui.dialogs import Picker, Question
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people.ethnicity_sheet import EthnicitySheet
from desktop.ui.people.forgetting import ForgetQuestion
from desktop.ui.people.merge_sheet import MergeSheet
from desktop.ui.people.pictures import read_picture, shown_picture
from desktop.ui.people.sheets import AddPersonSheet
from desktop.ui.window import MainWindow
from tests.offices import Clerk, draft
from tests.ui.shared import Desk, settle, type_text

IIN = "850615401232"
TWIN = PersonDraft(Name("Әбілдина", "Арман"), Name("Абильдина", "Арман"))


@pytest.fixture
def page(clerk: Clerk, window: MainWindow) -> PeoplePage:
    """The page of people, over a council of 21 whose first member was entered twice."""
    window.activateWindow()
    people.add(clerk.acting, TWIN)
    window.go("people", 1)
    settle()
    shown = window.page()
    assert isinstance(shown, PeoplePage)
    return shown


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that is open."""
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def merge_sheet() -> MergeSheet:
    """The sheet that makes one record of two."""
    asked = sheet(MergeSheet)
    assert isinstance(asked, MergeSheet)
    return asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_was_entered_twice_is_noticed_and_made_one_by_key(
    page: PeoplePage, window: MainWindow, clerk: Clerk, desk: Desk, language: str
) -> None:
    desk.speak(language)
    assert "рман" in page.card.parts.doubles.note.text()
    QTest.keyClick(window, Qt.Key.Key_F8)
    asked = merge_sheet()
    assert asked.pair() == (22, 1)
    asked.verb.click()
    settle()
    assert people.count(clerk.office) == 21
    assert not page.card.parts.doubles.isVisible()
    assert "Арман" in page.card.parts.record.also.text()


def test_the_other_record_may_be_the_one_that_stays(page: PeoplePage, clerk: Clerk) -> None:
    page.card.parts.doubles.compare.click()
    asked = merge_sheet()
    asked.stays.choose("other")
    asked.stays.chosen.emit("other")
    assert asked.pair() == (1, 22)
    asked.verb.click()
    settle()
    shown = page.card.person()
    assert shown is not None
    assert shown.id == 22
    assert [body.id for body, _ in mandates.mandates_of(clerk.office, 22, date(2026, 11, 22))] == [2]


def test_two_people_stay_two_and_the_sheet_says_why(page: PeoplePage, clerk: Clerk) -> None:
    clerk.plan()
    clerk.at(15, 0).open(16)
    meetings.close_meeting(clerk.later().acting, clerk.meeting)
    page.card.parts.record.merge.click()
    asked = merge_sheet()
    asked.field.show_value(people.person(clerk.office, 2))
    asked.field.chosen.emit(2)
    assert "два человека" in asked.field_row.error.text()
    assert not asked.verb.isEnabled()
    asked.reject()
    assert people.count(clerk.office) == 22


def test_a_record_that_was_merged_leads_to_the_one_that_stands_for_it(
    page: PeoplePage, window: MainWindow, clerk: Clerk
) -> None:
    merging.merge(clerk.acting, 22, 1)
    window.go("people", 22)
    settle()
    shown = page.card.person()
    assert shown is not None
    assert shown.id == 1


# ------- at entry


def test_a_number_that_is_known_leads_to_its_person(page: PeoplePage, clerk: Clerk) -> None:
    particulars.state(clerk.acting, 5, "iin", IIN)
    page.ask_person()
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    asked.fields.show_person(PersonDraft(ru=Name("Цой", "Вера")))
    asked.iin.setText(IIN)
    asked.verb.click()
    assert asked.iin_row.error.text()
    assert people.count(clerk.office) == 22
    asked.there.click()
    settle()
    shown = page.card.person()
    assert shown is not None
    assert shown.id == 5


def test_birth_date_and_number_are_kept_with_the_person(page: PeoplePage, clerk: Clerk) -> None:
    page.ask_person()
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    asked.fields.show_person(PersonDraft(ru=Name("Цой", "Вера")))
    asked.iin.setText("850615401233")
    asked.verb.click()
    assert asked.iin_row.error.text()
    asked.iin.setText(IIN)
    asked.born.setText("15.06.1985")
    asked.verb.click()
    settle()
    known = particulars.reveal(clerk.acting, 23)
    assert (known.iin, known.born) == (IIN, date(1985, 6, 15))


def test_another_birth_date_tells_namesakes_apart(page: PeoplePage, clerk: Clerk) -> None:
    for person in (1, 22):
        particulars.state(clerk.acting, person, "born", date(1970, 1, 1))
    page.ask_person()
    asked = sheet(AddPersonSheet)
    assert isinstance(asked, AddPersonSheet)
    asked.fields.show_person(draft(0))
    asked.fields.edited.emit()
    assert asked.known.isVisible()
    asked.born.setText("02.02.1990")
    asked.born.editingFinished.emit()
    assert not asked.known.isVisible()
    asked.reject()


# ------- the photograph


def drawn(path: Path, width: int, height: int) -> Path:
    """A file with a picture that says who took it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.setText("Author", "Шпигель")
    assert image.save(str(path))
    return path


def test_a_photograph_is_chosen_reduced_and_shown(page: PeoplePage, clerk: Clerk, tmp_path: Path) -> None:
    page.card.parts.photo.choose.click()
    picker = sheet(Picker)
    assert isinstance(picker, Picker)
    picker.fileSelected.emit(str(drawn(tmp_path / "face.png", 1800, 2400)))
    picker.close()
    settle()
    kept = photos.photo(clerk.office, 1)
    image = shown_picture(kept)
    assert image is not None
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    assert len(picture(kept)) < MOST
    assert "Шпигель".encode() not in picture(kept)
    assert page.card.parts.photo.picture.isVisible()
    page.card.parts.photo.remove.click()
    settle()
    assert photos.photo(clerk.office, 1) == ""
    assert not page.card.parts.photo.picture.isVisible()


def test_a_file_without_a_picture_is_refused_in_words(
    page: PeoplePage, window: MainWindow, clerk: Clerk, tmp_path: Path
) -> None:
    wrong = tmp_path / "face.jpg"
    wrong.write_text("no picture")
    page.card.parts.photo.take(wrong)
    assert "изображения" in window.band.text()
    assert photos.photo(clerk.office, 1) == ""


@pytest.mark.parametrize("name", ["missing.png", "drawing.svg", "empty.jpg"])
def test_what_is_no_picture_is_refused(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (tmp_path / "empty.jpg").touch()
    with pytest.raises(BadPicture):
        read_picture(tmp_path / name)


def test_a_small_picture_stays_as_large_as_it_is(desk: Desk, tmp_path: Path) -> None:
    image = shown_picture(read_picture(drawn(tmp_path / "face.png", 90, 120)))
    assert image is not None
    assert (image.width(), image.height()) == (90, 120)


# ------- a name that goes, and the list


def test_a_person_is_made_anonymous_after_one_question(page: PeoplePage, clerk: Clerk) -> None:
    page.list.tabs.choose("all")
    page.list.asked.emit()
    page.list.table.select(22)
    settle()
    page.card.parts.record.forget.click()
    asked = sheet(Question)
    assert isinstance(asked, Question)
    assert asked.focusWidget() is asked.safe
    asked.verb.click()
    settle()
    assert people.person(clerk.office, 22).anonymous == date(2026, 11, 22)
    assert page.card.name.text() == "Имя скрыто № 22"
    assert page.card.parts.record.anonymous.isVisible()
    assert not page.card.parts.record.forget.isEnabled()


def test_the_texts_that_name_a_person_are_shown_before_the_name_goes(page: PeoplePage, clerk: Clerk) -> None:
    whom = people.person(clerk.office, 22)
    for holder, text in ((7, f"Слово {whom.ru.surname} {whom.ru.given}"), (8, f"О {whom.ru.surname}")):
        particulars.state(clerk.acting, holder, "notes", text)
    page.list.tabs.choose("all")
    page.list.asked.emit()
    page.list.table.select(22)
    settle()
    page.card.parts.record.forget.click()
    asked = sheet(ForgetQuestion)
    assert isinstance(asked, ForgetQuestion)
    assert asked.table is not None
    assert [place.fate for _, place in asked.table.records.records] == ["doubtful", "goes"]
    assert asked.focusWidget() is asked.safe
    asked.verb.click()
    settle()
    assert particulars.reveal(clerk.acting, 7).notes == "Слово Аты жасырылған № 22"
    assert particulars.reveal(clerk.acting, 8).notes == f"О {whom.ru.surname}"


def test_a_member_keeps_the_name_and_the_window_says_why(
    page: PeoplePage, window: MainWindow, clerk: Clerk
) -> None:
    page.card.parts.record.forget.click()
    asked = sheet(Question)
    assert isinstance(asked, Question)
    asked.verb.click()
    settle()
    assert "прекратите полномочия" in window.band.text()
    assert people.person(clerk.office, 1).anonymous is None


def test_the_list_of_ethnicities_is_changed_and_the_card_offers_it(page: PeoplePage, clerk: Clerk) -> None:
    page.card.particulars.edit_list.click()
    asked = sheet(EthnicitySheet)
    assert isinstance(asked, EthnicitySheet)
    type_text(asked.names.kk, "Удиндер")
    type_text(asked.names.ru, "Удины")
    asked.add.click()
    assert page.card.particulars.ethnicity.findText("Удины") >= 0
    asked.names.ru.setText("Удинцы")
    asked.mend.click()
    assert page.card.particulars.ethnicity.findText("Удинцы") >= 0
    particulars.state(clerk.acting, 1, "ethnicity", 25)
    asked.remove.click()
    assert asked.band.text()
    asked.table.select(24)
    asked.remove.click()
    assert list(particulars.ethnicities(clerk.office))[-1] == 25
    asked.verb.click()
