"""Bringing in a list: seen first, read as it is meant, brought in once, with every row accounted for."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.names import full
from desktop.exchange.delimited import SEPARATORS
from desktop.exchange.encodings import ENCODINGS
from desktop.operations import journal, people
from desktop.ui import waiting
from desktop.ui.pages.bodies import BodiesPage
from desktop.ui.pages.import_roster import ImportPage
from desktop.ui.pages.people import PeoplePage
from desktop.ui.people import import_words
from desktop.ui.people.import_table import ImportLine
from desktop.ui.people.past_imports import PastImports
from desktop.ui.session import Session
from desktop.ui.window import MainWindow
from tests.ui.shared import Desk, settle

ROSTERS = Path(__file__).parents[1] / "data" / "rosters"


@pytest.fixture
def page(window: MainWindow) -> ImportPage:
    """The page in an office without people."""
    window.activateWindow()
    window.go("import")
    settle()
    shown = window.page()
    assert isinstance(shown, ImportPage)
    return shown


def lines(page: ImportPage) -> list[ImportLine]:
    """The rows that are shown."""
    return page.table.table.records.records


def fates(page: ImportPage) -> dict[int, str]:
    """What becomes of each row."""
    return {line.number: line.fate for line in lines(page)}


def names(line: ImportLine) -> str:
    """What a row says of names."""
    return full(line.draft.kk) if line.draft else line.note.name


def tabs(page: ImportPage) -> dict[str, str]:
    """The tabs with their figures."""
    return {segment.choice.key: segment.choice.figure for segment in page.table.tabs._segments}


def test_the_words_cover_what_the_reader_knows() -> None:
    assert set(import_words.ENCODINGS) == set(ENCODINGS)
    assert set(import_words.SEPARATORS) == set(SEPARATORS)
    assert set(import_words.encoding_words()) == set(ENCODINGS)
    assert set(import_words.separator_words()) == set(SEPARATORS)


@pytest.mark.parametrize(
    ("name", "encoding", "separator"),
    [
        ("utf-8.csv", "utf-8", ";"),
        ("kz-1048.csv", "kz1048", ";"),
        ("utf-16.txt", "utf-16-le", "\t"),
    ],
)
def test_a_file_is_shown_as_it_was_recognised(
    page: ImportPage, session: Session, name: str, encoding: str, separator: str
) -> None:
    page.read(ROSTERS / name)
    assert page.choices.encoding.chosen() == encoding
    assert page.choices.separator.chosen() == separator
    assert page.choices.columns() == {1: "name.kk", 2: "name.ru"}
    assert len(lines(page)) == 16
    assert session.read(people.count) == 0


def test_columns_are_told_by_their_headings(page: ImportPage) -> None:
    page.read(ROSTERS / "cp1251.csv")
    assert page.choices.columns() == {
        0: "surname.ru", 1: "given.ru", 2: "patronymic.ru", 3: "sex", 4: "organisation.ru", 5: "post.ru",
    }  # fmt: skip


def test_a_workbook_has_no_encoding_to_choose(page: ImportPage) -> None:
    page.read(ROSTERS / "workbook.xlsx")
    assert page.choices.encoding.isHidden()
    assert lines(page)


def test_the_list_is_brought_in_and_a_second_time_changes_nothing(page: ImportPage, session: Session) -> None:
    page.read(ROSTERS / "kz-1048.csv")
    page.bring.click()
    settle()
    assert session.read(people.count) == 16
    assert page.result.text() == "Список внесён. Новые: 16."
    page.read(ROSTERS / "utf-16.txt")
    assert set(fates(page).values()) == {"skipped"}
    assert not page.bring.isEnabled()


def test_names_are_kept_as_they_are_written(page: ImportPage, session: Session) -> None:
    page.read(ROSTERS / "kz-1048.csv")
    page.go_on()
    found = session.read(people.find, "сейтжанова")
    assert found[0].kk == ("Сейтжанова", "Ләззат", "Ерболқызы")
    assert found[0].ru == ("Сейтжанова", "Ляззат", "Ерболовна")


def choose_encoding(page: ImportPage, encoding: str) -> None:
    """Take a row of the list of encodings."""
    box = page.choices.encoding.box
    box.setCurrentIndex(box.findData(encoding))
    box.activated.emit(box.currentIndex())


def test_the_encoding_can_be_chosen(page: ImportPage) -> None:
    page.read(ROSTERS / "kz-1048.csv")
    right = [names(line) for line in lines(page)]
    choose_encoding(page, "koi8-r")
    assert [names(line) for line in lines(page)] != right
    choose_encoding(page, "kz1048")
    assert [names(line) for line in lines(page)] == right


def test_an_encoding_that_does_not_fit_is_refused_and_the_list_stays(page: ImportPage) -> None:
    page.read(ROSTERS / "kz-1048.csv")
    choose_encoding(page, "utf-8")
    assert page.band.text()
    assert page.choices.encoding.chosen() == "kz1048"
    assert len(lines(page)) == 16


def test_the_columns_can_be_chosen_and_a_field_is_read_once(page: ImportPage) -> None:
    page.read(ROSTERS / "utf-8.csv")
    boxes = [titled.box for titled in page.choices._columns]
    boxes[2].setCurrentIndex(boxes[2].findData("name.kk"))
    boxes[2].activated.emit(boxes[2].currentIndex())
    assert page.choices.columns() == {2: "name.kk"}
    first = lines(page)[0].draft
    assert first is not None
    assert first.kk.given == "Ляззат"
    boxes[2].setCurrentIndex(0)
    boxes[2].activated.emit(0)
    assert page.unread.isVisible()
    assert not page.bring.isEnabled()


def test_rows_with_a_mistake_say_which(page: ImportPage) -> None:
    page.read(ROSTERS / "mixed.csv")
    assert fates(page) == {
        2: "added", 3: "added", 4: "added", 5: "added", 6: "added",
        7: "problem", 8: "added", 9: "repeated", 10: "added", 11: "problem",
    }  # fmt: skip
    page.table.table.select(7)
    assert page.table.hint.text() == "Строка 7: нет фамилии или имени."
    page.table.table.select(6)
    assert "латинские буквы" in page.table.hint.text()


def test_every_row_stands_under_one_tab(page: ImportPage) -> None:
    page.read(ROSTERS / "mixed.csv")
    assert tabs(page) == {"all": "10", "added": "7", "repeated": "1", "problem": "2"}
    page.table.tabs.choose("problem")
    page.table.tabs.chosen.emit("problem")
    assert set(fates(page)) == {7, 11}


def test_a_doubtful_row_waits_until_it_is_taken_for_a_new_person(page: ImportPage, session: Session) -> None:
    page.read(ROSTERS / "mixed.csv")
    page.go_on()
    page.read(ROSTERS / "namesake.csv")
    assert fates(page) == {2: "doubtful"}
    assert not page.bring.isEnabled()
    before = session.read(people.count)
    page.table.table.select(2)
    page.table.add.click()
    assert session.read(people.count) == before
    assert fates(page) == {2: "added"}
    page.go_on()
    assert session.read(people.count) == before + 1


def test_what_cannot_be_read_is_refused_in_words_and_what_was_shown_stays(
    page: ImportPage, tmp_path: Path
) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(bytes(range(256)) * 40)
    page.read(picture)
    assert page.band.text()
    assert page.stack.currentIndex() == 0
    page.read(ROSTERS / "utf-8.csv")
    assert page.band.text() == ""
    page.read(tmp_path / "gone.csv")
    assert "gone.csv" in page.band.text()
    assert len(lines(page)) == 16


def test_after_the_import_people_and_bodies_are_one_step_away(page: ImportPage, window: MainWindow) -> None:
    page.read(ROSTERS / "utf-8.csv")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.onward.isVisible()
    page.onward.click()
    assert isinstance(window.page(), BodiesPage)
    window.go("import", ROSTERS / "utf-8.csv")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.page(), PeoplePage)


def test_the_page_speaks_anew_with_a_list_on_it(page: ImportPage, desk: Desk) -> None:
    page.read(ROSTERS / "mixed.csv")
    desk.speak("kk")
    assert page.choices.encoding.label.text() == "Кодтау"
    assert len(lines(page)) == 10


def test_two_thousand_rows_are_shown_and_brought_in(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    rows = [f"Ким{'а' * (number % 40)};Роман{'о' * (number // 40)};Ухенович" for number in range(2000)]
    long = tmp_path / "long.csv"
    long.write_text("\n".join(["Фамилия;Имя;Отчество", *rows]), "utf-8")
    page.read(long)
    assert tabs(page) == {"all": "2000", "added": "2000"}
    page.go_on()
    assert session.read(people.count) == 2000


# ------- deciding, profiles, what goes out, what goes back


def written(path: Path, *rows: str) -> Path:
    """A list as a text."""
    path.write_text("\n".join(rows), "utf-8")
    return path


def test_a_row_can_be_left_out_and_the_decision_taken_back(page: ImportPage, session: Session) -> None:
    page.read(ROSTERS / "utf-8.csv")
    page.table.table.select(2)
    page.table.skip.click()
    assert fates(page)[2] == "skipped"
    assert "по вашему решению" in page.table.hint.text()
    page.table.again.click()
    assert fates(page)[2] == "added"
    page.table.table.select(3)
    page.table.skip.click()
    page.go_on()
    assert session.read(people.count) == 15
    assert page.table.skip.isHidden()


def test_a_doubtful_row_can_be_of_the_person_who_is_kept(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.read(written(tmp_path / "one.csv", "ФИО;Организация", "Цой Вера Петровна;Маслихат"))
    page.go_on()
    page.read(written(tmp_path / "two.csv", "ФИО;Телефон", "Цой Вера;701 234 56 78"))
    assert fates(page) == {2: "doubtful"}
    page.table.table.select(2)
    assert "Цой Вера Петровна" in page.table.hint.text()
    page.table.same.click()
    assert fates(page) == {2: "updated"}
    assert page.table.hint.text() == "Строка 2: дополняется недостающее: телефон."
    page.go_on()
    assert session.read(people.count) == 1


def test_columns_are_kept_as_a_profile_and_known_again(page: ImportPage, tmp_path: Path) -> None:
    odd = written(tmp_path / "odd.csv", "А;Б;В", "1;Цой Вера;Маслихат")
    page.read(odd)
    assert page.unread.isVisible()
    boxes = [titled.box for titled in page.choices._columns]
    for place, field in ((1, "name.ru"), (2, "organisation.ru")):
        boxes[place].setCurrentIndex(boxes[place].findData(field))
        boxes[place].activated.emit(boxes[place].currentIndex())
    page.choices.profile.keep.click()
    assert page.profiles.naming is not None
    page.profiles.naming.line.setText("Тізім")
    page.profiles.naming.verb.click()
    settle()
    assert page.choices.profile.titled.box.currentText() == "Тізім"
    page.read(ROSTERS / "utf-8.csv")
    assert page.choices.profile.current() is None
    page.read(odd)
    assert page.choices.profile.titled.box.currentText() == "Тізім"
    assert page.choices.columns() == {1: "name.ru", 2: "organisation.ru"}
    page.choices.profile.let_go.click()
    assert page.choices.profile.current() is None
    assert page.choices.profile.let_go.isHidden()


def test_a_profile_without_a_name_is_refused_in_its_sheet(page: ImportPage) -> None:
    page.read(ROSTERS / "utf-8.csv")
    page.choices.profile.keep.click()
    sheet = page.profiles.naming
    assert sheet is not None
    sheet.verb.click()
    assert sheet.isVisible()
    sheet.reject()
    settle()


def test_the_rows_to_look_at_are_saved_with_their_numbers(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    page.read(ROSTERS / "mixed.csv")
    assert page.table.save.isVisible()
    for name in ("rows.xlsx", "rows.csv"):
        page.save_rows(tmp_path / name)
    text = (tmp_path / "rows.csv").read_text("utf-8-sig")
    assert text.splitlines()[0] == "Строка;Имя;Итог;Почему"
    assert [line.split(";")[0] for line in text.splitlines()[1:]] == ["6", "7", "11"]
    cells = list(openpyxl.load_workbook(tmp_path / "rows.xlsx").active.iter_rows(values_only=True))
    assert [row[0] for row in cells[1:]] == [6, 7, 11]
    (entry, *_) = session.read(journal.entries)
    assert entry.operation == "papers.exported"


def test_an_import_is_taken_back_in_the_window_after_other_work(page: ImportPage, session: Session) -> None:
    page.read(ROSTERS / "utf-8.csv")
    page.go_on()
    first = session.read(people.find, "")[0]
    session.do(people.edit, first.id, replace(first, sex="f"))
    page.look_back()
    (sheet,) = page.findChildren(PastImports)
    assert [row.name for row in sheet.table.records.records] == ["utf-8.csv"]
    assert sheet.focusWidget() is sheet.table
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert session.read(people.count) == 16
    assert sheet.focusWidget() is sheet.verb
    QTest.keyClick(sheet.verb, Qt.Key.Key_Return)
    assert session.read(people.count) == 1
    assert sheet.told.text() == "Импорт отменён. Удалено людей: 15. Возвращено записей в прежний вид: 0."
    assert [row.person_id for row in sheet.names.records.records] == [first.id]
    assert not sheet.verb.isEnabled()
    sheet.table.setFocus()
    QTest.keyClick(sheet.table, Qt.Key.Key_Enter)
    assert sheet.focusWidget() is sheet.safe
    sheet.reject()
    settle()
    assert page.result.text() == ""
    assert fates(page)[2] == "added"


def test_a_sheet_can_be_chosen_also_a_hidden_one(page: ImportPage, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, name in (("Ашық", "Цой Вера"), ("Жасырын", "Ли Анна")):
        sheet = book.create_sheet(title)
        sheet.append(["ФИО"])
        sheet.append([name])
        sheet.sheet_state = "hidden" if title == "Жасырын" else "visible"
    book.remove(book.worksheets[0])
    book.save(tmp_path / "two.xlsx")
    page.read(tmp_path / "two.xlsx")
    box = page.choices.sheet.box
    assert [box.itemText(place) for place in range(box.count())] == ["Ашық", "Жасырын (скрытый)"]
    assert lines(page)[0].note.name == "Цой Вера"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert lines(page)[0].note.name == "Ли Анна"


# ------- long lists, headings


def test_a_long_list_can_be_stopped_and_nothing_is_brought_in(
    page: ImportPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "WAITS", -1)
    monkeypatch.setattr(waiting, "PAINTS", 0)
    look, told = waiting.Waiting._look, list[str]()

    def press(over: waiting.Waiting) -> None:
        look(over)
        told.append(over.words.text())
        over.stop.click()

    page.read(ROSTERS / "utf-8.csv")
    with monkeypatch.context() as pressing:
        pressing.setattr(waiting.Waiting, "_look", press)
        page.read(ROSTERS / "namesake.csv")
        page.bring_in()
    assert told[0] == "Список читается и сравнивается с людьми"
    assert told[-1] == "Список вносится"
    assert len(lines(page)) == 16
    assert page.band.text() == "Остановлено. Ничего не внесено."
    assert session.read(people.count) == 0
    last: list[tuple[str, bool, int]] = []

    def note(over: waiting.Waiting) -> None:
        look(over)
        last.append((over.words.text(), over.stop.isVisible(), over.bar.value()))

    monkeypatch.setattr(waiting.Waiting, "_look", note)
    page.bring_in()
    assert last[0][:2] == ("Список вносится", True)
    assert last[-1] == ("Идёт запись на диск", False, waiting.PARTS)
    assert session.read(people.count) == 16


def test_the_row_with_the_headings_can_be_chosen_and_goes_into_the_profile(
    page: ImportPage, tmp_path: Path
) -> None:
    odd = written(tmp_path / "odd.csv", "Тізім;;", "Кім;Қайда;", "Цой Вера;Маслихат;")
    page.read(odd)
    box = page.choices.heading.box
    assert [box.itemText(place) for place in range(box.count())] == [
        "Её нет", "1: Тізім", "2: Кім, Қайда", "3: Цой Вера, Масли…",
    ]  # fmt: skip
    assert page.choices.heading.chosen() == "0"
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert [titled.label.text() for titled in page.choices._columns] == ["Кім", "Қайда", "(без заголовка)"]
    names = page.choices._columns[0].box
    names.setCurrentIndex(names.findData("name.ru"))
    names.activated.emit(names.currentIndex())
    assert [line.number for line in lines(page)] == [3]
    page.choices.profile.keep.click()
    assert page.profiles.naming is not None
    page.profiles.naming.line.setText("Тізім")
    page.profiles.naming.verb.click()
    settle()
    page.read(written(tmp_path / "next.csv", "Тізім;;", "2026;;", "Кім;Қайда;", "Ли Анна;Маслихат;"))
    assert page.choices.profile.titled.box.currentText() == "Тізім"
    assert page.choices.heading.chosen() == "3"
    assert [line.number for line in lines(page)] == [4]
