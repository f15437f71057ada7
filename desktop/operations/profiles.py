"""How lists of people are read, kept under names."""

from db import kept
from desktop.core.names import tidy
from desktop.core.organisations import checked
from desktop.core.profiles import NAME_LIMIT, Profile, from_settings, settings_of
from desktop.core.refusals import MissingName, NoSuchRecord
from desktop.operations.door import Acting, Office, change


def profiles(office: Office) -> list[Profile]:
    """All that the office keeps."""
    return [from_settings(*each) for each in kept.everything(office.db, "import_profile")]


@change("profiles")
def save(acting: Acting, profile: Profile) -> int:
    """Keep a profile; one of the same name is written over.

    Raises:
        MissingName, BadName: it has no name, or one that is too long.
    """
    return kept.save(acting.db, "import_profile", sound(profile.name), settings_of(profile))


@change("profiles")
def remove(acting: Acting, number: int) -> None:
    """Let a profile go."""
    if not kept.remove(acting.db, "import_profile", number):
        raise NoSuchRecord("import_profile", number)


def sound(name: str) -> str:
    """A name under which something can be kept."""
    tidied = tidy(name)
    if not tidied:
        raise MissingName("kept")
    return checked(tidied, "", NAME_LIMIT)
