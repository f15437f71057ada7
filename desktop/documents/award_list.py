"""The register of awards as a sheet: to whom, by whose decision, under which number, when handed over."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.core.awards import Award, Given
from desktop.core.names import full
from desktop.core.texts import Say
from desktop.documents.cells_out import Cell
from desktop.documents.listing import Listing


class Register(NamedTuple):
    """Awards given, each with its award; of one ``year``, or of all (None)."""

    given: Sequence[tuple[Award, Given]]
    year: int | None = None

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        line = say("Awards", "all years")
        if self.year is not None:
            line = say("Awards", "{year}").format(year=self.year)
        names = {award.name.shown(language) for award, _ in self.given}
        if len(names) == 1:
            line = say("Awards", "{award}, {years}").format(award=next(iter(names)), years=line)
        return Listing(
            say("Awards", "Register of awards"),
            line,
            (
                say("Awards", "Award"),
                say("Awards", "Full name"),
                say("Awards", "Number"),
                say("Awards", "Decision of"),
                say("Awards", "Day of the decision"),
                say("Awards", "Handed over on"),
            ),
            (5, 5, 3, 4, 4, 5),
            tuple(row(award, given, say, language) for award, given in self.given),
            say("Awards", "Given in all: {count}.").format(count=len(self.given)),
        )


def row(award: Award, given: Given, say: Say, language: str) -> tuple[Cell, ...]:
    """One award given."""
    name, decision = full(given.name(language)), decision_of(given, say, language)
    return award.name.shown(language), name, given.number, decision, given.paper_day, given.handed


def decision_of(given: Given, say: Say, language: str) -> str:
    """Whose decision gave it, and its number."""
    return ", ".join(filter(None, (given.organ.shown(language), numbered(given.paper, say))))


def numbered(number: str, say: Say) -> str:
    """A number with its sign, where nothing else is written beside it."""
    return say("Awards", "No {number}").format(number=number) if number.isdecimal() else number
