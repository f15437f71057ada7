"""A program that dies between the rows of a user and the name of the key file: what opens the office then.

How it dies at any moment is tried in ``tests/faults/passwords.py``; here is what lies there afterwards.
"""

import os
import shutil
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

from db import key_file, keys
from db.files import keys_beside, prepared_beside
from desktop.core.passwords import RECOVERY, Secret
from desktop.core.refusals import WrongPassword
from desktop.operations import access, backups, offices, salvaging
from desktop.operations.door import Office, Operation
from tests.guarded import (
    ADMINISTRATOR,
    AT,
    CLERK,
    NEXT,
    OTHER,
    PAPER,
    PASSWORD,
    acting,
    add,
    enter,
    made,
)

P = ParamSpec("P")
R = TypeVar("R")
LAST = "восемь тихих окон"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that open fast."""
    monkeypatch.setattr(keys, "USUAL", key_file.CHEAPEST)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted office that nobody is in, with its administrator and a clerk."""
    path = tmp_path_factory.mktemp("whole") / "council.hattama"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "USUAL", key_file.CHEAPEST)
        office = made(path)
        add(office)
    offices.close(office)
    return path


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    for each in (whole, keys_beside(whole)):
        shutil.copy(each, tmp_path)
    return tmp_path / whole.name


def half(office: Office, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> None:
    """Do it up to the rows; the key file does not get its name."""
    with office.db.atomic():
        operation.run(acting(office), *args, **kwargs)


def died(path: Path, operation: Operation[P, R], *args: P.args, **kwargs: P.kwargs) -> None:
    """The administrator did that, and the program died before the key file had its name."""
    office = enter(path)
    half(office, operation, *args, **kwargs)
    offices.close(office)
    assert prepared_beside(path).exists()


def number_of_clerk(path: Path) -> int:
    """Their row."""
    office = enter(path)
    (number,) = [each.user.id for each in access.users(office) if each.user.name == CLERK]
    offices.close(office)
    return number


def refused(path: Path, words: str, name: str = ADMINISTRATOR) -> None:
    """These words open nothing."""
    with pytest.raises(WrongPassword):
        offices.close(enter(path, words, name))


def in_order(path: Path) -> bool:
    """Whether nothing lies there but the office and its key file."""
    return sorted(os.listdir(path.parent)) == [path.name, keys_beside(path).name]


def test_a_password_whose_change_is_in_the_rows_is_the_one_that_opens(path: Path) -> None:
    died(path, access.change_own_password, PASSWORD, NEXT)
    refused(path, PASSWORD)
    assert in_order(path)
    for words, name in ((NEXT, ADMINISTRATOR), (OTHER, CLERK), (PAPER, RECOVERY)):
        offices.close(enter(path, words, name))


def test_a_removed_user_does_not_come_in_by_the_key_file_before(path: Path) -> None:
    died(path, access.remove_user, number_of_clerk(path))
    refused(path, OTHER, CLERK)
    assert in_order(path)
    assert offices.names_for(path) == (ADMINISTRATOR,)


def test_a_key_file_that_no_row_speaks_of_is_removed_and_opens_nothing(path: Path) -> None:
    held = keys.read(path)
    assert held is not None
    key = offices.key_of(path, Secret(PASSWORD, ADMINISTRATOR))
    assert key is not None
    slot = keys.wrap(held, key, Secret(NEXT, "asel"), temporary=True)
    keys.write_to(prepared_beside(path), held._replace(slots=(*held.slots, slot)))
    refused(path, NEXT, "asel")
    assert in_order(path)
    offices.close(enter(path))


def test_half_a_key_file_or_one_of_another_office_is_removed(path: Path) -> None:
    key, other = keys.new_key(), keys.new_office()
    slot = keys.wrap(other, key, Secret(NEXT, "asel"))
    keys.write_to(prepared_beside(path), other._replace(slots=(slot,)))
    assert offices.names_for(path) == (CLERK, ADMINISTRATOR)
    refused(path, NEXT, "asel")
    for content in (None, b"", b"{"):
        if content is not None:
            prepared_beside(path).write_bytes(content)
        offices.close(enter(path))
        assert in_order(path)


def test_both_names_are_offered_until_somebody_is_in(path: Path) -> None:
    died(path, access.add_user, access.NewUser("asel", "", "reader", NEXT))
    assert offices.names_for(path) == ("asel", CLERK, ADMINISTRATOR)
    offices.close(enter(path, NEXT, "asel"))


def test_who_only_reads_sees_which_one_holds_and_touches_neither(path: Path) -> None:
    died(path, access.reset_password, number_of_clerk(path), NEXT)
    before = keys_beside(path).read_bytes(), prepared_beside(path).read_bytes()
    with pytest.raises(WrongPassword):
        enter(path, OTHER, CLERK, to_read=True)
    offices.close(enter(path, NEXT, CLERK, to_read=True))
    assert (keys_beside(path).read_bytes(), prepared_beside(path).read_bytes()) == before


def test_a_key_file_in_force_without_its_name_gets_it_before_the_next_is_prepared(path: Path) -> None:
    office = enter(path)
    half(office, access.change_own_password, PASSWORD, NEXT)
    access.confirm(office, NEXT)
    half(office, access.change_own_password, NEXT, LAST)
    named = keys.read(path)
    assert named is not None
    assert keys.unlock(named, Secret(NEXT, ADMINISTRATOR))
    offices.close(office)
    refused(path, NEXT)
    offices.close(enter(path, LAST))


def test_a_copy_made_in_between_has_the_keys_that_hold(path: Path, tmp_path: Path) -> None:
    office = enter(path)
    half(office, access.change_own_password, PASSWORD, NEXT)
    for name in ("stick", "new"):
        (tmp_path / name).mkdir()
    saved = backups.back_up(acting(office), tmp_path / "stick").path
    offices.close(office)
    salvaged = tmp_path / "new" / path.name
    salvaging.salvage(path, salvaged, office.store.key)
    for copy in (saved, salvaged):
        offices.close(enter(copy, NEXT))
        assert in_order(copy)


def test_a_backup_that_is_put_back_comes_without_what_was_prepared(path: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    office = enter(path)
    saved = backups.back_up(acting(office), tmp_path / "stick").path
    half(office, access.change_own_password, PASSWORD, NEXT)
    offices.close(office)
    kept = backups.restore(saved, path, AT, office.store.key)
    assert kept is not None
    assert not prepared_beside(path).exists()
    offices.close(enter(path))
    offices.close(enter(kept, NEXT))


def test_a_key_file_of_another_moment_that_was_brought_by_hand_opens_it(path: Path) -> None:
    """When the one in force is lost, that of a backup is better than none."""
    before = keys_beside(path).read_bytes()
    died(path, access.change_own_password, PASSWORD, NEXT)
    offices.close(enter(path, NEXT))
    keys_beside(path).write_bytes(before)
    offices.close(enter(path))
