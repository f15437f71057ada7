"""A list of 10,000 people brought in from a workbook, against the bare reading of its cells."""

from itertools import count
from pathlib import Path

from openpyxl import Workbook, load_workbook

from desktop.core.names import full
from desktop.core.rosters import guess_columns, to_rows
from desktop.exchange.rosters import read_file
from desktop.operations import offices, rosters
from tests.bench.crowds import people as crowd
from tests.bench.measuring import Measured, by_turns
from tests.offices import Clerk, new_office

HEADINGS = ("№", "Т.А.Ә.", "Ф.И.О.", "Пол", "Ұйым", "Организация", "Лауазымы", "Должность")


def measure(scale: float, folder: Path) -> Measured:
    """Each round brings the list into an empty office: read, recognised, compared, written, indexed."""
    path = folder / "list.xlsx"
    write(path, int(10_000 * scale))
    number = count()

    def ours() -> None:
        clerk = Clerk(new_office(folder / f"office-{next(number)}.hattama"))
        table = read_file(path)
        rosters.import_rows(clerk.acting, to_rows(table, guess_columns(table.headings)))
        offices.close(clerk.office)

    def reference() -> None:
        book = load_workbook(path, read_only=True)
        assert sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
        book.close()

    return Measured(*by_turns(ours, reference, 3), "openpyxl reads every cell, read-only", 2)


def write(path: Path, rows: int) -> None:
    """A list as offices keep them."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    sheet.append(HEADINGS)
    for number, draft in enumerate(crowd(rows), start=1):
        work = (*draft.organisation, *draft.post)
        sheet.append([number, full(draft.kk), full(draft.ru), "м", *work])
    book.save(path)
