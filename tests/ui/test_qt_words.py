"""Qt's own dialogs speak the language of the window, to the last word."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QFileIconProvider,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from desktop.ui.languages import Languages

LATIN_WORD = re.compile("[A-Za-z]{3,}")
OURS = ("PDF", "Ctrl")


def texts(widget: QWidget) -> Iterator[str]:
    """Every text that a dialog shows."""
    for part in [widget, *widget.findChildren(QWidget)]:
        if isinstance(part, QLabel | QPushButton):
            yield part.text()
        if isinstance(part, QComboBox) and part.objectName() != "lookInCombo":
            yield from (part.itemText(index) for index in range(part.count()))
        if isinstance(part, QTabWidget):
            yield from (part.tabText(index) for index in range(part.count()))
        if isinstance(part, QHeaderView) and part.model() is not None:
            head = part.model()
            yield from (str(head.headerData(n, Qt.Orientation.Horizontal)) for n in range(part.count()))
        if isinstance(part, QMenu):
            yield from (action.text() for action in part.actions())


def dialogs(folder: Path) -> Iterator[QWidget]:
    """Every dialog and menu of Qt's own that the program can show."""
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        picker = QFileDialog(None, "", str(folder), "PDF (*.pdf)")
        picker.setOption(QFileDialog.Option.DontUseNativeDialog)
        picker.setAcceptMode(mode)
        yield picker
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "0.pdf"))
    yield QPrintDialog(printer)
    for field in (QLineEdit(), QTextEdit()):
        yield field.createStandardContextMenu()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_word_of_qt_is_left_in_english(qapp: QApplication, tmp_path: Path, language: str) -> None:
    languages = Languages(qapp)
    languages.speak(language)
    try:
        left = []
        for dialog in dialogs(tmp_path):
            for text in texts(dialog):
                words = [word for word in LATIN_WORD.findall(text) if word not in (*OURS, "pdf")]
                left += [text] if words and "/" not in text else []
            dialog.deleteLater()
        assert left == []
        assert not LATIN_WORD.search(QFileIconProvider().type(QFileInfo(str(tmp_path))))
    finally:
        languages.speak("en")
