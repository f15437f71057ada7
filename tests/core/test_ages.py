"""Birthdays in a period, and ages in bands."""

from datetime import date

from desktop.core.ages import BANDS, SEXES, ages, birthdays
from desktop.core.people import Sex

DAY = date(2026, 11, 22)


def test_a_birthday_is_found_at_both_ends_of_a_period() -> None:
    born = date(1970, 11, 22)
    assert list(birthdays(born, DAY, DAY)) == [DAY]
    assert list(birthdays(born, date(2026, 11, 23), date(2027, 11, 21))) == []
    assert list(birthdays(born, date(2026, 1, 1), date(2027, 12, 31))) == [DAY, date(2027, 11, 22)]


def test_a_period_over_the_turn_of_the_year_has_birthdays_of_both() -> None:
    assert list(birthdays(date(1980, 1, 2), date(2026, 12, 20), date(2027, 1, 10))) == [date(2027, 1, 2)]


def test_who_was_born_on_a_leap_day_turns_older_on_the_first_of_march() -> None:
    born = date(1980, 2, 29)
    assert list(birthdays(born, date(2026, 2, 1), date(2026, 3, 31))) == [date(2026, 3, 1)]
    assert list(birthdays(born, date(2028, 2, 1), date(2028, 3, 31))) == [date(2028, 2, 29)]


def test_the_day_of_birth_is_no_birthday() -> None:
    assert list(birthdays(DAY, DAY, DAY)) == []


def test_everyone_is_counted_once_by_band_and_sex() -> None:
    people: list[tuple[Sex, date | None]] = [
        ("f", date(1996, 11, 23)),
        ("m", date(1996, 11, 22)),
        ("", date(1956, 1, 1)),
        ("m", None),
    ]
    found = ages(people, DAY)
    told = {row.band: (row.women, row.men, row.unstated) for row in found.rows}
    assert (told[0, 29], told[30, 39], told[70, None], told[None]) == (
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
        (0, 1, 0),
    )
    assert (found.whole.women, found.whole.men, found.whole.unstated, found.whole.total) == (1, 2, 1, 4)
    assert found.mean == 430


def test_the_mean_is_rounded_half_up_and_missing_where_nobody_stated_a_day() -> None:
    assert ages([("f", date(1996, 1, 1)), ("f", date(1995, 1, 1))], DAY).mean == 305
    assert ages([("f", None)], DAY).mean is None


def test_the_bands_leave_no_age_out() -> None:
    for years in range(111):
        found = ages([("f", date(2026 - years, 1, 1))], DAY)
        assert found.whole.total == 1
        assert sum(row.total for row in found.rows if row.band is not None) == 1
    assert [band[0] for band in BANDS[1:]] == [int(band[1] or 0) + 1 for band in BANDS[:-1]]
    assert len(SEXES) == 3
