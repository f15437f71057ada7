"""Leave of a member: its days, and that two leaves of one mandate share none."""

from datetime import date

from desktop.core.leaves import Leave, meets

HOLIDAY = Leave(date(2026, 7, 1), date(2026, 7, 31), id=1)


def test_both_ends_of_a_leave_are_days_of_it() -> None:
    days = [(2026, 6, 30), (2026, 7, 1), (2026, 7, 31), (2026, 8, 1)]
    assert [HOLIDAY.lasts(date(*day)) for day in days] == [False, True, True, False]
    assert Leave(date(2026, 7, 1)).lasts(date(2030, 1, 1))


def test_leaves_that_share_a_day_are_found_and_one_never_meets_itself() -> None:
    assert meets(Leave(date(2026, 7, 31)), [HOLIDAY]) == HOLIDAY
    assert meets(Leave(date(2026, 1, 1)), [HOLIDAY]) == HOLIDAY
    assert meets(Leave(date(2026, 8, 1)), [HOLIDAY]) is None
    assert meets(HOLIDAY._replace(until=date(2026, 8, 9)), [HOLIDAY]) is None
