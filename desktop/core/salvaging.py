"""What came out of a damaged office, and what did not."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Loss(NamedTuple):
    """What is missing of a table; of no table where it is not known which one pages belonged to."""

    table: str
    pages: int = 0
    """Pages that cannot be read; how many rows were on them nobody knows."""
    rows: int = 0
    """Rows that were read only in part, or that the rules of the records refuse."""
    severed: int = 0
    """Rows that were read whole and are left out, because what they belong to is lost."""
    forgotten: int = 0
    """Rows that are there, without naming what is lost: a meeting without the person who presided."""
    told: int = 0
    """Rows that were not read from their pages, and are there as the journal tells them."""
    stand_ins: int = 0
    """Rows that only say that they were lost, so that what belongs to them can be there."""


class Salvaged(NamedTuple):
    """Rows that are in the new office, by table, and what is missing."""

    rows: Mapping[str, int]
    losses: Sequence[Loss]
