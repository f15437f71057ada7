"""Files that were sound once: bytes changed, cut out, doubled, put in."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn


@st.composite
def mutated(draw: DrawFn, whole: bytes, within: int | None = None) -> bytes:
    """A file with up to eight wounds in its first ``within`` bytes."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, min(len(data), within or len(data))))
        match draw(st.integers(0, 4)):
            case 0:
                data[place : place + 1] = draw(st.binary(max_size=1))
            case 1:
                data[place:place] = draw(st.binary(max_size=40))
            case 2:
                del data[place : place + draw(st.integers(1, 400))]
            case 3:
                data[place:place] = data[place : place + draw(st.integers(1, 100))]
            case 4:
                del data[place:]
    return bytes(data)


@st.composite
def overwritten(draw: DrawFn, whole: bytes, within: int) -> bytes:
    """A file of the same length whose first ``within`` bytes have other values here and there."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, within - 4))
        value = draw(st.one_of(st.integers(0, 9).map(four), st.binary(min_size=1, max_size=4)))
        data[place : place + len(value)] = value
    return bytes(data)


def four(number: int) -> bytes:
    """A small number as SQLite writes one into its header."""
    return number.to_bytes(4, "big")
