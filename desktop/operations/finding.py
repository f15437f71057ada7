"""Finding people among all: by what is typed, narrowed by a filter."""

import re
from datetime import date

from db import finding as rows
from db.filtering import condition_of
from desktop.core.filters import EVERYONE, Filter
from desktop.core.names import search_words
from desktop.core.people import Person
from desktop.core.rights import may
from desktop.operations.door import Office

DIALLED = re.compile(r"^[\d\s+()-]+$")
SHORTEST = 3
"""Digits from which on telephones and numbers are looked at."""


def find(office: Office, typed: str, day: date, wanted: Filter = EVERYONE, limit: int = 50) -> list[Person]:
    """Those whom the words mean, the best first; everyone of the filter for no word.

    Names come first: surnames, then other parts and the organisation; then members of a body that is named.
    Digits of a telephone or an IIN find people for whoever may see what is restricted; neither is shown.
    """
    where = rows.ALL if wanted == EVERYONE else condition_of(wanted, day)
    words = search_words(typed)
    if not words:
        return list(rows.everyone(office.db, limit, where).values())
    found: rows.Found = {}
    digits = digits_in(typed)
    if digits and may(office.user.role, "particulars.reveal"):
        found |= rows.by_digits(office.db, digits, limit, where)
    if len(found) < limit:
        found |= rows.by_words(office.db, words, limit, where)
    if len(found) < limit:
        found |= rows.by_bodies(office.db, words, limit, day, where)
    return list(found.values())[:limit]


def count(office: Office, day: date, wanted: Filter) -> int:
    """How many a filter means."""
    return rows.count(office.db, condition_of(wanted, day))


def digits_in(typed: str) -> str:
    """The digits of what may be a telephone or an IIN; "" for anything else."""
    digits = re.sub(r"\D", "", typed) if DIALLED.match(typed) else ""
    return digits if len(digits) >= SHORTEST else ""
