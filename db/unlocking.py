"""Opening an encrypted office by a secret: which key is in the slot, and whether the file has it."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from db import incoming, keys, office, rekeying
from db.faults import faults
from db.files import keys_beside
from db.key_file import KeyFile, Slot
from db.keys import Unlocked
from db.office import CIPHER_PAGE, Store, keyed
from desktop.core.passwords import Secret
from desktop.core.refusals import DamagedOffice, ForeignKeys, KeysMissing, WrongPassword

VARIETY = 200
"""Different bytes that a page has at least when it is encrypted; one of 8,192 random bytes has all 256."""


class Opened(NamedTuple):
    """An office that is open, and the slot that opened it."""

    store: Store
    slot: Slot


def keys_of(path: Path) -> KeyFile | None:
    """The key file of an encrypted office; None where the file is plain, or no office at all.

    Raises:
        KeysMissing: it looks encrypted, and its key file does not lie beside it.
        DamagedKeys: the key file is none.
    """
    with faults(path):
        path = path.resolve()
        if not path.is_file() or incoming.is_plain(path):
            return None
        held = keys.read(path)
        if held is None and looks_encrypted(path):
            raise KeysMissing(str(path), str(keys_beside(path)))
    return held


def looks_encrypted(path: Path) -> bool:
    """Whether a file is whole pages of what looks like chance."""
    with path.open("rb") as file:
        page = file.read(CIPHER_PAGE)
    return path.stat().st_size % CIPHER_PAGE == 0 and len(set(page)) >= VARIETY


def open(path: Path, held: KeyFile, secret: Secret, to_read: bool = False) -> Opened:
    """Open an encrypted office.

    Raises:
        WrongPassword: the secret opens nothing.
        ForeignKeys: it opens a key, which opens no page of the file.
        Fault: as in ``office.open``.
    """
    found = key_of(held, secret)
    path = path.resolve()
    try:
        store = (
            office.open_to_read(path, found.key) if to_read else office.open(path, found.slot.name, found.key)
        )
    except DamagedOffice:
        if fits_nowhere(path, found.key):
            raise ForeignKeys(str(keys_beside(path))) from None
        raise
    with faults(path):
        rekeying.wipe(path)
    return Opened(store, found.slot)


def key_of(held: KeyFile, secret: Secret) -> Unlocked:
    """What a secret opens in a key file; WrongPassword where that is nothing."""
    found = keys.unlock(held, secret)
    if found is None:
        raise WrongPassword(0)
    return found


def fits_nowhere(path: Path, key: bytes) -> bool:
    """Whether not one page has this key: the file is not damaged, it is another."""
    with faults(path), closing(keyed(path, key)) as connection:
        wrong = connection.execute("pragma cipher_integrity_check").fetchall()
    return len(wrong) >= path.stat().st_size // CIPHER_PAGE
