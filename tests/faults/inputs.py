"""Bad inputs to everything that reads what somebody else may have written: understood, or refused in words.

``tests/fuzz`` looks for the smallest such input; here are many, drawn at random, and counted.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.faults.outcome import Outcome
from tests.fuzz.mutations import Wound, four, wounded
from tests.fuzz.readers import READERS, Reader

KINDS = ("over", "over", "in", "out", "twice", "end")


def any_reader(folder: Path, times: int) -> Outcome:
    """Each reader in turn."""
    outcome = Outcome()
    readers = {name: made(folder / name, make) for name, make in READERS.items()}
    names = list(readers)
    for number in range(times):
        name = names[number % len(names)]
        outcome.count(tried(name, readers[name], number))
    outcome.note = ", ".join(names)
    return outcome


def made(folder: Path, make: Callable[[Path], Reader]) -> Reader:
    """A reader with a folder of its own."""
    folder.mkdir()
    return make(folder)


def tried(name: str, reader: Reader, seed: int) -> str | None:
    """What was wrong with the answer to one input."""
    random = Random(seed)
    try:
        reader.read(hurt(random.choice(reader.sound), random))
    except Exception as bug:  # whatever it is, it is what we look for
        return f"{name}, seed {seed}: {type(bug).__name__}: {str(bug)[:200]}"
    return None


def hurt(whole: bytes, random: Random) -> bytes:
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
    return wounded(whole, wounds)
