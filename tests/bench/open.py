"""An encrypted office of 200 MB is opened with every page checked, against SQLCipher alone on the same file.

Signing in adds one Argon2id, whatever the size of the file: the note tells how long that takes.
"""

import os
from pathlib import Path
from statistics import median

from sqlcipher3 import dbapi2

from db import keys, office
from desktop.core.passwords import Secret
from tests.bench.measuring import Measured, by_turns, timed

KEY = bytes(range(32))
BYTES = 200_000_000
ROW = 500
"""Bytes of an entry of the journal, of which a large office has most."""
ROUNDS = 5


def measure(scale: float, folder: Path) -> Measured:
    """Both read the file from the same cache of the system."""
    path = folder / "office.hattama"
    store = office.create(path, key=KEY)
    fill(store, max(1, int(BYTES * scale) // ROW))
    store.close()

    def ours() -> None:
        office.open(path, "clerk", KEY).close()

    def reference() -> None:
        connection = dbapi2.connect(path)
        connection.execute(f"pragma key = \"x'{KEY.hex()}'\"")
        for line in office.CIPHER:
            connection.execute(line)
        assert connection.execute("pragma quick_check").fetchall() == [("ok",)]
        connection.close()

    times = by_turns(ours, reference, ROUNDS)
    return Measured(
        *times, "sqlcipher3, opening and quick_check", 1.3, f"a password by Argon2id: {unlocking():.2f} s"
    )


def fill(store: office.Store, rows: int) -> None:
    """Write rows of the usual length."""
    text = os.urandom(ROW // 2).hex()
    with store.db.atomic():
        store.db.conn.executemany(
            "insert into setting values (?, ?)", ((f"{number:07}", text) for number in range(rows))
        )


def unlocking() -> float:
    """Seconds from a password to the key of the office."""
    held, secret = keys.new_office(), Secret("кеште домбыра тартамын", "aigul")
    held = held._replace(slots=(keys.wrap(held, KEY, secret),))

    def unlock() -> None:
        assert keys.unlock(held, secret)

    return median(timed(unlock) for _ in range(ROUNDS))
