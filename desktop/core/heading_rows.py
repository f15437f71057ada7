"""Where the heading of a list stands: under titles, in one row or in two of which one groups columns.

«Аты-жөні» over «Тегі», «Аты», «Әкесінің аты» are three columns, «Аты-жөні › Тегі» the first of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.core.headings import GROUP, kind_of, language_said
from desktop.core.names import fold, tidy
from desktop.core.roster_columns import column_letter, guess_columns, names_people, place_of
from desktop.core.roster_table import HEADING_WITHIN, Line, RosterTable

Cells = Sequence[str]
KNOWN = 2
"""Cells under one group that are headings beyond doubt: one may be chance in a row of people."""


def table_of(lines: Sequence[Line], encoding: str = "", separator: str = "") -> RosterTable:
    """The list in these lines: its heading is the first that names a column of names.

    Without such a heading the columns are called A, B, C, as in a spreadsheet, and every line is a row.
    """
    lines = tuple(line for line in lines if line.marks or any(cell.strip() for cell in line.cells))
    bare = RosterTable((), lines, encoding, separator, lines=lines)
    for place in range(min(len(lines), HEADING_WITHIN)):
        cells, after = heading_at(lines, place)
        if names_people(guess_columns(cells)):
            return beneath(bare, cells, after)
    return unheaded(bare)


def headed(table: RosterTable, number: int) -> RosterTable:
    """The list with its heading in the row of that number, however it is worded; 0 for a list without one."""
    place = next((place for place, line in enumerate(table.lines) if line.number == number), None)
    if place is None:
        return unheaded(table)
    for start in (place - 1, place):
        cells, after = heading_at(table.lines, start) if start >= 0 else ((), 0)
        if after > start + 1 and cells:
            return beneath(table, cells, after)
    return beneath(table, table.lines[place].cells, place + 1)


def headed_by(table: RosterTable, columns: Sequence[str]) -> RosterTable:
    """The list headed by the first row that has all of these columns, where its headings lack some."""
    unknown = {fold(tidy(column)) for column in columns if place_of(table.headings, column) is None}
    for line in table.rows[:HEADING_WITHIN] if unknown else ():
        if unknown <= {fold(tidy(cell)) for cell in line.cells}:
            return headed(table, line.number)
    return table


def unheaded(table: RosterTable) -> RosterTable:
    """The list without a heading."""
    width = max((len(line.cells) for line in table.lines), default=0)
    return replace(table, headings=tuple(map(column_letter, range(width))), rows=table.lines, heading=0)


def beneath(table: RosterTable, cells: Cells, after: int) -> RosterTable:
    """The list under a heading; ``after`` is the place of the line that follows."""
    number = table.lines[after - 1].number
    if after < len(table.lines) and counts_columns(table.lines[after].cells):
        after += 1
    return replace(table, headings=tuple(cells), rows=table.lines[after:], heading=number)


def heading_at(lines: Sequence[Line], place: int) -> tuple[Cells, int]:
    """The heading that begins in a line, and the place of the line after it; no cells for a mere title."""
    upper = lines[place].cells
    lower = lines[place + 1].cells if place + 1 < len(lines) else ()
    if not groups(upper, lower):
        return upper, place + 1
    both = joined(upper, lower)
    tells_more = guess_columns(both) != guess_columns(lower)
    alone = sum(bool(cell.strip()) for cell in upper) == 1
    return (both, place + 2) if tells_more and not alone else ((), place + 1)


def groups(upper: Cells, lower: Cells) -> bool:
    """Whether the cells of a row stand over several headings in the next one."""
    known = [0] * len(upper)
    for place, over in spans(upper, lower):
        known[over] += place < len(lower) and is_heading(lower[place])
    return any(count >= KNOWN for count in known)


def joined(upper: Cells, lower: Cells) -> Cells:
    """The headings of two rows in one: «group › column», or the one that is there."""
    cells = [lower[place] if place < len(lower) else "" for place in range(max(len(upper), len(lower)))]
    for place, over in spans(upper, lower):
        above = upper[over]
        if not cells[place].strip():
            cells[place] = upper[place]
        elif fold(tidy(cells[place])) != fold(tidy(above)):
            cells[place] = f"{above}{GROUP}{cells[place]}"
    return tuple(cells)


def spans(upper: Cells, lower: Cells) -> Iterator[tuple[int, int]]:
    """Each column with the one whose text stands over it: its own, else the nearest to the left."""
    over = -1
    for place in range(max(len(upper), len(lower))):
        if place < len(upper) and upper[place].strip():
            over = place
        elif place >= len(lower) or not lower[place].strip():
            over = -1  # nothing stands here: no group goes on
        if over >= 0:
            yield place, over


def is_heading(cell: str) -> bool:
    """Whether a cell names a column that we know, or a language."""
    return bool(kind_of(cell)[0] or language_said(cell))


def counts_columns(cells: Cells) -> bool:
    """Whether a row only counts the columns, as forms of the state do under their heading."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) > 1 and filled == [str(number) for number in range(1, len(filled) + 1)]
