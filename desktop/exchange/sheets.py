"""The cells of a workbook (.xlsx, ECMA-376), as rows of text with what is odd about them.

Ours, because no reader tells all that a list of people needs. openpyxl tells merged cells and formulas
without a result only where it loads the whole workbook twice, which takes five times as long; python-calamine
does not tell such formulas, and a cell in the last corner of a sheet makes it ask for 500 GB
and end the process.
"""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import IO, NamedTuple
from xml.etree.ElementTree import Element, iterparse, parse

from desktop.core.progress import SLICE, Progress, quiet
from desktop.core.roster_table import Line, Mark

STRINGS = "xl/sharedStrings.xml"
"""Where texts lie that cells name by number."""

WIDEST = 512
"""Columns that are looked at."""

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Formats of days and hours that no workbook spells out."""
BUILT_IN_HOURS = {18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56}
QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')
"""What a format shows as it stands: it says nothing of days."""
SPAN = re.compile(r"^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$")


class Sheet(NamedTuple):
    """A sheet by its name; ``part`` is where it lies in the file."""

    name: str
    hidden: bool
    part: str


class NotABook(Exception):
    """The archive holds no workbook."""


class TooManyRows(Exception):
    """More filled rows than are read."""


class Book:
    """A workbook that is open; any error may come of a damaged one."""

    def __init__(self, archive: zipfile.ZipFile, progress: Progress = quiet) -> None:
        self._archive, self._progress = archive, progress
        self._parts = set(archive.namelist())
        if "xl/workbook.xml" not in self._parts:
            raise NotABook
        root = self._root("xl/workbook.xml")
        self._ns = root.tag[: root.tag.index("}") + 1]
        self.sheets = list(self._find_sheets(root))
        properties = root.find(f"{self._ns}workbookPr")
        counts_from_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        large = (STRINGS, *(sheet.part for sheet in self.sheets))
        self._total = sum(part.file_size for part in archive.infolist() if part.filename in large)
        self._read = 0
        self._first = date(1904, 1, 1) if counts_from_1904 else date(1899, 12, 30)
        self._strings = list(self._read_strings())
        self._days, self._hours = self._read_formats()

    def lines(self, sheet: Sheet, most: int) -> list[Line]:
        """The filled rows of a sheet; a cell merged over several rows is read in each of them.

        Raises:
            TooManyRows: there are more than ``most``.
        """
        row_tag, merge_tag = f"{self._ns}row", f"{self._ns}mergeCell"
        found: dict[int, Line] = {}
        spans: list[str] = []
        number = 0
        with self._open(sheet.part) as part:
            for _, element in iterparse(part):
                if element.tag == row_tag:
                    self._tell(part, number)
                    number = int(element.get("r") or number + 1)
                    cells, marks = self._cells(element)
                    if any(cells) or marks:
                        found[number] = Line(number, cells, marks)
                        if len(found) > most:
                            raise TooManyRows
                    element.clear()
                elif element.tag == merge_tag:
                    spans.append(element.get("ref") or "")
            self._read += part.tell()
        for span in spans:
            spread(found, span)
        return [found[place] for place in sorted(found)]

    # ------- cells

    def _cells(self, row: Element) -> tuple[tuple[str, ...], tuple[Mark, ...]]:
        cells: list[str] = []
        marks: list[Mark] = []
        value_tag, formula_tag = f"{self._ns}v", f"{self._ns}f"
        for cell in row:
            reference = cell.get("r")
            place = column_of(reference.rstrip("0123456789")) if reference else len(cells)
            if not len(cells) <= place < WIDEST:
                continue
            if place > len(cells):
                cells.extend([""] * (place - len(cells)))
            value = cell.find(value_tag)
            text = value.text if value is not None else None
            if text or cell.get("t") == "inlineStr":
                cells.append(self._text(cell, text or ""))
                continue
            if value is None and cell.find(formula_tag) is not None:
                marks.append(Mark(place, "no_result"))
            cells.append("")
        return tuple(cells), tuple(marks)

    def _text(self, cell: Element, value: str) -> str:
        """A cell as it reads in the sheet, near enough: whole numbers without a fraction, days as ISO."""
        kind = cell.get("t", "n")
        if kind == "s":
            return self._strings[int(value)]
        if kind == "inlineStr":
            inline = cell.find(f"{self._ns}is")
            return "" if inline is None else self._written(inline)
        if kind == "d":
            return value[:10]
        if kind == "b":
            return str(value == "1")
        return value if kind in ("str", "e") else self._number(value, cell.get("s", "0"))

    def _number(self, value: str, style: str) -> str:
        if style in self._days:
            return self._moment(float(value), style in self._hours) or value
        if value.isdigit():
            return value
        number = float(value)
        return str(int(number)) if number.is_integer() and abs(number) < 1e18 else str(number)

    def _moment(self, serial: float, has_hours: bool) -> str:
        """A day as ISO; an hour alone where there is no day; "" for what is out of all calendars."""
        if 0 <= serial < 1 and has_hours:
            minutes = round(serial * 24 * 60)
            return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
        try:
            return (self._first + timedelta(days=int(serial))).isoformat()
        except OverflowError:
            return ""

    def _written(self, holder: Element) -> str:
        """A text with its pieces in one, without the reading that East Asian programs lay over it."""
        if len(holder) == 1 and holder[0].tag == f"{self._ns}t":
            return holder[0].text or ""
        over = {
            id(each) for reading in holder.iter(f"{self._ns}rPh") for each in reading.iter(f"{self._ns}t")
        }
        return "".join(each.text or "" for each in holder.iter(f"{self._ns}t") if id(each) not in over)

    # ------- parts

    def _find_sheets(self, root: Element) -> Iterator[Sheet]:
        targets = {
            relation.get("Id"): relation.get("Target") or ""
            for relation in self._root("xl/_rels/workbook.xml.rels")
        }
        for sheet in root.iter(f"{self._ns}sheet"):
            target = targets.get(sheet.get(RELATION) or sheet.get(STRICT_RELATION), "")
            part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
            if part in self._parts and "chartsheet" not in part:
                yield Sheet(sheet.get("name") or "", sheet.get("state", "visible") != "visible", part)

    def _read_strings(self) -> Iterator[str]:
        if STRINGS not in self._parts:
            return
        item_tag, number = f"{self._ns}si", 0
        with self._open(STRINGS) as part:
            for _, element in iterparse(part):
                if element.tag == item_tag:
                    self._tell(part, number := number + 1)
                    yield self._written(element)
                    element.clear()
            self._read += part.tell()

    def _tell(self, part: IO[bytes], number: int) -> None:
        """How much of the workbook is read, now and then."""
        if number % SLICE == 0:
            self._progress(self._read + part.tell(), self._total)

    def _read_formats(self) -> tuple[frozenset[str], frozenset[str]]:
        """Styles of days, and those of them that show an hour: by the number that a cell bears."""
        if "xl/styles.xml" not in self._parts:
            return frozenset(), frozenset()
        root = self._root("xl/styles.xml")
        days, hours = set(BUILT_IN_DATES), set(BUILT_IN_HOURS)
        for own in root.iter(f"{self._ns}numFmt"):
            number, code = int(own.get("numFmtId") or 0), QUOTED.sub("", own.get("formatCode") or "").lower()
            code = code.partition(";")[0]
            days.discard(number)
            hours.discard(number)
            if any(sign in code for sign in "dyhs") or "mm" in code:
                days.add(number)
            if "h" in code:
                hours.add(number)
        styles = root.find(f"{self._ns}cellXfs")
        formats = [int(style.get("numFmtId") or 0) for style in (styles if styles is not None else ())]
        return (
            frozenset(str(place) for place, number in enumerate(formats) if number in days),
            frozenset(str(place) for place, number in enumerate(formats) if number in hours),
        )

    def _root(self, part: str) -> Element:
        with self._open(part) as file:
            return parse(file).getroot()

    def _open(self, part: str) -> IO[bytes]:
        return self._archive.open(part)


def spread(found: dict[int, Line], span: str) -> None:
    """Let a cell that was merged downwards be read in each of its rows, where a list has nothing else."""
    ends = SPAN.match(span)
    if ends is None:
        return
    place, first, last = column_of(ends[1]), int(ends[2]), int(ends[4])
    top = found.get(first)
    if top is None or place >= len(top.cells) or not top.cells[place]:
        return
    below = range(first + 1, last + 1)
    for number in [number for number in min(below, found, key=len) if number in below and number in found]:
        line = found[number]
        cells = [*line.cells, *[""] * (place + 1 - len(line.cells))]
        if not cells[place]:
            cells[place] = top.cells[place]
            found[number] = Line(number, tuple(cells), (*line.marks, Mark(place, "merged")))


@lru_cache(maxsize=1 << 10)
def column_of(letters: str) -> int:
    """The place of a column from 0: A, B ... Z, AA."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
