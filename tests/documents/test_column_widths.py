"""Columns on paper: as wide as their words, the rest shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.column_widths import fitted


@pytest.mark.parametrize(
    ("shares", "least", "found"),
    [
        ((1, 1), (10, 10), [50, 50]),
        ((3, 1), (10, 40), [60, 40]),
        ((1, 1, 0), (10, 10, 20), [40, 40, 20]),
        ((1, 1), (150, 50), [75, 25]),
        ((0, 0), (30, 20), [30, 20]),
    ],
)
def test_nobody_gets_less_than_the_longest_word(
    shares: tuple[int, ...], least: tuple[int, ...], found: list[int]
) -> None:
    assert fitted(100, shares, least) == pytest.approx(found)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 60)), min_size=1, max_size=7))
def test_no_more_room_is_given_than_there_is(columns: list[tuple[int, int]]) -> None:
    shares, least = zip(*columns, strict=True)
    widths = fitted(170, shares, least)
    assert sum(widths) <= 170.001
    if sum(least) < 170:
        assert all(width >= each - 0.001 for width, each in zip(widths, least, strict=True))
