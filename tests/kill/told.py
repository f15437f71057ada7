"""What a driven program tells its parent before it dies: one JSON array a line, as soon as it is so."""

import json
import os
import time
from typing import Any

OUT = 1
"""The pipe to the parent: standard output, without a buffer that would die with the process."""


def tell(kind: str, *facts: Any) -> None:
    """Write one line at once."""
    os.write(OUT, json.dumps([kind, *facts]).encode() + b"\n")


def now() -> float:
    """Seconds of the clock that never goes back; both processes read the same one."""
    return time.monotonic()


def lines(content: bytes) -> list[list[Any]]:
    """What was told in whole lines."""
    return [json.loads(line) for line in content.split(b"\n") if line]
