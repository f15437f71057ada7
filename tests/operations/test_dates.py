"""What is ahead for those who sit, and how old they are."""

from datetime import date

from desktop.core.mandates import Terms
from desktop.core.posts import PostRule
from desktop.operations import dates, mandates, particulars, people, posts
from tests.offices import DAY, Clerk, draft

YEAR_END = date(2026, 12, 31)
ASSEMBLY, COUNCIL = 1, 2


def born(clerk: Clerk, person: int, day: date) -> None:
    """State when somebody was born."""
    particulars.state(clerk.acting, person, "born", day)


def test_birthdays_of_those_in_office_come_in_their_order(clerk: Clerk) -> None:
    elsewhere = people.add(clerk.acting, draft(22))
    for person, day in ((0, date(1970, 12, 1)), (1, date(1981, 4, 9))):
        born(clerk, clerk.members[person], day)
    born(clerk, elsewhere, date(1990, 4, 1))
    found = dates.birthdays_in(clerk.office, DAY, YEAR_END, DAY)
    assert [(each.person.id, each.day, each.years) for each in found] == [
        (clerk.members[1], date(2026, 4, 9), 45),
        (clerk.members[0], date(2026, 12, 1), 56),
    ]


def test_who_sits_in_two_bodies_has_one_birthday_and_is_counted_once(clerk: Clerk) -> None:
    both = clerk.members[0]
    mandates.admit(clerk.acting, ASSEMBLY, [both], "member", DAY)
    born(clerk, both, date(1970, 12, 1))
    (found,) = dates.birthdays_in(clerk.office, DAY, YEAR_END, DAY)
    assert [body.id for body in found.bodies] == [ASSEMBLY, COUNCIL]
    (there,) = dates.birthdays_in(clerk.office, DAY, YEAR_END, DAY, ASSEMBLY)
    assert (there.person.id, [body.id for body in there.bodies]) == (both, [ASSEMBLY])
    assert dates.ages_on(clerk.office, DAY).whole.total == 21
    assert dates.ages_on(clerk.office, DAY, ASSEMBLY).whole.total == 1


def test_ends_of_mandates_and_of_periods_are_listed_apart(clerk: Clerk) -> None:
    seats = [member.mandate for member in mandates.composition(clerk.office, COUNCIL, DAY)]
    mandates.end_mandate(clerk.acting, seats[3].id, date(2026, 5, 1), "rotation")
    mandates.mend_admission(clerk.acting, seats[4].id, seats[4].admission, Terms(until=date(2026, 6, 30)))
    mandates.mend_admission(clerk.acting, seats[5].id, seats[5].admission, Terms(until=date(2027, 1, 1)))
    found = dates.ends_in(clerk.office, DAY, YEAR_END)
    assert [(each.member.mandate.id, each.day, each.ended) for each in found] == [
        (seats[3].id, date(2026, 5, 1), True),
        (seats[4].id, date(2026, 6, 30), False),
    ]
    assert dates.ends_in(clerk.office, DAY, YEAR_END, ASSEMBLY) == []


def test_a_period_of_a_mandate_that_ends_before_it_is_not_listed(clerk: Clerk) -> None:
    seat = mandates.composition(clerk.office, COUNCIL, DAY)[3].mandate
    mandates.mend_admission(clerk.acting, seat.id, seat.admission, Terms(until=date(2026, 6, 30)))
    mandates.end_mandate(clerk.acting, seat.id, date(2026, 4, 1), "rotation")
    assert [each.ended for each in dates.ends_in(clerk.office, DAY, YEAR_END)] == [True]
    mandates.end_mandate(clerk.acting, seat.id, date(2026, 6, 30), "rotation")
    assert [each.ended for each in dates.ends_in(clerk.office, DAY, YEAR_END)] == [True]


def test_the_period_of_a_post_by_rotation_follows_from_its_rule(clerk: Clerk) -> None:
    posts.set_rule(clerk.acting, COUNCIL, PostRule("chair", months=18))
    (found,) = dates.ends_in(clerk.office, DAY, YEAR_END)
    assert (found.member.mandate.post, found.day, found.ended) == ("chair", date(2026, 7, 9), False)
