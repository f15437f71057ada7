"""Backups of an encrypted office: they open elsewhere, by a password or by the recovery key alone."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import PasswordNeeded, WrongPassword
from desktop.operations import backups, encryption, offices, people
from desktop.operations.door import Acting, Office
from tests import guarded
from tests.offices import draft

BY_PASSWORD = Secret(guarded.PASSWORD, guarded.ADMINISTRATOR)
LATER = guarded.AT + timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the office lies."""
    return tmp_path / "office.hattama"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def saved(path: Path, stick: Path) -> Path:
    """A backup of an office with one person; one more came since, and it was closed."""
    office = guarded.made(path)
    people.add(guarded.acting(office), draft(1))
    made = backups.back_up(guarded.acting(office), stick).path
    people.add(guarded.acting(office), draft(2))
    offices.close(office)
    return made


def counted(office: Office) -> int:
    """How many people an office has; it is closed."""
    try:
        return people.count(office)
    finally:
        offices.close(office)


@pytest.mark.parametrize("way", [BY_PASSWORD, Secret(guarded.PAPER, RECOVERY)], ids=["password", "paper"])
def test_it_opens_on_another_computer(saved: Path, tmp_path: Path, way: Secret) -> None:
    elsewhere = tmp_path / "another computer"
    shutil.copytree(saved.parent, elsewhere)
    place = elsewhere / "office.hattama"
    key = offices.key_of(elsewhere / saved.name, way)
    assert backups.describe(elsewhere / saved.name, key).people == 1
    backups.restore(elsewhere / saved.name, place, LATER, key)
    assert counted(guarded.enter(place)) == 1


def test_without_a_password_it_opens_for_nobody(saved: Path) -> None:
    with pytest.raises(PasswordNeeded):
        offices.key_of(saved, None)
    with pytest.raises(WrongPassword):
        offices.key_of(saved, Secret(guarded.OTHER, guarded.ADMINISTRATOR))


def test_nothing_of_it_can_be_read_in_the_folder(saved: Path) -> None:
    name = draft(1).kk.surname.encode()
    for file in saved.parent.iterdir():
        content = file.read_bytes()
        assert name not in content
        assert guarded.PASSWORD.encode() not in content


def test_it_brings_the_passwords_of_its_own_time(path: Path, saved: Path) -> None:
    office = guarded.enter(path)
    guarded.add(office)
    offices.close(office)
    kept = backups.restore(saved, path, LATER, offices.key_of(saved, BY_PASSWORD))
    with pytest.raises(WrongPassword):
        guarded.enter(path, guarded.OTHER, guarded.CLERK)
    assert kept is not None
    assert counted(guarded.enter(kept, guarded.OTHER, guarded.CLERK)) == 2
    assert counted(guarded.enter(path)) == 1


def test_after_a_change_of_keys_a_former_backup_is_still_known_and_put_back(path: Path, saved: Path) -> None:
    office = guarded.enter(path)
    new = encryption.new_secrets(office)
    encryption.rotate_key(guarded.acting(office), guarded.PASSWORD, new)
    office = guarded.enter(path)
    assert [each.same for each in backups.backups_in(saved.parent, office)] == [True]
    later = backups.back_up(Acting(office, office.user.name, LATER), saved.parent)
    assert backups.lost_since(office, later.path).tables == []
    key = offices.key_of(saved, BY_PASSWORD)
    assert [tuple(each) for each in backups.lost_since(office, saved, key).tables] == [("person", 1, 0, 0)]
    offices.close(office)
    backups.restore(saved, path, LATER, key)
    assert counted(guarded.enter_by_paper(path)) == 1
