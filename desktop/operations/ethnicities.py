"""The office's list of ethnicities, from which people are entered as they state it themselves."""

from db import ethnicities as rows
from db import particulars as particular_rows
from desktop.core.names import tidy
from desktop.core.people import NAME_LIMIT
from desktop.core.refusals import BadName, EthnicityInUse, MissingName
from desktop.core.texts import Text
from desktop.operations.checks import held
from desktop.operations.door import Acting, change


@change("ethnicities")
def add(acting: Acting, name: Text) -> int:
    """Add one to the list; its number. MissingName where it has none in either language."""
    return rows.insert(acting.db, sound(name))


@change("ethnicities")
def rename(acting: Acting, number: int, name: Text) -> None:
    """Spell one otherwise, for all who stated it."""
    known(acting, number)
    rows.rename(acting.db, number, sound(name))


@change("ethnicities")
def remove(acting: Acting, number: int) -> None:
    """Take one out of the list.

    Raises:
        EthnicityInUse: people stated it.
    """
    name = known(acting, number)
    people = rows.stated_by(acting.db, number)
    if people:
        raise EthnicityInUse(name, people)
    rows.remove(acting.db, number)


def known(acting: Acting, number: int) -> Text:
    """What one is called, when it is in the list."""
    return held(particular_rows.ethnicities(acting.db).get(number), "ethnicity", number)


def sound(name: Text) -> Text:
    """A name as it is kept."""
    kept = Text(*map(tidy, name))
    if not any(kept):
        raise MissingName("ethnicity")
    for text in kept:
        if len(text) > NAME_LIMIT:
            raise BadName("too_long", "", text[:NAME_LIMIT], NAME_LIMIT)
        if not text.isprintable():
            raise BadName("bad_character", "", text, character="U+FFFD")
    return kept
