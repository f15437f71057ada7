"""A justified paragraph in which no line gapes, and headings whose lines have much the same length."""

from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

NBSP = "\u00a0"
WIDEST = 3
"""The widest gap between words of a justified line, in natural ones; a line that wants more ends short."""


class Prose(Paragraph):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph without hyphenation: long words and names that stay in one piece leave loose lines."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(width, height)
        if self.style.alignment != TA_JUSTIFY:
            return size
        natural = stringWidth(" ", self.style.fontName, self.style.fontSize)
        self.blPara.lines = [_eased(line, (WIDEST - 1) * natural) for line in self.blPara.lines]
        return size


def _eased(line: Any, most: float) -> Any:
    """The line with at most ``most`` of extra space for each gap; ReportLab has two forms of a line."""
    if isinstance(line, tuple):
        extra, words = line
        gaps = len(words) - 1 + " ".join(words).count(NBSP)
        return min(extra, gaps * most), words
    gaps = line.wordCount - 1 + sum(getattr(word, "text", "").count(NBSP) for word in line.words)
    line.extraSpace = min(line.extraSpace, gaps * most)
    return line


def balanced(markup: str, style: ParagraphStyle, width: float) -> Paragraph:
    """A centred heading set as narrow as its number of lines allows, so that no line is a single word."""
    whole = Paragraph(markup, style)
    height = whole.wrap(width, 0)[1]
    narrow, wide = 0.0, width
    while wide - narrow > 1 and height > style.leading:
        middle = (narrow + wide) / 2
        if middle > width / 3 and Paragraph(markup, style).wrap(middle, 0)[1] <= height:
            wide = middle
        else:
            narrow = middle
    indent = (width - wide) / 2
    return Paragraph(markup, ParagraphStyle(style.name, style, leftIndent=indent, rightIndent=indent))
