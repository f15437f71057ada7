"""Standings of one person who was entered twice, day by day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from desktop.core.invited import ROLES, Standing
from desktop.core.invited_twice import joined

START, DAYS = date(2026, 1, 1), 12


def standing(role: str, since: int, lasts: int | None, paper: str) -> Standing:
    """A standing by the numbers of its days."""
    first = START + timedelta(days=since)
    return Standing(role, first, None if lasts is None else first + timedelta(days=lasts), paper)


standings = some.lists(
    some.builds(
        standing, some.sampled_from(ROLES), some.integers(0, DAYS), some.none() | some.integers(0, 5),
        some.sampled_from(("", "№ 1", "№ 2", "№ 3")),
    ),
    max_size=5,
)  # fmt: skip


@given(standings)
def test_no_day_and_no_paper_is_lost_and_none_is_told_twice(before: list[Standing]) -> None:
    after = joined(before)
    for place in range(DAYS + 10):
        day = START + timedelta(days=place)
        roles = {each.role for each in before if each.holds(day)}
        expected = [role for role in ROLES if role in roles][:1]
        assert [each.role for each in after if each.holds(day)] == expected
    kept = {paper for each in after for paper in each.paper.split("; ")}
    assert {each.paper for each in before if each.paper} <= kept
    assert after == sorted(after, key=lambda each: each.since)
