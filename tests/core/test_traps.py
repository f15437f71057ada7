"""Traps of the rules of procedure that the core holds, one test each."""

from datetime import date

import pytest

from desktop.core import counting
from desktop.core.acts import Citation, Ruling, Share
from desktop.core.bodies import BodyRule
from desktop.core.mandates import Mandate
from desktop.core.refusals import BadFigures
from desktop.core.rulings import ruling
from desktop.core.texts import Trio
from desktop.core.voting import Tally
from desktop.exchange.acts import bundled

ACTS = bundled()
SOURCE = Citation("local", Trio("", "", ""), "1")


def applied(body: BodyRule, day: date = date(2026, 3, 10), region: str = "KZ-15") -> Ruling:
    """What holds for a body, today if no other day is given."""
    return ruling(ACTS, body, region, day)


OLD_COUNCIL = applied("council", date(2008, 4, 24))


def adopted(total: int, present: int, tally: Tally, held: Ruling) -> bool:
    """Whether the vote carries."""
    return counting.outcome(total, present, tally, held).adopted


@pytest.mark.parametrize(("of", "needed"), [(9, 6), (31, 21), (40, 27), (41, 28), (60, 40)])
def test_trap_1_two_thirds_are_whole_numbers(of: int, needed: int) -> None:
    assert counting.quorum(of, needed, applied("session")).needed == needed
    assert counting.votes_needed(of, of, applied("council")) == needed
    assert not counting.quorum(of, needed - 1, applied("session")).met


def test_trap_1_two_thirds_of_a_number_that_no_float_holds() -> None:
    huge = 3 * 10**30 + 1
    assert counting.votes_needed(huge, huge, applied("council")) == 2 * 10**30 + 1


@pytest.mark.parametrize(("present", "needed"), [(20, 11), (21, 11)])
def test_trap_2_exactly_half_is_not_adopted(present: int, needed: int) -> None:
    assert counting.votes_needed(30, present, applied("session")) == needed
    assert not adopted(30, present, Tally(10), applied("session"))
    assert adopted(30, present, Tally(11), applied("session"))


def test_trap_3_of_those_present_whoever_abstains_or_does_not_vote_is_not_for() -> None:
    held = applied("council")
    assert adopted(21, 15, Tally(10, against=5), held)
    for tally in (Tally(9, abstained=6), Tally(9, against=1), Tally(9)):
        assert not adopted(21, 15, tally, held)


def test_trap_3_of_the_total_whoever_is_absent_is_not_for() -> None:
    assert not adopted(21, 13, Tally(13), OLD_COUNCIL)
    assert adopted(21, 14, Tally(14), OLD_COUNCIL)


def test_trap_4_a_mandate_counts_from_the_day_it_starts_to_its_last_one() -> None:
    mandate = Mandate(1, 2, 3, "member", date(2026, 3, 10), date(2026, 5, 31))
    counted = [
        mandate.in_force(day)
        for day in (date(2026, 3, 9), date(2026, 3, 10), date(2026, 5, 31), date(2026, 6, 1))
    ]
    assert counted == [False, True, True, False]


def test_trap_5_the_outcome_is_of_those_present_at_the_vote_not_in_the_morning() -> None:
    held = applied("council")
    assert not adopted(21, 18, Tally(11), held)
    assert adopted(21, 16, Tally(11), held)


def test_trap_6_without_a_quorum_nothing_is_adopted() -> None:
    outcome = counting.outcome(21, 13, Tally(13), applied("council"))
    assert (outcome.adopted, outcome.short) == (False, 0)


def test_trap_8_what_was_not_said_is_kept_apart_from_what_was() -> None:
    outcome = counting.outcome(21, 16, Tally(10, 2, 3), applied("council"))
    assert (outcome.votes_for, outcome.against, outcome.abstained, outcome.not_voting) == (10, 2, 3, 1)


def test_trap_11_a_tie_is_not_adopted() -> None:
    assert not adopted(20, 20, Tally(10, against=10), applied("session"))
    at_least_half = Share(1, 2, False, "present")
    local = Ruling("session", date(2026, 3, 10), None, SOURCE, at_least_half, SOURCE, False, False)
    tied = counting.outcome(20, 20, Tally(10, against=10), local)
    assert (tied.adopted, tied.short) == (False, 1)
    assert adopted(20, 20, Tally(10, against=9), local)


def test_trap_13_votes_needed_of_the_total_do_not_depend_on_who_answered() -> None:
    assert {counting.votes_needed(21, answered, OLD_COUNCIL) for answered in range(22)} == {14}


def test_trap_14_a_body_without_members_has_no_meeting() -> None:
    for body in ("session", "council", "other"):
        with pytest.raises(BadFigures) as refused:
            counting.quorum(0, 0, applied(body))
        assert refused.value.reason == "no_members"


def test_trap_14_nothing_is_adopted_without_a_vote_for_it() -> None:
    for held in (applied("session"), applied("council"), OLD_COUNCIL, applied("other")):
        for present in (0, 15, 21):
            assert not adopted(21, present, Tally(0), held)
            assert counting.votes_needed(21, present, held) >= 1


def test_trap_15_none_stated_is_an_answer_of_its_own() -> None:
    quorum = counting.quorum(21, 1, OLD_COUNCIL)
    assert (quorum.needed, quorum.met) == (None, None)
    assert adopted(1, 1, Tally(1), OLD_COUNCIL)
    assert quorum.needed != counting.quorum(21, 1, applied("council")).needed


@pytest.mark.parametrize(
    ("total", "present", "tally", "reason"),
    [
        (21, 22, Tally(0), "present_over_total"),
        (21, 15, Tally(10, 4, 2), "votes_over_present"),
        (21, 15, Tally(16), "votes_over_present"),
        (21, 15, Tally(16, against=-1), "negative"),
        (-1, 0, Tally(0), "negative"),
        (0, 0, Tally(0), "no_members"),
    ],
)
def test_figures_that_cannot_be_are_refused(total: int, present: int, tally: Tally, reason: str) -> None:
    with pytest.raises(BadFigures) as refused:
        counting.outcome(total, present, tally, applied("council"))
    assert refused.value.reason == reason
