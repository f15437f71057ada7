"""What the rows of a journal entry refer to, so that they can be told by name."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from desktop.core.journal import Entry, lines_of
from desktop.core.names import Name
from desktop.core.texts import Text, Trio

REFERENCES = {
    "person_id": "person", "presiding_id": "person", "secretary_id": "person",
    "body_id": "body", "meeting_id": "meeting", "item_id": "item", "motion_id": "motion", "act_id": "act",
    "vote_id": "vote", "ethnicity_id": "ethnicity", "parent_id": "body", "organisation_id": "organisation",
    "source_id": "organisation", "award_id": "award", "leader_id": "person", "substitute_id": "person",
    "into_id": "person", "mandate_id": "mandate", "candidate_id": "candidate",
    "instead_id": "candidate",
}  # fmt: skip
"""Columns that refer to a record, and to which kind of it."""

NAMED = frozenset(("person", "meeting", "item", "motion", "act", "body", "organisation", "award"))
"""Kinds whose own number is a reference too: a row that was changed tells what it was of."""


class Titled(NamedTuple):
    """What a meeting is called by."""

    body: Trio
    number: int
    roman: bool
    day: date


class Known(NamedTuple):
    """Names by number. A record that was removed is known by what the journal kept of it."""

    people: Mapping[int, tuple[Name, Name]] = {}
    bodies: Mapping[int, Trio] = {}
    meetings: Mapping[int, Titled] = {}
    items: Mapping[int, Text] = {}
    motions: Mapping[int, Text] = {}
    acts: Mapping[int, Text] = {}
    votes: Mapping[int, int] = {}
    """The motion of each vote."""
    users: Mapping[str, str] = {}
    """Full names by sign-in names."""
    ethnicities: Mapping[int, Text] = {}
    organisations: Mapping[int, Text] = {}
    awards: Mapping[int, Text] = {}
    types: Mapping[str, Trio] = {}
    """Types of bodies that the office added."""
    mandates: Mapping[int, int] = {}
    """The person of each mandate."""
    candidates: Mapping[int, int] = {}
    """The person of each candidate."""


def referred(entries: Iterable[Entry]) -> dict[str, set[int]]:
    """Numbers of the records that entries refer to, by kind."""
    kinds = ("vote", "ethnicity", "mandate", "candidate", *NAMED)
    found: dict[str, set[int]] = {kind: set() for kind in kinds}
    for entry in entries:
        found["person"] |= set(entry.people)
        if entry.meeting is not None:
            found["meeting"].add(entry.meeting)
        for line in lines_of(entry):
            if line.table in NAMED:
                found[line.table].add(int(line.key["id"]))
            for side in (line.key, line.before or {}, line.after or {}):
                for kind, number in references(side):
                    found[kind].add(number)
    return found


def references(side: Mapping[str, Any]) -> Iterable[tuple[str, int]]:
    """Kind and number of each record that one side of a row refers to."""
    for column in REFERENCES.keys() & side.keys():
        if side[column] is not None:
            yield REFERENCES[column], int(side[column])
