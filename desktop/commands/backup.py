"""``backup``: a verified copy of an office; ``restore``: putting one back, what it replaces is kept."""

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.offices import add_office, opened
from desktop.commands.passwords import secret_for
from desktop.commands.terminal import Command, Terminal, add_json, add_language, show
from desktop.core.texts import Say
from desktop.documents import backups as words
from desktop.operations import backups, offices
from desktop.operations.door import Acting


def backup_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``backup``."""
    add_office(parser, say)
    parser.add_argument(
        "folder",
        type=Path,
        metavar=say("Cli", "FOLDER"),
        help=say("Cli", "where the copy goes: a folder or a stick"),
    )
    add_json(parser, say)
    add_language(parser, say)


def backup(options: Any, terminal: Terminal) -> int:
    """Make a backup, and print where it is."""
    with opened(options, terminal) as office:
        made = backups.back_up(Acting(office, office.user.name, terminal.now), options.folder.absolute())
    show({"backup": str(made.path), "size": made.size}, [str(made.path)], options.json)
    return 0


def restore_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``restore``."""
    parser.add_argument(
        "backup", type=Path, metavar=say("Cli", "BACKUP"), help=say("Cli", "the backup to put back")
    )
    add_office(parser, say)
    add_json(parser, say)
    add_language(parser, say)


def restore(options: Any, terminal: Terminal) -> int:
    """Put a backup back, and print what is there now and where lies what it replaced."""
    place, say = Path(options.office).absolute(), terminal.say
    secret = secret_for(options.backup, options, terminal)
    key = offices.key_of(options.backup, secret)
    kept = backups.restore(options.backup, place, terminal.now, key, terminal.who)
    found = backups.describe(place, key)
    lines = [str(place), words.contents(found, say)]
    if kept is not None:
        lines.append(say("Cli", "what was there before: {path}").format(path=kept))
    plain = {"office": str(place), "replaced": kept and str(kept), **words.plain(found)}
    show(plain, lines, options.json)
    return 0


def backup_about(say: Say) -> str:
    """What ``backup`` does."""
    return say("Cli", "Copy an office to a folder or a stick, and read the copy back.")


def restore_about(say: Say) -> str:
    """What ``restore`` does."""
    return say("Cli", "Put a backup in the place of an office, after a copy of what it replaces.")


COMMANDS = (
    Command("backup", backup_about, backup_options, backup),
    Command("restore", restore_about, restore_options, restore),
)
