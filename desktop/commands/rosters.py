"""``import-roster``: people from a list, by its headings, by a profile that the office keeps, or as asked."""

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.offices import add_office, opened
from desktop.commands.terminal import Command, Terminal, WrongUse, add_json, add_language, show
from desktop.core.heading_rows import headed_by
from desktop.core.profiles import Profile, columns_by, laid_on, plain
from desktop.core.roster_columns import FIELDS, chosen_columns
from desktop.core.roster_table import RosterTable
from desktop.core.rosters import to_rows
from desktop.core.texts import Say
from desktop.documents import imports
from desktop.exchange.rosters import read_file
from desktop.operations import backups, profiles, rosters
from desktop.operations.door import Acting, Office


def import_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``import-roster``."""
    map_help = say("Cli", "what a column is: its heading, letter or number, and a field: {fields}")
    encoding_help = say("Cli", "encoding of a .csv or .txt, such as utf-8 or cp1251; found where left out")
    sheet_help = say("Cli", "sheet of an .xlsx; the first that has names where left out")
    profile_help = say("Cli", "profile that the office keeps; found by the headings where left out")
    add_office(parser, say)
    parser.add_argument("file", metavar=say("Cli", "FILE"), help=say("Cli", "a list: .csv, .txt or .xlsx"))
    parser.add_argument(
        "--map",
        action="extend",
        nargs="+",
        default=[],
        metavar=say("Cli", "COLUMN=FIELD"),
        help=map_help.format(fields=", ".join(FIELDS)),
    )
    parser.add_argument("--encoding", default="", metavar=say("Cli", "ENCODING"), help=encoding_help)
    parser.add_argument("--sheet", default="", metavar=say("Cli", "SHEET"), help=sheet_help)
    parser.add_argument("--profile", default="", metavar=say("Cli", "PROFILE"), help=profile_help)
    parser.add_argument(
        "--dry-run", action="store_true", help=say("Cli", "say what would be done, write nothing")
    )
    add_json(parser, say)
    add_language(parser, say)


def import_roster(options: Any, terminal: Terminal) -> int:
    """Bring people in from a list, and print what became of each row."""
    choices = chosen(options.map, terminal.say)
    table = read(options, terminal.say)
    with opened(options, terminal) as office:
        profile = asked(office, options.profile, terminal.say)
        if profile is None:
            table = headed_by(table, tuple(choices))
            columns = chosen_columns(table.headings, choices)
        else:
            table = by_profile(profile, table, options, terminal.say)
            columns = chosen_columns(table.headings, choices, columns_by(profile, table.headings))
        rows = to_rows(table, columns, terminal.now.date())
        if options.dry_run:
            report = rosters.preview_import(office, rows)
        else:
            acting = Acting(office, office.user.name, terminal.now)
            backups.before_import(acting)
            report = rosters.import_rows(acting, rows, {}, Path(options.file).name)
    show(imports.plain(report), imports.lines(report, terminal.say), options.json)
    return 0


def read(options: Any, say: Say) -> RosterTable:
    """The list as it is found, or as the options say."""
    table = read_file(Path(options.file), options.encoding, sheet=options.sheet)
    if options.sheet and table.sheet != options.sheet:
        problem = say("Cli", "no sheet {name} with rows; there are: {names}")
        raise WrongUse(problem.format(name=options.sheet, names=", ".join(table.sheets) or "–"))
    return table


def asked(office: Office, name: str, say: Say) -> Profile | None:
    """The profile of that name, None where none is asked for."""
    kept = profiles.profiles(office)
    found = next((each for each in kept if plain(each.name) == plain(name)), None)
    if name and found is None:
        problem = say("Cli", "the office keeps no profile {name}; there are: {names}")
        raise WrongUse(problem.format(name=name, names=", ".join(each.name for each in kept) or "–"))
    return found


def by_profile(profile: Profile, table: RosterTable, options: Any, say: Say) -> RosterTable:
    """The list as a profile has it; read again where it was read otherwise than the profile says."""
    found = laid_on(profile, table, asked=True)
    if found is None:
        encoding, sheet = options.encoding or profile.encoding, options.sheet or profile.sheet
        anew = read_file(Path(options.file), encoding, profile.separator, sheet)
        found = laid_on(profile, anew, asked=True)
    if found is None:
        problem = say("Cli", "the list lacks headings of the profile {name}: {headings}")
        wanted = ", ".join(heading for heading, _ in profile.columns)
        raise WrongUse(problem.format(name=profile.name, headings=wanted))
    return found


def chosen(pairs: list[str], say: Say) -> dict[str, str]:
    """Column and field of each ``--map``."""
    for pair in pairs:
        if "=" not in pair:
            raise WrongUse(say("Cli", "write --map as COLUMN=FIELD: {text}").format(text=pair))
    return {column: field for column, _, field in (pair.rpartition("=") for pair in pairs)}


def import_about(say: Say) -> str:
    """What ``import-roster`` does."""
    return say("Cli", "Bring people in from a list.")


COMMANDS = (Command("import-roster", import_about, import_options, import_roster),)
