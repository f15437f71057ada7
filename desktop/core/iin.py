"""The individual identification number (ЖСН, ИИН): twelve digits, of which the last checks the others.

Since 26.08.2013 the first six digits need not be the date of birth: a difference only warns.
"""

from datetime import date
from typing import Literal

LENGTH = 12
FIRST = tuple(range(1, 12))
SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
"""Weights of the first eleven digits, and those that count where the first ones leave 10."""

CENTURIES = {1: 1800, 2: 1800, 3: 1900, 4: 1900, 5: 2000, 6: 2000}
"""By the seventh digit; 0 stands for some foreigners and says neither century nor sex."""

Fault = Literal["", "length", "check", "date", "century"]


def fault(number: str) -> Fault:
    """What is wrong with a number; "" where it can exist."""
    if len(number) != LENGTH or not (number.isascii() and number.isdigit()):
        return "length"
    if checked(number[:-1]) != int(number[-1]):
        return "check"
    if int(number[6]) > max(CENTURIES):
        return "century"
    if number[6] != "0" and born(number) is None:
        return "date"
    return ""


def checked(digits: str) -> int | None:
    """The check digit of eleven digits, None where there is no such number."""
    for weights in (FIRST, SECOND):
        rest = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def born(number: str) -> date | None:
    """The day that the first seven digits tell, None where they tell none."""
    century = CENTURIES.get(int(number[6]))
    if century is None:
        return None
    try:
        return date(century + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except ValueError:
        return None


def sex(number: str) -> Literal["", "m", "f"]:
    """What the seventh digit tells."""
    digit = int(number[6])
    if digit not in CENTURIES:
        return ""
    return "m" if digit % 2 else "f"
