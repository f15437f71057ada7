"""Posts: periods of a rotation, whose turn comes, what is vacant."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.core.mandates import Admission, Agreement, Mandate, Member, Terms
from desktop.core.names import Name
from desktop.core.posts import PostRule, PostState, Turn, endings, last_day, months_on, next_turn
from desktop.core.texts import Text

NAMES = (Text("Ұйым", "Организация"), Text("Орталық", "Центр"), Text("Одақ", "Союз"))
TURNS = tuple(Turn(name) for name in NAMES)
NONE = Agreement()


def holder(
    person: int,
    since: date = date(2025, 1, 10),
    nominated: Text = Text(),
    source: int | None = None,
    until: date | None = None,
    agreement: Agreement = NONE,
) -> Member:
    """A deputy chair."""
    admission = Admission(nominated=nominated, source=source)
    terms = Terms(until=until, agreement=agreement)
    mandate = Mandate(person, 2, person, "deputy", since, admission=admission, terms=terms)
    return Member(mandate, Name("Ким", "А", ""), Name("Ким", "А", ""), Text(), Text())


@pytest.mark.parametrize(
    ("since", "months", "day"),
    [
        (date(2025, 1, 10), 12, date(2026, 1, 10)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2025, 12, 1), 1, date(2026, 1, 1)),
        (date(2025, 11, 30), 25, date(2027, 12, 30)),
    ],
)
def test_months_are_counted_by_the_calendar(since: date, months: int, day: date) -> None:
    assert months_on(since, months) == day


def test_a_period_ends_the_day_before_its_anniversary_unless_another_day_was_set() -> None:
    assert last_day(holder(1).mandate, 12) == date(2026, 1, 9)
    assert last_day(holder(1, until=date(2025, 7, 1)).mandate, 12) == date(2025, 7, 1)
    assert last_day(holder(1).mandate, None) is None


def test_after_the_last_turn_the_first_comes() -> None:
    met = [next_turn(TURNS, [holder(1, nominated=name)]) for name in NAMES]
    assert met == [TURNS[1], TURNS[2], TURNS[0]]


def test_of_two_who_hold_at_once_the_turn_goes_on_after_both() -> None:
    four = (*TURNS, Turn(Text("Қор", "Фонд")))
    first, second, third = (holder(number, nominated=name) for number, name in enumerate(NAMES))
    assert next_turn(four, [first, second]) == TURNS[2]
    assert next_turn(four, [third, holder(4, nominated=four[3].name)]) == TURNS[0]
    assert next_turn(four, [holder(4, nominated=four[3].name), first]) == TURNS[1]


def test_a_turn_is_told_by_person_by_organisation_or_by_words() -> None:
    turns = (Turn(person=7), Turn(organisation=3), Turn(NAMES[0]))
    assert next_turn(turns, [holder(7)]) == turns[1]
    assert next_turn(turns, [holder(8, source=3)]) == turns[2]
    assert next_turn(turns, [holder(8, nominated=Text("", "Организация"))]) == turns[0]
    assert next_turn(turns, [holder(8)]) == turns[0]
    assert next_turn((), [holder(8)]) is None


def test_one_alone_comes_again() -> None:
    assert next_turn(TURNS[:1], [holder(1, nominated=NAMES[0])]) == TURNS[0]


def test_the_period_that_ends_first_is_told_first() -> None:
    rule = PostRule("deputy", months=12, turns=TURNS)
    late, soon = holder(1, date(2025, 6, 1)), holder(2, date(2025, 2, 1), NAMES[1])
    found = endings([PostState(rule, (late, soon)), PostState(PostRule("chair"), (holder(3),))])
    assert [(each.member, each.last, each.next) for each in found] == [
        (soon, date(2026, 1, 31), TURNS[2]),
        (late, date(2026, 5, 31), TURNS[2]),
    ]


def test_what_is_vacant() -> None:
    assert PostState(PostRule("chair"), ()).vacant == 1
    assert PostState(PostRule("secretary"), ()).vacant == 0
    assert PostState(PostRule("secretary", 1), ()).vacant == 1
    assert PostState(PostRule("deputy", 3), (holder(1),)).vacant == 2
    assert PostState(PostRule("deputy", 1), (holder(1), holder(2))).vacant == 0
    assert PostState(PostRule("member"), ()).vacant == 0


def test_who_holds_a_post_without_the_agreement_it_needs() -> None:
    agreed, bare = holder(1, agreement=Agreement(paper="№ 7")), holder(2)
    rule = PostRule("deputy", agreement=Text("Хатшылық", "Секретариат"))
    assert PostState(rule, (agreed, bare)).without_agreement == (bare,)
    assert PostState(replace(rule, agreement=Text()), (agreed, bare)).without_agreement == ()
