"""Workbooks of Excel: the sheet with the list, as rows of text."""

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from desktop.core.refusals import UnreadableRoster
from desktop.core.rosters import Line, RosterTable, guess_columns, names_people, table_of

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""An old .xls, or a workbook with a password: both are containers of the old kind."""

OTHERS = (b"%PDF", b"{\\rtf", b"<html", b"<!doctype", b"<?xml")
"""Papers and pages, which some programs save under the name of a list."""

UNPACKED_LIMIT = 300_000_000
"""Bytes: a small file that unpacks to more is a trap, not a list."""


def is_workbook(data: bytes, name: str) -> bool:
    """Whether the file is a workbook that can be read, rather than a text.

    Raises:
        UnreadableRoster: "old_excel", "password", "damaged", "empty", or "kind" for what is neither.
    """
    if data.startswith(OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise UnreadableRoster("password" if locked else "old_excel", name)
    if data.startswith(ZIP):
        return True
    if name.lower().endswith((".xlsx", ".xlsm")):
        raise UnreadableRoster("damaged" if data else "empty", name)
    if data[:20].lstrip(b"\xef\xbb\xbf \r\n").lower().startswith(tuple(sign.lower() for sign in OTHERS)):
        raise UnreadableRoster("kind", name)
    return False


def first_list(data: bytes, name: str, row_limit: int) -> RosterTable:
    """The first sheet that has a heading for names, else the first that has any row.

    Raises:
        UnreadableRoster: "damaged", "kind" (no workbook), "empty", "too_big".
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and checks that are not read
            _refuse_traps(data, name)
            return _first_list(data, name, row_limit)
    except UnreadableRoster:
        raise
    except Exception as error:  # a damaged workbook brings openpyxl to any error there is
        raise UnreadableRoster("damaged", name) from error


def _refuse_traps(data: bytes, name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
    if not any(member.filename.startswith("xl/") for member in members):
        raise UnreadableRoster("kind", name)
    if sum(member.file_size for member in members) > UNPACKED_LIMIT:
        raise UnreadableRoster("too_big", name)


def _first_list(data: bytes, name: str, row_limit: int) -> RosterTable:
    import openpyxl  # a quarter of a second, for who imports only

    workbook = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        tables = []
        for sheet in workbook.worksheets:
            table = table_of(_lines(sheet, name, row_limit))
            if names_people(guess_columns(table.headings)):
                return table
            tables.append(table)
    finally:
        workbook.close()
    return next((table for table in tables if table.rows), RosterTable((), ()))


def _lines(sheet: Any, name: str, row_limit: int) -> list[Line]:
    sheet.reset_dimensions()  # some programs write wrong ones
    rows: Iterable[tuple[Any, ...]] = sheet.iter_rows(values_only=True)
    lines: list[Line] = []
    for number, cells in _filled(rows):
        if len(lines) == row_limit:
            raise UnreadableRoster("too_big", name)
        lines.append(Line(number, cells))
    return lines


def _filled(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number, values in enumerate(rows, 1):
        cells = tuple(map(_as_text, values))
        if any(cells):
            yield number, cells


def _as_text(value: object) -> str:
    """A cell as it reads in the sheet, near enough: whole numbers without a fraction, days as ISO."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value)
