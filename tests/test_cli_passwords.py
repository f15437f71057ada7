"""The command line and offices that have a password."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from db import key_file, keys
from desktop.__main__ import supplies
from desktop.cli import COMMANDS, run
from desktop.core.texts import LANGUAGES
from desktop.operations import offices
from tests import guarded

NOW = datetime(2026, 11, 22, 15, 0)
ROSTER = "Фамилия;Имя\nКим;Роман\n"


class Answer(NamedTuple):
    """What a command printed, and its status."""

    status: int
    out: str
    err: str


Shell = Callable[..., Answer]


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that open fast."""
    monkeypatch.setattr(keys, "USUAL", key_file.CHEAPEST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An encrypted office with an administrator and a clerk, whose own password is OTHER."""
    path = tmp_path / "council.hattama"
    office = guarded.made(path)
    guarded.add(office, words=guarded.NEXT)
    offices.close(office)
    office = guarded.enter(path, guarded.NEXT, guarded.CLERK)
    from desktop.operations import access

    access.change_own_password(guarded.acting(office), guarded.NEXT, guarded.OTHER)
    offices.close(office)
    return path


@pytest.fixture
def password(tmp_path: Path) -> Path:
    """A file with the administrator's password."""
    file = tmp_path / "password.txt"
    file.write_text(f"{guarded.PASSWORD}\r\nthis is not part of it\n", "utf-8")
    return file


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """A place to run commands; ``typed`` is what somebody types when asked."""

    def call(*arguments: object, typed: str | None = None, **environment: str) -> Answer:
        def ask(prompt: str) -> str:
            print(prompt, file=sys.stderr)
            assert typed is not None
            return typed

        capsys.readouterr()
        given = {"HATTAMA_LANG": "en"} | environment
        words = [str(each) for each in arguments]
        try:
            status = run(words, given, supplies, "root", NOW, ask if typed is not None else None)
        except SystemExit as left:
            status = int(left.code or 0)
        return Answer(status, *capsys.readouterr())

    return call


def test_a_password_comes_from_a_file_the_environment_or_a_prompt(
    shell: Shell, path: Path, password: Path
) -> None:
    assert shell("meetings", path, "--password-file", password, "--json") == (0, "[]\n", "")
    assert shell("meetings", path, "--json", HATTAMA_PASSWORD=guarded.PASSWORD) == (0, "[]\n", "")
    asked = shell("meetings", path, "--json", typed=guarded.PASSWORD)
    assert (asked.status, asked.out) == (0, "[]\n")
    assert str(path) in asked.err


def test_the_file_comes_before_the_environment_and_that_before_the_prompt(
    shell: Shell, path: Path, password: Path
) -> None:
    right = guarded.PASSWORD
    assert shell("meetings", path, "--password-file", password, HATTAMA_PASSWORD="no", typed="no").status == 0
    assert shell("meetings", path, HATTAMA_PASSWORD=right, typed="no").status == 0
    assert shell("meetings", path, HATTAMA_PASSWORD="no", typed=right).status == 2


def test_the_recovery_key_is_a_password_too(shell: Shell, path: Path) -> None:
    assert shell("meetings", path, HATTAMA_PASSWORD=guarded.PAPER).status == 0
    assert shell("meetings", path, "--user", "recovery", HATTAMA_PASSWORD=guarded.PAPER.lower()).status == 0


def test_with_a_name_only_that_user_is_tried(shell: Shell, path: Path) -> None:
    assert shell("meetings", path, "--user", "Boris", HATTAMA_PASSWORD=guarded.OTHER).status == 0
    assert shell("meetings", path, "--user", "boris", HATTAMA_PASSWORD=guarded.PASSWORD).status == 2
    assert shell("meetings", path, HATTAMA_PASSWORD=guarded.OTHER).status == 0


def refused(answer: Answer) -> str:
    """The one line of a command that ended with status 2."""
    assert (answer.status, answer.out, answer.err.count("\n")) == (2, "", 1)
    return answer.err


def test_without_a_password_there_is_a_sentence_that_says_where_to_put_it(shell: Shell, path: Path) -> None:
    told = refused(shell("meetings", path))
    assert "--password-file" in told
    assert "HATTAMA_PASSWORD" in told


def test_what_is_wrong_is_told_in_one_line_in_each_language_and_never_the_password(
    shell: Shell, path: Path, tmp_path: Path
) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary"
    empty.write_bytes(b"\n")
    binary.write_bytes(b"\xff\xfe\x00")
    for language in LANGUAGES:
        speaking = {"HATTAMA_LANG": language}
        told = [
            refused(shell("meetings", path, HATTAMA_PASSWORD="жетпіс жеті", **speaking)),
            refused(shell("meetings", path, **speaking)),
            *(
                refused(shell("meetings", path, "--password-file", file, **speaking))
                for file in (empty, binary, tmp_path / "gone", tmp_path)
            ),
        ]
        assert "жетпіс" not in "".join(told)
        assert len(set(told)) == len(told)


def test_a_password_is_not_taken_from_the_command_line(shell: Shell, path: Path) -> None:
    assert shell("meetings", path, "--password", guarded.PASSWORD).status == 2


def test_a_temporary_password_is_changed_in_the_window_first(shell: Shell, path: Path) -> None:
    office = guarded.enter(path)
    guarded.add(office, "asel", words=guarded.NEXT)
    offices.close(office)
    assert "temporary" in refused(shell("meetings", path, "--user", "asel", HATTAMA_PASSWORD=guarded.NEXT))
    offices.close(guarded.enter(path))


def test_a_plain_office_asks_for_nothing(shell: Shell, tmp_path: Path) -> None:
    offices.close(guarded.plain(tmp_path / "plain.hattama"))
    assert shell("meetings", tmp_path / "plain.hattama", HATTAMA_PASSWORD="no").status == 0


def test_what_a_command_does_is_done_by_who_signed_in_and_as_their_role_allows(
    shell: Shell, path: Path, tmp_path: Path
) -> None:
    roster = tmp_path / "list.csv"
    roster.write_text(ROSTER, "utf-8")
    bring = ("import-roster", path, roster, "--user", "boris")
    assert shell(*bring, HATTAMA_PASSWORD=guarded.OTHER).status == 0
    office = guarded.enter(path)
    newest = office.db.execute("select who, operation from journal order by id desc limit 1").fetchone()
    assert newest == ("boris", "rosters.import_rows")
    from desktop.operations import access

    clerk = next(each.user for each in access.users(office) if each.user.name == "boris")
    access.change_role(guarded.acting(office), clerk.id, "reader")
    offices.close(office)
    refused(shell(*bring, HATTAMA_PASSWORD=guarded.OTHER))


def test_a_backup_opens_by_itself_and_is_put_back_by_its_password(
    shell: Shell, path: Path, password: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = shell("backup", path, stick, "--password-file", password)
    assert (made.status, made.err) == (0, "")
    copy = Path(made.out.strip())
    assert shell("check", copy, "--password-file", password).status == 0
    place = tmp_path / "other.hattama"
    refused(shell("restore", copy, place))
    refused(shell("restore", copy, place, HATTAMA_PASSWORD="no"))
    assert shell("restore", copy, place, "--password-file", password).status == 0
    assert shell("meetings", place, "--user", "boris", HATTAMA_PASSWORD=guarded.OTHER).status == 0


def test_a_demo_office_has_a_password_where_a_file_with_one_is_given(
    shell: Shell, password: Path, tmp_path: Path
) -> None:
    path = tmp_path / "demo.hattama"
    made = shell("demo", path, "--meetings", 2, "--password-file", password)
    assert (made.status, made.err) == (0, "")
    place, told = made.out.splitlines()
    assert place == str(path)
    assert "root" in told
    assert sorted(os.listdir(tmp_path)) == ["demo.hattama", "demo.hattama.keys", "password.txt"]
    listed = shell("meetings", path, "--password-file", password)
    assert listed.status == 0
    assert len(listed.out.splitlines()) > 2
    key = told.rpartition(" ")[2]
    assert shell("meetings", path, HATTAMA_PASSWORD=key).out == listed.out
    assert shell("demo", path, "--password-file", password).status == 2


def test_a_demo_office_is_not_made_with_a_weak_password(shell: Shell, tmp_path: Path) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("qwertyuiop12", "utf-8")
    refused(shell("demo", tmp_path / "demo.hattama", "--password-file", weak))
    assert os.listdir(tmp_path) == ["weak.txt"]


def test_every_command_that_opens_an_office_takes_a_password(shell: Shell) -> None:
    helps = {command.name: shell(command.name, "--help").out for command in COMMANDS}
    opening = {name for name, text in helps.items() if "OFFICE" in text}
    assert {"meetings", "minutes", "import-roster", "check", "backup", "restore"} <= opening
    for name in opening:
        assert "--password-file" in helps[name], name


def test_the_program_asks_nobody_where_nobody_sits(path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "meetings", str(path)]
    given = {**os.environ, "HATTAMA_LANG": "en"}
    done = subprocess.run(command, capture_output=True, text=True, env=given, stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "--password-file" in done.stderr
    given["HATTAMA_PASSWORD"] = guarded.PASSWORD
    done = subprocess.run(command, capture_output=True, text=True, env=given, stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stderr) == (0, "")
