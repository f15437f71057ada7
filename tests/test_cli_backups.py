"""Commands that keep an office safe: ``check``, ``backup``, ``restore``."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from desktop.core.texts import LANGUAGES
from desktop.exchange.acts import bundled
from desktop.operations import offices, people
from desktop.operations.door import Supplies
from tests.offices import Clerk, draft
from tests.test_cli import NOW, Shell, held, shell

__all__ = ["held", "shell"]


def test_a_sound_office_has_status_0(shell: Shell, held: Path) -> None:
    answer = shell("check", str(held))
    assert (answer.status, answer.out) == (0, "Nothing wrong was found.\n")
    assert shell("check", str(held), "--json").plain == {"sound": True, "findings": []}


def test_a_damaged_office_has_status_1(shell: Shell, held: Path) -> None:
    os.truncate(held, held.stat().st_size - 4096)
    answer = shell("check", str(held), "--json")
    assert answer.status == 1
    assert answer.plain["sound"] is False
    assert [each["kind"] for each in answer.plain["findings"]] == ["structure"]


def test_a_file_that_is_no_office_has_status_2(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "notes.hattama"
    path.write_text("my notes")
    assert "not an office file" in shell.refused("check", str(path))
    assert "no such file" in shell.refused("check", str(tmp_path / "gone.hattama"))


def test_a_backup_is_where_it_says(shell: Shell, held: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    answer = shell("backup", str(held), str(stick), "--json")
    assert answer.status == 0
    made = stick / f"held {NOW:%Y-%m-%d %H-%M}.hattama"
    assert answer.plain == {"backup": str(made), "size": made.stat().st_size}
    assert "no such file" in shell.refused("backup", str(held), str(tmp_path / "gone"))


@pytest.fixture
def saved(shell: Shell, held: Path, tmp_path: Path) -> Path:
    """A backup of an office that a person was added to since."""
    made = Path(shell("backup", str(held), str(tmp_path), "--json").plain["backup"])
    office = offices.open_office(held, Supplies(bundled), "clerk")
    people.add(Clerk(office, datetime(2026, 4, 1, 9, 0)).acting, draft(50))
    offices.close(office)
    return made


def test_what_is_put_back_and_what_it_replaced(shell: Shell, held: Path, saved: Path) -> None:
    plain = shell("restore", str(saved), str(held), "--json").plain
    kept = held.with_name(f"held.replaced {NOW:%Y-%m-%d %H-%M}.hattama")
    assert plain["office"] == str(held)
    assert plain["replaced"] == str(kept)
    assert (plain["people"], plain["meetings"]) == (21, 1)
    assert shell("restore", str(kept), str(held), "--json").plain["people"] == 22


WHOLE = {"kk": "адамдар: 21, отырыстар: 1", "ru": "люди: 21, заседания: 1", "en": "people: 21, meetings: 1"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_says_what_is_in_it(shell: Shell, held: Path, saved: Path, language: str) -> None:
    answer = shell("restore", str(saved), str(held), "--lang", language)
    place, contents, kept = answer.out.splitlines()
    assert place == str(held)
    assert contents.startswith(WHOLE[language])
    assert kept.endswith(".hattama")


def test_a_damaged_backup_is_refused(shell: Shell, held: Path, saved: Path) -> None:
    os.truncate(saved, saved.stat().st_size - 4096)
    before = held.read_bytes()
    assert "damaged" in shell.refused("restore", str(saved), str(held))
    assert "itself" in shell.refused("restore", str(held), str(held))
    assert held.read_bytes() == before


def test_before_people_are_brought_in_the_office_is_kept(shell: Shell, held: Path, tmp_path: Path) -> None:
    roster = tmp_path / "list.csv"
    roster.write_text("Тегі;Аты;Әкесінің аты\nӘбдіров;Нұрлан;Серікұлы\n", "utf-8")
    kept = held.with_name("held.before-import.hattama")
    shell("import-roster", str(held), str(roster), "--dry-run")
    assert not kept.exists()
    assert shell("import-roster", str(held), str(roster), "--json").status == 0
    counts = []
    for path in (held, kept):
        office = offices.open_office(path, Supplies(bundled), "clerk")
        counts.append(people.count(office))
        offices.close(office)
    assert counts == [22, 21]
