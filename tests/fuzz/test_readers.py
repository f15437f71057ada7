"""The table of readers: each that the outside writes for is in it, and answers to anything."""

import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import __main__ as search
from tests.fuzz.readers import READERS, Reader

PROMISED = {"office-header", "roster", "key-slots", "settings", "command-line"}


def test_every_reader_that_is_promised_is_there() -> None:
    assert set(READERS) >= PROMISED


@pytest.fixture(scope="module", params=READERS)
def reader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Each in turn, in a folder of its own."""
    return READERS[request.param](tmp_path_factory.mktemp(request.param))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200))
def test_it_answers_to_any_bytes(reader: Reader, data: bytes) -> None:
    reader.read(data)


def test_it_reads_what_is_sound(reader: Reader) -> None:
    assert reader.sound
    for sound in reader.sound[:3]:
        reader.read(sound)


def test_without_atheris_it_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "atheris", None)
    monkeypatch.setattr(sys, "argv", ["fuzz", "roster"])
    with pytest.raises(SystemExit) as left:
        search.main()
    assert left.value.code == 2
    assert capsys.readouterr().err == search.MISSING + "\n"
