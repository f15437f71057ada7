"""Who consented to the keeping of their data: nothing restricted is told, nobody without a name is listed."""

from datetime import date

from desktop.operations import anonymity, consents, merging, particulars, people
from tests.offices import Clerk, draft


def test_each_person_stands_with_consent_and_what_is_kept(clerk: Clerk) -> None:
    for field, value in (
        ("phone", "+7 701 000 00 00"), ("ethnicity", 3), ("consent_day", date(2026, 2, 1)),
        ("consent_paper", "№ 4 келісім"),
    ):  # fmt: skip
        particulars.state(clerk.acting, 2, field, value)
    listed = {each.person.id: each for each in consents.consents(clerk.office)}
    assert len(listed) == 21
    assert listed[2][1:] == (date(2026, 2, 1), "№ 4 келісім", ("ethnicity", "phone"))
    assert listed[1][1:] == (None, "", ())
    assert "701" not in str(listed)


def test_whoever_has_no_record_of_their_own_is_not_listed(clerk: Clerk) -> None:
    gone, nameless = people.add(clerk.acting, draft(0)), people.add(clerk.acting, draft(22))
    merging.merge(clerk.acting, gone, 1)
    anonymity.make_anonymous(clerk.acting, nameless)
    assert len(consents.consents(clerk.office)) == 21
