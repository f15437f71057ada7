"""Any arguments: an answer, or one line that says what is wrong; never the insides of the program."""

import os
from collections.abc import Iterator, Sequence
from contextlib import chdir

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.__main__ import run_command, wants_window
from desktop.cli import COMMANDS
from tests.offices import new_office

WORDS = (
    *(command.name for command in COMMANDS),
    "--json", "--lang", "kk", "ru", "en", "kk,ru", "--on", "2026-03-10", "10.03.2026", "0001-01-01",
    "9999-12-31", "--region", "KZ-11", "KZ", "--body", "council", "session", "--act", "--total",
    "--present", "--for", "--against", "--abstain", "21", "15", "0", "-1", "999999999", "1000000000",
    "²", "--map", "A=name.kk", "1=", "=", "==", "--encoding", "cp1251", "base64", "--dry-run", "--out",
    "paper.pdf", "/dev/null/paper.pdf", "--help", "-h", "--version", "--", "-", "", " ", "{}", "%s",
    "{0}", "%(prog)s", "../..", "/", ".", "\0", "\udcff", "a" * 5_000, "--lan", "--json=1", "--total=1",
    "@file", "OFFICE", "LIST", "NOTHING", "FOLDER", "DAMAGED",
)  # fmt: skip


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Files that an argument may name."""
    folder = tmp_path_factory.mktemp("places")
    office = new_office(folder / "office.hattama")
    office.store.close()
    whole = office.store.path.read_bytes()
    (folder / "damaged.hattama").write_bytes(whole[: len(whole) // 2])
    (folder / "list.csv").write_text("ФИО\nКим Роман Ухенович\n", "utf-8")
    return {
        "OFFICE": str(office.store.path),
        "LIST": str(folder / "list.csv"),
        "NOTHING": str(folder / "nothing.hattama"),
        "FOLDER": str(folder),
        "DAMAGED": str(folder / "damaged.hattama"),
        "paper.pdf": str(folder / "paper.pdf"),
    }


def leads_away(word: str, folder: str) -> bool:
    """Whether something could be written there that is not ours."""
    return ".." in word or (os.path.isabs(word) and not word.startswith((folder, "/dev/null/")))


@pytest.fixture(scope="module", autouse=True)
def at_home(places: dict[str, str]) -> Iterator[None]:
    """A bare word may be the name of a file: it is made here."""
    with chdir(places["FOLDER"]):
        yield


def look(arguments: Sequence[str], places: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """Run it as a shell would."""
    given_ones = [places.get(word, word) for word in arguments]
    given_ones = [places["NOTHING"] if leads_away(word, places["FOLDER"]) else word for word in given_ones]
    capsys.readouterr()
    try:
        status = run_command(given_ones)
    except SystemExit as left:
        status = int(left.code or 0)
    told = capsys.readouterr()
    assert status in (0, 1, 2)
    assert "Traceback" not in told.out + told.err
    if status == 2:
        assert told.err.strip()
    assert wants_window(given_ones) in (True, False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(st.sampled_from(WORDS), min_size=1, max_size=9))
@example(arguments=["import-roster", "OFFICE", "LIST", "--encoding", "base64"])
@example(arguments=["rules", "--on", "0001-01-01"])
@example(arguments=["minutes", "OFFICE", "1", "--out", "\0.pdf"])
@example(arguments=["\udcff"])
@example(arguments=["meetings", "\0"])
def test_words_that_it_knows(
    arguments: list[str], places: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    look(arguments, places, capsys)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    command=st.sampled_from([command.name for command in COMMANDS]),
    rest=st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12)), max_size=7),
)
def test_a_command_and_anything(
    command: str, rest: list[str], places: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    look([command, *rest], places, capsys)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_anything(arguments: list[str], places: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    look(arguments, places, capsys)
