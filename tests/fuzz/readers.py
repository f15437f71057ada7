"""Every reader of what somebody else may have written, as a function of bytes: what it raises is a bug.

Each calls the check that the tests with Hypothesis make. ``python -m tests.fuzz`` lets atheris look for bytes
that lead where none has led before, ``python -m tests.faults inputs`` draws wounds at random.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import NamedTuple

import resources
from db import migrations
from db.office import connect
from desktop.cli import COMMANDS
from tests.faults import rooms
from tests.fuzz import (
    test_acts,
    test_command_line,
    test_key_slots,
    test_offices,
    test_rosters,
    test_settings,
)
from tests.guarded import cheap_slots

Read = Callable[[bytes], None]


class Reader(NamedTuple):
    """``read`` takes any bytes; ``sound`` are some that mean something, to begin with."""

    read: Read
    sound: Sequence[bytes]


def office_header(folder: Path) -> Reader:
    """The first bytes of an office, after a byte that says whether it is a plain or an encrypted one.

    It has one table: what comes behind the header is not looked for here.
    """
    whole = [of_one_table(folder / "sound.hattama", key) for key in (None, rooms.KEY)]

    def read(data: bytes) -> None:
        kind, header = data[:1] or b"\0", data[1 : 1 + test_offices.HEADER]
        test_offices.look(folder, header + whole[kind[0] % 2][len(header) :])

    return Reader(read, [bytes([kind]) + each[: test_offices.HEADER] for kind, each in enumerate(whole)])


def of_one_table(path: Path, key: bytes | None) -> bytes:
    """A file with the header of an office."""
    with closing(connect(path, key)) as db:
        migrations.run(db, "create table setting(name text primary key, value text) strict;")
        db.execute(f"pragma application_id = {migrations.APPLICATION_ID}")
        db.execute(f"pragma user_version = {migrations.SCHEMA}")
    content = path.read_bytes()
    path.unlink()
    return content


def office(folder: Path) -> Reader:
    """A whole office."""

    def read(data: bytes) -> None:
        test_offices.look(folder, data)

    return Reader(read, offices_in(folder))


def offices_in(folder: Path) -> list[bytes]:
    """A plain office and an encrypted one, of which nothing stays in the folder."""
    whole = []
    for key in (None, rooms.KEY):
        path = rooms.new(folder / "sound.hattama", key).store
        path.close()
        whole.append(path.path.read_bytes())
        path.path.unlink()
    return whole


def key_slots(folder: Path) -> Reader:
    """A key file; its slots open at once here, so that all that open are tried."""

    def read(data: bytes) -> None:
        with cheap_slots():
            found = test_key_slots.look(folder / "office.hattama", data)
            if found is not None:
                test_key_slots.open_by_all(found)

    with cheap_slots():
        return Reader(read, [test_key_slots.content(test_key_slots.made())])


def roster(_: Path) -> Reader:
    """A list of people; its first byte says what the file is called."""
    names = (*(path.name for path in test_rosters.SOUND), "list", "list.txt", "list.xlsm")

    def read(data: bytes) -> None:
        test_rosters.look(data[1:], names[(data or b"\0")[0] % len(names)])

    return Reader(read, [bytes([n]) + path.read_bytes() for n, path in enumerate(test_rosters.SOUND)])


def settings(_: Path) -> Reader:
    """The file in which a PC keeps its settings."""
    return Reader(test_settings.look, [test_settings.SOUND])


def command_line(folder: Path) -> Reader:
    """Arguments, each on a line of its own."""
    shell, words = test_command_line.Shell(folder), test_command_line.WORDS

    def read(data: bytes) -> None:
        shell.look([line.decode("utf-8", "surrogateescape") for line in data.split(b"\n")])

    random = Random(0)
    lines = [line.split() for line in test_command_line.SOUND]
    lines += [[command.name, *random.choices(words, k=random.randrange(8))] for command in COMMANDS * 20]
    return Reader(read, ["\n".join(line).encode("utf-8", "surrogateescape") for line in lines])


def act(_: Path) -> Reader:
    """An act as data."""

    def read(data: bytes) -> None:
        test_acts.look(data.decode("utf-8", "replace"))

    return Reader(read, [resources.text(f"acts/{name}").encode() for name in resources.names("acts")])


READERS: Mapping[str, Callable[[Path], Reader]] = {
    "office-header": office_header,
    "office": office,
    "key-slots": key_slots,
    "roster": roster,
    "settings": settings,
    "command-line": command_line,
    "act": act,
}
"""By name; each is made with an empty folder of its own."""
