"""Former names and former work: a change has a day, a slip is mended; the genitive goes with its name."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.core.former import FormerName, FormerWork, Spellings, Work, moved, renamed
from desktop.core.genitive import genitive_of
from desktop.core.invited import Standing
from desktop.core.names import Name
from desktop.core.people import PersonDraft, draft_of
from desktop.core.refusals import (
    BadName,
    BadParticular,
    ChangeOutOfOrder,
    NoSuchRecord,
    NothingChanged,
    UnlikelyDate,
)
from desktop.core.texts import Text
from desktop.operations import former, hall, invited, mandates, people, undo
from tests.offices import DAY, Clerk

BEFORE = Spellings(Name("Воронцова", "Арман", "Серікұлы"), Name("Воронцова", "Арман", "Серикович"))
NOW = Spellings(Name("Қасымова", "Арман", "Серікұлы"), Name("Касымова", "Арман", "Серикович"))
AKIMAT = Work(Text("Облыс әкімдігі", "Акимат области"), Text("маман № 3", "специалист № 3"))
HOUSE = Work(Text("Достық үйі", "Дом дружбы"), Text("басшы", "руководитель"))
SINCE = date(2026, 3, 2)
PERSON = 3
ASSEMBLY, COUNCIL = 1, 2


def marry(clerk: Clerk, since: date = SINCE, paper: str = "неке куәлігі № 17") -> None:
    """The third member takes another surname."""
    former.change_name(clerk.acting, PERSON, BEFORE, NOW, since, paper)


def test_a_changed_surname_keeps_the_former_one_with_day_and_paper(clerk: Clerk) -> None:
    marry(clerk)
    held = people.person(clerk.office, PERSON)
    assert Spellings(held.kk, held.ru) == NOW
    assert former.names(clerk.office, PERSON) == [
        FormerName(1, BEFORE, SINCE - timedelta(days=1), "неке куәлігі № 17")
    ]
    assert [each.id for each in people.find(clerk.office, "касым")] == [PERSON]


def test_a_slip_that_was_mended_leaves_nothing_behind(clerk: Clerk) -> None:
    held = people.person(clerk.office, PERSON)
    people.edit(clerk.acting, PERSON, replace(draft_of(held), ru=Name("Варонцова", "Арман", "Серикович")))
    assert former.names(clerk.office, PERSON) == []


def test_what_was_typed_into_the_record_already_can_be_called_a_change_later(clerk: Clerk) -> None:
    held = people.person(clerk.office, PERSON)
    people.edit(clerk.acting, PERSON, replace(draft_of(held), kk=NOW.kk, ru=NOW.ru))
    marry(clerk)
    assert [each.names for each in former.names(clerk.office, PERSON)] == [BEFORE]


def test_a_meeting_that_froze_a_name_keeps_it(clerk: Clerk) -> None:
    clerk.plan()
    clerk.open(16)
    marry(clerk)
    seat = next(seat for seat in hall.roll(clerk.office, clerk.meeting) if seat.person_id == PERSON)
    assert seat.ru == BEFORE.ru


def test_the_composition_of_a_day_has_the_names_and_the_work_of_that_day(clerk: Clerk) -> None:
    invited.invite(clerk.acting, ASSEMBLY, [PERSON], Standing("expert", date(2026, 1, 1)))
    marry(clerk)
    former.change_work(clerk.acting, PERSON, AKIMAT, HOUSE, SINCE)
    for day, names, work, position in ((DAY, NOW, HOUSE, 8), (date(2026, 3, 1), BEFORE, AKIMAT, 2)):
        seated = mandates.composition(clerk.office, COUNCIL, day)
        member = seated[position]
        assert (member.mandate.person_id, Spellings(member.kk, member.ru)) == (PERSON, names)
        assert Work(member.organisation, member.post) == work
        assert seated == mandates.mandates(clerk.office, COUNCIL, day)
        (expert,) = invited.invited_on(clerk.office, ASSEMBLY, day)
        assert (Spellings(expert.kk, expert.ru), expert.post) == (names, work.post)


def test_who_came_and_left_is_compared_by_the_names_of_the_days(clerk: Clerk) -> None:
    marry(clerk)
    mandate = mandates.composition(clerk.office, COUNCIL, DAY)[8].mandate
    mandates.end_mandate(clerk.acting, mandate.id, SINCE, "recall")
    earlier, later = date(2026, 2, 1), date(2026, 4, 1)
    (left,) = mandates.compared(clerk.office, COUNCIL, later, earlier).left
    assert left.before
    assert left.ended
    assert (left.before.kk, left.ended.kk) == (BEFORE.kk, NOW.kk)
    assert mandates.mandates(clerk.office, COUNCIL, later)[-1].kk == NOW.kk
    mandates.end_mandate(clerk.acting, mandate.id, SINCE - timedelta(days=1), "recall")
    assert mandates.mandates(clerk.office, COUNCIL, later)[-1].kk == BEFORE.kk


def test_other_work_keeps_what_was_before(clerk: Clerk) -> None:
    former.change_work(clerk.acting, PERSON, AKIMAT, HOUSE, SINCE)
    held = people.person(clerk.office, PERSON)
    assert Work(held.organisation, held.post) == HOUSE
    assert former.works(clerk.office, PERSON) == [FormerWork(1, AKIMAT, SINCE - timedelta(days=1))]
    assert PERSON in [each.id for each in people.find(clerk.office, "дружбы")]


def test_changes_are_kept_newest_first_and_in_order(clerk: Clerk) -> None:
    marry(clerk)
    for since in (SINCE, SINCE - timedelta(days=400)):
        with pytest.raises(ChangeOutOfOrder) as refused:
            former.change_name(clerk.acting, PERSON, NOW, BEFORE, since)
        assert refused.value == ChangeOutOfOrder(SINCE)
    former.change_name(clerk.acting, PERSON, NOW, BEFORE, SINCE + timedelta(days=1))
    assert [each.names for each in former.names(clerk.office, PERSON)] == [NOW, BEFORE]


@pytest.mark.parametrize(
    ("since", "refusal"), [(DAY + timedelta(days=1), BadParticular), (date(1890, 1, 1), UnlikelyDate)]
)
def test_a_day_that_cannot_be_is_refused(clerk: Clerk, since: date, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        marry(clerk, since)
    assert former.names(clerk.office, PERSON) == []


def test_a_name_may_have_changed_before_there_was_an_assembly(clerk: Clerk) -> None:
    marry(clerk, date(1976, 5, 15))
    assert former.names(clerk.office, PERSON)[0].until == date(1976, 5, 14)


def test_no_change_is_none(clerk: Clerk) -> None:
    with pytest.raises(NothingChanged):
        former.change_name(clerk.acting, PERSON, BEFORE, BEFORE, SINCE)
    with pytest.raises(NothingChanged):
        former.change_work(clerk.acting, PERSON, AKIMAT, AKIMAT, SINCE)


def test_a_name_nobody_can_have_and_a_paper_without_end_are_refused(clerk: Clerk) -> None:
    with pytest.raises(BadName):
        former.change_name(clerk.acting, PERSON, BEFORE, Spellings(Name(), Name()), SINCE)
    with pytest.raises(BadParticular):
        marry(clerk, paper="№" * 201)
    with pytest.raises(NoSuchRecord):
        former.change_name(clerk.acting, 99, BEFORE, NOW, SINCE)


def test_a_change_entered_by_mistake_is_taken_out_or_taken_back(clerk: Clerk) -> None:
    marry(clerk)
    former.remove_name(clerk.acting, former.names(clerk.office, PERSON)[0].id)
    assert former.names(clerk.office, PERSON) == []
    former.change_work(clerk.acting, PERSON, AKIMAT, HOUSE, SINCE)
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    held = people.person(clerk.office, PERSON)
    assert Work(held.organisation, held.post) == AKIMAT
    assert former.works(clerk.office, PERSON) == []
    with pytest.raises(NoSuchRecord):
        former.remove_work(clerk.acting, 1)


def test_the_genitive_is_proposed_corrected_once_and_kept(clerk: Clerk) -> None:
    shmidt = people.add(clerk.acting, PersonDraft(ru=Name("Щербина", "Асель", "Ивановна"), sex="f"))
    assert genitive_of(people.person(clerk.office, shmidt)) == "Щербиной Асель Ивановны"
    people.set_genitive(clerk.acting, shmidt, " Щербины  Асели Ивановны ")
    people.edit(
        clerk.acting, shmidt, replace(draft_of(people.person(clerk.office, shmidt)), post=Text("", "врач"))
    )
    assert genitive_of(people.person(clerk.office, shmidt)) == "Щербины Асели Ивановны"


def test_the_genitive_goes_when_the_name_changes(clerk: Clerk) -> None:
    people.set_genitive(clerk.acting, PERSON, "Воронцовой Армана Сериковича")
    marry(clerk)
    assert people.person(clerk.office, PERSON).genitive_ru == ""


def test_a_proposal_is_not_kept_and_nonsense_is_refused(clerk: Clerk) -> None:
    proposed = genitive_of(people.person(clerk.office, 1))
    people.set_genitive(clerk.acting, 1, proposed)
    assert people.person(clerk.office, 1).genitive_ru == ""
    for words in ("а" * 301, "Ки\u202eма"):
        with pytest.raises(BadParticular):
            people.set_genitive(clerk.acting, 1, words)


@pytest.mark.parametrize(
    ("old", "new", "is_another"),
    [
        ("Иванова", "Иванов", False),
        ("Варонцова", "Воронцова", False),
        ("", "Ким", False),
        ("Иванова", "Ким", True),
        ("Иванова", "Иванова-Ким", True),
        ("Ким", "Цой", True),
    ],
)
def test_another_surname_is_told_from_a_mended_slip(old: str, new: str, is_another: bool) -> None:
    before, now = (Spellings(Name(), Name(word, "Вера")) for word in (old, new))
    assert renamed(before, now) == is_another


def test_other_work_is_told_from_what_was_filled_in() -> None:
    bare = Work(Text("Достық үйі", ""), Text("", ""))
    assert not moved(bare, HOUSE)
    assert moved(AKIMAT, HOUSE)
