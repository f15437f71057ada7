"""Files with lists of people: .csv and .txt in whatever encoding they came, and .xlsx."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from desktop.core.refusals import UnreadableFile, UnreadableRoster
from desktop.core.rosters import Line, RosterTable, table_of
from desktop.exchange.encodings import decoded
from desktop.exchange.workbooks import first_list, is_workbook

SEPARATORS = ";\t,|"

SIZE_LIMIT = 20_000_000
"""Bytes; a list of a whole region's people has some hundred thousand."""

ROW_LIMIT = 50_000


def read_file(path: Path, encoding: str = "", separator: str = "") -> RosterTable:
    """The list in a file; encoding and separator are found where they are not given.

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
    return read(data, path.name, encoding, separator)


def read(data: bytes, name: str, encoding: str = "", separator: str = "") -> RosterTable:
    """The list in the bytes of a file called ``name``; see ``read_file``."""
    if len(data) > SIZE_LIMIT:
        raise UnreadableRoster("too_big", name)
    if is_workbook(data, name):
        table = first_list(data, name, ROW_LIMIT)
    else:
        table = _read_text(data, name, encoding, separator)
    if not table.rows:
        raise UnreadableRoster("empty", name)
    return table


def _read_text(data: bytes, name: str, encoding: str, separator: str) -> RosterTable:
    text, encoding = decoded(data, name, encoding)
    separator = separator or _separator_of(text)
    lines = (
        Line(number, tuple(cells)) for number, cells in enumerate(_records(text, separator), 1) if any(cells)
    )
    try:
        return table_of(_within_limit(lines, name), encoding, separator)
    except csv.Error as error:
        raise UnreadableRoster("damaged", name) from error


def _records(text: str, separator: str) -> Iterable[list[str]]:
    """The rows of a text; a quotation mark left open would eat what follows: then all are plain signs."""
    lines = io.StringIO(text, newline="")
    if text.count('"') % 2:
        return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
    return csv.reader(lines, delimiter=separator)


def _separator_of(text: str) -> str:
    """The sign that parts most rows into the same number of cells, more than one; of equals the first."""
    return max(SEPARATORS, key=lambda sign: _regularity(text, sign))


def _regularity(text: str, separator: str) -> tuple[int, int]:
    """How many of the first rows have the commonest width above one, and that width."""
    try:
        records = [cells for cells, _ in zip(_records(text, separator), range(200), strict=False)]
    except csv.Error:
        return 0, 0
    widths = Counter(len(cells) for cells in records if len(cells) > 1)
    width, rows = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
    return rows, width


def _within_limit(lines: Iterable[Line], name: str) -> list[Line]:
    kept: list[Line] = []
    for line in lines:
        if len(kept) == ROW_LIMIT:
            raise UnreadableRoster("too_big", name)
        kept.append(line)
    return kept
