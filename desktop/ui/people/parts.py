"""Which parts of a person's card read for themselves what they show, in their order."""

from typing import Any, NamedTuple

from desktop.ui.page import Navigator
from desktop.ui.people.awards_part import AwardsPart
from desktop.ui.people.candidatures_part import CandidaturesPart
from desktop.ui.people.doubles_part import DoublesPart
from desktop.ui.people.invited_part import InvitedPart
from desktop.ui.people.names_part import NamesPart
from desktop.ui.people.photo_part import PhotoPart
from desktop.ui.people.record_part import RecordPart
from desktop.ui.session import Session


class Parts(NamedTuple):
    """Each by its name, under which ``ui/allowed.py`` finds what it offers: "card.parts.awards.add".

    Doubles stand under the name, where they are invited below the memberships, the names under the fields of
    name and work, the others below the particulars.
    """

    doubles: DoublesPart
    names: NamesPart
    invited: InvitedPart
    awards: AwardsPart
    candidatures: CandidaturesPart
    photo: PhotoPart
    record: RecordPart


KINDS: tuple[Any, ...] = tuple(Parts.__annotations__.values())
TOPICS: frozenset[str] = frozenset().union(*(kind.topics for kind in KINDS))
"""Changes that any of them shows."""


def made(session: Session, navigator: Navigator) -> Parts:
    """The parts for a card."""
    return Parts(*(kind(session, navigator) for kind in KINDS))
