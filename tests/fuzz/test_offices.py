"""Any bytes under the name of an office: opened, or told in words, and left as they were."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db import backups
from db import office as files
from db.migrations import SCHEMA
from desktop.core.refusals import Fault
from tests.faults.rooms import KEY, resting
from tests.fuzz.mutations import OVERWRITTEN, WOUNDS, Wound, four, wounded

HEADER = 100
WAYS, CHANGES, VERSION, APPLICATION = 18, 24, 60, 68
"""Where SQLite keeps how a file is written, how often, ``user_version`` and ``application_id``."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a plain office and an encrypted one."""
    folder = tmp_path_factory.mktemp("offices")
    resting(folder / "plain.hattama", None)
    resting(folder / "encrypted.hattama")
    return folder


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """Where a file is written again and again."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def look(place: Path, data: bytes) -> None:
    """Open the bytes in each way there is; only faults may come of it."""
    path = place / "office.hattama"
    for key in (None, KEY):
        for way in (files.open, files.open_to_read):
            path.write_bytes(data)
            try:
                store = way(path, key=key)
            except Fault:
                assert path.read_bytes() == data
            else:
                store.close()
        for ask in (backups.check, backups.describe):
            path.write_bytes(data)
            with suppress(Fault):
                ask(path, key)
            assert path.read_bytes() == data
    for left in place.iterdir():
        left.unlink()


@given(data=st.binary(max_size=2_000))
@example(data=b"")
@example(data=b"SQLite format 3\0")
def test_any_bytes(place: Path, data: bytes) -> None:
    look(place, data)


@given(wounds=OVERWRITTEN)
def test_a_plain_office_with_a_wounded_header(place: Path, sound: Path, wounds: list[Wound]) -> None:
    look(place, wounded((sound / "plain.hattama").read_bytes(), wounds, HEADER))


@pytest.mark.parametrize("name", ["plain", "encrypted"])
@given(wounds=WOUNDS)
def test_an_office_with_wounds(place: Path, sound: Path, name: str, wounds: list[Wound]) -> None:
    look(place, wounded((sound / f"{name}.hattama").read_bytes(), wounds))


@pytest.mark.parametrize("schema", [*range(SCHEMA), SCHEMA + 1, 1 << 31, (1 << 32) - 1])
def test_an_office_that_calls_itself_of_another_schema(place: Path, sound: Path, schema: int) -> None:
    plain = (sound / "plain.hattama").read_bytes()
    look(place, plain[:VERSION] + four(schema) + plain[VERSION + 4 :])


@pytest.mark.parametrize("ways", [b"\1\2", b"\2\2", b"\2\1", b"\3\3", b"\0\0"])
def test_an_office_that_says_it_is_written_otherwise(place: Path, sound: Path, ways: bytes) -> None:
    """SQLite writes the header of such a file anew when it is told how to: not of one that is damaged."""
    plain = (sound / "plain.hattama").read_bytes()
    look(place, plain[:WAYS] + ways + plain[WAYS + 2 :])
    look(place, plain[:WAYS] + ways + plain[WAYS + 2 : CHANGES] + b"\7" * 4 + plain[CHANGES + 4 :])
    look(place, plain[:WAYS] + ways + plain[WAYS + 2 : -5_000] + bytes(5_000))


def test_the_program_that_made_a_file_is_looked_at_first(place: Path, sound: Path) -> None:
    plain = (sound / "plain.hattama").read_bytes()
    look(place, plain[:APPLICATION] + b"NONE" + plain[APPLICATION + 4 :])


def test_a_table_that_is_described_by_broken_letters(place: Path, sound: Path) -> None:
    """SQLite quotes them in what it says of it."""
    plain = (sound / "plain.hattama").read_bytes()
    assert b"CREATE TABLE setting(" in plain
    look(place, plain.replace(b"CREATE TABLE setting(", b"CREATE \xd0ABLE setting("))


@pytest.mark.parametrize(("name", "key"), [("plain", None), ("encrypted", KEY)])
def test_the_sound_ones_open(sound: Path, name: str, key: bytes | None) -> None:
    files.open(sound / f"{name}.hattama", key=key).close()
