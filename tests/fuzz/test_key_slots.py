"""Any bytes in place of a key file, or of one that was prepared: a key file, or told as damaged."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import key_file, keys, prepared
from db.files import keys_beside, prepared_beside
from db.key_file import KeyFile
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import DamagedKeys
from tests.fuzz.mutations import WOUNDS, Wound, wounded

KEY = bytes(range(32))
SECRET, PAPER = Secret("семь зелёных ложек", "boris"), Secret(keys.new_recovery_key(), RECOVERY)


def made() -> KeyFile:
    """The key file of an office with one user."""
    held = keys.new_office()
    slots = tuple(keys.wrap(held, KEY, secret, cost=key_file.CHEAPEST) for secret in (SECRET, PAPER))
    return held._replace(slots=slots)


def content(held: KeyFile) -> bytes:
    """What is in a key file."""
    return json.dumps(key_file.plain(held)).encode()


HELD = made()
SOUND = content(HELD)


def look(office: Path, data: bytes) -> KeyFile | None:
    """Read it under both names; None where it is told as damaged. It says again what it says."""
    keys_beside(office).write_bytes(data)
    prepared_beside(office).write_bytes(data)
    try:
        found = keys.read(office)
    except DamagedKeys:
        assert prepared.waiting(office) is None
        return None
    assert found == prepared.waiting(office)
    assert found is not None
    assert key_file.key_file(key_file.plain(found)) == found
    return found


def open_by_all(found: KeyFile) -> None:
    """What a slot gives is the key, or nothing; unless it asks for more work than there is time for."""
    for secret in (SECRET, PAPER):
        slot = found.slot(str(secret.name))
        if slot is not None and slot.cost == key_file.CHEAPEST:
            assert keys.unwrap(found, slot, secret.words) in (KEY, None)


plain_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("name", "kind", "temporary", "argon2", "salt", "nonce", "wrapped")
TOP = ("version", "office", "slots")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one would lie."""
    return tmp_path_factory.mktemp("office") / "office.hattama"


def altered(**changes: Any) -> dict[str, Any]:
    """The file of one slot, with parts of the slot put in place of its own."""
    plain = key_file.plain(HELD._replace(slots=HELD.slots[:1]))
    return plain | {"slots": [plain["slots"][0] | changes]}


@given(data=st.binary(max_size=400))
def test_any_bytes_are_refused(office: Path, data: bytes) -> None:
    assert look(office, data) is None


@given(field=st.sampled_from(FIELDS), value=plain_json)
def test_any_value_in_a_slot_is_refused_or_kept(office: Path, field: str, value: Any) -> None:
    look(office, json.dumps(altered(**{field: value})).encode())


@given(field=st.sampled_from(TOP), value=plain_json)
def test_any_value_about_the_slots_is_refused_or_kept(office: Path, field: str, value: Any) -> None:
    look(office, json.dumps(altered() | {field: value}).encode())


@given(place=st.integers(0, 10_000), byte=st.integers(0, 255), cut=st.integers(0, 3))
def test_a_file_with_one_byte_changed_or_cut_short(office: Path, place: int, byte: int, cut: int) -> None:
    changed = bytearray(SOUND)
    changed[place % len(changed)] = byte
    found = look(office, bytes(changed[: len(changed) - cut]))
    assert found is None or cut == 0


@given(wounds=WOUNDS)
def test_a_file_with_wounds(office: Path, wounds: list[Wound]) -> None:
    look(office, wounded(SOUND, wounds))
