"""Telephone numbers as they are found: by their digits, whatever stands between and before them."""

import re

APART = re.compile(r"[,;/\n]|(?<=\d)\s{2,}")
"""What stands between two numbers of one person."""
NATIONAL = 10
"""Digits of a number of Kazakhstan without the 7 or 8 before it."""


def digits_of(text: str) -> str:
    """The numbers in a text, each as its digits alone, with a space between two."""
    return " ".join(filter(None, map(bare, APART.split(text))))


def bare(number: str) -> str:
    """«+7 (701) 234-56-78», «8 701 234 56 78»: both are 7012345678."""
    digits = "".join(sign for sign in number if sign in "0123456789")
    long = len(digits) == NATIONAL + 1 and digits[0] in "78"
    return digits[1:] if long else digits
