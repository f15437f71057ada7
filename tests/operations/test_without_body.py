"""Who sits in no body on a day."""

from datetime import date, timedelta

from desktop.core.people import Person
from desktop.operations import mandates, people
from tests.offices import DAY, Clerk


def numbers(found: list[Person]) -> list[int]:
    return [person.id for person in found]


def test_a_mandate_counts_on_its_first_and_on_its_last_day(clerk: Clerk) -> None:
    first, last = date(2025, 1, 10), DAY
    someone = clerk.members[3]
    mandate = mandates.mandates_of(clerk.office, someone, DAY)[0][1]
    mandates.end_mandate(clerk.acting, mandate.id, last, "own_wish")
    day = timedelta(days=1)
    assert len(people.without_body(clerk.office, first - day)) == 21
    assert people.count_without_body(clerk.office, first - day) == 21
    assert people.count_without_body(clerk.office, last + day) == 1
    assert numbers(people.without_body(clerk.office, first)) == []
    assert numbers(people.without_body(clerk.office, last)) == []
    assert numbers(people.without_body(clerk.office, last + day)) == [someone]
