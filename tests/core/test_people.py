"""What is asked of a person's record, and what is said when it is not met."""

import pytest

from desktop.core.names import Name
from desktop.core.people import NAME_LIMIT, TEXT_LIMIT, PersonDraft, person_key, problems, tidied
from desktop.core.texts import Text

KIM = PersonDraft(ru=Name("Ким", "Роман", "Ухенович"))


def reasons(draft: PersonDraft) -> list[tuple[str, str]]:
    return [(problem.reason, problem.field) for problem in problems(draft)]


@pytest.mark.parametrize(
    "name",
    [
        Name("Ким", "Роман"),
        Name("<b>Ким</b>", "Роман & Ко", 'Ұлы "Үлкен"'),
        Name("О'Нил", "Шон", "Патрикович"),
        Name("К" * NAME_LIMIT, "Р"),
    ],
)
def test_one_spelling_with_surname_and_given_name_is_enough(name: Name) -> None:
    assert problems(PersonDraft(kk=name)) == []
    assert problems(PersonDraft(ru=name)) == []


def test_a_spelling_that_is_being_typed_may_be_half() -> None:
    assert problems(PersonDraft(kk=Name("Ким"), ru=KIM.ru)) == []


@pytest.mark.parametrize(
    "draft",
    [PersonDraft(), PersonDraft(kk=Name("Ким")), PersonDraft(kk=Name("Ким"), ru=Name("", "Роман"))],
)
def test_a_person_without_surname_or_given_name_is_missing_something(draft: PersonDraft) -> None:
    assert reasons(draft) == [("missing", "")]


def test_a_name_of_300_letters_is_too_long_and_quoted_in_part() -> None:
    (problem,) = problems(PersonDraft(kk=Name("Ұ" * 300, "Роман")))
    assert (problem.reason, problem.field, problem.limit) == ("too_long", "surname.kk", NAME_LIMIT)
    assert problem.text == "Ұ" * 39 + "…"


def test_an_organisation_may_be_long_but_not_endless() -> None:
    assert reasons(PersonDraft(ru=KIM.ru, organisation=Text("ү" * TEXT_LIMIT, ""))) == []
    assert reasons(PersonDraft(ru=KIM.ru, organisation=Text("ү" * (TEXT_LIMIT + 1), ""))) == [
        ("too_long", "organisation.kk")
    ]


@pytest.mark.parametrize("unseen", ["\0", "\x1b", "\u202e", "\u2066", "\ud800", "\ufffe", "\ue000"])
def test_characters_that_nobody_sees_are_named_by_their_number(unseen: str) -> None:
    (problem,) = problems(PersonDraft(ru=Name(f"Ки{unseen}м", "Роман")))
    assert (problem.reason, problem.field, problem.text) == ("bad_character", "surname.ru", "Ким")
    assert problem.character == f"U+{ord(unseen):04X}"


def test_a_name_has_a_letter() -> None:
    assert reasons(PersonDraft(ru=Name("123", "—"))) == [
        ("no_letter", "surname.ru"),
        ("no_letter", "given.ru"),
    ]


def test_spaces_and_line_ends_are_tidied_before() -> None:
    draft = PersonDraft(ru=Name(" Ким ", "Роман\n"), organisation=Text("", "«Дом\r\nдружбы»"))
    assert tidied(draft) == PersonDraft(ru=Name("Ким", "Роман"), organisation=Text("", "«Дом дружбы»"))


def test_people_are_ordered_by_the_kazakh_spelling_where_there_is_a_whole_one() -> None:
    zharasov = PersonDraft(kk=Name("Жарасов", "Жанат"), ru=Name("Джарасов", "Жанат"))
    half = PersonDraft(kk=Name("Ә"), ru=Name("Яковлев", "Яков"))
    people = [half, KIM, zharasov]
    assert sorted(people, key=person_key) == [zharasov, KIM, half]
