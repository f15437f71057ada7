"""What a clerk should know of a member besides the seat: leave and who stands in, work that has changed."""

from datetime import date
from typing import NamedTuple

from desktop.core.leaves import Leave
from desktop.core.names import Name
from desktop.core.texts import Text


class WorkChange(NamedTuple):
    """That someone who sits by office works otherwise ``since`` a day; the work before that."""

    since: date
    organisation: Text
    post: Text


class Standing(NamedTuple):
    """All of it is None for most."""

    leave: Leave | None = None
    substitute: tuple[Name, Name] | None = None
    """The name of who stands in, in both spellings."""
    change: WorkChange | None = None


NOTHING = Standing()
