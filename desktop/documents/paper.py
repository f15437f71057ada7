"""The sheet: A4 with the margins of Order No 236, styles of text, page numbers from the second page.

Order No 236 of the Minister of Culture and Sport of 25.08.2023 (documentation): 14 pt, single spacing,
margins of at least 20, 10, 10, 10 mm; tables may be 12 pt.
"""

from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop.documents.typeface import Typeface

rl_config.useA85 = 0
"""Pages as the bytes that they are: as text a file is a fifth larger, and takes a tenth longer to make."""

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 15 * mm, 20 * mm, 20 * mm
WIDTH: float = A4[0] - LEFT - RIGHT
HEIGHT: float = A4[1] - TOP - BOTTOM
SIZE, LEADING = 14, 17.5
FOOT = 8
INDENT = 12.5 * mm


class Marks(NamedTuple):
    """What stands about a paper: properties of the file, the word over a draft, the line at its foot."""

    title: str
    author: str
    language: str
    draft: str = ""
    """"" on a finished paper."""
    foot: str = ""
    """Leads from the paper to the journal of the office; "" on a draft."""


class Sheets(BaseDocTemplate):  # type: ignore[misc]  # ReportLab has no types
    """A paper whose bytes depend on its content alone."""

    def __init__(self, target: Any, face: Typeface, marks: Marks) -> None:
        super().__init__(
            target, pagesize=A4, invariant=1, initialFontName=face.regular, pageCompression=1,
            title=marks.title, author=marks.author, lang=marks.language, creator="Hattama",
        )  # fmt: skip
        frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
        self.face, self.draft, self.foot = face, marks.draft, marks.foot
        self.addPageTemplates(PageTemplate(frames=[frame], onPage=self.head))

    def head(self, canvas: Any, _: Any) -> None:
        """The number, from the second page on, in the middle above the text; the draft mark; the foot."""
        above = A4[1] - TOP + 6 * mm
        if canvas.getPageNumber() > 1:
            canvas.setFont(self.face.regular, 12)
            canvas.drawCentredString(LEFT + WIDTH / 2, above, str(canvas.getPageNumber()))
        if self.draft:
            canvas.setFont(self.face.italic, 12)
            canvas.drawRightString(A4[0] - RIGHT, above, self.draft)
        if self.foot:
            canvas.setFont(self.face.regular, FOOT)
            canvas.drawString(LEFT, BOTTOM - 8 * mm, self.foot)


class Bookmark(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """An entry of the outline that leads to what follows it; takes no room."""

    _ZEROSIZE = True
    _SPACETRANSFER = True

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        self.key, self.words = key, words

    def wrap(self, *_: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        """QtPdf calls every other kind of destination invalid."""
        _, top = self.canv.absolutePosition(0, 0)
        self.canv.bookmarkPage(self.key, fit="XYZ", left=0, top=top + LEADING, zoom=0)
        self.canv.addOutlineEntry(self.words, self.key)


def styles(face: Typeface, narrow: bool) -> dict[str, ParagraphStyle]:
    """The styles of text by name; narrow columns are flush left, since justified ones gape."""
    text = ParagraphStyle(
        "text", fontName=face.regular, fontSize=SIZE, leading=LEADING, spaceAfter=4 if narrow else 2,
        firstLineIndent=0 if narrow else INDENT, allowWidows=0, allowOrphans=0,
    )  # fmt: skip
    plain = ParagraphStyle("plain", text, firstLineIndent=0, alignment=TA_LEFT)
    title = ParagraphStyle(
        "title", plain, alignment=TA_CENTER, fontName=face.bold, spaceBefore=10, spaceAfter=10
    )
    cell = ParagraphStyle("cell", plain, fontSize=12, leading=14.5, spaceAfter=0)
    every = (
        text,
        plain,
        title,
        cell,
        ParagraphStyle("name", title, spaceBefore=0, spaceAfter=14),
        ParagraphStyle("prose", text, alignment=TA_LEFT if narrow else TA_JUSTIFY),
        ParagraphStyle("prose step", text, alignment=TA_LEFT if narrow else TA_JUSTIFY, spaceBefore=6),
        ParagraphStyle("item", text, spaceBefore=12),
        ParagraphStyle("step", text, spaceBefore=6),
        ParagraphStyle("section", title, spaceBefore=14, spaceAfter=6),
        ParagraphStyle("right", plain, alignment=TA_RIGHT),
        ParagraphStyle("centre", plain, alignment=TA_CENTER),
        ParagraphStyle("head cell", cell, fontName=face.bold, fontSize=10, leading=12),
        ParagraphStyle("figure cell", cell, alignment=TA_RIGHT),
        ParagraphStyle("head figure", cell, fontName=face.bold, fontSize=10, leading=12, alignment=TA_RIGHT),
    )
    return {style.name: style for style in every}
