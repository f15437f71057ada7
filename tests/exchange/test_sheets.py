"""Workbooks as offices send them: read as openpyxl reads them, and what it leaves out as well."""

import io
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from desktop.core.refusals import UnreadableRoster
from desktop.core.roster_columns import guess_columns
from desktop.core.roster_table import RosterTable
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.exchange.rosters import read

TODAY = date(2026, 11, 22)
CELLS = st.one_of(
    st.none(),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=8).filter(
        lambda text: not text.startswith("=") and "_x" not in text
    ),
    st.integers(-(10**12), 10**12),
    st.floats(-1e6, 1e6, allow_nan=False),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2050, 1, 1)),
)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def sheet_of(*rows: list[object]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book


def table_of(book: Workbook) -> RosterTable:
    return read(saved(book), "list.xlsx")


def rows_of(table: RosterTable) -> list[RosterRow | RowProblem]:
    return to_rows(table, guess_columns(table.headings), TODAY)


def seen(value: object) -> str:
    """A cell as a list has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=5))
def test_cells_read_as_another_reader_has_them(rows: list[list[object]]) -> None:
    data = saved(sheet_of(["ФИО"], *rows, ["Ким Роман"]))
    book = openpyxl.load_workbook(io.BytesIO(data))
    wanted = {
        number: [seen(value) for value in values]
        for number, values in enumerate(book.active.iter_rows(values_only=True), 1)
    }
    for line in read(data, "list.xlsx").rows:
        cells = [*line.cells, *[""] * (len(wanted[line.number]) - len(line.cells))]
        assert cells == wanted[line.number]


def test_a_cell_merged_downwards_is_read_in_each_of_its_rows_which_say_so() -> None:
    book = sheet_of(["ФИО", "Организация"], ["Ким Роман", "Дом"], ["Ли Анна"], ["Цой Вера", "Сад"])
    book.active.merge_cells("B2:B3")
    first, second, third = rows_of(table_of(book))
    assert isinstance(second, RosterRow)
    assert (second.number, second.draft.organisation.ru, second.warnings) == (3, "Дом", ("merged",))
    assert isinstance(first, RosterRow)
    assert isinstance(third, RosterRow)
    assert first.warnings == third.warnings == ()
    assert third.draft.organisation.ru == "Сад"


def test_a_title_merged_across_gives_its_columns_nothing() -> None:
    book = sheet_of(["Кеңес мүшелері"], ["ФИО", "Организация"], ["Ким Роман", ""])
    book.active.merge_cells("A1:B1")
    (row,) = rows_of(table_of(book))
    assert isinstance(row, RosterRow)
    assert row.draft.organisation.ru == ""


def with_cell(book: Workbook, reference: str, content: str) -> bytes:
    """The workbook with a cell written by hand, as another program left it."""
    out, data = io.BytesIO(), saved(book)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start = part.index(f'<c r="{reference}"'.encode())
                end = part.index(b"</c>", start) + 4
                part = part[:start] + content.encode() + part[end:]
            new.writestr(name, part)
    return out.getvalue()


def test_a_formula_is_read_by_its_result_and_one_without_is_named_with_its_row() -> None:
    book = sheet_of(["№", "ФИО"], [1, "Ким Роман"], [2, "Ли Анна"])
    formula = '<c r="{0}" t="str"><f>CONCATENATE("Цой"," Вера")</f>{1}</c>'
    told = read(with_cell(book, "B3", formula.format("B3", "<v>Цой Вера</v>")), "list.xlsx")
    assert [row.draft.ru.surname for row in rows_of(told) if isinstance(row, RosterRow)] == ["Ким", "Цой"]
    untold = read(with_cell(book, "B3", formula.format("B3", "")), "list.xlsx")
    assert rows_of(untold)[1] == RowProblem(3, "no_result", "name.ru", "")
    number = read(with_cell(book, "A3", "<c r='A3'><f>A2+1</f></c>"), "list.xlsx")
    assert all(isinstance(row, RosterRow) for row in rows_of(number))


def test_a_formula_that_gives_nothing_is_an_empty_cell() -> None:
    book = sheet_of(["ФИО", "Организация"], ["Ким Роман", "x"])
    table = read(with_cell(book, "B2", '<c r="B2" t="str"><f>""</f><v></v></c>'), "list.xlsx")
    (row,) = rows_of(table)
    assert isinstance(row, RosterRow)


def test_an_error_of_the_spreadsheet_is_named_with_its_row_and_column() -> None:
    book = sheet_of(["ФИО", "Организация"], ["Ким Роман", "#REF!"], ["Ли Анна", "Дом"])
    assert rows_of(table_of(book))[0] == RowProblem(2, "cell_error", "organisation.ru", "Ким Роман")


@pytest.mark.parametrize(
    "written",
    [
        date(1985, 6, 15), datetime(1985, 6, 15, 9, 30), "15.06.1985", "15.06.1985 г.", " 15/06/85",
        "1985-06-15",
        "15 июня 1985 года", "1985 жылғы 15 маусым", "15 маусым 1985", "31213", 31213,
    ],
)  # fmt: skip
def test_days_are_read_however_they_are_written(written: object) -> None:
    (row,) = rows_of(table_of(sheet_of(["ФИО", "Дата рождения"], ["Ким Роман", written])))
    assert isinstance(row, RosterRow)
    assert row.facts.held.born == date(1985, 6, 15)


@pytest.mark.parametrize(
    ("written", "reason"),
    [("белгісіз", "bad_day"), ("31.02.1985", "bad_day"), ("15.06.2025", "unlikely_day"), (7, "bad_day")],
)
def test_a_day_that_cannot_be_is_named_with_its_row(written: object, reason: str) -> None:
    (row,) = rows_of(table_of(sheet_of(["ФИО", "Дата рождения"], ["Ким Роман", written])))
    assert row == RowProblem(2, reason, "born", "Ким Роман")


def test_days_that_count_from_1904_are_the_same_days() -> None:
    book = sheet_of(["ФИО", "Дата рождения"], ["Ким Роман", date(1985, 6, 15)])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    (row,) = rows_of(table_of(book))
    assert isinstance(row, RosterRow)
    assert row.facts.held.born == date(1985, 6, 15)


def test_hours_and_odd_formats_are_no_days() -> None:
    book = sheet_of(["ФИО", "a", "b"], ["Ким Роман", time(9, 30), 0.5])
    book.active["C2"].number_format = '0.00" дней"'
    assert table_of(book).rows[0].cells == ("Ким Роман", "09:30", "0.5")


def test_pieces_of_a_text_are_read_as_one() -> None:
    book = sheet_of(["ФИО"], [CellRichText("Ким ", TextBlock(InlineFont(b=True), "Роман"))])
    (row,) = rows_of(table_of(book))
    assert isinstance(row, RosterRow)
    assert row.draft.ru.given == "Роман"


def test_a_number_that_lost_its_zero_is_the_number() -> None:
    (row,) = rows_of(table_of(sheet_of(["ФИО", "ИИН"], ["Ким Роман", 61211600012])))
    assert isinstance(row, RosterRow)
    assert row.facts.held.iin == "061211600012"
    (wrong,) = rows_of(table_of(sheet_of(["ФИО", "ИИН"], ["Ким Роман", 61211600013])))
    assert wrong == RowProblem(2, "bad_iin", "iin", "Ким Роман")


def test_what_the_number_tells_otherwise_is_a_warning() -> None:
    book = sheet_of(["ФИО", "ИИН", "Дата рождения", "Пол"], ["Ким Роман", "850615401232", "16.06.1985", "м"])
    (row,) = rows_of(table_of(book))
    assert isinstance(row, RosterRow)
    assert row.warnings == ("born_differs", "sex_differs")


def three_sheets() -> bytes:
    book = Workbook()
    book.active.append(["ничего"])
    for title, name in (("Көрінетін", "Ким Роман"), ("Жасырын", "Ли Анна")):
        sheet = book.create_sheet(title)
        sheet.append(["ФИО"])
        sheet.append([name])
    book["Жасырын"].sheet_state = "hidden"
    return saved(book)


def test_a_hidden_sheet_is_read_only_where_it_is_asked_for() -> None:
    table = read(three_sheets(), "list.xlsx")
    assert (table.sheet, table.hidden) == ("Көрінетін", ("Жасырын",))
    assert table.rows[0].cells == ("Ким Роман",)
    assert read(three_sheets(), "list.xlsx", sheet="Жасырын").rows[0].cells == ("Ли Анна",)
    assert read(three_sheets(), "list.xlsx", sheet="Sheet").rows[0].cells == ("ничего",)


def test_a_hidden_sheet_is_better_than_none() -> None:
    book = Workbook()
    hidden = book.create_sheet("Жасырын")
    hidden.append(["ФИО"])
    hidden.append(["Ли Анна"])
    hidden.sheet_state = "veryHidden"
    assert table_of(book).sheet == "Жасырын"


def test_a_hundred_thousand_empty_rows_are_passed_over() -> None:
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>ФИО</t></is></c></row>'
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(2, 100_002))
    last = heading.replace("1", "100002").replace("ФИО", "Ким Роман")
    sheet = f"<worksheet {main}><sheetData>{heading}{empty}{last}</sheetData></worksheet>"
    data = with_part(saved(sheet_of(["x"])), "xl/worksheets/sheet1.xml", sheet)
    (row,) = rows_of(read(data, "list.xlsx"))
    assert row.number == 100_002


def test_a_row_at_the_end_of_a_sheet_keeps_its_number() -> None:
    book = sheet_of(["ФИО"])
    book.active["A1048576"] = "Ким Роман"
    (row,) = rows_of(table_of(book))
    assert row.number == 1_048_576


def with_part(data: bytes, part: str, content: str | None) -> bytes:
    """The workbook with another part in the place of one, or without it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        if content is not None:
            new.writestr(part, content)
    return out.getvalue()


def test_texts_that_a_workbook_keeps_in_one_place_are_read() -> None:
    """As Excel writes them: by number, in pieces, with a reading laid over."""
    book = with_cell(sheet_of(["ФИО"], ["x"]), "A2", '<c r="A2" t="s"><v>1</v></c>')
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    pieces = "<si><r><t>Ким </t></r><r><t>Роман</t></r><rPh><t>кимроман</t></rPh></si>"
    strings = f"<sst {main}><si><t>Ли Анна</t></si>{pieces}<si/></sst>"
    (row,) = read(with_part(book, "xl/sharedStrings.xml", strings), "list.xlsx").rows
    assert row.cells == ("Ким Роман",)


@pytest.mark.parametrize(
    "lost", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]
)
def test_a_workbook_that_lacks_a_part_is_refused(lost: str) -> None:
    with pytest.raises(UnreadableRoster):
        read(with_part(saved(sheet_of(["ФИО"], ["Ким Роман"])), lost, None), "list.xlsx")


def test_a_text_that_swells_by_its_own_names_is_refused() -> None:
    """Ten names of ten names each: a billion laughs."""
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    evil = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ха">{names}]><x>&a9;</x>'
    with pytest.raises(UnreadableRoster):
        read(with_part(saved(sheet_of(["ФИО"], ["Ким Роман"])), "xl/styles.xml", evil), "list.xlsx")
