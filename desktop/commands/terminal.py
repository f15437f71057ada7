"""What every command is made of: where it runs, the options they share, how a mistake is told."""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop.core.texts import LANGUAGES, Say
from desktop.operations.door import Supplies


class WrongUse(Exception):
    """What was asked for cannot be; the text is a sentence in the reader's language."""


@dataclass(frozen=True)
class Terminal:
    """Where a command runs: the language it speaks, who runs it, and when."""

    say: Say
    phrases: Callable[[str], Say]
    """The texts of any language, for papers that have a language of their own."""
    supplies: Callable[[], Supplies]
    who: str
    now: datetime
    environment: Mapping[str, str]
    ask: Callable[[str], str] | None = None
    """Asks for a password without showing it; None where nobody sits there."""


class Command(NamedTuple):
    """A command: its name, what it does in a sentence, its options, and the function that runs it."""

    name: str
    about: Callable[[Say], str]
    options: Callable[[argparse.ArgumentParser, Say], None]
    run: Callable[[Any, Terminal], int]


def add_json(parser: argparse.ArgumentParser, say: Say) -> None:
    """JSON instead of a table."""
    parser.add_argument("--json", action="store_true", help=say("Cli", "JSON instead of a table"))


def add_language(parser: argparse.ArgumentParser, say: Say) -> None:
    """The language of the answer; ``desktop.cli`` looks at it before anything is said."""
    parser.add_argument("--lang", choices=LANGUAGES, help=say("Cli", "language of the answer"))


def show(plain: Any, lines: Iterable[str], as_json: bool) -> None:
    """Print one of the two."""
    print(json.dumps(plain, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def day_of(say: Say) -> Callable[[str], date]:
    """Reads 2026-11-22 and 22.11.2026."""

    def read(text: str) -> date:
        for pattern in ("%Y-%m-%d", "%d.%m.%Y"):
            try:
                return datetime.strptime(text, pattern).date()
            except ValueError:
                continue
        problem = say("Cli", "not a day, write it as 2026-11-22: {text}")
        raise argparse.ArgumentTypeError(problem.format(text=text))

    return read


def number_of(say: Say) -> Callable[[str], int]:
    """Reads a whole number in plain figures."""

    def read(text: str) -> int:
        figures = text.removeprefix("-")
        if not (figures.isascii() and figures.isdigit() and len(figures) <= 9):
            problem = say("Cli", "not a whole number: {text}")
            raise argparse.ArgumentTypeError(problem.format(text=text))
        return int(text)

    return read
