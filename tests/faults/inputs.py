"""Bad inputs to everything that reads what somebody else may have written: understood, or refused in words.

``tests/fuzz`` looks for the smallest such input; here are many, drawn at random, and counted.
"""

import io
import os
from collections.abc import Callable
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from random import Random

import resources
from db import key_file, keys
from db.files import keys_beside
from desktop.__main__ import run_command
from desktop.cli import COMMANDS
from desktop.core.passwords import Secret
from desktop.core.refusals import DamagedKeys
from tests.faults import rooms
from tests.faults.outcome import Outcome
from tests.fuzz import test_acts, test_command_line, test_offices, test_rosters, test_settings
from tests.fuzz.mutations import Wound, four, wounded
from tests.offices import new_office

KINDS = ("over", "over", "in", "out", "twice", "end")
Reader = Callable[[Random], None]
"""Gives an input to one of the readers; what it raises is a bug."""


def any_reader(folder: Path, times: int) -> Outcome:
    """Each reader in turn."""
    outcome = Outcome()
    readers = readers_in(folder)
    names = list(readers)
    for number in range(times):
        name = names[number % len(names)]
        outcome.count(tried(name, readers[name], number))
    outcome.note = ", ".join(names)
    return outcome


def tried(name: str, reader: Reader, seed: int) -> str | None:
    """What was wrong with the answer to one input."""
    try:
        reader(Random(seed))
    except Exception as bug:  # whatever it is, it is what we look for
        return f"{name}, seed {seed}: {type(bug).__name__}: {str(bug)[:200]}"
    return None


def hurt(whole: bytes, random: Random, within: int | None = None) -> bytes:
    """A sound file with some wounds, one time in eight any bytes at all."""
    if random.random() < 0.125:
        return random.randbytes(random.randrange(2_000))
    wounds = [
        Wound(
            random.choice(KINDS),
            random.random(),
            random.randrange(1, 400),
            random.choice((four(random.randrange(10)), random.randbytes(random.randrange(1, 40)))),
        )
        for _ in range(random.randrange(1, 9))
    ]
    return wounded(whole, wounds, within)


def readers_in(folder: Path) -> dict[str, Reader]:
    """All of them by name, with the sound files that they begin with."""
    rooms.resting(folder / "plain.hattama", None)
    rooms.resting(folder / "encrypted.hattama")
    return {
        "headers": Offices(folder, test_offices.HEADER).read,
        "offices": Offices(folder, None).read,
        "key files": Keys(folder).read,
        "lists": read_list,
        "settings": read_settings,
        "acts": read_act,
        "command lines": CommandLine(folder / "shell").read,
    }


class Offices:
    """Office files, plain and encrypted; ``within`` are the bytes that are hurt."""

    def __init__(self, folder: Path, within: int | None) -> None:
        self._sound = [(folder / f"{name}.hattama").read_bytes() for name in ("plain", "encrypted")]
        self._within = within
        self._place = folder / f"offices-{within}"
        self._place.mkdir()

    def read(self, random: Random) -> None:
        """One."""
        test_offices.look(self._place, hurt(random.choice(self._sound), random, self._within))


class Keys:
    """Key files: what was read opens the key, or nothing."""

    def __init__(self, folder: Path) -> None:
        held = keys.new_office()
        slot = keys.wrap(held, rooms.KEY, Secret("words of three", "boris"), cost=key_file.CHEAPEST)
        self._office = folder / "guarded.hattama"
        keys.write(self._office, held._replace(slots=(slot,)))
        self._sound = keys_beside(self._office).read_bytes()

    def read(self, random: Random) -> None:
        """One."""
        keys_beside(self._office).write_bytes(hurt(self._sound, random))
        try:
            held = keys.read(self._office)
        except DamagedKeys:
            return
        assert held is not None
        if all(slot.cost == key_file.CHEAPEST for slot in held.slots):
            found = keys.unlock(held, Secret("words of three", "boris"))
            assert found is None or found.key == rooms.KEY


def read_list(random: Random) -> None:
    """A list of people."""
    path = random.choice(test_rosters.SOUND)
    test_rosters.look(hurt(path.read_bytes(), random), path.name)


def read_settings(random: Random) -> None:
    """The file in which a PC keeps its settings."""
    test_settings.look(hurt(test_settings.SOUND, random))


def read_act(random: Random) -> None:
    """An act."""
    name = random.choice(resources.names("acts"))
    text = hurt(resources.text(f"acts/{name}").encode(), random)
    test_acts.look(text.decode("utf-8", "replace"))


class CommandLine:
    """Arguments in any order, of which some mean something."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        office = new_office(folder / "office.hattama")
        office.store.close()
        self._folder = folder
        self._places = {
            "OFFICE": str(folder / "office.hattama"),
            "LIST": str(test_rosters.FOLDER / "council.csv"),
            "NOTHING": str(folder / "nothing.hattama"),
            "FOLDER": str(folder),
            "DAMAGED": str(folder.parent / "guarded.hattama.keys"),
            "paper.pdf": str(folder / "paper.pdf"),
        }

    def read(self, random: Random) -> None:
        """One."""
        words = random.choices(test_command_line.WORDS, k=random.randrange(1, 9))
        if random.random() < 0.7:
            words[0] = random.choice(COMMANDS).name
        arguments = [self._places.get(word, word) for word in words]
        if any(test_command_line.leads_away(word, str(self._folder)) for word in words):
            return
        said = io.BytesIO()
        stream = io.TextIOWrapper(said, "utf-8")
        with chdir(self._folder), redirect_stdout(stream), redirect_stderr(stream):
            try:
                status = run_command(arguments)
            except SystemExit as left:
                status = int(left.code or 0)
        stream.flush()
        told = said.getvalue()
        assert status in (0, 1, 2), f"status {status}: {arguments}"
        assert b"Traceback" not in told, arguments
        assert status != 2 or told.strip(), arguments
        assert os.path.exists(self._places["OFFICE"])
