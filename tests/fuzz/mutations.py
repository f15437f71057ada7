"""Files that were sound once: bytes changed, cut out, doubled, put in."""

from collections.abc import Sequence
from typing import NamedTuple

from hypothesis import strategies as st


class Wound(NamedTuple):
    """``place`` is a part of the file's length, ``size`` how many bytes it takes."""

    kind: str
    place: float
    size: int
    value: bytes


def four(number: int) -> bytes:
    """A small number as SQLite writes one into its header."""
    return number.to_bytes(4, "big")


PLACES = st.floats(0, 1)
VALUES = st.one_of(st.integers(0, 9).map(four), st.binary(min_size=1, max_size=40))
WOUNDS = st.lists(
    st.builds(
        Wound, st.sampled_from(("over", "in", "out", "twice", "end")), PLACES, st.integers(1, 400), VALUES
    ),
    min_size=1,
    max_size=8,
)
OVERWRITTEN = st.lists(st.builds(Wound, st.just("over"), PLACES, st.just(1), VALUES), min_size=1, max_size=6)


def wounded(whole: bytes, wounds: Sequence[Wound], within: int | None = None) -> bytes:
    """The file with these wounds in its first ``within`` bytes."""
    data = bytearray(whole)
    for kind, part, size, value in wounds:
        place = int(part * min(len(data), within or len(data)))
        match kind:
            case "over":
                data[place : place + len(value)] = value
            case "in":
                data[place:place] = value
            case "out":
                del data[place : place + size]
            case "twice":
                data[place:place] = data[place : place + size]
            case "end":
                del data[place:]
    return bytes(data)
