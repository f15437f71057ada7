"""Three languages, switched at once, and what a PC remembers."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox

from desktop.core.backups import Contents
from desktop.core.import_report import ImportReport, RowNote
from desktop.operations.imports import TakenBack
from desktop.ui.languages import language
from desktop.ui.pages.restore import in_it
from desktop.ui.people.import_words import result_words
from desktop.ui.people.past_imports import taken_words
from desktop.ui.people.tabs import Tabs
from desktop.ui.preferences import Preferences
from i18n import LANGUAGES, t
from tests.ui.shared import Desk


def test_the_window_speaks_each_language_at_once(desk: Desk) -> None:
    words = {}
    for code in LANGUAGES:
        desk.speak(code)
        assert language() == code
        words[code] = t("Pages", "Meetings")
    assert words == {"kk": "Отырыстар", "ru": "Заседания", "en": "Meetings"}


def test_so_do_qt_s_own_texts(desk: Desk) -> None:
    words = set()
    for code in LANGUAGES:
        desk.speak(code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words.add(box.button(QDialogButtonBox.StandardButton.Cancel).text())
    assert len(words) == 3


def test_one_key_goes_round_the_languages(desk: Desk) -> None:
    desk.speak("kk")
    heard = []
    for _ in LANGUAGES:
        desk.languages.next()
        heard.append(language())
    assert heard == ["ru", "en", "kk"]


def test_counts_are_written_as_each_language_does(desk: Desk) -> None:
    rows = (RowNote(1, "Цой Вера"),) * 12_345
    for code, count in (("kk", "12\u00a0345"), ("ru", "12\u00a0345"), ("en", "12,345")):
        desk.speak(code)
        tabs = Tabs()
        tabs.show_bodies([], 12_345, 2_026)
        words = [button.accessibleName() for button in tabs.switch.findChildren(QAbstractButton)]
        assert [any(each in word for word in words) for each in (count, "2026")] == [True, True]
        assert count in result_words(ImportReport(added=rows))
        assert count in taken_words(TakenBack(12_345, 0, ()))
        assert count in in_it(Contents(7, 12_345, 0, None))
        tabs.deleteLater()


def test_an_unknown_language_is_english(desk: Desk) -> None:
    desk.speak("de")
    assert language() == "en"
    assert QApplication.translate("Pages", "People") == "People"


def test_preferences_are_there_again(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "pc.ini")
    kept.language, kept.theme, kept.text_size, kept.last_office = "kk", "dark", 150, Path("/office.hattama")
    again = Preferences(tmp_path / "pc.ini")
    assert (again.language, again.theme, again.text_size) == ("kk", "dark", 150)
    assert again.last_office == Path("/office.hattama")


def test_spoilt_preferences_are_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "pc.ini").write_text("[General]\nlanguage=xx\ntext_size=huge\n", "utf-8")
    read = Preferences(tmp_path / "pc.ini")
    assert (read.language, read.text_size, read.last_office) == ("en", 100, None)
