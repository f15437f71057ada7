"""Awards: entered, given, handed over; a quota that is exceeded is told, not refused."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from desktop.core.awards import Award, AwardDraft, Given, GivenDraft, counted, doubts, over
from desktop.core.refusals import (
    AwardClosed,
    AwardInUse,
    HandedTooEarly,
    MissingName,
    NoSuchRecord,
    UnlikelyDate,
)
from desktop.core.texts import Text
from desktop.operations import awards, undo
from tests.offices import Clerk

MEDAL = AwardDraft(
    Text("«Бірлік» медалі", "Медаль «Бірлік»"), Text("Ереже", "Положение"), Text("Кеңес", "Совет"), "5",
    date(2019, 3, 1), 2, True,
)  # fmt: skip
DAY = date(2026, 4, 28)
COUNCIL = Text("Кеңес", "Совет")


def given(clerk: Clerk, award: int, person: int, day: date = DAY, number: str = "") -> int:
    """Give an award to the member of that place."""
    return awards.give(clerk.acting, award, GivenDraft(clerk.members[person], day, COUNCIL, "4", number))


def take_back(clerk: Clerk) -> None:
    """Undo the last step."""
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)


def test_each_thing_is_kept(clerk: Clerk) -> None:
    number = awards.add(clerk.acting, MEDAL)
    assert awards.award(clerk.office, number) == Award(**MEDAL.__dict__, id=number)
    plain = AwardDraft(Text("", "Письмо"), yearly=False, closed=DAY)
    awards.edit(clerk.acting, number, plain)
    assert awards.awards(clerk.office) == [Award(**plain.__dict__, id=number)]


def test_the_register_says_to_whom_by_which_decision_and_when_handed(clerk: Clerk) -> None:
    number = awards.add(clerk.acting, MEDAL)
    other = awards.add(clerk.acting, replace(MEDAL, name=Text("Хат", "Письмо")))
    draft = GivenDraft(clerk.members[6], DAY, COUNCIL, "4", "101", date(2026, 5, 1))
    first = awards.give(clerk.acting, number, draft)
    given(clerk, number, 1, date(2026, 9, 25))
    given(clerk, other, 6, date(2025, 1, 1))
    register = awards.given(clerk.office, number)
    assert [each.ru.surname for each in register] == ["Бондаренко", "Ким"]
    kept = register[1]
    assert (kept.organ, kept.paper, kept.number, kept.handed) == (COUNCIL, "4", "101", date(2026, 5, 1))
    of_person = awards.given_to(clerk.office, clerk.members[6])
    assert [award.name.ru for award, _ in of_person] == ["Медаль «Бірлік»", "Письмо"]
    awards.mend_given(clerk.acting, first, replace(draft, number="102", handed=None))
    assert (awards.given(clerk.office, number)[1].number, awards.given(clerk.office, number)[1].handed) == (
        "102",
        None,
    )


def test_what_cannot_be_is_refused(clerk: Clerk) -> None:
    with pytest.raises(MissingName):
        awards.add(clerk.acting, AwardDraft(Text(" ", "")))
    with pytest.raises(UnlikelyDate):
        awards.add(clerk.acting, replace(MEDAL, established_day=date(1919, 3, 1)))
    number = awards.add(clerk.acting, replace(MEDAL, closed=date(2025, 12, 31)))
    with pytest.raises(AwardClosed):
        given(clerk, number, 1)
    given(clerk, number, 1, date(2025, 12, 31))
    early = GivenDraft(clerk.members[2], date(2025, 5, 2), handed=date(2025, 5, 1))
    with pytest.raises(HandedTooEarly):
        awards.give(clerk.acting, number, early)
    with pytest.raises(NoSuchRecord):
        awards.give(clerk.acting, number, GivenDraft(999, date(2025, 5, 2)))
    with pytest.raises(AwardInUse):
        awards.remove(clerk.acting, number)


def test_one_more_than_the_quota_is_given_and_told(clerk: Clerk) -> None:
    number = awards.add(clerk.acting, MEDAL)
    for person in (1, 2, 3):
        given(clerk, number, person)
    given(clerk, number, 4, date(2025, 4, 28))
    held, register = awards.award(clerk.office, number), awards.given(clerk.office, number)
    assert (counted(held, register, DAY), over(held, register, DAY)) == (3, 1)
    assert over(held, register, date(2025, 1, 1)) == 0
    assert over(replace(held, yearly=False), register, DAY) == 2
    assert over(replace(held, quota=None), register, DAY) == 0


@pytest.mark.parametrize(("quota", "yearly"), [*product((1, 2, 5), (True, False))])
def test_the_warning_comes_with_the_first_one_over_the_quota(quota: int, yearly: bool) -> None:
    award = Award(Text("А", "А"), quota=quota, yearly=yearly, id=1)
    years = [2024, 2025, 2025, 2026, 2026, 2026]
    held: list[Given] = []
    for person, year in enumerate(years, start=1):
        draft = GivenDraft(person, date(year, 5, 1))
        count = 1 + sum(not yearly or each.paper_day.year == year for each in held)
        assert ("quota" in doubts(award, held, draft)) == (count > quota)
        held.append(Given(**draft.__dict__, id=person, award_id=1))


def test_a_clerk_is_told_what_to_look_at() -> None:
    award = Award(Text("А", "А"), established_day=date(2019, 3, 1), id=1)
    held = [Given(7, DAY, number="101", id=1, award_id=1)]
    assert list(doubts(award, held, GivenDraft(8, DAY, number="102"))) == []
    assert list(doubts(award, held, GivenDraft(8, date(2019, 2, 28)))) == ["early"]
    assert list(doubts(award, held, GivenDraft(7, DAY, number="101"))) == ["again", "number"]


def test_every_step_is_taken_back(clerk: Clerk) -> None:
    number = awards.add(clerk.acting, MEDAL)
    awards.remove(clerk.acting, number)
    take_back(clerk)
    first = given(clerk, number, 1)
    register = awards.given(clerk.office, number)
    awards.mend_given(clerk.acting, first, GivenDraft(clerk.members[3], DAY))
    take_back(clerk)
    assert awards.given(clerk.office, number) == register
    awards.remove_given(clerk.acting, first)
    assert awards.given(clerk.office, number) == []
    take_back(clerk)
    assert awards.given(clerk.office, number) == register
