"""Posts that only so many hold at a time, and who keeps whom from holding them."""

from datetime import date

import pytest

from desktop.core.holders import Holder, Span, allowed, in_the_way

SPRING, SUMMER, AUTUMN = date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1)
CHAIR = Holder(1, Span(SPRING))


@pytest.mark.parametrize(
    ("post", "said", "most"),
    [("chair", None, 1), ("secretary", None, 1), ("deputy", None, None), ("deputy", 2, 2), ("chair", 3, 3)],
)
def test_one_chair_and_one_secretary_unless_the_office_says_otherwise(
    post: str, said: int | None, most: int | None
) -> None:
    assert allowed(post, said) == most


def test_a_second_chair_is_kept_out_by_the_first() -> None:
    assert in_the_way(Holder(2, Span(SUMMER)), [CHAIR], 1) == CHAIR
    assert in_the_way(Holder(2, Span(date(2026, 1, 1))), [CHAIR], 1) == CHAIR
    assert in_the_way(Holder(2, Span(date(2026, 1, 1), SPRING)), [CHAIR], 1) == CHAIR


def test_days_before_and_after_a_holder_are_free() -> None:
    past = Holder(1, Span(SPRING, SUMMER))
    assert in_the_way(Holder(2, Span(date(2026, 6, 2))), [past], 1) is None
    assert in_the_way(Holder(2, Span(date(2026, 1, 1), date(2026, 2, 28))), [past], 1) is None


def test_two_holders_one_after_the_other_leave_a_second_seat_free() -> None:
    holders = [Holder(1, Span(SPRING, date(2026, 5, 31))), Holder(2, Span(SUMMER))]
    assert in_the_way(Holder(3, Span(SPRING)), holders, 2) is None
    third = Holder(4, Span(AUTUMN))
    assert in_the_way(Holder(3, Span(SPRING)), [*holders, third], 2) == holders[1]


def test_who_acts_for_a_holder_on_leave_takes_no_seat() -> None:
    away = CHAIR._replace(away=(Span(SUMMER, AUTUMN),))
    deputy = Holder(2, Span(SUMMER, AUTUMN), acting=True)
    assert in_the_way(deputy, [away], 1) is None
    assert in_the_way(deputy._replace(span=Span(SPRING)), [away], 1) == away
    assert in_the_way(deputy._replace(acting=False), [away], 1) == away
    assert in_the_way(Holder(3, Span(AUTUMN), acting=True), [away, deputy], 1) == deputy


def test_a_holder_is_not_kept_out_by_who_acted_for_them() -> None:
    deputy = Holder(2, Span(SUMMER, AUTUMN), acting=True)
    away = CHAIR._replace(away=(Span(SUMMER, AUTUMN),))
    assert in_the_way(away, [deputy], 1) is None
    assert in_the_way(Holder(3, Span(SUMMER)), [deputy], 1) == deputy
