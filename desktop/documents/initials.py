"""Initials as they were typed stay on the line of their surname."""

import re

from desktop.core.names import NBSP

CAPITAL = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
INITIALS = rf"[{CAPITAL}]\.(?:[ {NBSP}]?[{CAPITAL}]\.)?"
NAME = rf"[{CAPITAL}][^\W\d_]+(?:-[^\W\d_]+)*"
AFTER = re.compile(rf"\b{NAME} {INITIALS}")
"""«Ким Р. У.»"""
BEFORE = re.compile(rf"\b{INITIALS} (?={NAME})")
"""«Р.У. Ким»"""


def kept_together(text: str) -> str:
    """The text with hard spaces between surnames and initials, and between two initials."""
    return BEFORE.sub(hard, AFTER.sub(hard, text))


def hard(found: re.Match[str]) -> str:
    """What was found without a space where a line may end."""
    return found[0].replace(" ", NBSP)
