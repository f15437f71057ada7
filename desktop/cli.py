"""The command line beside the window: languages, options, exit status; the work is in ``desktop.commands``.

Status 0: done; 1: the answer is no; 2: wrong use or bad input, with one line on standard error.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from desktop.commands import backup, check, demo, offices, rosters, rules
from desktop.commands.terminal import Command, Terminal, WrongUse
from desktop.commands.usage import Parser, speaking, wrong_use
from desktop.core.refusals import Trouble
from desktop.core.texts import LANGUAGES, Say
from desktop.documents.refusals import sentence
from desktop.operations.door import Supplies
from i18n import language_of_system, phrases

COMMANDS: tuple[Command, ...] = (
    *rules.COMMANDS,
    *rosters.COMMANDS,
    *offices.COMMANDS,
    *check.COMMANDS,
    *backup.COMMANDS,
    *demo.COMMANDS,
)
NAMES = frozenset(command.name for command in COMMANDS)


def run(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    supplies: Callable[[], Supplies],
    who: str,
    now: datetime,
    ask: Callable[[str], str] | None = None,
) -> int:
    """Run a command; the exit status. Help, version and mistakes of use leave by SystemExit.

    ``ask`` asks for a password, where somebody sits at the terminal.
    """
    say = phrases(chosen_language(arguments, environment))
    with speaking(say):
        options = read(arguments, say)
    name = f"hattama {options.command}"
    try:
        return int(options.run(options, Terminal(say, phrases, supplies, who, now, environment, ask)))
    except WrongUse as problem:
        sys.stderr.write(wrong_use(name, str(problem), say))
    except Trouble as trouble:
        sys.stderr.write(f"{name}: {sentence(trouble, say)}\n")
    return 2


def read(arguments: Sequence[str], say: Say) -> argparse.Namespace:
    """The options of a command; a first word that is no command was meant as the path of an office."""
    made = parser(say)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in NAMES:
        problem = say("Cli", "there is no such command and no such office file: {text}")
        made.error(problem.format(text=arguments[0]))
    return made.parse_args(arguments)


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """That of ``--lang``, else of HATTAMA_LANG, else of the system, else Russian."""
    following = [*arguments[1:], ""]
    given = [after for option, after in zip(arguments, following, strict=True) if option == "--lang"]
    given += [option.partition("=")[2] for option in arguments if option.startswith("--lang=")]
    wanted = [*given, environment.get("HATTAMA_LANG", ""), language_of_system(), "ru"]
    return next(language for language in wanted if language in LANGUAGES)


def parser(say: Say) -> Parser:
    """The parser of all commands."""
    about = say(
        "Cli", "Meetings of the assemblies: quorum, votes, minutes. Without a command, the window opens."
    )
    main = Parser(say, prog="hattama", description=about)
    main.add_argument("--version", action=Version, nargs=0, help=say("Cli", "version of program and schema"))
    commands = main.add_subparsers(
        dest="command", required=True, metavar=say("Cli", "COMMAND"), title=say("Cli", "commands")
    )
    for command in COMMANDS:
        text = command.about(say)
        added = commands.add_parser(command.name, say=say, help=text, description=text)
        command.options(added, say)
        added.set_defaults(run=command.run)
    return main


class Version(argparse.Action):
    """Prints the versions of the program and of the schema that it writes."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        from desktop.operations.offices import known_schema

        print(f"hattama {version('hattama')}, schema {known_schema()}")
        parser.exit()
