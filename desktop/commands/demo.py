"""``demo``: makes an office of an invented region with a life of several years."""

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.terminal import Command, Terminal, WrongUse, add_language, number_of
from desktop.core.texts import Say

SEED = 1
PEOPLE, MEETINGS = 60, 12


def demo_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``demo``."""
    whole = number_of(say)
    number = say("Cli", "N")
    parser.add_argument("file", type=Path, metavar=say("Cli", "FILE"), help=say("Cli", "where to write"))
    parser.add_argument(
        "--seed", type=whole, default=SEED, metavar=number, help=say("Cli", "same number, same office")
    )
    parser.add_argument(
        "--people", type=whole, default=PEOPLE, metavar=number, help=say("Cli", "members of the assembly")
    )
    parser.add_argument(
        "--meetings", type=whole, default=MEETINGS, metavar=number, help=say("Cli", "how many meetings")
    )
    add_language(parser, say)


def demo(options: Any, terminal: Terminal) -> int:
    """Make the office, and print where it is."""
    from desktop.exchange.demo import LEAST_PEOPLE, scenario
    from desktop.operations.demo import make

    if options.people < LEAST_PEOPLE or options.meetings < 1:
        problem = terminal.say("Cli", "a demo office has at least {people} members and one meeting")
        raise WrongUse(problem.format(people=LEAST_PEOPLE))
    make(options.file, scenario(options.seed, options.people, options.meetings), terminal.supplies())
    print(options.file.resolve())
    return 0


def demo_about(say: Say) -> str:
    """What ``demo`` does."""
    return say("Cli", "Make an office of an invented region, with people and meetings of three years.")


COMMANDS = (Command("demo", demo_about, demo_options, demo),)
