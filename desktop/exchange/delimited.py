"""Texts whose rows are parted into cells by a sign (RFC 4180, and what offices make of it)."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator

from desktop.core.roster_table import Line, Mark

SEPARATORS = ";\t,|"
QUOTE = '"'
LOOKED_AT = 200
"""Rows from which the separator is told."""


def separator_of(text: str) -> str:
    """The sign that parts most rows into the same number of cells, more than one; of equals the first."""
    return max(SEPARATORS, key=lambda sign: regularity(text, sign))


def regularity(text: str, separator: str) -> tuple[int, int]:
    """How many of the first rows have the commonest width above one, and that width."""
    try:
        found = [line.cells for line, _ in zip(records(text, separator), range(LOOKED_AT), strict=False)]
    except csv.Error:
        return 0, 0
    widths = Counter(len(cells) for cells in found if len(cells) > 1)
    width, rows = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
    return rows, width


def records(text: str, separator: str) -> Iterator[Line]:
    """The filled rows of a text, numbered as a spreadsheet counts them.

    A quotation mark that was left open would swallow the rows after it. Where one was, each line of the text
    is a row of its own, and the rows with an odd mark are read as they stand and say so.
    """
    return line_by_line(text, separator) if has_open_quote(text, separator) else as_written(text, separator)


def as_written(text: str, separator: str) -> Iterator[Line]:
    """The rows by the rules: a quoted cell may go over several lines."""
    for number, cells in enumerate(csv.reader(lines_in(text), delimiter=separator), 1):
        if any(cells):
            yield Line(number, tuple(cells))


def line_by_line(text: str, separator: str) -> Iterator[Line]:
    """The rows where a quotation mark was left open somewhere."""
    for number, line in enumerate(lines_in(text), 1):
        if line.count(QUOTE) % 2:
            cells = next(csv.reader([line], delimiter=separator, quoting=csv.QUOTE_NONE), [])
            yield Line(number, tuple(cells), (Mark(-1, "quote"),))
        elif any(cells := next(csv.reader([line], delimiter=separator), [])):
            yield Line(number, tuple(cells))


def has_open_quote(text: str, separator: str) -> bool:
    """Whether one was left open: an odd number of them, or a cell over several lines that has whole rows."""
    if QUOTE not in text:
        return False
    if text.count(QUOTE) % 2:
        return True
    reader = csv.reader(lines_in(text), delimiter=separator)
    before, widths, long = 0, Counter[int](), list[str]()
    for cells in reader:
        if reader.line_num - before > 1:
            long += (cell for cell in cells if "\n" in cell or "\r" in cell)
        else:
            widths[len(cells)] += 1
        before = reader.line_num
    usual = widths.most_common(1)[0][0] if widths else 0
    return usual > 1 and any(line.count(separator) >= usual - 1 for cell in long for line in lines_in(cell))


def lines_in(text: str) -> Iterable[str]:
    """The lines of a text, whichever ends they have, each with its own."""
    return io.StringIO(text, newline="")
