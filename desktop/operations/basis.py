"""The register of papers that start a change in a body: requests, decisions, submissions."""

from typing import NamedTuple

from db import basis as rows
from db import mandates as mandate_rows
from db import people as person_rows
from desktop.core.basis import CHANGES, KINDS, BasisPaper
from desktop.core.names import tidy
from desktop.core.people import Person
from desktop.core.refusals import PaperBare
from desktop.core.texts import Text
from desktop.operations.checks import held, likely_paper
from desktop.operations.door import Acting, Office, change


class Entry(NamedTuple):
    """A paper of the register with the person it concerns, and the body of the mandate that it changed."""

    paper: BasisPaper
    person: Person | None
    body: int | None


def papers(office: Office) -> list[Entry]:
    """The register, the newest paper first."""
    return [entry(office, paper) for paper in rows.all_of(office.db)]


def papers_of(office: Office, mandate_id: int) -> list[BasisPaper]:
    """The papers that changed one mandate, the newest first."""
    return rows.of_mandate(office.db, mandate_id)


def entry(office: Office, paper: BasisPaper) -> Entry:
    """A paper with what it concerns; who holds the mandate is the person, where none is named."""
    mandate = mandate_rows.mandate(office.db, paper.mandate) if paper.mandate else None
    person = paper.person or (mandate.person_id if mandate else None)
    found = person_rows.get(office.db, person) if person else None
    return Entry(paper, found, mandate.body_id if mandate else None)


@change("basis")
def add(acting: Acting, paper: BasisPaper) -> int:
    """Enter a paper; its number.

    Raises:
        PaperBare: it has neither number nor date.
    """
    return rows.insert(acting.db, sound(acting, paper))


@change("basis")
def edit(acting: Acting, paper_id: int, paper: BasisPaper) -> None:
    """Write a paper anew; the same is refused as by ``add``."""
    held(rows.get(acting.db, paper_id), "basis_paper", paper_id)
    rows.update(acting.db, paper_id, sound(acting, paper))


@change("basis")
def remove(acting: Acting, paper_id: int) -> None:
    """Take back a paper that was entered by mistake; what it changed stays."""
    held(rows.get(acting.db, paper_id), "basis_paper", paper_id)
    rows.delete(acting.db, paper_id)


def sound(acting: Acting, paper: BasisPaper) -> BasisPaper:
    """The paper as it is kept. One that changed a mandate concerns the person who holds it."""
    assert paper.kind in KINDS
    assert paper.change in CHANGES
    likely_paper(paper.day)
    number = tidy(paper.number)
    if not number and paper.day is None:
        raise PaperBare
    organ, subject = (Text(*map(tidy, text)) for text in (paper.organ, paper.subject))
    kept = paper._replace(number=number, organ=organ, subject=subject)
    if kept.mandate is None:
        return kept
    mandate = held(mandate_rows.mandate(acting.db, kept.mandate), "mandate", kept.mandate)
    return kept._replace(person=mandate.person_id)
