"""Filters of people, kept under names."""

from db import kept
from desktop.core.filters import Filter, Saved, from_settings, settings_of
from desktop.core.refusals import NoSuchRecord
from desktop.operations.door import Acting, Office, change
from desktop.operations.profiles import sound


def filters(office: Office) -> list[Saved]:
    """All that the office keeps."""
    return [
        Saved(number, name, from_settings(settings))
        for number, name, settings in kept.everything(office.db, "saved_filter")
    ]


@change("filters")
def save(acting: Acting, name: str, wanted: Filter) -> int:
    """Keep a filter; one of the same name is written over.

    Raises:
        MissingName, BadName: it has no name, or one that is too long.
    """
    return kept.save(acting.db, "saved_filter", sound(name), settings_of(wanted))


@change("filters")
def remove(acting: Acting, number: int) -> None:
    """Let a filter go."""
    if not kept.remove(acting.db, "saved_filter", number):
        raise NoSuchRecord("saved_filter", number)
