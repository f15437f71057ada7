"""What the entries of the journal are about, by name; and which pages show what an operation changes."""

from collections.abc import Iterable
from importlib import import_module

from db import body_types
from db import recalling as rows
from desktop.core.journal import Entry
from desktop.core.recalling import Known, referred
from desktop.core.rights import now_called
from desktop.operations.door import Office, Operation


def known(office: Office, entries: Iterable[Entry]) -> Known:
    """The names of all that these entries refer to."""
    wanted = referred(entries)
    votes = rows.motions_of(office.db, wanted["vote"])
    held = rows.people_of(office.db, wanted["mandate"])
    candidates = rows.persons_of(office.db, wanted["candidate"])
    return Known(
        rows.people(office.db, wanted["person"] | set(held.values()) | set(candidates.values())),
        rows.bodies(office.db),
        rows.meetings(office.db, wanted["meeting"]),
        rows.texts(office.db, "item", "title", wanted["item"]),
        rows.texts(office.db, "motion", "text", wanted["motion"] | set(votes.values())),
        rows.texts(office.db, "act", "title", wanted["act"]),
        votes,
        rows.users(office.db),
        rows.texts(office.db, "ethnicity", "name", wanted["ethnicity"]),
        rows.texts(office.db, "organisation", "name", wanted["organisation"]),
        rows.texts(office.db, "award", "name", wanted["award"]),
        {known.kind: known.name for known in body_types.types(office.db)},
        held,
        candidates,
    )


def authors(office: Office) -> list[tuple[str, str]]:
    """Everyone who stands in the journal: sign-in name and, as far as known, full name."""
    named = rows.users(office.db)
    return [(who, named.get(who) or who) for who in rows.authors(office.db)]


def topics(operations: Iterable[str]) -> tuple[str, ...]:
    """What operations change, as pages name it; each topic once."""
    found = []
    for name in operations:
        module, _, function = now_called(name).partition(".")
        operation = getattr(import_module(f"desktop.operations.{module}"), function)
        assert isinstance(operation, Operation)
        found.append(operation.topic)
    return tuple(dict.fromkeys(found))
