"""How a count is written for people."""

from desktop.core.names import NBSP

LEAST = 10_000
"""Shorter ones are read at a glance, and look like the years and numbers beside which they stand."""


def grouped(count: int, language: str) -> str:
    """12 345 in Kazakh and Russian, with a space that does not break the line, and 12,345 in English.

    For counts alone: years, numbers of papers and of persons stay as they are.
    """
    if abs(count) < LEAST:
        return str(count)
    written = f"{count:,}"
    return written if language == "en" else written.replace(",", NBSP)
