"""People in the office file: kept as they were given, found as one types."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from db import finding, office, people
from db.database import Database
from db.office import Store
from desktop.core.names import Name, full, parse_full
from desktop.core.people import Person, PersonDraft
from desktop.core.texts import Text


def person(kk: str = "", ru: str = "", organisation: Text = Text()) -> PersonDraft:
    return PersonDraft(parse_full(kk), parse_full(ru), organisation=organisation)


KANAT = person("Әлиев Қанат Һамитұлы", "Алиев Канат Хамитович", Text("«Достық» үйі", "Дом дружбы"))
JARASOV = person("Жарасов Жанат", "Джарасов Жанат")
KANATOV = person(ru="Канатов Ян")
KIM_PAK = person("Ким-Пак Анна Фёдоровна")
OZER = person("Өзер Мәди")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store: Store = office.create(tmp_path / "office.hattama")
    yield store.db
    store.close()


@pytest.fixture
def full_db(db: Database) -> Database:
    for draft in (KANATOV, OZER, KIM_PAK, KANAT, JARASOV):
        people.insert(db, draft)
    return db


def found(db: Database, typed: str, limit: int = 50) -> list[str]:
    return [full(each.name("kk")) for each in finding.find(db, typed, limit)]


def test_a_person_comes_back_as_they_were_given(db: Database) -> None:
    draft = PersonDraft(
        Name("Ким", "Роман", "Ухенұлы"), Name("Ким", "Роман", "Ухенович"), "m",
        Text("«Кәрістер» бірлестігі", 'ОО "Корейцы" & <b>'), Text("төраға", "председатель"),
    )  # fmt: skip
    person_id = people.insert(db, draft)
    kept = Person(draft.kk, draft.ru, draft.sex, draft.organisation, draft.post, person_id)
    assert people.get(db, person_id) == kept
    assert people.all_people(db) == [kept]
    assert people.count(db) == 1


def test_nobody_comes_back_for_a_number_that_is_not_there(db: Database) -> None:
    assert people.get(db, 7) is None
    assert not people.update(db, 7, KANAT)


def test_an_empty_question_finds_all_in_the_order_of_the_kazakh_alphabet(full_db: Database) -> None:
    assert found(full_db, " -") == [
        "Әлиев Қанат Һамитұлы", "Жарасов Жанат", "Канатов Ян", "Ким-Пак Анна Фёдоровна", "Өзер Мәди",
    ]  # fmt: skip
    assert found(full_db, "", limit=2) == ["Әлиев Қанат Һамитұлы", "Жарасов Жанат"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("канат", ["Канатов Ян", "Әлиев Қанат Һамитұлы"]),
        ("ҚАНАТ", ["Канатов Ян", "Әлиев Қанат Һамитұлы"]),
        ("джар", ["Жарасов Жанат"]),
        ("жар", ["Жарасов Жанат"]),
        ("пак", ["Ким-Пак Анна Фёдоровна"]),
        ("ким-пак", ["Ким-Пак Анна Фёдоровна"]),
        ("федор", ["Ким-Пак Анна Фёдоровна"]),
        ("анна ким", ["Ким-Пак Анна Фёдоровна"]),
        ("озер", ["Өзер Мәди"]),
        ("Oзep", ["Өзер Мәди"]),
        ("дост", ["Әлиев Қанат Һамитұлы"]),
        ("дружбы ка", ["Әлиев Қанат Һамитұлы"]),
        ("ханат", []),
        ("нат", []),
        ('"а" OR *', []),
    ],
)
def test_people_are_found_by_the_start_of_any_word(full_db: Database, typed: str, names: list[str]) -> None:
    assert found(full_db, typed) == names


def test_who_is_found_by_the_surname_comes_first_and_is_not_cut_off(full_db: Database) -> None:
    assert found(full_db, "канат", limit=1) == ["Канатов Ян"]


def test_a_person_is_found_by_the_new_name_and_no_more_by_the_old(full_db: Database) -> None:
    (jarasov,) = finding.find(full_db, "жарасов", 50)
    assert people.update(full_db, jarasov.id, person("Сәрсенов Жанат"))
    assert found(full_db, "сарсен") == ["Сәрсенов Жанат"]
    assert found(full_db, "жарасов") == found(full_db, "джарасов") == []
    assert people.count(full_db) == 5


def test_two_people_of_one_name_are_two(db: Database) -> None:
    assert people.insert(db, KANAT) != people.insert(db, KANAT)
    assert len(finding.find(db, "канат", 50)) == 2


@pytest.mark.parametrize("draft", [PersonDraft(), person("Ким"), PersonDraft(ru=Name("", "Роман"))])
def test_the_file_itself_refuses_a_person_without_a_whole_name(db: Database, draft: PersonDraft) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        people.insert(db, draft)
    assert people.count(db) == 0


@pytest.fixture(scope="module")
def shared_db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    store = office.create(tmp_path_factory.mktemp("people") / "office.hattama")
    people.insert(store.db, KANAT)
    yield store.db
    store.close()


@given(typed=st.text())
def test_nothing_that_can_be_typed_is_an_error(shared_db: Database, typed: str) -> None:
    assert len(finding.find(shared_db, typed, 50)) <= 1


@given(
    draft=st.builds(
        PersonDraft,
        kk=st.builds(Name, *[st.text("АӘБKһҺйё -'", min_size=1, max_size=6)] * 3),
        organisation=st.builds(Text, st.text("Ққ№5 «»-", max_size=8)),
    )
)
def test_everyone_is_found_by_each_whole_word(shared_db: Database, draft: PersonDraft) -> None:
    person_id = people.insert(shared_db, draft)
    for word in " ".join((*draft.kk, *draft.organisation)).split():
        assert person_id in [each.id for each in finding.find(shared_db, word, 1000)]
    shared_db.execute("delete from person where id = ?", (person_id,))
    shared_db.execute("delete from person_find where rowid = ?", (person_id,))
