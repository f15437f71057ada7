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


def test_the_list_is_parted_by_consent_and_counted_without_being_read(clerk: Clerk) -> None:
    for person in (3, 5):
        particulars.state(clerk.acting, person, "consent_day", date(2026, 2, 1))
    assert consents.count(clerk.office) == (2, 19)
    assert {each.person.id for each in consents.consents(clerk.office, given=True)} == {3, 5}
    lacking = consents.consents(clerk.office, given=False)
    assert len(lacking) == 19
    assert consents.consents(clerk.office, given=False, limit=4) == lacking[:4]
