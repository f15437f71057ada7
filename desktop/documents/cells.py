"""Cells of long tables: plain words broken into lines here, once, where ReportLab would do it thrice."""

from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import unescape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

BREAK = "<br/>"


def row(markups: Sequence[str], looks: Sequence[ParagraphStyle], widths: Sequence[float]) -> list[Any]:
    """The cells of a row: strings where none has more markup than breaks of lines, else paragraphs.

    All of one kind, because ReportLab sets the first line of a string half a point higher.
    """
    cells = [_lines(*cell) for cell in zip(markups, looks, widths, strict=True)]
    if all(cells):
        return ["\n".join(lines) for lines in cells]
    return as_paragraphs(markups, looks)


def as_paragraphs(markups: Sequence[str], looks: Sequence[ParagraphStyle]) -> list[Any]:
    """The cells of a row that may need more than lines."""
    return [Paragraph(markup, look) for markup, look in zip(markups, looks, strict=True)]


def _lines(markup: str, look: ParagraphStyle, width: float) -> list[str]:
    """The lines of a cell; none where it has markup, or a word that the column is too narrow for."""
    parts = markup.split(BREAK)
    if any("<" in part for part in parts):
        return []
    lines = [line for part in parts for line in broken(unescape(part), look, width)]
    return lines if all(_width(line, look) <= width for line in lines if " " not in line) else []


def broken(text: str, look: ParagraphStyle, width: float) -> Iterator[str]:
    """A text in lines no wider than ``width``, as far as its words allow; a hard space ends none."""
    line, taken, space = "", 0.0, _width(" ", look)
    for word in text.split(" "):
        wide = _width(word, look)
        if line and taken + space + wide > width:
            yield line
            line, taken = word, wide
        elif line:
            line, taken = f"{line} {word}", taken + space + wide
        else:
            line, taken = word, wide
    yield line


def _width(text: str, look: ParagraphStyle) -> float:
    return float(stringWidth(text, look.fontName, look.fontSize))
