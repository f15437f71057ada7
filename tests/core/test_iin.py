"""The number of a person: its check digit, and what its digits tell."""

from datetime import date

import pytest

from desktop.core.iin import born, checked, fault, sex

VALID = ("061211600012", "900101350003", "850615401232", "751231312345", "900101310506")


@pytest.mark.parametrize("number", VALID)
def test_numbers_that_can_exist(number: str) -> None:
    assert fault(number) == ""


@pytest.mark.parametrize("number", VALID)
def test_one_check_digit_alone_is_right(number: str) -> None:
    for digit in set("0123456789") - {number[-1]}:
        assert fault(number[:-1] + digit) == "check"


def test_where_both_rows_of_weights_leave_ten_there_is_no_number() -> None:
    assert checked("90010131052") is None
    assert all(fault(f"90010131052{digit}") == "check" for digit in range(10))


def test_the_second_row_of_weights_counts_where_the_first_leaves_ten() -> None:
    digits = "90010131050"
    assert sum(weight * int(digit) for weight, digit in zip(range(1, 12), digits, strict=True)) % 11 == 10
    assert checked(digits) == 6


def test_a_right_check_digit_does_not_make_a_day_that_never_was() -> None:
    assert fault("020229600018") == "date"


@pytest.mark.parametrize(
    "text", ["", "06121160001", "0612116000120", "06121160001a", "٠٦١٢١١٦٠٠٠١٢", "0612 11600012"]
)
def test_what_is_no_twelve_digits_is_said_to_be_that(text: str) -> None:
    assert fault(text) == "length"


def test_what_the_digits_tell() -> None:
    assert (born("061211600012"), sex("061211600012")) == (date(2006, 12, 11), "f")
    assert (born("751231312345"), sex("751231312345")) == (date(1975, 12, 31), "m")


def test_a_foreigner_without_a_century_has_neither_day_nor_sex() -> None:
    digits = "90010101234"
    number = digits + str(checked(digits))
    assert (fault(number), born(number), sex(number)) == ("", None, "")
