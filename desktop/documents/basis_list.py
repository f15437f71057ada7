"""The register of papers that start a change, as a sheet."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.core.basis import BasisPaper
from desktop.core.names import full
from desktop.core.people import Person
from desktop.core.texts import Say, Text
from desktop.documents.cells_out import Cell
from desktop.documents.languages import day_words
from desktop.documents.listing import Listing
from desktop.documents.mandate_words import changes, paper_kinds


class Line(NamedTuple):
    """A paper, whom it concerns, and in which body it changed a membership."""

    paper: BasisPaper
    person: Person | None
    body: Text


class BasisList(NamedTuple):
    """The register on a day, in the order of the window."""

    on: date
    found: Sequence[Line]

    def listing(self, say: Say, language: str) -> Listing:
        """The list in a language."""
        return Listing(
            say("Basis", "Register of papers that start a change"),
            say("Basis", "On {day}").format(day=day_words(self.on, say)),
            (
                say("Basis", "Date"),
                say("Basis", "Paper"),
                say("Basis", "From, subject"),
                say("Basis", "Person"),
                say("Basis", "What it changed"),
            ),
            (8, 11, 13, 9, 10),
            tuple(row(line, say, language) for line in self.found),
            say("Basis", "Papers: {count}.").format(count=len(self.found)),
        )


def row(line: Line, say: Say, language: str) -> tuple[Cell, ...]:
    """One paper."""
    paper = line.paper
    return (
        paper.day,
        joined(paper_kinds(say)[paper.kind], number_of(paper, say)),
        joined(paper.organ.shown(language), paper.subject.shown(language)),
        full(line.person.name(language)) if line.person else "",
        joined(changes(say)[paper.change], line.body.shown(language)),
    )


def number_of(paper: BasisPaper, say: Say) -> str:
    """The number with its sign, where there is one."""
    return say("Basis", "No {number}").format(number=paper.number) if paper.number else ""


def joined(*texts: str) -> str:
    """Those that are there."""
    return ", ".join(filter(None, texts))
