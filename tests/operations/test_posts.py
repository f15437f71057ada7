"""Rules of posts: who may hold them, whose period ends, whose turn comes, which are vacant."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.mandates import Admission
from desktop.core.names import full
from desktop.core.offices import SOON
from desktop.core.organisations import OrganisationDraft
from desktop.core.posts import PostRule, Turn
from desktop.core.refusals import EmptyTurn, PostTaken
from desktop.core.texts import Text
from desktop.operations import bodies, mandates, offices, organisations, people, posts, undo
from tests.offices import DAY, Clerk, draft

COUNCIL = 2
SECRETARIAT = Text("Ассамблея Хатшылығы", "Секретариат Ассамблеи")


def test_what_is_said_of_a_post_is_kept_and_taken_back(clerk: Clerk) -> None:
    rule = PostRule("deputy", 2, 24, SECRETARIAT, (Turn(Text("Одақ", "Союз")), Turn(person=clerk.members[3])))
    posts.set_rule(clerk.acting, COUNCIL, rule)
    assert posts.rules(clerk.office, COUNCIL) == (
        PostRule("chair"), rule, PostRule("secretary"), PostRule("member"),
    )  # fmt: skip
    shorter = PostRule("deputy", 1)
    posts.set_rule(clerk.acting, COUNCIL, shorter)
    assert posts.rules(clerk.office, COUNCIL)[1] == shorter
    for expected in (rule, PostRule("deputy")):
        step = undo.last(clerk.office)
        assert step is not None
        undo.undo(clerk.acting, step.entries)
        assert posts.rules(clerk.office, COUNCIL)[1] == expected


def test_where_nothing_is_said_any_more_nothing_is_kept(clerk: Clerk) -> None:
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", 2, turns=(Turn(Text("Одақ")),)))
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy"))
    for table in ("body_post", "turn"):
        assert clerk.office.db.execute(f"select count(*) from {table}").fetchone() == (0,)


def test_a_turn_names_someone(clerk: Clerk) -> None:
    with pytest.raises(EmptyTurn):
        posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", turns=(Turn(),)))


def test_a_post_takes_as_many_as_were_said(clerk: Clerk) -> None:
    first, second = (people.add(clerk.acting, draft(number)) for number in (22, 23))
    with pytest.raises(PostTaken):
        mandates.admit(clerk.acting, COUNCIL, [first], "chair", DAY)
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", 1))
    mandates.admit(clerk.acting, COUNCIL, [first], "deputy", DAY)
    with pytest.raises(PostTaken):
        mandates.admit(clerk.acting, COUNCIL, [second], "deputy", DAY)


def test_the_office_sees_whose_period_ends_and_whose_turn_comes(clerk: Clerk) -> None:
    known = [
        organisations.add(clerk.acting, OrganisationDraft("ethnocultural", Text(name, name)))
        for name in ("Тан", "Ватан")
    ]
    newcomer = people.add(clerk.acting, draft(22))
    turns = tuple(Turn(organisation=number) for number in known)
    posts.set_rule(clerk.acting, COUNCIL, PostRule("deputy", 1, 12, turns=turns))
    mandates.admit(clerk.acting, COUNCIL, [newcomer], "deputy", DAY, Admission(source=known[0]))
    (due,) = posts.rotation(clerk.office, DAY)
    assert due.ending.last == DAY.replace(year=DAY.year + 1) - timedelta(days=1)
    assert (due.ending.member.mandate.person_id, due.next) == (newcomer, Text("Ватан", "Ватан"))
    near = due.ending.last - timedelta(days=SOON)
    assert [posts.soon(clerk.office, day) for day in (near - timedelta(days=1), near)] == [0, 1]
    custom = offices.settings(clerk.office)
    offices.change_settings(clerk.acting, replace(custom, soon=10))
    assert posts.soon(clerk.office, near) == 0
    bodies.dissolve(clerk.acting, COUNCIL, DAY, "", "орган таратылды")
    assert posts.rotation(clerk.office, DAY + timedelta(days=1)) == []


def test_a_vacant_chair_is_seen(clerk: Clerk) -> None:
    chair, *_ = posts.states(clerk.office, COUNCIL, DAY)
    assert (len(chair.holders), chair.vacant) == (1, 0)
    mandates.end_mandate(clerk.acting, chair.holders[0].mandate.id, DAY, "own_wish")
    chair, *_ = posts.states(clerk.office, COUNCIL, DAY + timedelta(days=1))
    assert (chair.holders, chair.vacant) == ((), 1)


def test_a_person_in_a_turn_is_named(clerk: Clerk) -> None:
    person = people.person(clerk.office, clerk.members[0])
    named = posts.turn_name(clerk.office, Turn(person=person.id))
    assert named == Text(full(person.name("kk")), full(person.name("ru")))
