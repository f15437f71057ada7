"""From blocks to a story: one language across the page, or two side by side, item by item."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, KeepTogether

from desktop.documents.blocks import Block
from desktop.documents.pair import COLUMN, Pair
from desktop.documents.paper import HEIGHT, LEADING, WIDTH, Bookmark
from desktop.documents.prose import Prose, balanced

FOLLOWING = 3 * LEADING
"""How much of what follows a heading stands on its page at least."""

ENDING = 2 * LEADING
"""How much of the text stands above the signatures on their page at least."""

LONG = 3 * FOLLOWING
"""A paragraph above this height is parted rather than taken over whole to the next page."""

Looks = dict[str, ParagraphStyle]


def story(columns: Sequence[Sequence[Block]], looks: Looks) -> list[Any]:
    """The flowables of a text in one or two languages; both have the same blocks."""
    rows = list(zip(*columns, strict=True))
    flowables: list[Any] = []
    for place, row in enumerate(rows):
        block = row[0]
        if block.keeps and not (place and rows[place - 1][0].keeps):
            flowables.append(CondPageBreak(_room(rows[place:], looks)))
        if block.outline:
            flowables.append(Bookmark(str(place), block.outline))
        for flowable in set_row(row, looks):
            flowable.leads = block.keeps
            flowables.append(flowable)
    return flowables


def set_row(row: Sequence[Block], looks: Looks) -> list[Any]:
    """One block in each language."""
    look = looks[row[0].style]
    if len(row) == 1:
        return [_paragraph(markup, look, WIDTH) for markup in row[0].paragraphs]
    sides = zip_longest(*(block.paragraphs for block in row))
    return [Pair(*(_paragraph(markup, look, COLUMN) for markup in side)) for side in sides]


def _paragraph(markup: str | None, look: ParagraphStyle, width: float) -> Any:
    """A paragraph; None for the side that has ended."""
    if markup is None:
        return None
    return balanced(markup, look, width) if look.alignment == TA_CENTER else Prose(markup, look)


def with_signatures(flowables: list[Any], signatures: Any) -> list[Any]:
    """The story with its signatures, which never stand on a page without some of the text."""
    last: list[Any] = []
    while flowables and _height(last) < ENDING and not isinstance(flowables[-1], CondPageBreak | Bookmark):
        *before, end = _ends(flowables.pop())
        flowables += before
        last.insert(0, end)
    while flowables and getattr(flowables[-1], "leads", False):  # no heading stays behind
        last.insert(0, flowables.pop())
    return [*flowables, KeepTogether([*last, signatures])]


def _ends(flowable: Any) -> list[Any]:
    """A paragraph whole, or a long one with its last lines apart."""
    height = _wrapped(flowable)
    parts = flowable.split(WIDTH, height - FOLLOWING) if height > LONG else []
    return parts if len(parts) == 2 else [flowable]


def _room(rows: Sequence[Sequence[Block]], looks: Looks) -> float:
    """The height of the blocks that keep with the next one, and of the beginning of that one."""
    height = 0.0
    for row in rows:
        needed = _height(set_row(row, looks))
        if not row[0].keeps or needed > LONG:
            return min(height + min(needed, FOLLOWING), HEIGHT / 2)
        height += needed
    return min(height, HEIGHT / 2)


def _height(flowables: Sequence[Any]) -> float:
    """The height of flowables under one another, with the space around each: rather more than they take.

    What is LONG already is measured no further: to set a paragraph only for its height takes as long again.
    """
    height = 0.0
    for each in flowables:
        height += each.getSpaceBefore() + _wrapped(each) + each.getSpaceAfter()
        if height > LONG:
            break
    return height


def _wrapped(flowable: Any) -> float:
    return float(flowable.wrap(WIDTH, HEIGHT)[1])
