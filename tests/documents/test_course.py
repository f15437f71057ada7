"""The state of the quorum before each step, whatever order items were taken up in."""

from dataclasses import replace

from desktop.core.minutes import Minutes, Movement, Step
from desktop.core.voting import Quorum
from desktop.documents.course import Context, contexts
from tests import papers

LOST, BACK = Quorum(21, 13, 14, False), Quorum(21, 14, 14, True)


def left(minute: int, quorum: Quorum) -> Movement:
    """Someone leaves at a minute after three."""
    return Movement("left", papers.at(15, minute), (papers.PEOPLE[0],), quorum)


def of(*courses: tuple[Step, ...]) -> Minutes:
    """Minutes whose items have these courses."""
    base = papers.council().items[2]
    items = tuple(
        replace(base, number=number, course=course) for number, course in enumerate(courses, start=1)
    )
    return replace(papers.council(), procedure=None, items=items)


def test_the_state_before_the_first_step_is_that_of_the_opening() -> None:
    assert contexts(of((left(10, LOST),)))[1, 0] == Context(True, False)


def test_items_taken_up_in_turns_are_ordered_by_the_clock() -> None:
    found = contexts(of((left(10, LOST), left(30, BACK)), (left(20, LOST),)))
    assert [found[place].met_before for place in ((1, 0), (2, 0), (1, 1))] == [True, False, False]


def test_a_vote_after_the_quorum_is_back_does_not_speak_of_the_time_without_it() -> None:
    vote = papers.council().items[0].course[1]
    found = contexts(of((left(10, LOST), left(20, BACK), vote)))
    assert not found[1, 0].vote_follows
    assert found[1, 1].vote_follows


def test_a_vote_that_was_open_when_the_quorum_went_is_not_denied() -> None:
    vote = papers.troubled().items[0].course[1]
    assert contexts(of((left(42, LOST), vote)))[1, 0].vote_follows
