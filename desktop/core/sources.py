"""Whom the members of a body come from, Law 70-IV art. 15: by office, by organisation, by words alone."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.core.mandates import Member
from desktop.core.organisations import KINDS, Organisation, organisation_key
from desktop.core.texts import Text

BY_OFFICE, IN_WORDS, UNSTATED = "by_office", "in_words", "unstated"
ORDER = (BY_OFFICE, *KINDS, IN_WORDS, UNSTATED)
"""Membership by office is apart from that by nomination, and stands first."""


class Source(NamedTuple):
    """One of them: a kind of ``ORDER``, a name (none for who sits by office, or from nobody), its members."""

    kind: str
    name: Text
    members: tuple[Member, ...]


def by_source(members: Iterable[Member], organisations: Mapping[int, Organisation]) -> list[Source]:
    """Members by whom they come from; in each group they keep their order."""
    found: dict[tuple[str, Text], list[Member]] = {}
    for member in members:
        found.setdefault(source_of(member, organisations), []).append(member)
    groups = [Source(kind, name, tuple(held)) for (kind, name), held in found.items()]
    return sorted(groups, key=place)


def source_of(member: Member, organisations: Mapping[int, Organisation]) -> tuple[str, Text]:
    """Kind and name of whom one member comes from."""
    admission = member.mandate.admission
    if admission.by_office:
        return BY_OFFICE, Text()
    organisation = organisations.get(admission.source or 0)
    if organisation is not None:
        return organisation.kind if organisation.kind in KINDS else "other", organisation.name
    return (IN_WORDS, admission.nominated) if any(admission.nominated) else (UNSTATED, Text())


def place(source: Source) -> tuple[int, str]:
    """Where a group stands: by kind, within it by the Kazakh name."""
    return ORDER.index(source.kind), organisation_key(source.name.shown("kk"))


def counts(sources: Iterable[Source]) -> dict[str, int]:
    """How many members each kind has, in the order of the kinds."""
    found: dict[str, int] = {}
    for source in sources:
        found[source.kind] = found.get(source.kind, 0) + len(source.members)
    return found
