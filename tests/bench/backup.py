"""A backup of an encrypted office of 200 MB, read back and checked, against a copy and its SHA-256."""

import hashlib
import os
import shutil
from datetime import datetime
from pathlib import Path

from db import backups, office
from tests.bench.measuring import Measured, by_turns

KEY = bytes(range(32))
AT = datetime(2026, 11, 22, 15, 4)
BYTES = 200_000_000
PIECE = 1 << 20


def measure(scale: float, folder: Path) -> Measured:
    """Both write to the same disk, and both wait until the bytes are on it."""
    store = office.create(folder / "office.hattama", key=KEY)
    with store.db.atomic():
        for number in range(max(1, int(BYTES * scale) // PIECE)):
            store.db.execute("insert into setting values (?, ?)", [str(number), os.urandom(PIECE // 2).hex()])
    stick = folder / "stick"
    stick.mkdir()

    def ours() -> None:
        backups.remove(backups.make(store, stick, AT))

    def reference() -> None:
        copy = stick / "copy"
        shutil.copyfile(store.path, copy)
        with copy.open("r+b") as file:
            os.fsync(file.fileno())
        with copy.open("rb") as file:
            hashlib.file_digest(file, "sha256").hexdigest()
        copy.unlink()

    times = by_turns(ours, reference, 5)
    store.close()
    return Measured(*times, "a copy on the disk and its SHA-256", 3)
