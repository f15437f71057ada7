"""Who is present at a moment, read from the log."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.meetings import Mark
from desktop.core.moments import stamp
from desktop.core.numbering import roman, series, written
from desktop.core.presence import RollChange, alternates, electorate, in_force, present, roll_at

START = datetime(2026, 3, 10, 15, 0)


def at(minute: int) -> datetime:
    """That many minutes after three."""
    return START + timedelta(minutes=minute)


LOG = (
    Mark(1, 7, "arrived", at(0)),
    Mark(2, 8, "arrived", at(1)),
    Mark(3, 7, "left", at(20)),
    Mark(4, 7, "arrived", at(30)),
)


def test_a_member_is_present_from_arrival_to_departure_and_again_when_back() -> None:
    assert [7 in present(LOG, {7, 8}, at(minute)) for minute in (0, 19, 20, 29, 30)] == [
        True, True, False, False, True,
    ]  # fmt: skip


def test_trap_7_who_is_not_on_the_roll_is_never_present() -> None:
    assert present(LOG, {8}) == {8}


def test_a_mended_line_takes_the_place_of_the_one_it_mends() -> None:
    mended = (*LOG, Mark(5, 7, "left", at(25), mends=3))
    assert 7 in present(mended, {7}, at(22))
    assert 7 not in present(mended, {7}, at(25))


def test_a_struck_line_and_its_strike_are_both_gone() -> None:
    struck = (*LOG, Mark(5, 7, "struck", at(20), mends=3))
    assert [mark.id for mark in in_force(struck)] == [1, 2, 4]


@given(
    st.lists(st.tuples(st.integers(1, 4), st.booleans(), st.integers(0, 30)), max_size=40), st.integers(0, 31)
)
def test_presence_equals_a_reading_of_each_persons_last_line(
    lines: list[tuple[int, bool, int]], minute: int
) -> None:
    marks = [
        Mark(number, person, "arrived" if came else "left", at(when))
        for number, (person, came, when) in enumerate(lines)
    ]
    expected = set()
    for person in range(1, 5):
        own = [mark for mark in marks if mark.person_id == person and mark.at <= at(minute)]
        last = max(own, key=lambda mark: (mark.at, mark.id), default=None)
        if last is not None and last.kind == "arrived":
            expected.add(person)
    assert present(marks, {1, 2, 3, 4}, at(minute)) == expected


def test_rule_16_the_roll_changes_from_the_moment_it_is_mended() -> None:
    changes = [RollChange(9, True, at(10)), RollChange(7, False, at(20))]
    assert [len(roll_at({7, 8}, changes, at(minute))) for minute in (9, 10, 20)] == [2, 3, 2]
    assert roll_at({7, 8}, changes) == {8, 9}


def test_rule_17_who_voted_and_left_is_in_the_electorate() -> None:
    assert electorate({1, 2}, {2, 3}) == {1, 2, 3}


def test_nobody_leaves_before_they_came() -> None:
    assert alternates(LOG, 7)
    assert not alternates([Mark(1, 7, "left", at(0)), Mark(2, 7, "arrived", at(1))], 7)
    assert not alternates([Mark(1, 7, "arrived", at(0)), Mark(2, 7, "arrived", at(1))], 7)


def test_each_step_is_written_after_the_one_before_it() -> None:
    day = date(2026, 3, 10)
    assert stamp(day, False, at(5), at(9)) == at(9) + timedelta(seconds=1)
    assert stamp(day, False, at(9), at(9)) == at(9) + timedelta(seconds=1)
    assert stamp(day, False, at(9), at(5)) == at(9)
    assert stamp(day, False, at(9).replace(microsecond=9), None) == at(9)


def test_a_meeting_entered_later_keeps_its_own_day() -> None:
    assert stamp(date(2026, 2, 1), True, at(5), None) == datetime.combine(date(2026, 2, 1), time(15, 5))


def test_sessions_are_numbered_for_ever_in_roman_figures_and_councils_by_year() -> None:
    assert [roman(number) for number in (1, 4, 9, 14, 26, 40, 99)] == [
        "I", "IV", "IX", "XIV", "XXVI", "XL", "XCIX",
    ]  # fmt: skip
    assert (series("session", START.date()), written("session", 26)) == ("", "XXVI")
    assert (series("council", START.date()), written("council", 4)) == ("2026", "4")
