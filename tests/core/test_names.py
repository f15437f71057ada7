"""Names: split, shortened, mended, folded for searching, ordered by the Kazakh alphabet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.names import (
    ALPHABET,
    Name,
    fold,
    full,
    initials_first,
    lookalikes,
    mended,
    normal_case,
    parse_full,
    search_words,
    short,
    sort_key,
    tidy,
)

KIM = Name("Ким", "Роман", "Ухенович")

names_of_people = st.text(st.sampled_from(ALPHABET + ALPHABET.upper() + " -"), max_size=20)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ким Роман Ухенович", KIM),
        ("  Ким \u00a0Роман\tУхенович ", KIM),
        ("Ким, Роман Ухенович", KIM),
        ("Ертаев Бақытжан", Name("Ертаев", "Бақытжан")),
        ("Ким-Пак Анна", Name("Ким-Пак", "Анна")),
        ("Ким - Пак Анна", Name("Ким-Пак", "Анна")),
        ("Ким\u2013Пак Анна", Name("Ким-Пак", "Анна")),
        ("Мамедов Али Вагиф оглы", Name("Мамедов", "Али", "Вагиф оглы")),
        ("Ким Р.У.", Name("Ким", "Р.", "У.")),
        ("Ким Р. У.", Name("Ким", "Р.", "У.")),
        ("Ким", Name("Ким")),
        ("", Name()),
    ],
)
def test_a_full_name_is_surname_given_name_and_patronymic(written: str, name: Name) -> None:
    assert parse_full(written) == name


def test_a_full_name_is_written_without_gaps() -> None:
    assert full(KIM) == "Ким Роман Ухенович"
    assert full(Name("Ертаев", "Бақытжан")) == "Ертаев Бақытжан"


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        (KIM, "Р.У."),
        (Name("Ким", "Роман"), "Р."),
        (Name("Шарипова", "Әсел", "Ёлкызы"), "Ә.Ё."),
        (Name("Ли", "Анна-Мария", "Ивановна"), "А.-М.И."),
        (Name("Мамедов", "Али", "Вагиф оглы"), "А.В."),
        (Name("Ким", "Р.", "У."), "Р.У."),
        (Name("Ким", "«Роман»"), "Р."),
        (Name("Ким", "әлия"), "Ә."),
    ],
)
def test_initials_are_kept_together_with_the_surname(name: Name, initials: str) -> None:
    assert short(name) == f"{name.surname}\u00a0{initials}"
    assert initials_first(name) == f"{initials}\u00a0{name.surname}"


def test_a_name_without_a_given_name_has_no_stray_space() -> None:
    assert short(Name("Ким")) == "Ким"
    assert initials_first(Name("Ким")) == "Ким"
    assert short(Name()) == ""


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("ЖАҚЫПОВА Әсел Әлиұлы", "Жақыпова Әсел Әлиұлы"),
        ("КИМ-ПАК", "Ким-Пак"),
        ("ІЗМҰХАМБЕТОВ ҢҮҺӨҒ", "Ізмұхамбетов Ңүһөғ"),
        ("О'НИЛ", "О'Нил"),
        ("МАМЕДОВ АЛИ ВАГИФ ОГЛЫ", "Мамедов Али Вагиф оглы"),
        ("ҰЛЫ Сапар", "Ұлы Сапар"),
        ("Ким Р.У.", "Ким Р.У."),
        ("МакКоннел", "МакКоннел"),
        ("ахметов сапар вагиф оглы", "Ахметов Сапар Вагиф оглы"),
        ("Ёлкин", "Ёлкин"),
    ],
)
def test_capitals_become_a_name(written: str, normal: str) -> None:
    assert normal_case(written) == normal


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Aхмeтoв", "Ахметов"),
        ("IЗМҰХАМБЕТОВ", "ІЗМҰХАМБЕТОВ"),
        ("Гауhар", "Гауһар"),
        ("Сəния Əсел", "Сәния Әсел"),
        ("Kим-Пaк", "Ким-Пак"),
    ],
)
def test_latin_letters_in_cyrillic_words_are_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_latin_words_and_latin_letters_without_a_twin_stay() -> None:
    assert mended("Adams OMAPOB") == "Adams OMAPOB"
    assert mended("ДYЙСЕНОВ") == "ДYЙСЕНОВ"
    assert lookalikes("ДYЙСЕНОВ Kaйрат Smith Ахметов") == ("ДYЙСЕНОВ", "Kaйрат")
    assert lookalikes("Қайрат Smith") == ()


def test_an_unseen_paste_and_split_letters_are_tidied() -> None:
    assert tidy("\ufeffИ\u00adва\u200bн\u00a0 Андреи\u0306\n") == "Иван Андрей"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("канат", "Қанат"),
        ("КАНАТ", "қанат"),
        ("нурлан", "Нұрлан"),
        ("гулнар", "Гүлнәр"),
        ("омир", "Өмір"),
        ("гани", "Ғани"),
        ("манги", "Мәңгі"),
        ("гаухар", "Гауһар"),
        ("гаухар", "Гауhар"),
        ("федор", "Фёдор"),
        ("AXMETOB", "Ахметов"),
        ("Aхметов", "АХМЕТОВ"),
        ("hассан", "хассан"),
        ("smith", "SMITH"),
        ("йод", "и\u0306од"),
    ],
)
def test_folding_finds_what_is_spelled_otherwise(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


def test_folding_keeps_short_i_and_hard_signs_apart() -> None:
    assert fold("й") != fold("и")
    assert fold("ь") != fold("ъ")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(names_of_people)
def test_folding_does_not_see_capitals(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@given(names_of_people, names_of_people)
def test_what_begins_a_text_begins_its_folding(start: str, rest: str) -> None:
    assert fold(start + rest).startswith(fold(start))


def test_words_for_searching_have_no_signs() -> None:
    assert search_words("Ким-Пак, «Достық» 5_а <b>") == ["ким", "пак", "достык", "5", "а", "в"]


@given(st.text())
def test_words_for_searching_are_what_the_index_takes_for_a_word(text: str) -> None:
    assert all(word.isalnum() for word in search_words(text))


def test_the_alphabet_has_42_letters_and_orders_their_keys() -> None:
    assert len(set(ALPHABET)) == 42
    assert sorted(ALPHABET, key=lambda letter: sort_key(letter).encode()) == list(ALPHABET)


@given(names_of_people, names_of_people)
def test_keys_in_byte_order_are_names_in_alphabetical_order(one: str, two: str) -> None:
    def by_alphabet(text: str) -> list[int]:
        return [(" -" + ALPHABET).index(letter) for letter in tidy(text).lower()]

    in_bytes = sort_key(one).encode() < sort_key(two).encode()
    assert in_bytes == (by_alphabet(one) < by_alphabet(two))


def test_people_stand_in_the_order_of_the_kazakh_alphabet() -> None:
    people = ["Ким Роман", "Ким-Пак Анна", "Кимов Ян", "Қазыбек Ян", "Лаптев Ян", "Ізтілеу Ян", "Эм Ян"]
    assert sorted(people, key=sort_key) == people


def test_signs_and_latin_letters_come_before_ours_and_letters_of_others_after() -> None:
    assert sorted(["Ўлмас", "Яков", "Адам", "Smith", "5", "(а)"], key=sort_key) == [
        "(а)", "5", "Smith", "Адам", "Яков", "Ўлмас",
    ]  # fmt: skip


@given(st.text())
def test_any_text_can_be_shortened_folded_and_ordered(text: str) -> None:
    name = parse_full(text)
    for shown in (short(name), initials_first(name), normal_case(text), mended(text), sort_key(text)):
        assert isinstance(shown, str)
