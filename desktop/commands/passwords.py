"""The password of an office: from a file, the environment or a prompt, never from the command line."""

import argparse
from pathlib import Path
from typing import Any

from desktop.commands.terminal import Terminal, WrongUse
from desktop.core.passwords import Secret
from desktop.core.refusals import UnreadableFile
from desktop.core.texts import Say
from desktop.operations import offices

VARIABLE = "HATTAMA_PASSWORD"
LONGEST = 4096
"""Bytes of a file that can be that of a password."""


def add_password(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options of every command that opens an office."""
    file_help = say("Cli", "its first line is the password; else {variable} or a prompt")
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar=say("Cli", "FILE"),
        help=file_help.format(variable=VARIABLE),
    )
    user_help = say("Cli", "sign-in name; where it is left out, the password is tried for every user")
    parser.add_argument("--user", metavar=say("Cli", "NAME"), help=user_help)


def secret_for(path: Path, options: Any, terminal: Terminal) -> Secret | None:
    """What opens an office; None for a plain one, which asks for nothing.

    Raises:
        WrongUse: there is no way to learn the password.
        Fault: the office or the file with the password cannot be read.
    """
    if not offices.names_for(path):
        return None
    return Secret(words_for(path, options, terminal), options.user)


def words_for(path: Path, options: Any, terminal: Terminal) -> str:
    """The password, from the first place that has one."""
    if options.password_file is not None:
        return first_line(options.password_file, terminal.say)
    given = terminal.environment.get(VARIABLE)
    if given:
        return given
    if terminal.ask is not None:
        return terminal.ask(terminal.say("Cli", "Password of {path}: ").format(path=path))
    problem = terminal.say("Cli", "the office has a password: give --password-file or set {variable}")
    raise WrongUse(problem.format(variable=VARIABLE))


def first_line(path: Path, say: Say) -> str:
    """The password in a file, without the end of its line."""
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST)
    except OSError as error:
        raise UnreadableFile(str(path)) from error
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        lines = []
    if not lines or not lines[0]:
        raise WrongUse(say("Cli", "there is no password in the first line of {path}").format(path=path))
    return lines[0]
