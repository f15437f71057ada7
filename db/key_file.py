"""What a key file says: a slot for each who may open the office. From JSON it is read whole or not at all."""

import binascii
from typing import Any, Literal, NamedTuple, get_args

from desktop.core.passwords import RECOVERY, sign_in_name

Kind = Literal["password", "recovery"]
VERSION = 1
KEY, SALT, NONCE, TAG = 32, 16, 12, 16
"""Bytes."""
MOST = 64
"""Slots."""


class Cost(NamedTuple):
    """What Argon2id takes: KiB of memory, passes, lanes."""

    memory: int = 64 << 10
    time: int = 3
    lanes: int = 4


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
