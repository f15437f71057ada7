"""The start: a command of the command line, else the window."""

import gc
import getpass
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.acts import Act
    from desktop.core.progress import Progress
    from desktop.core.roster_table import RosterTable
    from desktop.operations.door import Supplies

OBJECTS = 20_000
"""That come to be before it is looked which ones nobody needs."""


def main() -> int:
    """Run what the arguments ask for; the exit status."""
    arguments = sys.argv[1:]
    if wants_window(arguments):
        return show_window(Path(arguments[0]) if arguments else None)
    return run_command(arguments)


def wants_window(arguments: Sequence[str]) -> bool:
    """Nothing, or one path to what is there; a bare word is a command even where a file has its name."""
    if not arguments:
        return True
    one, *others = arguments
    return not others and not re.fullmatch("[a-z-]+", one) and os.path.exists(one)


def show_window(path: Path | None, loop: Callable[[], int] | None = None) -> int:
    """The window on that office, on the last one, or on the first-run page; ``loop`` in the place of Qt's.

    What the start makes stays: to look for what can be thrown away after each 700 objects would only slow it.
    """
    gc.set_threshold(OBJECTS)
    from desktop.exchange import regions

    for name in ("calendar", "offices"):  # before Qt, whose hook slows every import after it
        import_module(f"desktop.operations.{name}")
    from desktop.ui.application import run
    from desktop.ui.means import Means

    return run(path, Means(supplies, user(), read_roster, regions.bundled, make_demo), loop=loop)


def run_command(arguments: Sequence[str]) -> int:
    """The command line; whoever reads its output may stop reading."""
    from desktop.cli import run

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        now = datetime.now().replace(microsecond=0)
        ask = getpass.getpass if sys.stdin and sys.stdin.isatty() else None
        status = run(arguments, os.environ, supplies, user(), now, ask)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def make_demo(path: Path) -> None:
    """The demo office in a new file."""
    from desktop.commands.demo import SEED
    from desktop.exchange.demo import scenario
    from desktop.operations.demo import make

    make(path, scenario(SEED), supplies())


def supplies() -> "Supplies":
    """The acts that the program brings, read when an office is opened."""
    from desktop.exchange.passwords import known
    from desktop.exchange.regions import bundled
    from desktop.operations.door import Supplies

    return Supplies(read_acts, known, bundled)


def read_acts() -> "tuple[Act, ...]":
    """The acts, by what is imported only then."""
    from desktop.exchange import acts

    return acts.bundled()


def read_roster(path: Path, encoding: str, separator: str, sheet: str, progress: "Progress") -> "RosterTable":
    """The list in a file, read by what is imported only then."""
    from desktop.exchange.rosters import read_file

    return read_file(path, encoding, separator, sheet, progress)


def user() -> str:
    """Who is at the computer, for the lock and the records; "" where the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""


if __name__ == "__main__":
    sys.exit(main())
