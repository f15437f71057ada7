"""The command line's own words in the reader's language: argparse speaks English unless it is told otherwise.

argparse looks each of its texts up under the name ``_``, meant for gettext; ``speaking`` answers there.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from desktop.core.texts import Say


@contextmanager
def speaking(say: Say) -> Iterator[None]:
    """Let argparse speak that language within the block; what it says to programmers stays English."""
    names = vars(argparse)
    english: Callable[[str], str] = names["_"]
    known = words(say)
    names["_"] = lambda text: known.get(text) or english(text)
    try:
        yield
    finally:
        names["_"] = english


def words(say: Say) -> dict[str, str]:
    """Each text of argparse that a user can meet."""
    return {
        "usage: ": say("Usage", "usage: "),
        "options": say("Usage", "options"),
        "positional arguments": say("Usage", "positional arguments"),
        "show this help message and exit": say("Usage", "show this help message and exit"),
        "argument %(argument_name)s: %(message)s": say("Usage", "argument %(argument_name)s: %(message)s"),
        "the following arguments are required: %s": say("Usage", "the following arguments are required: %s"),
        "unrecognized arguments: %s": say("Usage", "unrecognized arguments: %s"),
        "expected one argument": say("Usage", "expected one argument"),
        "expected at least one argument": say("Usage", "expected at least one argument"),
        "ignored explicit argument %r": say("Usage", "ignored explicit argument %r"),
        "invalid choice: %(value)r (choose from %(choices)s)": say(
            "Usage", "invalid choice: %(value)r (choose from %(choices)s)"
        ),
    }


class Parser(argparse.ArgumentParser):
    """A parser that tells a mistake in one line, with where help is; made and used within ``speaking``."""

    def __init__(self, say: Say, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)
        self.say = say

    def error(self, message: str) -> NoReturn:
        """One line on standard error and status 2."""
        self.exit(2, wrong_use(self.prog, message, self.say))


def wrong_use(command: str, problem: str, say: Say) -> str:
    """The line that says what is wrong and what to do."""
    line = say("Usage", "{command}: {problem}. Help: {command} --help")
    return line.format(command=command, problem=" ".join(problem.split()).rstrip(".")) + "\n"
