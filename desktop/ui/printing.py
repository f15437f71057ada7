"""Printing the pages of a PDF as they are shown."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

DPI = 300
POINTS = 72


def print_pages(document: QPdfDocument, printer: QPrinter) -> bool:
    """Print the pages that the printer was asked for, each at its true size; False when it did not start."""
    printer.setFullPage(True)
    printer.setResolution(DPI)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(chosen(document, printer)):
        if number:
            printer.newPage()
        size = document.pagePointSize(page) * DPI / POINTS
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), document.render(page, size.toSize()))
    return painter.end()


def chosen(document: QPdfDocument, printer: QPrinter) -> list[int]:
    """Numbers of the pages from 0, by the range of the print dialog."""
    last = document.pageCount()
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        return list(range(max(1, printer.fromPage()) - 1, min(last, printer.toPage() or last)))
    return list(range(last))
