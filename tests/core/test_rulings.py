"""Which provision applies; and a ruling stored as plain values."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.core.acts import Act, Provision, Share
from desktop.core.bodies import BodyRule
from desktop.core.refusals import NoRuleHeld
from desktop.core.rulings import chosen, from_plain, in_force, ruling, to_plain
from desktop.core.texts import Text, Trio
from desktop.exchange.acts import bundled

ACTS = bundled()
DAY = date(2026, 3, 10)
MORE_THAN_HALF = Share(1, 2, True, "total")
TWO_THIRDS = Share(2, 3, False, "total")
OF_PRESENT = Share(2, 3, False, "present")


def local(since: date, quorum: Share | None, decision: Share = OF_PRESENT, act_id: str = "local-1") -> Act:
    """An act that an office entered for its council."""
    name = Trio("Регламент", "Регламент", "")
    provision = Provision("council", quorum, "4", decision, "6")
    return Act(act_id, "local", name, name, since, None, None, False, (provision,))


def cited(acts: tuple[Act, ...], day: date = DAY, region: str = "KZ-15") -> str:
    """The act that a council's decision rests on."""
    return ruling(acts, "council", region, day).decision_source.act


def test_the_decree_applies_and_the_law_is_cited_after_it() -> None:
    held = ruling(ACTS, "council", "KZ-15", DAY)
    assert (held.quorum_source.act, held.quorum_source.paragraph) == ("kz-2024-747", "14")
    assert (held.decision_source.act, held.decision_source.paragraph) == ("kz-2024-747", "15")
    assert [(also.act, also.paragraph) for also in held.quorum_also] == [("kz-2008-70", "10(5)")]
    assert [(also.act, also.paragraph) for also in held.also] == [("kz-2008-70", "10(6)")]


def test_without_the_decree_the_law_applies() -> None:
    others = tuple(act for act in ACTS if act.kind != "decree")
    assert cited(others) == "kz-2008-70"


def test_a_regions_act_holds_in_that_region_alone() -> None:
    day = date(2003, 12, 10)
    assert cited(ACTS, day, "KZ-11") == "kz-akm-2003-37"
    assert cited(ACTS, day, "KZ-15") == "kz-2002-856"
    assert cited(ACTS, day, "") == "kz-2002-856"


def test_an_own_act_lies_over_the_national_one_from_its_first_day() -> None:
    acts = (*ACTS, local(date(2026, 3, 1), MORE_THAN_HALF))
    before, after = (ruling(acts, "council", "KZ-11", day) for day in (date(2026, 2, 28), date(2026, 3, 1)))
    assert [held.quorum and held.quorum.needed(21) for held in (before, after)] == [14, 11]
    assert [held.quorum_source.act for held in (before, after)] == ["kz-2024-747", "local-1"]


def test_an_own_act_leaves_other_bodies_as_they_were() -> None:
    acts = (*ACTS, local(date(2026, 3, 1), MORE_THAN_HALF))
    assert ruling(acts, "session", "KZ-11", DAY) == ruling(ACTS, "session", "KZ-11", DAY)


def test_what_an_own_act_overrides_is_cited_only_where_the_numbers_agree() -> None:
    held = ruling((*ACTS, local(DAY, MORE_THAN_HALF)), "council", "KZ-11", DAY)
    assert held.quorum_also == ()
    assert [also.act for also in held.also] == ["kz-2024-747", "kz-2008-70"]
    assert held.differing == ()


def test_two_acts_of_one_rank_with_other_numbers_stand_side_by_side() -> None:
    older, newer = local(date(2025, 1, 1), TWO_THIRDS), local(DAY, MORE_THAN_HALF, act_id="local-2")
    held = ruling((older, newer, *ACTS), "council", "KZ-11", DAY)
    assert held.quorum_source.act == "local-2"
    assert [other.quorum_source.act for other in held.differing] == ["local-1"]
    assert held.differing[0].quorum == TWO_THIRDS


def test_the_one_that_was_chosen_has_the_others_beside_it_and_says_why() -> None:
    shares = {"local-1": TWO_THIRDS, "local-2": MORE_THAN_HALF, "local-3": Share(3, 4, False, "total")}
    rivals = [local(DAY, share, act_id=act) for act, share in shares.items()]
    held = ruling((*rivals, *ACTS), "council", "KZ-11", DAY)
    for act, share in shares.items():
        taken = chosen(held, act, Text("себеп"))
        assert taken is not None
        assert (taken.quorum, taken.quorum_source.act, taken.choice) == (share, act, Text("себеп"))
        assert {other.quorum_source.act for other in taken.differing} == shares.keys() - {act}
        again = chosen(taken, "local-1", Text("басқа"))
        assert again is not None
        assert (again.quorum_source.act, again.choice, len(again.differing)) == ("local-1", Text("басқа"), 2)
        assert from_plain(json.loads(json.dumps(to_plain(taken)))) == taken
    assert chosen(held, "kz-2024-747", Text("себеп")) is None


def test_national_numbers_hold_by_analogy_for_a_region_and_themselves_for_the_nation() -> None:
    for body in ("session", "council"):
        assert ruling(ACTS, body, "KZ-15", DAY).by_analogy
        assert ruling(ACTS, body, "", DAY).by_analogy
        assert not ruling(ACTS, body, "KZ", DAY).by_analogy
    assert not ruling(ACTS, "council", "KZ-11", date(2003, 12, 10)).by_analogy
    assert ruling(ACTS, "council", "KZ-11", date(2003, 12, 10)).also[0].by_analogy


def test_the_years_of_decree_149_have_no_rule_but_an_own_one() -> None:
    day = date(2011, 9, 7)
    while day < date(2024, 12, 27):
        assert [act.id for act in in_force(ACTS, "KZ-11", day)] == ["own-rules"]
        day += timedelta(days=1)
    with pytest.raises(NoRuleHeld) as refused:
        ruling(ACTS, "council", "KZ-11", date(2018, 5, 15))
    assert refused.value.day == date(2018, 5, 15)
    acts = (*ACTS, local(date(2011, 9, 7), TWO_THIRDS))
    assert cited(acts, date(2018, 5, 15)) == "local-1"


@pytest.mark.parametrize("body", ["session", "council"])
def test_the_offices_own_rule_never_stands_in_for_an_act(body: BodyRule) -> None:
    own = tuple(act for act in ACTS if act.kind == "own")
    with pytest.raises(NoRuleHeld):
        ruling(own, body, "KZ-11", DAY)


def test_structures_without_numbers_have_the_offices_own_rule() -> None:
    held = ruling(ACTS, "other", "KZ-11", DAY)
    assert (held.own_rule, held.by_analogy) == (True, False)


def test_how_a_wording_was_read_is_said_on_the_days_that_need_it() -> None:
    notes = {
        day: ruling(ACTS, "session", "KZ-15", day).note is not None
        for day in (date(2007, 7, 25), date(2007, 7, 26), date(2011, 9, 6))
    }
    assert list(notes.values()) == [True, False, False]
    assert ruling(ACTS, "council", "KZ-11", date(2009, 9, 13)).note is not None


@pytest.mark.parametrize(
    ("body", "day"),
    [("council", date(2003, 12, 10)), ("session", DAY), ("council", DAY), ("other", DAY)],
)
def test_a_ruling_comes_back_from_json_as_it_was(body: BodyRule, day: date) -> None:
    rivals = (local(DAY, TWO_THIRDS), local(DAY, MORE_THAN_HALF, act_id="local-2"))
    for acts in (ACTS, ACTS + rivals):
        held = ruling(acts, body, "KZ-11", day)
        assert from_plain(json.loads(json.dumps(to_plain(held)))) == held


def test_a_stored_ruling_does_not_change_with_the_act() -> None:
    stored = json.dumps(to_plain(ruling(ACTS, "council", "KZ-11", DAY)))
    changed = tuple(replace(act, cited=Trio("x", "x", "x")) for act in ACTS)
    assert from_plain(json.loads(stored)) == ruling(ACTS, "council", "KZ-11", DAY)
    assert from_plain(json.loads(stored)) != ruling(changed, "council", "KZ-11", DAY)
