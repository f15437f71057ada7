"""Finding people in order: by name, body, telephone and number; narrowed by filters that are kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from db import finding as rows
from db import people as person_rows
from desktop.core.filters import EVERYONE, IN_NONE, MISSING, NOT_STATED, Filter, Saved
from desktop.core.names import Name, search_words
from desktop.core.people import Person, PersonDraft
from desktop.core.refusals import MissingName, NoSuchRecord
from desktop.core.texts import Text
from desktop.operations import filters, finding, mandates, offices, particulars, people
from desktop.operations.door import Office
from tests.bench.crowds import people as crowd
from tests.offices import DAY, Clerk, new_office

IIN = "850615401232"


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of 3,000 people, a third of whom share the first letters."""
    office = new_office(Path(tmp_path_factory.mktemp("crowd")) / "office.hattama")
    drafts = [
        replace(draft, kk=draft.kk._replace(surname="Сейт" + draft.kk.surname.lower()))
        if place % 3
        else draft
        for place, draft in enumerate(crowd(3_000))
    ]
    with office.db.atomic():
        person_rows.insert_all(office.db, drafts)
    yield office
    offices.close(office)


def found(office: Office, typed: str, wanted: Filter = EVERYONE, limit: int = 100) -> list[Person]:
    return finding.find(office, typed, DAY, wanted, limit)


def surnames(office: Office, typed: str, wanted: Filter = EVERYONE) -> list[str]:
    return [person.name("kk").surname for person in found(office, typed, wanted)]


def brute(office: Office, typed: str) -> list[int]:
    """Whose surname begins with the first word and some word with each other one, read one by one."""
    asked = search_words(typed)

    def means(person: Person) -> bool:
        own = search_words(f"{person.kk.surname} {person.ru.surname}")
        every = own + search_words(" ".join((*person.kk[1:], *person.ru[1:], *person.organisation)))
        return any(word.startswith(asked[0]) for word in own) and all(
            any(word.startswith(start) for word in every) for start in asked
        )

    return [person.id for person in person_rows.all_people(office.db) if means(person)]


@pytest.mark.parametrize("typed", ["с", "се", "сейт", "сейтк", "сейт а", "сейтс айгул", "к", "сар олж марат"])
def test_the_first_ones_of_very_many_stand_in_the_order_of_the_alphabet(crowded: Office, typed: str) -> None:
    expected = brute(crowded, typed)
    got = [person.id for person in found(crowded, typed)]
    assert got[: len(expected)] == expected[:100]


def test_any_name_is_found_by_its_beginning(crowded: Office) -> None:
    everyone = person_rows.all_people(crowded.db)
    for person in Random(5).sample(everyone, 40):
        typed = f"{person.ru.surname} {person.kk.given[:2]} {person.ru.patronymic[:3]}"
        assert person.id in {each.id for each in found(crowded, typed)}


def test_without_a_word_everyone_comes_in_order(crowded: Office) -> None:
    assert [person.id for person in found(crowded, " ", limit=5_000)] == [
        person.id for person in person_rows.all_people(crowded.db)
    ]


def test_members_are_found_by_the_name_of_their_body_with_or_without_their_own(clerk: Clerk) -> None:
    seated = {person.id for person in found(clerk.office, "кеңес")}
    assert seated == set(clerk.members)
    whom = people.person(clerk.office, clerk.members[3])
    assert [each.id for each in found(clerk.office, f"совет {whom.kk.surname[:5]}")] == [whom.id]
    mandate = mandates.mandates_of(clerk.office, whom.id, DAY)[0][1]
    mandates.end_mandate(clerk.acting, mandate.id, DAY, "own_wish")
    assert whom.id not in {each.id for each in finding.find(clerk.office, "кеңес", date(2030, 1, 1))}


@pytest.mark.parametrize("typed", ["+7 (701) 234", "8701 2", "7012345", "2345678", "850615", IIN])
def test_who_may_ask_for_what_is_restricted_finds_by_it(clerk: Clerk, typed: str) -> None:
    whom = clerk.members[4]
    particulars.state(clerk.acting, whom, "phone", "8 (701) 234-56-78, 727 111 22 33")
    particulars.state(clerk.acting, whom, "iin", IIN)
    assert [each.id for each in found(clerk.office, typed)] == [whom]
    reader = replace(clerk.office, user=clerk.office.user._replace(role="reader"))
    assert found(reader, typed) == []


def test_a_number_that_was_taken_back_finds_nobody(clerk: Clerk) -> None:
    particulars.state(clerk.acting, clerk.members[4], "phone", "701 234 56 78")
    particulars.state(clerk.acting, clerk.members[4], "phone", "")
    assert found(clerk.office, "701 234") == []


def test_digits_of_an_organisation_are_found_too(clerk: Clerk) -> None:
    whom = people.add(
        clerk.acting, PersonDraft(kk=Name("Цой", "Вера"), organisation=Text("№ 125 мектеп", ""))
    )
    assert [each.id for each in found(clerk.office, "125")] == [whom]


# ------- filters


def test_each_thing_that_is_asked_narrows_the_list(clerk: Clerk) -> None:
    one, two, three = clerk.members[:3]
    free = people.add(clerk.acting, PersonDraft(kk=Name("Цой", "Вера"), sex="f"))
    particulars.state(clerk.acting, one, "born", date(1980, 3, 1))
    particulars.state(clerk.acting, two, "born", date(1996, 11, 30))
    particulars.state(clerk.acting, two, "ethnicity", 9)
    particulars.state(clerk.acting, three, "phone", "1")
    day = date(2026, 11, 22)

    def ids(**asked: object) -> set[int]:
        wanted = Filter(**asked)  # type: ignore[arg-type]
        got = {person.id for person in finding.find(clerk.office, "", day, wanted, 100)}
        assert finding.count(clerk.office, day, wanted) == len(got)
        return got

    assert ids(body=IN_NONE) == {free}
    assert ids(body=2) == set(clerk.members)
    assert ids(body=1) == set()
    assert ids(sex="f") == {free}
    assert ids(age_from=46) == ids(age_to=46, age_from=40) == {one}
    assert ids(age_from=47) == set()
    assert ids(age_to=29) == {two}
    assert ids(age_to=28) == set()
    assert ids(ethnicity=9) == {two}
    assert two not in ids(ethnicity=NOT_STATED)
    assert ids(missing=("phone",)) == {*clerk.members, free} - {three}
    assert ids(missing=("ru",)) == {free}
    assert ids(body=2, ethnicity=9, sex="m") == {two}


def test_post_and_end_are_those_of_one_mandate(clerk: Clerk) -> None:
    day = date(2026, 11, 22)
    mandate = mandates.mandates_of(clerk.office, clerk.members[5], day)[0][1]
    mandates.end_mandate(clerk.acting, mandate.id, date(2026, 12, 31), "own_wish")
    (chair, *_) = finding.find(clerk.office, "", day, Filter(body=2, post="chair"), 100)
    assert mandates.mandates_of(clerk.office, chair.id, day)[0][1].post == "chair"
    ending = Filter(ends_by=date(2026, 12, 31))
    assert [person.id for person in finding.find(clerk.office, "", day, ending)] == [clerk.members[5]]
    assert finding.find(clerk.office, "", day, Filter(ends_by=date(2026, 12, 30))) == []
    assert finding.find(clerk.office, "", day, Filter(ends_by=date(2026, 12, 31), post="chair")) == []


@pytest.mark.parametrize("missing", MISSING)
def test_whatever_can_lack_can_be_asked_for(clerk: Clerk, missing: str) -> None:
    bare = people.add(clerk.acting, PersonDraft(kk=Name("Цой", "Вера")))
    lacking = {person.id for person in found(clerk.office, "", Filter(missing=(missing,)))}  # type: ignore[arg-type]
    assert (bare in lacking) == (missing != "kk")


@pytest.mark.parametrize("typed", ["с", "сейт", "сейт а", "айг"])
def test_words_and_a_filter_narrow_together(crowded: Office, typed: str) -> None:
    wanted = Filter(missing=("ru",))
    assert found(crowded, typed, wanted) == []
    assert found(crowded, typed, Filter(sex="m")) == found(crowded, typed)


def test_a_filter_is_kept_under_its_name(clerk: Clerk) -> None:
    wanted = Filter(2, "chair", None, "f", 30, 60, NOT_STATED, date(2026, 12, 31), ("iin", "phone"))
    number = filters.save(clerk.acting, "Бос орын", wanted)
    assert filters.filters(clerk.office) == [Saved(number, "Бос орын", wanted)]
    filters.save(clerk.acting, "Бос орын", Filter(body=IN_NONE))
    assert filters.filters(clerk.office) == [Saved(number, "Бос орын", Filter(body=IN_NONE))]
    filters.remove(clerk.acting, number)
    assert filters.filters(clerk.office) == []
    with pytest.raises(NoSuchRecord):
        filters.remove(clerk.acting, number)
    with pytest.raises(MissingName):
        filters.save(clerk.acting, " ", wanted)


def test_the_limit_of_what_is_put_in_order_is_crossed_in_these_tests(crowded: Office) -> None:
    assert rows.is_common(crowded.db, ["сейт"], "")
    assert rows.is_common(crowded.db, ["сейт", "а"], 'surname : "сейт"* AND "а"*')
