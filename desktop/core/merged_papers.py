"""Papers of mandates that became one: what no mandate names any more goes into the register."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.core.basis import BasisPaper
from desktop.core.mandates import Mandate
from desktop.core.merging import Seats


def left_over(before: Sequence[Mandate], joined: Seats) -> list[BasisPaper]:
    """Papers that the mandates of one body had and those which stay have not, each beside one of these.

    The paper of an end starts no change here: the membership went on by the other record.
    """
    kept = {named(each) for mandate in joined.kept for each in papers_of(mandate)}
    found = {
        named(each): each._replace(mandate=joined.gone.get(mandate.id, mandate.id))
        for mandate in before
        for each in papers_of(mandate)
    }
    return [paper for name, paper in found.items() if name not in kept]


def named(paper: BasisPaper) -> tuple[str, date | None]:
    """What tells papers apart."""
    return paper.number, paper.day


def papers_of(mandate: Mandate) -> Iterator[BasisPaper]:
    """What a mandate names: the papers of admission, agreement and end."""
    admission, agreed, ending = mandate.admission, mandate.terms.agreement, mandate.ending
    told = (
        BasisPaper("other", admission.paper, admission.paper_day, admission.organ, change="admission"),
        BasisPaper("agreement", agreed.paper, agreed.day, agreed.organ, change="post"),
        BasisPaper("other", ending.paper, ending.paper_day),
    )
    return (paper for paper in told if paper.number or paper.day)
