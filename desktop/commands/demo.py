"""``demo``: makes an office of an invented region with a life of several years."""

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.passwords import add_password, first_line
from desktop.commands.terminal import Command, Terminal, WrongUse, add_language, number_of
from desktop.core.passwords import Protection, sign_in_name
from desktop.core.texts import Say

SEED = 1
PEOPLE, MEETINGS = 60, 12
USER = "admin"


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
    add_password(parser, say)
    add_language(parser, say)


def demo(options: Any, terminal: Terminal) -> int:
    """Make the office, and print where it is."""
    from desktop.exchange.demo import LEAST_PEOPLE, scenario
    from desktop.operations.demo import make

    if options.people < LEAST_PEOPLE or options.meetings < 1:
        problem = terminal.say("Cli", "a demo office has at least {people} members and one meeting")
        raise WrongUse(problem.format(people=LEAST_PEOPLE))
    protection = protection_for(options, terminal)
    played = scenario(options.seed, options.people, options.meetings)
    make(options.file, played, terminal.supplies(), protection)
    print(options.file.resolve())
    if protection is not None:
        said = terminal.say("Cli", "sign-in name: {name}; recovery key: {key}")
        print(said.format(name=protection.name, key=protection.recovery))
    return 0


def protection_for(options: Any, terminal: Terminal) -> Protection | None:
    """What encrypts the office: a password from a file alone, so that nobody is surprised by one."""
    if options.password_file is None:
        return None
    from desktop.operations.encryption import new_recovery_key

    name = options.user or sign_in_name(terminal.who) or USER
    return Protection(name, "", first_line(options.password_file, terminal.say), new_recovery_key())


def demo_about(say: Say) -> str:
    """What ``demo`` does."""
    return say("Cli", "Make an office of an invented region, with people and meetings of three years.")


COMMANDS = (Command("demo", demo_about, demo_options, demo),)
