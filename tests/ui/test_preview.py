"""The paper in the window: the bytes that are shown are those that are saved and printed."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.journal import lines_of
from desktop.core.voting import Tally
from desktop.documents.minutes import build
from desktop.operations import agenda, journal, meetings, minutes, voting
from desktop.operations.door import Office
from desktop.ui.dialogs import Picker
from desktop.ui.pages.live import LivePage
from desktop.ui.pages.preview import PreviewPage
from desktop.ui.printing import chosen, print_pages
from desktop.ui.window import MainWindow
from i18n import phrases
from tests.keyboard import Key, press, write_over
from tests.offices import Clerk
from tests.ui.shared import Desk, settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(clerk: Clerk, window: MainWindow) -> PreviewPage:
    """The paper of a closed meeting with one vote."""
    clerk.plan()
    clerk.at(15, 0).open(18)
    clerk.take_up()
    vote = voting.open_vote(clerk.at(15, 10).acting, clerk.motion(), "hands")
    voting.count(clerk.acting, vote, Tally(15, 2, 1))
    voting.close_vote(clerk.at(15, 11).acting, vote)
    meetings.close_meeting(clerk.at(16, 0).acting, clerk.meeting)
    window.go("preview", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, PreviewPage)
    return page


def choose_layout(preview: PreviewPage, key: str) -> None:
    """Press one of the languages of the paper."""
    preview.layouts.choose(key)
    preview.layouts.chosen.emit(key)
    settle()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(("key", "languages"), [("both", ("kk", "ru")), ("kk", ("kk",)), ("ru", ("ru",))])
def test_shown_saved_and_built_bytes_are_the_same(
    preview: PreviewPage, clerk: Clerk, office: Office, tmp_path: Path, key: str, languages: tuple[str, ...]
) -> None:
    choose_layout(preview, key)
    path = tmp_path / "minutes.pdf"
    QTest.keyClick(preview.view, Key.Key_S, CTRL)
    settle()
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, Picker)
    write_over(str(path))
    press(Key.Key_Return)
    built = build(minutes.assemble(office, clerk.meeting), languages, phrases)
    assert path.read_bytes() == preview.content == built == bytes(preview.buffer.data().data())
    assert preview.document.pageCount() == len(PdfReader(path).pages)
    assert str(path) in preview.done.text()
    (noted,) = journal.entries(office, limit=1)
    assert (noted.operation, noted.meeting) == ("papers.exported", clerk.meeting)
    assert lines_of(noted)[0].key == {"kind": "minutes", "name": "minutes.pdf", "meeting_id": clerk.meeting}


def test_the_language_of_the_window_does_not_touch_the_paper(preview: PreviewPage, desk: Desk) -> None:
    before = preview.content
    for language, title in (("kk", "Кеңес, № 1 отырыс"), ("en", "Council, meeting No 1")):
        desk.speak(language)
        assert preview.head.title.text() == title
        assert preview.content == before


def test_what_is_saved_into_a_folder_that_is_not_there_is_told(preview: PreviewPage, tmp_path: Path) -> None:
    preview._save(tmp_path / "nowhere" / "minutes.pdf")
    assert preview.band.text()
    assert not preview.done.text()


def test_a_letter_that_the_font_lacks_is_refused_and_nothing_can_be_saved(
    clerk: Clerk, window: MainWindow, office: Office
) -> None:
    clerk.plan()
    agenda.set_title(clerk.acting, clerk.item(), "ru", "Об отчёте 한")
    window.go("preview", clerk.meeting)
    settle()
    page = window.page()
    assert isinstance(page, PreviewPage)
    assert "한" in page.band.text()
    assert page.content == b""
    assert not page.save_.isEnabled()
    assert not page.print_.isEnabled()
    QTest.keyClick(page.view, Key.Key_S, CTRL)
    settle()
    assert QApplication.activeModalWidget() is None
    agenda.set_title(clerk.acting, clerk.item(), "ru", "Об отчёте")
    page.refresh()
    assert page.band.text() == ""
    assert page.save_.isEnabled()


def test_the_paper_follows_the_records(preview: PreviewPage, clerk: Clerk) -> None:
    before = preview.content
    preview.session.do(agenda.set_heard, clerk.item(), "kk", "Есеп тыңдалды.")
    assert preview.content != before


def test_markup_in_a_text_is_printed_as_it_stands(clerk: Clerk, window: MainWindow, tmp_path: Path) -> None:
    clerk.plan()
    agenda.set_title(clerk.acting, clerk.item(), "ru", 'О <b>плане</b> & "смете"')
    window.go("preview", clerk.meeting)
    page = window.page()
    assert isinstance(page, PreviewPage)
    page._save(tmp_path / "minutes.pdf")
    text = " ".join(PdfReader(tmp_path / "minutes.pdf").pages[0].extract_text().split())
    assert '<b>плане</b> & "смете"' in text


def test_a_printer_gets_every_page(preview: PreviewPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    assert print_pages(preview.document, printer)
    printed, shown = PdfReader(tmp_path / "printed.pdf"), preview.document.pageCount()
    assert len(printed.pages) == shown
    width, height = (float(side) for side in printed.pages[0].mediabox[2:])
    assert (round(width), round(height)) == (595, 842)


def test_a_printer_gets_the_pages_that_were_asked_for(preview: PreviewPage) -> None:
    printer = QPrinter()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert chosen(preview.document, printer) == [1]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_start_is_told(preview: PreviewPage, tmp_path: Path) -> None:
    preview.printer = QPrinter()
    preview.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    preview.printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    preview._print()
    assert preview.band.text()


def test_keys_enlarge_reduce_and_lead_back(preview: PreviewPage, window: MainWindow) -> None:
    before = preview.view.zoomFactor()
    QTest.keyClick(preview.view, Key.Key_Plus, CTRL)
    assert preview.view.zoomFactor() > before
    QTest.keyClick(preview.view, Key.Key_Minus, CTRL)
    assert preview.view.zoomFactor() == pytest.approx(before)
    QTest.keyClick(preview.view, Key.Key_Escape)
    settle()
    assert isinstance(window.page(), LivePage)


def test_the_sheets_are_as_large_as_the_text_of_the_window_and_fit_into_it(
    preview: PreviewPage, desk: Desk, window: MainWindow
) -> None:
    window.resize(1366, 738)
    settle()
    before = preview.view.zoomFactor()
    desk.dress("light", 2.0)
    settle()
    assert preview.view.zoomFactor() > before * 1.2
    assert preview.view.horizontalScrollBar().maximum() == 0
    QTest.keyClick(preview.view, Key.Key_Minus, CTRL)
    chosen_size = preview.view.zoomFactor()
    desk.dress("light", 1.5)
    assert preview.view.zoomFactor() == chosen_size


def test_the_name_of_the_file_sorts_by_day_and_holds_no_signs_that_files_may_not(
    preview: PreviewPage, clerk: Clerk
) -> None:
    name = preview.file_name()
    assert name.startswith("2026-03-10")
    assert name.endswith("(kk, ru).pdf")
    assert not set(name) & set('\\/:*?"<>|')


def test_an_empty_agenda_makes_a_paper_too(clerk: Clerk, window: MainWindow) -> None:
    clerk.plan()
    agenda.remove_item(clerk.acting, clerk.item())
    window.go("preview", clerk.meeting)
    page = window.page()
    assert isinstance(page, PreviewPage)
    assert page.content.startswith(b"%PDF")
