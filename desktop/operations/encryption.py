"""The key of an office: an office becomes encrypted, gets another recovery key, or another key altogether.

What is to open the office afterwards is made first, shown and printed, and only then put to use: whatever
happens in between, somebody has on paper what opens it.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from db import files, incoming, journal, keys, prepared, rekeying
from db import users as rows
from db.faults import faults
from db.files import keys_beside
from db.key_file import KeyFile
from db.office import Store
from desktop.core import paper_keys
from desktop.core.access import User
from desktop.core.passwords import RECOVERY, Protection, Secret
from desktop.core.progress import Progress, quiet
from desktop.core.refusals import EncryptedAlready, NotAllowed, NotARecoveryKey, OpenedToRead, WrongPassword
from desktop.core.rights import may
from desktop.operations.access import checked_full_name, checked_name, places, refuse_weak
from desktop.operations.door import Acting, Office, Supplies, change
from desktop.operations.slots import change_keys, current, give_slot, is_own


class NewSecrets(NamedTuple):
    """What opens an office under its next key: the recovery key, and others' passwords by sign-in name."""

    recovery: str
    passwords: Mapping[str, str]

    def __repr__(self) -> str:
        """Nothing of them."""
        return f"NewSecrets({sorted(self.passwords)})"


def new_recovery_key() -> str:
    """A recovery key, to be shown and printed before it is put to use."""
    return keys.new_recovery_key()


def new_secrets(office: Office) -> NewSecrets:
    """What ``rotate_key`` will put to use: a recovery key, and a temporary password for each other user."""
    others = [each.user.name for each in rows.everyone(office.db) if each.user.id != office.user.id]
    return NewSecrets(keys.new_recovery_key(), {name: keys.new_password() for name in others})


# ------- a plain office becomes encrypted


def first_keys(protection: Protection) -> tuple[bytes, KeyFile]:
    """A key, and the key file that opens it for the first administrator and by the recovery key.

    Raises:
        NotARecoveryKey, BadSignInName.
    """
    key, held = keys.new_key(), keys.new_office()
    secrets = (
        Secret(protection.password, checked_name(protection.name)),
        Secret(checked_recovery_key(protection.recovery), RECOVERY),
    )
    return key, held._replace(slots=tuple(keys.wrap(held, key, secret) for secret in secrets))


def checked_recovery_key(words: str) -> str:
    """A recovery key as it is printed."""
    found = paper_keys.read(words)
    if found is None:
        raise NotARecoveryKey()
    return found


def founder(protection: Protection, places: Iterable[str], supplies: Supplies) -> User:
    """The first administrator, before they have a row; ``places`` are names of the office.

    Raises:
        BadSignInName, BadName, WeakPassword: of the administrator.
    """
    user = User(0, checked_name(protection.name), checked_full_name(protection.full_name), "administrator")
    refuse_weak(protection.password, (user.name, user.full_name, *places), supplies)
    return user


@change("users")
def first_administrator(acting: Acting, user: User, held: KeyFile) -> None:
    """Enter the first administrator of an office that becomes encrypted, and which key file is in force."""
    prepared.say(acting.db, held)
    rows.insert(acting.db, user.name, user.full_name, "administrator", False, acting.at)


def protect(acting: Acting, protection: Protection, progress: Progress = quiet) -> tuple[Path, ...]:
    """Encrypt a plain office, which is closed then and opens by the password; plain copies left beside it.

    Killed at any moment, the plain office or the encrypted one opens.

    Raises:
        EncryptedAlready, WeakPassword, BadSignInName, BadName, NotARecoveryKey, Fault: it stays as it was.
    """
    office = acting.office
    refuse(office, first_administrator.name)
    if office.store.key is not None:
        raise EncryptedAlready()
    user = founder(protection, places(acting.db), office.supplies)
    key, held = first_keys(protection)

    def furnish(copy: Store) -> None:
        first_administrator(Acting(Office(copy, office.supplies, user), user.name, acting.at), user, held)

    path = office.store.path
    with faults(path):
        if keys_beside(path).exists():  # those of another office, which may need them
            files.copy(keys_beside(path), keys_beside(path).with_suffix(".keys-old"))
    rekeying.change_key(office.store, key, held, furnish, progress)
    return plain_copies(path)


def plain_copies(path: Path) -> tuple[Path, ...]:
    """Copies of an office beside it that anyone can read, such as are made before a migration."""
    with faults(path):
        return tuple(
            each
            for each in sorted(path.parent.iterdir())
            if each.name.startswith(f"{path.stem}.")
            and each != path
            and each.is_file()
            and incoming.is_plain(each)
        )


# ------- another recovery key, another key


@change_keys
def change_recovery_key(acting: Acting, words: str) -> None:
    """Put another recovery key to use; the one before opens nothing any more, except copies made before."""
    give_slot(acting, current(acting.office), Secret(checked_recovery_key(words), RECOVERY))
    journal.note(acting.db, "recovery_key", {})


@change("users")
def renewed(acting: Acting, names: tuple[str, ...], held: KeyFile) -> None:
    """Note that the office has another key and key file, and that these users have passwords to change."""
    prepared.say(acting.db, held)
    journal.note(acting.db, "key", {"passwords": list(names)})
    for each in rows.everyone(acting.db):
        if each.user.name in names:
            rows.set_must_change(acting.db, each.user.id, True)


def rotate_key(acting: Acting, own: str, new: NewSecrets, progress: Progress = quiet) -> None:
    """Write the office anew under another key. It is closed then and opens by the same password of one's own.

    Everyone else needs the password that was made for them. Killed at any moment the office opens: with the
    old key by all that opened it before, or with the new one by what is new.

    Raises:
        WrongPassword: ``own`` is not what the person at work signed in with.
        NotEncrypted, NotARecoveryKey, Fault: the office stays open and as it was.
    """
    office = acting.office
    refuse(office, renewed.name)
    held = current(office)
    if not is_own(office, held, own):
        raise WrongPassword(0)
    key = keys.new_key()
    next_keys = renewed_slots(office, key, own, new)

    def furnish(copy: Store) -> None:
        inside = Acting(Office(copy, office.supplies, office.user), acting.who, acting.at)
        renewed(inside, tuple(new.passwords), next_keys)

    rekeying.change_key(office.store, key, next_keys, furnish, progress)


def renewed_slots(office: Office, key: bytes, own: str, new: NewSecrets) -> KeyFile:
    """The key file of the next key: one's own password, temporary ones for the others, the recovery key."""
    held = current(office)._replace(slots=())
    known = {each.user.name for each in rows.everyone(office.db)}
    slots = [keys.wrap(held, key, Secret(checked_recovery_key(new.recovery), RECOVERY))]
    if office.user.name in known:
        slots.append(keys.wrap(held, key, Secret(own, office.user.name)))
    for name, words in new.passwords.items():
        if name in known and name != office.user.name:
            slots.append(keys.wrap(held, key, Secret(words, name), temporary=True))
    return held._replace(slots=tuple(slots))


def refuse(office: Office, operation: str) -> None:
    """Refuse before anything is written what the operation at the end of it would refuse."""
    if not may(office.user.role, operation):
        raise NotAllowed(operation)
    if office.store.read_only:
        raise OpenedToRead()
