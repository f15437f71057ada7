"""An office with something in every table, plain or encrypted, for those who damage it."""

from datetime import datetime
from pathlib import Path

from db import office as files
from desktop.core.access import alone
from desktop.exchange.acts import bundled
from desktop.operations import acts, offices
from desktop.operations.door import Acting, Office, Supplies
from tests.db.samples import begin, hold, own_act
from tests.offices import AKMOLA, ASSEMBLY, COUNCIL, Clerk

KEY = bytes(range(32))
FOUNDED = datetime(2026, 1, 5, 9, 0)


def used(path: Path, key: bytes | None) -> Path:
    """A meeting that was held, one that is open, one that is planned."""
    supplies = Supplies(bundled)

    def furnish(store: files.Store) -> None:
        new = offices.NewOffice(AKMOLA, ASSEMBLY, COUNCIL)
        offices.found(Acting(Office(store, supplies, alone("clerk")), "clerk", FOUNDED), new)

    clerk = Clerk(Office(files.create(path, "clerk", furnish, key), supplies, alone("clerk")))
    clerk.seat(21)
    acts.add_local(clerk.acting, own_act())
    hold(clerk)
    begin(clerk)
    offices.close(clerk.office)
    return path


def flip(path: Path, bit: int) -> None:
    """Turn one bit of a file over."""
    with path.open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ (1 << bit % 8)]))


def overwrite(path: Path, start: int, length: int) -> None:
    """Lose a stretch of a file."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * length)
