"""Commands on an office file: ``meetings``, ``minutes``."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.commands.passwords import add_password, secret_for
from desktop.commands.terminal import (
    Command,
    Terminal,
    WrongUse,
    add_json,
    add_language,
    number_of,
    show,
)
from desktop.core.refusals import TemporaryPassword
from desktop.core.texts import Say
from desktop.documents import registers
from desktop.operations import meetings as meeting_operations
from desktop.operations import minutes as minutes_operations
from desktop.operations import offices, papers
from desktop.operations.door import Acting, Office

LAYOUTS = ("kk", "ru", "kk,ru")


@contextmanager
def opened(options: Any, terminal: Terminal) -> Iterator[Office]:
    """The office that the options name, held while the command runs."""
    path = Path(options.office)
    secret = secret_for(path, options, terminal)
    office = offices.open_office(path, terminal.supplies(), terminal.who, secret)
    try:
        if office.user.must_change:
            raise TemporaryPassword()
        yield office
    finally:
        offices.close(office)


def add_office(parser: argparse.ArgumentParser, say: Say) -> None:
    """Which office file."""
    parser.add_argument("office", metavar=say("Cli", "OFFICE"), help=say("Cli", "the office file"))
    add_password(parser, say)


def meetings_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``meetings``."""
    add_office(parser, say)
    add_json(parser, say)
    add_language(parser, say)


def meetings(options: Any, terminal: Terminal) -> int:
    """Print the meetings, the newest first."""
    with opened(options, terminal) as office:
        held = meeting_operations.meetings(office)
    show(registers.plain(held, terminal.say), registers.lines(held, terminal.say), options.json)
    return 0


def minutes_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of ``minutes``; ``--lang`` is that of the paper."""
    lang_help = say("Cli", "language of the paper; both where it is left out")
    add_office(parser, say)
    parser.add_argument(
        "meeting", type=number_of(say), metavar=say("Cli", "MEETING"), help=say("Cli", "its id, see meetings")
    )
    parser.add_argument("--lang", choices=LAYOUTS, default="kk,ru", metavar="|".join(LAYOUTS), help=lang_help)
    parser.add_argument(
        "--out", type=Path, required=True, metavar=say("Cli", "FILE.pdf"), help=say("Cli", "where to write")
    )


def minutes(options: Any, terminal: Terminal) -> int:
    """Write the minutes of a meeting, and print where they are."""
    from desktop.documents.minutes import build
    from desktop.documents.saving import save

    if options.out.suffix.lower() != ".pdf":
        raise WrongUse(terminal.say("Cli", "minutes are written as .pdf: {path}").format(path=options.out))
    with opened(options, terminal) as office:
        record = minutes_operations.assemble(office, options.meeting)
        save(build(record, options.lang.split(","), terminal.phrases), options.out)
        if not office.store.read_only:
            acting = Acting(office, office.user.name, terminal.now)
            papers.exported(acting, "minutes", options.out.name, options.meeting)
    print(options.out.resolve())
    return 0


def meetings_about(say: Say) -> str:
    """What ``meetings`` does."""
    return say("Cli", "List the meetings of an office.")


def minutes_about(say: Say) -> str:
    """What ``minutes`` does."""
    return say("Cli", "Write the minutes of a meeting as a PDF.")


COMMANDS = (
    Command("meetings", meetings_about, meetings_options, meetings),
    Command("minutes", minutes_about, minutes_options, minutes),
)
