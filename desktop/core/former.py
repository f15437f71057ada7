"""Names that people had and work that they did before; what tells a change from a slip that was mended."""

from collections.abc import Sequence
from datetime import date
from functools import reduce
from typing import NamedTuple

from desktop.core.names import Name, fold
from desktop.core.people import PersonDraft
from desktop.core.texts import Text

SLIP = 2
"""Letters by which a word may differ from what was meant."""


class Spellings(NamedTuple):
    """A name as Kazakh and as Russian papers write it."""

    kk: Name
    ru: Name


class Work(NamedTuple):
    """Where someone works, and as what."""

    organisation: Text
    post: Text


class FormerName(NamedTuple):
    """A name with its last day, and the paper of the change."""

    id: int
    names: Spellings
    until: date
    paper: str


class FormerWork(NamedTuple):
    """A place of work with its last day."""

    id: int
    work: Work
    until: date


def spellings_of(draft: PersonDraft) -> Spellings:
    """The name that a record holds."""
    return Spellings(draft.kk, draft.ru)


def work_of(draft: PersonDraft) -> Work:
    """The work that a record holds."""
    return Work(draft.organisation, draft.post)


def called_on(former: Sequence[FormerName], day: date) -> Spellings | None:
    """What someone was called on a day, of their former names, the newest first; None: as they are now."""
    held = [each.names for each in former if each.until >= day]
    return held[-1] if held else None


def renamed(before: Spellings, now: Spellings) -> bool:
    """Whether a surname looks like another one, not like the same one with a slip mended."""
    return any(differs(old.surname, new.surname) for old, new in zip(before, now, strict=True))


def moved(before: Work, now: Work) -> bool:
    """Whether organisation or post look like other ones; what was missing and is filled in is no change."""
    return any(
        differs(*pair) for old, new in zip(before, now, strict=True) for pair in zip(old, new, strict=True)
    )


def differs(old: str, new: str) -> bool:
    """Whether both are there, and further apart than a slip."""
    return bool(old and new) and distance(fold(old), fold(new)) > SLIP


def distance(one: str, other: str) -> int:
    """How many letters have to come, go or change."""

    def row(above: list[int], letter: str) -> list[int]:
        made = [above[0] + 1]
        for place, sign in enumerate(other):
            made.append(min(above[place + 1] + 1, made[-1] + 1, above[place] + (letter != sign)))
        return made

    return reduce(row, one, list(range(len(other) + 1)))[-1]
