"""Users and their passwords, in the office and in the key file beside it."""

import os
import resource
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db import key_file, keys
from db.files import keys_beside
from desktop.core.access import ROLES
from desktop.core.passwords import Secret
from desktop.core.refusals import (
    BadName,
    BadSignInName,
    DiskFailed,
    DiskFull,
    LastAdministrator,
    NoAccess,
    NoSuchRecord,
    NotAllowed,
    NotEncrypted,
    OwnAccount,
    PasswordUnchanged,
    Trouble,
    UserExists,
    WeakPassword,
    WrongPassword,
)
from desktop.operations import access, offices, slots
from desktop.operations.door import Office
from tests.guarded import (
    ADMINISTRATOR,
    CLERK,
    NEXT,
    OTHER,
    PASSWORD,
    acting,
    add,
    enter,
    enter_by_paper,
    journal_of,
    made,
    plain,
)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots that open fast."""
    monkeypatch.setattr(keys, "USUAL", key_file.CHEAPEST)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An encrypted office, its administrator at work."""
    office = made(tmp_path / "council.hattama")
    yield office
    offices.close(office)


def again(office: Office, words: str = PASSWORD, name: str = ADMINISTRATOR) -> Office:
    """The office closed and opened by someone."""
    offices.close(office)
    return enter(office.store.path, words, name)


def listed(office: Office) -> list[tuple[str, str, str, bool]]:
    """Name, role, password and whether it has to be changed."""
    return [
        (each.user.name, each.user.role, each.password, each.user.must_change)
        for each in access.users(office)
    ]


def refused(act: Callable[[], object], office: Office) -> Trouble:
    """Why something is not done; neither file was changed by it."""
    before = listed(office), keys_beside(office.store.path).read_bytes()
    with pytest.raises(Trouble) as caught:
        act()
    assert (listed(office), keys_beside(office.store.path).read_bytes()) == before
    return caught.value


def test_a_user_signs_in_with_a_password_that_has_to_be_changed(office: Office) -> None:
    add(office)
    assert listed(office) == [
        (CLERK, "clerk", "temporary", True),
        (ADMINISTRATOR, "administrator", "own", False),
    ]
    clerk = again(office, OTHER, CLERK)
    assert (clerk.user.name, clerk.user.role, clerk.user.must_change) == (CLERK, "clerk", True)
    access.change_own_password(acting(clerk), OTHER, NEXT)
    clerk = again(clerk, NEXT, CLERK)
    assert not clerk.user.must_change
    offices.close(clerk)
    with pytest.raises(WrongPassword):
        enter(clerk.store.path, OTHER, CLERK)


def test_every_change_is_in_the_journal_and_no_password_is(office: Office) -> None:
    number = add(office)
    access.change_role(acting(office), number, "reader")
    access.set_full_name(acting(office), number, "Ким Борис")
    access.reset_password(acting(office), number, NEXT)
    access.change_own_password(acting(office), PASSWORD, OTHER)
    access.remove_user(acting(office), number)
    assert journal_of(office)[-6:] == [
        "access.add_user",
        "access.change_role",
        "access.set_full_name",
        "access.reset_password",
        "access.change_own_password",
        "access.remove_user",
    ]
    told = "".join(lines for (lines,) in office.db.execute("select lines from journal").fetchall())
    assert "Ким Борис" in told
    for secret in (PASSWORD, OTHER, NEXT):
        assert secret not in told


def test_a_removed_user_has_neither_row_nor_slot(office: Office) -> None:
    number = add(office)
    access.remove_user(acting(office), number)
    assert offices.names_for(office.store.path) == (ADMINISTRATOR,)
    assert [name for name, *_ in listed(office)] == [ADMINISTRATOR]


def test_a_password_that_is_given_anew_takes_the_place_of_the_old_one(office: Office) -> None:
    number = add(office)
    access.reset_password(acting(office), number, NEXT)
    path = office.store.path
    clerk = again(office, NEXT, CLERK)
    assert clerk.user.must_change
    offices.close(clerk)
    with pytest.raises(WrongPassword):
        enter(path, OTHER, CLERK)


def test_the_recovery_key_gives_an_administrator_a_new_password(office: Office) -> None:
    offices.close(office)
    holder = enter_by_paper(office.store.path)
    (administrator,) = access.users(holder)
    access.reset_password(acting(holder), administrator.user.id, NEXT)
    assert again(holder, NEXT).user.must_change


def test_the_holder_of_the_recovery_key_has_no_password_to_change_and_cannot_leave_nobody(
    office: Office,
) -> None:
    offices.close(office)
    holder = enter_by_paper(office.store.path)
    (administrator,) = access.users(holder)
    number = administrator.user.id
    assert refused(lambda: access.change_own_password(acting(holder), PASSWORD, NEXT), holder) == (
        NoSuchRecord("user", 0)
    )
    assert refused(lambda: access.remove_user(acting(holder), number), holder) == LastAdministrator()
    assert refused(lambda: access.change_role(acting(holder), number, "clerk"), holder) == LastAdministrator()
    assert access.signed_in(acting(holder)).last is None
    offices.close(holder)


def test_what_is_wrong_with_a_new_user_is_told(office: Office) -> None:
    add(office)

    def adding(name: str = "asel", full_name: str = "", words: str = NEXT) -> Trouble:
        new = access.NewUser(name, full_name, "reader", words)
        return refused(lambda: access.add_user(acting(office), new), office)

    assert adding(name="Boris") == UserExists("boris")
    assert adding(name="a b") == BadSignInName("a b")
    assert adding(words="short") == WeakPassword("short", 12)
    assert adding(words="asel-asel-12") == WeakPassword("own", 12)
    assert adding(full_name="Әсел Бекова", words="бекова-2026!!") == WeakPassword("own", 12)
    assert isinstance(adding(full_name="a\u202eb"), BadName)
    assert isinstance(adding(full_name="я" * 121), BadName)


def test_what_is_wrong_with_a_new_password_is_told(office: Office) -> None:
    def changing(old: str, new: str) -> Trouble:
        return refused(lambda: access.change_own_password(acting(office), old, new), office)

    assert changing(OTHER, NEXT) == WrongPassword(0)
    assert changing(PASSWORD, PASSWORD) == PasswordUnchanged()
    assert changing(PASSWORD, "қасымова2026") == WeakPassword("own", 12)
    assert changing(PASSWORD, "көкшетау2026") == WeakPassword("own", 12)


def test_nobody_takes_their_own_rights_away(office: Office) -> None:
    add(office, role="administrator")
    own = office.user.id
    for act in (
        lambda: access.remove_user(acting(office), own),
        lambda: access.change_role(acting(office), own, "reader"),
        lambda: access.reset_password(acting(office), own, NEXT),
    ):
        assert refused(act, office) == OwnAccount()


def test_one_administrator_may_take_the_rights_of_another(office: Office) -> None:
    number = add(office, role="administrator")
    access.change_role(acting(office), number, "reader")
    reader = again(office, OTHER, CLERK)
    assert reader.user.role == "reader"
    with pytest.raises(NotAllowed):
        access.users(reader)
    with pytest.raises(NotAllowed):
        add(reader, "asel")
    offices.close(reader)


def test_an_office_has_as_many_users_as_slots_but_for_the_recovery_key(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_file, "MOST", 3)
    add(office)
    new = access.NewUser("asel", "", "reader", NEXT)
    assert "TooManyUsers" in repr(refused(lambda: access.add_user(acting(office), new), office))


def test_an_office_without_a_password_has_one_person_who_may_do_all(tmp_path: Path) -> None:
    office = plain(tmp_path / "plain.hattama")
    assert (office.user.id, office.user.name, office.user.role) == (0, "someone", ROLES[0])
    assert access.users(office) == []
    with pytest.raises(NotEncrypted):
        add(office)
    assert sorted(os.listdir(tmp_path)) == ["plain.hattama", "plain.hattama.lock"]
    offices.close(office)


# ------- one file is written and the other is not


def test_a_slot_without_a_user_opens_nothing_and_goes_with_the_next_change(office: Office) -> None:
    held = slots.current(office)
    key = office.store.key
    assert key is not None
    slot = keys.wrap(held, key, Secret(OTHER, CLERK), temporary=True)
    keys.write(office.store.path, held._replace(slots=keys.with_slot(held.slots, slot)))
    offices.close(office)
    with pytest.raises(NoAccess):
        enter(office.store.path, OTHER, CLERK)
    office = enter(office.store.path)
    access.change_own_password(acting(office), PASSWORD, NEXT)
    assert slots.current(office).names() == (ADMINISTRATOR,)
    offices.close(office)


def test_a_user_without_a_slot_is_shown_as_such_and_gets_a_password(office: Office) -> None:
    number = add(office)
    held = slots.current(office)
    keys.write(office.store.path, held._replace(slots=keys.without(held.slots, CLERK)))
    assert listed(office)[0] == (CLERK, "clerk", "none", True)
    access.reset_password(acting(office), number, NEXT)
    assert listed(office)[0] == (CLERK, "clerk", "temporary", True)


def test_a_temporary_password_has_to_be_changed_though_the_row_was_not_written(office: Office) -> None:
    add(office)
    with office.db.atomic():
        office.db.execute("update user set must_change = 0")
    clerk = again(office, OTHER, CLERK)
    assert clerk.user.must_change
    offices.close(clerk)


@pytest.mark.parametrize("room", [0, 50])
def test_a_key_file_that_finds_no_room_leaves_the_user_as_they_were(office: Office, room: int) -> None:
    number = add(office)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def change() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
        try:
            access.reset_password(acting(office), number, NEXT)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    try:
        assert isinstance(refused(change, office), DiskFull | DiskFailed)
    finally:
        signal.signal(signal.SIGXFSZ, ignored)
    assert sorted(os.listdir(office.store.path.parent)) == [
        "council.hattama",
        "council.hattama.keys",
        "council.hattama.lock",
    ]
    access.reset_password(acting(office), number, NEXT)
