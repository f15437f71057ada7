"""Questions, sheets and file pickers: none blocks, none is left behind."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog

from desktop.core.refusals import NoRuleHeld
from desktop.ui import dialogs
from desktop.ui.session import Session
from desktop.ui.widgets.fields import AutosaveLine, AutosaveText
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.labels import Note
from desktop.ui.widgets.scroll import Scroll
from desktop.ui.widgets.switch import Choice, Switch
from desktop.ui.window import MainWindow
from tests.ui.clipping import clipped, unnamed
from tests.ui.samples import refuse
from tests.ui.shared import Desk, settle

CTRL = Qt.KeyboardModifier.ControlModifier


class Ear(QObject):
    """Counts what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, what: object = None) -> None:
        """Take it down."""
        self.heard.append(what)


@pytest.fixture
def ear() -> Ear:
    """Nothing heard yet."""
    return Ear()


def open_dialogs() -> list[QDialog]:
    """Dialogs that exist."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]


def asked(window: MainWindow, ear: Ear) -> dialogs.Question:
    """A question about a vote."""
    question = dialogs.ask(
        window, "Закрыть голосование?", "Не отмеченные останутся «не голосовали».", "Закрыть", ear.hear
    )
    settle()
    return question


def test_the_verb_does_it_once(window: MainWindow, ear: Ear) -> None:
    asked(window, ear).verb.click()
    assert len(ear.heard) == 1


@pytest.mark.parametrize("way", ["safe button", "Esc"])
def test_the_safe_way_changes_nothing(window: MainWindow, ear: Ear, way: str) -> None:
    question = asked(window, ear)
    if way == "Esc":
        QTest.keyClick(question, Qt.Key.Key_Escape)
    else:
        question.safe.click()
    settle()
    assert not ear.heard
    assert not open_dialogs()


def test_what_is_final_starts_on_the_safe_button(window: MainWindow, ear: Ear) -> None:
    question = asked(window, ear)
    assert question.focusWidget() is question.safe
    question.reject()


def test_what_is_not_final_starts_on_the_verb(window: MainWindow, ear: Ear) -> None:
    question = dialogs.ask(window, "Продолжить?", "", "Продолжить", ear.hear, final=False)
    settle()
    assert question.focusWidget() is question.verb
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert len(ear.heard) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_question_is_not_clipped(window: MainWindow, ear: Ear, desk: Desk, scale: float) -> None:
    desk.dress("light", scale)
    question = asked(window, ear)
    assert clipped(question) == []
    assert unnamed(question) == []
    question.reject()


def test_a_sheet_stays_while_its_work_is_refused(window: MainWindow, session: Session) -> None:
    sheet = dialogs.Sheet(window)
    sheet.set_words("Новый орган", "", "Создать")
    sheet.body.addWidget(AutosaveLine())
    sheet.open()
    settle()
    sheet.finish(session.did(refuse))
    settle()
    assert sheet.isVisible()
    assert sheet.band.text()
    assert window.band.text() == ""
    sheet.finish(True)
    settle()
    assert not open_dialogs()


def test_ctrl_enter_takes_a_sheet_wherever_the_focus_is(window: MainWindow, ear: Ear) -> None:
    sheet, words = dialogs.Sheet(window), AutosaveText()
    sheet.set_words("Слово", "", "Записать")
    sheet.body.addWidget(words)
    sheet.taken.connect(ear.hear)
    sheet.open()
    settle()
    assert sheet.verb.toolTip() == "Записать (Ctrl+Enter)"
    QTest.keyClick(words, Qt.Key.Key_Return, CTRL)
    sheet.safe.setFocus()
    QTest.keyClick(sheet.safe, Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier)
    assert len(ear.heard) == 2
    assert words.toPlainText() == ""
    sheet.reject()
    question = asked(window, ear)
    assert question.verb.toolTip() == ""
    QTest.keyClick(question.safe, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(question.safe, Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier)
    settle()
    assert len(ear.heard) == 2
    assert not open_dialogs()


def test_a_sheet_begins_at_the_choice_that_is_made(window: MainWindow) -> None:
    sheet, switch = dialogs.Sheet(window), Switch()
    switch.show_choices((Choice("kk", "Қазақша"), Choice("ru", "Орысша")))
    switch.choose("ru")
    sheet.body.addWidget(switch)
    sheet.open()
    settle()
    begun = sheet.focusWidget()
    assert isinstance(begun, QAbstractButton)
    assert begun.text() == "Орысша"
    sheet.reject()


def test_tab_leads_from_the_last_field_to_the_verb(window: MainWindow) -> None:
    sheet, line = dialogs.Sheet(window), AutosaveLine()
    sheet.body.addWidget(line)
    sheet.open()
    settle()
    for expected in (line, sheet.verb, sheet.safe):
        assert sheet.focusWidget() is expected
        QTest.keyClick(expected, Qt.Key.Key_Tab)
    sheet.reject()


def test_a_message_is_read_and_gone(window: MainWindow) -> None:
    told = dialogs.tell(window, "Файл не прочитан", "Список не изменён. Выберите другой файл.")
    settle()
    assert not told.safe.isVisible()
    told.verb.click()
    settle()
    assert not open_dialogs()


def test_a_file_is_chosen_as_a_path(window: MainWindow, ear: Ear, tmp_path: Path) -> None:
    wanted = tmp_path / "хаттама.pdf"
    picker = dialogs.choose_save(window, "Сохранить", "хаттама.pdf", "PDF (*.pdf)", ear.hear)
    picker.selectFile(str(wanted))
    picker.accept()
    settle()
    assert ear.heard == [wanted]
    assert not open_dialogs()


def test_a_picker_that_is_closed_says_nothing(window: MainWindow, ear: Ear) -> None:
    picker = dialogs.choose_open(window, "Открыть", "Excel (*.xlsx)", ear.hear)
    assert picker.fileMode() == QFileDialog.FileMode.ExistingFile
    picker.reject()
    settle()
    assert not ear.heard
    assert not open_dialogs()


def test_a_refusal_while_nothing_is_open_goes_to_the_strip(window: MainWindow, session: Session) -> None:
    session.refused.emit(NoRuleHeld(session.now().date()))
    assert window.band.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_sheet_scrolls_only_where_the_window_has_no_room(
    window: MainWindow, desk: Desk, scale: float
) -> None:
    desk.dress("light", scale)
    sheet = dialogs.Sheet(window, 700)
    sheet.set_words("Новый орган", "", "Создать")
    form, note = Form(), Note("info")
    for name in ("Вид", "Название", "Город", "Место", "Первый день"):
        form.add(AutosaveLine()).set_words(name)
    sheet.body.addWidget(form)
    sheet.body.addWidget(note)
    note.hide()
    sheet.open()
    settle()
    low = sheet.height()
    assert bar(sheet) == 0
    note.show_note("Так уже называется другой орган.")
    settle()
    assert low < sheet.height() <= window.height()
    assert bar(sheet) == 0
    for number in range(20):
        form.add(AutosaveLine()).set_words(str(number))
    settle()
    assert sheet.height() <= window.height()
    assert bar(sheet) > 0
    assert sheet.verb.isVisible()
    sheet.reject()


def bar(sheet: dialogs.Sheet) -> int:
    """How far the body of a sheet can be scrolled."""
    return sheet.findChildren(Scroll)[0].verticalScrollBar().maximum()
