"""Counts of five digits and more are written in groups of three."""

import pytest

from desktop.core.figures import grouped


@pytest.mark.parametrize(
    ("count", "kazakh_and_russian", "english"),
    [
        (0, "0", "0"),
        (9_999, "9999", "9999"),
        (10_000, "10\u00a0000", "10,000"),
        (12_345, "12\u00a0345", "12,345"),
        (1_234_567, "1\u00a0234\u00a0567", "1,234,567"),
    ],
)
def test_five_digits_and_more_are_grouped(count: int, kazakh_and_russian: str, english: str) -> None:
    assert grouped(count, "kk") == grouped(count, "ru") == kazakh_and_russian
    assert grouped(count, "en") == english
