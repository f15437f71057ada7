"""How far a long piece of work is, told to whoever waits for it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], object]
"""Takes what is done, and what there is in all; what it raises breaks the work off
and leaves nothing behind."""


class Stopped(Exception):
    """Whoever waited does not want to any longer; the work leaves nothing behind."""


SLICE = 64
"""Items between two words on how far it is: a few milliseconds of work."""


def quiet(done: int, total: int) -> None:
    """For whom nobody waits."""


def each(items: Sequence[T], progress: Progress) -> Iterator[T]:
    """The items one after another, telling now and then how many of them are done."""
    return counted(items, len(items), progress)


def counted(items: Iterable[T], total: int, progress: Progress) -> Iterator[T]:
    """``each`` of items that come one by one, so many in all."""
    for place, item in enumerate(items):
        if place % SLICE == 0:
            progress(place, total)
        yield item


def share(progress: Progress, first: int, last: int) -> Progress:
    """For one part of a work: the whole of it goes from ``first`` to ``last`` of a hundred."""

    def tell(done: int, total: int) -> None:
        progress(first * total + (last - first) * done, 100 * total)

    return tell
