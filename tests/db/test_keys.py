"""The key file: who opens it, what is done to it, what is found in it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from db import key_file, keys
from db.files import keys_beside
from db.key_file import CHEAPEST, Cost, KeyFile
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import DamagedKeys, NoSuchFile

PASSWORD = "төрт көк шәйнек"
OTHER = "семь зелёных ложек"
PAPER = keys.new_recovery_key()
KEY = keys.new_key()


def cheap(held: KeyFile, name: str, words: str, key: bytes = KEY, temporary: bool = False) -> KeyFile:
    """The key file with a slot that costs little to open."""
    slot = keys.wrap(held, key, Secret(words, name), temporary, CHEAPEST)
    return held._replace(slots=keys.with_slot(held.slots, slot))


HELD = cheap(cheap(cheap(keys.new_office(), "айгүл", PASSWORD), "boris", OTHER), RECOVERY, PAPER)


def opens(held: KeyFile, words: str, name: str | None = None) -> list[bytes]:
    """The keys that a secret opens."""
    found = keys.unlock(held, Secret(words, name))
    return [found.key] if found else []


def test_each_opens_the_same_key_by_their_own_words() -> None:
    assert opens(HELD, PASSWORD, "айгүл") == [KEY]
    assert opens(HELD, OTHER, "boris") == [KEY]
    assert opens(HELD, PAPER, RECOVERY) == [KEY]
    assert opens(HELD, PAPER.lower().replace("-", " "), RECOVERY) == [KEY]


def test_no_other_words_open_it() -> None:
    assert opens(HELD, OTHER, "айгүл") == []
    assert opens(HELD, PASSWORD.upper(), "айгүл") == []
    assert opens(HELD, "", "айгүл") == []
    assert opens(HELD, PASSWORD, "nobody") == []
    assert opens(HELD, PASSWORD, RECOVERY) == []
    assert opens(HELD, keys.new_recovery_key(), RECOVERY) == []


def test_without_a_name_whoever_the_words_belong_to_is_found() -> None:
    found = keys.unlock(HELD, Secret(OTHER))
    assert found is not None
    assert (found.slot.name, found.key) == ("boris", KEY)
    found = keys.unlock(HELD, Secret(PAPER))
    assert found is not None
    assert (found.slot.kind, found.key) == ("recovery", KEY)
    assert keys.unlock(HELD, Secret("nobody has these words")) is None


def test_two_slots_of_the_same_words_have_nothing_in_common() -> None:
    one, other = (cheap(keys.new_office(), "айгүл", PASSWORD).slots[0] for _ in range(2))
    assert (
        len({one.salt, other.salt}) == len({one.nonce, other.nonce}) == len({one.wrapped, other.wrapped}) == 2
    )


def test_it_costs_what_owasp_asks_for_at_least() -> None:
    assert all(usual >= least for usual, least in zip(Cost(), CHEAPEST, strict=True))
    assert CHEAPEST.memory == 19 * 1024
    assert keys.wrap(keys.new_office(), KEY, Secret(PASSWORD, "айгүл")).cost == Cost(64 * 1024, 3, 4)


def test_a_program_that_breaks_down_leaves_no_image_of_its_memory() -> None:
    """In a process of its own, which may leave one to begin with."""
    work = (
        "import resource as r; most = r.getrlimit(r.RLIMIT_CORE)[1];"
        "r.setrlimit(r.RLIMIT_CORE, (most, most));"
        "from db import keys; from desktop.core.passwords import Secret;"
        "keys.wrap(keys.new_office(), keys.new_key(), Secret('some words', 'boris'));"
        "print(r.getrlimit(r.RLIMIT_CORE))"
    )
    done = subprocess.run(
        [sys.executable, "-c", work], cwd=Path(__file__).parents[2], capture_output=True, text=True
    )
    assert done.stdout == "(0, 0)\n", done.stderr


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    office = tmp_path / "office.hattama"
    assert keys.read(office) is None
    keys.write(office, HELD)
    assert keys.read(office) == HELD
    assert os.listdir(tmp_path) == ["office.hattama.keys"]


def test_neither_key_nor_words_stand_in_it_nor_in_what_is_logged(tmp_path: Path) -> None:
    office = tmp_path / "office.hattama"
    keys.write(office, HELD)
    content = keys_beside(office).read_bytes()
    for secret in (PASSWORD.encode(), OTHER.encode(), PAPER.encode(), KEY, KEY.hex().encode()):
        assert secret not in content
    assert KEY.hex() not in repr(keys.unlock(HELD, Secret(OTHER, "boris")))


def test_a_file_in_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        keys.write(tmp_path / "gone" / "office.hattama", HELD)


# ------- what others do to it


def altered(**changes: Any) -> dict[str, Any]:
    """The file of one slot, with parts of the slot put in place of its own."""
    plain = key_file.plain(HELD._replace(slots=HELD.slots[:1]))
    slot = plain["slots"][0]
    return plain | {"slots": [slot | changes]}


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "boris"},
        {"temporary": True},
        {"argon2": {"memory": 20 << 10, "time": 2, "lanes": 1}},
        {"argon2": {"memory": 19 << 10, "time": 3, "lanes": 1}},
        {"argon2": {"memory": 19 << 10, "time": 2, "lanes": 2}},
        {"salt": "AAAAAAAAAAAAAAAAAAAAAA=="},
        {"nonce": "AAAAAAAAAAAAAAAA"},
        {"wrapped": "A" * 64},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_slot_that_was_altered_opens_nothing(changes: dict[str, Any]) -> None:
    assert opens(key_file.key_file(altered()), PASSWORD) == [KEY]
    assert opens(key_file.key_file(altered(**changes)), PASSWORD) == []


def test_a_slot_of_another_office_opens_nothing() -> None:
    other = keys.new_office()._replace(slots=HELD.slots)
    assert opens(other, PASSWORD, "айгүл") == []


def test_any_bit_of_a_wrapped_key_counts() -> None:
    slot = HELD.slots[0]
    for place in range(0, len(slot.wrapped) * 8, 37):
        wrapped = bytearray(slot.wrapped)
        wrapped[place // 8] ^= 1 << place % 8
        assert opens(HELD._replace(slots=(slot._replace(wrapped=bytes(wrapped)),)), PASSWORD) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b"1" * 5000,
        b" " * (keys.LARGEST + 1),
        json.dumps(altered() | {"version": 2}).encode(),
        json.dumps(altered() | {"version": True}).encode(),
        json.dumps(altered() | {"office": "no"}).encode(),
        json.dumps(altered() | {"slots": []}).encode(),
        json.dumps(altered() | {"slots": altered()["slots"] * 2}).encode(),
        json.dumps(altered() | {"slots": [altered(name=f"n{n}")["slots"][0] for n in range(65)]}).encode(),
        json.dumps(altered(name="Boris")).encode(),
        json.dumps(altered(name="")).encode(),
        json.dumps(altered(name="../x")).encode(),
        json.dumps(altered(name=RECOVERY)).encode(),
        json.dumps(altered(kind="recovery")).encode(),
        json.dumps(altered(kind="other")).encode(),
        json.dumps(altered(temporary=1)).encode(),
        json.dumps(altered(salt="")).encode(),
        json.dumps(altered(salt="*" * 24)).encode(),
        json.dumps(altered(wrapped="AAAA")).encode(),
        json.dumps(altered(nonce=None)).encode(),
        json.dumps(altered(argon2={"memory": (19 << 10) - 1, "time": 2, "lanes": 1})).encode(),
        json.dumps(altered(argon2={"memory": 19 << 10, "time": 1, "lanes": 1})).encode(),
        json.dumps(altered(argon2={"memory": (1 << 20) + 1, "time": 2, "lanes": 1})).encode(),
        json.dumps(altered(argon2={"memory": 19 << 10, "time": 11, "lanes": 1})).encode(),
        json.dumps(altered(argon2={"memory": 19 << 10, "time": 2, "lanes": 17})).encode(),
        json.dumps(altered(argon2={"memory": 19456.0, "time": 2, "lanes": 1})).encode(),
        json.dumps(altered(argon2={"memory": 19 << 10, "time": 2, "lanes": True})).encode(),
        json.dumps(altered(argon2={})).encode(),
        json.dumps(altered(argon2={"time": 2})).encode(),
        json.dumps(altered(argon2=[1, 2, 3])).encode(),
    ],
    ids=lambda content: f"{content[:8]!r}{len(content)}",
)
def test_what_is_no_key_file_is_told(tmp_path: Path, content: bytes) -> None:
    office = tmp_path / "office.hattama"
    keys_beside(office).write_bytes(content)
    with pytest.raises(DamagedKeys) as caught:
        keys.read(office)
    assert caught.value == DamagedKeys(str(keys_beside(office)))
