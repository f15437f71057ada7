"""Files with lists of people: .csv and .txt in whatever encoding they came, and .xlsx."""

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop.core.refusals import UnreadableFile, UnreadableRoster
from desktop.core.roster_table import Line, RosterTable, table_of
from desktop.exchange.delimited import records, separator_of
from desktop.exchange.encodings import decoded
from desktop.exchange.workbooks import is_workbook, list_of

SIZE_LIMIT = 20_000_000
"""Bytes; a list of a whole region's people has some hundred thousand."""

ROW_LIMIT = 50_000


def read_file(path: Path, encoding: str = "", separator: str = "", sheet: str = "") -> RosterTable:
    """The list in a file; encoding, separator and sheet are found where they are not given.

    Raises:
        UnreadableFile: it is gone or may not be read.
        UnreadableRoster: it is not such a list, with the reason.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise UnreadableRoster("too_big", path.name)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(str(path)) from error
    return read(data, path.name, encoding, separator, sheet)


def read(data: bytes, name: str, encoding: str = "", separator: str = "", sheet: str = "") -> RosterTable:
    """The list in the bytes of a file called ``name``; see ``read_file``."""
    if len(data) > SIZE_LIMIT:
        raise UnreadableRoster("too_big", name)
    if is_workbook(data, name):
        table = list_of(data, name, ROW_LIMIT, sheet)
    else:
        table = _read_text(data, name, encoding, separator)
    if not table.rows:
        raise UnreadableRoster("empty", name)
    return table


def _read_text(data: bytes, name: str, encoding: str, separator: str) -> RosterTable:
    text, encoding = decoded(data, name, encoding)
    separator = separator or separator_of(text)
    try:
        return table_of(_within_limit(records(text, separator), name), encoding, separator)
    except csv.Error as error:
        raise UnreadableRoster("damaged", name) from error


def _within_limit(lines: Iterable[Line], name: str) -> list[Line]:
    kept: list[Line] = []
    for line in lines:
        if len(kept) == ROW_LIMIT:
            raise UnreadableRoster("too_big", name)
        kept.append(line)
    return kept
