"""A member goes over to another post of the same body: one step, one entry, one undo."""

from datetime import date

import pytest

from desktop.core.leaves import Leave
from desktop.core.mandates import Admission, Ending, Mandate, Terms
from desktop.core.posts import PostRule
from desktop.core.refusals import (
    EndsBeforeStart,
    GroundMissing,
    MandateOver,
    PostTaken,
    Refusal,
    SamePost,
)
from desktop.core.texts import Text
from desktop.core.transfers import going_along, usual_ground
from desktop.operations import journal, leaves, mandates, posts, transfers, undo
from tests.offices import DAY, Clerk

COUNCIL = 2
SINCE = date(2026, 3, 2)
PAPER = Admission("№ 7", date(2026, 3, 1), Text("Кеңес", "Совет"))


def seats(clerk: Clerk, person: int) -> list[Mandate]:
    """The mandates of a person, the newest first."""
    return [held for _, held in mandates.mandates_of(clerk.office, person, DAY)]


def move(clerk: Clerk, person: int, post: str = "deputy", since: date = SINCE, words: str = "сайлау") -> int:
    """Let the newest mandate of a person go over to another post."""
    number = seats(clerk, person)[0].id
    return transfers.move(clerk.acting, number, post, since, PAPER, Terms(voluntary=True), "other", words)


def test_a_member_becomes_deputy_in_one_step_that_is_taken_back_in_one(clerk: Clerk) -> None:
    before = seats(clerk, 5)
    made = move(clerk, 5)
    new, former = seats(clerk, 5)
    assert (new.id, new.post, new.since, new.until) == (made, "deputy", SINCE, None)
    assert (new.admission, new.terms) == (PAPER, Terms(voluntary=True))
    assert former.until == date(2026, 3, 1)
    assert former.ending == Ending("other", "сайлау", PAPER.paper, PAPER.paper_day)
    assert len(mandates.composition(clerk.office, COUNCIL, SINCE)) == len(clerk.members)
    (move_,) = mandates.compared(clerk.office, COUNCIL, date(2026, 3, 1), SINCE).moved
    assert move_.after
    assert move_.after.mandate.person_id == 5
    entries = journal.entries(clerk.office)
    assert [entry.operation for entry in entries].count("transfers.move") == 1
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert seats(clerk, 5) == before


def test_leaves_and_a_last_day_that_was_set_go_over(clerk: Clerk) -> None:
    held = seats(clerk, 5)[0].id
    mandates.end_mandate(clerk.acting, held, date(2026, 12, 31), "rotation", "№ 3")
    for since, until in ((1, date(2026, 1, 10)), (2, date(2026, 4, 10)), (5, None)):
        leave = Leave(date(2026, since, 10), until, substitute=7)
        leaves.grant(clerk.acting, held, leave)
    before = leaves.leaves(clerk.office, held)
    made = move(clerk, 5)
    new, former = seats(clerk, 5)
    assert (new.until, new.ending) == (date(2026, 12, 31), Ending("rotation", "", "№ 3"))
    assert former.ending.words == "сайлау"
    days = [
        [(leave.since, leave.until) for leave in leaves.leaves(clerk.office, number)]
        for number in (made, held)
    ]
    assert days == [
        [(date(2026, 5, 10), None), (SINCE, date(2026, 4, 10))],
        [(date(2026, 2, 10), date(2026, 3, 1)), (date(2026, 1, 10), date(2026, 1, 10))],
    ]
    assert {leave.substitute for leave in leaves.leaves(clerk.office, made)} == {7}
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert leaves.leaves(clerk.office, held) == before


@pytest.mark.parametrize(
    ("person", "post", "since", "words", "refusal"),
    [
        (5, "chair", SINCE, "сайлау", PostTaken),
        (5, "member", SINCE, "сайлау", SamePost),
        (5, "deputy", date(2025, 1, 10), "сайлау", EndsBeforeStart),
        (5, "deputy", SINCE, " ", GroundMissing),
        (6, "deputy", SINCE, "сайлау", MandateOver),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    clerk: Clerk, person: int, post: str, since: date, words: str, refusal: type[Refusal]
) -> None:
    mandates.end_mandate(clerk.acting, seats(clerk, 6)[0].id, date(2026, 1, 31), "own_wish")
    before = [member.mandate for member in mandates.mandates(clerk.office, COUNCIL)]
    with pytest.raises(refusal):
        move(clerk, person, post, since, words)
    assert [member.mandate for member in mandates.mandates(clerk.office, COUNCIL)] == before


def test_the_ground_is_rotation_where_the_former_post_is_held_by_turns(clerk: Clerk) -> None:
    mandate = seats(clerk, 5)[0]
    assert usual_ground(mandate, posts.rules(clerk.office, COUNCIL)[1]) == "other"
    assert usual_ground(mandate, PostRule("member", months=24)) == "rotation"


def test_whose_place_it_is_goes_along_and_the_papers_do_not(clerk: Clerk) -> None:
    held = Admission("№ 1", date(2025, 1, 9), nominated=Text("", "Маслихат"), by_office=True)
    mandates.mend_admission(clerk.acting, seats(clerk, 5)[0].id, held, Terms(True, True, date(2027, 1, 1)))
    admission, terms = going_along(seats(clerk, 5)[0])
    assert admission == Admission(nominated=held.nominated, by_office=True)
    assert terms == Terms(voluntary=True)
