"""Columns as they are declared: what a table shows of a record, in which order and how wide."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt

from desktop.ui.typefaces import scaled
from desktop.ui.widgets.chip import Chip

R = TypeVar("R")
LEAST = 90
"""Pixels at 100 % that a column without a width of its own has at least."""


class Column(NamedTuple, Generic[R]):
    """One column: ``heading`` in the language of the window, ``text`` of a record.

    ``width`` is in pixels at 100 %; columns without one share the rest, by ``share``. ``tone`` is a colour
    role, ``order`` a key by which the head sorts, ``second`` a small line below, ``spoken`` what a screen
    reader says where the text does not say it. ``ends``: texts differ at their ends, which stay when the
    middle has no room.
    """

    heading: str
    text: Callable[[R], str]
    width: int = 0
    share: int = 1
    right: bool = False
    bold: bool = False
    tone: str | Callable[[R], str] = "text"
    chip: Callable[[R], Chip | None] | None = None
    second: Callable[[R], str] | None = None
    order: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None
    ends: bool = False


def alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    """Numbers right, text left."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def spoken(column: Column[R], record: R) -> str:
    """What a screen reader says for a cell."""
    if column.spoken:
        return column.spoken(record)
    chip = column.chip(record) if column.chip else None
    second = column.second(record) if column.second else ""
    return ", ".join(part for part in (column.text(record), second, chip.word if chip else "") if part)


def widths(columns: Sequence[Column[Any]], headings: Sequence[int], room: int) -> list[int]:
    """Columns as wide as declared, the others share the rest; no heading, so wide as given, is ever cut.

    What a wide heading takes over its share is taken from the others, so that the table scrolls sideways
    only where not even the headings find room.
    """
    fixed = {
        place: max(scaled(column.width), headings[place])
        for place, column in enumerate(columns)
        if column.width
    }
    least = {
        place: max(scaled(LEAST), headings[place]) for place, column in enumerate(columns) if not column.width
    }
    shared = share_out(room - sum(fixed.values()), {place: columns[place].share for place in least}, least)
    return [fixed[place] if place in fixed else shared[place] for place in range(len(columns))]


def share_out(room: int, shares: dict[int, int], least: dict[int, int]) -> dict[int, int]:
    """Divide pixels by shares, but give nobody less than their least."""
    whole = max(1, sum(shares.values()))
    given = {place: max(0, room) * share // whole for place, share in shares.items()}
    short = {place for place in shares if given[place] < least[place]}
    if not short:
        return given
    rest = {place: share for place, share in shares.items() if place not in short}
    left = room - sum(least[place] for place in short)
    return {place: least[place] for place in short} | share_out(left, rest, least)
