"""Who works in an office, and as what."""

from datetime import datetime
from typing import Literal, NamedTuple, get_args

Role = Literal["administrator", "head", "clerk", "reader"]
ROLES: tuple[Role, ...] = get_args(Role)


class User(NamedTuple):
    """Someone who signs in; ``name`` is what they type, ``full_name`` what papers and the journal show."""

    id: int
    name: str
    full_name: str
    role: Role
    must_change: bool = False
    """The password was given by another person and has to be replaced at the first sign-in."""
    last_sign_in: datetime | None = None


def alone(who: str) -> User:
    """Who works in an office without a password: one person, who may do everything."""
    return User(0, who, who, "administrator")
