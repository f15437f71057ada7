"""Bits that flipped and ends that are missing: each is found when the office is opened."""

from pathlib import Path
from random import Random

from desktop.core.refusals import DamagedOffice, Fault, NotAnOffice
from desktop.operations import offices
from tests.faults import rooms
from tests.faults.outcome import Outcome, thinned


def bits(folder: Path, times: int) -> Outcome:
    """One bit at a time, anywhere in an encrypted office; put right again, it opens as before."""
    path = folder / "office.hattama"
    rooms.resting(path)
    whole, random, outcome = path.read_bytes(), Random(times), Outcome()
    for _ in range(times):
        place = random.randrange(8 * len(whole))
        flip(path, place)
        outcome.count(unseen(path, f"bit {place % 8} of byte {place // 8}"))
        flip(path, place)
    outcome.count(None if path.read_bytes() == whole else "an opening changed the file")
    outcome.count(rooms.trouble_at(path))
    return outcome


def flip(path: Path, place: int) -> None:
    """Turn one bit over."""
    with path.open("r+b") as file:
        file.seek(place // 8)
        (byte,) = file.read(1)
        file.seek(place // 8)
        file.write(bytes([byte ^ (1 << place % 8)]))


def unseen(path: Path, harm: str, key: bytes | None = rooms.KEY) -> str | None:
    """The harm, when an office opens in spite of it; it must be named as what it is, too."""
    try:
        offices.close(rooms.opened(path, key))
    except (DamagedOffice, NotAnOffice):
        return None
    except Fault as fault:
        return f"{harm}: told as {type(fault).__name__}"
    return f"{harm}: not found"


def cuts(folder: Path, times: int) -> Outcome:
    """A file that ends too early, encrypted and plain: at each page, beside each page, and anywhere."""
    outcome = Outcome()
    for name, key, page in (("encrypted", rooms.KEY, 8192), ("plain", None, 4096)):
        path = folder / f"{name}.hattama"
        rooms.resting(path, key)
        whole, random = path.read_bytes(), Random(times)
        borders = [at + by for at in range(0, len(whole), page) for by in (-1, 0, 1)]
        anywhere = [random.randrange(len(whole)) for _ in range(times)]
        lengths = sorted({length for length in (*borders, *anywhere, 15, 16, 100) if length >= 0})
        for length in thinned(lengths, times // 2):
            path.write_bytes(whole[:length])
            outcome.count(unseen(path, f"{name}, {length} bytes of {len(whole)}", key))
            outcome.count(None if path.read_bytes() == whole[:length] else f"{name}: an opening changed it")
    return outcome
