"""The key file beside an encrypted office: the key of the office, wrapped once for each who may open it.

A slot holds the key under AES-256-GCM with a key that Argon2id makes of a password or of the recovery key.
What stands in clear, names and the cost of Argon2id, is bound to it: a slot that was altered opens nothing.
"""

import binascii
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

from db import files, memory
from db.faults import faults
from db.files import keys_beside
from desktop.core import paper_keys
from desktop.core.passwords import RECOVERY, Secret, composed, sign_in_name
from desktop.core.refusals import DamagedKeys

Kind = Literal["password", "recovery"]
VERSION = 1
KEY, SALT, NONCE, TAG = 32, 16, 12, 16
"""Bytes."""
LARGEST = 1 << 20
"""Bytes of a file that can be a key file."""
MOST = 64
"""Slots."""


class Cost(NamedTuple):
    """What Argon2id takes: KiB of memory, passes, lanes."""

    memory: int = 64 << 10
    time: int = 3
    lanes: int = 4


USUAL = Cost()
CHEAPEST, DEAREST = Cost(19 << 10, 2, 1), Cost(1 << 20, 10, 16)
"""The least that OWASP calls safe, and more than what any computer of an office should be asked for."""


class Slot(NamedTuple):
    """The key for one person; a ``temporary`` password was given by another and has to be changed."""

    name: str
    kind: Kind
    temporary: bool
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


class KeyFile(NamedTuple):
    """All slots of an office; ``office`` is a number by chance that they are bound to."""

    office: str
    slots: tuple[Slot, ...]

    def names(self) -> tuple[str, ...]:
        """Sign-in names."""
        return tuple(sorted(slot.name for slot in self.slots if slot.kind == "password"))

    def slot(self, name: str) -> Slot | None:
        """The slot of a name."""
        return next((slot for slot in self.slots if slot.name == name), None)


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
    path = keys_beside(office)
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
    prepare(office, held)
    put_in_place(office)


def prepare(office: Path, held: KeyFile) -> None:
    """Write a key file beside the one that is there; after this only its name can still fail."""
    path = keys_beside(office)
    with faults(path), files.unless_finished(unfinished(office)), unfinished(office).open("wb") as file:
        file.write(json.dumps(plain(held), ensure_ascii=False, indent=1).encode())
        file.flush()
        os.fsync(file.fileno())


def put_in_place(office: Path) -> None:
    """Let the key file that was prepared take the place of the one that is there."""
    path = keys_beside(office)
    with faults(path), files.unless_finished(unfinished(office)):
        files.name(unfinished(office), path)


def drop(office: Path) -> None:
    """Remove a key file that was prepared for nothing."""
    with suppress(OSError):
        unfinished(office).unlink(missing_ok=True)


def unfinished(office: Path) -> Path:
    """Where a key file is prepared."""
    path = keys_beside(office)
    return path.with_name(path.name + ".part")


def plain(held: KeyFile) -> dict[str, Any]:
    """A key file as JSON."""
    return {
        "version": VERSION,
        "office": held.office,
        "slots": [plain_slot(slot) for slot in held.slots],
    }


def plain_slot(slot: Slot) -> dict[str, Any]:
    """A slot as JSON."""
    binary = {"salt": slot.salt, "nonce": slot.nonce, "wrapped": slot.wrapped}
    return {
        "name": slot.name,
        "kind": slot.kind,
        "temporary": slot.temporary,
        "argon2": slot.cost._asdict(),
        **{name: binascii.b2a_base64(value, newline=False).decode() for name, value in binary.items()},
    }


def key_file(held: Any) -> KeyFile:
    """A key file from JSON; ValueError, TypeError or KeyError where it is none."""
    office = held["office"]
    if type(held["version"]) is not int or held["version"] != VERSION or len(bytes.fromhex(office)) != 16:
        raise ValueError("another version")
    found = KeyFile(office, slots_of(held["slots"]))
    if not found.slots:
        raise ValueError("no slots")
    return found


def slots_of(held: Any) -> tuple[Slot, ...]:
    """The slots, each name once."""
    if not isinstance(held, list) or len(held) > MOST:
        raise ValueError("too many slots")
    slots = tuple(slot_of(each) for each in held)
    if len({slot.name for slot in slots}) < len(slots):
        raise ValueError("two slots of one name")
    return slots


def slot_of(held: Any) -> Slot:
    """One slot."""
    name, kind, temporary = held["name"], held["kind"], held["temporary"]
    if kind not in get_args(Kind) or not isinstance(temporary, bool) or not isinstance(name, str):
        raise ValueError("no slot")
    if (kind == "recovery") != (name == RECOVERY) or name not in (RECOVERY, sign_in_name(name)):
        raise ValueError("not such a name")
    cost = cost_of(held["argon2"])
    salt, nonce, wrapped = (binary(held[each]) for each in ("salt", "nonce", "wrapped"))
    if (len(salt), len(nonce), len(wrapped)) != (SALT, NONCE, KEY + TAG):
        raise ValueError("wrong lengths")
    return Slot(name, kind, temporary, cost, salt, nonce, wrapped)


def binary(held: Any) -> bytes:
    """Bytes in base64, and nothing beside them."""
    return binascii.a2b_base64(held, strict_mode=True)


def cost_of(held: Any) -> Cost:
    """What Argon2id is asked for, within reason."""
    cost = Cost(*(held[name] for name in Cost._fields))
    for asked, least, most in zip(cost, CHEAPEST, DEAREST, strict=True):
        if type(asked) is not int or not least <= asked <= most:
            raise ValueError("Argon2id with other parameters")
    return cost
