"""The register of papers that start a change."""

from datetime import date

import pytest

from desktop.core.basis import BasisPaper
from desktop.core.refusals import NoSuchRecord, PaperBare, UnlikelyDate
from desktop.core.texts import Text
from desktop.operations import basis, mandates, undo
from tests.offices import DAY, Clerk

REQUEST = BasisPaper("own_request", " 3-14 ", DAY, Text(), Text("", "  о выходе "))


def test_papers_are_listed_the_newest_first_and_undated_ones_last(clerk: Clerk) -> None:
    for number, day in (("1", None), ("2", date(2026, 1, 1)), ("3", DAY)):
        basis.add(clerk.acting, BasisPaper("other", number, day))
    assert [entry.paper.number for entry in basis.papers(clerk.office)] == ["3", "2", "1"]


def test_a_paper_needs_a_number_or_a_date(clerk: Clerk) -> None:
    with pytest.raises(PaperBare):
        basis.add(clerk.acting, BasisPaper("other", "  "))
    with pytest.raises(UnlikelyDate):
        basis.add(clerk.acting, BasisPaper("other", "1", date(1926, 1, 1)))
    basis.add(clerk.acting, BasisPaper("other", "", DAY))
    basis.add(clerk.acting, BasisPaper("other", "1"))


def test_a_paper_beside_a_mandate_concerns_who_holds_it(clerk: Clerk) -> None:
    seat = mandates.mandates_of(clerk.office, clerk.members[2], DAY)[0][1]
    number = basis.add(clerk.acting, REQUEST._replace(mandate=seat.id, person=clerk.members[5]))
    (paper,) = basis.papers_of(clerk.office, seat.id)
    assert (paper.id, paper.person, paper.number, paper.subject.ru) == (
        number,
        clerk.members[2],
        "3-14",
        "о выходе",
    )
    (entry,) = basis.papers(clerk.office)
    assert (entry.person and entry.person.id, entry.body) == (clerk.members[2], 2)


def test_a_paper_outlives_the_entry_of_a_mandate_and_keeps_its_person(clerk: Clerk) -> None:
    seat = mandates.mandates_of(clerk.office, clerk.members[2], DAY)[0][1]
    basis.add(clerk.acting, REQUEST._replace(mandate=seat.id))
    mandates.remove_mandate(clerk.acting, seat.id)
    (entry,) = basis.papers(clerk.office)
    assert (entry.paper.mandate, entry.paper.person, entry.body) == (None, clerk.members[2], None)


def test_a_removal_is_taken_back(clerk: Clerk) -> None:
    number = basis.add(clerk.acting, REQUEST)
    before = basis.papers(clerk.office)
    basis.remove(clerk.acting, number)
    with pytest.raises(NoSuchRecord):
        basis.edit(clerk.acting, number, REQUEST)
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert basis.papers(clerk.office) == before
