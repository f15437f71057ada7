"""A list under a title: on paper, as a workbook, for a spreadsheet."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Spacer, Table

from desktop.core.texts import Say
from desktop.documents.attendance import NUMBER, PADDING, RULED, THIN
from desktop.documents.blocks import Block, Voice
from desktop.documents.cells import as_paragraphs
from desktop.documents.cells_out import Cell, as_csv, as_xlsx, plain
from desktop.documents.column_widths import fitted, widest_word
from desktop.documents.layout import Looks, set_row
from desktop.documents.listing import Listed, Listing
from desktop.documents.paper import WIDTH, Marks, Sheets, styles
from desktop.documents.typeface import Typeface, pt_serif

GAP = 2 * PADDING
"""Points between a figure and the text at its right."""
SIZES = (1, 11 / 12, 10 / 12, 9 / 12)
"""Of the usual letters."""
CELLS = ("cell", "head cell", "figure cell", "head figure")


Phrases = Callable[[str], Say]


def pdf(content: Listed, language: str, phrases: Phrases, face: Typeface | None = None) -> bytes:
    """The paper; the same bytes for the same list.

    Raises:
        MissingGlyph: a text has a character that the font lacks; nothing was made.
    """
    face = face or pt_serif()
    voice = Voice(phrases(language), face.covered)
    listing = content.listing(voice.say, language)
    target = io.BytesIO()
    marks = Marks(listing.title, "Hattama", language)
    Sheets(target, face, marks).build(list(flowables(listing, voice, styles(face, narrow=False))))
    return target.getvalue()


def xlsx(content: Listed, language: str, phrases: Phrases) -> bytes:
    """A workbook: days are days, figures are figures, no text is a formula."""
    listing = content.listing(phrases(language), language)
    return as_xlsx(listing.title, listing.headings, listing.rows)


def csv(content: Listed, language: str, phrases: Phrases) -> bytes:
    """For a spreadsheet, semicolons between the cells."""
    listing = content.listing(phrases(language), language)
    return as_csv(listing.headings, listing.rows)


def flowables(listing: Listing, voice: Voice, looks: Looks) -> Iterator[Any]:
    """Title, what it covers, table, sums."""
    yield from set_row([Block("title", (voice.plain(listing.title),))], looks)
    yield from set_row([Block("centre", (voice.plain(listing.line),))], looks)
    yield Spacer(1, 10)
    if listing.rows:
        yield table(listing, voice, looks)
        yield Spacer(1, 10)
    if listing.sums:
        yield from set_row([Block("plain", (voice.plain(listing.sums),))], looks)


def table(listing: Listing, voice: Voice, looks: Looks) -> Table:
    """The rows, numbered; the heads come again on each page."""
    right = figures(listing)
    looks = small_enough(listing, looks)
    heads = [looks["head cell"], *(looks["head figure" if it else "head cell"] for it in right)]
    kinds = [looks["cell"], *(looks["figure cell" if it else "cell"] for it in right)]
    rows = [as_paragraphs(["№", *map(voice.plain, listing.headings)], heads)]
    for number, row in enumerate(listing.rows, start=1):
        rows.append(as_paragraphs([str(number), *(voice.plain(shown(cell)) for cell in row)], kinds))
    widths = [NUMBER, *column_widths(listing, looks)]
    gaps = [("RIGHTPADDING", (place, 0), (place, -1), GAP) for place, it in enumerate(right, start=1) if it]
    lines = [("LINEBELOW", (0, end), (-1, end), *THIN) for end in range(1, len(rows))]
    padding = ("RIGHTPADDING", (0, 0), (-1, -1), PADDING)
    style = [*RULED, padding, *gaps, ("RIGHTPADDING", (-1, 0), (-1, -1), 0), *lines]
    return Table(rows, colWidths=widths, repeatRows=1, style=style, hAlign="LEFT")


def small_enough(listing: Listing, looks: Looks) -> Looks:
    """The looks of cells in the largest of the sizes in which no word is parted, else in the smallest."""
    for share in SIZES:
        scaled = {name: in_size(looks[name], share) for name in CELLS}
        if sum(least_widths(listing, scaled)) <= WIDTH - NUMBER:
            break
    return {**looks, **scaled}


def in_size(look: ParagraphStyle, share: float) -> ParagraphStyle:
    """A look in another size."""
    return ParagraphStyle(look.name, look, fontSize=look.fontSize * share, leading=look.leading * share)


def column_widths(listing: Listing, looks: Looks) -> list[float]:
    """Days and figures take what they need, texts share the rest."""
    kept = [
        any(isinstance(row[place], int | date) for row in listing.rows)
        for place in range(len(listing.headings))
    ]
    shares = [0 if it else share for it, share in zip(kept, listing.shares, strict=True)]
    return fitted(WIDTH - NUMBER, shares if any(shares) else listing.shares, least_widths(listing, looks))


def least_widths(listing: Listing, looks: Looks) -> list[float]:
    """What the longest words of each column need, with the gap at the right."""
    columns = [[shown(row[place]) for row in listing.rows] for place in range(len(listing.headings))]
    return [
        max(widest_word([heading], looks["head cell"]), widest_word(texts, looks["cell"]))
        + (GAP if it else PADDING)
        for heading, texts, it in zip(listing.headings, columns, figures(listing), strict=True)
    ]


def figures(listing: Listing) -> list[bool]:
    """Which columns hold figures."""
    return [
        any(isinstance(row[place], int) for row in listing.rows) for place in range(len(listing.headings))
    ]


def shown(cell: Cell) -> str:
    """A cell on paper: nothing there could be reckoned, so nothing is put before it."""
    return cell if isinstance(cell, str) else plain(cell)
