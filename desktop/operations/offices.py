"""Making, opening and setting up an office."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from db import incoming, unlocking
from db import office as files
from db import settings as setting_rows
from db import users as user_rows
from db.faults import faults
from db.files import keys_beside
from db.migrations import SCHEMA
from db.prepared import Beside
from desktop.core import paper_keys
from desktop.core.access import User, alone
from desktop.core.offices import SOON, OfficeSettings, Verb
from desktop.core.passwords import RECOVERY, Protection, Secret, sign_in_name
from desktop.core.refusals import (
    MissingName,
    NoAccess,
    NotARecoveryKey,
    OfficeExists,
    PasswordNeeded,
    WrongPassword,
)
from desktop.core.texts import Text
from desktop.operations.door import Acting, Office, Supplies, change
from desktop.operations.tries import Tries

if TYPE_CHECKING:
    from desktop.core.bodies import BodyNames

R = TypeVar("R")

VERBS: Mapping[str, Verb] = {"resolved": "resolved", "decided": "decided", "took_decision": "took_decision"}


@dataclass(frozen=True)
class NewOffice:
    """What the first page asks for: the region, and the names of its assembly and council."""

    settings: OfficeSettings
    assembly: "BodyNames"
    council: "BodyNames"


def create(
    path: Path,
    new: NewOffice,
    supplies: Supplies,
    who: str,
    at: datetime,
    protection: Protection | None = None,
) -> Office:
    """Make an office with an assembly and its council, and open it; all of it is there, or nothing.

    With ``protection`` it is encrypted, and its administrator is at work in it.

    Raises:
        MissingName: the assembly or the council has no name.
        BadSignInName, BadName, WeakPassword, NotARecoveryKey: of the administrator.
        Fault: the file cannot be made, or one lies there already.
    """
    for field, names in (("assembly", new.assembly), ("council", new.council)):
        if not all(any(part.strip() for part in text) for text in (names.full, names.short)):
            raise MissingName(field)

    user, key, held = alone(who), None, None
    if protection is not None:
        from desktop.operations import encryption

        user = encryption.founder(protection, (*new.settings.name, *new.settings.city), supplies)
        key, held = encryption.first_keys(protection)

    def furnish(store: files.Store) -> None:
        acting = Acting(Office(store, supplies, user), user.name, at)
        found(acting, new)
        if held is not None:
            encryption.first_administrator(acting, user, held)

    store = files.create(path, user.name, furnish, key, held)
    return Office(store, supplies, user if key is None else known_user(store, user.name))


@change("office")
def found(acting: Acting, new: NewOffice) -> None:
    """Write settings and the first two bodies."""
    from db import bodies as body_rows  # an office that is opened has them
    from desktop.core.bodies import BodyDraft

    write_settings(acting, new.settings)
    body_rows.insert(acting.db, BodyDraft("assembly", new.assembly))
    body_rows.insert(acting.db, BodyDraft("council", new.council))


def try_place(path: Path) -> None:
    """See whether an office can be made there, before anybody prints what opens it.

    Raises:
        OfficeExists, Fault: it cannot be made.
    """
    with faults(path):
        for taken in (path, keys_beside(path)):
            if taken.exists():
                raise OfficeExists(str(taken))
        with path.open("xb"):
            pass
        path.unlink()


def names_for(path: Path) -> tuple[str, ...]:
    """The sign-in names of an encrypted office; none where no password is needed.

    Raises:
        KeysMissing, DamagedKeys, Fault: it cannot be opened at all as it lies there.
    """
    held = keys_for(path)
    return held.names() if held else ()


def keys_for(path: Path) -> Beside | None:
    """The key files of an encrypted office, after a copy that was to take its place has taken it."""
    with faults(path):
        incoming.settle(path.resolve())
    return unlocking.keys_of(path)


def open_office(
    path: Path,
    supplies: Supplies,
    who: str,
    secret: Secret | None = None,
    to_read: bool = False,
    tries: Tries | None = None,
) -> Office:
    """Open an office: a plain one for ``who`` is at the computer, an encrypted one for whom ``secret`` is of.

    Raises:
        PasswordNeeded: it is encrypted, and there is no secret.
        WrongPassword, NotARecoveryKey, NoAccess: the secret opens nothing, or is of nobody who works here.
        KeysMissing, DamagedKeys, ForeignKeys: its key file is not what it was.
        Fault: not an office, damaged, newer than the program, read-only, or held by someone else.
    """
    held = keys_for(path)
    if held is None:
        store = files.open_to_read(path) if to_read else files.open(path, who)
        return Office(store, supplies, alone(who))
    if secret is None:
        raise PasswordNeeded(str(path))

    def use(secret: Secret) -> unlocking.Opened:
        return unlocking.open(path, held, secret, to_read)

    opened = tried(path, folded(secret), tries, use)
    with ExitStack() as failing:
        failing.callback(opened.store.close)
        user = known_user(opened.store, opened.slot.name)
        failing.pop_all()
    return Office(
        opened.store, supplies, user._replace(must_change=user.must_change or opened.slot.temporary)
    )


def key_of(path: Path, secret: Secret | None, tries: Tries | None = None) -> bytes | None:
    """The key of an office that is not opened, a backup for one; None where it is plain.

    Raises:
        PasswordNeeded, WrongPassword, NotARecoveryKey, KeysMissing, DamagedKeys, Fault.
    """
    held = keys_for(path)
    if held is None:
        return None
    if secret is None:
        raise PasswordNeeded(str(path))

    def use(secret: Secret) -> bytes:
        return unlocking.key_of(held, secret).key

    return tried(path, folded(secret), tries, use)


def folded(secret: Secret) -> Secret:
    """The secret with its sign-in name as names are kept."""
    if secret.name == RECOVERY:
        if paper_keys.read(secret.words) is None:
            raise NotARecoveryKey()
        return secret
    return secret._replace(name=secret.name and (sign_in_name(secret.name) or secret.name))


def tried(path: Path, secret: Secret, tries: Tries | None, use: Callable[[Secret], R]) -> R:
    """What a secret is good for, or one wrong try more."""
    if tries is None:
        return use(secret)
    place = path.resolve()
    tries.refuse_early(place, secret.name)
    try:
        return use(secret)
    except WrongPassword:
        raise tries.wrong(place, secret.name) from None


def known_user(store: files.Store, name: str) -> User:
    """Who works in the office by that name; the holder of the recovery key is its administrator for once.

    Raises:
        NoAccess: they were removed, whatever their slot may still open.
    """
    if name == RECOVERY:
        return User(0, RECOVERY, "", "administrator")
    with faults(store.path):
        user = user_rows.named(store.db, name)
    if user is None:
        raise NoAccess(name)
    return user


def known_schema() -> int:
    """The schema of the offices that this program writes."""
    return SCHEMA


def close(office: Office) -> None:
    """Close the file and let others in."""
    office.store.close()


def settings(office: Office) -> OfficeSettings:
    """What the office is set to."""
    held = setting_rows.read(office.db)
    return OfficeSettings(
        region=held.get("region", ""),
        name=Text(held.get("name_kk", ""), held.get("name_ru", "")),
        city=Text(held.get("city_kk", ""), held.get("city_ru", "")),
        place=Text(held.get("place_kk", ""), held.get("place_ru", "")),
        verb=VERBS[held.get("verb", "decided")],
        list_over=int(held.get("list_over", "15")),
        soon=int(held.get("soon_days", SOON)),
        demo=held.get("demo") == "yes",
    )


@change("settings")
def change_settings(acting: Acting, wanted: OfficeSettings) -> None:
    """Set the office."""
    write_settings(acting, wanted)


def write_settings(acting: Acting, wanted: OfficeSettings) -> None:
    """All settings as texts by name."""
    values = {
        "region": wanted.region,
        "verb": wanted.verb,
        "list_over": str(wanted.list_over),
        "soon_days": str(wanted.soon),
        "demo": "yes" if wanted.demo else "no",
    }
    for name, value in (("name", wanted.name), ("city", wanted.city), ("place", wanted.place)):
        values |= {f"{name}_kk": value.kk, f"{name}_ru": value.ru}
    setting_rows.write(acting.db, values)
