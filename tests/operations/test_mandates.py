"""On what terms seats are held: posts that one holds, deaths, steps, leaves, work that changed."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.core.basis import BasisPaper
from desktop.core.bodies import BodyDraft
from desktop.core.leaves import Leave
from desktop.core.mandates import GROUNDS, Admission, Agreement, Terms
from desktop.core.organisations import OrganisationDraft
from desktop.core.refusals import (
    BornLater,
    EndsBeforeStart,
    LeaveOutside,
    LeavesOverlap,
    NoSuchGround,
    OutlivesPerson,
    OwnSubstitute,
    PostTaken,
    StepUnnamed,
    UnlikelyDate,
)
from desktop.core.texts import Text
from desktop.core.ways import Step, usual
from desktop.operations import (
    admission_steps,
    basis,
    bodies,
    hall,
    leaves,
    mandates,
    organisations,
    particulars,
    people,
    standings,
    undo,
)
from tests.offices import DAY, Clerk, draft

COUNCIL, ASSEMBLY = 2, 1
SUMMER = Leave(date(2026, 7, 1), date(2026, 7, 31), Text("еңбек демалысы", "трудовой отпуск"))


def newcomer(clerk: Clerk, number: int = 22) -> int:
    """Someone who sits nowhere yet."""
    return people.add(clerk.acting, draft(number))


def mandate_of(clerk: Clerk, person: int, body: int = COUNCIL) -> int:
    """The number of the newest mandate of a person in a body."""
    found = mandates.mandates_of(clerk.office, person, DAY)
    return next(held.id for where, held in found if where.id == body)


# ------- terms


def test_terms_and_source_are_kept_with_the_mandate_and_mended_later(clerk: Clerk) -> None:
    maslikhat = Text("Облыстық мәслихат", "Областной маслихат")
    source = organisations.add(clerk.acting, OrganisationDraft("maslikhat", maslikhat))
    agreed = Agreement(Text("Хатшылық", "Секретариат"), "№ 3", date(2026, 3, 1))
    terms = Terms(True, False, date(2028, 3, 9), agreed)
    admission = Admission("№ 5", DAY, by_office=True, source=source)
    (made,) = mandates.admit(clerk.acting, COUNCIL, [newcomer(clerk)], "deputy", DAY, admission, terms)
    member = mandates.mandate(clerk.office, made)
    assert member.mandate.terms == terms
    assert (member.mandate.admission, member.nominated) == (admission, maslikhat)
    mandates.mend_admission(clerk.acting, made, Admission("№ 6", nominated=Text("", "Совет")))
    member = mandates.mandate(clerk.office, made)
    assert (member.mandate.terms, member.nominated.ru) == (terms, "Совет")
    mandates.mend_admission(clerk.acting, made, Admission("№ 6"), Terms(acting=True))
    assert mandates.mandate(clerk.office, made).mandate.terms == Terms(acting=True)


def test_a_period_that_ends_before_it_begins_is_refused(clerk: Clerk) -> None:
    with pytest.raises(EndsBeforeStart):
        mandates.admit(
            clerk.acting, COUNCIL, [newcomer(clerk)], "member", DAY, terms=Terms(until=date(2026, 3, 9))
        )
    with pytest.raises(UnlikelyDate):
        mandates.admit(
            clerk.acting, COUNCIL, [newcomer(clerk)], "member", DAY, terms=Terms(until=date(2926, 3, 9))
        )


# ------- posts that only so many hold


def test_a_second_chair_is_refused_with_who_holds_the_post(clerk: Clerk) -> None:
    with pytest.raises(PostTaken) as refused:
        mandates.admit(clerk.acting, COUNCIL, [newcomer(clerk)], "chair", DAY)
    assert (refused.value.person.ru, refused.value.since) == (
        "Абильдина Арман Серикович",
        date(2025, 1, 10),
    )


def test_of_two_who_are_admitted_at_once_the_second_finds_the_post_taken(clerk: Clerk) -> None:
    both = [newcomer(clerk), newcomer(clerk, 23)]
    with pytest.raises(PostTaken):
        mandates.admit(clerk.acting, ASSEMBLY, both, "secretary", DAY)
    assert mandates.mandates(clerk.office, ASSEMBLY) == []
    mandates.admit(clerk.acting, ASSEMBLY, both, "deputy", DAY)


def test_the_office_says_how_many_hold_a_post(clerk: Clerk) -> None:
    clerk.office.db.execute("insert into body_post(id, body_id, post, seats) values (99, 1, 'deputy', 2)")
    both = [newcomer(clerk), newcomer(clerk, 23)]
    mandates.admit(clerk.acting, ASSEMBLY, both, "deputy", DAY)
    with pytest.raises(PostTaken):
        mandates.admit(clerk.acting, ASSEMBLY, [newcomer(clerk, 24)], "deputy", DAY)


def test_who_acts_for_a_chair_on_leave_is_admitted_beside_them(clerk: Clerk) -> None:
    chair, acting = mandate_of(clerk, clerk.members[0]), Terms(acting=True)
    stand_in = newcomer(clerk)
    with pytest.raises(PostTaken):
        mandates.admit(clerk.acting, COUNCIL, [stand_in], "chair", SUMMER.since, terms=acting)
    leaves.grant(clerk.acting, chair, SUMMER)
    (made,) = mandates.admit(clerk.acting, COUNCIL, [stand_in], "chair", SUMMER.since, terms=acting)
    with pytest.raises(PostTaken):
        mandates.mend_admission(clerk.acting, made, Admission(), Terms())


def test_a_mandate_is_not_made_longer_into_the_days_of_the_next_chair(clerk: Clerk) -> None:
    chair = mandate_of(clerk, clerk.members[0])
    mandates.end_mandate(clerk.acting, chair, date(2026, 2, 1), "own_wish")
    mandates.admit(clerk.acting, COUNCIL, [newcomer(clerk)], "chair", date(2026, 2, 2))
    with pytest.raises(PostTaken):
        mandates.end_mandate(clerk.acting, chair, date(2026, 2, 2), "own_wish")
    mandates.end_mandate(clerk.acting, chair, date(2026, 1, 31), "own_wish")


# ------- grounds and death


@pytest.mark.parametrize("ground", ["health", "improper_performance", "offence", "conviction", ""])
def test_a_ground_that_the_law_has_for_the_nation_alone_is_refused(clerk: Clerk, ground: str) -> None:
    assert ground not in GROUNDS
    with pytest.raises(NoSuchGround):
        mandates.end_mandate(clerk.acting, mandate_of(clerk, clerk.members[3]), DAY, ground)


def test_a_death_ends_every_mandate_of_the_person_and_is_taken_back_at_once(clerk: Clerk) -> None:
    person = clerk.members[3]
    (elsewhere,) = mandates.admit(clerk.acting, ASSEMBLY, [person], "member", date(2025, 1, 10))
    mandates.end_mandate(clerk.acting, mandate_of(clerk, person), DAY, "death", "куәлік № 1")
    other = mandates.mandate(clerk.office, elsewhere).mandate
    assert (other.until, other.ground, other.ending.paper) == (DAY, "death", "куәлік № 1")
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert mandates.mandate(clerk.office, elsewhere).mandate.until is None


def test_the_day_of_a_death_can_be_mended(clerk: Clerk) -> None:
    person = clerk.members[3]
    (elsewhere,) = mandates.admit(clerk.acting, ASSEMBLY, [person], "member", date(2025, 1, 10))
    seat = mandate_of(clerk, person)
    mandates.end_mandate(clerk.acting, seat, DAY, "death")
    mandates.end_mandate(clerk.acting, seat, date(2026, 3, 12), "death")
    assert mandates.mandate(clerk.office, elsewhere).mandate.until == date(2026, 3, 12)


def test_no_mandate_outlives_the_person(clerk: Clerk) -> None:
    person = clerk.members[3]
    seat = mandate_of(clerk, person)
    (elsewhere,) = mandates.admit(clerk.acting, ASSEMBLY, [person], "member", date(2025, 1, 10))
    mandates.end_mandate(clerk.acting, seat, DAY, "death", "№ 1")
    with pytest.raises(OutlivesPerson):
        mandates.end_mandate(clerk.acting, elsewhere, date(2026, 4, 1), "own_wish")
    commission = bodies.add(clerk.acting, BodyDraft("commission", bodies.body(clerk.office, 1, DAY).names))
    with pytest.raises(OutlivesPerson):
        mandates.admit(clerk.acting, commission, [person], "member", date(2026, 3, 11))
    (late,) = mandates.admit(clerk.acting, commission, [person], "member", date(2025, 5, 1))
    held = mandates.mandate(clerk.office, late).mandate
    assert (held.until, held.ground, held.paper) == (DAY, "death", "№ 1")


def test_nobody_sits_before_they_were_born(clerk: Clerk) -> None:
    child = newcomer(clerk)
    born = date(2008, 5, 1)
    particulars.state(clerk.acting, child, "born", born)
    with pytest.raises(BornLater) as refused:
        mandates.admit(clerk.acting, ASSEMBLY, [1, child], "member", date(2008, 4, 30))
    assert refused.value.day == born
    assert mandates.mandates(clerk.office, ASSEMBLY) == []
    mandates.admit(clerk.acting, ASSEMBLY, [child], "member", born)
    with pytest.raises(BornLater):
        particulars.state(clerk.acting, child, "born", date(2008, 5, 2))
    assert particulars.of(clerk.office, child).particulars.born == born
    particulars.state(clerk.acting, child, "born", date(1998, 5, 1))


def test_undo_brings_back_no_birth_after_a_seat_and_no_seat_before_the_birth(clerk: Clerk) -> None:
    """It refuses as the entering does, and offers an earlier step instead."""
    child = newcomer(clerk)
    for born in (date(2008, 5, 1), date(1998, 5, 1)):
        particulars.state(clerk.acting, child, "born", born)
    mended = undo.last(clerk.office)
    assert mended is not None
    (seat,) = mandates.admit(
        replace(clerk.acting, who="other"), ASSEMBLY, [child], "member", date(2007, 1, 1)
    )
    with pytest.raises(BornLater) as refused:
        undo.undo(clerk.acting, mended.entries)
    assert refused.value.day == date(2008, 5, 1)
    assert particulars.of(clerk.office, child).particulars.born == date(1998, 5, 1)
    offered = undo.last(clerk.office)
    assert offered is not None
    assert offered.entries < mended.entries
    mandates.remove_mandate(clerk.acting, seat)
    (removed,) = undo.bin_of(clerk.office)
    particulars.state(clerk.acting, child, "born", date(2008, 5, 1))
    with pytest.raises(BornLater):
        undo.undo(clerk.acting, (removed.entry.id,))
    assert mandates.mandates(clerk.office, ASSEMBLY) == []


def test_a_death_before_another_mandate_begins_is_refused(clerk: Clerk) -> None:
    person = clerk.members[3]
    mandates.admit(clerk.acting, ASSEMBLY, [person], "member", date(2026, 5, 1))
    with pytest.raises(OutlivesPerson):
        mandates.end_mandate(clerk.acting, mandate_of(clerk, person), DAY, "death")
    assert mandates.mandate(clerk.office, mandate_of(clerk, person)).mandate.until is None


# ------- steps of an admission


def test_the_steps_are_laid_out_by_the_kind_of_the_body_and_then_as_the_office_took_them(
    clerk: Clerk,
) -> None:
    assert admission_steps.pattern(clerk.office, ASSEMBLY) == usual("assembly")
    assert [step.kind for step in admission_steps.pattern(clerk.office, COUNCIL)] == [
        "submission",
        "decision",
    ]
    taken = (
        Step("council", Text(), Text("Кеңес", "Совет"), date(2026, 2, 1), "2"),
        Step("", Text("тексеру", "проверка"), Text(), date(2026, 2, 3)),
        Step("session", Text(), Text("Сессия", "Сессия"), DAY, "IX-4"),
    )
    (made,) = mandates.admit(clerk.acting, ASSEMBLY, [newcomer(clerk)], "member", DAY, steps=taken)
    assert admission_steps.steps(clerk.office, made) == taken
    pattern = admission_steps.pattern(clerk.office, ASSEMBLY)
    assert [(step.kind, step.name.ru, step.organ.ru) for step in pattern] == [
        ("council", "", "Совет"),
        ("", "проверка", ""),
        ("session", "", "Сессия"),
    ]
    assert not any(step.taken for step in pattern)


def test_steps_are_left_out_added_and_moved(clerk: Clerk) -> None:
    seat = mandate_of(clerk, clerk.members[1])
    admission_steps.set_steps(clerk.acting, seat, usual("assembly"))
    kept = (*usual("assembly")[2:], Step("", Text("қосымша", "ещё один")))
    admission_steps.set_steps(clerk.acting, seat, kept)
    assert admission_steps.steps(clerk.office, seat) == kept
    with pytest.raises(StepUnnamed):
        admission_steps.set_steps(clerk.acting, seat, [*kept, Step()])
    admission_steps.set_steps(clerk.acting, seat, ())
    assert admission_steps.steps(clerk.office, seat) == ()


def test_who_was_admitted_together_gets_the_same_steps(clerk: Clerk) -> None:
    three = [newcomer(clerk, number) for number in (22, 23, 24)]
    first, second = mandates.admit(clerk.acting, ASSEMBLY, three[:2], "member", DAY, Admission("№ 5"))
    (third,) = mandates.admit(clerk.acting, ASSEMBLY, three[2:], "member", DAY, Admission("№ 6"))
    admission_steps.set_steps(clerk.acting, first, [Step("session", day=DAY, number="5")])
    assert [each.id for each in admission_steps.together(clerk.office, first)] == [second]
    assert admission_steps.share_steps(clerk.acting, first) == 1
    assert admission_steps.steps(clerk.office, second) == (Step("session", day=DAY, number="5"),)
    assert admission_steps.steps(clerk.office, third) == ()


# ------- leave


def test_a_member_on_leave_still_counts_and_the_substitute_is_named_beside(clerk: Clerk) -> None:
    seat, substitute = mandate_of(clerk, clerk.members[4]), newcomer(clerk)
    leaves.grant(clerk.acting, seat, SUMMER._replace(substitute=substitute))
    on_leave = date(2026, 7, 15)
    assert len(mandates.composition(clerk.office, COUNCIL, on_leave)) == 21
    clerk.plan(day=on_leave)
    assert clerk.members[4] in [each.person_id for each in hall.roll(clerk.office, clerk.meeting)]
    assert substitute not in [each.person_id for each in hall.roll(clerk.office, clerk.meeting)]
    found = standings.standings(clerk.office, COUNCIL, on_leave)
    assert list(found) == [seat]
    stands_in = found[seat].substitute
    assert stands_in is not None
    assert stands_in[1].surname == "Инкаров"
    assert standings.standings(clerk.office, COUNCIL, date(2026, 8, 1)) == {}


def test_a_leave_lies_within_the_mandate_and_shares_no_day_with_another(clerk: Clerk) -> None:
    seat = mandate_of(clerk, clerk.members[4])
    kept = leaves.grant(clerk.acting, seat, SUMMER)
    with pytest.raises(LeavesOverlap):
        leaves.grant(clerk.acting, seat, SUMMER._replace(since=date(2026, 7, 31), until=None))
    with pytest.raises(LeaveOutside):
        leaves.grant(clerk.acting, seat, Leave(date(2025, 1, 1), date(2025, 1, 20)))
    with pytest.raises(EndsBeforeStart):
        leaves.grant(clerk.acting, seat, Leave(date(2026, 9, 2), date(2026, 9, 1)))
    with pytest.raises(OwnSubstitute):
        leaves.grant(clerk.acting, seat, Leave(date(2026, 9, 2), substitute=clerk.members[4]))
    leaves.mend(clerk.acting, kept, SUMMER._replace(until=date(2026, 8, 15)))
    assert [each.until for each in leaves.leaves(clerk.office, seat)] == [date(2026, 8, 15)]
    leaves.remove(clerk.acting, kept)
    assert leaves.leaves(clerk.office, seat) == []


def test_a_mandate_that_has_ended_has_no_leave_after_it(clerk: Clerk) -> None:
    seat = mandate_of(clerk, clerk.members[4])
    mandates.end_mandate(clerk.acting, seat, date(2026, 7, 10), "own_wish")
    with pytest.raises(LeaveOutside):
        leaves.grant(clerk.acting, seat, SUMMER)
    leaves.grant(clerk.acting, seat, SUMMER._replace(until=date(2026, 7, 10)))


# ------- seats by office


def work_changed(clerk: Clerk, person: int, until: str, number: int) -> None:
    """The roster learns that a person worked elsewhere until that day."""
    clerk.office.db.execute(
        "insert into former_work(id, person_id, until, organisation_kk, organisation_ru, post_kk, post_ru)"
        " values (?, ?, ?, 'Мәслихат', 'Маслихат', 'хатшы', 'секретарь')",
        (number, person, until),
    )


def test_a_seat_by_office_is_pointed_at_when_the_work_changed_until_it_was_looked_at(clerk: Clerk) -> None:
    by_office, elected = (mandate_of(clerk, person) for person in clerk.members[2:4])
    mandates.mend_admission(clerk.acting, by_office, Admission(by_office=True))
    for number, person in enumerate(clerk.members[2:4], start=1):
        work_changed(clerk, person, "2026-02-28", number)
    found = standings.standings(clerk.office, COUNCIL, DAY)
    assert elected not in found
    change = found[by_office].change
    assert change is not None
    assert (change.since, change.post.ru) == (date(2026, 3, 1), "секретарь")
    assert standings.standings(clerk.office, COUNCIL, date(2026, 2, 28)) == {}
    standings.look_at(clerk.acting, by_office)
    assert standings.standings(clerk.office, COUNCIL, DAY) == {}
    work_changed(clerk, clerk.members[2], "2026-03-01", 3)
    assert by_office in standings.standings(clerk.office, COUNCIL, DAY)


def test_work_that_changed_before_the_mandate_or_after_its_end_is_no_matter(clerk: Clerk) -> None:
    seat = mandate_of(clerk, clerk.members[2])
    mandates.mend_admission(clerk.acting, seat, Admission(by_office=True))
    work_changed(clerk, clerk.members[2], "2025-01-09", 1)
    assert standings.standing(clerk.office, seat, DAY).change is None
    work_changed(clerk, clerk.members[2], "2025-01-10", 2)
    assert standings.standing(clerk.office, seat, DAY).change is not None
    mandates.end_mandate(clerk.acting, seat, date(2026, 3, 9), "change_of_job")
    assert standings.standing(clerk.office, seat, DAY).change is None


def test_a_mandate_that_was_removed_comes_back_with_all_that_hung_on_it(clerk: Clerk) -> None:
    seat = mandate_of(clerk, clerk.members[4])
    admission_steps.set_steps(clerk.acting, seat, usual("assembly"))
    leaves.grant(clerk.acting, seat, SUMMER)
    paper = basis.add(clerk.acting, BasisPaper("own_request", "1", mandate=seat))
    mandates.remove_mandate(clerk.acting, seat)
    assert basis.papers(clerk.office)[0].paper.mandate is None
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert admission_steps.steps(clerk.office, seat) == usual("assembly")
    assert [leave.since for leave in leaves.leaves(clerk.office, seat)] == [SUMMER.since]
    assert [each.id for each in basis.papers_of(clerk.office, seat)] == [paper]
