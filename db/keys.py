"""The key file beside an encrypted office: the key of the office, wrapped once for each who may open it.

A slot holds the key under AES-256-GCM with a key that Argon2id makes of a password or of the recovery key.
What stands in clear, names and the cost of Argon2id, is bound to it: a slot that was altered opens nothing.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from db import files, memory
from db.faults import faults
from db.files import keys_beside, prepared_beside
from db.key_file import KEY, NONCE, SALT, VERSION, Cost, KeyFile, Kind, Slot, key_file, plain
from desktop.core import paper_keys
from desktop.core.passwords import RECOVERY, Secret, composed
from desktop.core.refusals import DamagedKeys

LARGEST = 1 << 20
"""Bytes of a file that can be a key file."""
USUAL = Cost()


class Unlocked(NamedTuple):
    """A slot that opened, and the key that was in it."""

    slot: Slot
    key: bytes

    def __repr__(self) -> str:
        """Nothing of the key, which else would stand in a log."""
        return f"Unlocked({self.slot.name!r})"


def new_office() -> KeyFile:
    """A key file without slots, for an office that is to be made."""
    return KeyFile(os.urandom(16).hex(), ())


def new_key() -> bytes:
    """A key for an office."""
    return os.urandom(KEY)


def new_recovery_key() -> str:
    """A recovery key as it is printed."""
    return paper_keys.spelled(os.urandom(paper_keys.BYTES))


def new_password() -> str:
    """A password that is given to a person until they choose their own."""
    return "-".join(paper_keys.spelled(os.urandom(paper_keys.BYTES)).split("-")[:3]).lower()


# ------- wrapping


def wrap(
    held: KeyFile, key: bytes, secret: Secret, temporary: bool = False, cost: Cost | None = None
) -> Slot:
    """The key of an office for one who has a name; or for the holder of the recovery key."""
    assert secret.name is not None
    kind: Kind = "recovery" if secret.name == RECOVERY else "password"
    bare = Slot(
        secret.name,
        kind,
        temporary,
        cost or USUAL,
        os.urandom(SALT),
        os.urandom(NONCE),
        b"",
    )
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapped = AESGCM(derived(bare, secret.words)).encrypt(bare.nonce, key, bound(held.office, bare))
    return bare._replace(wrapped=wrapped)


def unwrap(held: KeyFile, slot: Slot, words: str) -> bytes | None:
    """The key in a slot, None where the words are others or the slot was altered."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if slot.kind == "recovery" and paper_keys.read(words) is None:
        return None
    try:
        return AESGCM(derived(slot, words)).decrypt(slot.nonce, slot.wrapped, bound(held.office, slot))
    except InvalidTag:
        return None


def unlock(held: KeyFile, secret: Secret) -> Unlocked | None:
    """The key that a secret opens, None where it opens none.

    Without a name each slot is tried in turn until one opens.
    """
    for name in (secret.name,) if secret.name else (*held.names(), RECOVERY):
        slot = held.slot(name)
        key = unwrap(held, slot, secret.words) if slot else None
        if slot and key:
            return Unlocked(slot, key)
    return None


def derived(slot: Slot, words: str) -> bytes:
    """The key that wraps, from a password or from the recovery key as it is printed."""
    from argon2.low_level import Type, hash_secret_raw

    meant = paper_keys.read(words) if slot.kind == "recovery" else words
    assert meant is not None, "no recovery key"
    memory.keep_off_disk()
    cost = slot.cost
    return hash_secret_raw(composed(meant), slot.salt, cost.time, cost.memory, cost.lanes, KEY, Type.ID)


def bound(office: str, slot: Slot) -> bytes:
    """What stands in clear and may not be altered."""
    return json.dumps([VERSION, office, slot.name, slot.kind, slot.temporary, *slot.cost]).encode()


# ------- slots


def with_slot(slots: Iterable[Slot], new: Slot) -> tuple[Slot, ...]:
    """The slots with this one in place of that of the same name."""
    return (*without(slots, new.name), new)


def without(slots: Iterable[Slot], name: str) -> tuple[Slot, ...]:
    """The slots but those of a name."""
    return tuple(slot for slot in slots if slot.name != name)


# ------- the file


def read(office: Path) -> KeyFile | None:
    """The key file of an office, None where there is none.

    Raises:
        DamagedKeys: it is no key file, or asks for what no computer should do.
        Fault: it cannot be read.
    """
    return read_from(keys_beside(office))


def read_from(path: Path) -> KeyFile | None:
    """A key file, whatever it is called; raises as ``read`` does."""
    with faults(path):
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except FileNotFoundError:
            return None
    try:
        return key_file(json.loads(content))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedKeys(str(path)) from error


def write(office: Path, held: KeyFile) -> None:
    """Put a key file beside an office; what was there stays until the new one is on the disk."""
    path, unfinished = keys_beside(office), prepared_beside(office)
    with faults(path), files.unless_finished(unfinished):
        write_to(unfinished, held)
        files.name(unfinished, path)


def is_written(office: Path, held: KeyFile) -> bool:
    """Whether the disk gives back what was written."""
    files.forget(keys_beside(office))
    try:
        return read(office) == held
    except DamagedKeys:
        return False


def write_to(path: Path, held: KeyFile) -> None:
    """Write a key file and put it on the disk."""
    with path.open("wb") as file:
        file.write(json.dumps(plain(held), ensure_ascii=False, indent=1).encode())
        file.flush()
        os.fsync(file.fileno())
