"""How wide the columns of a table are on paper: no word is parted, what is left is shared."""

from collections.abc import Iterable, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

SLACK = 0.1
"""Points, so that what fits exactly is not rounded away."""


def widest_word(texts: Iterable[str], look: ParagraphStyle) -> float:
    """The width of the longest piece that no line end may part."""
    words = {word for text in texts for word in text.split(" ")} - {""}
    widths = (stringWidth(word, look.fontName, look.fontSize) for word in words)
    return max(widths, default=0.0) + SLACK


def fitted(room: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Room divided by shares, but nobody gets less than their least; a share of 0 gets no more than that.

    Where not even the least of all find room, everyone gives up the same part of it.
    """
    if sum(least) >= room:
        return [room * each / sum(least) for each in least]
    given: dict[int, float] = {}
    while True:
        rest = [place for place in range(len(shares)) if place not in given]
        left, whole = room - sum(given.values()), sum(shares[place] for place in rest)
        short = [place for place in rest if not whole or left * shares[place] / whole < least[place]]
        if not short or not whole:
            break
        given |= {place: least[place] for place in short}
    for place in rest:
        given[place] = left * shares[place] / whole if whole else least[place]
    return [given[place] for place in range(len(shares))]
