"""Taking everything that can be read out of a damaged office into a new one."""

from pathlib import Path

from db import salvage as files
from desktop.core.progress import Progress, quiet
from desktop.core.salvaging import Loss, Salvaged

__all__ = ["Loss", "Salvaged", "place_for", "salvage"]


def place_for(damaged: Path) -> Path:
    """Where the new office goes: beside the damaged one, under a name that nothing bears."""
    number, place = 1, damaged.with_name(f"{damaged.stem}.salvaged{damaged.suffix}")
    while place.exists():
        number += 1
        place = damaged.with_name(f"{damaged.stem}.salvaged {number}{damaged.suffix}")
    return place


def salvage(damaged: Path, target: Path, key: bytes | None = None, progress: Progress = quiet) -> Salvaged:
    """Make a new office of what can be read of a damaged one, which stays as it is; same key, same users.

    ``progress`` takes tables done and tables in all; what it raises breaks it off and leaves nothing behind.
    The full check of the new office (``checkup.full``) then says what does not agree any more.

    Raises:
        OfficeExists: something lies at the target.
        DamagedOffice: nothing can be read, or not with this key.
        Fault: the disk fails, or has no room.
    """
    return files.salvage(damaged, target, key, progress)
