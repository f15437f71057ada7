"""Files with lists of people: .csv and .txt in whatever encoding they came, and .xlsx."""

import csv
from pathlib import Path

from desktop.core.heading_rows import table_of
from desktop.core.progress import SLICE, Progress, quiet
from desktop.core.refusals import UnreadableFile, UnreadableRoster
from desktop.core.roster_table import Line, RosterTable
from desktop.exchange.delimited import records, separator_of
from desktop.exchange.encodings import decoded
from desktop.exchange.workbooks import is_workbook, list_of

SIZE_LIMIT = 50_000_000
"""Bytes; a list of a whole region's people has some hundred thousand."""

ROW_LIMIT = 200_000


def read_file(
    path: Path, encoding: str = "", separator: str = "", sheet: str = "", progress: Progress = quiet
) -> RosterTable:
    """The list in a file; encoding, separator and sheet are found where they are not given.

    What ``progress`` raises breaks the reading off.

    Raises:
        UnreadableFile: it is gone or may not be read.
        UnreadableRoster: it is not such a list, with the reason.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise UnreadableRoster("too_big", path.name)
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # Python says ValueError of a zero byte in a path
        raise UnreadableFile(str(path)) from error
    return read(data, path.name, encoding, separator, sheet, progress)


def read(
    data: bytes,
    name: str,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    progress: Progress = quiet,
) -> RosterTable:
    """The list in the bytes of a file called ``name``; see ``read_file``."""
    if len(data) > SIZE_LIMIT:
        raise UnreadableRoster("too_big", name)
    if is_workbook(data, name):
        table = list_of(data, name, ROW_LIMIT, sheet, progress)
    else:
        table = _read_text(data, name, encoding, separator, progress)
    if not table.rows:
        raise UnreadableRoster("empty", name)
    return table


def _read_text(data: bytes, name: str, encoding: str, separator: str, progress: Progress) -> RosterTable:
    text, encoding = decoded(data, name, encoding)
    separator = separator or separator_of(text)
    try:
        return table_of(_lines(text, separator, name, progress), encoding, separator)
    except csv.Error as error:
        raise UnreadableRoster("damaged", name) from error


def _lines(text: str, separator: str, name: str, progress: Progress) -> list[Line]:
    kept: list[Line] = []
    total = text.count("\n") or text.count("\r")
    for line in records(text, separator):
        if len(kept) % SLICE == 0:
            progress(min(line.number, total), total)
        if len(kept) == ROW_LIMIT:
            raise UnreadableRoster("too_big", name)
        kept.append(line)
    return kept
