"""Any arguments: an answer, or one line that says what is wrong; never the insides of the program."""

import io
import os
import shutil
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import example, given
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

SOUND = (
    "rules --on 2026-03-10 --region KZ-11 --json",
    "tally --body council --on 2026-03-10 --region KZ-11 --total 21 --present 15 --for 10 --against 3",
    "import-roster OFFICE LIST --dry-run --map A=name.kk --encoding cp1251",
    "meetings OFFICE --lang kk",
    "minutes OFFICE 1 --lang kk,ru --out paper.pdf",
    "check OFFICE --json",
    "check DAMAGED",
    "backup OFFICE FOLDER --user boris",
    "restore DAMAGED NOTHING --password-file LIST",
)
"""Arguments that mean something."""


def leads_away(word: str, folder: str) -> bool:
    """Whether something could be written there that is not ours."""
    return ".." in word or (os.path.isabs(word) and not word.startswith((folder, "/dev/null/")))


class Shell:
    """Runs the program in a folder of its own, with files that an argument may name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)
        office = new_office(folder / "office.hattama")
        office.store.close()
        whole = office.store.path.read_bytes()
        (folder / "damaged.hattama").write_bytes(whole[: len(whole) // 2])
        (folder / "list.csv").write_text("ФИО\nКим Роман Ухенович\n", "utf-8")
        self._kept = {each.name: each.read_bytes() for each in folder.iterdir()}
        self._places = {
            "OFFICE": str(folder / "office.hattama"),
            "LIST": str(folder / "list.csv"),
            "NOTHING": str(folder / "nothing.hattama"),
            "FOLDER": str(folder),
            "DAMAGED": str(folder / "damaged.hattama"),
            "paper.pdf": str(folder / "paper.pdf"),
        }

    def look(self, arguments: Sequence[str]) -> None:
        """Run it; a status, and a word where it is that of a mistake."""
        words = [self._places.get(word, word) for word in arguments]
        words = [self._places["NOTHING"] if leads_away(word, str(self._folder)) else word for word in words]
        told = io.BytesIO()
        stream = io.TextIOWrapper(told, "utf-8")
        with chdir(self._folder), redirect_stdout(stream), redirect_stderr(stream):
            try:
                status = run_command(words)
            except SystemExit as left:
                status = int(left.code or 0)
            assert wants_window(words) in (True, False)
        stream.flush()
        assert status in (0, 1, 2), status
        assert b"Traceback" not in told.getvalue()
        assert status != 2 or told.getvalue().strip()
        self._tidy()

    def _tidy(self) -> None:
        """Remove what was made, bring back what was changed."""
        for each in self._folder.iterdir():
            if each.is_dir():
                shutil.rmtree(each)
            elif each.name not in self._kept:
                each.unlink()
        for name, content in self._kept.items():
            path = self._folder / name
            if not path.exists() or path.stat().st_size != len(content):
                path.write_bytes(content)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """One for all."""
    return Shell(tmp_path_factory.mktemp("shell"))


@given(arguments=st.lists(st.sampled_from(WORDS), min_size=1, max_size=9))
@example(arguments=["import-roster", "OFFICE", "LIST", "--encoding", "base64"])
@example(arguments=["rules", "--on", "0001-01-01"])
@example(arguments=["minutes", "OFFICE", "1", "--out", "\0.pdf"])
@example(arguments=["\udcff"])
@example(arguments=["meetings", "\0"])
@example(arguments=["import-roster", "OFFICE", "\0.csv"])
def test_words_that_it_knows(arguments: list[str], shell: Shell) -> None:
    shell.look(arguments)


@given(
    command=st.sampled_from([command.name for command in COMMANDS]),
    rest=st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12)), max_size=7),
)
def test_a_command_and_anything(command: str, rest: list[str], shell: Shell) -> None:
    shell.look([command, *rest])


@pytest.mark.parametrize("line", SOUND)
def test_what_means_something(line: str, shell: Shell) -> None:
    shell.look(line.split())


@given(arguments=st.lists(st.text(max_size=20), min_size=1, max_size=5))
def test_anything(arguments: list[str], shell: Shell) -> None:
    shell.look(arguments)
