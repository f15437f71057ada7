"""Which parts a person's card has below the particulars, in their order."""

from typing import NamedTuple

from desktop.ui.page import Navigator
from desktop.ui.people.part import Part
from desktop.ui.session import Session


class Parts(NamedTuple):
    """Each by its name, under which ``ui/allowed.py`` finds what it offers: "card.parts.awards.add"."""


KINDS: tuple[type[Part], ...] = tuple(Parts.__annotations__.values())
TOPICS: frozenset[str] = frozenset().union(*(kind.topics for kind in KINDS))
"""Changes that any of them shows."""


def made(session: Session, navigator: Navigator) -> Parts:
    """The parts for a card."""
    return Parts(*(kind(session, navigator) for kind in KINDS))
