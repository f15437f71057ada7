"""The log of mistakes: which error, and where in the code. No message and no value, which may hold names."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths

LARGEST = 200_000
"""Bytes of a log, after which the next one is begun."""
KEPT = 5
"""Logs: the one that is written and those before it."""

ROOT = Path(__file__).parents[2]
"""What is cut off the places in the code: it may hold the name of a user."""


def default_log() -> Path:
    """The log of this user on this PC."""
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "hattama" / "hattama.log"


def told(error: BaseException, trace: TracebackType | None) -> str:
    """The kind of an error and where it came from, and of those that it came after."""
    return "\n".join(_lines(error, trace, set()))


def _lines(error: BaseException, trace: TracebackType | None, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, before.__traceback__, seen)
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "errno", None)
    yield type(error).__name__ if code is None else f"{type(error).__name__} {code}"
    while trace is not None:
        held = trace.tb_frame.f_code
        yield f"  {place(held.co_filename)}:{trace.tb_lineno} {held.co_name}"
        trace = trace.tb_next


def place(name: str) -> str:
    """A file of the program by its path in the program, any other one by its last two parts."""
    path = Path(name)
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        return path.relative_to(ROOT).as_posix()
    return "/".join(path.parts[-2:])


def write(log: Path, text: str) -> None:
    """Add to the log; where that is not possible, standard error has it."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size + len(text.encode()) > LARGEST:
            turn(log)
        with log.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        sys.stderr.write(text)


def turn(log: Path) -> None:
    """Begin a new log: the one before is number 1, and the oldest goes."""
    for number in range(KEPT - 1, 0, -1):
        older = numbered(log, number - 1)
        if older.exists():
            older.replace(numbered(log, number))


def numbered(log: Path, number: int) -> Path:
    """The log itself for 0, then «hattama.1.log» and so on."""
    return log.with_name(f"{log.stem}.{number}{log.suffix}") if number else log
