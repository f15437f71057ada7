"""A plain office becomes encrypted; an encrypted one gets another recovery key, or another key altogether."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import files, incoming, key_file, keys, rekeying
from db.files import keys_beside
from desktop.core.passwords import RECOVERY
from desktop.core.refusals import (
    CopyDiffers,
    EncryptedAlready,
    NotAllowed,
    NotARecoveryKey,
    NotEncrypted,
    Refusal,
    WeakPassword,
    WrongPassword,
)
from desktop.operations import access, encryption, journal, offices, people, slots
from desktop.operations.door import Office
from tests.guarded import (
    ADMINISTRATOR,
    CLERK,
    NEXT,
    OTHER,
    PAPER,
    PASSWORD,
    PROTECTION,
    acting,
    add,
    enter,
    enter_by_paper,
    journal_of,
    made,
    plain,
)
from tests.offices import draft


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that open fast."""
    monkeypatch.setattr(keys, "USUAL", key_file.CHEAPEST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the office lies."""
    return tmp_path / "council.hattama"


@pytest.fixture
def office(path: Path) -> Iterator[Office]:
    """An encrypted office with a clerk and people, its administrator at work; a test closes it or not."""
    office = made(path)
    add(office)
    enter_people(office)
    yield office
    offices.close(office)


def enter_people(office: Office, count: int = 60) -> None:
    """Enough people for some pages."""
    for number in range(count):
        people.add(acting(office), draft(number))


def rows(office: Office) -> list[object]:
    """What must be the same before and after, whatever the key file."""
    names = ("person", "body", "person_find_data", "person_find_content")
    known = {name for (name,) in office.db.execute("select name from sqlite_master").fetchall()}
    held = [office.db.execute(f"select * from {name}").fetchall() for name in names if name in known]
    return [offices.settings(office), *held]


def lie_there(path: Path) -> list[str]:
    """The files beside the office."""
    return sorted(os.listdir(path.parent))


# ------- a plain office


def test_a_plain_office_becomes_encrypted_with_everything_in_it(path: Path) -> None:
    office = plain(path)
    enter_people(office)
    before, done = rows(office), journal_of(office)
    encryption.protect(acting(office), PROTECTION)
    assert lie_there(path) == ["council.hattama", "council.hattama.keys"]
    assert not incoming.is_plain(path)
    office = enter(path)
    assert rows(office) == before
    assert journal_of(office) == [*done, "encryption.first_administrator"]
    assert journal.verify(office) is None
    assert [person.kk.surname for person in people.find(office, "Ким")] == ["Ким"] * 3
    assert office.user.role == "administrator"
    people.add(acting(office), draft(61))
    offices.close(office)
    offices.close(enter_by_paper(path))


def test_nothing_is_left_of_the_plain_file(path: Path) -> None:
    office = plain(path)
    os.link(path, path.with_name("witness"))
    encryption.protect(acting(office), PROTECTION)
    witness = path.with_name("witness").read_bytes()
    assert witness
    assert set(witness) == {0}


def test_plain_copies_that_still_lie_there_are_named(path: Path) -> None:
    office = plain(path)
    copy = path.with_name("council.schema-2.hattama")
    offices.close(plain(copy))
    offices.close(plain(path.with_name("other.hattama")))
    assert encryption.protect(acting(office), PROTECTION) == (copy,)


def test_an_office_stays_plain_and_open_where_it_cannot_be_encrypted(path: Path) -> None:
    office = plain(path)
    for protection in (
        PROTECTION._replace(password="short"),
        PROTECTION._replace(name=RECOVERY),
        PROTECTION._replace(recovery="no"),
    ):
        with pytest.raises(Refusal):
            encryption.protect(acting(office), protection)
    with pytest.raises(WeakPassword):
        encryption.protect(acting(office), PROTECTION._replace(password="Ақмола облысы"))
    assert lie_there(path) == ["council.hattama", "council.hattama.lock"]
    enter_people(office, 1)
    offices.close(office)


def test_an_encrypted_office_is_not_encrypted_again(office: Office) -> None:
    with pytest.raises(EncryptedAlready):
        encryption.protect(acting(office), PROTECTION)


def test_keys_that_lay_there_for_another_office_are_kept(path: Path) -> None:
    keys_beside(path).write_bytes(b"keys of an office that lies elsewhere")
    path.with_name("x").mkdir()
    office = plain(path.with_name("x") / "council.hattama")
    offices.close(office)
    office.store.path.rename(path)
    office = offices.open_office(path, office.supplies, "someone")
    encryption.protect(acting(office), PROTECTION)
    assert path.with_name("council.hattama.keys-old").read_bytes().startswith(b"keys of")
    offices.close(enter(path))


def test_what_a_killed_program_left_of_the_plain_file_is_written_over_at_the_next_opening(path: Path) -> None:
    office = plain(path)
    offices.close(office)
    content = path.read_bytes()
    office = offices.open_office(path, office.supplies, "someone")
    encryption.protect(acting(office), PROTECTION)
    rekeying.former(path).write_bytes(content)
    os.link(rekeying.former(path), path.with_name("witness"))
    offices.close(enter(path))
    assert not rekeying.former(path).exists()
    assert set(path.with_name("witness").read_bytes()) == {0}


def test_a_second_name_of_an_office_that_stayed_plain_is_no_reason_to_write_over_it(path: Path) -> None:
    office = plain(path)
    offices.close(office)
    before = path.read_bytes()
    os.link(path, rekeying.former(path))
    rekeying.wipe(path)
    assert path.read_bytes() == before
    assert lie_there(path) == ["council.hattama"]


# ------- another recovery key


def test_another_recovery_key_takes_the_place_of_the_one_before(office: Office, path: Path) -> None:
    words = encryption.new_recovery_key()
    encryption.change_recovery_key(acting(office), words.lower())
    assert journal_of(office)[-1] == "encryption.change_recovery_key"
    offices.close(office)
    offices.close(enter_by_paper(path, words))
    with pytest.raises(WrongPassword):
        enter_by_paper(path)


def test_a_mistyped_recovery_key_is_not_put_to_use(office: Office) -> None:
    before = slots.current(office)
    with pytest.raises(NotARecoveryKey):
        encryption.change_recovery_key(acting(office), PAPER[1:])
    assert slots.current(office) == before


# ------- another key


def test_another_key_leaves_ones_own_password_and_gives_the_others_new_ones(
    office: Office, path: Path
) -> None:
    before, key, done = rows(office), office.store.key, journal_of(office)
    new = encryption.new_secrets(office)
    assert list(new.passwords) == [CLERK]
    reports: list[tuple[int, int]] = []
    encryption.rotate_key(acting(office), PASSWORD, new, lambda *report: reports.append(report))
    assert reports
    assert reports[-1][0] == reports[-1][1]
    assert lie_there(path) == ["council.hattama", "council.hattama.keys"]

    office = enter(path)
    assert office.store.key != key
    assert rows(office) == before
    assert journal_of(office) == [*done, "encryption.renewed"]
    assert [(each.user.name, each.password) for each in access.users(office)] == [
        (CLERK, "temporary"),
        (ADMINISTRATOR, "own"),
    ]
    offices.close(office)
    clerk = enter(path, new.passwords[CLERK], CLERK)
    assert clerk.user.must_change
    offices.close(clerk)
    offices.close(enter_by_paper(path, new.recovery))
    for words, name in ((OTHER, CLERK), (PAPER, RECOVERY)):
        with pytest.raises(WrongPassword):
            enter(path, words, name)


def test_the_holder_of_the_recovery_key_may_change_the_key_too(office: Office, path: Path) -> None:
    offices.close(office)
    holder = enter_by_paper(path)
    new = encryption.new_secrets(holder)
    assert sorted(new.passwords) == [CLERK, ADMINISTRATOR]
    encryption.rotate_key(acting(holder), PAPER, new)
    offices.close(enter(path, new.passwords[ADMINISTRATOR]))


def test_the_key_stays_where_the_password_is_wrong_or_the_role_is_another(office: Office, path: Path) -> None:
    new = encryption.new_secrets(office)
    with pytest.raises(WrongPassword):
        encryption.rotate_key(acting(office), OTHER, new)
    with pytest.raises(NotARecoveryKey):
        encryption.rotate_key(acting(office), PASSWORD, new._replace(recovery="no"))
    offices.close(office)
    clerk = enter(path, OTHER, CLERK)
    with pytest.raises(NotAllowed):
        encryption.rotate_key(acting(clerk), OTHER, new)
    offices.close(clerk)
    other = plain(path.with_name("plain.hattama"))
    with pytest.raises(NotEncrypted):
        encryption.rotate_key(acting(other), NEXT, new)
    offices.close(other)
    offices.close(enter(path))


def test_a_change_that_is_broken_off_leaves_the_office_open_and_as_it_was(
    office: Office, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Enough(Exception):
        """Somebody pressed the button that breaks off."""

    def stop(done: int, total: int) -> None:
        raise Enough

    def cut(written: Path) -> None:
        """The moment at which a key file is read back from a disk that has kept half of it."""
        if written.suffix == ".keys":
            written.write_bytes(written.read_bytes()[:300])

    before = lie_there(path)
    with pytest.raises(Enough):
        encryption.rotate_key(acting(office), PASSWORD, encryption.new_secrets(office), stop)
    assert lie_there(path) == before
    monkeypatch.setattr(files, "forget", cut)
    with pytest.raises(CopyDiffers):
        encryption.rotate_key(acting(office), PASSWORD, encryption.new_secrets(office))
    assert lie_there(path) == before
    enter_people(office, 1)
    offices.close(office)
    offices.close(enter(path))


def test_no_secret_shows_itself(office: Office) -> None:
    new = encryption.new_secrets(office)
    told = f"{new!r} {access.NewUser('a', 'b', 'clerk', OTHER)!r} {office!r}"
    assert new.recovery not in told
    assert OTHER not in told
    assert office.store.key is not None
    assert office.store.key.hex() not in told
    assert repr(office.store.key) not in told
