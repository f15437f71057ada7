"""A list of 10,000 people brought in from a workbook, one row in twenty dirty, against its bare reading."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from time import process_time

from openpyxl import Workbook, load_workbook

from desktop.core.iin import checked
from desktop.core.names import full
from desktop.core.people import PersonDraft
from desktop.core.roster_columns import guess_columns
from desktop.core.rosters import to_rows
from desktop.exchange.rosters import read_file
from desktop.operations import offices, rosters
from tests.bench.crowds import people as crowd
from tests.bench.measuring import Measured, by_turns
from tests.offices import Clerk, new_office

HEADINGS = (
    "№", "Т.А.Ә.", "Ф.И.О.", "Пол", "Ұйым", "Организация", "Лауазымы", "Должность", "ЖСН", "Туған күні",
    "Телефон",
)  # fmt: skip
DIRTY = 20
"""Of so many rows one."""
FIRST = date(1950, 1, 1)
TODAY = date(2026, 11, 22)

Row = list[object]


def measure(scale: float, folder: Path) -> Measured:
    """Each round brings the list into an empty office: read, recognised, compared, written, indexed."""
    path = folder / "list.xlsx"
    write(path, int(10_000 * scale))
    number = count()
    left: list[int] = []

    def ours() -> None:
        clerk = Clerk(new_office(folder / f"office-{next(number)}.hattama"))
        table = read_file(path)
        rows = to_rows(table, guess_columns(table.headings), TODAY)
        report = rosters.import_rows(clerk.acting, rows)
        left.append(sum(map(len, (report.problems, report.doubtful, report.repeated, report.skipped))))
        offices.close(clerk.office)

    def reference() -> None:
        book = load_workbook(path, read_only=True)
        assert sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
        book.close()

    times = by_turns(ours, reference, 3, process_time)
    note = f"processor time; rows that were not taken: {left[-1]}"
    return Measured(*times, "openpyxl reads every cell, read-only", 2, note)


def write(path: Path, rows: int) -> None:
    """A list as offices keep them."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Тізім")
    sheet.append(HEADINGS)
    for row in listed(rows):
        sheet.append(row)
    book.save(path)


def listed(rows: int) -> Iterator[Row]:
    """The rows, of which some are as they should not be."""
    former: Row = []
    for number, draft in enumerate(crowd(rows), start=1):
        row = clean(number, draft)
        if number % DIRTY == 0:
            row = dirty(number // DIRTY, row, former)
        former = row
        yield row


def clean(number: int, draft: PersonDraft) -> Row:
    """A row without a mistake."""
    born = FIRST + timedelta(days=number * 2)
    work = (*draft.organisation, *draft.post)
    phone = f"+7 701 {number % 1000:03} {number // 1000:02} 11"
    return [number, full(draft.kk), full(draft.ru), "м", *work, iin(number, born), born, phone]


def iin(number: int, born: date) -> str:
    """A number that can be."""
    for serial in range(10):
        digits = f"{born:%y%m%d}{5 if born.year >= 2000 else 3}{(number + serial * 997) % 10_000:04}"
        last = checked(digits)
        if last is not None:
            return f"{digits}{last}"
    return ""


def dirty(turn: int, row: Row, former: Row) -> Row:
    """What offices write, by turns."""
    match turn % 6:
        case 0:
            return [row[0], "", str(row[2]).split()[0], *row[3:]]
        case 1:
            return [*row[:8], "123456789012", *row[9:]]
        case 2:
            return [*row[:9], "белгісіз", row[10]]
        case 3:
            return [row[0], "#REF!", *row[2:]]
        case 4:
            return former
        case _:
            return [row[0], str(row[1]).upper().replace("А", "A"), *row[2:]]
