"""Fields keep what is typed, and never what is not."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.texts import Text
from desktop.ui.widgets.dates import DateField, long_date, read_date, weekday
from desktop.ui.widgets.fields import DEBOUNCE, AutosaveLine, AutosaveText, flush_typing
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.search import SearchLine
from tests.ui.shared import Desk, settle, type_text

Field = AutosaveLine | AutosaveText


@pytest.fixture(params=[AutosaveLine, AutosaveText])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Field:
    """A field of one line, and one of several."""
    made: Field = request.param()
    qtbot.addWidget(made)
    made.setAccessibleName("Поле")
    made.show()
    made.setFocus()
    return made


def heard(field: Field) -> list[str]:
    """What the field tells from now on."""
    told: list[str] = []
    field.edited.connect(told.append)
    return told


def test_what_is_typed_is_told_once_after_a_pause(field: Field, qtbot: QtBot) -> None:
    told = heard(field)
    with qtbot.waitSignal(field.edited, timeout=DEBOUNCE * 10):
        type_text(field, "tea")
    assert told == ["tea"]


def test_within_half_a_second(field: Field) -> None:
    assert DEBOUNCE < 500


@pytest.mark.parametrize("leave", ["hide", "flush", "flush all"])
def test_nothing_typed_is_lost_on_leaving(field: Field, leave: str) -> None:
    told = heard(field)
    type_text(field, "tea")
    {"hide": field.hide, "flush": field.flush, "flush all": flush_typing}[leave]()
    assert told == ["tea"]


def test_what_the_record_holds_is_shown_and_not_told(field: Field) -> None:
    told = heard(field)
    field.show_value("coffee")
    field.flush()
    assert (field.text(), told) == ("coffee", [])


def test_a_record_never_overwrites_what_is_being_typed(field: Field) -> None:
    field.show_value("coffee")
    type_text(field, "tea")
    typed = field.text()
    field.show_value("coffee")
    assert field.text() == typed
    field.flush()
    field.show_value("water")
    assert field.text() == "water"


def test_what_was_typed_and_taken_back_is_not_told(field: Field) -> None:
    told = heard(field)
    type_text(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    field.flush()
    assert told == []


def test_a_long_text_grows_and_tab_leaves_it(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    text, line = AutosaveText(), AutosaveLine()
    column.addWidget(text)
    column.addWidget(line)
    holder.resize(300, 500)
    holder.show()
    before = text.height()
    text.show_value("Отчёт о работе за девять месяцев, планы и предложения. " * 6)
    settle()
    assert text.height() > before * 3
    assert text.verticalScrollBar().maximum() == 0
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_pasted_markup_comes_as_plain_text(qtbot: QtBot) -> None:
    text = AutosaveText()
    qtbot.addWidget(text)
    pasted = QMimeData()
    pasted.setHtml("<b>Ким</b>")
    pasted.setText("Ким")
    text.insertFromMimeData(pasted)
    assert "font-weight:7" not in text.toHtml()
    assert text.text() == "Ким"


def test_a_missing_language_is_said_and_can_be_taken_from_the_other(qtbot: QtBot) -> None:
    pair = PairEditor()
    qtbot.addWidget(pair)
    pair.set_words("Решение")
    pair.show()
    pair.show_value(Text("", "Утвердить план."))
    assert pair.kk.field.property("state") == "missing"
    assert pair.kk.missing.isVisible()
    assert not pair.ru.missing.isVisible()
    told: list[tuple[str, str]] = []
    pair.edited.connect(lambda language, text: told.append((language, text)))
    pair.kk.copy.click()
    assert told == [("kk", "Утвердить план.")]
    assert pair.value() == Text("Утвердить план.", "Утвердить план.")
    assert not pair.kk.missing.isVisible()


def test_a_pair_that_is_empty_lacks_nothing(qtbot: QtBot) -> None:
    pair = PairEditor(lines=0)
    qtbot.addWidget(pair)
    pair.show_value(Text())
    assert pair.kk.field.property("state") in (None, "")


def test_each_language_of_a_pair_is_told_apart_by_name(qtbot: QtBot) -> None:
    pair = PairEditor()
    qtbot.addWidget(pair)
    pair.set_words("Решение")
    assert pair.kk.field.accessibleName() == "Решение, на казахском"
    assert pair.ru.field.accessibleName() == "Решение, на русском"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("22.11.2026", date(2026, 11, 22)),
        ("22/11/26", date(2026, 11, 22)),
        ("22112026", date(2026, 11, 22)),
        (" 1 2 2026 ", date(2026, 2, 1)),
        ("31.02.2026", None),
        ("завтра", None),
        ("", None),
        ("0.0.0", None),
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str, read: date | None) -> None:
    assert read_date(typed) == read


def test_a_date_is_told_when_it_is_one(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    told: list[object] = []
    field.chosen.connect(told.append)
    type_text(field, "22.11")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.property("state")) == ([], "error")
    type_text(field, ".26")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.property("state"), field.text()) == ([date(2026, 11, 22)], "", "22.11.2026")
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told[-1] is None


def test_a_date_of_another_century_is_wrong(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.show_value(date(1826, 11, 22))
    assert field.is_wrong()


def test_a_day_is_written_as_each_language_does(desk: Desk) -> None:
    day = date(2026, 11, 22)
    written = {}
    for code in ("kk", "ru", "en"):
        desk.speak(code)
        written[code] = (long_date(day), weekday(day))
    assert written == {
        "kk": ("2026 жылғы 22 қараша", "жексенбі"),
        "ru": ("22 ноября 2026 года", "воскресенье"),
        "en": ("22 November 2026", "Sunday"),
    }


def test_a_form_names_its_fields_and_says_what_is_wrong(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    combo = QComboBox()
    row = form.add(combo)
    row.set_words("Область", "Как в положении")
    assert combo.accessibleName() == "Область"
    row.set_error("Выберите область.")
    form.show()
    assert row.error.isVisible()
    assert combo.property("state") == "error"
    assert combo.accessibleDescription() == "Выберите область."
    row.set_error("")
    assert not row.error.isVisible()
    assert combo.accessibleDescription() == "Как в положении"


def keeps_esc(search: SearchLine) -> bool:
    """Whether Esc is a key of the line, and not the one by which a page is left."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(search, asked)
    return asked.isAccepted()


def test_search_is_emptied_by_esc_and_left_by_down(qtbot: QtBot) -> None:
    search = SearchLine("Ctrl K")
    qtbot.addWidget(search)
    search.set_words("Найти")
    typed: list[str] = []
    search.textEdited.connect(typed.append)
    left: list[None] = []
    search.left_for_list.connect(lambda: left.append(None))
    type_text(search, "ким")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert keeps_esc(search)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert typed[-1] == ""
    assert not keeps_esc(search)
    assert len(left) == 1
