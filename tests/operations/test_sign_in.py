"""Opening an encrypted office: who gets in, who does not, and what they are told."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db import key_file, keys, lock
from db import office as files
from db.files import keys_beside
from db.office import Store
from desktop.core.passwords import RECOVERY, Protection, Secret
from desktop.core.refusals import (
    BadSignInName,
    DamagedKeys,
    DamagedOffice,
    ForeignKeys,
    KeysMissing,
    NoAccess,
    NotAnOffice,
    NotARecoveryKey,
    OfficeExists,
    OfficeInUse,
    PasswordNeeded,
    Trouble,
    WeakPassword,
    WrongPassword,
)
from desktop.exchange.acts import bundled
from desktop.exchange.passwords import known
from desktop.operations import access, encryption, offices, slots
from desktop.operations.door import Acting, Office, Supplies
from desktop.operations.tries import FREE, Tries
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL

AT = datetime(2026, 11, 22, 9, 0)
PASSWORD = "төрт көк шәйнек"
PAPER = keys.new_recovery_key()
PROTECTION = Protection("Айгүл.Қ", "Қасымова Айгүл", PASSWORD, PAPER)
SUPPLIES = Supplies(bundled, known)
NEW = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that open fast; what they cost otherwise is no matter here."""
    monkeypatch.setattr(keys, "USUAL", key_file.CHEAPEST)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where an encrypted office lies, closed."""
    path = tmp_path / "council.hattama"
    offices.close(offices.create(path, NEW, SUPPLIES, "someone", AT, PROTECTION))
    return path


def enter(path: Path, words: str = PASSWORD, name: str | None = "айгүл.қ", to_read: bool = False) -> Office:
    """Open the office with a secret."""
    return offices.open_office(path, SUPPLIES, "someone", Secret(words, name), to_read)


def refusal(path: Path, words: str = PASSWORD, name: str | None = "айгүл.қ") -> Trouble:
    """Why nobody gets in; nothing is left behind or held by that."""
    before = sorted(os.listdir(path.parent))
    with pytest.raises(Trouble) as caught:
        offices.close(enter(path, words, name))
    assert sorted(os.listdir(path.parent)) == before
    return caught.value


def test_the_administrator_of_a_new_office_is_at_work_in_it(tmp_path: Path) -> None:
    office = offices.create(tmp_path / "new.hattama", NEW, SUPPLIES, "someone", AT, PROTECTION)
    user = office.user
    assert (user.name, user.full_name, user.role) == ("айгүл.қ", "Қасымова Айгүл", "administrator")
    assert user.id > 0
    assert not user.must_change
    offices.close(office)


def test_it_opens_by_its_password_however_the_name_is_typed(path: Path) -> None:
    for name in ("айгүл.қ", " АЙГҮЛ.Қ", None):
        office = enter(path, name=name)
        assert office.user.name == "айгүл.қ"
        assert offices.settings(office) == AKMOLA
        offices.close(office)


def test_the_lock_bears_the_sign_in_name_and_no_other(path: Path) -> None:
    office = enter(path)
    with pytest.raises(OfficeInUse) as caught:
        enter(path)
    assert caught.value.holder == "айгүл.қ"
    assert "Қасымова" not in lock.beside(path).read_text("utf-8")
    offices.close(office)


def test_the_recovery_key_opens_it_as_an_administrator_however_it_is_typed(path: Path) -> None:
    for words, name in ((PAPER, RECOVERY), (PAPER.lower().replace("-", " "), RECOVERY), (PAPER, None)):
        office = enter(path, words, name)
        assert (office.user.id, office.user.name, office.user.role) == (0, RECOVERY, "administrator")
        offices.close(office)


def test_its_names_are_known_before_anybody_signs_in(path: Path, tmp_path: Path) -> None:
    assert offices.names_for(path) == ("айгүл.қ",)
    offices.close(offices.create(tmp_path / "plain.hattama", NEW, SUPPLIES, "someone", AT))
    assert offices.names_for(tmp_path / "plain.hattama") == ()
    assert offices.names_for(tmp_path / "none.hattama") == ()


def test_only_the_office_and_its_keys_lie_there(path: Path) -> None:
    assert sorted(os.listdir(path.parent)) == ["council.hattama", "council.hattama.keys"]


def test_nobody_gets_in_without_a_password_or_with_a_wrong_one(path: Path) -> None:
    with pytest.raises(PasswordNeeded):
        offices.open_office(path, SUPPLIES, "someone")
    assert refusal(path, "төрт ақ шәйнек") == WrongPassword(0)
    assert refusal(path, PASSWORD, "boris") == WrongPassword(0)
    assert refusal(path, PASSWORD, "no such/name") == WrongPassword(0)
    assert refusal(path, "", "айгүл.қ") == WrongPassword(0)
    assert refusal(path, PASSWORD, RECOVERY) == NotARecoveryKey()
    assert refusal(path, keys.new_recovery_key(), RECOVERY) == WrongPassword(0)


def test_whoever_is_no_user_any_more_gets_no_access_though_their_slot_is_there(path: Path) -> None:
    office = enter(path)
    held = slots.current(office)
    access.add_user(acting(office), access.NewUser("boris", "", "administrator", "семь зелёных ложек"))
    with_slot = slots.current(office)
    offices.close(office)
    office = enter(path)
    user = next(each.user for each in access.users(office) if each.user.name == "boris")
    access.remove_user(acting(office), user.id)
    assert slots.current(office) == held
    offices.close(office)
    assert refusal(path, "семь зелёных ложек", "boris") == WrongPassword(0)
    keys.write(path, with_slot)
    assert refusal(path, "семь зелёных ложек", "boris") == NoAccess("boris")


def test_a_role_that_nobody_knows_gives_no_access(path: Path) -> None:
    office = enter(path)
    office.db.execute("pragma ignore_check_constraints = on")
    with office.db.atomic():
        office.db.execute("update user set role = 'minister'")
    offices.close(office)
    assert refusal(path) == NoAccess("айгүл.қ")


def acting(office: Office) -> Acting:
    """Whoever signed in acts."""
    return Acting(office, office.user.name, AT)


@pytest.mark.parametrize(
    ("protection", "trouble"),
    [
        (PROTECTION._replace(password="қысқа"), WeakPassword("short", 12)),
        (PROTECTION._replace(password="Ақмола-Көкшетау"), WeakPassword("own", 12)),
        (PROTECTION._replace(password="qwertyuiop12"), WeakPassword("common", 12)),
        (PROTECTION._replace(name="a/b"), BadSignInName("a/b")),
        (PROTECTION._replace(name=RECOVERY), BadSignInName(RECOVERY)),
        (PROTECTION._replace(recovery=PAPER[:-1]), NotARecoveryKey()),
    ],
)
def test_an_office_is_not_made_with_what_does_not_protect_it(
    tmp_path: Path, protection: Protection, trouble: Trouble
) -> None:
    with pytest.raises(type(trouble)) as caught:
        offices.create(tmp_path / "new.hattama", NEW, SUPPLIES, "someone", AT, protection)
    assert caught.value == trouble
    assert os.listdir(tmp_path) == []


def test_an_office_that_cannot_be_made_leaves_no_keys_behind(tmp_path: Path) -> None:
    def fail(store: Store) -> None:
        store.db.execute("insert into setting values ('region', null)")

    key, held = encryption.first_keys(PROTECTION)
    with pytest.raises(dbapi2.IntegrityError):
        files.create(tmp_path / "new.hattama", "", fail, key, held)
    assert os.listdir(tmp_path) == []


def test_keys_of_an_office_that_lies_elsewhere_are_not_written_over(path: Path, tmp_path: Path) -> None:
    path.rename(tmp_path / "elsewhere.hattama")
    before = keys_beside(path).read_bytes()
    with pytest.raises(OfficeExists):
        offices.create(path, NEW, SUPPLIES, "someone", AT, PROTECTION)
    assert keys_beside(path).read_bytes() == before


# ------- the two files


def test_an_office_without_its_keys_says_where_they_belong(path: Path) -> None:
    keys_beside(path).unlink()
    assert refusal(path) == KeysMissing(str(path), str(keys_beside(path)))
    with pytest.raises(KeysMissing):
        offices.names_for(path)


def test_keys_that_are_damaged_are_told(path: Path) -> None:
    keys_beside(path).write_bytes(b"{}")
    assert refusal(path) == DamagedKeys(str(keys_beside(path)))


def test_keys_of_another_office_are_told_from_a_damaged_office(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.hattama"
    offices.close(offices.create(other, NEW, SUPPLIES, "someone", AT, PROTECTION))
    own = keys_beside(path).read_bytes()
    shutil.copy(keys_beside(other), keys_beside(path))
    assert refusal(path) == ForeignKeys(str(keys_beside(path)))
    keys_beside(path).write_bytes(own)
    offices.close(enter(path))


@pytest.mark.parametrize("place", [0, 100, 8191, 3 * 8192 + 5, -1])
def test_a_bit_that_has_flipped_anywhere_is_found(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    found = refusal(path)
    assert found in (DamagedOffice(str(path)), ForeignKeys(str(keys_beside(path))))


def test_what_never_was_an_office_is_not_taken_for_an_encrypted_one(tmp_path: Path) -> None:
    path = tmp_path / "other.hattama"
    for content in (b"", bytes(8192), b"PK\3\4" + os.urandom(8000), "Хаттама ".encode() * 512):
        path.write_bytes(content)
        assert refusal(path) == NotAnOffice(str(path))


def test_both_files_together_open_on_another_computer(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = stick / "бүгін.hattama"
    shutil.copy(path, copy)
    shutil.copy(keys_beside(path), keys_beside(copy))
    for words, name in ((PASSWORD, "айгүл.қ"), (PAPER, RECOVERY)):
        offices.close(enter(copy, words, name))


def test_it_can_be_opened_to_be_read_while_another_program_holds_it(path: Path) -> None:
    office = enter(path)
    reading = enter(path, to_read=True)
    assert offices.settings(reading) == AKMOLA
    offices.close(reading)
    offices.close(office)


# ------- wrong passwords


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def waits(tries: Tries, attempt: Callable[[], object]) -> int:
    """How long an attempt is told to wait."""
    with pytest.raises(WrongPassword) as caught:
        attempt()
    return int(caught.value.wait)


def test_after_three_wrong_ones_the_next_has_to_wait_twice_as_long_each_time(path: Path) -> None:
    clock = Clock()
    tries = Tries(clock)

    def wrong() -> None:
        offices.open_office(path, SUPPLIES, "", Secret("төрт ақ шәйнек", "айгүл.қ"), tries=tries)

    told = []
    for _ in range(FREE + 8):
        told.append(waits(tries, wrong))
        clock.now += told[-1]
    assert told == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]


def test_too_early_even_the_right_one_is_refused_and_later_it_opens(path: Path) -> None:
    clock = Clock()
    tries = Tries(clock)

    def attempt(words: str) -> Office:
        return offices.open_office(path, SUPPLIES, "", Secret(words, "Айгүл.Қ"), tries=tries)

    for _ in range(FREE):
        waits(tries, lambda: attempt("төрт ақ шәйнек"))
    clock.now += 1.5
    assert waits(tries, lambda: attempt(PASSWORD)) == 4
    with pytest.raises(WrongPassword):
        offices.open_office(path, SUPPLIES, "", Secret("no", "boris"), tries=tries)
    clock.now += 3.5
    office = attempt(PASSWORD)
    assert access.signed_in(acting(office), tries) == access.SignedIn(None, FREE)
    assert access.signed_in(acting(office), tries) == access.SignedIn(AT, 0)
    offices.close(office)
    assert waits(tries, lambda: attempt("төрт ақ шәйнек")) == 0


def test_whoever_locked_the_screen_is_asked_for_their_own_password(path: Path) -> None:
    office = enter(path)
    access.confirm(office, PASSWORD)
    tries = Tries(Clock())
    for wait in (0, 0, 5, 5):
        assert waits(tries, lambda: access.confirm(office, PAPER, tries)) == wait
    offices.close(office)
    office = enter(path, PAPER, RECOVERY)
    access.confirm(office, PAPER.lower())
    with pytest.raises(WrongPassword):
        access.confirm(office, PASSWORD)
    offices.close(office)


def test_wrong_passwords_are_written_to_the_journal(path: Path) -> None:
    tries = Tries(Clock())
    with pytest.raises(WrongPassword):
        offices.open_office(path, SUPPLIES, "", Secret("төрт ақ шәйнек", "айгүл.қ"), tries=tries)
    office = enter(path)
    access.signed_in(acting(office), tries)
    (lines,) = office.db.execute("select lines from journal order by id desc limit 1").fetchone()
    assert '"wrong":1' in lines
    offices.close(office)
