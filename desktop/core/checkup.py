"""What the full check of an office finds."""

from datetime import datetime, timedelta
from typing import Literal, NamedTuple

Kind = Literal[
    "length", "page", "structure", "reference", "index", "figures", "electorate", "outcome", "journal"
]
"""length: bytes are missing at the end; page: the sum of a page is wrong; structure: pages do not hang
together; reference: a row refers to one that is not there; index: a person is not found by their words;
figures: those of a vote are not the sum of its electors; electorate: who voted was not on the roll, or others
were present than the log says; outcome: it does not follow from figures and provision; journal: from this
entry on it does not follow."""

EVERY = timedelta(days=30)
"""How often the office is checked without being asked."""


class Finding(NamedTuple):
    """Something wrong, and where: a table with the number of its row, or what SQLite says."""

    kind: Kind
    table: str = ""
    row: int | None = None
    detail: str = ""


def due(last: datetime | None, now: datetime) -> bool:
    """Whether the monthly check is due; one that is dated ahead of the clock was dated by a wrong one."""
    return last is None or not timedelta(0) <= now - last < EVERY
