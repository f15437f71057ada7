"""A list of people as it was read: headings, rows, and what is odd about their cells."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

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
    ``heading`` is the number of the row with the headings, the lower one of two; 0 where there is none.
    ``lines`` are those above the heading, the heading and the rows.
    """

    headings: tuple[str, ...]
    rows: tuple[Line, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    heading: int = 0
    lines: tuple[Line, ...] = ()
