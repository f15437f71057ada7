"""The one door that every action of a clerk goes through: rights, one transaction, the journal.

An operation changes records, a view shows what is restricted; both are known by the module and the name of
their function, in ``core/rights.py`` and in the journal.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

from db.faults import faults
from db.office import Database, Store
from desktop.core.access import User
from desktop.core.progress import Progress, quiet, share
from desktop.core.refusals import BadName, NotAllowed, OpenedToRead
from desktop.core.rights import may

if TYPE_CHECKING:
    from desktop.core.acts import Act
    from desktop.core.regions import Region

P = ParamSpec("P")
R = TypeVar("R")


class Supplies:
    """What an office takes from outside: the national acts, and those that hold in single regions.

    ``read`` is called when an act is first needed: the list of meetings, which opens an office, needs none.
    ``known_passwords`` gives the words that weak passwords are made of, when a password is chosen;
    ``regions`` those of the country, when a day is entered.
    """

    def __init__(
        self,
        read: "Callable[[], tuple[Act, ...]]" = tuple,
        known_passwords: Callable[[], frozenset[str]] = frozenset,
        regions: "Callable[[], Sequence[Region]]" = tuple,
    ) -> None:
        self._read = read
        self._regions = regions
        self.known_passwords = known_passwords

    @cached_property
    def acts(self) -> "tuple[Act, ...]":
        """All of them."""
        return self._read()

    @cached_property
    def regions(self) -> "Sequence[Region]":
        """The regions of the country, some with a first day."""
        return self._regions()


@dataclass(frozen=True)
class Office:
    """An office that is open, for the person who signed in."""

    store: Store
    supplies: Supplies
    user: User

    @property
    def db(self) -> Database:
        """The database, for operations alone."""
        return self.store.db


@dataclass(frozen=True)
class Acting:
    """Who acts in an office, and when: local time of the office PC.

    ``progress`` is told how far a long operation is; what it raises leaves the records as they were.
    """

    office: Office
    who: str
    at: datetime
    progress: Progress = quiet

    @property
    def db(self) -> Database:
        """The database, for operations alone."""
        return self.office.db


def ask(office: Office, query: Callable[Concatenate[Office, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
    """What a query answers; a disk that fails while it is read is a Fault, as in an operation."""
    with faults(office.store.path):
        return query(office, *args, **kwargs)


RECORDS = 70
"""Of a hundred parts of an operation's work: what it does itself; the rest is the journal's."""
AROUND = 16
"""Characters on each side of one that cannot be kept."""


@contextmanager
def texts_alone() -> Iterator[None]:
    """Refuse halves of characters, which a paste may bring: no file can keep one."""
    try:
        yield
    except UnicodeEncodeError as error:
        around = error.object[max(0, error.start - AROUND) : error.end + AROUND]
        half = f"U+{ord(error.object[error.start]):04X}"
        raise BadName("bad_character", "", around.encode("utf-8", "replace").decode(), 0, half) from error


class Operation(Generic[P, R]):
    """An action as one transaction; ``topic`` names what it changes, for the pages that show it."""

    def __init__(self, topic: str, run: Callable[Concatenate[Acting, P], R]) -> None:
        self.topic = topic
        self.run = run
        self.name = f"{run.__module__.rpartition('.')[2]}.{run.__name__}"
        self.__doc__ = run.__doc__
        self.__name__ = run.__name__

    def __call__(self, acting: Acting, *args: P.args, **kwargs: P.kwargs) -> R:
        office = acting.office
        if not may(office.user.role, self.name):
            raise NotAllowed(self.name)
        if office.store.read_only:
            raise OpenedToRead()
        from db import journal  # the first page changes nothing

        with faults(office.store.path), texts_alone(), acting.db.atomic():
            journal.gather(acting.db)
            own = replace(acting, progress=share(acting.progress, 0, RECORDS))
            result = self.run(own, *args, **kwargs)
            journal.write(acting.db, acting.at, acting.who, self.name, share(acting.progress, RECORDS, 100))
        return result


def change(topic: str) -> Callable[[Callable[Concatenate[Acting, P], R]], Operation[P, R]]:
    """Make an operation of a function that loads, asks the core and saves.

    A Refusal or a Fault that it raises leaves the records as they were.
    """

    def operation(run: Callable[Concatenate[Acting, P], R]) -> Operation[P, R]:
        return Operation(topic, run)

    return operation


class View(Generic[P, R]):
    """A question about what is restricted: whoever may not see it is refused. It changes nothing."""

    def __init__(self, run: Callable[Concatenate[Office, P], R]) -> None:
        self.run = run
        self.name = f"{run.__module__.rpartition('.')[2]}.{run.__name__}"
        self.__doc__ = run.__doc__
        self.__name__ = run.__name__

    def __call__(self, office: Office, *args: P.args, **kwargs: P.kwargs) -> R:
        if not may(office.user.role, self.name):
            raise NotAllowed(self.name)
        return self.run(office, *args, **kwargs)


def restricted(run: Callable[Concatenate[Office, P], R]) -> View[P, R]:
    """Make a view of a question."""
    return View(run)
