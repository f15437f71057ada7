"""Two key files, while users or passwords change: the one that bears the name, and one that is prepared.

Rows and slots are in two files, which no disk writes at once. So the new key file is on the disk before the
rows are, and with the rows goes its sum, which says that it is in force. Whenever the program dies, the next
that opens the office sees by the sum whether the prepared one is to bear the name or is to be removed.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from db import files, keys, settings
from db.database import Database
from db.faults import faults
from db.files import keys_beside, prepared_beside
from db.key_file import KeyFile, plain
from db.office import Store
from desktop.core.refusals import DamagedKeys, Fault

SETTING = "key_file"
"""Where the rows keep the sum of the key file that goes with them."""


class Beside(NamedTuple):
    """The key files beside an office; a prepared one is in force only where the rows say so."""

    named: KeyFile
    prepared: KeyFile | None

    def each(self) -> tuple[KeyFile, ...]:
        """Both, or the one that there is."""
        return (self.named,) if self.prepared is None else (self.named, self.prepared)

    def names(self) -> tuple[str, ...]:
        """Sign-in names, of which one may open nothing any more."""
        return tuple(sorted({name for held in self.each() for name in held.names()}))


def beside(office: Path) -> Beside | None:
    """What lies beside an office that is closed; None where it has no key file.

    One that was prepared for another office of the same name may have been left there.

    Raises:
        DamagedKeys, Fault: as of ``keys.read``.
    """
    other, named = waiting(office), keys.read(office)  # in this order: it may get the name meanwhile
    if named is None:
        return None
    return Beside(named, other if other is not None and other.office == named.office else None)


def waiting(office: Path) -> KeyFile | None:
    """A key file that was prepared and is whole; one that is not was never in force."""
    try:
        return keys.read_from(prepared_beside(office))
    except DamagedKeys:
        return None


def in_force(store: Store) -> KeyFile | None:
    """The key file of an encrypted office that is open; who holds it may give the name meanwhile."""
    if store.key is None:
        return None
    return keys.read_from(place(store.path, store.db)) or keys.read(store.path)


def place(office: Path, db: Database) -> Path:
    """Where the key file lies that goes with these rows: the one with the name, where they say of none."""
    held = waiting(office)
    return prepared_beside(office) if held is not None and goes_with(db, held) else keys_beside(office)


def goes_with(db: Database, held: KeyFile) -> bool:
    """Whether the rows say of a key file that it is theirs."""
    return settings.read(db).get(SETTING) == sum_of(held)


def say(db: Database, held: KeyFile) -> None:
    """Let the rows say that this is their key file."""
    settings.write(db, {SETTING: sum_of(held)})


def sum_of(held: KeyFile) -> str:
    """The SHA-256 of what a key file says, however it is laid out."""
    from hashlib import sha256  # the start of the program sums nothing

    return sha256(json.dumps(plain(held), sort_keys=True).encode()).hexdigest()


def prepare(store: Store, held: KeyFile) -> None:
    """Write the next key file and let the rows say so, inside a transaction; ``settle`` comes after it.

    The rows come first: from then on no other program writes to the office, nor settles anything.

    Raises:
        Fault: no room, no right to write; or the one in force has no name yet, and cannot get it.
    """
    path = prepared_beside(store.path)
    unnamed = place(store.path, store.db) == path
    say(store.db, held)
    if unnamed:
        give_name(store.path)
    with faults(path), files.unless_finished(path):
        keys.write_to(path, held)
        files.keep_names(path.parent)


def settle(store: Store) -> None:
    """Let the prepared key file have the name, where the rows say so, or else remove it.

    What a disk does not let us do now is left to the next opening: until then the rows go on to say what
    is in force. An office that is only read may be in the hands of another program, which does this itself.
    """
    path = prepared_beside(store.path)
    if store.key is None or store.read_only or store.db.conn.in_transaction or not path.exists():
        return
    with suppress(Fault), faults(path), alone(store.db):
        if place(store.path, store.db) == path:
            give_name(store.path)
        else:
            path.unlink(missing_ok=True)


@contextmanager
def alone(db: Database) -> Iterator[None]:
    """Keep other programs from writing; one whose lock was broken may be in the midst of a change."""
    db.execute("begin immediate")
    try:
        yield
    finally:
        db.execute("rollback")


def give_name(office: Path) -> None:
    """The prepared key file takes the place of the one before."""
    with faults(keys_beside(office)):
        files.name(prepared_beside(office), keys_beside(office))
