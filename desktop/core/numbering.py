"""Numbers of meetings: councils count by year, sessions go on for ever in Roman figures."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.bodies import BodyRule

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def series(rule: "BodyRule", day: date) -> str:
    """Within what a number is given once: "" for sessions, the year for every other body."""
    return "" if rule == "session" else str(day.year)


def written(rule: "BodyRule", number: int) -> str:
    """The number as papers write it."""
    return roman(number) if rule == "session" else str(number)


def roman(number: int) -> str:
    """Roman figures of a number from 1."""
    figures = ""
    for value, figure in ROMAN:
        count, number = divmod(number, value)
        figures += figure * count
    return figures
