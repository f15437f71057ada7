"""Who works in an office: rows of ``user``. Their keys lie beside the office, in ``db/keys.py``."""

from datetime import datetime
from typing import NamedTuple

from db.database import Database
from db.rows import Row, add, moment, stored
from desktop.core.access import ROLES, Role, User


class Account(NamedTuple):
    """A user, and since when."""

    user: User
    since: datetime


def everyone(db: Database) -> list[Account]:
    """All users, by their sign-in names."""
    return [account(row) for row in db.query("select * from user order by name") if row["role"] in ROLES]


def get(db: Database, user_id: int) -> User | None:
    """One user."""
    return next((each.user for each in everyone(db) if each.user.id == user_id), None)


def named(db: Database, name: str) -> User | None:
    """The user who signs in by that name; None also where their role is none that we know."""
    return next((each.user for each in everyone(db) if each.user.name == name), None)


def account(row: Row) -> Account:
    """A row as a value."""
    last = moment(row["last_sign_in"])
    user = User(row["id"], row["name"], row["full_name"], row["role"], bool(row["must_change"]), last)
    return Account(user, datetime.fromisoformat(row["since"]))


def insert(db: Database, name: str, full_name: str, role: Role, must_change: bool, at: datetime) -> int:
    """Enter a user; the number."""
    values = {"name": name, "full_name": full_name, "role": role, "must_change": int(must_change)}
    return add(db, "user", values | {"since": stored(at)})


def set_role(db: Database, user_id: int, role: Role) -> None:
    """Give another role."""
    db.execute("update user set role = ? where id = ?", [role, user_id])


def set_full_name(db: Database, user_id: int, full_name: str) -> None:
    """Write the name as papers and the journal show it."""
    db.execute("update user set full_name = ? where id = ?", [full_name, user_id])


def set_must_change(db: Database, user_id: int, must_change: bool) -> None:
    """Whether the password has to be changed at the next sign-in."""
    db.execute("update user set must_change = ? where id = ?", [int(must_change), user_id])


def set_last_sign_in(db: Database, user_id: int, at: datetime) -> None:
    """Note when the user signed in."""
    db.execute("update user set last_sign_in = ? where id = ?", [stored(at), user_id])


def delete(db: Database, user_id: int) -> None:
    """Let the user go."""
    db.execute("delete from user where id = ?", [user_id])
