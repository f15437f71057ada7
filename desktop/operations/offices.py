"""Making, opening and setting up an office."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import bodies as body_rows
from db import office as files
from db import settings as setting_rows
from db.migrations import SCHEMA
from desktop.core.access import alone
from desktop.core.bodies import BodyDraft, BodyNames
from desktop.core.offices import OfficeSettings, Verb
from desktop.core.refusals import MissingName
from desktop.core.texts import Text
from desktop.operations.door import Acting, Office, Supplies, change

VERBS: Mapping[str, Verb] = {"resolved": "resolved", "decided": "decided", "took_decision": "took_decision"}


@dataclass(frozen=True)
class NewOffice:
    """What the first page asks for: the region, and the names of its assembly and council."""

    settings: OfficeSettings
    assembly: BodyNames
    council: BodyNames


def create(path: Path, new: NewOffice, supplies: Supplies, who: str, at: datetime) -> Office:
    """Make an office with an assembly and its council, and open it; all of it is there, or nothing.

    Raises:
        MissingName: the assembly or the council has no name.
        Fault: the file cannot be made, or one lies there already.
    """
    for field, names in (("assembly", new.assembly), ("council", new.council)):
        if not all(any(part.strip() for part in text) for text in (names.full, names.short)):
            raise MissingName(field)

    def furnish(store: files.Store) -> None:
        found(Acting(Office(store, supplies, alone(who)), who, at), new)

    return Office(files.create(path, who, furnish), supplies, alone(who))


@change("office")
def found(acting: Acting, new: NewOffice) -> None:
    """Write settings and the first two bodies."""
    write_settings(acting, new.settings)
    body_rows.insert(acting.db, BodyDraft("assembly", new.assembly))
    body_rows.insert(acting.db, BodyDraft("council", new.council))


def open_office(path: Path, supplies: Supplies, who: str) -> Office:
    """Open an office.

    Raises:
        Fault: not an office, damaged, newer than the program, read-only, or held by someone else.
    """
    return Office(files.open(path, who), supplies, alone(who))


def known_schema() -> int:
    """The schema of the offices that this program writes."""
    return SCHEMA


def close(office: Office) -> None:
    """Close the file and let others in."""
    office.store.close()


def settings(office: Office) -> OfficeSettings:
    """What the office is set to."""
    held = setting_rows.read(office.db)
    return OfficeSettings(
        region=held.get("region", ""),
        name=Text(held.get("name_kk", ""), held.get("name_ru", "")),
        city=Text(held.get("city_kk", ""), held.get("city_ru", "")),
        place=Text(held.get("place_kk", ""), held.get("place_ru", "")),
        verb=VERBS[held.get("verb", "decided")],
        list_over=int(held.get("list_over", "15")),
        demo=held.get("demo") == "yes",
    )


@change("settings")
def change_settings(acting: Acting, wanted: OfficeSettings) -> None:
    """Set the office."""
    write_settings(acting, wanted)


def write_settings(acting: Acting, wanted: OfficeSettings) -> None:
    """All settings as texts by name."""
    values = {
        "region": wanted.region,
        "verb": wanted.verb,
        "list_over": str(wanted.list_over),
        "demo": "yes" if wanted.demo else "no",
    }
    for name, value in (("name", wanted.name), ("city", wanted.city), ("place", wanted.place)):
        values |= {f"{name}_kk": value.kk, f"{name}_ru": value.ru}
    setting_rows.write(acting.db, values)
