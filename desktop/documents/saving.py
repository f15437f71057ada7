"""Writing a finished document, whole or not at all."""

import os
from pathlib import Path

from desktop.core.errnos import fault_of


def save(content: bytes, path: Path) -> None:
    """Put the bytes under a name; what lay there before is replaced only by a whole file.

    Raises:
        Fault: no room, no right to write, no such folder; what lay there before is kept.
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        try:
            with unfinished.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise fault_of(error, str(path)) from error
