"""Opening an encrypted office by a secret: which key is in the slot, and whether the file has it."""

from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

from db import incoming, keys, office, prepared, rekeying
from db.faults import faults
from db.files import keys_beside
from db.key_file import Slot
from db.keys import Unlocked
from db.office import CIPHER_PAGE, Store, keyed
from db.prepared import Beside
from desktop.core.passwords import Secret
from desktop.core.refusals import DamagedOffice, ForeignKeys, KeysMissing, WrongPassword

VARIETY = 200
"""Different bytes that a page has at least when it is encrypted; one of 8,192 random bytes has all 256."""


class Opened(NamedTuple):
    """An office that is open, and the slot that opened it."""

    store: Store
    slot: Slot


def keys_of(path: Path) -> Beside | None:
    """The key files of an encrypted office; None where the file is plain, or no office at all.

    Raises:
        KeysMissing: it looks encrypted, and its key file does not lie beside it.
        DamagedKeys: the key file is none.
    """
    with faults(path):
        path = path.resolve()
        if not path.is_file() or incoming.is_plain(path):
            return None
        held = prepared.beside(path)
        if held is None and looks_encrypted(path):
            raise KeysMissing(str(path), str(keys_beside(path)))
    return held


def looks_encrypted(path: Path) -> bool:
    """Whether a file is whole pages of what looks like chance."""
    with path.open("rb") as file:
        page = file.read(CIPHER_PAGE)
    return path.stat().st_size % CIPHER_PAGE == 0 and len(set(page)) >= VARIETY


def open(path: Path, held: Beside, secret: Secret, to_read: bool = False) -> Opened:
    """Open an encrypted office.

    Raises:
        WrongPassword: the secret opens nothing, or what is not in force any more or never was.
        ForeignKeys: it opens a key, which opens no page of the file.
        Fault: as in ``office.open``.
    """
    found = key_of(held, secret)
    path = path.resolve()
    with ExitStack() as failing:
        store = opened(path, found, to_read)
        failing.callback(store.close)
        prepared.settle(store)
        slot = slot_in_force(store, found, secret)
        with faults(path):
            rekeying.wipe(path)
        failing.pop_all()
    return Opened(store, slot)


def opened(path: Path, found: Unlocked, to_read: bool) -> Store:
    """The file that a key opens."""
    try:
        return (
            office.open_to_read(path, found.key) if to_read else office.open(path, found.slot.name, found.key)
        )
    except DamagedOffice:
        if fits_nowhere(path, found.key):
            raise ForeignKeys(str(keys_beside(path))) from None
        raise


def slot_in_force(store: Store, found: Unlocked, secret: Secret) -> Slot:
    """The slot of the one who came in; they go out again when the words are of a moment before or after.

    The key file may have changed since it was read, too, by the hands of who held the office then.
    """
    held = prepared.in_force(store)
    if held is None or found.slot in held.slots:
        return found.slot
    again = keys.unlock(held, secret)
    if again is None or again.key != store.key:
        raise WrongPassword(0)
    return again.slot


def key_of(beside: Beside, secret: Secret) -> Unlocked:
    """What a secret opens in a key file; WrongPassword where that is nothing."""
    for held in beside.each():
        found = keys.unlock(held, secret)
        if found is not None:
            return found
    raise WrongPassword(0)


def fits_nowhere(path: Path, key: bytes) -> bool:
    """Whether not one page has this key: the file is not damaged, it is another."""
    with faults(path), closing(keyed(path, key)) as connection:
        wrong = connection.execute("pragma cipher_integrity_check").fetchall()
    return len(wrong) >= path.stat().st_size // CIPHER_PAGE
