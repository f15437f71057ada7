"""``python -m tests.bench [NAME ...] [--json] [--scale N]``: a row each, ratios and peak memory."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench.measuring import peak_memory

ROWS = {
    "start": "start to first painted window, 2,000 people, 500 meetings",
    "door": "arrival key to quorum repainted, 1,000 members",
    "vote": "one vote by name, on disk",
    "find": "find as one types, 100,000 people",
    "roster": "import .xlsx, 10,000 rows",
    "minutes": "minutes of 40 pages, both languages",
    "attendance": "attendance list of 1,000",
    "open": "open an encrypted office of 200 MB, with check",
    "backup": "backup of 200 MB, verified",
}


WINDOWS = {"start", "door", "find"}
"""Rows that show a window, which needs a display as people have it."""


def main() -> int:
    """Measure the rows that are asked for, each in a process of its own so that memory is theirs alone."""
    options = parsed()
    if WINDOWS & set(options.names or ROWS) and not has_display():
        print(
            "The rows start, door and find show a window: set DISPLAY (Xvfb will do), "
            "QT_QPA_PLATFORM=offscreen, or name other rows.",
            file=sys.stderr,
        )
        return 2
    if options.alone:
        print(json.dumps(measured(options.names[0], options.scale)))
        return 0
    for name in options.names or ROWS:
        row = in_process(name, options.scale)
        print(json.dumps(row, ensure_ascii=False) if options.json else line(row), flush=True)
    return 0


def has_display() -> bool:
    """Whether a window can come up: on Linux Qt aborts without a display."""
    return sys.platform != "linux" or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def parsed() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", choices=[*ROWS, []], help=", ".join(ROWS))
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--scale", type=float, default=1, metavar="N", help="times the usual amounts")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def in_process(name: str, scale: float) -> dict[str, Any]:
    """A row, measured by another Python."""
    command = [sys.executable, "-m", "tests.bench", name, "--alone", "--scale", str(scale)]
    row: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return row


def measured(name: str, scale: float) -> dict[str, Any]:
    """A row, measured here."""
    with tempfile.TemporaryDirectory() as folder:
        found = import_module(f"tests.bench.{name}").measure(scale, Path(folder))
    memory = found.memory or peak_memory()
    return {"name": name, "row": ROWS[name], **found._asdict(), "memory": memory, "ratio": found.ratio}


def line(row: dict[str, Any]) -> str:
    """A row for people to read."""
    memory = f"{row['memory']:.0f} MB" + (
        f" ({row['reference_memory']:.0f})" if row["reference_memory"] else ""
    )
    other = f"{row['reference'] * 1000:.1f} ms" if row["reference"] else "not measured"
    ratio = f"{row['ratio']:.2f}" if row["ratio"] else "-"
    return (
        f"{row['row']}\n    {row['ours'] * 1000:.1f} ms; {row['against']}: {other}; "
        f"ratio {ratio}, aim {row['aim']}; peak {memory}" + (f"\n    {row['note']}" if row["note"] else "")
    )


if __name__ == "__main__":
    sys.exit(main())
