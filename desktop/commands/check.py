"""``check``: is an office whole, and does it agree with itself?"""

import argparse
from typing import Any

from desktop.commands.offices import add_office, opened
from desktop.commands.terminal import Command, Terminal, add_json, add_language, show
from desktop.core.refusals import DamagedOffice
from desktop.core.texts import Say
from desktop.documents import findings as words
from desktop.operations import checkup
from desktop.operations.checkup import Finding


def check_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``check``."""
    add_office(parser, say)
    add_json(parser, say)
    add_language(parser, say)


def check(options: Any, terminal: Terminal) -> int:
    """Print what is wrong; status 1 where something is."""
    try:
        with opened(options, terminal) as office:
            found = checkup.full(office)
    except DamagedOffice as damage:
        found = [Finding("structure", detail=damage.path)]
    show(words.plain(found, terminal.say), words.lines(found, terminal.say), options.json)
    return 1 if found else 0


def check_about(say: Say) -> str:
    """What ``check`` does."""
    return say("Cli", "Check pages, references, votes and journal of an office.")


COMMANDS = (Command("check", check_about, check_options, check),)
