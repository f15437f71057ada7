"""Two records made one: who may be the same, and no day of a membership that is lost or counted twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.filling import filled, joined
from desktop.core.mandates import POSTS, Ending, Mandate
from desktop.core.merged_papers import left_over
from desktop.core.merging import likeness, seats
from desktop.core.names import Name
from desktop.core.particulars import Particulars
from desktop.core.people import Person, PersonDraft, draft_of
from desktop.core.texts import Text

FIRST = date(2025, 1, 1)
HORIZON = 70
KIM = PersonDraft(Name("Ким", "Роман", "Ухенұлы"), Name("Ким", "Роман", "Ухенович"))


def mandate(number: int, since: int, until: int | None, post: str = "member", person: int = 1) -> Mandate:
    """A mandate by the days since the first."""
    last = None if until is None else FIRST + timedelta(days=until)
    ending = Ending() if until is None else Ending("own_wish", paper=f"№ {number}")
    return Mandate(number, 2, person, post, FIRST + timedelta(days=since), last, ending=ending)


@st.composite
def histories(draw: st.DrawFn) -> list[Mandate]:
    """Mandates of two records in one body; those of one record share no day."""
    found: list[Mandate] = []
    for person in (1, 2):
        borders = sorted(draw(st.sets(st.integers(0, 59), max_size=6)))
        for since, until in zip(borders[::2], borders[1::2], strict=False):
            post = draw(st.sampled_from(POSTS))
            found.append(mandate(len(found) + 1, since, until, post, person))
        if len(borders) % 2:
            found.append(mandate(len(found) + 1, borders[-1], None, draw(st.sampled_from(POSTS)), person))
    return found


def posts_by_day(mandates: Sequence[Mandate]) -> list[list[str]]:
    """The posts that are held on each day."""
    days = (FIRST + timedelta(days=number) for number in range(HORIZON))
    return [[each.post for each in mandates if each.in_force(day)] for day in days]


@given(histories())
def test_no_day_of_a_membership_is_lost_or_counted_twice(held: list[Mandate]) -> None:
    joined = seats(held)
    for before, now in zip(posts_by_day(held), posts_by_day(joined.kept), strict=True):
        assert len(now) == bool(before)
        assert set(now) <= set(before)


@given(histories())
def test_each_mandate_stays_or_is_told_where_it_went(held: list[Mandate]) -> None:
    kept, gone = seats(held)
    numbers = [each.id for each in kept if each.id]
    assert len(numbers) == len(set(numbers))
    assert sorted([*numbers, *gone]) == [each.id for each in held]
    assert set(gone.values()) <= set(numbers)


@pytest.mark.parametrize(
    ("held", "wanted", "gone"),
    [
        ([mandate(1, 0, 9), mandate(2, 20, None)], [(1, 0, 9), (2, 20, None)], {}),
        ([mandate(1, 0, 9), mandate(2, 5, None)], [(1, 0, None)], {2: 1}),
        ([mandate(1, 0, None), mandate(2, 5, 9)], [(1, 0, None)], {2: 1}),
        ([mandate(1, 0, 9, "member"), mandate(2, 5, None, "chair")], [(1, 0, 4), (2, 5, None)], {}),
        ([mandate(1, 0, 20), mandate(2, 5, 9, "chair")], [(1, 0, 4), (2, 5, 9), (0, 10, 20)], {}),
        ([mandate(1, 0, 20), mandate(2, 0, 9, "chair")], [(2, 0, 9), (1, 10, 20)], {}),
        ([mandate(1, 0, 9), mandate(2, 0, 9, "chair")], [(2, 0, 9)], {1: 2}),
    ],
)
def test_how_two_mandates_become_one(
    held: list[Mandate], wanted: list[tuple[int, int, int | None]], gone: dict[int, int]
) -> None:
    joined = seats(held)
    days = [
        (each.id, (each.since - FIRST).days, each.until and (each.until - FIRST).days) for each in joined.kept
    ]
    assert (days, joined.gone) == (wanted, gone)


@given(histories())
def test_no_paper_of_a_mandate_is_lost(held: list[Mandate]) -> None:
    joined = seats(held)
    registered = left_over(held, joined)
    named = {each.ending.paper for each in held if each.ending.paper}
    assert named == {each.ending.paper for each in joined.kept if each.ending.paper} | {
        each.number for each in registered
    }
    assert {each.mandate for each in registered} <= {each.id for each in joined.kept}


def test_the_one_that_ends_later_tells_how_it_ended() -> None:
    (kept,) = seats([mandate(1, 0, 9), mandate(2, 5, 30)]).kept
    assert kept.ending.paper == "№ 2"


CHOI = PersonDraft(ru=Name("Цой", "Анна"))
NOBODY, BORN = Particulars(), date(1985, 6, 15)


@pytest.mark.parametrize(
    ("other", "facts", "known", "why"),
    [
        (KIM, NOBODY, NOBODY, "name"),
        (PersonDraft(ru=Name("КИМ", "роман")), NOBODY, NOBODY, "name"),
        (PersonDraft(ru=Name("Ким", "Роман", "Петрович")), NOBODY, NOBODY, None),
        (PersonDraft(ru=Name("Цой", "Роман")), NOBODY, NOBODY, None),
        (KIM, Particulars(born=BORN), Particulars(born=BORN), "born"),
        (KIM, Particulars(born=BORN), Particulars(born=date(1990, 1, 1)), None),
        (KIM, Particulars(iin="850615401232"), Particulars(iin="751231312345"), None),
        (CHOI, Particulars(iin="850615401232"), Particulars(iin="850615401232"), "iin"),
    ],
)  # fmt: skip
def test_who_may_be_the_same(
    other: PersonDraft, facts: Particulars, known: Particulars, why: str | None
) -> None:
    assert likeness(KIM, facts, other, known) == why


def test_the_record_that_stays_keeps_its_own_and_is_filled_from_the_other() -> None:
    own = Person(ru=Name("Ким", "Роман"), post=Text("", "врач"), id=1)
    other = Person(KIM.kk, Name("Ким", "Р."), "m", Text("Достық үйі", ""), Text("", "директор"), 2)
    assert filled(draft_of(own), other) == PersonDraft(KIM.kk, own.ru, "m", other.organisation, own.post)


def test_particulars_are_filled_and_notes_are_joined() -> None:
    own = Particulars(phone="1", notes="біріншісі", consent_day=BORN)
    other = Particulars(phone="2", email="a@b.kz", notes="екіншісі", consent_paper="№ 9")
    wanted = replace(own, email="a@b.kz", notes="біріншісі\nекіншісі")
    assert joined(own, other) == wanted
    assert joined(own, own) == own
