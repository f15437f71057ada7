"""Which backups are kept, when the next one is due, and what is wrong with them."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.backups import (
    SUFFIX,
    BackupSettings,
    Concern,
    LastBackup,
    concerns,
    due,
    kept,
    known_by,
    month,
    stem_of,
    week,
    year,
)

NOW = datetime(2026, 11, 22, 15, 4)
TODAY = NOW.date()
NIGHTLY = BackupSettings("/mnt/stick", every_hours=24, warn_after_days=7)

past = st.sets(st.datetimes(datetime(2019, 1, 1), NOW), max_size=60)
any_time = st.sets(st.datetimes(datetime(2009, 1, 1), datetime(2040, 1, 1)), max_size=60)


@given(any_time)
def test_the_newest_is_kept(moments: set[datetime]) -> None:
    assert not moments or max(moments) in kept(moments, TODAY)


@given(any_time)
def test_what_was_kept_once_is_kept_when_nothing_has_changed(moments: set[datetime]) -> None:
    once = kept(moments, TODAY)
    assert kept(once, TODAY) == once <= moments


@given(past)
def test_all_of_the_last_seven_days_are_kept(moments: set[datetime]) -> None:
    assert {at for at in moments if TODAY - at.date() < timedelta(days=7)} <= kept(moments, TODAY)


@given(past)
def test_weeks_months_and_years_keep_their_newest(moments: set[datetime]) -> None:
    stay = kept(moments, TODAY)
    for period, since in (
        (week, TODAY - timedelta(weeks=4)),
        (month, date(2025, 12, 31)),
        (year, date(1, 1, 1)),
    ):
        for one in {period(at) for at in moments if at.date() > since}:
            assert max(at for at in moments if period(at) == one) in stay


@given(any_time)
def test_what_is_dated_after_today_is_kept(moments: set[datetime]) -> None:
    assert {at for at in moments if at.date() > TODAY} <= kept(moments, TODAY)


def backed_up_daily(since: datetime, days: int, held: Collection[datetime] = ()) -> set[datetime]:
    """What is left of a backup a day, thinned each time."""
    left = set(held)
    for number in range(days):
        now = since + timedelta(days=number)
        left = set(kept(left | {now}, now.date()))
    return left


def test_ten_years_of_daily_backups_leave_a_handful() -> None:
    left = backed_up_daily(datetime(2016, 1, 1, 18), 3653)
    assert len(left) <= 7 + 5 + 12 + 11
    assert {at.year for at in left} == set(range(2016, 2026))
    assert {month(at) for at in left} >= {(2025, number) for number in range(1, 13)}


def test_a_clock_that_jumped_ahead_for_a_day_costs_one_backup_at_most() -> None:
    before = backed_up_daily(datetime(2026, 1, 1, 18), 300)
    ahead = kept(before | {datetime(2036, 5, 5, 18)}, date(2036, 5, 5))
    assert len(before - ahead) <= 2
    assert max(before) in ahead


def test_a_clock_that_fell_back_costs_nothing() -> None:
    before = backed_up_daily(datetime(2026, 1, 1, 18), 300)
    fallen = datetime(2010, 1, 1, 0, 5)
    assert kept(before | {fallen}, fallen.date()) == before | {fallen}
    assert fallen in kept(before | {fallen}, TODAY)


@pytest.mark.parametrize("exact", [False, True])
def test_a_backup_is_named_by_its_moment(exact: bool) -> None:
    at = datetime(2026, 11, 22, 15, 4, 30 if exact else 0)
    assert known_by(stem_of("Көкшетау 2", at, exact) + SUFFIX) == ("Көкшетау 2", at)


@pytest.mark.parametrize(
    "name",
    [
        "council.hattama",
        "council 2026-11-22 15-04",
        "council 2026-11-22 15-04.hattama.part",
        "council 2026-11-22 15-04.hattama.keys",
        "council 2026-13-22 15-04.hattama",
        "council 2026-11-22.hattama",
        "council 2026-11-22 15-04-.hattama",
        " 2026-11-22 15-04.hattama",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert known_by(name) is None


@given(st.from_regex(r".+ \d{4}-\d\d-\d\d \d\d-\d\d(-\d\d)?\.hattama", fullmatch=True))
def test_a_name_with_figures_of_no_moment_is_no_backup(name: str) -> None:
    known = known_by(name)
    assert known is None or name in {stem_of(*known, exact) + SUFFIX for exact in (False, True)}


@pytest.mark.parametrize(
    ("hours", "expected"), [(0, False), (23.9, False), (24, True), (1000, True), (-1, True), (-9000, True)]
)
def test_a_backup_is_due_a_day_after_the_last_or_when_the_clock_fell_back(
    hours: float, expected: bool
) -> None:
    last = LastBackup(NOW - timedelta(hours=hours), "")
    assert due(last, NIGHTLY, NOW) is expected


def test_the_first_backup_is_due_at_once_and_none_without_a_folder_or_an_interval() -> None:
    assert due(None, NIGHTLY, NOW)
    assert not due(None, NIGHTLY._replace(folder=""), NOW)
    assert not due(None, NIGHTLY._replace(every_hours=0), NOW)


def test_what_is_wrong_is_told_with_its_figures() -> None:
    old = LastBackup(NOW - timedelta(days=8), "")
    assert concerns(None, BackupSettings(), NOW, False, False) == [Concern("none")]
    assert concerns(old, NIGHTLY, NOW, True, True) == [
        Concern("old", 8, old.at),
        Concern("same_disk", folder="/mnt/stick"),
    ]
    assert concerns(LastBackup(NOW, ""), NIGHTLY, NOW, False, False) == [Concern("gone", folder="/mnt/stick")]
    assert concerns(LastBackup(NOW, ""), NIGHTLY, NOW, True, False) == []
