"""Tables for spreadsheets: .xlsx and .csv in which no cell can become a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from desktop.documents.journal import harmless

Cell = str | int | date | None
WIDEST = 60
"""Characters that a column is made wide for."""
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What a workbook cannot hold."""


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with its mark, semicolons: as a spreadsheet set to Kazakh or Russian opens it by itself.

    A cell that would be reckoned begins with an apostrophe.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(heading) for heading in headings])
    for row in rows:
        writer.writerow([plain(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def plain(cell: Cell) -> str:
    """A cell of a text."""
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return harmless(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def as_xlsx(title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A workbook with one sheet; texts are texts, whatever they begin with."""
    from openpyxl import Workbook  # a quarter of a second, for who takes a list out only
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    kept = [list(row) for row in rows]
    book = Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", title)[:31] or "1")
    for place, width in enumerate(widths(headings, kept), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"

    def written(cell: Cell, bold: bool = False) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet, value=None)
        if isinstance(cell, str):
            made.value = UNPRINTABLE.sub("", cell)
            made.data_type = "s"
            made.quotePrefix = cell.startswith("=")
        else:
            made.value = cell
        if isinstance(cell, date):
            made.number_format = "DD.MM.YYYY"
        if bold:
            made.font = Font(bold=True)
        return made

    sheet.append([written(heading, bold=True) for heading in headings])
    for row in kept:
        sheet.append([written(cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def widths(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Characters by which each column is wide enough."""
    found = [len(heading) for heading in headings]
    for row in rows:
        for place, cell in enumerate(row):
            found[place] = max(found[place], len(plain(cell)))
    return [min(width, WIDEST) + 2 for width in found]
