"""Who works in the office: users, their roles and their passwords.

A user is a row in the office and a slot in the key file beside it; see ``slots.py`` for how both are written.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from db import journal, key_file, keys, prepared
from db import settings as setting_rows
from db import users as rows
from db.key_file import KeyFile
from db.office import Database
from desktop.core.access import Role, User
from desktop.core.passwords import SHORTEST, Secret, sign_in_name, weakness
from desktop.core.refusals import (
    BadName,
    BadSignInName,
    LastAdministrator,
    NoSuchRecord,
    OwnAccount,
    PasswordUnchanged,
    TooManyUsers,
    UserExists,
    WeakPassword,
    WrongPassword,
)
from desktop.operations.door import Acting, Office, Supplies, change, restricted
from desktop.operations.slots import change_keys, current, give_slot, is_own, save
from desktop.operations.tries import Tries

LONGEST_NAME = 120
"""Characters of a full name."""

Password = Literal["own", "temporary", "none"]


class Access(NamedTuple):
    """A user as the list of users shows them; "none" cannot sign in before they get a password."""

    user: User
    since: datetime
    password: Password


class NewUser(NamedTuple):
    """Someone who is to work here, with the password that they change at their first sign-in."""

    name: str
    full_name: str
    role: Role
    password: str

    def __repr__(self) -> str:
        """Nothing of the password."""
        return f"NewUser(name={self.name!r})"


class SignedIn(NamedTuple):
    """What is told at a sign-in: when the last one was, and how many wrong passwords came before this one."""

    last: datetime | None
    wrong: int


@restricted
def users(office: Office) -> list[Access]:
    """All users, by sign-in name; none in an office without a password."""
    held = prepared.in_force(office.store)
    return [
        Access(each.user, each.since, password_of(held, each.user.name)) for each in rows.everyone(office.db)
    ]


def password_of(held: KeyFile | None, name: str) -> Password:
    """What a name signs in with."""
    slot = held.slot(name) if held else None
    if slot is None:
        return "none"
    return "temporary" if slot.temporary else "own"


def new_password() -> str:
    """A password for somebody else, until they choose their own."""
    return keys.new_password()


@change("users")
def signed_in(acting: Acting, tries: Tries | None = None) -> SignedIn:
    """Note that the person has signed in; what they should be told."""
    office = acting.office
    user = rows.get(acting.db, office.user.id)
    wrong = tries.forget(office.store.path, office.user.name) if tries else 0
    journal.note(acting.db, "sign_in", {"name": office.user.name, "wrong": wrong})
    if user is None:
        return SignedIn(None, wrong)
    rows.set_last_sign_in(acting.db, user.id, acting.at)
    return SignedIn(user.last_sign_in, wrong)


def confirm(office: Office, words: str, tries: Tries | None = None) -> None:
    """See whether the person who has signed in is still there.

    Raises:
        WrongPassword: it is not their password, or it is too early for another try.
    """
    path, name = office.store.path, office.user.name
    if tries:
        tries.refuse_early(path, name)
    if not is_own(office, current(office), words):
        raise tries.wrong(path, name) if tries else WrongPassword(0)
    if tries:
        tries.forget(path, name)


# ------- users


@change_keys
def add_user(acting: Acting, new: NewUser) -> int:
    """Let somebody sign in.

    Raises:
        BadSignInName, UserExists, TooManyUsers, BadName, WeakPassword, NotEncrypted.
    """
    held = current(acting.office)
    name = free_name(acting, new.name)
    full_name = checked_full_name(new.full_name)
    require_strong(acting, new.password, name, full_name)
    if len(rows.everyone(acting.db)) >= key_file.MOST - 1:
        raise TooManyUsers(key_file.MOST - 1)
    number = rows.insert(acting.db, name, full_name, new.role, True, acting.at)
    give_slot(acting, held, Secret(new.password, name), temporary=True)
    return number


def free_name(acting: Acting, typed: str) -> str:
    """A sign-in name that nobody has."""
    name = checked_name(typed)
    if any(each.user.name == name for each in rows.everyone(acting.db)):
        raise UserExists(name)
    return name


@change("users")
def change_role(acting: Acting, user_id: int, role: Role) -> None:
    """Give another role; not to oneself, nor take it from the last administrator."""
    user = other(acting, user_id)
    if role != "administrator":
        require_administrator(acting, without=user)
    rows.set_role(acting.db, user_id, role)


@change("users")
def set_full_name(acting: Acting, user_id: int, full_name: str) -> None:
    """Write the name as papers and the journal show it."""
    held_user(acting, user_id)
    rows.set_full_name(acting.db, user_id, checked_full_name(full_name))


@change_keys
def remove_user(acting: Acting, user_id: int) -> None:
    """Let a user go, with their slot: their password opens nothing any more, except copies made before."""
    held = current(acting.office)
    user = other(acting, user_id)
    require_administrator(acting, without=user)
    rows.delete(acting.db, user_id)
    save(acting, held)


# ------- passwords


@change_keys
def change_own_password(acting: Acting, old: str, new: str) -> None:
    """Choose another password.

    Raises:
        WrongPassword: the old one is not it.
        PasswordUnchanged, WeakPassword: the new one will not do.
    """
    held = current(acting.office)
    user = held_user(acting, acting.office.user.id)
    if not is_own(acting.office, held, old):
        raise WrongPassword(0)
    if new == old:
        raise PasswordUnchanged()
    require_strong(acting, new, user.name, user.full_name)
    rows.set_must_change(acting.db, user.id, False)
    journal.note(acting.db, "password", {"name": user.name})
    give_slot(acting, held, Secret(new, user.name))


@change_keys
def reset_password(acting: Acting, user_id: int, password: str) -> None:
    """Give somebody a password that they change at their next sign-in; the one they had opens nothing."""
    held = current(acting.office)
    user = other(acting, user_id)
    require_strong(acting, password, user.name, user.full_name)
    rows.set_must_change(acting.db, user.id, True)
    journal.note(acting.db, "password", {"name": user.name})
    give_slot(acting, held, Secret(password, user.name), temporary=True)


# ------- what they share


def held_user(acting: Acting, user_id: int) -> User:
    """A user who is in the office."""
    user = rows.get(acting.db, user_id)
    if user is None:
        raise NoSuchRecord("user", user_id)
    return user


def other(acting: Acting, user_id: int) -> User:
    """A user who is not the one at work."""
    user = held_user(acting, user_id)
    if user.id == acting.office.user.id:
        raise OwnAccount()
    return user


def require_administrator(acting: Acting, without: User) -> None:
    """Refuse to take the last administrator away."""
    left = [each.user for each in rows.everyone(acting.db) if each.user.id != without.id]
    if not any(user.role == "administrator" for user in left):
        raise LastAdministrator()


def checked_name(typed: str) -> str:
    """A sign-in name as it is kept."""
    name = sign_in_name(typed)
    if name is None:
        raise BadSignInName(typed)
    return name


def checked_full_name(typed: str) -> str:
    """A full name as it is kept, on one line; it may be empty."""
    name = " ".join(typed.split())
    if len(name) > LONGEST_NAME:
        raise BadName("too_long", "full_name", name, LONGEST_NAME)
    unseen = next((sign for sign in name if not sign.isprintable()), "")
    if unseen:
        raise BadName("bad_character", "full_name", name, character=f"U+{ord(unseen):04X}")
    return name


def require_strong(acting: Acting, password: str, *names: str) -> None:
    """Refuse a password that is guessed too easily, by names of the person and of the office for instance."""
    refuse_weak(password, (*names, *places(acting.db)), acting.office.supplies)


def places(db: Database) -> tuple[str, ...]:
    """Names of the office that nobody should take for a password."""
    held = setting_rows.read(db)
    return tuple(held.get(name, "") for name in ("name_kk", "name_ru", "city_kk", "city_ru"))


def refuse_weak(password: str, own: Iterable[str], supplies: Supplies) -> None:
    """Refuse a password that is guessed too easily."""
    reason = weakness(password, supplies.known_passwords(), own)
    if reason is not None:
        raise WeakPassword(reason, SHORTEST)
