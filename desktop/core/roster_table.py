"""A list of people as it was read: headings, rows, and what is odd about their cells."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from desktop.core.names import fold, tidy
from desktop.core.roster_columns import column_letter, guess_columns, names_people, place_of

HEADING_WITHIN = 20
"""Rows from the top in which the headings are looked for: titles may stand above them."""


class Mark(NamedTuple):
    """What is odd about a cell, by its place from 0; -1 is the whole row.

    "merged": the cell was merged with one above, whose text it has. "no_result": a formula that nobody has
    reckoned. "quote": a quotation mark was left open.
    """

    place: int
    kind: Literal["merged", "no_result", "quote"]


class Line(NamedTuple):
    """A row with its number in the file, as a spreadsheet counts."""

    number: int
    cells: tuple[str, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class RosterTable:
    """A list as it was read; ``encoding`` and ``separator`` are "" for a workbook.

    ``sheet`` is the one that was read, ``sheets`` are all and ``hidden`` those that a spreadsheet hides.
    """

    headings: tuple[str, ...]
    rows: tuple[Line, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


def table_of(lines: Sequence[Line], encoding: str = "", separator: str = "") -> RosterTable:
    """The list in these lines: the headings are the first line that names a column of names.

    Without such a line the columns are called A, B, C, as in a spreadsheet, and every line is a row.
    """
    lines = [line for line in lines if line.marks or any(cell.strip() for cell in line.cells)]
    for place, line in enumerate(lines[:HEADING_WITHIN]):
        if names_people(guess_columns(line.cells)):
            return RosterTable(line.cells, tuple(lines[place + 1 :]), encoding, separator)
    width = max((len(line.cells) for line in lines), default=0)
    return RosterTable(tuple(map(column_letter, range(width))), tuple(lines), encoding, separator)


def headed_by(table: RosterTable, columns: Iterable[str]) -> RosterTable:
    """The list headed by the first row that has all of these columns, where its headings lack some."""
    unknown = {fold(tidy(column)) for column in columns if place_of(table.headings, column) is None}
    for place, line in enumerate(table.rows[:HEADING_WITHIN] if unknown else ()):
        if unknown <= {fold(tidy(cell)) for cell in line.cells}:
            return replace(table, headings=line.cells, rows=table.rows[place + 1 :])
    return table
