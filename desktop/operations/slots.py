"""The key file of an office that is open, written in one step with the rows of its users.

First comes the new key file under another name, then the rows, which say that it is theirs, then its name. So
a disk without room changes neither; and whenever the program is killed, the rows say what opens the office.
"""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from db import keys, prepared
from db import users as rows
from db.key_file import KeyFile
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import NotEncrypted
from desktop.operations.door import Acting, Office, Operation

P = ParamSpec("P")
R = TypeVar("R")


class WithKeys(Operation[P, R]):
    """An operation that writes the key file as well: it gets its name when the rows are on the disk."""

    def __call__(self, acting: Acting, *args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return super().__call__(acting, *args, **kwargs)
        finally:
            prepared.settle(acting.office.store)


def change_keys(run: Callable[Concatenate[Acting, P], R]) -> WithKeys[P, R]:
    """Make an operation of a function that ends with ``save``."""
    return WithKeys("users", run)


def current(office: Office) -> KeyFile:
    """The key file as it is on the disk; NotEncrypted where the office has none."""
    held = prepared.in_force(office.store)
    if held is None:
        raise NotEncrypted()
    return held


def is_own(office: Office, held: KeyFile, words: str) -> bool:
    """Whether these are the words of the person who has signed in."""
    found = keys.unlock(held, Secret(words, office.user.name))
    return found is not None and found.key == office.store.key


def give_slot(acting: Acting, held: KeyFile, secret: Secret, temporary: bool = False) -> None:
    """Wrap the key of the office for one more, in place of the slot that they had."""
    key = acting.office.store.key
    assert key is not None
    slot = keys.wrap(held, key, secret, temporary)
    save(acting, held._replace(slots=keys.with_slot(held.slots, slot)))


def save(acting: Acting, held: KeyFile) -> None:
    """Prepare the key file with the slots of those alone who are in the office; ``WithKeys`` ends it."""
    names = {RECOVERY, *(each.user.name for each in rows.everyone(acting.db))}
    kept = tuple(slot for slot in held.slots if slot.name in names)
    prepared.prepare(acting.office.store, held._replace(slots=kept))
