"""Where bodies belong, types of the office's own, names through time, dissolution."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.core.bodies import Approval, BodyDraft, BodyFacts, BodyNames, DatedNames
from desktop.core.refusals import (
    BodyClosed,
    BodyInUse,
    EndsBeforeStart,
    KindFixed,
    LastNames,
    MeetingLater,
    MissingName,
    NoSuchRecord,
    PartsLast,
    RegionNotYet,
    TypeInUse,
    UnderItself,
    UnlikelyDate,
)
from desktop.core.texts import Text, Trio
from desktop.exchange import regions
from desktop.operations import bodies, body_types, mandates, meetings, undo
from desktop.operations.door import Supplies
from tests.offices import DAY, Clerk

COUNCIL = 2
WORDS = "орган таратылды"
FACTS = BodyFacts(
    COUNCIL, "district", Text("Бурабай ауданы", "Бурабайский район"), Text("Ереже", "Положение"),
    Approval(Text("Кеңес", "Совет"), "5", date(2025, 2, 1)),
)  # fmt: skip


def named(name: str) -> BodyNames:
    """Names that differ in nothing."""
    return BodyNames(*(Text(name, name),) * 3, "", Text(name, name))


def group(clerk: Clerk, parent: int | None = None, name: str = "топ") -> int:
    """A working group, at work since the beginning."""
    return bodies.add(clerk.acting, BodyDraft("working_group", named(name), facts=BodyFacts(parent)))


def test_a_body_keeps_where_it_belongs(clerk: Clerk) -> None:
    number = bodies.add(clerk.acting, BodyDraft("accord_council", named("кеңес"), facts=FACTS))
    assert bodies.body(clerk.office, number, DAY).facts == FACTS
    elsewhere = replace(FACTS, parent=None, level="enterprise")
    bodies.describe(clerk.acting, number, "elders_council", elsewhere)
    assert bodies.body(clerk.office, number, DAY).facts == elsewhere
    assert bodies.body(clerk.office, number, DAY).kind == "elders_council"


def test_a_new_type_is_data(clerk: Clerk) -> None:
    club = Trio("Әжелер мектебі", "Школа бабушек", "School of grandmothers")
    number = bodies.add(clerk.acting, BodyDraft("", named("мектеп"), new_type=club))
    (added,) = bodies.types(clerk.office)
    assert added.name == club
    body = bodies.body(clerk.office, number, DAY)
    assert (body.kind, body.type_name, body.rule) == (added.kind, club, "other")
    other = group(clerk)
    bodies.describe(clerk.acting, other, added.kind, BodyFacts(), Trio("Әжелер клубы", "Клуб бабушек"))
    assert bodies.body(clerk.office, number, DAY).type_name == Trio("Әжелер клубы", "Клуб бабушек")
    bodies.describe(clerk.acting, other, "", BodyFacts(), Trio("Аталар клубы"))
    assert [known.name.kk for known in bodies.types(clerk.office)] == ["Әжелер клубы", "Аталар клубы"]


def test_a_type_goes_when_no_body_has_it_any_more(clerk: Clerk) -> None:
    number = bodies.add(clerk.acting, BodyDraft("", named("мектеп"), new_type=Trio("Мектеп", "Школа")))
    (own,) = bodies.types(clerk.office)
    body_types.rename(clerk.acting, own.kind, Trio("Клуб", "Клуб", "Club"))
    assert bodies.body(clerk.office, number, DAY).type_name == Trio("Клуб", "Клуб", "Club")
    with pytest.raises(TypeInUse):
        body_types.remove(clerk.acting, own.kind)
    with pytest.raises(MissingName):
        body_types.rename(clerk.acting, own.kind, Trio(" ", "", "Club"))
    bodies.describe(clerk.acting, number, "elders_council", BodyFacts())
    body_types.remove(clerk.acting, own.kind)
    assert bodies.types(clerk.office) == []
    step = undo.last(clerk.office)
    assert step is not None
    undo.undo(clerk.acting, step.entries)
    assert [each.name.en for each in bodies.types(clerk.office)] == ["Club"]


def test_a_new_type_has_a_name(clerk: Clerk) -> None:
    with pytest.raises(MissingName):
        bodies.add(clerk.acting, BodyDraft("", named("мектеп"), new_type=Trio(" ", "", "School")))
    with pytest.raises(NoSuchRecord):
        bodies.add(clerk.acting, BodyDraft("own_1", named("мектеп")))
    assert bodies.types(clerk.office) == []


def test_the_assembly_and_the_council_stay_what_they_are(clerk: Clerk) -> None:
    number = group(clerk)
    for body, kind in ((COUNCIL, "commission"), (number, "council"), (1, "council"), (1, "")):
        with pytest.raises(KindFixed):
            bodies.describe(clerk.acting, body, kind, BodyFacts())
    bodies.describe(clerk.acting, COUNCIL, "council", replace(FACTS, parent=1))
    assert bodies.body(clerk.office, COUNCIL, DAY).facts.level == "district"


def test_nothing_stands_under_what_stands_under_it(clerk: Clerk) -> None:
    upper = group(clerk, COUNCIL)
    lower = group(clerk, upper)
    for parent in (upper, lower):
        with pytest.raises(UnderItself):
            bodies.describe(clerk.acting, upper, "working_group", BodyFacts(parent))
    with pytest.raises(UnderItself):
        bodies.describe(clerk.acting, 1, "assembly", BodyFacts(COUNCIL))


def test_the_day_of_the_decision_is_likely(clerk: Clerk) -> None:
    with pytest.raises(UnlikelyDate):
        bodies.describe(clerk.acting, COUNCIL, "council", BodyFacts(approved=Approval(day=date(1905, 2, 1))))


def test_names_are_told_with_their_days(clerk: Clerk) -> None:
    first = bodies.body(clerk.office, COUNCIL, DAY).names
    second, third = named("Президиум"), named("Төралқа")
    bodies.rename(clerk.acting, COUNCIL, third, date(2026, 9, 1))
    bodies.rename(clerk.acting, COUNCIL, second, date(2026, 7, 1))
    assert bodies.names(clerk.office, COUNCIL) == [
        DatedNames(None, date(2026, 6, 30), first),
        DatedNames(date(2026, 7, 1), date(2026, 8, 31), second),
        DatedNames(date(2026, 9, 1), None, third),
    ]
    bodies.remove_names(clerk.acting, COUNCIL, date(2026, 7, 1))
    assert bodies.body(clerk.office, COUNCIL, date(2026, 8, 1)).names == first
    bodies.remove_names(clerk.acting, COUNCIL, None)
    with pytest.raises(LastNames):
        bodies.remove_names(clerk.acting, COUNCIL, date(2026, 9, 1))


def test_a_dissolved_body_is_over_with_its_mandates(clerk: Clerk) -> None:
    last = date(2026, 6, 30)
    bodies.dissolve(clerk.acting, COUNCIL, last, "шешім № 9", WORDS)
    assert [body.id for body in bodies.bodies(clerk.office, date(2026, 7, 1))] == [1]
    assert (
        len(bodies.bodies(clerk.office, last)) == len(bodies.all_bodies(clerk.office, date(2027, 1, 1))) == 2
    )
    body = bodies.body(clerk.office, COUNCIL, last)
    assert (body.closed, body.closed_paper, body.in_office) == (last, "шешім № 9", 21)
    assert mandates.composition(clerk.office, COUNCIL, date(2026, 7, 1)) == []
    endings = {member.mandate.ending for member in mandates.mandates(clerk.office, COUNCIL)}
    assert [(ending.ground, ending.words, ending.paper) for ending in endings] == [
        ("other", WORDS, "шешім № 9")
    ]


def test_a_dissolved_body_neither_meets_nor_takes_in(clerk: Clerk) -> None:
    bodies.dissolve(clerk.acting, COUNCIL, date(2026, 3, 1), "", WORDS)
    with pytest.raises(BodyClosed):
        mandates.admit(clerk.acting, COUNCIL, clerk.members[:1], "member", date(2026, 3, 2))
    with pytest.raises(BodyClosed):
        meetings.plan(clerk.acting, COUNCIL, meetings.suggested(clerk.office, COUNCIL, date(2026, 3, 2)))
    bodies.revive(clerk.acting, COUNCIL)
    assert mandates.admit(clerk.acting, COUNCIL, clerk.members[:1], "member", date(2026, 3, 2))


def test_what_goes_on_keeps_a_body_from_being_dissolved(clerk: Clerk) -> None:
    part = group(clerk, COUNCIL)
    with pytest.raises(PartsLast):
        bodies.dissolve(clerk.acting, COUNCIL, date(2026, 12, 31), "", WORDS)
    bodies.dissolve(clerk.acting, part, date(2026, 3, 1), "", WORDS)
    clerk.plan()
    with pytest.raises(MeetingLater):
        bodies.dissolve(clerk.acting, COUNCIL, date(2026, 3, 9), "", WORDS)
    bodies.dissolve(clerk.acting, COUNCIL, DAY, "", WORDS)


def test_a_body_does_not_end_before_who_comes_into_it(clerk: Clerk) -> None:
    number = group(clerk)
    mandates.admit(clerk.acting, number, clerk.members[:1], "chair", date(2026, 5, 1))
    with pytest.raises(EndsBeforeStart):
        bodies.dissolve(clerk.acting, number, date(2026, 4, 30), "", WORDS)
    bodies.dissolve(clerk.acting, number, date(2026, 5, 1), "", WORDS)


def test_a_mistaken_body_is_removed_and_comes_back(clerk: Clerk) -> None:
    number = group(clerk)
    bodies.approve_seats(clerk.acting, number, 5, None)
    bodies.remove(clerk.acting, number)
    assert [body.id for body in bodies.all_bodies(clerk.office, DAY)] == [1, 2]
    (gone,) = (removed for removed in undo.bin_of(clerk.office) if removed.line.table == "body")
    undo.undo(clerk.acting, (gone.entry.id,))
    assert bodies.body(clerk.office, number, DAY).seats == 5


def test_a_body_that_others_refer_to_stays(clerk: Clerk) -> None:
    upper = group(clerk)
    group(clerk, upper)
    for body, by in ((upper, "part"), (COUNCIL, "mandate"), (1, "other")):
        with pytest.raises(BodyInUse) as refused:
            bodies.remove(clerk.acting, body)
        assert refused.value.by == by


def test_each_step_with_a_body_is_taken_back(clerk: Clerk) -> None:
    before = bodies.all_bodies(clerk.office, DAY)
    number = bodies.add(clerk.acting, BodyDraft("", named("мектеп"), new_type=Trio("Мектеп")))
    bodies.describe(clerk.acting, number, "commission", FACTS)
    bodies.dissolve(clerk.acting, number, DAY, "№ 1", WORDS)
    bodies.revive(clerk.acting, number)
    for _ in range(4):
        step = undo.last(clerk.office)
        assert step is not None
        undo.undo(clerk.acting, step.entries)
    assert bodies.all_bodies(clerk.office, DAY) == before
    assert bodies.types(clerk.office) == []


@pytest.fixture
def young(clerk: Clerk) -> Clerk:
    """A clerk of a region that was formed on 08.06.2022."""
    office = replace(clerk.office, supplies=Supplies(regions=regions.bundled))
    office.db.execute("update setting set value = 'KZ-10' where name = 'region'")
    clerk.office = office
    return clerk


def test_nothing_is_older_than_the_region(young: Clerk) -> None:
    before = date(2022, 6, 7)
    number = group(young)
    with pytest.raises(RegionNotYet) as refused:
        mandates.admit(young.acting, number, young.members[:1], "chair", before)
    assert refused.value.day == date(2022, 6, 8)
    with pytest.raises(RegionNotYet):
        meetings.plan(young.acting, COUNCIL, meetings.suggested(young.office, COUNCIL, before))
    with pytest.raises(RegionNotYet):
        bodies.rename(young.acting, number, named("топ"), before)
    assert mandates.admit(young.acting, number, young.members[:1], "chair", date(2022, 6, 8))
