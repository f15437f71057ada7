"""What a list says, however it is printed: a page that shows it need not know how to print."""

from typing import NamedTuple, Protocol

from desktop.core.texts import Say
from desktop.documents.cells_out import Cell


class Listing(NamedTuple):
    """A list in one language. ``shares`` are the widths of its columns on paper, one against another.

    Figures stand at the right.
    """

    title: str
    line: str
    headings: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sums: str = ""
    """What stands below."""


class Listed(Protocol):
    """What can be listed in a language: ``say`` has its words, ``language`` is its sign."""

    def listing(self, say: Say, language: str) -> Listing:
        """The list."""
