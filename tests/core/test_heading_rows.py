"""Headings of lists: under titles, in one row or two, found by their words or chosen by a clerk."""

import pytest

from desktop.core.heading_rows import headed, table_of
from desktop.core.profiles import Profile, best, columns_by, profile_of
from desktop.core.roster_columns import guess_columns
from desktop.core.roster_table import Line, RosterTable

PERSON = "1;Ким;Роман;Ухенович;Маслихат;депутат;1"


def lines(*rows: str) -> list[Line]:
    return [Line(number, tuple(row.split(";"))) for number, row in enumerate(rows, 1)]


def listed(*rows: str) -> RosterTable:
    return table_of(lines(*rows))


def fields(table: RosterTable) -> dict[int, str]:
    return guess_columns(table.headings)


@pytest.mark.parametrize(
    ("upper", "lower", "found"),
    [
        (
            "№;Аты-жөні;;;Жұмысы;;Телефон", ";Тегі;Аты;Әкесінің аты;Ұйымы;Лауазымы;",
            ["", "surname.kk", "given.kk", "patronymic.kk", "organisation.kk", "post.kk", "phone"],
        ),
        (
            "№;На казахском языке;;;На русском языке;;", ";Фамилия;Имя;Отчество;Фамилия;Имя;Отчество",
            ["", "surname.kk", "given.kk", "patronymic.kk", "surname.ru", "given.ru", "patronymic.ru"],
        ),
        (
            "№;Ф.И.О.;;Место работы;;Должность;", ";қазақша;орысша;на казахском;на русском;каз.;рус.",
            ["", "name.kk", "name.ru", "organisation.kk", "organisation.ru", "post.kk", "post.ru"],
        ),
        (
            "Full name;;Organisation;;Contacts;;", "Kazakh;Russian;Name;BIN;Phone;E-mail;",
            ["name.kk", "name.ru", "organisation.kk", "", "phone", "email"],
        ),
        (
            "№;Тегі;Аты;Туған;Байланыс;;", ";;;күні;телефон;e-mail;",
            ["", "surname.kk", "given.kk", "born", "phone", "email"],
        ),
    ],
)  # fmt: skip
def test_a_group_over_columns_tells_what_they_hold(upper: str, lower: str, found: list[str]) -> None:
    table = listed("Кеңес мүшелерінің тізімі;;;;;;", "Бекітемін;;;;;;2026 ж.", upper, lower, PERSON)
    assert [fields(table).get(place, "") for place in range(len(found))] == found
    assert (table.heading, [line.number for line in table.rows]) == (4, [5])


def test_the_group_and_the_column_are_both_named() -> None:
    table = listed("№;Аты-жөні;;Телефон", ";Тегі;Аты;", "1;Ким;Роман;1")
    assert table.headings == ("№", "Аты-жөні › Тегі", "Аты-жөні › Аты", "Телефон")


def test_a_cell_that_was_merged_over_both_rows_is_one_heading() -> None:
    table = listed("№;Аты-жөні;;Телефон", "№;Тегі;Аты;Телефон", "1;Ким;Роман;1")
    assert table.headings[0] == "№"
    assert fields(table) == {1: "surname.kk", 2: "given.kk", 3: "phone"}


def test_people_under_one_row_of_headings_are_no_headings() -> None:
    table = listed("ФИО;;Телефон", "Ким Роман;ОО «Организация ветеранов»;1")
    assert (table.heading, len(table.rows)) == (1, 1)


def test_a_row_that_counts_the_columns_is_no_person() -> None:
    table = listed("№;ФИО;Телефон", "1;2;3", "1;Ким Роман;701")
    assert [line.number for line in table.rows] == [3]
    assert len(listed("№;ФИО;Телефон", "1;Ким Роман;3").rows) == 1


def test_the_heading_can_be_chosen_and_taken_away() -> None:
    table = listed("Список;;", "Кто;Где;", "Ким Роман;школа;")
    assert (table.headings, table.heading, len(table.rows)) == (("A", "B", "C"), 0, 3)
    chosen = headed(table, 2)
    assert (chosen.headings, chosen.heading, [line.number for line in chosen.rows]) == (
        ("Кто", "Где", ""), 2, [3],
    )  # fmt: skip
    assert headed(chosen, 0) == table
    assert headed(chosen, 99) == table


@pytest.mark.parametrize("number", [1, 2])
def test_either_row_of_a_heading_stands_for_both(number: int) -> None:
    table = listed("№;Аты-жөні;;Телефон", ";Тегі;Аты;", "1;Ким;Роман;1")
    assert headed(headed(table, 3), number) == table


def test_a_profile_finds_its_heading_though_a_title_came_above_it() -> None:
    odd = headed(listed("Тізім", "Кто;Где", "Ким Роман;школа"), 2)
    profile = profile_of("Тізім", odd, {0: "name.ru", 1: "organisation.ru"})
    assert profile.heading == 2
    later = listed("Тізім", "2026", "Кто;Где", "Ли Анна;лицей")
    found = best([Profile("другой", (("Что", "name.ru"),)), profile], later)
    assert found is not None
    assert (found[0].name, found[1].heading, columns_by(profile, found[1].headings)) == (
        "Тізім", 3, {0: "name.ru", 1: "organisation.ru"},
    )  # fmt: skip
    assert best([profile], listed("ФИО", "Ли Анна")) is None
