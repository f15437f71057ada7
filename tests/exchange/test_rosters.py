"""Files with lists of people: the same people out of every encoding, and a reason for what cannot be read."""

import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.names import Name, full
from desktop.core.refusals import Trouble, UnreadableFile, UnreadableRoster
from desktop.core.roster_columns import guess_columns
from desktop.core.roster_table import RosterTable
from desktop.core.rosters import RosterRow, RowProblem, to_rows
from desktop.core.texts import Text
from desktop.exchange import rosters
from desktop.exchange.encodings import ENCODINGS, encoding_of
from desktop.exchange.rosters import read, read_file

ROSTERS = Path(__file__).parent.parent / "data" / "rosters"
WORKBOOK = (ROSTERS / "workbook.xlsx").read_bytes()

PEOPLE = [
    ("Сейтжанова Ләззат Ерболқызы", "Сейтжанова Ляззат Ерболовна"),
    ("Орынбаев Ғалым Төлегенұлы", "Орынбаев Галым Тулегенович"),
    ("Шевчук Тарас Олегович", "Шевчук Тарас Олегович"),
    ("Ұзақбаева Үміт Һашимқызы", "Узакбаева Умит Хашимовна"),
    ("Ілиясов Ілияс Өмірбекұлы", "Ильясов Ильяс Омирбекович"),
    ("Юлдашев Бахтиёр Рустамұлы", "Юлдашев Бахтиёр Рустамович"),
    ("Мамедов Али Вагиф оглы", "Мамедов Али Вагиф оглы"),
    ("Шмидт Эдуард Иоганнесович", "Шмидт Эдуард Иоганнесович"),
    ("Ли-Пак Марина Александровна", "Ли-Пак Марина Александровна"),
    ("Эльмурзаева Хеда Саламбекқызы", "Эльмурзаева Хеда Саламбековна"),
    ("Хакимов Руслан", "Хакимов Руслан"),
    ("", "Щербаков Фёдор Ильич"),
    ("Қоңырбаев Ерсін Жәнібекұлы", "Конурбаев Ерсин Жанибекович"),
    ("Розахунова Патигүл Абдуллақызы", "Розахунова Патигуль Абдуллаевна"),
    ("Һашимов Өсер Ұзақұлы", ""),
    ("Ыбырай Гауһар Әлиқызы", "Ибрай Гаухар Алиевна"),
]


def rows_of(table: RosterTable) -> list[RosterRow | RowProblem]:
    return to_rows(table, guess_columns(table.headings))


def names_in(table: RosterTable) -> list[tuple[str, str]]:
    return [(full(row.draft.kk), full(row.draft.ru)) for row in rows_of(table) if isinstance(row, RosterRow)]


def reason_for(data: bytes, name: str = "list.csv", encoding: str = "") -> str:
    with pytest.raises(UnreadableRoster) as refused:
        read(data, name, encoding)
    assert refused.value.name == name
    return refused.value.reason


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "encoding", "separator"),
    [("utf-8.csv", "utf-8", ";"), ("kz-1048.csv", "kz1048", ";"), ("utf-16.txt", "utf-16-le", "\t")],
)
def test_the_same_people_are_read_from_every_encoding(name: str, encoding: str, separator: str) -> None:
    table = read_file(ROSTERS / name)
    assert (table.encoding, table.separator) == (encoding, separator)
    assert names_in(table) == PEOPLE


def test_a_russian_list_of_an_older_windows_keeps_quoted_separators() -> None:
    table = read_file(ROSTERS / "cp1251.csv")
    first = rows_of(table)[0]
    assert isinstance(first, RosterRow)
    assert (first.number, first.draft.ru, first.draft.sex) == (2, Name("Щербаков", "Фёдор", "Ильич"), "m")
    assert first.draft.organisation == Text("", "ОО «Славянский центр»; г. Степной")
    assert [row.draft.ru.surname for row in rows_of(table) if isinstance(row, RosterRow)] == [
        "Щербаков", "Цхай", "Гаджиев", "Ёлкина",
    ]  # fmt: skip


def test_a_workbook_gives_the_sheet_with_names_and_its_row_numbers() -> None:
    table = read_file(ROSTERS / "workbook.xlsx")
    first, second, mended, half = rows_of(table)
    assert isinstance(first, RosterRow)
    assert (first.number, first.draft.kk) == (4, Name("Әбенова", "Сәния", "Ғабитқызы"))
    assert first.draft.organisation == Text("«Достық» бірлестігі", "Объединение «Достық»")
    assert (first.draft.post, first.draft.sex) == (Text("төрайым", ""), "f")
    assert isinstance(second, RosterRow)
    assert second.number == 5
    assert isinstance(mended, RosterRow)
    assert (mended.number, mended.draft.kk.surname) == (7, "Келер")
    assert mended.warnings == ("lookalikes_mended", "sex_unknown")
    assert half == RowProblem(8, "missing", "", "Штейн")


@pytest.mark.parametrize("encoding", [*ENCODINGS, "windows-1251", "KOI8_R", "UTF8"])
def test_an_encoding_may_be_given(encoding: str) -> None:
    text = "ФИО\r\nШевчук Тарас Олегович\r\n"
    table = read(text.encode(encoding), "list.csv", encoding)
    assert names_in(table) == [("", "Шевчук Тарас Олегович")]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("people", [1, 16])
def test_encodings_are_found_from_one_line_on(encoding: str, people: int) -> None:
    russian_only = encoding not in ("utf-8", "utf-16-le", "utf-16-be", "kz1048")
    text = "".join(
        f"{place};{ru if russian_only else kk}\n" for place, (kk, ru) in enumerate(PEOPLE[:people])
    )
    found = encoding_of(text.encode(encoding))
    assert text.encode(encoding).decode(found) == text


@pytest.mark.parametrize("encoding", ["koi8-r", "cp1251"])
@pytest.mark.parametrize("written", ["ЩЕРБАКОВ ФЁДОР ИЛЬИЧ", "щербаков фёдор ильич"])
def test_capitals_of_one_encoding_are_not_taken_for_small_letters_of_another(
    encoding: str, written: str
) -> None:
    data = written.encode(encoding)
    assert data.decode(encoding_of(data)) == written


@pytest.mark.parametrize("bom", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_start_is_no_part_of_the_first_heading(bom: str) -> None:
    assert read("ФИО\nШевчук Тарас\n".encode(bom), "list.csv").headings == ("ФИО",)


@pytest.mark.parametrize("separator", [";", "\t", ",", "|"])
def test_the_separator_is_found_though_others_stand_in_the_cells(separator: str) -> None:
    rows = [["№", "ФИО", "Организация"], ["1", "Ким Роман", "«Дом», «Сад», «Двор»"], ["2", "Ли Анна", ""]]
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    table = read(out.getvalue().encode(), "list.csv")
    assert table.separator == separator
    assert names_in(table) == [("", "Ким Роман"), ("", "Ли Анна")]


def test_one_column_needs_no_separator() -> None:
    assert names_in(read("ФИО\nКим Роман\nЛи Анна\n".encode(), "list.txt")) == [
        ("", "Ким Роман"),
        ("", "Ли Анна"),
    ]


def test_a_quotation_mark_that_is_left_open_loses_nobody() -> None:
    table = read('ФИО;Организация\nКим Роман;"Дом\nЛи Анна;Сад\n'.encode(), "list.csv")
    assert [line.cells for line in table.rows] == [("Ким Роман", '"Дом'), ("Ли Анна", "Сад")]


def test_rows_are_numbered_as_a_spreadsheet_counts_them() -> None:
    text = '\n№;ФИО;Организация\n\n1;Ким Роман;"Дом\nдружбы"\n2;Ли Анна;\n'
    rows = rows_of(read(text.encode(), "list.csv"))
    assert [row.number for row in rows] == [4, 5]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n;;\r\n", "empty"),
        ("ФИО\n".encode(), "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4, "not_text"),
        ("ФИО\nКим\0 Роман\n".encode(), "not_text"),
        (b"%PDF-1.7 ...", "kind"),
        (b"<html><table><tr><td>", "kind"),
        ("\ufeff<!DOCTYPE html>".encode(), "kind"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"Workbook", "old_excel"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04 and no more", "damaged"),
        ("ФИО;Организация\nКим Роман;Дом\n".encode()[:-2] + b"\n", "encoding"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert reason_for(data) == reason


def test_a_text_that_calls_itself_a_workbook_is_damaged() -> None:
    assert reason_for(b"\xff\xd8 ...", "list.xlsx") == "damaged"
    assert reason_for(b"", "list.xlsx") == "empty"


def test_an_encoding_that_does_not_fit_or_is_not_known_is_refused() -> None:
    assert reason_for("ФИО\nКим Роман\n".encode("cp1251"), encoding="utf-8") == "encoding"
    assert reason_for("ФИО\nКим".encode(), encoding="utf-16") == "encoding"
    assert reason_for(b"x", encoding="latin-7") == "unknown_encoding"


def test_another_archive_is_no_workbook_and_a_cut_one_is_damaged() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert reason_for(out.getvalue(), "list.docx") == "kind"
    whole = workbook(["ФИО"], ["Ким Роман"])
    assert reason_for(whole[: len(whole) // 2], "list.xlsx") == "damaged"
    assert reason_for(workbook(), "list.xlsx") == "empty"


def test_a_workbook_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.exchange.workbooks.UNPACKED_LIMIT", 1000)
    assert reason_for(workbook(["ФИО"], ["Ким Роман"]), "list.xlsx") == "too_big"


def test_a_list_of_a_whole_country_is_too_big(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(rosters, "ROW_LIMIT", 2)
    assert reason_for("ФИО\nКим Роман\nЛи Анна\n".encode()) == "too_big"
    assert reason_for(workbook(["ФИО"], ["Ким Роман"], ["Ли Анна"]), "list.xlsx") == "too_big"
    monkeypatch.setattr(rosters, "SIZE_LIMIT", 10)
    assert reason_for("ФИО\nКим Роман\n".encode()) == "too_big"
    (tmp_path / "list.csv").write_bytes("ФИО\nКим Роман\n".encode())
    with pytest.raises(UnreadableRoster):
        read_file(tmp_path / "list.csv")


def test_a_file_that_is_gone_or_a_folder_is_a_fault(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        with pytest.raises(UnreadableFile) as fault:
            read_file(path)
        assert fault.value.path == str(path)


def test_numbers_and_days_of_a_workbook_read_as_they_look() -> None:
    table = read(workbook(["№", "ФИО", "x"], [1.0, "Ким Роман", datetime(2026, 3, 1)]), "list.xlsx")
    assert table.rows[0].cells == ("1", "Ким Роман", "2026-03-01")


@given(st.binary(max_size=300), st.sampled_from(["list.csv", "list.txt", "list.xlsx"]))
@example(b"\xff\xfe\x00", "list.csv")
@example(b"PK\x03\x04", "list.csv")
@example(b'"', "list.csv")
@example(b"\r;\n\r", "list.csv")
def test_any_bytes_are_a_list_or_refused(data: bytes, name: str) -> None:
    try:
        table = read(data, name)
    except Trouble:
        return
    assert table.rows


@given(st.lists(st.tuples(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_workbook_with_any_bytes_changed_is_a_list_or_refused(changes: list[tuple[int, int]]) -> None:
    changed = bytearray(WORKBOOK)
    for place, byte in changes:
        changed[place] = byte
    try:
        table = read(bytes(changed), "list.xlsx")
    except Trouble:
        return
    assert table.rows
