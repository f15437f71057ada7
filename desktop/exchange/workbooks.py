"""Workbooks of Excel: the sheet with the list, as rows of text."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace

from desktop.core.heading_rows import table_of
from desktop.core.progress import Progress, Stopped, quiet
from desktop.core.refusals import UnreadableRoster
from desktop.core.roster_columns import guess_columns, names_people
from desktop.core.roster_table import RosterTable
from desktop.exchange.sheets import Book, NotABook, Sheet, TooManyRows

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


def list_of(
    data: bytes, name: str, row_limit: int, sheet: str = "", progress: Progress = quiet
) -> RosterTable:
    """The sheet of that name; else the first that has a heading for names, else the first that has any row.

    A hidden sheet is taken only where it is asked for, or where no other one has a row.

    Raises:
        UnreadableRoster: "damaged", "kind" (no workbook), "empty", "too_big".
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            refuse_traps(archive, name)
            return chosen_list(Book(archive, progress), row_limit, sheet)
    except (UnreadableRoster, Stopped):
        raise
    except NotABook as error:
        raise UnreadableRoster("kind", name) from error
    except TooManyRows as error:
        raise UnreadableRoster("too_big", name) from error
    except Exception as error:  # a damaged workbook brings its readers to any error there is
        raise UnreadableRoster("damaged", name) from error


def refuse_traps(archive: zipfile.ZipFile, name: str) -> None:
    """Leave alone what unpacks without end."""
    if sum(member.file_size for member in archive.infolist()) > UNPACKED_LIMIT:
        raise UnreadableRoster("too_big", name)


def chosen_list(book: Book, row_limit: int, wanted: str) -> RosterTable:
    """The list of one sheet, with the names of all of them."""
    named = [sheet for sheet in book.sheets if sheet.name == wanted]
    shown = [sheet for sheet in book.sheets if not sheet.hidden]
    unseen = [sheet for sheet in book.sheets if sheet.hidden]
    found = first_list(book, named or shown, row_limit) or first_list(book, unseen, row_limit)
    return replace(
        found or RosterTable((), ()),
        sheets=tuple(sheet.name for sheet in book.sheets),
        hidden=tuple(sheet.name for sheet in unseen),
    )


def first_list(book: Book, sheets: Sequence[Sheet], row_limit: int) -> RosterTable | None:
    """The first sheet that has a heading for names, else the first that has any row."""
    tables: list[RosterTable] = []
    for sheet in sheets:
        table = replace(table_of(book.lines(sheet, row_limit)), sheet=sheet.name)
        if names_people(guess_columns(table.headings)):
            return table
        tables.append(table)
    return next((table for table in tables if table.rows), None)
