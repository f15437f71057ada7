"""The demo office as it is invented, before anything is written into a file."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import pytest

import resources
from desktop.core import demo_meetings, demo_members
from desktop.core.demo import Scenario
from desktop.core.mandates import GROUNDS
from desktop.core.names import Name, full, parse_full, short
from desktop.core.people import problems
from desktop.core.regions import parse
from desktop.core.texts import Text
from desktop.documents.glyphs import printable
from desktop.documents.typeface import pt_serif
from desktop.exchange.demo import LEAST_PEOPLE, scenario
from desktop.exchange.demo_data import subjects, table, toml

AGENDAS = ("sessions", "councils", "structures")
TAIL = re.compile(r"(?:ұлы|қызы)$")
FATHER = re.compile(r"(?:ович|евич|ич|овна|евна|ична|улы|кызы)$")


@cache
def default() -> Scenario:
    """The office that ``hattama demo`` makes."""
    return scenario(1)


def events(told: Scenario, kind: type) -> list[Any]:
    """Every event of a kind."""
    return [step.event for step in told.steps if isinstance(step.event, kind)]


def values(value: object) -> Iterator[object]:
    """A value and everything in it; a text or a name is one value."""
    yield value
    if isinstance(value, (Text, Name)) or not isinstance(value, tuple):
        parts = vars(value).values() if hasattr(value, "__dataclass_fields__") else ()
    else:
        parts = value
    for part in parts:
        yield from values(part)


def texts(told: Scenario) -> list[Text]:
    """Every bilingual text of an office."""
    return [each for each in values(told) if isinstance(each, Text)]


def people(told: Scenario) -> list[Any]:
    """Everyone who is entered."""
    return [draft for event in events(told, demo_members.EnterPeople) for draft in event.people]


def test_one_seed_tells_one_story() -> None:
    assert scenario(7) == scenario(7)


def test_another_seed_tells_another_one() -> None:
    assert scenario(7).steps != scenario(8).steps
    assert people(scenario(7)) != people(scenario(8))


def test_it_all_happens_in_order_of_time_after_the_office_was_founded() -> None:
    moments = [step.at for step in default().steps]
    assert moments == sorted(moments)
    assert moments[0] == default().founded


def test_every_text_is_there_in_both_languages() -> None:
    assert len(texts(default())) > 300
    assert [text for text in texts(default()) if text.missing()] == []


def test_no_name_in_braces_is_left_open() -> None:
    assert [text for text in texts(default()) if "{" in "".join(text) or "}" in "".join(text)] == []


def test_every_letter_can_be_printed() -> None:
    covered = pt_serif().covered
    for name in resources.names("demo"):
        for line in resources.text(f"demo/{name}").splitlines():
            printable(line.replace("_", ""), covered)


def test_the_agenda_of_a_year_has_more_than_twenty_five_items_with_all_their_texts() -> None:
    found = [item for agenda in AGENDAS for item in subjects(agenda).values() if item.rapporteur]
    assert len(found) > 25
    for item in found:
        said = [speech.text for speech in item.speeches] + [decision.text for decision in item.decisions]
        read = [item.title, item.heard, *said]
        assert all(all(text) for text in read), item.key
        assert all(item.motion) or not item.decisions, item.key


def test_who_reports_speaks_and_carries_out_exists() -> None:
    tags = {tag for name in ("positions", "local_posts", "association_posts") for row in table(name)
            for tag in row["tags"].split()}  # fmt: skip
    executors = {row["key"] for row in table("executors")}
    for item in (item for agenda in AGENDAS for item in subjects(agenda).values()):
        assert item.rapporteur in {"", *(row["key"] for row in table("positions"))}
        assert {speech.by for speech in item.speeches} <= tags, item.key
        assert {decision.executor for decision in item.decisions} <= {"", *executors}, item.key


def test_the_region_is_no_real_one() -> None:
    real = parse(resources.text("regions.tsv"))
    settings = default().settings
    assert settings.demo
    assert settings.region not in {region.code for region in real}
    assert settings.name.kk not in {region.name.kk for region in real}
    assert settings.name.ru not in {region.name.ru for region in real}


def test_nobody_of_sixty_shares_surname_and_initials_with_another_one() -> None:
    everyone = people(default())
    for language in ("kk", "ru"):
        assert max(Counter(short(draft.name(language)) for draft in everyone).values()) == 1


def test_of_two_thousand_nobody_shares_the_full_name() -> None:
    everyone = people(scenario(1, 2000, 1))
    assert len(everyone) > 2000
    assert max(Counter(full(draft.kk) for draft in everyone).values()) == 1


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_person_is_one_that_a_roster_takes(seed: int) -> None:
    for draft in people(scenario(seed, 300, 1)):
        assert problems(draft) == []
        assert parse_full(full(draft.kk)) == draft.kk
        assert parse_full(full(draft.ru)) == draft.ru


def test_patronymics_end_as_the_language_and_the_sex_want_it() -> None:
    for row in table("names"):
        if row["kind"] == "patronymic":
            assert FATHER.search(row["ru"]), row
            assert FATHER.search(row["ru_female"]), row
            assert row["ru"] != row["ru_female"]
        if row["kind"] == "patronymic" and row["people"] == "kazakh":
            assert row["kk"].endswith("ұлы")
            assert row["kk_female"].endswith("қызы")
            assert TAIL.sub("", row["kk"]) == TAIL.sub("", row["kk_female"])


def test_many_peoples_sit_in_the_assembly() -> None:
    assert len({row["people"] for row in table("names")}) == 22
    associations = {
        draft.organisation.kk for draft in people(default()) if "этномәдени" in draft.organisation.kk
    }
    assert len(associations) >= 20


class Sitting(NamedTuple):
    """A mandate as the events tell it."""

    body: str
    person: int
    post: str
    since: date
    until: date | None


def sittings(told: Scenario) -> list[Sitting]:
    """Every mandate with its end."""
    ends = {(event.body, event.person): event.until for event in events(told, demo_members.EndMandate)}
    return [
        Sitting(event.body, person, event.post, event.since, ends.get((event.body, person)))
        for event in events(told, demo_members.Admit)
        for person in event.people
    ]


def in_office(told: Scenario, body: str, day: date) -> list[Sitting]:
    """Who sits in a body on a day."""
    return [
        each
        for each in sittings(told)
        if each.body == body and each.since <= day and (each.until is None or day <= each.until)
    ]


@pytest.mark.parametrize("members", [LEAST_PEOPLE, 60, 100])
@pytest.mark.parametrize("meetings", [1, 12])
def test_as_many_are_in_office_as_were_asked_for(members: int, meetings: int) -> None:
    told = scenario(3, members, meetings)
    assert len(in_office(told, "assembly", date(2026, 11, 20))) == members
    assert len(in_office(told, "council", date(2026, 11, 20))) == 21


def test_the_composition_changes_over_the_years() -> None:
    days = (date(2024, 4, 24), date(2025, 4, 24), date(2026, 4, 22), date(2026, 11, 20))
    assert len({len(in_office(default(), "assembly", day)) for day in days}) > 2
    chairs = {each.person for each in sittings(default()) if each.body == "assembly" and each.post == "chair"}
    assert len(chairs) == 2
    assert [each.post for each in in_office(default(), "council", days[-1])].count("chair") == 1


def test_mandates_end_by_the_grounds_of_the_law() -> None:
    grounds = {event.ground for event in events(default(), demo_members.EndMandate)}
    assert grounds <= set(GROUNDS)
    assert len(grounds) >= 6


def test_no_meeting_falls_on_a_day_off_and_no_number_is_given_twice() -> None:
    plans = events(scenario(2, 60, 90), demo_meetings.Plan)
    assert len(plans) == 90
    assert all(plan.draft.day.weekday() < 5 for plan in plans)
    series = Counter(
        (plan.body, plan.draft.number, plan.body != "assembly" and plan.draft.day.year) for plan in plans
    )
    assert max(series.values()) == 1


def test_councils_meet_every_six_months_and_sessions_every_year() -> None:
    for body, days in (("council", 184), ("assembly", 366)):
        held = [plan.draft.day for plan in events(default(), demo_meetings.Plan) if plan.body == body]
        gaps = [(later - day).days for day, later in zip(sorted(held), sorted(held)[1:], strict=False)]
        assert max(gaps) <= days


def test_of_few_meetings_the_newest_are_kept() -> None:
    for wanted, states in ((1, (1, 1)), (2, (2, 1)), (3, (2, 1)), (5, (4, 3))):
        told = scenario(1, 60, wanted)
        assert len(events(told, demo_meetings.Plan)) == wanted
        assert (
            len(events(told, demo_meetings.Open)),
            len({event.meeting for event in events(told, demo_meetings.Close)}),
        ) == states


def test_due_days_are_working_days_after_the_meeting() -> None:
    for step in default().steps:
        if isinstance(step.event, demo_meetings.Decide) and step.event.due is not None:
            assert step.event.due > step.at.date()
            assert step.event.due.weekday() < 5


def test_an_office_too_small_is_refused() -> None:
    with pytest.raises(ValueError, match="at least"):
        scenario(1, LEAST_PEOPLE - 1)
    with pytest.raises(ValueError, match="at least"):
        scenario(1, 60, 0)


def test_the_calendar_names_items_that_exist() -> None:
    known = {key for agenda in AGENDAS for key in subjects(agenda)}
    assert {item["key"] for meeting in toml("calendar")["meeting"] for item in meeting["items"]} <= known
