"""What came of a fault that was tried many times."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")


@dataclass
class Outcome:
    """``lost``: a line for each try after which something was lost, or a harm was not found."""

    tried: int = 0
    lost: list[str] = field(default_factory=list)
    note: str = ""

    def count(self, trouble: str | None) -> None:
        """One try; ``trouble`` says what was wrong after it."""
        self.tried += 1
        if trouble:
            self.lost.append(trouble)


def thinned(places: Sequence[T], times: int) -> Iterator[T]:
    """So many of them at most, evenly spread, the first and the last always among them."""
    if len(places) <= times:
        yield from places
        return
    step = (len(places) - 1) / max(1, times - 1)
    yield from (places[round(number * step)] for number in range(times))
