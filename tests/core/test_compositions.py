"""Two days of a body compared, on histories of which each day was written down."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from desktop.core.compositions import Comparison, Reading, on_day
from desktop.core.compositions import compare as compare_readings
from desktop.core.mandates import POSTS, Ending, Mandate, Member, Terms
from desktop.core.names import Name
from desktop.core.texts import Text

START = date(2026, 1, 1)
DAYS = 12
Year = list[str]
"""What one person is on each day: a post, or "" while they are in no office."""

histories = some.lists(
    some.lists(some.sampled_from(("", *POSTS)), min_size=DAYS, max_size=DAYS), min_size=1, max_size=6
)
days = some.integers(0, DAYS - 1)


def at(place: int) -> date:
    """The day of that number."""
    return START + timedelta(days=place)


def mandates(history: list[Year]) -> list[Member]:
    """One mandate for each run of days in one post; each is given a ground that tells its number."""
    made: list[Member] = []
    for person, posts in enumerate(history, start=1):
        since = 0
        for place in range(1, DAYS + 1):
            if place < DAYS and posts[place] == posts[since]:
                continue
            if posts[since]:
                lasts = place == DAYS
                number = len(made) + 1
                ending = Ending() if lasts else Ending("other", f"№ {number}")
                until = None if lasts else at(place - 1)
                mandate = Mandate(number, 1, person, posts[since], at(since), until, ending=ending)
                made.append(Member(mandate, Name("А", "Б"), Name(), Text(), Text()))
            since = place
    return made


def compare(everyone: list[Member], one: date, other: date) -> Comparison:
    """Both days read in the same words."""
    return compare_readings(Reading(one, everyone), Reading(other, everyone))


@given(histories, days)
def test_who_sits_on_a_day_is_who_was_written_down_for_it(history: list[Year], place: int) -> None:
    seated = on_day(mandates(history), at(place))
    written = {person: posts[place] for person, posts in enumerate(history, start=1) if posts[place]}
    assert {person: member.mandate.post for person, member in seated.items()} == written


@given(histories, days, days)
def test_a_comparison_tells_each_difference_once(history: list[Year], one: int, other: int) -> None:
    found = compare(mandates(history), at(one), at(other))
    first, last = sorted((one, other))
    came = {p for p, posts in enumerate(history, start=1) if not posts[first] and posts[last]}
    left = {p for p, posts in enumerate(history, start=1) if posts[first] and not posts[last]}
    moved = {
        p: (posts[first], posts[last])
        for p, posts in enumerate(history, start=1)
        if posts[first] and posts[last] and posts[first] != posts[last]
    }
    assert {move.after.mandate.person_id for move in found.came if move.after} == came
    assert {move.before.mandate.person_id for move in found.left if move.before} == left
    assert {
        move.before.mandate.person_id: (move.before.mandate.post, move.after.mandate.post)
        for move in found.moved
        if move.before and move.after
    } == moved
    assert [len(part) for part in found[:3]] == [len(came), len(left), len(moved)]
    assert found.seated == tuple(len(on_day(mandates(history), at(place))) for place in (first, last))


@given(histories, days, days)
def test_who_left_is_told_with_the_end_of_their_last_mandate(
    history: list[Year], one: int, other: int
) -> None:
    first, last = sorted((one, other))
    for move in compare(mandates(history), at(one), at(other)).left:
        assert move.ended is not None
        posts = history[move.ended.mandate.person_id - 1]
        gone = max(place for place in range(first, last) if posts[place])
        assert move.ended.mandate.until == at(gone)
        assert move.ended.mandate.ending.words == f"№ {move.ended.mandate.id}"


def test_who_acts_in_a_post_and_then_holds_it_has_moved() -> None:
    first, second = mandates([["chair"] * 6 + ["member"] * 6])
    acting = replace(first, mandate=replace(first.mandate, terms=Terms(acting=True)))
    holding = replace(second, mandate=replace(second.mandate, post="chair"))
    assert len(compare([acting, holding], at(0), at(11)).moved) == 1
    assert compare([acting, holding], at(0), at(3)).moved == ()
    assert compare([first, holding], at(0), at(11)).moved == ()
